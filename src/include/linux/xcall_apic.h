/* SPDX-License-Identifier: GPL-2.0-only */
/* Marks an IPI that came by APIC vector, for the files that have its handler. */
#ifndef _LINUX_XCALL_APIC_H
#define _LINUX_XCALL_APIC_H

#include <linux/xcall.h>
#ifdef CONFIG_XCALL
#include <linux/xcall_trace.h>
#endif

/* no event channel carries it: port 0 */
static __always_inline void xcall_apic_entry(unsigned int kind)
{
#ifdef CONFIG_XCALL
	xcall_ipi_entry(kind, 0);
#endif
}

static __always_inline void xcall_apic_exit(unsigned int kind)
{
#ifdef CONFIG_XCALL
	xcall_ipi_exit(kind, 0);
#endif
}

#endif /* _LINUX_XCALL_APIC_H */
