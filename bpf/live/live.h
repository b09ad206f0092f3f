/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Between live.bpf.c and its user space: three arrays that user space maps.
 *
 *   cpus   one live_cpu for each possible CPU, written by that CPU alone
 *   hists  one live_hists for each possible CPU and kind, likewise
 *   calls  the open calls, of all CPUs, found by csd
 */
#ifndef XCALL_LIVE_H
#define XCALL_LIVE_H

#include "format/buckets.h"
#include "format/trace_format.h"

/*
 * Stages as the analyser has them (analysis/calls/stages.c), all of them measured;
 * deliver is its delivery, runq and upcall in one, as the guest cannot tell
 * them apart.
 */
enum live_stage {
	LIVE_LOCK,	/* CALL_BEGIN .. LOCKED */
	LIVE_QUEUE,	/* .. QUEUED */
	LIVE_SEND,	/* .. IPI_SEND; QUEUED where there was none */
	LIVE_DELIVER,	/* .. IPI_ENTRY; empty if it ran without its own IPI */
	LIVE_DISPATCH,	/* .. RUN_BEGIN */
	LIVE_HANDLER,	/* .. RUN_END */
	LIVE_RELEASE,	/* .. UNLOCKED */
	LIVE_WAKE,	/* .. WAIT_END, or CALL_END if it did not wait */
	LIVE_WHOLE,	/* CALL_BEGIN .. the end of the last stage */
	LIVE_STAGES
};

enum live_kind {
	LIVE_SINGLE,	/* of one CPU, waited for */
	LIVE_MANY,	/* of many CPUs, waited for: one for each CPU */
	LIVE_ASYNC,	/* not waited for: ends with its handler, no release, no wake */
	LIVE_SELF,	/* on the caller's CPU: handler; whole, if it was for that CPU only */
	LIVE_KINDS
};

/* Ticks below 1 << 44, hours; the last bucket has all that is longer. */
#define LIVE_BUCKETS BUCKETS(44)

struct live_hist {
	__u64 max;			/* ticks, since the beginning */
	__u32 count[LIVE_BUCKETS];	/* may wrap: differences hold */
} __attribute__((aligned(64)));

struct live_hists {
	struct live_hist stage[LIVE_STAGES];
};

enum live_count {
	LIVE_COMPLETE,		/* calls in the histograms but LIVE_SELF's */
	LIVE_FAILED,		/* calls that returned an error */
	/* calls that are in no histogram */
	LIVE_CUT,		/* begun before the window, or over a change of the clock */
	LIVE_INCOMPLETE,	/* ended with a part of their events unseen */
	LIVE_BACKWARDS,		/* with a TSC that ran backwards */
	LIVE_REUSED,		/* csd locked again, and its unlock not seen */
	LIVE_NO_ROOM,		/* no room among the open calls */
	LIVE_TOO_DEEP,		/* nested deeper than LIVE_FRAMES */
	LIVE_COUNTS
};

/* calls in calls of a CPU; a power of two */
#define LIVE_FRAMES 16

struct live_frame {
	__u64 begin;
	__u64 func;
	__u64 local;		/* RUN_BEGIN of its run on the caller's CPU; 0: none yet */
	__u32 calls;		/* the last one locked in it: index + 1 in calls */
	__u8 api;
	__u8 ran_here;
	__u16 epoch;		/* see live_call */
};

/* nothing but __u64: user space adds them up as one array */
struct live_sums {
	__u64 count[LIVE_COUNTS];
	__u64 sent[XT_KIND_END];
	__u64 received[XT_KIND_END];
	__u64 skipped[XT_SKIP_END];
	__u64 queued[XT_TYPE_END];
	__u64 run[XT_TYPE_END];		/* RUN_BEGINs: one for each entry, TTWU's too */
	__u64 stuck[XT_STUCK_END];	/* reports of waiters */
	__u64 phase[XT_PHASE_END];	/* of vCPUs, by the CPU that made the step */
};

struct live_cpu {
	struct live_sums sum;
	/* the programs' own */
	__u64 entry;		/* TSC of the call IPI whose handler runs; 0: none */
	__u64 orphan;		/* csd that runs and was not seen before */
	__u32 running;		/* index + 1 in calls */
	__u32 depth;		/* of frames; above LIVE_FRAMES only counted */
	struct live_frame frame[LIVE_FRAMES];
} __attribute__((aligned(64)));

/*
 * One generation of a csd. The sender writes its half, the target the other;
 * the sender lets go with CALL_END, the target of SYNC with UNLOCKED, of ASYNC
 * with RUN_END. Who comes last counts the call and frees its place.
 */
enum {
	LIVE_SENDER_OUT = 1,
	LIVE_TARGET_OUT = 2,
	LIVE_IS_CUT = 4,
};

/* key: csds are aligned, and their lowest bit is free to say this */
#define LIVE_UNNAMED 1		/* an ASYNC one that runs: csd may be another call's by now */

struct live_call {
	__u64 key;		/* csd, maybe LIVE_UNNAMED; 0: free */
	__u64 func;
	__u32 flags;		/* LIVE_*_OUT, atomically */
	__u32 next;		/* in its frame: index + 1 */
	__u32 was;		/* what the sender's slot held before */
	__u32 target;
	__u16 epoch;		/* changes of the clock so far: ticks only count within one */
	__u16 sender;
	__u8 type;		/* xt_type */
	__u8 api;		/* xt_api */
	__u8 skip;		/* xt_skip + 1 */
	__u8 has_queued;
	/* the sender's */
	__u64 begin, locked, queued, send, end;
	/* the target's */
	__u64 entry, run, ran, unlocked;
	__u32 others;		/* of the sender's slot when it was queued */
} __attribute__((aligned(64)));

/* per sender and target: what the next SEND or SKIP is about */
struct live_slot {
	__u32 call;		/* index + 1 in calls */
	__u32 others;		/* entries that are no calls, queued and without SEND or SKIP */
};

#endif
