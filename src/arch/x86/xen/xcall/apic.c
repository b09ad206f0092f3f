// SPDX-License-Identifier: GPL-2.0-only
/*
 * IPIs by APIC: irq_work, NMI and stop of PVH and PVHVM guests, and all kinds
 * where Xen has no vector callback for each vCPU, or there is no Xen. Each
 * operation of the APIC driver is put behind one that traces.
 */
#include <linux/cpumask.h>
#include <linux/init.h>
#include <linux/smp.h>
#include <linux/xcall_trace.h>

#include <asm/apic.h>
#include <asm/irq_vectors.h>
#include <xen/xen.h>

static struct {
	void (*send_IPI)(int cpu, int vector);
	void (*send_IPI_mask)(const struct cpumask *mask, int vector);
	void (*send_IPI_mask_allbutself)(const struct cpumask *mask,
					 int vector);
	void (*send_IPI_allbutself)(int vector);
	void (*send_IPI_all)(int vector);
	void (*send_IPI_self)(int vector);
} driver __ro_after_init;

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
	driver.send_IPI(cpu, vector);
	end_one(vector, cpu);
}

static void traced_send_IPI_mask(const struct cpumask *mask, int vector)
{
	begin_mask(vector, mask, -1);
	driver.send_IPI_mask(mask, vector);
	end_mask(vector, mask, -1);
}

static void traced_send_IPI_mask_allbutself(const struct cpumask *mask,
					    int vector)
{
	int self = raw_smp_processor_id();

	begin_mask(vector, mask, self);
	driver.send_IPI_mask_allbutself(mask, vector);
	end_mask(vector, mask, self);
}

static void traced_send_IPI_allbutself(int vector)
{
	int self = raw_smp_processor_id();

	begin_mask(vector, cpu_online_mask, self);
	driver.send_IPI_allbutself(vector);
	end_mask(vector, cpu_online_mask, self);
}

static void traced_send_IPI_all(int vector)
{
	begin_mask(vector, cpu_online_mask, -1);
	driver.send_IPI_all(vector);
	end_mask(vector, cpu_online_mask, -1);
}

static void traced_send_IPI_self(int vector)
{
	int self = raw_smp_processor_id();

	begin_one(vector, self);
	driver.send_IPI_self(vector);
	end_one(vector, self);
}

#define TRACE_THROUGH(op) do {				\
	driver.op = apic->op;				\
	apic_update_callback(op, traced_##op);		\
} while (0)

/* The driver is chosen by now; its structure is not yet read-only. */
static int __init trace_apic(void)
{
	if (xen_pv_domain())
		return 0;
	TRACE_THROUGH(send_IPI);
	TRACE_THROUGH(send_IPI_mask);
	TRACE_THROUGH(send_IPI_mask_allbutself);
	TRACE_THROUGH(send_IPI_allbutself);
	TRACE_THROUGH(send_IPI_all);
	TRACE_THROUGH(send_IPI_self);
	return 0;
}
early_initcall(trace_apic);
