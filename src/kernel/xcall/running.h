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

/* a function may itself be interrupted by nothing that runs calls: no nesting */
static __always_inline void running_begin(smp_call_func_t func,
					  const void *entry)
{
	struct running *now = this_cpu_ptr(&xcall_now);

	WRITE_ONCE(now->entry, entry);
	WRITE_ONCE(now->func, func);
}

static __always_inline void running_end(void)
{
	WRITE_ONCE(this_cpu_ptr(&xcall_now)->func, NULL);
}
#else
static inline void running_begin(smp_call_func_t func, const void *entry)
{
}

static inline void running_end(void)
{
}
#endif

#endif /* _XCALL_RUNNING_H */
