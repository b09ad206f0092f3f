// SPDX-License-Identifier: GPL-2.0-only
#define pr_fmt(fmt) "smp: " fmt

#include <linux/atomic.h>
#include <linux/completion.h>
#include <linux/cpu.h>
#include <linux/gfp.h>
#include <linux/irq_work.h>
#include <linux/jiffies.h>
#include <linux/moduleparam.h>
#include <linux/printk.h>
#include <linux/topology.h>
#include <linux/xcall_fault.h>
#include <linux/xcall_hook.h>
#include <linux/xcall_trace.h>
#include <xen/xen.h>

#include "../rcu/rcu.h"
#include "csd.h"
#include "hotplug.h"
#include "queue.h"
#include "test/early.h"

#undef MODULE_PARAM_PREFIX
#define MODULE_PARAM_PREFIX "smp."

/* expedited grace periods on a CPU's way down */
static bool expedite_offline __ro_after_init = true;
module_param(expedite_offline, bool, 0444);

/* ms that a CPU may take from alive to the gate */
static uint online_timeout = 10000;
module_param(online_timeout, uint, 0644);

DEFINE_PER_CPU_ALIGNED(struct outbox, xcall_outbox);

/* it was online, and is on its way down */
static DEFINE_PER_CPU(bool, dying);

/* online, dying and dead: without Xen nobody else reports a step */
static void report_step(u32 step, unsigned int cpu)
{
	if (!xen_domain())
		xcall_vcpu(step, cpu, cpu, 0);
}

/*
 * smpcfd_prepare_cpu() - on the control CPU, before @cpu starts; may sleep.
 *
 * What it allocates stays when the CPU goes: its calls may still stand in other
 * inboxes, and a caller that was preempted there still look at a csd.
 */
int smpcfd_prepare_cpu(unsigned int cpu)
{
	struct outbox *box = &per_cpu(xcall_outbox, cpu);
	int node = cpu_to_node(cpu);

	if (xcall_fault(XCALL_FAULT_NO_MEMORY, cpu))
		return -ENOMEM;
	if (!cpumask_available(box->targets) &&
	    !zalloc_cpumask_var_node(&box->targets, GFP_KERNEL, node))
		return -ENOMEM;
	if (!cpumask_available(box->kicked) &&
	    !zalloc_cpumask_var_node(&box->kicked, GFP_KERNEL, node))
		return -ENOMEM;
	if (xcall_fault(XCALL_FAULT_NO_MEMORY, cpu))
		return -ENOMEM;
	if (!box->csds)
		box->csds = alloc_percpu(call_single_data_t);
	return box->csds ? 0 : -ENOMEM;
}

/* smpcfd_dead_cpu() - on the control CPU, after @cpu is gone; may sleep. */
int smpcfd_dead_cpu(unsigned int cpu)
{
	/* not so where a start has failed */
	if (xchg(per_cpu_ptr(&dying, cpu), false))
		report_step(XCALL_PHASE_DEAD, cpu);
	return 0;
}

/*
 * xcall_offline_begin(), xcall_offline_end() - around one CPU's way down.
 *
 * Most of that way is spent waiting for RCU: the hotplug lock, a writer's, asks
 * for a grace period, the scheduler for another. Expedited ones cost each other
 * CPU an IPI and end in microseconds instead of ticks.
 */
void xcall_offline_begin(void)
{
	if (expedite_offline)
		rcu_expedite_gp();
}

void xcall_offline_end(void)
{
	if (expedite_offline)
		rcu_unexpedite_gp();
}

/*
 * The gate between alive and online. The control CPU opens it when the hotplug
 * core is ready for the new CPU, which passes it, or finds it closed again when
 * its time is over: one cmpxchg decides, so that a CPU which was given up
 * cannot turn up later. The gate stands before the CPU makes itself known to
 * RCU and runs its starting callbacks, none of which can be undone for it.
 */
enum gate {
	GATE_WAIT,			/* the new CPU spins */
	GATE_OPEN,
	GATE_PASSED,
	GATE_PARK,			/* given up: it leaves the physical CPU */
};

static DEFINE_PER_CPU(atomic_t, gate);

void __weak xcall_arch_alive(void)
{
}

void __weak xcall_arch_park(void)
{
	cpu_relax();
}

int __weak xcall_arch_parked(unsigned int cpu)
{
	return 0;
}

/*
 * xcall_close_gate() - on the control CPU, before each start of @cpu; may sleep.
 *
 * A CPU that was given up is on its way out of the gate. Had it a new start
 * before it is out, the start would find it running, and then it would leave.
 * Returns 0 or -EAGAIN.
 */
int xcall_close_gate(unsigned int cpu)
{
	atomic_t *its = per_cpu_ptr(&gate, cpu);

	if (atomic_read(its) == GATE_PARK && xcall_arch_parked(cpu)) {
		pr_err("CPU%u has not left its last start: stays offline, may be tried again\n",
		       cpu);
		return -EAGAIN;
	}
	atomic_set(its, GATE_WAIT);
	return 0;
}

/* true: it may go online; false: its control CPU has given it up */
static bool pass_gate(void)
{
	atomic_t *mine = this_cpu_ptr(&gate);
	int state;

	xcall_fault_stall(XCALL_FAULT_STALL_ONLINE, raw_smp_processor_id());
	while ((state = atomic_cmpxchg(mine, GATE_OPEN, GATE_PASSED)) !=
	       GATE_OPEN) {
		if (state == GATE_PARK)
			return false;
		cpu_relax();
	}
	return true;
}

/*
 * xcall_online_gate() - on a new CPU whose next start resets it; returns when
 * it may go online.
 */
void xcall_online_gate(void)
{
	while (!pass_gate())
		xcall_arch_park();
}

/*
 * xcall_start_gate() - on a new CPU whose next start finds it here, spinning or
 * parked; returns when it may go online.
 *
 * The control CPU gives up waiting for "alive" as it gives up at the gate, and
 * asks anew at the next start. So it is said each time it is asked for, and
 * only then: what was said at an earlier start counts for nothing. A CPU that
 * was given up at the gate may not have come there yet: it parks all the same.
 */
void xcall_start_gate(void)
{
	for (;;) {
		if (atomic_read(this_cpu_ptr(&gate)) == GATE_PARK)
			xcall_arch_park();
		else if (!xcall_cpuhp_say_alive())
			cpu_relax();
		else if (pass_gate())
			return;
	}
}

/*
 * xcall_wait_online() - on the control CPU, after @cpu was released from alive.
 * @done: what @cpu completes when it is online and in its idle loop
 *
 * A CPU that is not through the gate in time may be tried again. One that is
 * through is named each time, and waited for: the hotplug core cannot turn back
 * any more.
 * Returns 0 or -ETIMEDOUT.
 */
int xcall_wait_online(unsigned int cpu, struct completion *done)
{
	unsigned int timeout = READ_ONCE(online_timeout), waited = timeout;
	atomic_t *its = per_cpu_ptr(&gate, cpu);

	atomic_set(its, GATE_OPEN);
	while (!wait_for_completion_timeout(done, msecs_to_jiffies(timeout))) {
		if (atomic_cmpxchg(its, GATE_OPEN, GATE_PARK) == GATE_OPEN) {
			pr_err("CPU%u is alive, but not on its way online after %u ms: stays offline, may be tried again\n",
			       cpu, waited);
			xcall_cpuhp_ask_again(cpu);
			return -ETIMEDOUT;
		}
		pr_err("CPU%u is starting, but not online after %u ms\n", cpu,
		       waited);
		waited += timeout;
	}
	report_step(XCALL_PHASE_ONLINE, cpu);
	/* later on the events tell, and each line would cost as much as the rest */
	if (system_state < SYSTEM_RUNNING)
		pr_info("CPU%u is online\n", cpu);
	return 0;
}

/*
 * xcall_rcu_watches_offline() - whether probes may run on @cpu, the caller's,
 * which is not online; interrupts are off.
 *
 * RCU watches a starting CPU from rcutree_report_cpu_starting() on: PV calls it
 * in notify_cpu_starting(), start_secondary() before that. It watches a dying one
 * up to rcutree_report_cpu_dead().
 */
bool xcall_rcu_watches_offline(unsigned int cpu)
{
	return rcu_cpu_online(cpu);
}

/*
 * smpcfd_dying_cpu() - on the dying CPU, interrupts off, already not online.
 *
 * Nobody adds to the inbox any more, but an IPI sent before may not have been
 * delivered, and never will be. Run what it announced.
 */
int smpcfd_dying_cpu(unsigned int cpu)
{
	__this_cpu_write(dying, true);
	report_step(XCALL_PHASE_DYING, cpu);
	xcall_queue_run(false);
	irq_work_run();
	return 0;
}

/* call_function_init() - early in boot, on the boot CPU, interrupts off. */
void __init call_function_init(void)
{
	xcall_queue_init();
	smpcfd_prepare_cpu(smp_processor_id());
	xcall_early_test();
}
