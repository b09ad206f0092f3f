// SPDX-License-Identifier: GPL-2.0-only
/*
 * Every item says that the offset was between lo and hi at one time. An offset
 * that drifts is a line over time, and what can be is every line that passes
 * all of these gates:
 *
 *	        |      __--
 *	   |  __--| --
 *	   --     |    |      of a slope s, those with an intercept in
 *	   |           |      [max(lo - s x), min(hi - s x)]
 *
 * The slopes for which that is not empty are an interval, as its width is
 * concave in s; so are the ends of what the lines can be at any other time.
 * Only the gates on the convex hulls matter.
 */
#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/sort.h"
#include "clock/evidence_p.h"

#define ROUNDS	100	/* of a search by thirds: beyond a double's precision */

struct gate {
	double x, y;
};

struct gates {
	struct gate *up, *down;		/* hulls, by x: of hi, and of lo */
	size_t n_up, n_down;
};

XC_BY2(by_x, struct gate, x, y)

/* the lower hull of n points, in place; returns how many are on it */
static size_t lower_hull(struct gate *p, size_t n)
{
	size_t i, m = 0;

	xc_sort(p, n, sizeof(*p), by_x);
	for (i = 0; i < n; i++) {
		while (m > 1 && (p[m - 1].x - p[m - 2].x) * (p[i].y - p[m - 2].y) <=
				(p[m - 1].y - p[m - 2].y) * (p[i].x - p[m - 2].x))
			m--;
		p[m++] = p[i];
	}
	return m;
}

/* the lowest of hi - s x, the highest of lo - s x */
static double ceiling(const struct gates *g, double s)
{
	double best = INFINITY;
	size_t i;

	for (i = 0; i < g->n_up; i++)
		best = fmin(best, g->up[i].y - s * g->up[i].x);
	return best;
}

static double ground(const struct gates *g, double s)
{
	double best = INFINITY;
	size_t i;

	/* kept upside down, so that both are lower hulls */
	for (i = 0; i < g->n_down; i++)
		best = fmin(best, g->down[i].y + s * g->down[i].x);
	return -best;
}

/* a value that is concave in s */
typedef double (*value_fn)(const struct gates *g, double s, double x);

static double room(const struct gates *g, double s, double x)
{
	(void)x;
	return ceiling(g, s) - ground(g, s);
}

static double highest(const struct gates *g, double s, double x)
{
	return ceiling(g, s) + s * x;
}

static double lowest(const struct gates *g, double s, double x)
{
	return -(ground(g, s) + s * x);
}

static double peak(const struct gates *g, value_fn value, double x, double a, double b)
{
	int i;

	for (i = 0; i < ROUNDS; i++) {
		double third = (b - a) / 3;

		if (value(g, a + third, x) < value(g, b - third, x))
			a += third;
		else
			b -= third;
	}
	return (a + b) / 2;
}

/* from a slope that has room towards one that may not: the last that has */
static double edge(const struct gates *g, double in, double out)
{
	int i;

	if (room(g, out, 0) >= 0)
		return out;
	for (i = 0; i < ROUNDS; i++) {
		double middle = (in + out) / 2;

		if (room(g, middle, 0) >= 0)
			in = middle;
		else
			out = middle;
	}
	return out;
}

bool xc_fan(struct xc_fan *f, const struct xc_items *it, uint64_t first, uint64_t last)
{
	struct gates g = {
		.up = xc_alloc(it->n, sizeof(*g.up)), .down = xc_alloc(it->n, sizeof(*g.down)),
		.n_up = it->n, .n_down = it->n,
	};
	int64_t base = it->n ? it->list[0].lo : 0;
	double best, s, x;
	size_t i;

	for (i = 0; i < it->n; i++) {
		x = (double)(int64_t)(it->list[i].at - first);
		/* a TSC is a whole number: half a tick of rounding */
		g.up[i] = (struct gate){ x, (double)(it->list[i].hi - base) + 0.5 };
		g.down[i] = (struct gate){ x, 0.5 - (double)(it->list[i].lo - base) };
	}
	g.n_up = lower_hull(g.up, g.n_up);
	g.n_down = lower_hull(g.down, g.n_down);
	best = peak(&g, room, 0, -XC_SLOPE_MAX, XC_SLOPE_MAX);
	/* one point: what rounding leaves of it */
	if (!it->n || room(&g, best, 0) < -0.5) {
		free(g.up);
		free(g.down);
		return false;
	}
	f->slope_lo = edge(&g, best, -XC_SLOPE_MAX);
	f->slope_hi = edge(&g, best, XC_SLOPE_MAX);
	f->first = first;
	f->last = last;
	for (i = 0; i <= XC_FAN; i++) {
		x = (double)(last - first) / XC_FAN * (double)i;
		s = peak(&g, highest, x, f->slope_lo, f->slope_hi);
		f->hi[i] = (double)base + highest(&g, s, x);
		s = peak(&g, lowest, x, f->slope_lo, f->slope_hi);
		f->lo[i] = (double)base - lowest(&g, s, x);
	}
	free(g.up);
	free(g.down);
	return true;
}

void xc_fan_at(const struct xc_fan *f, uint64_t at, int64_t *lo, int64_t *hi)
{
	double k = (double)(int64_t)(at - f->first) / (double)(f->last - f->first) * XC_FAN;
	int i = k < 0 ? 0 : k >= XC_FAN ? XC_FAN - 1 : (int)k;

	/* the ends are convex and concave: chords are outside; beyond, as the slopes allow */
	if (k < 0 || k > XC_FAN) {
		double over = k < 0 ? (double)(int64_t)(at - f->first) :
			      (double)(int64_t)(at - f->last);
		int end = k < 0 ? 0 : XC_FAN;

		*lo = (int64_t)floor(f->lo[end] + fmin(over * f->slope_lo, over * f->slope_hi)) - 1;
		*hi = (int64_t)ceil(f->hi[end] + fmax(over * f->slope_lo, over * f->slope_hi)) + 1;
		return;
	}
	k -= i;
	*lo = (int64_t)floor(f->lo[i] + (f->lo[i + 1] - f->lo[i]) * k - 0.01);
	*hi = (int64_t)ceil(f->hi[i] + (f->hi[i + 1] - f->hi[i]) * k + 0.01);
}
