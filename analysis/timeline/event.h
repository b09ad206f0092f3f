/* SPDX-License-Identifier: GPL-2.0-only */
/* All events of a run, one after the other. */
#ifndef XCALL_EVENT_H
#define XCALL_EVENT_H

#include <stdbool.h>
#include <stdint.h>

struct xc_host_rec;
struct xc_workers;
struct xc_run;
struct xc_xen_counts;
union xc_rec;

#define XC_HOST (-1)

struct xc_event {
	int64_t at;		/* host TSC; a guest's own where it is not aligned */
	int what;		/* XC_RECORD, XC_LOSS_BEGIN, XC_LOSS_END */
	int guest;		/* index in run->guests, or XC_HOST */
	unsigned int cpu;	/* guest CPU or pCPU */
	uint64_t tsc;		/* of the clock of its origin */
	const union xc_rec *rec;		/* guest XC_RECORD */
	const struct xc_host_rec *host;		/* host events, valid during the callback */
};

typedef int (*xc_event_fn)(void *arg, const struct xc_event *e);

/*
 * Every event of the run once, in time order, to fn; a non-zero value of fn
 * ends it and is returned.
 */
int xc_merge(struct xc_run *run, xc_event_fn fn, void *arg);
/* as xc_merge(), only what lies in [from, to] (host TSC, as xc_event.at) */
int xc_replay(struct xc_run *run, int64_t from, int64_t to, xc_event_fn fn,
	      void *arg);
/*
 * As xc_merge(), by those workers' threads, too; counts: of Xen's records, zeroes if it fails. brief:
 * of these only those that change a vCPU: see xc_pcpu_next().
 */
int xc_merge_with(struct xc_run *run, struct xc_workers *workers, bool brief,
		  struct xc_xen_counts *counts, xc_event_fn fn, void *arg);

#endif
