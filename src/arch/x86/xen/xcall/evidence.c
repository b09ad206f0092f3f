// SPDX-License-Identifier: GPL-2.0-only
/* What Xen's shared memory says about a vCPU and its event channels. */
#include <linux/percpu.h>
#include <linux/preempt.h>
#include <linux/xcall_debug.h>
#include <linux/xcall_hook.h>

#include <asm/pvclock.h>
#include <asm/xen/hypervisor.h>
#include <xen/events.h>
#include <xen/interface/vcpu.h>
#include <xen/interface/xen.h>
#include <xen/xen-ops.h>

#include "../xen-ops.h"
#include "evidence.h"
#include "ipi.h"

static const char * const states[] = {
	[RUNSTATE_running] = "running",
	[RUNSTATE_runnable] = "runnable",
	[RUNSTATE_blocked] = "blocked",
	[RUNSTATE_offline] = "offline",
};

/* xen_port_masked() - true if @port raises no upcall, whatever it carries. */
bool xen_port_masked(unsigned int port)
{
	if (xen_fifo_events)
		return xcall_fifo_masked(port);
	return test_bit(port, HYPERVISOR_shared_info->evtchn_mask);
}

/* the run state of @cpu's vCPU and since when it is in it, ns of system time */
static unsigned int runstate(unsigned int cpu, u64 *since)
{
	const struct vcpu_runstate_info *area = xcall_runstate(cpu);
	unsigned int state;
	unsigned int tries = 0;
	u64 entry;

	/*
	 * Xen writes the area while we read: read the time until it is the
	 * same before and after the state, and not being written. Each barrier
	 * pairs with the one that Xen has between setting and clearing
	 * XEN_RUNSTATE_UPDATE in the time. Xen may lose its CPU in between, and
	 * our caller may have interrupts off: so not for ever.
	 */
	do {
		entry = READ_ONCE(area->state_entry_time);
		rmb(); /* time, then state */
		state = READ_ONCE(area->state);
		rmb(); /* state, then time */
	} while ((entry & XEN_RUNSTATE_UPDATE ||
		  entry != READ_ONCE(area->state_entry_time)) &&
		 ++tries < 1000);
	*since = entry & ~XEN_RUNSTATE_UPDATE;
	return state;
}

/* xcall_arch_evidence() - see struct xcall_evidence; any context. */
void xcall_arch_evidence(unsigned int cpu, struct xcall_evidence *e)
{
	const struct vcpu_info *info = per_cpu(xen_vcpu, cpu);
	unsigned int call, single, state;
	u64 since, now;

	if (!xen_domain() || !info)
		return;
	/* the time below is of one CPU */
	guard(preempt_notrace)();
	call = xcall_ipi_port(cpu, XEN_CALL_FUNCTION_VECTOR);
	single = xcall_ipi_port(cpu, XEN_CALL_FUNCTION_SINGLE_VECTOR);
	if (!call || !single)
		return;
	state = runstate(cpu, &since);
	now = pvclock_clocksource_read(&this_cpu_read(xen_vcpu)->time);
	e->known = true;
	e->on_pcpu = state == RUNSTATE_running;
	e->pending = xcall_port_pending(call) || xcall_port_pending(single);
	e->masked = xen_port_masked(call) || xen_port_masked(single);
	e->upcalls_off = xen_pv_domain() && READ_ONCE(info->evtchn_upcall_mask);
	e->port = single;
	e->runstate = state == RUNSTATE_blocked && xcall_vcpu_stolen(cpu) ?
		      "woken" :
		      state < ARRAY_SIZE(states) ? states[state] : "unknown";
	e->runstate_ns = now > since ? now - since : 0;
}
