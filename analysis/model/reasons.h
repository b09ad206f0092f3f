/* SPDX-License-Identifier: GPL-2.0-only */
/* Why calls were slow: docs/stragglers.md. */
#ifndef XCALL_REASONS_H
#define XCALL_REASONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "format/buckets.h"
#include "model/call.h"

/* beside the stages, to which time goes */
enum {
	XC_TRANSIT = XC_STAGES,	/* delivery, runq, upcall and perhaps dispatch, not separable */
	XC_REASON_STAGES,
	XC_ANY_STAGE = XC_REASON_STAGES
};

/* who had a pCPU: a domain's number, XC_DOM_IDLE, or */
enum {
	XC_WHO_NONE = -1,	/* the call's own CPU: it was at work */
	XC_WHO_XEN = -2,	/* between two vCPUs */
	XC_WHO_UNKNOWN = -3,	/* not in the trace */
	XC_WHO_OTHERS = -4,	/* more than are kept apart */
};

struct xc_who {
	int32_t dom;
	uint32_t vcpu;
};

/*
 * What a holder is. Of several hosts' calls a vCPU is the guest's own or another domain's: its
 * number means nothing elsewhere.
 */
enum xc_holder {
	XC_HOLDER_SELF,		/* nobody: the stage's own time */
	XC_HOLDER_OWN, XC_HOLDER_DOMAIN,
	XC_HOLDER_IDLE, XC_HOLDER_XEN, XC_HOLDER_UNKNOWN, XC_HOLDER_OTHERS,
	XC_HOLDER_VCPU,
	XC_HOLDERS
};

/*
 * A piece of a call's time: a stage, or that part of it in which the stage's
 * vCPU had to wait for a pCPU that somebody else had.
 */
struct xc_part {
	uint8_t stage;		/* xc_stage or XC_TRANSIT */
	uint8_t label;
	struct xc_who who;
	uint64_t ticks;		/* guest's */
};

#define XC_PARTS	64
struct xc_parts {		/* no two of one stage and who; they sum to the call */
	unsigned int n;
	struct xc_part list[XC_PARTS];
	uint8_t main;		/* the stage that took longest */
	bool clear;		/* whatever its and the others' true lengths are */
	struct xc_part holder;	/* in main, who had the pCPU longest; XC_WHO_NONE: nobody */
	uint32_t pcpu;		/* of runq: where the target then ran; XC_NO_CPU: no wait */
};

/* what calls' time went to, over a whole trace */
struct xc_reason {
	uint8_t stage;
	struct xc_who who;
	uint64_t calls;		/* with any time of it */
	uint64_t main;		/* of which it was the main reason */
	uint64_t ticks, max, labels[XC_LABELS];
	uint64_t last;		/* of calls, the one that came last */
	uint32_t *coarse;	/* of ticks per call; there may be many reasons */
};

/* of ticks per call: so many buckets of format/buckets.h in one */
#define XC_COARSE	8
#define XC_COARSE_ALL	(BUCKETS(64) / XC_COARSE + 1)

#define XC_REASONS	512	/* kept apart; a power of two */
struct xc_reasons {		/* the longest first */
	uint64_t calls, ticks;	/* of a broadcast, its straggler's */
	uint64_t clear;		/* calls whose main stage is certain */
	struct xc_reason stage[XC_REASON_STAGES];	/* whoever had the pCPU */
	struct xc_reason *list;
	size_t n, cap;
	uint16_t slot[2 * XC_REASONS];	/* stage and who -> index + 1; until it is sorted */
};

/* waits for pCPUs: of all calls' time, and the domains that had most */
#define XC_WAIT_DOMS	3
struct xc_waits {
	uint64_t ticks;
	unsigned int n;
	struct {
		int32_t dom;
		uint64_t ticks;
	} by[XC_WAIT_DOMS];
};

struct xc_broadcast_stats {
	uint64_t total;		/* begun, to two targets or more */
	uint64_t complete;	/* with all their calls: the straggler is known */
	uint64_t main[XC_REASON_STAGES];	/* complete ones, by its main stage */
};

enum { XC_WAITED, XC_UNWAITED, XC_WAITS };	/* by the sender, for the end */

#endif
