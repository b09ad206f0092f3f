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

/* events that are on, of the two of a receipt; by tracepoints, one at a time */
static unsigned int traced_by;
static bool ready;

static int begin(void)
{
	int err = register_nmi_handler(NMI_LOCAL, first_handler, NMI_FLAG_FIRST,
				       "xcall_first");

	if (err)
		return err;
	err = register_nmi_handler(NMI_LOCAL, last_handler, 0, "xcall_last");
	if (err)
		unregister_nmi_handler(NMI_LOCAL, "xcall_first");
	return err;
}

/*
 * xcall_trace_receipts() - the first probe of an event of a receipt comes: the
 * handlers are there while somebody wants them. Returns 0 or a negative errno.
 */
int xcall_trace_receipts(void)
{
	int err = 0;

	if (!traced_by && ready)
		err = begin();
	if (!err)
		traced_by++;
	return err;
}

/* xcall_untrace_receipts() - its last probe has gone. */
void xcall_untrace_receipts(void)
{
	if (--traced_by || !ready)
		return;
	unregister_nmi_handler(NMI_LOCAL, "xcall_first");
	unregister_nmi_handler(NMI_LOCAL, "xcall_last");
}

/* not while booting: unregistering waits for RCU */
static int __init trace_nmi(void)
{
	ready = true;
	return traced_by ? begin() : 0;
}
late_initcall(trace_nmi);
