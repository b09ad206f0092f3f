/* SPDX-License-Identifier: GPL-2.0-only */
/* A call, its stages, and what is counted of all. */
#ifndef XCALL_CALL_H
#define XCALL_CALL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/hist.h"

struct xc_parts;

enum xc_stage { XC_STAGE_LOCK, XC_STAGE_QUEUE, XC_STAGE_SEND, XC_STAGE_DELIVERY,
		XC_STAGE_RUNQ, XC_STAGE_UPCALL, XC_STAGE_DISPATCH,
		XC_STAGE_HANDLER, XC_STAGE_RELEASE, XC_STAGE_WAKE, XC_STAGES };
enum xc_label { XC_MEASURED, XC_BOUNDED, XC_INFERRED, XC_LABELS };

/* from QUEUED to linked in, at most: a sender may be kept from its pCPU in between */
#define XC_SLACK_MS	100

enum xc_outcome { XC_COMPLETE, XC_CENSORED, XC_UNMATCHED, XC_OUTCOMES };
#define XC_NO_CPU	UINT32_MAX

/* A complete call: one csd generation, one target. Guest ticks. */
struct xc_call {
	/* stage s is at[s] .. at[s + 1]: begin, locked, queued, sent off,
	 * delivered, running, IPI entry, run begin, run end, unlocked, end */
	uint64_t at[XC_STAGES + 1];
	uint8_t label[XC_STAGES];
	uint64_t csd, func;
	uint64_t send, sent;		/* around the hypercall, 0: no IPI of its own */
	uint64_t entry;			/* of the IPI it ran in, 0: ran without one */
	/* delivered, running, IPI entry: not before and not after, clock's error included */
	uint64_t early[3], late[3];
	uint64_t error;			/* of what is measured by Xen's records: the clock's */
	uint32_t sender, target;	/* guest CPUs */
	uint8_t type, api;
	uint8_t skip;			/* xt_skip + 1; 0: an IPI was sent */
	bool closure_failure;
	int64_t runq_host[2];		/* the wait for a pCPU on the host's clock */
	uint32_t pcpu;			/* and on which it then ran; XC_NO_CPU: no wait */
	uint32_t group;			/* of calls.c: its frame's calls; 0: it is alone */
	uint32_t targets;		/* of its broadcast; 1: none */
	bool straggler;			/* of a whole broadcast, the last to release */
	const struct xc_parts *parts;	/* to a sink only; else NULL */
};

static inline uint64_t xc_call_ticks(const struct xc_call *c)
{
	return c->at[XC_STAGES] - c->at[0];
}

struct xc_call_stats {
	uint64_t total, complete, censored, unmatched, closure_failures;
	uint64_t left_out;	/* of the censored: not in the clock's longest segment */
	/* entries of the queue that are no calls, and local runs */
	uint64_t irq_work, ttwu, local;
};

struct xc_stage_stats {
	struct xc_hist ticks;
	uint64_t labels[XC_LABELS];
};

/* between which lengths a stage of a complete call surely lies, ticks: bounds.c */
void xc_stage_bounds(const struct xc_call *c, enum xc_stage stage, uint64_t *lo, uint64_t *hi);

#endif
