// SPDX-License-Identifier: GPL-2.0-only
#include <linux/smp.h>
#include <linux/xcall_delay.h>
#include <linux/xcall_trace.h>

#include <trace/events/ipi.h>

#include "../sched/smp.h"
#include "kick.h"

/*
 * xcall_kick_one() - make @cpu look into its inbox: by an IPI, unless it polls
 * in its idle loop and the scheduler could set its flag instead. @caller: who
 * asked for the call, for the event.
 */
void xcall_kick_one(unsigned int cpu, unsigned long caller)
{
	if (!call_function_single_prep_ipi(cpu)) {
		xcall_ipi_skip(XCALL_KIND_SINGLE, cpu, XCALL_SKIP_POLLING);
		return;
	}
	xcall_delay(XCALL_DELAY_SEND);
	trace_ipi_send_cpu(cpu, caller,
			   generic_smp_call_function_single_interrupt);
	arch_send_call_function_single_ipi(cpu);
}

/* xcall_kick_mask() - the same for several CPUs, by one request to the architecture. */
void xcall_kick_mask(struct cpumask *mask, unsigned long caller)
{
	xcall_delay(XCALL_DELAY_SEND);
	trace_ipi_send_cpumask(mask, caller,
			       generic_smp_call_function_single_interrupt);
	arch_send_call_function_ipi_mask(mask);
}
