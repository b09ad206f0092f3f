// SPDX-License-Identifier: GPL-2.0-only
/*
 * Many intervals for one offset: where most of them agree, and at which slope
 * over time they agree best.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "clock/evidence_p.h"

#define ITEMS_MIN	8
#define WINDOWS		16
#define STEPS		48	/* tried to each side of the first guess */
#define SAMPLE		4096

void xc_item_add(struct xc_items *it, int64_t lo, int64_t hi, uint64_t at)
{
	it->list = xc_grow(it->list, &it->cap, it->n + 1, sizeof(*it->list));
	it->list[it->n++] = (struct xc_item){ lo, hi, at };
}

/* where intervals begin and end */
struct ends {
	int64_t *lo, *hi;
	size_t n;
};

static struct ends ends_alloc(size_t n)
{
	return (struct ends){ xc_alloc(n, sizeof(int64_t)), xc_alloc(n, sizeof(int64_t)), 0 };
}

static void ends_add(struct ends *e, int64_t lo, int64_t hi)
{
	if (lo > hi)
		return;
	e->lo[e->n] = lo;
	e->hi[e->n++] = hi;
}

/* at one place, intervals begin before others end: they share it; frees e */
static struct xc_depth deepest(struct ends *e, size_t n)
{
	int64_t *spare = xc_alloc(e->n, sizeof(*spare));
	struct xc_depth best = { .n = n };
	size_t i, over = 0;

	xc_sort_numbers(e->lo, spare, e->n);
	xc_sort_numbers(e->hi, spare, e->n);
	for (i = 0; i < e->n; i++) {
		while (e->hi[over] < e->lo[i])
			over++;
		if (i + 1 - over > best.depth) {
			best.depth = i + 1 - over;
			best.lo = e->lo[i];
			best.hi = e->hi[over];
		}
	}
	free(spare);
	free(e->lo);
	free(e->hi);
	return best;
}

struct xc_depth xc_deepest(const struct xc_item *list, size_t n)
{
	struct ends e = ends_alloc(n);
	size_t i;

	for (i = 0; i < n; i++)
		ends_add(&e, list[i].lo, list[i].hi);
	return deepest(&e, n);
}

bool xc_proves(const struct xc_depth *r)
{
	return r->depth >= ITEMS_MIN && r->depth * 10 >= r->n * 9;
}

struct window {
	double at;
	struct xc_depth r;
};

/* returns how many windows of time have evidence; the whole span to *first, *last */
static size_t windows(struct window *w, const struct xc_items *it, uint64_t *first,
		      uint64_t *last)
{
	uint64_t span;
	size_t i, k, n = 0;

	*first = UINT64_MAX;
	*last = 0;
	for (i = 0; i < it->n; i++) {
		if (it->list[i].at < *first)
			*first = it->list[i].at;
		if (it->list[i].at > *last)
			*last = it->list[i].at;
	}
	if (!it->n)
		return 0;
	span = (*last - *first) / WINDOWS + 1;
	for (k = 0; k < WINDOWS; k++) {
		struct xc_items part = {};

		for (i = 0; i < it->n; i++)
			if ((it->list[i].at - *first) / span == k)
				xc_item_add(&part, it->list[i].lo, it->list[i].hi, 0);
		if (part.n >= 4) {
			w[n].r = xc_deepest(part.list, part.n);
			w[n++].at = (double)*first + ((double)k + 0.5) * (double)span;
		}
		free(part.list);
	}
	return n;
}

/* the median slope between windows; false if there are too few */
static bool guess(double *slope, double *width, const struct window *w, size_t n)
{
	double slopes[WINDOWS * WINDOWS], widths[WINDOWS];
	size_t i, k, m = 0;

	if (n < 3)
		return false;
	for (i = 0; i < n; i++) {
		widths[i] = (double)(w[i].r.hi - w[i].r.lo) + 1;
		for (k = i + 1; k < n; k++)
			slopes[m++] = ((double)(w[k].r.lo - w[i].r.lo) +
				       (double)(w[k].r.hi - w[i].r.hi)) / 2 /
				      (w[k].at - w[i].at);
	}
	xc_sort_reals(slopes, m);
	xc_sort_reals(widths, n);
	*slope = slopes[m / 2];
	*width = widths[n / 2];
	return true;
}

static struct xc_depth at_slope(const struct xc_items *it, size_t step, uint64_t ref,
				double slope)
{
	struct ends e = ends_alloc(it->n / step + 1);
	size_t i, n = 0;

	for (i = 0; i < it->n; i += step, n++) {
		const struct xc_item *x = &it->list[i];
		int64_t d = llround(slope * (double)(int64_t)(x->at - ref));

		ends_add(&e, x->lo - d, x->hi - d);
	}
	return deepest(&e, n);
}

/*
 * Around the guess, in steps that move the ends by a fraction of an interval.
 * Every slope that fits as well as the best is possible: the offset at ref is
 * the union of theirs.
 */
bool xc_fit_drift(struct xc_drift *d, const struct xc_items *it)
{
	struct xc_depth tried[2 * STEPS + 1], *r = tried;
	size_t best = 0, sample = 1 + it->n / SAMPLE;
	struct window w[WINDOWS];
	double slope, width, step;
	uint64_t first, last;
	int i;

	if (!guess(&slope, &width, w, windows(w, it, &first, &last)))
		return false;
	d->ref = first + (last - first) / 2;
	step = width / (double)(last - first) / 4;
	for (i = -STEPS; i <= STEPS; i++, r++) {
		*r = at_slope(it, sample, d->ref, slope + i * step);
		if (r->depth > best)
			best = r->depth;
	}
	d->found = false;
	for (i = -STEPS, r = tried; i <= STEPS; i++, r++) {
		struct xc_depth all;

		if (r->depth < best)
			continue;
		all = sample > 1 ? at_slope(it, 1, d->ref, slope + i * step) : *r;
		if (!d->found) {
			d->at_ref = all;
			d->slope_lo = slope + (i - 1) * step;
		} else {
			if (all.lo < d->at_ref.lo)
				d->at_ref.lo = all.lo;
			if (all.hi > d->at_ref.hi)
				d->at_ref.hi = all.hi;
			if (all.depth > d->at_ref.depth)
				d->at_ref.depth = all.depth;
		}
		d->found = true;
		d->slope_hi = slope + (i + 1) * step;
	}
	d->slope = (d->slope_lo + d->slope_hi) / 2;
	r = tried;
	*r = at_slope(it, 1, d->ref, d->slope);
	d->centre = r->lo + (r->hi - r->lo) / 2;
	d->spread = llround(fabs(d->slope) * (double)(last - first));
	return d->found;
}
