/* SPDX-License-Identifier: GPL-2.0-only */
/* Per-CPU interrupts, bound and unbound as a group. */
#ifndef _XEN_XCALL_BIND_H
#define _XEN_XCALL_BIND_H

#include <linux/interrupt.h>
#include <xen/events.h>

/* one interrupt of a CPU */
struct xen_cpu_irq {
	const char *name;		/* /proc/interrupts shows name and CPU */
	unsigned int source;		/* enum ipi_vector, or a VIRQ */
	bool virq;
	irq_handler_t handler;
	bool (*wanted)(unsigned int cpu);	/* NULL: always */
};

/* the same on one CPU; all zero: not bound */
struct xen_bound_irq {
	int irq;
	char name[24];
};

int xen_bind_cpu_irqs(const struct xen_cpu_irq *irqs, unsigned int n,
		      struct xen_bound_irq *bound, unsigned int cpu);
void xen_unbind_cpu_irqs(struct xen_bound_irq *bound, unsigned int n);

#endif /* _XEN_XCALL_BIND_H */
