// SPDX-License-Identifier: GPL-2.0-only
/*
 * IPIs by APIC: irq_work, NMI and stop of PVH and PVHVM guests, and all kinds
 * where Xen has no vector callback for each vCPU, or there is no Xen. While the
 * events of a send are on, each operation of the APIC driver is called through
 * one that traces; while they are off, nothing of this file runs.
 */
#include <linux/cpumask.h>
#include <linux/init.h>
#include <linux/smp.h>
#include <linux/static_call.h>
#include <linux/xcall_trace.h>

#include <asm/apic.h>
#include <asm/irq_vectors.h>
#include <xen/xen.h>

/* XCALL_KIND_* of a vector, or -1: not an IPI of the layer */
static int kind_of(int vector)
{
	switch (vector) {
	case RESCHEDULE_VECTOR:
		return XCALL_KIND_RESCHED;
	case CALL_FUNCTION_VECTOR:
		return XCALL_KIND_CALL;
	case CALL_FUNCTION_SINGLE_VECTOR:
		return XCALL_KIND_SINGLE;
	case IRQ_WORK_VECTOR:
		return XCALL_KIND_IRQ_WORK;
	case NMI_VECTOR:
		return XCALL_KIND_NMI;
	case REBOOT_VECTOR:
		return XCALL_KIND_STOP;
	default:
		return -1;
	}
}

/* --- events for one target, and for those of a mask but @not --- */

static void begin_one(int vector, unsigned int cpu)
{
	int kind = kind_of(vector);

	if (kind >= 0)
		xcall_ipi_send(kind, cpu, 0);
}

static void end_one(int vector, unsigned int cpu)
{
	int kind = kind_of(vector);

	if (kind >= 0)
		xcall_ipi_sent(kind, cpu, 0, 0);
}

static void begin_mask(int vector, const struct cpumask *mask, int not)
{
	int cpu;

	if (trace_xcall_ipi_send_enabled())
		for_each_cpu(cpu, mask)
			if (cpu != not)
				begin_one(vector, cpu);
}

static void end_mask(int vector, const struct cpumask *mask, int not)
{
	int cpu;

	if (trace_xcall_ipi_sent_enabled())
		for_each_cpu(cpu, mask)
			if (cpu != not)
				end_one(vector, cpu);
}

/* --- the operations; NMI context possible --- */

static void traced_send_IPI(int cpu, int vector)
{
	begin_one(vector, cpu);
	apic->send_IPI(cpu, vector);
	end_one(vector, cpu);
}

static void traced_send_IPI_mask(const struct cpumask *mask, int vector)
{
	begin_mask(vector, mask, -1);
	apic->send_IPI_mask(mask, vector);
	end_mask(vector, mask, -1);
}

static void traced_send_IPI_mask_allbutself(const struct cpumask *mask,
					    int vector)
{
	int self = raw_smp_processor_id();

	begin_mask(vector, mask, self);
	apic->send_IPI_mask_allbutself(mask, vector);
	end_mask(vector, mask, self);
}

static void traced_send_IPI_allbutself(int vector)
{
	int self = raw_smp_processor_id();

	begin_mask(vector, cpu_online_mask, self);
	apic->send_IPI_allbutself(vector);
	end_mask(vector, cpu_online_mask, self);
}

static void traced_send_IPI_all(int vector)
{
	begin_mask(vector, cpu_online_mask, -1);
	apic->send_IPI_all(vector);
	end_mask(vector, cpu_online_mask, -1);
}

static void traced_send_IPI_self(int vector)
{
	int self = raw_smp_processor_id();

	begin_one(vector, self);
	apic->send_IPI_self(vector);
	end_one(vector, self);
}

/* --- in and out of the way of the driver --- */

static const struct apic traced = {
	.send_IPI = traced_send_IPI,
	.send_IPI_mask = traced_send_IPI_mask,
	.send_IPI_mask_allbutself = traced_send_IPI_mask_allbutself,
	.send_IPI_allbutself = traced_send_IPI_allbutself,
	.send_IPI_all = traced_send_IPI_all,
	.send_IPI_self = traced_send_IPI_self,
};

/* from here on IPIs are sent by the operations of @to; may sleep */
static void send_through(const struct apic *to)
{
	static_call_update(apic_call_send_IPI, to->send_IPI);
	static_call_update(apic_call_send_IPI_mask, to->send_IPI_mask);
	static_call_update(apic_call_send_IPI_mask_allbutself,
			   to->send_IPI_mask_allbutself);
	static_call_update(apic_call_send_IPI_allbutself,
			   to->send_IPI_allbutself);
	static_call_update(apic_call_send_IPI_all, to->send_IPI_all);
	static_call_update(apic_call_send_IPI_self, to->send_IPI_self);
}

/* events that are on, of the two of a send; by tracepoints, one at a time */
static unsigned int traced_by;

/*
 * xcall_trace_sends() - the first probe of an event of a send comes. The driver's
 * own operations stay in *apic. Returns 0.
 */
int xcall_trace_sends(void)
{
	if (!traced_by++ && !xen_pv_domain())
		send_through(&traced);
	return 0;
}

/* xcall_untrace_sends() - its last probe has gone. */
void xcall_untrace_sends(void)
{
	if (!--traced_by && !xen_pv_domain())
		send_through(apic);
}

/* an event that was on before the driver was chosen, which sets the calls anew */
static int __init trace_apic(void)
{
	if (traced_by && !xen_pv_domain())
		send_through(&traced);
	return 0;
}
early_initcall(trace_apic);
