/* SPDX-License-Identifier: GPL-2.0-only */
/* What proves a guest's clock. Internal to this room. */
#ifndef XCALL_EVIDENCE_P_H
#define XCALL_EVIDENCE_P_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "format/trace_format.h"

struct xc_guest;
struct xc_host_meta;
struct xc_host_rec;
struct xc_run;

/* one event_channel_op in Xen: PV: one time; HVM: VMEXIT and the next VMENTRY */
struct xc_op {
	uint64_t in, out;
};

struct xc_change {
	uint64_t at : 60;	/* below XC_TSC_MAX */
	uint64_t state : 4;	/* xc_runstate */
};

struct xc_vcpu_ev {
	int32_t dom;
	uint32_t vcpu;
	struct xc_op *ops;
	size_t n_ops, cap_ops;
	struct xc_change *changes;
	size_t n_changes, cap_changes;
};

struct xc_gap {
	uint64_t from, to;
};

struct xc_gaps {		/* in order of time, none touches another */
	struct xc_gap *list;
	size_t n, cap;
};

/*
 * A marker in Xen's trace: Xen was entered by from_latest and left not before
 * to_earliest, so that
 *
 *	marker.tsc <= from_latest + offset,  to_earliest + offset <= marker.after
 */
struct xc_mark {
	int32_t dom;
	uint32_t how, id;	/* xt_marker_how, the part of seq that Xen's record has */
	uint64_t from_latest, to_earliest;
};

/*
 * Of a trace so long that all would take too much memory, the vCPUs' ops and changes are
 * kept in one slice of time of every stride; elsewhere nothing is known of them.
 */
#define XC_SLICE	24	/* bits: a slice is 4 to 20 ms */
extern size_t xc_evidence_max;	/* bytes of all ops and changes */

struct xc_host_ev {
	struct xc_vcpu_ev *vcpus;
	size_t n, cap;
	struct xc_gaps gaps;	/* time in which some pCPU lost records */
	struct xc_mark *marks;	/* by dom, how, id, time */
	size_t n_marks, cap_marks;
	struct xc_gaps blind;	/* event_channel_ops of nobody knows which vCPU */
	uint64_t first, last;
	uint64_t stride;	/* a power of two */
};

static inline bool xc_kept(const struct xc_host_ev *h, uint64_t at)
{
	return !(at >> XC_SLICE & (h->stride - 1));
}

/* is all known that was recorded in that time? */
static inline bool xc_in_slice(const struct xc_host_ev *h, int64_t from, int64_t to)
{
	return h->stride == 1 ||
	       (xc_kept(h, from) && (uint64_t)from >> XC_SLICE == (uint64_t)to >> XC_SLICE);
}

int xc_host_evidence(struct xc_host_ev *h, const struct xc_run *run);
void xc_host_evidence_free(struct xc_host_ev *h);
/* later than all of them */
void xc_add_gap(struct xc_gaps *g, uint64_t from, uint64_t to);
/* does one of them touch that time? */
bool xc_in_gaps(const struct xc_gaps *g, int64_t from, int64_t to);
/* were records lost in that time? */
static inline bool xc_in_gap(const struct xc_host_ev *h, int64_t from, int64_t to)
{
	return xc_in_gaps(&h->gaps, from, to);
}

const struct xc_vcpu_ev *xc_host_evidence_of(const struct xc_host_ev *h,
					     int32_t dom, uint32_t vcpu);

/* n sends of a guest CPU that entered Xen between two reads of its TSC */
struct xc_bracket {
	uint64_t from, to;
	uint32_t vcpu;		/* Xen's number */
	uint32_t n;
};

struct xc_guest_ev {
	struct xc_bracket *list;	/* by CPU, then time */
	size_t n, cap;
	uint64_t first, last;	/* TSC of the trace's ends */
	unsigned int stride;	/* every so many brackets were kept */
	struct xt_marker *marks;	/* by CPU, then time */
	size_t n_marks, cap_marks;
};

int xc_guest_evidence(struct xc_guest_ev *e, struct xc_guest *g);

/* ---- drift.c --------------------------------------------------------------------- */

struct xc_item {		/* the offset lies in [lo, hi], says one piece of evidence */
	int64_t lo, hi;
	uint64_t at;		/* host */
};

struct xc_items {
	struct xc_item *list;
	size_t n, cap;
};

struct xc_depth {
	int64_t lo, hi;
	size_t depth;		/* items that hold in [lo, hi] */
	size_t n;		/* items */
};

struct xc_drift {
	bool found;
	uint64_t ref;		/* host; the middle of the evidence */
	double slope, slope_lo, slope_hi;
	int64_t centre;		/* of the lines of that slope that fit best, at ref */
	struct xc_depth at_ref;	/* with that slope taken out */
	int64_t spread;		/* ticks that it makes over all the evidence */
};

void xc_item_add(struct xc_items *it, int64_t lo, int64_t hi, uint64_t at);
/* the interval that most items contain */
struct xc_depth xc_deepest(const struct xc_item *list, size_t n);
/* enough items, nearly all of one opinion */
bool xc_proves(const struct xc_depth *r);
/* a slope that makes them agree; false: none does */
bool xc_fit_drift(struct xc_drift *d, const struct xc_items *it);

/* ---- fan.c ----------------------------------------------------------------------- */

#define XC_FAN		16
#define XC_SLOPE_MAX	1e-3	/* no two clocks of one host differ by more */

/* every line, offset over time, that lies in all of some items; ticks */
struct xc_fan {
	double slope_lo, slope_hi;
	uint64_t first, last;		/* host: where it is asked for */
	/* the lines lie between these at first, ..., last; straight in between */
	double lo[XC_FAN + 1], hi[XC_FAN + 1];
};

/* false: there is none */
bool xc_fan(struct xc_fan *f, const struct xc_items *it, uint64_t first, uint64_t last);
/* what the offset can be at a time, outwards to whole ticks */
void xc_fan_at(const struct xc_fan *f, uint64_t at, int64_t *lo, int64_t *hi);

/* ---- run_bounds.c ---------------------------------------------------------------- */

/*
 * Adds what the run states say, where the offset is between what the fan allows; counts
 * contradictions in the guest's clock. 0 or a negative errno.
 */
int xc_run_items(struct xc_items *it, struct xc_guest *g, const struct xc_host_ev *h,
		 const struct xc_fan *fan);

/* ---- vote.c ---------------------------------------------------------------------- */

#define XC_CANDIDATES	8

/* the offsets that most brackets vote for, best first; width: about theirs; how many */
size_t xc_vote(int64_t *out, const struct xc_host_ev *h, const struct xc_guest_ev *e,
	       int32_t dom, uint64_t width);

/* ---- marks.c --------------------------------------------------------------------- */

/* of one pCPU: a marker whose end is not seen yet */
struct xc_open_mark {
	bool open;
	uint32_t vcpu;
	struct xc_mark m;
	uint32_t hypercall;	/* of the record before: op, if it was one */
	int32_t dom;
};

/* each record of a pCPU, in order; a loss of records closes what is open */
void xc_mark_record(struct xc_host_ev *h, struct xc_open_mark *o,
		    const struct xc_host_rec *r);
void xc_mark_close(struct xc_host_ev *h, struct xc_open_mark *o);
void xc_marks_sort(struct xc_host_ev *h);
/* what each marker says whose mark, near an offset, is the only one */
size_t xc_mark_items(struct xc_items *it, const struct xc_host_ev *h,
		     const struct xc_guest_ev *e, int32_t dom, int64_t centre,
		     int64_t reach);
/* where most markers agree; false if there are too few */
bool xc_mark_centre(int64_t *centre, const struct xc_host_ev *h,
		    const struct xc_guest_ev *e, int32_t dom);
/* did all arrive? */
void xc_mark_arrivals(struct xc_guest *g, const struct xc_host_meta *meta,
		      const struct xc_host_ev *h, const struct xc_guest_ev *e);

#endif
