/* SPDX-License-Identifier: GPL-2.0-only */
/* What a trace is held to, and what it says of the guest. */
#ifndef XCALL_ACCOUNTING_H
#define XCALL_ACCOUNTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "format/trace_format.h"

/* ---- /proc/interrupts: ipi.c ----------------------------------------------------- */

/* one figure of /proc/interrupts: what one or more kinds add up to */
struct xc_irq_row {
	const char *name;		/* "resched", "call+single", "irq_work" */
	uint64_t interrupts, counted;
	bool known;
};

enum { XC_ROW_RESCHED, XC_ROW_CALL, XC_ROW_IRQ_WORK, XC_ROWS };

/* ---- stuck calls: stuck.c -------------------------------------------------------- */

#define XC_STUCK_LIST	16	/* first reports, kept */

struct xc_stuck_report {
	uint64_t tsc, func;
	uint32_t sender, target, waited_us;
	uint8_t reason;
};

struct xc_stuck_stats {
	uint64_t n, by_reason[XT_STUCK_END];
	struct xc_stuck_report list[XC_STUCK_LIST];	/* in order of time */
};

/* ---- queue entries: queue.c ------------------------------------------------------ */

#define XC_ODD	16	/* lost and extra entries, kept */

struct xc_odd_entry {
	uint64_t csd, func;
	uint64_t tsc;			/* lost: queued; extra: run */
	uint32_t target;
	uint8_t type;
	bool extra;
};

/* queued + before + extra = run + open + lost, where unknown is NULL */
struct xc_queue_stats {
	uint64_t queued, run;
	uint64_t open;			/* queued, and not yet run at the end */
	uint64_t before;		/* run; queued before the trace, or by a CPU on its last steps */
	uint64_t lost, extra;		/* queued and never run; run, never queued */
	uint64_t unknown_runs;		/* one of before and extra */
	struct {
		uint64_t queued, run, lost, extra;
	} by_type[XT_TYPE_LOCAL];
	const char *unknown;		/* why lost and extra cannot be told, or NULL */
	struct xc_odd_entry odd[XC_ODD];
	size_t n_odd;
};

/* ---- IPIs: ipi.c ----------------------------------------------------------------- */

struct xc_kind_stats {
	uint64_t sent, received, coalesced, unmatched, censored, failed;
	uint64_t foreign;		/* received by APIC, and not sent to this CPU */
	uint64_t counted;		/* received within before_tsc..after_tsc */
};

#endif
