/* SPDX-License-Identifier: GPL-2.0-only */
/* What calls that are over were made of. Internal to the analysis. */
#ifndef XCALL_CONCLUDE_P_H
#define XCALL_CONCLUDE_P_H

#include <stddef.h>

struct xc_call;
struct xc_conclude;
struct xc_event;
struct xc_workers;
struct xc_run;
struct xc_sink;

/*
 * Fills what xc_result has of conclude.c. Without workers, or if the sink wants events, too, each
 * call is concluded at once by the caller.
 */
struct xc_conclude *xc_conclude_new(struct xc_run *run, struct xc_workers *workers,
				    const struct xc_sink *sink);
/* Both in order: what Xen recorded up to some time, and a guest's call that is over by then. */
void xc_conclude_event(struct xc_conclude *k, const struct xc_event *e);
void xc_conclude_call(void *conclude, size_t guest, const struct xc_call *c);	/* an xc_over_fn */
/* all of it; then the results are there */
void xc_conclude_end(struct xc_conclude *k);
void xc_conclude_free(struct xc_conclude *k);

#endif
