/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where a caller keeps its targets while it waits. They are on its stack, or belong
 * to its task: if it is preempted, another caller may use its CPU's outbox.
 */
#ifndef _XCALL_MASK_H
#define _XCALL_MASK_H

#include <linux/cpumask.h>
#include <linux/sched.h>

struct wait_mask {
#ifdef CONFIG_PREEMPTION
	DECLARE_BITMAP(bits, 512);
#endif
};

struct cpumask *xcall_task_mask(void);

/* wait_mask() - room for the targets; NULL: none, so preemption stays off */
static __always_inline struct cpumask *wait_mask(struct wait_mask *stack)
{
#ifdef CONFIG_PREEMPTION
	return cpumask_size() <= sizeof(*stack) ? to_cpumask(stack->bits) :
						  xcall_task_mask();
#else
	return NULL;
#endif
}

#endif /* _XCALL_MASK_H */
