// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a CPU needs from Xen before it can start, got on the control CPU, where
 * a failure costs nothing: it is reported, undone, and that CPU stays offline.
 * Each step may be repeated, so that a CPU whose last attempt went wrong at any
 * point can be tried again.
 */
#define pr_fmt(fmt) "xen: " fmt

#include <linux/acpi.h>
#include <linux/printk.h>
#include <linux/smp.h>
#include <linux/xcall_fault.h>
#include <linux/xcall_hook.h>

#include <asm/apic.h>
#include <asm/cpu.h>
#include <asm/smp.h>
#include <asm/xen/events.h>
#include <asm/xen/hypercall.h>
#include <asm/xen/page.h>
#include <xen/features.h>
#include <xen/hvm.h>
#include <xen/interface/vcpu.h>
#include <xen/xen.h>

#include "../xen-ops.h"
#include "ipi.h"
#include "vcpu.h"

static int failed(unsigned int cpu, const char *what, int err)
{
	pr_err("CPU%u stays offline: %s: error %d\n", cpu, what, err);
	xen_vcpu_step(XCALL_PHASE_PREPARED, cpu, err);
	return err;
}

/* VIRQ_TIMER; xen_setup_timer() itself reports nothing */
static int prepare_timer(unsigned int cpu)
{
	int err;

	xen_teardown_timer(cpu);
	xen_setup_timer(cpu);
	err = xcall_fault(XCALL_FAULT_TIMER, cpu);
	if (!err && xcall_timer_irq(cpu) < 0)
		err = xcall_timer_irq(cpu);
	if (err)
		xen_teardown_timer(cpu);
	return err;
}

/* the vCPU's half of the event channel state; Xen takes it once per vCPU */
static int prepare_vcpu_info(unsigned int cpu)
{
	struct vcpu_info *info = &per_cpu(xen_vcpu_info, cpu);
	struct vcpu_register_vcpu_info place = {
		.mfn = arbitrary_virt_to_mfn(info),
		.offset = offset_in_page(info),
	};
	int err;

	if (per_cpu(xen_vcpu, cpu) == info)
		return 0;
	err = xcall_fault(XCALL_FAULT_VCPU_INFO, cpu) ?:
	      HYPERVISOR_vcpu_op(VCPUOP_register_vcpu_info, xen_vcpu_nr(cpu),
				 &place);
	if (!err)
		per_cpu(xen_vcpu, cpu) = info;
	return err;
}

/*
 * xcall_prepare_pv() - before each start of a PV guest's CPU; may sleep.
 * Returns 0, or an error that was reported; then nothing is left bound.
 */
int xcall_prepare_pv(unsigned int cpu)
{
	int err;

	xcall_unprepare_pv(cpu);
	if (!per_cpu(xen_vcpu, cpu))
		return failed(cpu, "no vcpu_info", -ENODEV);
	err = xcall_register_runstate(cpu);
	if (err)
		return failed(cpu, "runstate area", err);
	err = prepare_timer(cpu);
	if (err)
		return failed(cpu, "timer", err);
	err = xen_smp_intr_init(cpu) ?: xen_smp_intr_init_pv(cpu);
	if (err) {
		xcall_unprepare_pv(cpu);
		return failed(cpu, "IPIs", err);
	}
	xen_vcpu_step(XCALL_PHASE_PREPARED, cpu, 0);
	return 0;
}

/* xcall_unprepare_pv() - after a CPU has gone, or did not come; idempotent. */
int xcall_unprepare_pv(unsigned int cpu)
{
	xen_smp_intr_free(cpu);
	xen_smp_intr_free_pv(cpu);
	xen_uninit_lock_cpu(cpu);
	xen_teardown_timer(cpu);
	if (is_xen_pmu)
		xen_pmu_finish(cpu);
	return 0;
}

/* xcall_prepare_hvm(), xcall_unprepare_hvm() - the same for PVH and PVHVM. */
int xcall_prepare_hvm(unsigned int cpu)
{
	u32 acpi_id = per_cpu(x86_cpu_to_acpiid, cpu);
	int err;

	xcall_unprepare_hvm(cpu);
	per_cpu(xen_vcpu_id, cpu) =
		acpi_id != CPU_ACPIID_INVALID ? acpi_id : cpu;
	err = prepare_vcpu_info(cpu);
	if (err)
		return failed(cpu, "vcpu_info", err);
	if (!xen_have_vector_callback)
		return 0;

	if (xen_percpu_upcall) {
		err = xcall_fault(XCALL_FAULT_UPCALL_VECTOR, cpu) ?:
		      xen_set_upcall_vector(cpu);
		if (err)
			return failed(cpu, "upcall vector", err);
	}
	if (xen_feature(XENFEAT_hvm_safe_pvclock)) {
		err = xcall_register_runstate(cpu);
		if (err)
			return failed(cpu, "runstate area", err);
		err = prepare_timer(cpu);
		if (err)
			return failed(cpu, "timer", err);
	}
	err = xen_ipis_by_apic ? 0 : xen_smp_intr_init(cpu);
	if (err) {
		xcall_unprepare_hvm(cpu);
		return failed(cpu, "IPIs", err);
	}
	xen_vcpu_step(XCALL_PHASE_PREPARED, cpu, 0);
	return 0;
}

int xcall_unprepare_hvm(unsigned int cpu)
{
	if (!xen_have_vector_callback)
		return 0;
	xen_smp_intr_free(cpu);
	xen_uninit_lock_cpu(cpu);
	if (xen_feature(XENFEAT_hvm_safe_pvclock))
		xen_teardown_timer(cpu);
	return 0;
}
