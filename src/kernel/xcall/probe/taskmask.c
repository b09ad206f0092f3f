// SPDX-License-Identifier: GPL-2.0-only
#include <linux/sched.h>

#if defined(FORM_OWN)
static struct cpumask __used *probe(struct task_struct *task)
{
	return ACCESS_PRIVATE(task, ipi_mask).ipi_mask_ptr;
}
#endif
