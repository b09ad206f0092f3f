/* SPDX-License-Identifier: GPL-2.0-only */
/* What a CPU needs in order to call others, allocated when it first comes up. */
#ifndef _XCALL_HOTPLUG_H
#define _XCALL_HOTPLUG_H

#include <linux/cpumask.h>
#include <linux/percpu.h>
#include <linux/smp.h>

struct outbox {
	call_single_data_t __percpu *csds;	/* one per target */
	cpumask_var_t targets;		/* where nobody is preempted */
	cpumask_var_t kicked;		/* those that need an IPI */
	unsigned int call;		/* tells calls that wait apart */
};

DECLARE_PER_CPU_ALIGNED(struct outbox, xcall_outbox);

#endif /* _XCALL_HOTPLUG_H */
