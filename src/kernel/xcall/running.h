/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What each CPU is running on behalf of a call, for those who wait for it.
 * Written by the CPU itself with interrupts off, read by others at any time:
 * a reader may see the fields of two calls mixed, and only reports them.
 */
#ifndef _XCALL_RUNNING_H
#define _XCALL_RUNNING_H

#include <linux/percpu.h>
#include <linux/smp.h>
#include <linux/xcall_delay.h>

#include <trace/events/csd.h>

#ifdef CONFIG_CSD_LOCK_WAIT_DEBUG
struct running {
	smp_call_func_t func;
	const void *entry;
};

DECLARE_PER_CPU(struct running, xcall_now);

/*
 * running_begin() - the CPU begins with @func, for @entry; interrupts are off.
 * Returns what it ran until then, for running_end(): if @func enables interrupts,
 * which it should not, another runs inside it. Who reads func of one that
 * runs inside no other also reads its entry: that is written first, and last.
 */
static __always_inline struct running running_begin(smp_call_func_t func,
						    const void *entry)
{
	struct running outer = {
		.func = this_cpu_read(xcall_now.func),
		.entry = this_cpu_read(xcall_now.entry),
	};

	this_cpu_write(xcall_now.entry, entry);
	this_cpu_write(xcall_now.func, func);
	return outer;
}

static __always_inline void running_end(struct running outer)
{
	this_cpu_write(xcall_now.func, outer.func);
	this_cpu_write(xcall_now.entry, outer.entry);
}

/*
 * running_local_begin(), running_local_end() - the same for a call to the CPU
 * itself. It is a part of the call that it is sent from, if there is one: who
 * waits for that waits for this, so the entry stays.
 */
static __always_inline smp_call_func_t running_local_begin(smp_call_func_t func)
{
	smp_call_func_t outer = this_cpu_read(xcall_now.func);

	this_cpu_write(xcall_now.func, func);
	return outer;
}

static __always_inline void running_local_end(smp_call_func_t outer)
{
	this_cpu_write(xcall_now.func, outer);
}
#else
struct running { };

static inline struct running running_begin(smp_call_func_t func,
					   const void *entry)
{
	return (struct running){ };
}

static inline void running_end(struct running outer)
{
}

static inline smp_call_func_t running_local_begin(smp_call_func_t func)
{
	return NULL;
}

static inline void running_local_end(smp_call_func_t outer)
{
}
#endif

/* run_func() - what is between begin and end; @csd, if any, is only its name */
static __always_inline void run_func(smp_call_func_t func, void *info,
				     call_single_data_t *csd)
{
	xcall_delay(XCALL_DELAY_HANDLER);
	trace_csd_function_entry(func, csd);
	func(info);
	trace_csd_function_exit(func, csd);
}

#endif /* _XCALL_RUNNING_H */
