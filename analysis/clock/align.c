// SPDX-License-Identifier: GPL-2.0-only
/*
 * The offset of a guest's TSC against the host's, as an interval.
 *
 * A hypercall lies between two reads of the guest's TSC:
 *
 *	from <= in + offset,  out + offset <= to
 *
 * and a vCPU reads its TSC only while Xen has it running:
 *
 *	running since + offset <= tsc <= running until + offset
 *
 * Each is an interval for the offset; all must hold at once. Which hypercall a
 * bracket holds is not known from the start: a vote over all differences finds
 * where to look (a PV guest: at 0 first), and from there only brackets count
 * that have exactly as many hypercalls in reach as they must. Markers need no guess: their
 * number says which record is theirs.
 */
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/error.h"
#include "base/hist.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/threads.h"
#include "clock/align.h"
#include "clock/evidence_p.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/recorded.h"
#include "model/run.h"
#include "read/files/host_meta.h"

/* the first op at or after at; hint: where the one before was, which was perhaps near */
static size_t first_op(const struct xc_vcpu_ev *v, int64_t at, size_t hint)
{
	size_t lo = 0, hi = v->n_ops, step = 1;

	if (hint && hint <= v->n_ops && (int64_t)v->ops[hint - 1].in < at) {
		lo = hint;
		while (lo + step < hi && (int64_t)v->ops[lo + step].in < at) {
			lo += step + 1;
			step *= 2;
		}
		if (lo + step < hi)
			hi = lo + step;
	}
	return XC_FIRST(lo, hi, i, (int64_t)v->ops[i].in < at);
}

/*
 * Brackets that, with the offset within reach of centre, have one reading only, and
 * markers; returns how many of the latter. It ends early, with nothing, if there cannot be
 * more than least of both.
 */
static size_t match(struct xc_items *it, const struct xc_host_ev *h,
		  const struct xc_guest_ev *e, int32_t dom, int64_t centre,
		  int64_t reach, size_t least)
{
	const struct xc_vcpu_ev *v = NULL;
	size_t i, k = 0, last;

	it->n = 0;
	for (i = 0; i < e->n; i++) {
		const struct xc_bracket *b = &e->list[i];
		int64_t from = (int64_t)b->from - centre - reach;
		int64_t to = (int64_t)b->to - centre + reach;

		if (it->n + (e->n - i) + e->n_marks <= least) {
			it->n = 0;
			return 0;
		}
		if (!v || v->vcpu != b->vcpu) {
			v = xc_host_evidence_of(h, dom, b->vcpu);
			k = 0;
		}
		if (!v || from < (int64_t)h->first || to > (int64_t)h->last ||
		    xc_in_gap(h, from, to) || xc_in_gaps(&h->blind, from, to) ||
		    !xc_in_slice(h, from, to))
			continue;
		k = first_op(v, from, k);
		for (last = k; last < v->n_ops && (int64_t)v->ops[last].in <= to; last++)
			if (last - k > b->n)
				break;
		if (last - k != b->n)
			continue;
		xc_item_add(it, (int64_t)(b->from - v->ops[k].in),
			 (int64_t)(b->to - v->ops[last - 1].out), v->ops[k].in);
	}
	return xc_mark_items(it, h, e, dom, centre, reach);
}

static uint64_t median_width(const struct xc_guest_ev *e)
{
	int64_t *w = xc_alloc(2 * e->n, sizeof(*w));
	uint64_t m;
	size_t i;

	for (i = 0; i < e->n; i++)
		w[i] = (int64_t)(e->list[i].to - e->list[i].from);
	xc_sort_numbers(w, w + e->n, e->n);
	m = xc_quantile((uint64_t *)w, e->n, 0.5);
	free(w);
	return m;
}

/* what that says, if it may be more than least */
static struct xc_depth try(struct xc_items *it, const struct xc_host_ev *h,
			   const struct xc_guest_ev *e, int32_t dom, int64_t centre,
			   int64_t reach, size_t least, struct xc_drift *drift,
			   uint64_t *markers)
{
	struct xc_depth r = {};

	*drift = (struct xc_drift){};
	*markers = match(it, h, e, dom, centre, reach, least);
	if (it->n <= least)
		return r;
	r = xc_deepest(it->list, it->n);
	if (!xc_proves(&r) && xc_fit_drift(drift, it))
		r = drift->at_ref;
	return r;
}

/* ---- a guest ---------------------------------------------------------------------- */

struct best {
	struct xc_depth r;
	struct xc_drift drift;
	int64_t centre, reach;	/* where it was found */
	int32_t dom;
};

static void consider(struct best *best, const struct xc_depth *r,
		     const struct xc_drift *drift, int32_t dom, int64_t centre, int64_t reach)
{
	if (xc_proves(r) && r->depth > best->r.depth)
		*best = (struct best){ *r, *drift, centre, reach, dom };
}

static void search(struct xc_guest *g, const struct xc_host_ev *h,
		   const struct xc_guest_ev *e, int32_t dom, struct best *best,
		   int64_t reach)
{
	int64_t at[XC_CANDIDATES];
	struct xc_items it = {};
	struct xc_drift drift;
	struct xc_depth r;
	uint64_t markers;
	size_t i, n = 0;

	at[0] = 0;
	if (xc_mark_centre(&at[0], h, e, dom) || !strcmp(g->type, "pv")) {
		r = try(&it, h, e, dom, at[0], reach, best->r.depth, &drift, &markers);
		consider(best, &r, &drift, dom, at[0], reach);
	}
	if (best->dom != dom)
		n = xc_vote(at, h, e, dom, (uint64_t)reach);
	for (i = 0; i < n; i++) {
		r = try(&it, h, e, dom, at[i], 2 * reach, best->r.depth, &drift, &markers);
		consider(best, &r, &drift, dom, at[i], 2 * reach);
	}
	free(it.list);
}

/* those that a line passes through: the others contradict it */
static void keep_agreeing(struct xc_items *it, int64_t offset, uint64_t ref, double slope)
{
	size_t i, n = 0;

	for (i = 0; i < it->n; i++) {
		const struct xc_item *x = &it->list[i];
		int64_t at = offset + llround(slope * (double)(int64_t)(x->at - ref));

		if (x->lo <= at && at <= x->hi)
			it->list[n++] = *x;
	}
	it->n = n;
}

/* the clock: a line amid all that can be, and how far that is off at most */
static void settle(struct xc_clock *c, const struct xc_fan *fan)
{
	uint64_t ends[] = { fan->first, fan->last }, half, off;
	int64_t lo, hi, at;
	int i;

	c->ref = fan->first + (fan->last - fan->first) / 2;
	xc_fan_at(fan, c->ref, &c->lo, &c->hi);
	c->offset = c->lo + (c->hi - c->lo) / 2;
	c->drift = fan->slope_lo <= 0 && fan->slope_hi >= 0 ? 0 :
		   (fan->slope_lo + fan->slope_hi) / 2;
	c->drift_ppm = c->drift * 1e6;
	c->drift_ppm_lo = fan->slope_lo * 1e6;
	c->drift_ppm_hi = fan->slope_hi * 1e6;
	half = ((uint64_t)(c->hi - c->lo) + 1) / 2;
	c->drift_error = 0;
	for (i = 0; i < 2; i++) {
		xc_fan_at(fan, ends[i], &lo, &hi);
		at = c->offset + llround(c->drift * (double)(int64_t)(ends[i] - c->ref));
		off = (hi - at > at - lo ? hi - at : at - lo) + 1;
		if (off > half + c->drift_error)
			c->drift_error = off - half;
	}
	c->aligned = true;
}

/* what the run states say, if it fits in with it; it: the brackets */
static int add_runs(struct xc_guest *g, const struct xc_host_ev *h, struct xc_items *it,
		    struct xc_fan *fan)
{
	struct xc_clock *c = &g->clock;
	struct xc_items runs = {};
	size_t i, n, brackets = it->n;
	struct xc_depth r;
	int err;

	err = xc_run_items(&runs, g, h, fan);
	c->runs = n = runs.n;
	if (err || !n)
		goto out;
	for (i = 0; i < n; i++)
		xc_item_add(it, runs.list[i].lo, runs.list[i].hi, runs.list[i].at);
	if (xc_fan(fan, it, fan->first, fan->last)) {
		settle(c, fan);
		goto out;
	}
	/* not all of them: what most of them say, along the clock as it is */
	for (i = 0; i < n; i++) {
		struct xc_item *x = &it->list[brackets + i];
		int64_t d = llround(c->drift * (double)(int64_t)(x->at - c->ref));

		runs.list[i].lo = x->lo - d;
		runs.list[i].hi = x->hi - d;
	}
	xc_item_add(&runs, c->lo, c->hi, c->ref);
	r = xc_deepest(runs.list, runs.n);
	it->n = brackets + n;
	if (r.depth * 10 >= r.n * 9)
		keep_agreeing(it, r.lo + (r.hi - r.lo) / 2, c->ref, c->drift);
	if (it->n < brackets + n && xc_fan(fan, it, fan->first, fan->last)) {
		c->run_violations += brackets + n - it->n;
		settle(c, fan);
	} else {
		c->run_violations += n;
	}
out:
	free(runs.list);
	return err;
}

/* closer now: the evidence that has one reading only where the best was found, and a little beyond */
static struct xc_depth closer(struct xc_items *it, const struct xc_host_ev *h,
			      const struct xc_guest_ev *e, int32_t dom, const struct best *best,
			      int64_t beyond, struct xc_drift *drift, uint64_t *markers)
{
	int64_t half = (best->r.hi - best->r.lo) / 2;
	struct xc_depth r;

	r = try(it, h, e, dom, best->r.lo + half, half + beyond + best->drift.spread, 0, drift,
		markers);
	if (!xc_proves(&r))
		r = try(it, h, e, dom, best->centre, best->reach, 0, drift, markers);
	return r;
}

/* the lines through all of it, or else through most: what contradicts those is left out */
static bool fan_of_most(struct xc_fan *fan, struct xc_items *it, struct xc_drift *drift,
			const struct xc_depth *r, uint64_t first, uint64_t last)
{
	if (xc_fan(fan, it, first, last))
		return true;
	if (!drift->found && xc_fit_drift(drift, it) && drift->at_ref.depth <= r->depth)
		drift->found = false;
	if (drift->found)
		keep_agreeing(it, drift->centre, drift->ref, drift->slope);
	else
		keep_agreeing(it, r->lo + (r->hi - r->lo) / 2, first, 0);
	return xc_fan(fan, it, first, last);
}

/* all brackets and markers; then, what the run states add */
static int refine(struct xc_guest *g, const struct xc_host_ev *h,
		  const struct xc_guest_ev *e, struct best *best, uint64_t width)
{
	int64_t half = (best->r.hi - best->r.lo) / 2, centre = best->r.lo + half;
	struct xc_clock *c = &g->clock;
	struct xc_items it = {};
	struct xc_drift drift;
	uint64_t first, last;
	struct xc_fan fan;
	struct xc_depth r;
	int err = 0;
	size_t n;

	r = closer(&it, h, e, g->domid, best, (int64_t)(width / 4), &drift, &c->markers);
	first = e->first - (uint64_t)centre > h->first || (int64_t)(e->first - (uint64_t)centre) < 0 ?
		e->first - (uint64_t)centre : h->first;
	last = e->last - (uint64_t)centre < h->last ? e->last - (uint64_t)centre : h->last;
	if (first >= last)
		last = first + 1;
	n = it.n;
	if (!fan_of_most(&fan, &it, &drift, &r, first, last)) {
		c->why_not = "what proves the offset contradicts itself";
		goto out;
	}
	c->evidence = it.n;
	c->violations = n - it.n;
	settle(c, &fan);
	err = add_runs(g, h, &it, &fan);
out:
	free(it.list);
	return err;
}

/* what evidence of one kind proves, looked for without any help of the other */
static struct xc_proof alone(struct xc_guest *g, const struct xc_host_ev *h,
			     const struct xc_guest_ev *e, int64_t reach)
{
	uint64_t markers, ref = g->clock.ref;
	struct best best = { .dom = -1 };
	struct xc_proof proof = {};
	struct xc_items it = {};
	struct xc_drift drift;
	struct xc_depth r;
	struct xc_fan fan;

	search(g, h, e, g->domid, &best, reach);
	if (!best.r.depth)
		return proof;
	r = closer(&it, h, e, g->domid, &best, reach / 4, &drift, &markers);
	if (fan_of_most(&fan, &it, &drift, &r, ref, ref + 1)) {
		proof.n = it.n;
		xc_fan_at(&fan, ref, &proof.lo, &proof.hi);
	}
	free(it.list);
	return proof;
}

/* two kinds of evidence are two proofs, to be held to each other */
static void prove_twice(struct xc_guest *g, const struct xc_host_ev *h,
			const struct xc_guest_ev *e, int64_t reach)
{
	struct xc_guest_ev calls = *e, marks = *e;

	if (!e->n || !e->n_marks)
		return;
	calls.n_marks = 0;
	marks.n = 0;
	g->clock.by_calls = alone(g, h, &calls, reach);
	g->clock.by_markers = alone(g, h, &marks, reach);
}

static bool wants_alignment(const struct xc_guest *g)
{
	return g->trace && (xc_recorded(g, XC_FIGURE_ALIGNMENT) || xc_has_markers(g));
}

static int align_guest(const struct xc_run *run, struct xc_guest *g,
		       const struct xc_host_ev *h)
{
	struct best best = { .dom = -1 };
	struct xc_guest_ev e = {};
	uint64_t width, floor = g->tsc_khz / 50;	/* 20 us */
	int64_t reach;
	size_t i;
	int err = 0;

	if (!run->xen)
		g->clock.why_not = "no host trace";
	else if (!g->trace)
		g->clock.why_not = "no guest trace";
	else if (!wants_alignment(g))
		g->clock.why_not = "ipi_send and ipi_sent were not both recorded";
	if (g->clock.why_not)
		return 0;
	err = xc_guest_evidence(&e, g);
	if (err || (!e.n && !e.n_marks)) {
		g->clock.why_not = "no IPI was sent by hypercall, and no marker made";
		goto out;
	}
	width = median_width(&e);
	reach = width > floor ? width : floor;
	if (g->domid >= 0)
		search(g, h, &e, g->domid, &best, reach);
	/* restored, it is another domain */
	for (i = 0; g->domid >= 0 && g->uuid && i < run->host.n_domains; i++) {
		const struct xc_domain *d = &run->host.domains[i];

		if (d->domid != g->domid && d->uuid && !strcasecmp(d->uuid, g->uuid))
			search(g, h, &e, d->domid, &best, reach);
	}
	/* no metadata names the domain: the one that it fits */
	for (i = 0; g->domid < 0 && i < h->n; i++)
		if (h->vcpus[i].dom && !h->vcpus[i].vcpu)
			search(g, h, &e, h->vcpus[i].dom, &best, reach);
	if (!best.r.depth) {
		g->clock.why_not = "no offset explains the guest's hypercalls in Xen's trace";
		goto out;
	}
	g->domid = best.dom;
	err = refine(g, h, &e, &best, width);
	if (!err && g->clock.aligned) {
		prove_twice(g, h, &e, reach);
		xc_mark_arrivals(g, &run->host, h, &e);
	}
out:
	free(e.list);
	free(e.marks);
	return err;
}

struct work {
	struct xc_run *run;
	const struct xc_host_ev *host;
	int *err;	/* by guest */
	struct xc_error *said;
};

static void align_one(void *arg, unsigned int i)
{
	struct work *w = arg;

	xc_error_keep(&w->said[i]);
	w->err[i] = align_guest(w->run, &w->run->guests[i], w->host);
	xc_error_keep(NULL);
}

/* each by itself; of several errors that of the first guest is said */
static int align_guests(struct xc_run *run, const struct xc_host_ev *h)
{
	struct work w = { run, h, xc_alloc(run->n_guests, sizeof(*w.err)),
			  xc_alloc(run->n_guests, sizeof(*w.said)) };
	int err = 0;
	size_t i;

	xc_each(run->n_guests, align_one, &w);
	for (i = 0; i < run->n_guests; i++) {
		if (!err && w.err[i]) {
			err = w.err[i];
			xc_error_say(&w.said[i]);
		}
		xc_error_drop(&w.said[i]);
	}
	free(w.err);
	free(w.said);
	return err;
}

int xc_align(struct xc_run *run)
{
	struct xc_host_ev h = {};
	bool any = false;
	size_t i;
	int err = 0;

	for (i = 0; i < run->n_guests; i++)
		any |= wants_alignment(&run->guests[i]);
	if (run->xen && any)
		err = xc_host_evidence(&h, run);
	if (!err)
		err = align_guests(run, &h);
	xc_host_evidence_free(&h);
	return err;
}
