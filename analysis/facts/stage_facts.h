/* SPDX-License-Identifier: GPL-2.0-only */
/* Stages of all calls, by end-to-end time. */
#ifndef XCALL_STAGE_FACTS_H
#define XCALL_STAGE_FACTS_H

#include <stdbool.h>
#include <stdint.h>

#include "model/call.h"

/*
 * Sums per class of end-to-end time, 64 classes per octave, so that any range
 * of ranks has its mean stages in memory that does not grow with the trace.
 */
struct xf_class {
	uint64_t n, total;			/* guest ticks */
	uint64_t stage[XC_STAGES];
};

struct xf_stages {
	struct xf_class *all;			/* every complete call */
	struct xf_class *sync;			/* those whose caller waits */
	uint64_t n_all, n_sync;
};

struct xf_mean {				/* of a range of ranks, guest ticks */
	double n, total, stage[XC_STAGES];
};

void xf_stages_add(struct xf_stages *s, const struct xc_call *c);
/* ranks lo..hi (0..1) of n calls; false: no call in it */
bool xf_stages_mean(const struct xf_class *classes, uint64_t n, double lo, double hi,
		    struct xf_mean *mean);
void xf_stages_free(struct xf_stages *s);
unsigned int xf_dominant(const struct xc_call *c);	/* its longest stage */

#endif
