// SPDX-License-Identifier: GPL-2.0-only
/*
 * PV guests: a vCPU is given a register context and set running by hypercall.
 * Every hypercall here may fail; then that CPU stays offline, by name.
 */
#define pr_fmt(fmt) "xen: " fmt

#include <linux/cpu.h>
#include <linux/cpuhotplug.h>
#include <linux/cpumask.h>
#include <linux/delay.h>
#include <linux/irq_work.h>
#include <linux/ktime.h>
#include <linux/nmi.h>
#include <linux/pgtable.h>
#include <linux/sched/clock.h>
#include <linux/sched/hotplug.h>
#include <linux/sched/task_stack.h>
#include <linux/slab.h>
#include <linux/smp.h>
#include <linux/xcall_compat.h>
#include <linux/xcall_fault.h>
#include <linux/xcall_hook.h>

#include <asm/apic.h>
#include <asm/cpu.h>
#include <asm/desc.h>
#include <asm/fpu/api.h>
#include <asm/idtentry.h>
#include <asm/io_apic.h>
#include <asm/paravirt.h>
#include <asm/spec-ctrl.h>
#include <asm/xen/hypercall.h>
#include <asm/xen/interface.h>
#include <xen/events.h>
#include <xen/hvc-console.h>
#include <xen/interface/sched.h>
#include <xen/interface/vcpu.h>
#include <xen/interface/xen.h>
#include <xen/page.h>
#include <xen/xen.h>

#include "../xen-ops.h"
#include "bind.h"
#include "ipi.h"
#include "vcpu.h"

/* vCPUs that Xen has a context for; the resume path clears those that it lost */
cpumask_var_t xen_cpu_initialized_map;

/* --- on the new CPU --- */

/* system calls enter through Xen, unless the kernel has ring 0 to itself */
static void register_syscall_entries(void)
{
	if (xen_feature(XENFEAT_supervisor_mode_kernel))
		return;
	xcall_enable_syscalls();
}

static void pv_cpu_start(void)
{
	unsigned int cpu = smp_processor_id();

	cr4_init();
	xcall_fault_stall(XCALL_FAULT_STALL_ALIVE, cpu);
	xcall_start_gate();

	cpu_init();
	register_syscall_entries();
	fpu__init_cpu();
	xcall_identify_cpu(cpu);
	set_cpu_sibling_map(cpu);
	touch_softlockup_watchdog();
	speculative_store_bypass_ht_init();
	xen_setup_cpu_clockevents();
	notify_cpu_starting(cpu);
	set_cpu_online(cpu, true);
	xen_vcpu_report_online();

	/*
	 * The online bit before the first interrupt: an IPI's sender read it,
	 * our handlers may. Its partner is the hypercall that sends.
	 */
	smp_mb();
	local_irq_enable();
}

/*
 * cpu_bringup_and_idle() - C entry of a secondary CPU, the first time and each
 * time it comes back from VCPUOP_down.
 */
asmlinkage __visible void cpu_bringup_and_idle(void)
{
	pv_cpu_start();
	cpu_startup_entry(CPUHP_AP_ONLINE_IDLE);
}

/* --- interrupts that only PV guests have --- */

static irqreturn_t irq_work_interrupt(int irq, void *unused)
{
	xcall_count_irq(IRQ_WORK);
	xen_ipi_begin(XCALL_KIND_IRQ_WORK, XEN_IRQ_WORK_VECTOR);
	irq_work_run();
	xen_ipi_end(XCALL_KIND_IRQ_WORK, XEN_IRQ_WORK_VECTOR);
	return IRQ_HANDLED;
}

static bool pmu_wanted(unsigned int cpu)
{
	return is_xen_pmu;
}

static const struct xen_cpu_irq pv_irqs[] = {
	{ .name = "irqwork", .source = XEN_IRQ_WORK_VECTOR,
	  .handler = irq_work_interrupt },
	{ .name = "pmu", .source = VIRQ_XENPMU, .virq = true,
	  .handler = xen_pmu_irq_handler, .wanted = pmu_wanted },
};

static DEFINE_PER_CPU(struct xen_bound_irq [ARRAY_SIZE(pv_irqs)], pv_bound);

int xen_smp_intr_init_pv(unsigned int cpu)
{
	return xen_bind_cpu_irqs(pv_irqs, ARRAY_SIZE(pv_irqs),
				 per_cpu(pv_bound, cpu), cpu);
}

void xen_smp_intr_free_pv(unsigned int cpu)
{
	xen_unbind_cpu_irqs(per_cpu(pv_bound, cpu), ARRAY_SIZE(pv_irqs));
}

/* --- boot --- */

/*
 * xen_smp_count_cpus() - lower nr_cpu_ids to the vCPUs this domain has: Xen
 * refuses to talk about others. It is asked in two ways, as one of them may be
 * refused for another reason; nothing is made of the state.
 */
void __init xen_smp_count_cpus(void)
{
	struct vcpu_runstate_info state;
	unsigned int vcpus = 0;

	while (vcpus < nr_cpu_ids &&
	       HYPERVISOR_vcpu_op(VCPUOP_is_up, vcpus, NULL) >= 0 &&
	       HYPERVISOR_vcpu_op(VCPUOP_get_runstate_info, vcpus, &state) >= 0)
		vcpus++;
	pr_info("this domain has %u vCPUs%s\n", vcpus,
		vcpus == nr_cpu_ids ? " or more" : "");
	if (vcpus && vcpus < nr_cpu_ids)
		set_nr_cpu_ids(vcpus);
}

/* a guest has no tables to enumerate CPUs from: one APIC id per vCPU */
static void __init pv_enumerate_cpus(void)
{
	unsigned int apic_id;

	topology_register_boot_apic(0);
	for (apic_id = 0; apic_id < nr_cpu_ids; apic_id++)
		topology_register_apic(apic_id, CPU_ACPIID_INVALID, true);
	smp_found_config = 1;
}

/* the per-CPU GDT is in use now: the one the kernel started with is memory */
static void __init release_first_gdt(void)
{
	if (!xen_feature(XENFEAT_writable_page_tables))
		make_lowmem_page_readwrite(xen_initial_gdt);
}

static void __init pv_prepare_boot_cpu(void)
{
	native_smp_prepare_boot_cpu();
	xen_vcpu_step(XCALL_PHASE_ONLINE, 0, 0);
	release_first_gdt();
	xen_setup_vcpu_info_placement();
	/* before alternatives are patched, so that kernel text is covered too */
	xen_init_spinlocks();
}

/* nosmp is for good; the CPUs that maxcpus leaves out may come up later */
static void __init limit_to_boot_cpu(void)
{
	unsigned int cpu;

	for_each_possible_cpu(cpu)
		if (cpu)
			set_cpu_possible(cpu, false);
}

static void __init pv_prepare_cpus(unsigned int max_cpus)
{
	unsigned int cpu;

	/* dom0 routes hardware interrupts; nosmp and noapic take that away */
	if (ioapic_is_disabled && xen_initial_domain()) {
		const char *why = max_cpus ?
			"xen: dom0 cannot run with noapic" :
			"xen: dom0 cannot run with nosmp; give Xen dom0_max_vcpus=1";

		xen_raw_printk("%s\n", why);
		panic("%s\n", why);
	}

	xen_init_lock_cpu(0);
	smp_prepare_cpus_common();
	speculative_store_bypass_ht_init();
	xen_pmu_init(0);

	if (xen_smp_intr_init(0) || xen_smp_intr_init_pv(0)) {
		pr_crit("CPU0 has no IPIs: running on it alone\n");
		max_cpus = 0;
	}
	if (!zalloc_cpumask_var(&xen_cpu_initialized_map, GFP_KERNEL))
		panic("xen: no memory for a CPU mask\n");
	cpumask_set_cpu(0, xen_cpu_initialized_map);

	if (!max_cpus)
		limit_to_boot_cpu();
	for_each_possible_cpu(cpu)
		set_cpu_present(cpu, true);
}

/* --- bring-up, on the control CPU --- */

static void fill_context(struct vcpu_guest_context *ctxt, unsigned int cpu,
			 struct task_struct *idle, unsigned long gdt_frame)
{
	struct cpu_user_regs *regs = &ctxt->user_regs;

	ctxt->flags = VGCF_IN_KERNEL;

	regs->eip = (unsigned long)asm_cpu_bringup_and_idle;
	regs->esp = (unsigned long)task_pt_regs(idle);
	regs->eflags = 1UL << X86_EFLAGS_IOPL_BIT;
	regs->cs = __KERNEL_CS;
	regs->ss = __KERNEL_DS;
	regs->ds = __USER_DS;
	regs->es = __USER_DS;

	/* where Xen switches to when user mode is interrupted */
	ctxt->kernel_ss = __KERNEL_DS;
	ctxt->kernel_sp = task_top_of_stack(idle);
	ctxt->gs_base_kernel = per_cpu_offset(cpu);

	ctxt->gdt_frames[0] = gdt_frame;
	ctxt->gdt_ents = GDT_ENTRIES;
	ctxt->ctrlreg[3] = xen_pfn_to_cr3(virt_to_gfn(swapper_pg_dir));

	xen_copy_trap_info(ctxt->trap_ctxt);
	ctxt->event_callback_eip =
		(unsigned long)xen_asm_exc_xen_hypervisor_callback;
	ctxt->failsafe_callback_eip = (unsigned long)xen_failsafe_callback;
}

/* Xen takes a GDT only from pages that nobody can write: @va's mapping, read-only */
static int make_readonly(void *va, unsigned int cpu)
{
	unsigned int level;
	pte_t *pte = lookup_address((unsigned long)va, &level);

	if (!pte)
		return -ENOENT;
	return xcall_fault(XCALL_FAULT_GDT, cpu) ?:
	       HYPERVISOR_update_va_mapping((unsigned long)va,
					    pte_wrprotect(*pte), 0);
}

/*
 * initialise() - VCPUOP_initialise, once in the life of a vCPU: one that went
 * down by VCPUOP_down keeps its context and resumes there.
 */
static int initialise(unsigned int cpu, struct task_struct *idle)
{
	struct desc_struct *gdt = get_cpu_gdt_rw(cpu);
	struct vcpu_guest_context *ctxt;
	unsigned long gdt_frame;
	int err;

	if (cpumask_test_cpu(cpu, xen_cpu_initialized_map))
		return 0;
	if (WARN_ON(!PAGE_ALIGNED(gdt)))
		return -EINVAL;
	ctxt = xcall_fault(XCALL_FAULT_NO_MEMORY, cpu) ? NULL :
	       kzalloc(sizeof(*ctxt), GFP_KERNEL);
	if (!ctxt)
		return -ENOMEM;

	gdt_frame = arbitrary_virt_to_mfn(gdt);
	err = make_readonly(gdt, cpu) ?:
	      make_readonly(mfn_to_virt(gdt_frame), cpu);
	if (err) {
		pr_err("CPU%u: its GDT cannot be made read-only: error %d\n",
		       cpu, err);
		kfree(ctxt);
		return err;
	}

	fill_context(ctxt, cpu, idle, gdt_frame);
	per_cpu(xen_cr3, cpu) = __pa(swapper_pg_dir);

	err = xcall_fault(XCALL_FAULT_INITIALISE, cpu) ?:
	      HYPERVISOR_vcpu_op(VCPUOP_initialise, xen_vcpu_nr(cpu), ctxt);
	if (!err)
		cpumask_set_cpu(cpu, xen_cpu_initialized_map);
	kfree(ctxt);
	return err;
}

/*
 * wait_until_down() - 0 once Xen has descheduled @cpu for good, or an error.
 *
 * It leaves within microseconds if it has a physical CPU, so look at once and
 * keep looking while giving ours away; then ever more rarely, up to 1 ms.
 */
static int wait_until_down(unsigned int cpu)
{
	ktime_t begin = ktime_get();
	unsigned long pause_us = 20;

	for (;;) {
		int up = xcall_fault(XCALL_FAULT_IS_UP, cpu) ?:
			 HYPERVISOR_vcpu_op(VCPUOP_is_up, xen_vcpu_nr(cpu),
					    NULL);
		s64 us = ktime_us_delta(ktime_get(), begin);

		if (up <= 0)
			return up;
		if (us > 10 * USEC_PER_SEC)
			return -ETIMEDOUT;
		if (us < 200) {
			HYPERVISOR_sched_op(SCHEDOP_yield, NULL);
			continue;
		}
		usleep_range(pause_us, pause_us + pause_us / 2);
		pause_us = min(pause_us * 2, 1000UL);
	}
}

/*
 * xcall_arch_parked() - 0 once Xen has taken @cpu off its physical CPU, after it
 * was given up at the gate, or an error.
 */
int xcall_arch_parked(unsigned int cpu)
{
	return xen_pv_domain() ? wait_until_down(cpu) : 0;
}

static int pv_kick_ap(unsigned int cpu, struct task_struct *idle)
{
	int err = common_cpu_up(cpu, idle);

	if (err)
		return err;
	/* no upcall before it has a stack and an IDT of its own to take it on */
	per_cpu(xen_vcpu, cpu)->evtchn_upcall_mask = 1;

	err = initialise(cpu, idle);
	xen_vcpu_step(XCALL_PHASE_INITIALISED, cpu, err);
	if (err) {
		pr_err("CPU%u stays offline: VCPUOP_initialise: error %d\n",
		       cpu, err);
		return err;
	}
	xen_pmu_init(cpu);

	err = xcall_fault(XCALL_FAULT_UP, cpu) ?:
	      HYPERVISOR_vcpu_op(VCPUOP_up, xen_vcpu_nr(cpu), NULL);
	xen_vcpu_step(XCALL_PHASE_UP, cpu, err);
	if (err) {
		pr_err("CPU%u stays offline: VCPUOP_up: error %d\n", cpu, err);
		xen_pmu_finish(cpu);
		return err;
	}
	return 0;
}

/* the hotplug core spins for the new CPU, which may need this physical one */
static void pv_poll_sync_state(void)
{
	HYPERVISOR_sched_op(SCHEDOP_yield, NULL);
}

/* --- going down --- */

#ifdef CONFIG_HOTPLUG_CPU
static int pv_cpu_disable(void)
{
	unsigned int cpu = smp_processor_id();

	if (!cpu)
		return -EBUSY;
	xen_vcpu_step(XCALL_PHASE_DYING, cpu, 0);
	cpu_disable_common();
	load_cr3(swapper_pg_dir);
	return 0;
}

static void __noreturn pv_play_dead(void)
{
	/* early, as the control CPU may give us up before the core does it */
	idle_task_exit();
	xcall_fault_stall(XCALL_FAULT_STALL_DEAD, smp_processor_id());
	play_dead_common();
	xen_vcpu_mark_down();
	HYPERVISOR_vcpu_op(VCPUOP_down, xen_vcpu_nr(smp_processor_id()), NULL);
	/* here after the next VCPUOP_up: start again on an empty stack */
	xen_cpu_bringup_again((unsigned long)task_pt_regs(current));
}

static void pv_cpu_die(unsigned int cpu)
{
	int err = wait_until_down(cpu);

	if (err)
		pr_err("CPU%u did not go down: error %d\n", cpu, err);
	xen_vcpu_report_dead(cpu, err);
}

static void pv_cleanup_dead_cpu(unsigned int cpu)
{
	xcall_unprepare_pv(cpu);
}
#endif /* CONFIG_HOTPLUG_CPU */

/* --- stopping for good --- */

int xen_stop_asker = -1;

/*
 * xen_stop_this_vcpu() - leave, for good; interrupts are off. From the handler
 * of an IPI: whoever takes it has interrupts on, and so none of the locks that
 * a panic needs.
 */
void __noreturn xen_stop_this_vcpu(void)
{
	unsigned int cpu = smp_processor_id();

	/* let go of the process's page tables, which may be torn down */
	load_cr3(swapper_pg_dir);
	set_cpu_online(cpu, false);
	for (;;)
		HYPERVISOR_vcpu_op(VCPUOP_down, xen_vcpu_nr(cpu), NULL);
}

/*
 * Ask by a flag and an IPI, not by a call: a panic may have come in the middle
 * of a call, or in an NMI. Return when all have stopped, or after a second.
 */
static void ask_others_to_stop(void)
{
	u64 begin = sched_clock();

	/* who asks, before the IPI; its partner is the hypercall that sends */
	smp_store_mb(xen_stop_asker, smp_processor_id());
	xen_send_IPI_allbutself(CALL_FUNCTION_VECTOR);
	while (num_online_cpus() > 1 &&
	       sched_clock() - begin < NSEC_PER_SEC)
		HYPERVISOR_sched_op(SCHEDOP_yield, NULL);
}

/*
 * A CPU that stops by itself holds no lock; one that does not within a second
 * is stopped from outside.
 */
static void pv_stop_other_cpus(int wait)
{
	unsigned int cpu, self = smp_processor_id();

	ask_others_to_stop();
	for_each_online_cpu(cpu)
		if (cpu != self) {
			HYPERVISOR_vcpu_op(VCPUOP_down, xen_vcpu_nr(cpu), NULL);
			set_cpu_online(cpu, false);
		}
}

void __init xen_smp_init(void)
{
	smp_ops = (struct smp_ops){
		.smp_prepare_boot_cpu = pv_prepare_boot_cpu,
		.smp_prepare_cpus = pv_prepare_cpus,
		.smp_cpus_done = xen_smp_cpus_done,
		.kick_ap_alive = pv_kick_ap,
		.poll_sync_state = pv_poll_sync_state,
#ifdef CONFIG_HOTPLUG_CPU
		.cpu_disable = pv_cpu_disable,
		.play_dead = pv_play_dead,
		.cpu_die = pv_cpu_die,
		.cleanup_dead_cpu = pv_cleanup_dead_cpu,
#endif
		.stop_other_cpus = pv_stop_other_cpus,
		.smp_send_reschedule = xen_smp_send_reschedule,
		.send_call_func_ipi = xen_smp_send_call_function_ipi,
		.send_call_func_single_ipi =
			xen_smp_send_call_function_single_ipi,
	};

	/* no BIOS tables to look for; dom0 has the real ones by ACPI */
	x86_init.mpparse.find_mptable = x86_init_noop;
	x86_init.mpparse.early_parse_smp_cfg = x86_init_noop;
	x86_init.mpparse.parse_smp_cfg = xen_initial_domain() ?
					 x86_init_noop : pv_enumerate_cpus;
}
