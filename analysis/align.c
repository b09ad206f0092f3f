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
 * that have exactly as many hypercalls in reach as they must.
 */
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "evidence.h"

#define VOTES		(1u << 25)	/* pairs tried in a vote */
#define BINS_MAX	(1u << 24)
#define CANDIDATES	8
#define ITEMS_MIN	8		/* brackets that make a proof */
#define WINDOWS		16

struct item {
	int64_t lo, hi;
	uint64_t at;	/* host */
};

struct items {
	struct item *list;
	size_t n, cap;
};

struct result {
	int64_t lo, hi;
	size_t depth;		/* items that hold in [lo, hi] */
	size_t n;		/* items */
};

static void add_item(struct items *it, int64_t lo, int64_t hi, uint64_t at)
{
	it->list = xc_grow(it->list, &it->cap, it->n + 1, sizeof(*it->list));
	it->list[it->n++] = (struct item){ lo, hi, at };
}

struct edge {
	int64_t at;
	int step;
};

/* at one place, intervals begin before others end: they share it */
static int by_edge(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	return y->step - x->step;
}

/* the interval that most items contain */
static struct result deepest(const struct item *list, size_t n)
{
	struct edge *edges = xc_alloc(2 * n, sizeof(*edges));
	struct result best = { .n = n };
	size_t i, m = 0;
	long depth = 0;

	for (i = 0; i < n; i++) {
		if (list[i].lo > list[i].hi)
			continue;
		edges[m++] = (struct edge){ list[i].lo, 1 };
		edges[m++] = (struct edge){ list[i].hi, -1 };
	}
	if (m)
		qsort(edges, m, sizeof(*edges), by_edge);
	for (i = 0; i < m; i++) {
		depth += edges[i].step;
		if (edges[i].step > 0 && (size_t)depth > best.depth) {
			best.depth = depth;
			best.lo = edges[i].at;
			/* ends at the first end from here on */
			best.hi = edges[i + 1].at;
		}
	}
	free(edges);
	return best;
}

static size_t first_op(const struct xc_vcpu_ev *v, int64_t at)
{
	size_t lo = 0, hi = v->n_ops;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if ((int64_t)v->ops[mid].in < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static bool in_gap(const struct xc_host_ev *h, int64_t from, int64_t to)
{
	size_t i;

	for (i = 0; i < h->n_gaps; i++)
		if ((int64_t)h->gaps[i].from <= to && (int64_t)h->gaps[i].to >= from)
			return true;
	return false;
}

/* brackets that, with the offset within reach of centre, have one reading only */
static void match(struct items *it, const struct xc_host_ev *h,
		  const struct xc_guest_ev *e, int32_t dom, int64_t centre,
		  int64_t reach)
{
	const struct xc_vcpu_ev *v = NULL;
	size_t i, k, last;

	it->n = 0;
	for (i = 0; i < e->n; i++) {
		const struct xc_bracket *b = &e->list[i];
		int64_t from = (int64_t)b->from - centre - reach;
		int64_t to = (int64_t)b->to - centre + reach;

		if (!v || v->vcpu != b->vcpu)
			v = xc_host_evidence_of(h, dom, b->vcpu);
		if (!v || from < (int64_t)h->first || to > (int64_t)h->last ||
		    in_gap(h, from, to))
			continue;
		k = first_op(v, from);
		for (last = k; last < v->n_ops && (int64_t)v->ops[last].in <= to; last++)
			if (last - k > b->n)
				break;
		if (last - k != b->n)
			continue;
		add_item(it, (int64_t)(b->from - v->ops[k].in),
			 (int64_t)(b->to - v->ops[last - 1].out), v->ops[k].in);
	}
}

static int by_u64(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static uint64_t median_width(const struct xc_guest_ev *e)
{
	uint64_t *w = xc_alloc(e->n, sizeof(*w)), m;
	size_t i;

	for (i = 0; i < e->n; i++)
		w[i] = e->list[i].to - e->list[i].from;
	if (e->n)
		qsort(w, e->n, sizeof(*w), by_u64);
	m = xc_quantile(w, e->n, 0.5);
	free(w);
	return m;
}

/*
 * Where could the offset be? Each single bracket votes for every difference to
 * a hypercall of its vCPU. The best bins' middles to out; returns how many.
 */
static size_t vote(int64_t *out, const struct xc_host_ev *h,
		   const struct xc_guest_ev *e, int32_t dom, uint64_t width)
{
	int64_t base = (int64_t)(e->first - h->last);
	uint64_t range = (e->last - e->first) + (h->last - h->first);
	uint64_t bin = width ? width : 1, total = 0;
	size_t n_bins, i, k, found = 0, step;
	uint16_t *bins;

	while (range / bin >= BINS_MAX)
		bin *= 2;
	n_bins = range / bin + 2;
	bins = xc_alloc(n_bins, sizeof(*bins));
	for (i = 0; i < h->n; i++)
		if (h->vcpus[i].dom == dom)
			total += h->vcpus[i].n_ops;
	step = 1 + (uint64_t)e->n * (total + 1) / VOTES;
	if (e->n / step < 64)
		step = e->n / 64 ? e->n / 64 : 1;
	for (i = 0; i < e->n; i += step) {
		const struct xc_bracket *b = &e->list[i];
		const struct xc_vcpu_ev *v = xc_host_evidence_of(h, dom, b->vcpu);

		if (!v || b->n != 1 || b->to - b->from > 2 * width)
			continue;
		for (k = 0; k < v->n_ops; k++) {
			uint64_t lo = (b->from - v->ops[k].in - (uint64_t)base) / bin;
			uint64_t hi = (b->to - v->ops[k].out - (uint64_t)base) / bin;

			for (; lo <= hi && lo < n_bins; lo++)
				if (bins[lo] < UINT16_MAX)
					bins[lo]++;
		}
	}
	for (; found < CANDIDATES; found++) {
		size_t best = 0;

		for (k = 1; k < n_bins; k++)
			if (bins[k] > bins[best])
				best = k;
		if (!bins[best])
			break;
		out[found] = base + (int64_t)(best * bin + bin / 2);
		/* its neighbours are the same place */
		for (k = best > 2 ? best - 2 : 0; k < n_bins && k <= best + 2; k++)
			bins[k] = 0;
	}
	free(bins);
	return found;
}

static struct result try(struct items *it, const struct xc_host_ev *h,
			 const struct xc_guest_ev *e, int32_t dom, int64_t centre,
			 int64_t reach)
{
	match(it, h, e, dom, centre, reach);
	return deepest(it->list, it->n);
}

static bool proves(const struct result *r)
{
	return r->depth >= ITEMS_MIN && r->depth * 10 >= r->n * 9;
}

/* ---- drift -------------------------------------------------------------------- */

/*
 * Each window of time has its own interval. A slope is possible if a line of it
 * passes through all; 0 if that is possible.
 */
static void fit_drift(struct xc_clock *c, const struct items *it)
{
	uint64_t first = UINT64_MAX, last = 0, span;
	struct result r[WINDOWS];
	double at[WINDOWS], lo = -INFINITY, hi = INFINITY;
	size_t i, k, n = 0;

	for (i = 0; i < it->n; i++) {
		if (it->list[i].at < first)
			first = it->list[i].at;
		if (it->list[i].at > last)
			last = it->list[i].at;
	}
	c->ref = first + (last - first) / 2;
	span = (last - first) / WINDOWS + 1;
	for (k = 0; k < WINDOWS; k++) {
		struct items w = {};

		for (i = 0; i < it->n; i++)
			if ((it->list[i].at - first) / span == k)
				add_item(&w, it->list[i].lo, it->list[i].hi, 0);
		if (w.n >= 4) {
			r[n] = deepest(w.list, w.n);
			at[n++] = (double)first + ((double)k + 0.5) * (double)span;
		}
		free(w.list);
	}
	for (i = 0; i < n; i++)
		for (k = i + 1; k < n; k++) {
			double dt = at[k] - at[i];

			lo = fmax(lo, (double)(r[k].lo - r[i].hi) / dt);
			hi = fmin(hi, (double)(r[k].hi - r[i].lo) / dt);
		}
	c->drift = 0;
	if (n >= 2) {
		c->drift_ppm_lo = lo * 1e6;
		c->drift_ppm_hi = hi * 1e6;
		/* a window's interval holds for its middle only up to its width */
		if (lo <= hi && (lo > 0 || hi < 0))
			c->drift = (lo + hi) / 2;
	}
	c->drift_ppm = c->drift * 1e6;
	for (i = 0; c->drift != 0 && i < it->n; i++) {
		int64_t d = llround(c->drift * (double)(int64_t)(it->list[i].at - c->ref));

		it->list[i].lo -= d;
		it->list[i].hi -= d;
	}
}

/* ---- run states ------------------------------------------------------------------ */

/*
 * tsc of a guest event: which part of [tsc - hi, tsc - lo] is the vCPU running
 * in? One part: a bound. None: a contradiction (-1). All of it, several, or
 * not known: nothing learned (0).
 */
static int run_bound(const struct xc_vcpu_ev *v, size_t *hint, uint64_t tsc,
		     int64_t lo, int64_t hi, struct item *out)
{
	int64_t from = (int64_t)tsc - hi, to = (int64_t)tsc - lo, a = 0, b = 0;
	size_t i = *hint, parts = 0;
	uint8_t state;
	int64_t since = from;

	while (i < v->n_changes && (int64_t)v->changes[i].at <= from)
		i++;
	*hint = i;
	if (!i)
		return 0;
	state = v->changes[i - 1].state;
	for (;;) {
		bool more = i < v->n_changes && (int64_t)v->changes[i].at <= to;
		int64_t until = more ? (int64_t)v->changes[i].at : to;

		if (state == XC_RS_UNKNOWN)
			return 0;
		if (state == XC_RS_RUNNING) {
			parts++;
			a = since;
			b = until;
		}
		if (!more)
			break;
		since = until;
		state = v->changes[i++].state;
	}
	if (!parts)
		return -1;
	if (parts > 1 || (a == from && b == to))
		return 0;
	*out = (struct item){ (int64_t)tsc - b, (int64_t)tsc - a, from };
	return 1;
}

static int run_evidence(struct xc_guest *g, const struct xc_host_ev *h)
{
	struct xc_clock *c = &g->clock;
	struct items it = {};
	const union xc_rec *rec;
	struct result r;
	unsigned int i;
	uint64_t tsc;
	int ret = 0;

	for (i = 0; i < g->ctf->n_streams && ret >= 0; i++) {
		struct xc_stream *s = &g->ctf->streams[i];
		const struct xc_vcpu_ev *v =
			xc_host_evidence_of(h, g->domid, g->xen_vcpu[s->cpu]);
		size_t hint = 0;

		if (!v)
			continue;
		xc_stream_rewind(s);
		while ((ret = xc_stream_next(s, &rec, &tsc)) > 0) {
			struct item b;
			int found;

			/* another CPU took this step; this one reports it later */
			if (ret == XC_RECORD && rec->any.id == XT_VCPU &&
			    rec->vcpu.phase == XT_PHASE_DOWN)
				continue;
			if (ret != XC_RECORD || (int64_t)tsc - c->lo > (int64_t)h->last ||
			    (h->n_gaps && in_gap(h, (int64_t)tsc - c->hi - (int64_t)g->tsc_khz * 100,
						 (int64_t)tsc - c->lo)))
				continue;
			found = run_bound(v, &hint, tsc, c->lo, c->hi, &b);
			if (found > 0)
				add_item(&it, b.lo, b.hi, b.at);
			else if (found < 0)
				c->run_violations++;
		}
	}
	if (ret >= 0 && it.n) {
		/* what was proved so far, once: it bounds all of these anyway */
		add_item(&it, c->lo, c->hi, 0);
		r = deepest(it.list, it.n);
		c->runs = it.n - 1;
		if (r.depth * 10 >= r.n * 9) {
			c->lo = r.lo;
			c->hi = r.hi;
			c->run_violations += r.n - r.depth;
		} else {
			c->run_violations += r.n - 1;
		}
	}
	free(it.list);
	return ret < 0 ? ret : 0;
}

/* ---- a guest ---------------------------------------------------------------------- */

static void search(struct xc_guest *g, const struct xc_host_ev *h,
		   const struct xc_guest_ev *e, int32_t dom, struct result *best,
		   int64_t reach)
{
	int64_t at[CANDIDATES];
	struct items it = {};
	struct result r;
	size_t i, n;

	if (!strcmp(g->type, "pv")) {
		r = try(&it, h, e, dom, 0, reach);
		if (proves(&r) && r.depth > best->depth) {
			*best = r;
			g->domid = dom;
			free(it.list);
			return;
		}
	}
	n = vote(at, h, e, dom, (uint64_t)reach);
	for (i = 0; i < n; i++) {
		r = try(&it, h, e, dom, at[i], 2 * reach);
		if (proves(&r) && r.depth > best->depth) {
			*best = r;
			g->domid = dom;
		}
	}
	free(it.list);
}

/* closer now: more brackets have one reading only */
static int refine(struct xc_guest *g, const struct xc_host_ev *h,
		  const struct xc_guest_ev *e, struct result *best, uint64_t width)
{
	struct xc_clock *c = &g->clock;
	struct items it = {};
	struct result r;

	r = try(&it, h, e, g->domid, best->lo + (best->hi - best->lo) / 2,
		(best->hi - best->lo) / 2 + (int64_t)(width / 4));
	if (proves(&r))
		*best = r;
	else
		match(&it, h, e, g->domid, best->lo + (best->hi - best->lo) / 2,
		      (int64_t)width);
	fit_drift(c, &it);
	if (c->drift != 0)
		*best = deepest(it.list, it.n);
	free(it.list);
	c->lo = best->lo;
	c->hi = best->hi;
	c->evidence = best->depth;
	c->violations = best->n - best->depth;
	c->aligned = true;
	return c->drift != 0 ? 0 : run_evidence(g, h);
}

static int align_guest(struct xc_run *run, struct xc_guest *g,
		       const struct xc_host_ev *h)
{
	struct result best = {};
	struct xc_guest_ev e = {};
	uint64_t width, floor = g->tsc_khz / 50;	/* 20 us */
	int64_t reach;
	size_t i;
	int err;

	err = xc_guest_evidence(&e, g);
	if (err || !e.n) {
		g->clock.why_not = "no IPI was sent by hypercall";
		goto out;
	}
	width = median_width(&e);
	reach = width > floor ? width : floor;
	if (g->domid >= 0) {
		search(g, h, &e, g->domid, &best, reach);
	} else {
		int32_t found = -1;

		for (i = 0; i < h->n; i++) {
			size_t before = best.depth;

			if (!h->vcpus[i].dom || h->vcpus[i].vcpu)
				continue;
			search(g, h, &e, h->vcpus[i].dom, &best, reach);
			if (best.depth > before)
				found = h->vcpus[i].dom;
		}
		g->domid = found;
	}
	if (!best.depth) {
		g->clock.why_not = "no offset explains the guest's hypercalls in Xen's trace";
		goto out;
	}
	err = refine(g, h, &e, &best, width);
	g->clock.offset = g->clock.lo + (g->clock.hi - g->clock.lo) / 2;
out:
	free(e.list);
	(void)run;
	return err;
}

int xc_align(struct xc_run *run)
{
	struct xc_host_ev h = {};
	size_t i;
	int err = 0;

	if (run->xen)
		err = xc_host_evidence(&h, run->xen);
	for (i = 0; !err && i < run->n_guests; i++) {
		struct xc_guest *g = &run->guests[i];

		if (!run->xen)
			g->clock.why_not = "no host trace";
		else if (!g->ctf)
			g->clock.why_not = "no guest trace";
		else
			err = align_guest(run, g, &h);
	}
	xc_host_evidence_free(&h);
	return err;
}
