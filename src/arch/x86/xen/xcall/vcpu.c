// SPDX-License-Identifier: GPL-2.0-only
#include <linux/percpu.h>
#include <linux/smp.h>
#include <linux/xcall_hook.h>
#include <linux/xcall_trace.h>

#include <asm/irqflags.h>
#include <asm/xen/hypercall.h>
#include <xen/interface/vcpu.h>
#include <xen/xen-ops.h>
#include <xen/xen.h>

#include "vcpu.h"

/*
 * Two steps are taken where no event can be emitted: RCU does not watch the
 * CPU yet, or no longer. Their time is kept and reported by the next who can.
 */
static DEFINE_PER_CPU(u64, alive_tsc);
static DEFINE_PER_CPU(u64, down_tsc);

/* the last step that went well */
static DEFINE_PER_CPU(enum xcall_phase, phase) = XCALL_PHASE_FREED;

static const char * const names[] = {
	[XCALL_PHASE_PREPARED] = "prepared",
	[XCALL_PHASE_INITIALISED] = "initialised",
	[XCALL_PHASE_UP] = "up",
	[XCALL_PHASE_ALIVE] = "alive",
	[XCALL_PHASE_ONLINE] = "online",
	[XCALL_PHASE_DYING] = "dying",
	[XCALL_PHASE_DOWN] = "down",
	[XCALL_PHASE_DEAD] = "dead",
	[XCALL_PHASE_FREED] = "freed",
};

/* xen_vcpu_phase() - the name of the last step that @cpu took. */
const char *xen_vcpu_phase(unsigned int cpu)
{
	/* told late, see above */
	if (READ_ONCE(per_cpu(alive_tsc, cpu)))
		return names[XCALL_PHASE_ALIVE];
	return names[READ_ONCE(per_cpu(phase, cpu))];
}

/* xen_vcpu_step() - @cpu has taken a step, seen from the CPU that made it. */
void xen_vcpu_step(u32 step, unsigned int cpu, int result)
{
	if (!result)
		WRITE_ONCE(per_cpu(phase, cpu), step);
	xcall_vcpu(step, cpu, xen_vcpu_nr(cpu), result);
}

/* xcall_arch_alive() - on a new CPU that says so. */
void xcall_arch_alive(void)
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

/*
 * xcall_arch_park() - a CPU that was given up before it came online. A PV one
 * goes on from here when it is started again; others are reset by that.
 */
void xcall_arch_park(void)
{
	if (xen_pv_domain())
		HYPERVISOR_vcpu_op(VCPUOP_down,
				   xen_vcpu_nr(raw_smp_processor_id()), NULL);
	else
		native_halt();
}
