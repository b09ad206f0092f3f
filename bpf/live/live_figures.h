/* SPDX-License-Identifier: GPL-2.0-only */
/* From what the kernel counts to the figures of an interval and of all of them. */
#ifndef XCALL_LIVE_FIGURES_H
#define XCALL_LIVE_FIGURES_H

#include <stdbool.h>
#include <stdint.h>
#include "live/live.h"

/* the kernel's arrays, that change while they are read */
struct live_view {
	const struct live_cpu *cpus;	/* n_cpus */
	const struct live_hists *hists;	/* n_cpus * LIVE_KINDS */
	const struct live_call *calls;	/* n_calls */
	unsigned int n_cpus, n_calls;
};

struct live_dist {
	uint64_t n, max;		/* ticks; max 0: none */
	uint64_t count[LIVE_BUCKETS];
};

/* calls that have begun and not ended */
struct live_open {
	uint64_t n;
	uint64_t oldest;		/* ticks since it began; 0: none */
	uint64_t func;
	unsigned int sender, target;
};

struct live_set {
	uint64_t begin_tsc, end_tsc;
	double seconds;
	struct live_sums sum;
	uint64_t missed;		/* events that no program saw */
	struct live_dist dist[LIVE_KINDS][LIVE_STAGES];
};

/* one large piece of memory: to be allocated */
struct live_figures {
	struct live_set interval, total;
	struct live_open open;
	/* what the kernel's counters were at the end of the interval */
	struct live_sums sum;
	uint32_t seen[LIVE_KINDS][LIVE_STAGES][LIVE_BUCKETS];
	uint64_t max[LIVE_KINDS][LIVE_STAGES];
	uint64_t missed;
};

/*
 * Ends an interval at tsc, and adds it to the total. missed is the count of such
 * events so far. The interval's max is exact if it is the largest so far, and
 * as good as a bucket otherwise.
 */
void live_figures_update(struct live_figures *figures, const struct live_view *view,
			 uint64_t tsc, double seconds, uint64_t missed);

/* a quantile of a stage, 0..1, in ticks */
uint64_t live_quantile(const struct live_dist *dist, double q);

/* Is there such a stage for that kind of call? */
bool live_has(unsigned int kind, unsigned int stage);

/* calls of the set that were lost on the way to the histograms */
uint64_t live_lost(const struct live_set *set);

/* names, as in the analyser's outputs */
extern const char *const live_stage_name[LIVE_STAGES];
extern const char *const live_kind_name[LIVE_KINDS];
extern const char *const live_count_name[LIVE_COUNTS];
extern const char *const live_ipi_name[XT_KIND_END];
extern const char *const live_skip_name[XT_SKIP_END];
extern const char *const live_type_name[XT_TYPE_END];
extern const char *const live_stuck_name[XT_STUCK_END];
extern const char *const live_phase_name[XT_PHASE_END];

#endif
