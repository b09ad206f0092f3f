/* SPDX-License-Identifier: GPL-2.0-only */
/* What xcall-record --live must have counted, by the analyser, from a full recording. */
#ifndef LIVE_REFERENCE_H
#define LIVE_REFERENCE_H

#include "live/live_figures.h"
#include "model/call.h"

struct live_sums;
struct xc_run;
union xc_rec;

struct live_values {
	uint64_t *v;			/* ticks, ascending */
	size_t n, cap;
};

struct live_reference {
	struct xc_call_stats calls;	/* by the analyser */
	struct live_sums sum;		/* all but count[] */
	struct live_values stage[LIVE_KINDS][LIVE_STAGES];
	uint64_t losses;		/* in the trace: 0, or nothing of this holds */
};

/* each: every event of the window, in order; may be NULL */
typedef void (*live_each)(void *arg, unsigned int cpu, const union xc_rec *record);

/* Of run's guest, events with begin <= TSC < end; once per run. 0 or -errno, and said so. */
int live_reference(struct live_reference *reference, struct xc_run *run, size_t guest,
		   uint64_t begin, uint64_t end, live_each each, void *arg);
void live_reference_free(struct live_reference *reference);

#endif
