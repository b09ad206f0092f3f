// SPDX-License-Identifier: GPL-2.0-only
/*
 * Save, restore and migration. All other CPUs stand in stop_machine() with
 * interrupts off while this CPU asks Xen to suspend the domain.
 *
 * Xen forgets event channels on a restore: the bindings are made anew before
 * resume() runs, but an IPI that was pending is gone, while what it announced
 * still lies in an inbox, and an inbox that is not empty gets no other IPI.
 */
#include <linux/cpumask.h>
#include <linux/init.h>
#include <linux/smp.h>
#include <linux/xcall_compat.h>
#include <linux/xcall_trace.h>

#include <asm/tsc.h>
#include <xen/events.h>
#include <xen/xen.h>

#include "../xen-ops.h"
#include "ipi.h"

static int suspend(void)
{
	xcall_clock(XCALL_CLOCK_SUSPEND, tsc_khz);
	return 0;
}

static void resume(void)
{
	unsigned int cpu;

	xcall_clock(XCALL_CLOCK_RESUME, tsc_khz);
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
