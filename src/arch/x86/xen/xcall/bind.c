// SPDX-License-Identifier: GPL-2.0-only
#define pr_fmt(fmt) "xen: " fmt

#include <linux/kernel.h>
#include <linux/printk.h>
#include <linux/xcall_fault.h>

#include "bind.h"

/* xen_unbind_cpu_irqs() - unbind those of @bound that are bound; may sleep. */
void xen_unbind_cpu_irqs(struct xen_bound_irq *bound, unsigned int n)
{
	while (n--) {
		if (bound[n].irq > 0)
			unbind_from_irqhandler(bound[n].irq, NULL);
		bound[n].irq = 0;
	}
}

/* the interrupt, or a negative errno */
static int bind_one(const struct xen_cpu_irq *want, unsigned int cpu,
		    const char *name)
{
	const unsigned long flags = IRQF_PERCPU | IRQF_NOBALANCING;

	if (want->virq)
		return xcall_fault(XCALL_FAULT_BIND_VIRQ, cpu) ?:
		       bind_virq_to_irqhandler(want->source, cpu, want->handler,
					       flags, name, NULL);
	return xcall_fault(XCALL_FAULT_BIND_IPI, cpu) ?:
	       bind_ipi_to_irqhandler(want->source, cpu, want->handler, flags,
				      name, NULL);
}

/*
 * xen_bind_cpu_irqs() - bind all of @irqs to @cpu; may sleep.
 * @bound: as many as @irqs, @cpu's own, lives as long as the binding
 *
 * Returns 0, or the error of the first that failed; then none is bound.
 */
int xen_bind_cpu_irqs(const struct xen_cpu_irq *irqs, unsigned int n,
		      struct xen_bound_irq *bound, unsigned int cpu)
{
	unsigned int i;

	for (i = 0; i < n; i++) {
		const struct xen_cpu_irq *want = &irqs[i];
		int irq;

		if (want->wanted && !want->wanted(cpu))
			continue;
		snprintf(bound[i].name, sizeof(bound[i].name), "%s%u",
			 want->name, cpu);
		irq = bind_one(want, cpu, bound[i].name);
		if (irq < 0) {
			pr_err("CPU%u: cannot bind interrupt %s: error %d\n",
			       cpu, bound[i].name, irq);
			xen_unbind_cpu_irqs(bound, i);
			return irq;
		}
		bound[i].irq = irq;
	}
	return 0;
}
