// SPDX-License-Identifier: GPL-2.0-only
#include <linux/percpu.h>
#include <linux/smp.h>
#include <linux/xcall_trace.h>
#include <xen/xen-ops.h>

#include "vcpu.h"

/*
 * Two steps are taken where no event can be emitted: RCU does not watch the
 * CPU yet, or no longer. Their time is kept and reported by the next who can.
 */
static DEFINE_PER_CPU(u64, alive_tsc);
static DEFINE_PER_CPU(u64, down_tsc);

/* xen_vcpu_step() - @cpu has taken a step, seen from the CPU that made it. */
void xen_vcpu_step(u32 phase, unsigned int cpu, int result)
{
	xcall_vcpu(phase, cpu, xen_vcpu_nr(cpu), result);
}

/* xen_vcpu_mark_alive() - on a new CPU, as early as possible. */
void xen_vcpu_mark_alive(void)
{
	this_cpu_write(alive_tsc, rdtsc_ordered());
}

/* xen_vcpu_report_online() - on a new CPU that has just been marked online. */
void xen_vcpu_report_online(void)
{
	unsigned int cpu = smp_processor_id();

	xcall_vcpu_at(this_cpu_xchg(alive_tsc, 0), XCALL_PHASE_ALIVE, cpu,
		      xen_vcpu_nr(cpu));
	xen_vcpu_step(XCALL_PHASE_ONLINE, cpu, 0);
}

/* xen_vcpu_mark_down() - on a dead CPU, right before it leaves. */
void xen_vcpu_mark_down(void)
{
	this_cpu_write(down_tsc, rdtsc_ordered());
}

/* xen_vcpu_report_dead() - on the control CPU, once @cpu is known to be gone. */
void xen_vcpu_report_dead(unsigned int cpu, int result)
{
	xcall_vcpu_at(xchg(per_cpu_ptr(&down_tsc, cpu), 0), XCALL_PHASE_DOWN,
		      cpu, xen_vcpu_nr(cpu));
	xen_vcpu_step(XCALL_PHASE_DEAD, cpu, result);
}
