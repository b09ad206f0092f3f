// SPDX-License-Identifier: GPL-2.0-only
/*
 * PVH and PVHVM guests: CPUs start and stop as on hardware; IPIs go by event
 * channel where Xen can interrupt each vCPU through a vector of its own.
 */
#define pr_fmt(fmt) "xen: " fmt

#include <linux/cpumask.h>
#include <linux/printk.h>
#include <linux/sched/hotplug.h>
#include <linux/smp.h>
#include <linux/xcall_fault.h>
#include <linux/xcall_hook.h>

#include <asm/smp.h>
#include <asm/x86_init.h>
#include <xen/events.h>
#include <xen/features.h>
#include <xen/xen-ops.h>

#include "../xen-ops.h"
#include "ipi.h"
#include "vcpu.h"

static void (*early_clock)(void);
static void (*setup_clock)(void);

/* the first hook of a starting CPU at which RCU watches it */
static void hvm_cpu_alive(void)
{
	xcall_arch_alive();
	early_clock();
}

/* the hook right after a starting CPU was marked online */
static void hvm_cpu_online(void)
{
	xen_vcpu_report_online();
	/* the run state area was registered when the CPU was prepared */
	if (xen_have_vector_callback && xen_feature(XENFEAT_hvm_safe_pvclock))
		xen_setup_cpu_clockevents();
	else
		setup_clock();
}

static void __init hvm_prepare_boot_cpu(void)
{
	native_smp_prepare_boot_cpu();
	xen_vcpu_step(XCALL_PHASE_ONLINE, 0, 0);

	/* secondary CPUs get theirs when they are prepared */
	xen_vcpu_setup(0);
	/* a no-op until vcpu_info is placed, if vCPU 0 has none in shared_info */
	xen_hvm_init_time_ops();
	/* before alternatives are patched, so that kernel text is covered too */
	xen_init_spinlocks();

	early_clock = x86_cpuinit.early_percpu_clock_init;
	x86_cpuinit.early_percpu_clock_init = hvm_cpu_alive;
	setup_clock = x86_cpuinit.setup_percpu_clockev;
	x86_cpuinit.setup_percpu_clockev = hvm_cpu_online;
}

/*
 * Where CPU 0 has no event channel for IPIs, nobody has one: the boot's
 * operations are put back. Locks keep their kicks, each CPU its own.
 */
static void __init use_apic_ipis(void)
{
	pr_err("CPU0 has no event channels for IPIs: all CPUs use the APIC\n");
	xen_ipis_by_apic = true;
	smp_ops.smp_send_reschedule = native_smp_send_reschedule;
	smp_ops.send_call_func_ipi = native_send_call_func_ipi;
	smp_ops.send_call_func_single_ipi = native_send_call_func_single_ipi;
}

static void __init hvm_prepare_cpus(unsigned int max_cpus)
{
	unsigned int cpu;

	native_smp_prepare_cpus(max_cpus);

	if (xen_have_vector_callback) {
		if (xen_smp_intr_init(0))
			use_apic_ipis();
		xen_init_lock_cpu(0);
	}

	/* ids of the others are learnt when each is prepared */
	for_each_possible_cpu(cpu)
		if (cpu)
			per_cpu(xen_vcpu_id, cpu) = XEN_VCPU_ID_INVALID;
}

static int hvm_kick_ap(unsigned int cpu, struct task_struct *idle)
{
	int err = native_kick_ap(cpu, idle);

	xen_vcpu_step(XCALL_PHASE_UP, cpu, err);
	return err;
}

#ifdef CONFIG_HOTPLUG_CPU
static int hvm_cpu_disable(void)
{
	xen_vcpu_step(XCALL_PHASE_DYING, smp_processor_id(), 0);
	return native_cpu_disable();
}

static void hvm_play_dead(void)
{
	/* early, as the control CPU may give us up before the core does it */
	idle_task_exit();
	xcall_fault_stall(XCALL_FAULT_STALL_DEAD, smp_processor_id());
	xen_vcpu_mark_down();
	native_play_dead();
}

static void hvm_cleanup_dead_cpu(unsigned int cpu)
{
	xen_vcpu_report_dead(cpu, 0);
	xcall_unprepare_hvm(cpu);
}
#endif

void __init xen_hvm_smp_init(void)
{
	smp_ops.smp_prepare_boot_cpu = hvm_prepare_boot_cpu;
	smp_ops.smp_prepare_cpus = hvm_prepare_cpus;
	smp_ops.smp_cpus_done = xen_smp_cpus_done;
	smp_ops.kick_ap_alive = hvm_kick_ap;
#ifdef CONFIG_HOTPLUG_CPU
	smp_ops.cpu_disable = hvm_cpu_disable;
	smp_ops.play_dead = hvm_play_dead;
	smp_ops.cleanup_dead_cpu = hvm_cleanup_dead_cpu;
#endif

	if (xen_have_vector_callback) {
		smp_ops.smp_send_reschedule = xen_smp_send_reschedule;
		smp_ops.send_call_func_ipi = xen_smp_send_call_function_ipi;
		smp_ops.send_call_func_single_ipi =
			xen_smp_send_call_function_single_ipi;
		return;
	}
#ifdef CONFIG_PARAVIRT_SPINLOCKS
	/* their kick would need an event channel per CPU */
	nopvspin = true;
#endif
}
