// SPDX-License-Identifier: GPL-2.0-only
/* Making every other CPU notice something, with no work to be done there. */
#include <linux/cpumask.h>
#include <linux/export.h>
#include <linux/preempt.h>
#include <linux/sched/idle.h>
#include <linux/smp.h>

#include "inbox.h"

static void only_interrupt(void *unused)
{
}

/**
 * kick_all_cpus_sync() - return after every other CPU took an interrupt
 *
 * Context: task, with interrupts on.
 */
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

/**
 * wake_up_all_idle_cpus() - make every idle CPU leave its idle state once
 *
 * Preemption is off for one CPU at a time, which also keeps that CPU online.
 *
 * Context: any but NMI.
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

#ifdef XCALL_HAVE_PEEK_HAVE
/**
 * cpus_peek_for_pending_ipi() - does a call wait for one of these CPUs?
 * @mask: which
 *
 * Of this moment only: it may be run, or another come, before this returns.
 *
 * Context: any.
 * Return: true if so.
 */
bool cpus_peek_for_pending_ipi(const struct cpumask *mask)
{
	unsigned int cpu;

	for_each_cpu(cpu, mask)
		if (xcall_inbox_peek(cpu))
			return true;
	return false;
}
#endif
