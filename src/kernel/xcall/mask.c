// SPDX-License-Identifier: GPL-2.0-only
#include <linux/cpumask.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/smp.h>

#include "mask.h"

#ifdef XCALL_HAVE_TASKMASK_OWN
/*
 * smp_task_ipi_mask_alloc() - for a new task, a copy of its parent; may sleep.
 * Returns 0 or -ENOMEM. Only where a mask is too large for a stack.
 */
int smp_task_ipi_mask_alloc(struct task_struct *task)
{
	struct cpumask *mask = NULL;

	if (cpumask_size() > sizeof(struct wait_mask)) {
		mask = kmalloc(cpumask_size(), GFP_KERNEL);
		if (!mask)
			return -ENOMEM;
	}
	ACCESS_PRIVATE(task, ipi_mask).ipi_mask_ptr = mask;
	return 0;
}

/* smp_task_ipi_mask_free() - of a task that is gone. */
void smp_task_ipi_mask_free(struct task_struct *task)
{
	kfree(ACCESS_PRIVATE(task, ipi_mask).ipi_mask_ptr);
}

/* xcall_task_mask() - the current task's; NULL: the boot CPU's first has none. */
struct cpumask *xcall_task_mask(void)
{
	return ACCESS_PRIVATE(current, ipi_mask).ipi_mask_ptr;
}
#else
struct cpumask *xcall_task_mask(void)
{
	return NULL;
}
#endif
