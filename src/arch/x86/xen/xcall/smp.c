// SPDX-License-Identifier: GPL-2.0-only
/* IPIs by event channel: what PV guests and HVM guests share. */
#define pr_fmt(fmt) "xen: " fmt

#include <linux/cpumask.h>
#include <linux/percpu.h>
#include <linux/printk.h>
#include <linux/sched.h>
#include <linux/smp.h>
#include <linux/xcall_compat.h>
#include <linux/xcall_fault.h>

#include <asm/apic.h>
#include <asm/hardirq.h>
#include <asm/xen/hypercall.h>
#include <xen/interface/event_channel.h>
#include <xen/interface/sched.h>
#include <xen/interface/vcpu.h>
#include <xen/xen.h>

#include "../xen-ops.h"
#include "bind.h"
#include "dump.h"
#include "ipi.h"
#include "vcpu.h"

/* --- sending --- */

/* a constant where @vector is one */
static __always_inline unsigned int kind_of(enum ipi_vector vector)
{
	switch (vector) {
	case XEN_RESCHEDULE_VECTOR:
		return XCALL_KIND_RESCHED;
	case XEN_CALL_FUNCTION_VECTOR:
		return XCALL_KIND_CALL;
	case XEN_SPIN_UNLOCK_VECTOR:
		return XCALL_KIND_SPIN;
	case XEN_IRQ_WORK_VECTOR:
		return XCALL_KIND_IRQ_WORK;
	default:
		return XCALL_KIND_SINGLE;
	}
}

bool xen_ipis_by_apic __ro_after_init;

static DEFINE_PER_CPU(bool, failed_send);

/* once a target, and not from under a runqueue lock, which senders may hold */
static noinline void report_failed_send(unsigned int cpu,
					enum ipi_vector vector,
					unsigned int port, int err)
{
	if (!xchg(per_cpu_ptr(&failed_send, cpu), true))
		printk_deferred("xen: IPI %d to CPU%u by port %u: error %d\n",
				vector, cpu, port, err);
}

/* one entry to Xen; a port that is not bound means the CPU cannot be reached */
static __always_inline void send_event(unsigned int cpu, enum ipi_vector vector)
{
	struct evtchn_send send = { .port = xcall_ipi_port(cpu, vector) };
	int err;

	xcall_ipi_send(kind_of(vector), cpu, send.port);
	if (vector == XEN_CALL_FUNCTION_SINGLE_VECTOR &&
	    xcall_fault(XCALL_FAULT_LOSE_SEND, cpu))
		return;
	err = send.port ? HYPERVISOR_event_channel_op(EVTCHNOP_send, &send) :
			  -ENODEV;
	xcall_ipi_sent(kind_of(vector), cpu, send.port, err);
	if (unlikely(err))
		report_failed_send(cpu, vector, send.port, err);
}

static void send_nmi(unsigned int cpu)
{
	int err;

	xcall_ipi_send(XCALL_KIND_NMI, cpu, 0);
	err = HYPERVISOR_vcpu_op(VCPUOP_send_nmi, xen_vcpu_nr(cpu), NULL);
	xcall_ipi_sent(XCALL_KIND_NMI, cpu, 0, err);
	if (unlikely(err))
		report_failed_send(cpu, XEN_NMI_VECTOR, 0, err);
}

/* xen_send_ipi() - by any of Xen's vectors; any context, NMI included: no locks. */
void xen_send_ipi(unsigned int cpu, enum ipi_vector vector)
{
	if (vector == XEN_NMI_VECTOR)
		send_nmi(cpu);
	else
		send_event(cpu, vector);
}

static void send_mask(const struct cpumask *mask, enum ipi_vector vector)
{
	unsigned int cpu;

	for_each_cpu_and(cpu, mask, cpu_online_mask)
		xen_send_ipi(cpu, vector);
}

void xen_smp_send_reschedule(int cpu)
{
	send_event(cpu, XEN_RESCHEDULE_VECTOR);
}

void xen_smp_send_call_function_single_ipi(int cpu)
{
	if (likely(cpu_online(cpu)))
		send_event(cpu, XEN_CALL_FUNCTION_SINGLE_VECTOR);
	else
		xcall_ipi_skip(XCALL_KIND_SINGLE, cpu, XCALL_SKIP_OFFLINE);
}

/*
 * xen_smp_send_call_function_ipi() - to all online CPUs of @mask.
 *
 * The caller is going to spin for them. If one of them was waiting for a
 * physical CPU before, ours may be the one it needs. (One that was idle is only
 * just being woken.)
 */
void xen_smp_send_call_function_ipi(const struct cpumask *mask)
{
	bool stolen = false;
	unsigned int cpu;

	for_each_cpu_and(cpu, mask, cpu_online_mask) {
		if (!stolen)
			stolen = xen_vcpu_stolen(cpu);
		send_event(cpu, XEN_CALL_FUNCTION_VECTOR);
	}
	if (stolen)
		HYPERVISOR_sched_op(SCHEDOP_yield, NULL);
}

/* --- as APIC operations, for PV guests --- */

/* Xen's vector for an APIC vector, or -1 and a message */
static int map_vector(int vector)
{
	static const struct { int apic, xen; } map[] = {
		{ RESCHEDULE_VECTOR, XEN_RESCHEDULE_VECTOR },
		{ CALL_FUNCTION_VECTOR, XEN_CALL_FUNCTION_VECTOR },
		{ CALL_FUNCTION_SINGLE_VECTOR, XEN_CALL_FUNCTION_SINGLE_VECTOR },
		{ IRQ_WORK_VECTOR, XEN_IRQ_WORK_VECTOR },
		{ NMI_VECTOR, XEN_NMI_VECTOR },
		{ APIC_DM_NMI, XEN_NMI_VECTOR },	/* some callers' NMI */
	};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(map); i++)
		if (map[i].apic == vector)
			return map[i].xen;
	pr_err_ratelimited("no IPI for APIC vector %#x under Xen: not sent\n",
			   vector);
	return -1;
}

void xen_send_IPI_mask(const struct cpumask *mask, int vector)
{
	int xen_vector = map_vector(vector);

	if (xen_vector >= 0)
		send_mask(mask, xen_vector);
}

void xen_send_IPI_all(int vector)
{
	xen_send_IPI_mask(cpu_online_mask, vector);
}

void xen_send_IPI_self(int vector)
{
	unsigned int self = smp_processor_id();
	int xen_vector;

	/* nearly all are irq_work's: spare them the search */
	if (likely(vector == IRQ_WORK_VECTOR)) {
		send_event(self, XEN_IRQ_WORK_VECTOR);
		return;
	}
	xen_vector = map_vector(vector);
	if (xen_vector >= 0)
		xen_send_ipi(self, xen_vector);
}

void xen_send_IPI_mask_allbutself(const struct cpumask *mask, int vector)
{
	int xen_vector = map_vector(vector);
	unsigned int cpu, self = smp_processor_id();

	if (xen_vector < 0)
		return;
	for_each_cpu_and(cpu, mask, cpu_online_mask)
		if (cpu != self)
			xen_send_ipi(cpu, xen_vector);
}

void xen_send_IPI_allbutself(int vector)
{
	xen_send_IPI_mask_allbutself(cpu_online_mask, vector);
}

/* --- receiving --- */

static irqreturn_t resched_interrupt(int irq, void *unused)
{
	xcall_count_irq(RESCHEDULE);
	xen_ipi_begin(XCALL_KIND_RESCHED, XEN_RESCHEDULE_VECTOR);
	scheduler_ipi();
	xen_ipi_end(XCALL_KIND_RESCHED, XEN_RESCHEDULE_VECTOR);
	return IRQ_HANDLED;
}

static irqreturn_t call_interrupt(int irq, void *unused)
{
	xcall_count_irq(CALL_FUNCTION);
	xen_ipi_begin(XCALL_KIND_CALL, XEN_CALL_FUNCTION_VECTOR);
	if (IS_ENABLED(CONFIG_XEN_PV_SMP) && unlikely(xen_stop_asked()))
		xen_stop_this_vcpu();
	generic_smp_call_function_interrupt();
	xen_ipi_end(XCALL_KIND_CALL, XEN_CALL_FUNCTION_VECTOR);
	return IRQ_HANDLED;
}

static irqreturn_t single_interrupt(int irq, void *unused)
{
	xcall_count_irq(CALL_FUNCTION);
	xen_ipi_begin(XCALL_KIND_SINGLE, XEN_CALL_FUNCTION_SINGLE_VECTOR);
	generic_smp_call_function_single_interrupt();
	xen_ipi_end(XCALL_KIND_SINGLE, XEN_CALL_FUNCTION_SINGLE_VECTOR);
	return IRQ_HANDLED;
}

/* with two-level events each CPU tells of its bitmaps; with FIFO CPU 0 of all: dump.c */
static bool debug_wanted(unsigned int cpu)
{
	return !xen_fifo_events;
}

static const struct xen_cpu_irq cpu_irqs[] = {
	{ .name = "resched", .source = XEN_RESCHEDULE_VECTOR,
	  .handler = resched_interrupt },
	{ .name = "callfunc", .source = XEN_CALL_FUNCTION_VECTOR,
	  .handler = call_interrupt },
	{ .name = "callfuncsingle", .source = XEN_CALL_FUNCTION_SINGLE_VECTOR,
	  .handler = single_interrupt },
	{ .name = "debug", .source = VIRQ_DEBUG, .virq = true,
	  .handler = xen_dump_interrupt, .wanted = debug_wanted },
};

static DEFINE_PER_CPU(struct xen_bound_irq [ARRAY_SIZE(cpu_irqs)], bound);

/*
 * xen_smp_intr_init() - give @cpu the interrupts of every guest type.
 * Returns 0 or a negative errno; then @cpu has none of them.
 */
int xen_smp_intr_init(unsigned int cpu)
{
	return xen_bind_cpu_irqs(cpu_irqs, ARRAY_SIZE(cpu_irqs),
				 per_cpu(bound, cpu), cpu);
}

/* xen_smp_intr_free() - take them back; nothing to take back is fine. */
void xen_smp_intr_free(unsigned int cpu)
{
	bool had = per_cpu(bound, cpu)[0].irq;

	xen_unbind_cpu_irqs(per_cpu(bound, cpu), ARRAY_SIZE(cpu_irqs));
	if (had)
		xen_vcpu_step(XCALL_PHASE_FREED, cpu, 0);
}

void __init xen_smp_cpus_done(unsigned int max_cpus)
{
	if (xen_hvm_domain())
		native_smp_cpus_done(max_cpus);
}
