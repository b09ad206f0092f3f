/* SPDX-License-Identifier: GPL-2.0-only */
/* A guest: what was read of it, and what was found. */
#ifndef XCALL_GUEST_H
#define XCALL_GUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/memory.h"
#include "model/accounting.h"
#include "model/clock.h"
#include "model/hotplug.h"
#include "model/reasons.h"

struct xc_bench;
struct xc_symbols;
struct xc_trace;

#define XC_WORST	10	/* slowest calls kept per guest */

/* what one pass over the run found of a guest; first by its own events */
struct xc_result {
	uint64_t events;
	struct xc_kind_stats ipi[XT_KIND_END];
	struct xc_irq_row rows[XC_ROWS];
	struct xc_call_stats calls;
	struct xc_hotplug hotplug[2];	/* offline, online */
	struct xc_queue_stats queue;
	struct xc_stuck_stats stuck;
	/* from here on written by conclude.c, perhaps by another thread at the same time */
	char pad[XC_LINE];
	struct xc_stage_stats stages[XC_STAGES];
	struct xc_stage_stats transit;	/* from upstream: delivery, runq and upcall in one */
	struct xc_call worst[XC_WORST];	/* slowest first */
	size_t n_worst;
	struct xc_reasons reasons[XC_WAITS];
	struct xc_broadcast_stats broadcasts;
	struct xc_call slowest;		/* that somebody waited for; of a broadcast its straggler */
	struct xc_parts slowest_parts;
	struct xc_boot boot;
	uint64_t runstate_checked, runstate_wrong;
};

struct xc_guest {
	char *name, *dir;		/* dir: the guest-NAME folder, NULL for a bare trace */
	char *type, *kernel, *release, *uuid;
	unsigned int vcpus;
	uint64_t tsc_khz;
	struct xc_trace *trace;		/* NULL: no trace */
	int domid;			/* -1: not known */
	unsigned int *xen_vcpu;		/* of each CPU, trace->cpus of them */
	struct xc_clock clock;
	struct xc_symbols *symbols;
	struct xc_bench *bench;		/* bench/: nothing recorded meanwhile */
	size_t n_bench;
	struct xc_bench *traced;	/* bench-traced/: while recorded */
	size_t n_traced;
	/* known from xc_open() on */
	struct xc_clock_change *changes;
	size_t n_changes;
	uint64_t from_tsc, to_tsc;	/* the segment of alignment and stages */
	uint64_t lost;
	struct xc_marker_stats markers;
	struct xc_result *result;	/* of the pass; NULL before it */
};

/* of each of Xen's vCPU numbers the guest's CPU, -1: none; n of them, to be freed */
int *xc_cpus_of_vcpus(const struct xc_guest *g, unsigned int *n);

struct xc_guest_files;
/* what its folder says, where it is not known yet; f is empty afterwards */
void xc_guest_take(struct xc_guest *g, struct xc_guest_files *f);
/* its benchmarks, and what the pass found of them */
void xc_guest_benches_free(struct xc_guest *g);

/* in the segment that alignment and stages are taken from */
static inline bool xc_in_segment(const struct xc_guest *g, uint64_t tsc)
{
	return tsc >= g->from_tsc && tsc <= g->to_tsc;
}

/* half the width of the alignment's interval; 0 where there is none */
uint64_t xc_error_ns(const struct xc_guest *g);

#endif
