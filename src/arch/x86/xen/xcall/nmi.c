// SPDX-License-Identifier: GPL-2.0-only
/*
 * The receiving end of NMIs. All handlers of an NMI are called, in the order
 * of the list, so one at each end of it brackets the others. What an NMI is
 * for cannot be told: one raised by Xen or by a counter looks the same.
 */
#include <linux/init.h>
#include <linux/xcall_trace.h>

#include <asm/nmi.h>

static int first_handler(unsigned int type, struct pt_regs *regs)
{
	xcall_ipi_entry(XCALL_KIND_NMI, 0);
	return NMI_DONE;
}

static int last_handler(unsigned int type, struct pt_regs *regs)
{
	xcall_ipi_exit(XCALL_KIND_NMI, 0);
	return NMI_DONE;
}

static int __init trace_nmi(void)
{
	return register_nmi_handler(NMI_LOCAL, first_handler, NMI_FLAG_FIRST,
				    "xcall_first") ?:
	       register_nmi_handler(NMI_LOCAL, last_handler, 0, "xcall_last");
}
late_initcall(trace_nmi);
