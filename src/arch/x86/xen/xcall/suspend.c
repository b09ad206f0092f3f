// SPDX-License-Identifier: GPL-2.0-only
/*
 * Save, restore and migration. All other CPUs stand in stop_machine() with
 * interrupts off while this CPU asks Xen to suspend the domain.
 *
 * Xen forgets event channels on a restore: the bindings are made anew before
 * resume() runs, but an IPI that was pending is gone, while what it announced
 * still lies in an inbox, and an inbox that is not empty gets no other IPI.
 */
#define pr_fmt(fmt) "xen: " fmt

#include <linux/cpumask.h>
#include <linux/delay.h>
#include <linux/init.h>
#include <linux/printk.h>
#include <linux/smp.h>
#include <linux/xcall_compat.h>
#include <linux/xcall_fault.h>
#include <linux/xcall_hook.h>
#include <linux/xcall_trace.h>

#include <asm/tsc.h>
#include <asm/xen/hypercall.h>
#include <xen/events.h>
#include <xen/hvm.h>
#include <xen/interface/vcpu.h>
#include <xen/xen.h>

#include "../xen-ops.h"
#include "ipi.h"

/*
 * xcall_goes_on() - Xen refuses @cpu something after a resume. What the guest's
 * users have in memory is worth more than that: say so, and go on.
 */
bool xcall_goes_on(unsigned int cpu, const char *what)
{
	pr_err("CPU%u %s\n", cpu, what);
	return true;
}

/*
 * xcall_up_again() - VCPUOP_up, which failed for @cpu, once more, for 10 ms at
 * most. Without it there is nothing to go on to: @cpu stands in stop_machine().
 */
bool xcall_up_again(unsigned int cpu)
{
	unsigned int try;
	int err;

	for (try = 2; try <= 11; try++) {
		err = HYPERVISOR_vcpu_op(VCPUOP_up, xen_vcpu_nr(cpu), NULL);
		if (!err) {
			pr_err("CPU%u is up after a resume at try %u\n", cpu, try);
			return true;
		}
		mdelay(1);
	}
	pr_err("CPU%u does not come up after a resume: error %d\n", cpu, err);
	return false;
}

/* xcall_restore_upcalls() - the vector of each online CPU, which a restore forgot. */
void xcall_restore_upcalls(void)
{
	unsigned int cpu;

	for_each_online_cpu(cpu)
		if (xcall_fault(XCALL_FAULT_UPCALL_VECTOR, cpu) ||
		    xen_set_upcall_vector(cpu)) {
			xcall_goes_on(cpu, "is refused an upcall vector after a resume");
			xen_set_upcall_vector(cpu);
		}
}

static int suspend(void)
{
	xcall_clock(XCALL_CLOCK_SUSPEND, tsc_khz);
	return 0;
}

static void resume(void)
{
	unsigned int cpu;

	xcall_clock(XCALL_CLOCK_RESUME, tsc_khz);
	/* an IPI by APIC is not lost */
	if (xen_ipis_by_apic)
		return;
	for_each_online_cpu(cpu) {
		xen_send_ipi(cpu, XEN_CALL_FUNCTION_SINGLE_VECTOR);
		if (xen_pv_domain())
			xen_send_ipi(cpu, XEN_IRQ_WORK_VECTOR);
	}
}

XCALL_SYSCORE(clock, suspend, resume);

static int __init suspend_init(void)
{
	if (xen_pv_domain() || (xen_hvm_domain() && xen_have_vector_callback))
		xcall_register_syscore(&clock);
	return 0;
}
device_initcall(suspend_init);
