// SPDX-License-Identifier: GPL-2.0-only
#include <linux/cpu.h>
#include <linux/export.h>
#include <linux/preempt.h>
#include <linux/sched/idle.h>
#include <linux/smp.h>
#include <linux/xcall_trace.h>

#include <trace/events/ipi.h>

#include "../sched/smp.h"
#include "kick.h"

/*
 * xcall_kick_one() - make @cpu look into its inbox: by an IPI, unless it polls
 * in its idle loop and the scheduler could set its flag instead.
 */
void xcall_kick_one(unsigned int cpu)
{
	if (!call_function_single_prep_ipi(cpu)) {
		xcall_ipi_skip(XCALL_KIND_SINGLE, cpu, XCALL_SKIP_POLLING);
		return;
	}
	trace_ipi_send_cpu(cpu, _RET_IP_,
			   generic_smp_call_function_single_interrupt);
	arch_send_call_function_single_ipi(cpu);
}

/* xcall_kick_mask() - the same for several CPUs, by one request to the architecture. */
void xcall_kick_mask(struct cpumask *mask)
{
	trace_ipi_send_cpumask(mask, _RET_IP_,
			       generic_smp_call_function_single_interrupt);
	arch_send_call_function_ipi_mask(mask);
}

static void only_interrupt(void *unused)
{
}

/* kick_all_cpus_sync() - return after every other CPU took an interrupt. */
void kick_all_cpus_sync(void)
{
	/*
	 * The caller's stores before the interrupt on each CPU; the partner is
	 * that interrupt's entry.
	 */
	smp_mb();
	smp_call_function(only_interrupt, NULL, 1);
}
EXPORT_SYMBOL_GPL(kick_all_cpus_sync);

/*
 * wake_up_all_idle_cpus() - make every idle CPU leave its idle state once.
 * Preemption is off for one CPU at a time, which also keeps that CPU online.
 */
void wake_up_all_idle_cpus(void)
{
	unsigned int cpu;

	for_each_possible_cpu(cpu) {
		guard(preempt)();
		if (cpu_online(cpu) && cpu != smp_processor_id())
			wake_up_if_idle(cpu);
	}
}
EXPORT_SYMBOL_GPL(wake_up_all_idle_cpus);
