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

#ifdef CONFIG_CSD_LOCK_WAIT_DEBUG
struct running {
	smp_call_func_t func;
	const void *entry;
};

DECLARE_PER_CPU(struct running, xcall_now);

/*
 * running_begin() - the CPU begins with @func, for @entry; interrupts are off.
 * Returns what it ran until then, for running_end(): a function may send a call
 * to its own CPU, which runs inside it.
 */
static __always_inline struct running running_begin(smp_call_func_t func,
						    const void *entry)
{
	struct running *now = this_cpu_ptr(&xcall_now), outer = *now;

	WRITE_ONCE(now->entry, entry);
	WRITE_ONCE(now->func, func);
	return outer;
}

static __always_inline void running_end(struct running outer)
{
	struct running *now = this_cpu_ptr(&xcall_now);

	WRITE_ONCE(now->func, outer.func);
	WRITE_ONCE(now->entry, outer.entry);
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
#endif

#endif /* _XCALL_RUNNING_H */
