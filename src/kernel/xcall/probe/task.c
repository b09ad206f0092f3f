// SPDX-License-Identifier: GPL-2.0-only
#include <linux/percpu.h>
#include <linux/sched.h>

static struct task_struct __used *probe(unsigned int cpu)
{
#if defined(FORM_OWN)
	return per_cpu(current_task, cpu);
#elif defined(FORM_HOT)
	return per_cpu(pcpu_hot, cpu).current_task;
#endif
}
