// SPDX-License-Identifier: GPL-2.0-only
/*
 * Markers: entries to Xen that a guest made on purpose, each between two reads of its TSC
 * and with a number that Xen's record repeats (format/trace_format.h). They tie the clocks
 * without a guess at which hypercall is which, and one that is not found was lost.
 */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "clock/evidence_p.h"
#include "format/trace_format.h"
#include "model/clock.h"
#include "model/guest.h"
#include "read/files/host_meta.h"
#include "read/xen/xentrace.h"

#define HVM_OP		34
#define AGREE_MIN	4	/* markers of one opinion make a first guess */

/* ---- host ------------------------------------------------------------------------ */

static void add_mark(struct xc_host_ev *h, const struct xc_mark *m)
{
	h->marks = xc_grow(h->marks, &h->cap_marks, h->n_marks + 1, sizeof(*h->marks));
	h->marks[h->n_marks++] = *m;
}

void xc_mark_close(struct xc_host_ev *h, struct xc_open_mark *o)
{
	if (o->open)
		add_mark(h, &o->m);
	o->open = false;
	o->hypercall = 0;
}

static void open_mark(struct xc_host_ev *h, struct xc_open_mark *o,
		      const struct xc_host_rec *r, unsigned int how, uint32_t id)
{
	xc_mark_close(h, o);
	o->open = true;
	o->vcpu = r->vcpu;
	o->m = (struct xc_mark){ r->dom, how, id, r->tsc, r->tsc };
}

static bool is_cpuid_mark(const struct xc_host_rec *r, uint32_t *id)
{
	uint64_t at = (r->d[0] | (uint64_t)r->d[1] << 32) - XT_MARKER_CODE;

	*id = at / 8;
	return r->n == 2 && *id <= XT_MARKER_MASK && at == 8ull * *id + 7;
}

/*
 * HVMOP's record has no TSC: between the records before and after it or, where its
 * hypercall was recorded, at that.
 */
static void guest_mark(struct xc_host_ev *h, struct xc_open_mark *o,
		       const struct xc_host_rec *r)
{
	bool timed = o->hypercall == HVM_OP && o->dom == r->dom;

	open_mark(h, o, r, XT_MARKER_HVMOP, r->d[1]);
	if (!timed)
		o->m.from_latest = UINT64_MAX;
}

/* the first record with a TSC after an open mark */
static void next_record(struct xc_host_ev *h, struct xc_open_mark *o,
			const struct xc_host_rec *r)
{
	if (o->m.from_latest == UINT64_MAX)
		o->m.from_latest = r->tsc;
	/* on its way back to the same vCPU, unless that was taken off */
	if (r->event == XC_TRC_HVM_VMENTRY) {
		if (r->dom == o->m.dom && r->vcpu == o->vcpu)
			o->m.to_earliest = r->tsc;
		xc_mark_close(h, o);
	} else if (xc_is_runstate(r->event) || o->m.how == XT_MARKER_CPUID) {
		xc_mark_close(h, o);
	}
}

void xc_mark_record(struct xc_host_ev *h, struct xc_open_mark *o,
		    const struct xc_host_rec *r)
{
	uint32_t id;

	if (o->open && r->has_tsc)
		next_record(h, o, r);
	if (r->event == XC_TRC_PV_FORCED_OP && is_cpuid_mark(r, &id))
		open_mark(h, o, r, XT_MARKER_CPUID, id);
	else if (r->event == XC_TRC_HVM_VMMCALL && r->n &&
		 (r->d[0] & ~XT_MARKER_MASK) == XT_MARKER_EAX)
		open_mark(h, o, r, XT_MARKER_VMCALL, r->d[0] & XT_MARKER_MASK);
	else if (r->event == (XC_TRC_GUEST | XT_MARKER_GUEST) && r->n >= 5 &&
		 r->d[0] == XT_MARKER_MAGIC)
		guest_mark(h, o, r);
	o->dom = r->dom;
	o->hypercall = 0;
	if (r->n && (r->event == XC_TRC_PV_HYPERCALL || r->event == XC_TRC_HVM_VMMCALL))
		o->hypercall = r->d[0] & 0xfffff;
}

static int by_id(const struct xc_mark *x, const struct xc_mark *y)
{
	return XC_ORDER(x->dom, y->dom) ?: XC_ORDER(x->how, y->how) ?: XC_ORDER(x->id, y->id);
}

static int by_id_and_time(const void *a, const void *b)
{
	const struct xc_mark *x = a, *y = b;

	return by_id(x, y) ?: XC_ORDER(x->to_earliest, y->to_earliest);
}

void xc_marks_sort(struct xc_host_ev *h)
{
	xc_sort(h->marks, h->n_marks, sizeof(*h->marks), by_id_and_time);
}

/* ---- a guest's against them --------------------------------------------------------- */

/* all marks with a marker's number, in order of time; their count to *n */
static const struct xc_mark *marks_of(const struct xc_host_ev *h,
				      const struct xt_marker *r, int32_t dom, size_t *n)
{
	struct xc_mark key = { dom, r->how, r->seq, 0, 0 };
	size_t first;

	if (r->how != XT_MARKER_HVMOP)
		key.id &= XT_MARKER_MASK;
	first = XC_FIRST(0, h->n_marks, i, by_id(&h->marks[i], &key) < 0);
	*n = 0;
	while (first + *n < h->n_marks && !by_id(&h->marks[first + *n], &key))
		(*n)++;
	return *n ? h->marks + first : NULL;
}

static bool within(const struct xc_mark *m, const struct xt_marker *r, int64_t lo, int64_t hi)
{
	return (int64_t)(r->tsc - m->from_latest) <= hi &&
	       (int64_t)(r->after - m->to_earliest) >= lo;
}

size_t xc_mark_items(struct xc_items *it, const struct xc_host_ev *h,
		     const struct xc_guest_ev *e, int32_t dom, int64_t centre,
		     int64_t reach)
{
	size_t i, k, n, used = 0;

	for (i = 0; i < e->n_marks; i++) {
		const struct xt_marker *r = &e->marks[i];
		const struct xc_mark *m = marks_of(h, r, dom, &n), *only = NULL;

		for (k = 0; k < n; k++) {
			if (m[k].from_latest == UINT64_MAX ||
			    !within(&m[k], r, centre - reach, centre + reach))
				continue;
			if (only)
				break;
			only = &m[k];
		}
		if (!only || k < n)
			continue;
		xc_item_add(it, (int64_t)(r->tsc - only->from_latest),
			    (int64_t)(r->after - only->to_earliest), only->to_earliest);
		used++;
	}
	return used;
}

bool xc_mark_centre(int64_t *centre, const struct xc_host_ev *h,
		    const struct xc_guest_ev *e, int32_t dom)
{
	struct xc_items it = {};
	struct xc_depth r;
	size_t i, k, n;

	for (i = 0; i < e->n_marks; i++) {
		const struct xt_marker *g = &e->marks[i];
		const struct xc_mark *m = marks_of(h, g, dom, &n);

		for (k = 0; k < n; k++)
			if (m[k].from_latest != UINT64_MAX)
				xc_item_add(&it, (int64_t)(g->tsc - m[k].from_latest),
					    (int64_t)(g->after - m[k].to_earliest), 0);
	}
	r = xc_deepest(it.list, it.n);
	free(it.list);
	if (r.depth < AGREE_MIN)
		return false;
	*centre = r.lo + (r.hi - r.lo) / 2;
	return true;
}

/* does Xen's mask let records of this kind through? */
static bool recorded(const struct xc_host_meta *meta, const struct xc_host_ev *h,
		     unsigned int how)
{
	static const uint32_t event[XT_MARKER_END] = {
		[XT_MARKER_VMCALL] = XC_TRC_HVM_VMMCALL,
		[XT_MARKER_CPUID] = XC_TRC_PV_FORCED_OP,
		[XT_MARKER_HVMOP] = XC_TRC_GUEST,
	};
	size_t i;

	if (meta->mask)
		return meta->mask & event[how] & 0x0fff0000 &&
		       meta->mask & event[how] & 0xf000;
	for (i = 0; i < h->n_marks; i++)
		if (h->marks[i].how == how)
			return true;
	return false;
}

static bool arrived(const struct xc_host_ev *h, const struct xt_marker *r, int32_t dom,
		    int64_t from, int64_t to)
{
	const struct xc_mark *m;
	size_t k, n;

	m = marks_of(h, r, dom, &n);
	for (k = 0; k < n; k++)
		if ((int64_t)m[k].to_earliest <= to &&
		    (m[k].from_latest == UINT64_MAX || (int64_t)m[k].from_latest >= from))
			return true;
	return false;
}

void xc_mark_arrivals(struct xc_guest *g, const struct xc_host_meta *meta,
		      const struct xc_host_ev *h, const struct xc_guest_ev *e)
{
	int64_t error = (int64_t)xc_clock_error(&g->clock);
	struct xc_marker_stats *st = &g->markers;
	size_t i;

	for (i = 0; i < e->n_marks; i++) {
		const struct xt_marker *r = &e->marks[i];
		int64_t from = xc_clock_host(&g->clock, r->tsc) - error;
		int64_t to = xc_clock_host(&g->clock, r->after) + error;

		if (from < (int64_t)h->first || to > (int64_t)h->last)
			continue;
		if (!recorded(meta, h, r->how)) {
			st->unseen++;
			continue;
		}
		st->made++;
		/* or by a vCPU that is not known, right after a loss */
		if (arrived(h, r, g->domid, from, to) || arrived(h, r, -1, from, to))
			st->arrived++;
		else if (xc_in_gap(h, from, to))
			st->censored++;
		else
			st->missing++;
	}
}
