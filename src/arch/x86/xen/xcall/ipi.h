/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef _XEN_XCALL_IPI_H
#define _XEN_XCALL_IPI_H

#include <linux/xcall_hook.h>
#include <linux/xcall_trace.h>
#include <xen/events.h>

void xen_send_ipi(unsigned int cpu, enum ipi_vector vector);

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
