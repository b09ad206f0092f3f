// SPDX-License-Identifier: GPL-2.0-only
/*
 * The run state of each vCPU, which Xen keeps in memory that this guest gave it.
 *
 * Given by virtual address, Xen writes it through the page tables that the vCPU
 * has at that moment. Those of a program do not map the kernel: a vCPU that loses
 * its physical CPU in user mode stays "running" for all others until it is back.
 * By physical address (Xen 4.18 and later, xen/include/public/vcpu.h) Xen maps
 * the memory itself, and writes it each time that it switches the vCPU.
 */
#define pr_fmt(fmt) "xen: " fmt

#include <linux/pfn.h>
#include <linux/printk.h>
#include <linux/xcall_fault.h>
#include <linux/xcall_hook.h>

#include <asm/xen/hypercall.h>
#include <asm/xen/page.h>
#include <xen/features.h>
#include <xen/interface/vcpu.h>
#include <xen/interface/xen.h>
#include <xen/xen-ops.h>
#include <xen/xen.h>

#include "../xen-ops.h"

/* xen/include/public/features.h and vcpu.h; Linux's copies end before them */
#define FEATURE_RUNSTATE_PHYS_AREA		18
#define VCPUOP_REGISTER_RUNSTATE_PHYS_AREA	14

static int register_by_physical_address(unsigned int cpu)
{
	struct vcpu_runstate_info *area = xcall_runstate(cpu);
	struct vcpu_register_runstate_memory_area where = {
		.addr.p = PFN_PHYS(arbitrary_virt_to_mfn(area)) +
			  offset_in_page(area),
	};

	/* the area is aligned to more than its size, so it lies in one page */
	return HYPERVISOR_vcpu_op(VCPUOP_REGISTER_RUNSTATE_PHYS_AREA,
				  xen_vcpu_nr(cpu), &where);
}

static int register_by_virtual_address(unsigned int cpu)
{
	struct vcpu_register_runstate_memory_area where = {
		.addr.v = xcall_runstate(cpu),
	};

	return HYPERVISOR_vcpu_op(VCPUOP_register_runstate_memory_area,
				  xen_vcpu_nr(cpu), &where);
}

/*
 * xcall_register_runstate() - tell Xen where @cpu's run state goes: at boot, at
 * each start of a CPU, and after a restore, when Xen has forgotten it.
 *
 * Context: any; it may be repeated.
 * Returns 0 or a negative errno.
 */
int xcall_register_runstate(unsigned int cpu)
{
	int err = xcall_fault(XCALL_FAULT_RUNSTATE, cpu);

	if (err)
		return err;
	if (xen_feature(FEATURE_RUNSTATE_PHYS_AREA)) {
		err = register_by_physical_address(cpu);
		if (!err)
			return 0;
		pr_warn_once("run states by physical address: error %d; by virtual address, then\n",
			     err);
	}
	return register_by_virtual_address(cpu);
}

/*
 * xcall_vcpu_stolen() - true if @cpu's vCPU could run, but has no physical CPU.
 *
 * Xen writes the state when it switches the vCPU, and not when it wakes it: one
 * that blocks and has an upcall pending waits for its turn.
 *
 * Context: any.
 */
bool xcall_vcpu_stolen(unsigned int cpu)
{
	const struct vcpu_info *info;

	switch (READ_ONCE(xcall_runstate(cpu)->state)) {
	case RUNSTATE_runnable:
		return true;
	case RUNSTATE_blocked:
		info = per_cpu(xen_vcpu, cpu);
		return info && READ_ONCE(info->evtchn_upcall_pending) &&
		       !(xen_pv_domain() && READ_ONCE(info->evtchn_upcall_mask));
	default:
		return false;
	}
}
