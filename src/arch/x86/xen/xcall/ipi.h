/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef _XEN_XCALL_IPI_H
#define _XEN_XCALL_IPI_H

#include <linux/percpu.h>
#include <linux/xcall_hook.h>
#include <linux/xcall_trace.h>
#include <xen/events.h>

/* an HVM guest whose CPU 0 got no event channels */
extern bool xen_ipis_by_apic;

/* the CPU of a PV guest that panics, or -1 */
extern int xen_stop_asker;
void __noreturn xen_stop_this_vcpu(void);

/* another CPU panics: whoever sees that in an IPI's handler leaves */
static __always_inline bool xen_stop_asked(void)
{
	int asker = READ_ONCE(xen_stop_asker);

	return asker >= 0 && asker != smp_processor_id();
}

void xen_send_ipi(unsigned int cpu, enum ipi_vector vector);

/* of drivers/xen/events/events_base.c, by enum ipi_vector; 0: not bound */
DECLARE_PER_CPU(evtchn_port_t [XEN_NR_IPIS], ipi_to_evtchn);

/* xcall_ipi_port() - the port of @vector on @cpu, or 0. */
static __always_inline unsigned int xcall_ipi_port(unsigned int cpu,
						   enum ipi_vector vector)
{
	return READ_ONCE(per_cpu(ipi_to_evtchn, cpu)[vector]);
}

/*
 * xen_ipi_begin(), xen_ipi_end() - bracket the handling of an IPI that came by
 * event channel; the port is looked up only for a probe.
 */
static __always_inline void xen_ipi_begin(u32 kind, enum ipi_vector vector)
{
	if (trace_xcall_ipi_entry_enabled())
		xcall_ipi_entry(kind, xcall_ipi_port(smp_processor_id(),
						     vector));
}

static __always_inline void xen_ipi_end(u32 kind, enum ipi_vector vector)
{
	if (trace_xcall_ipi_exit_enabled())
		xcall_ipi_exit(kind, xcall_ipi_port(smp_processor_id(),
						    vector));
}

#endif /* _XEN_XCALL_IPI_H */
