// SPDX-License-Identifier: GPL-2.0-only
/*
 * How much B differs from A, and how sure that is: of each percentile an estimate d, on a
 * logarithmic scale (of a stage: as a part of the whole call), and its spread in two ways.
 *
 *   within boots    each boot's blocks drawn again
 *   between boots   the estimates of the boots of one side, where one has several;
 *                   and as boots are taken to differ, unless those refute it
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "base/threads.h"
#include "compare/bootstrap_p.h"
#include "compare/compare.h"

struct side {
	double mean, between;		/* between: sum of squares about the mean */
	double within, within_df;	/* variance of the mean; sum of w^2 / df */
};

static double scale(double ns, double whole)
{
	/* below 1 ns nothing is measured, and has no logarithm */
	return whole > 0 ? ns / whole : log(ns < 0.5 ? 0.5 : ns);
}

/*
 * One side's estimates, and sign times its replicates onto those in rep. Deviations are made
 * larger by sqrt(k / (k - 1)), as blocks drawn from k blocks vary that much too little.
 */
static void add_side(const struct bs_set *const *sets, size_t n_sets, double sign,
		     const double *whole, unsigned int replicates, uint64_t random,
		     struct side *sides, double *const *rep)
{
	uint32_t times[BS_BLOCKS_MAX];
	size_t i;
	unsigned int r, p, b;

	memset(sides, 0, CM_PERCENTILES * sizeof(*sides));
	for (i = 0; i < n_sets; i++) {
		const struct bs_set *s = sets[i];
		double grow = sqrt((double)s->blocks / (s->blocks - 1.0));
		double at[CM_PERCENTILES], squares[CM_PERCENTILES] = {};

		for (b = 0; b < s->blocks; b++)
			times[b] = 1;
		for (p = 0; p < CM_PERCENTILES; p++) {
			double step, before = sides[p].mean;

			at[p] = scale(bs_quantile(s, times, cm_percentile[p]), whole[p]);
			step = at[p] - before;
			sides[p].mean += step / (double)(i + 1);
			sides[p].between += step * (at[p] - sides[p].mean);
		}
		for (r = 0; r < replicates; r++) {
			bs_draw(&random, times, s->blocks);
			for (p = 0; p < CM_PERCENTILES; p++) {
				double off;

				if (!rep[p])
					continue;
				off = grow * (scale(bs_quantile(s, times, cm_percentile[p]),
						    whole[p]) - at[p]);
				squares[p] += off * off;
				rep[p][r] += sign * (at[p] + off) / (double)n_sets;
			}
		}
		for (p = 0; p < CM_PERCENTILES; p++) {
			double w = squares[p] / replicates / (double)(n_sets * n_sets);

			sides[p].within += w;
			sides[p].within_df += w * w / (s->blocks - 1.0);
		}
	}
}

static double larger(double a, double b)
{
	return a > b ? a : b;
}

/* of sorted replicates */
static void spreads(struct cm_result *r, const double *rep, unsigned int n, double confidence)
{
	double low = rep[(unsigned int)(0.1587 * n)], high = rep[(unsigned int)(0.8413 * n)];
	double half = (high - low) / 2;
	size_t i;

	/* the wider of its own side's and of both, as a side may have had no step to take */
	r->spread_lo = larger(r->d - low, half);
	r->spread_hi = larger(high - r->d, half);
	r->n_tail = (size_t)((1 - confidence) / 2 * n) + 1;
	r->low = xc_alloc(r->n_tail, sizeof(*r->low));
	r->high = xc_alloc(r->n_tail, sizeof(*r->high));
	for (i = 0; i < r->n_tail; i++) {
		r->low[i] = rep[i];
		r->high[i] = rep[n - 1 - i];
	}
}

static bool known(const struct bs_set *const *sets, size_t n, unsigned int p)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (sets[i]->n < cm_least[p] || sets[i]->blocks < CM_BLOCKS_MIN)
			return false;
	return true;
}

static bool enough(const struct cm_item *item, unsigned int p)
{
	unsigned int side;

	for (side = 0; side < CM_SIDES; side++)
		if (!known(item->set[side], item->n_sets[side], p))
			return false;
	/* what a stage is a part of */
	return known(item->recorded_whole, item->n_recorded_whole, p) &&
	       known(item->whole, item->n_whole, p);
}

/* mean over boots of a percentile */
static double mean_of(const struct bs_set *const *sets, size_t n, unsigned int p)
{
	uint32_t times[BS_BLOCKS_MAX];
	double sum = 0;
	size_t i, b;

	for (b = 0; b < BS_BLOCKS_MAX; b++)
		times[b] = 1;
	for (i = 0; i < n; i++)
		sum += (double)bs_quantile(sets[i], times, cm_percentile[p]);
	return larger(sum / (double)n, 1);
}

/*
 * What a stage is a part of: the same percentile of the whole call, with nothing recorded, as
 * that is what shall be explained. Boots differ by a part of what was recorded.
 */
static double whole_of(const struct cm_item *item, unsigned int p, double *between)
{
	double recorded, whole;

	if (item->stage == CM_WHOLE)
		return 0;
	recorded = mean_of(item->recorded_whole, item->n_recorded_whole, p);
	whole = item->n_whole ? mean_of(item->whole, item->n_whole, p) : recorded;
	*between *= recorded / whole;
	return whole;
}

/* ns that values are measured in steps of: of the coarsest boot, and nothing is finer than 1 */
static double grain(const struct cm_item *item)
{
	uint64_t step, most = 1;
	unsigned int side;
	size_t i;

	for (side = 0; side < CM_SIDES; side++)
		for (i = 0; i < item->n_sets[side]; i++) {
			step = bs_step(item->set[side][i]);
			most = step > most ? step : most;
		}
	return (double)most;
}

static void one_result(struct cm_item *item, unsigned int p, const struct side *a,
		       const struct side *b, double whole, double between)
{
	struct cm_result *r = &item->result[p];
	size_t na = item->n_sets[CM_A], nb = item->n_sets[CM_B];
	double within = a->within + b->within, df = a->within_df + b->within_df;
	double share = 1 / (double)na + 1 / (double)nb;

	r->ns[CM_A] = whole > 0 ? a->mean * whole : exp(a->mean);
	r->ns[CM_B] = whole > 0 ? b->mean * whole : exp(b->mean);
	r->d = b->mean - a->mean;
	if (whole > 0)
		r->grain = grain(item) / whole;
	else
		r->grain = log1p(grain(item) / larger(fmin(r->ns[CM_A], r->ns[CM_B]), 1));
	/* Satterthwaite's; no spread at all: that of one boot */
	r->df = df > 0 ? within * within / df : item->set[CM_A][0]->blocks - 1.0;
	r->within = sqrt(within);
	r->boots_df = (double)(na + nb - 2);
	if (r->boots_df > 0)
		r->boots = sqrt((a->between + b->between) / r->boots_df * share);
	r->taken = sqrt(within + between * between * share);
	if (r->boots > r->taken)
		r->taken = 0;
}

static void estimate(void *arg, unsigned int i)
{
	struct cm_comparison *c = arg;
	struct cm_item *item = &c->items[i];
	unsigned int n = c->options.replicates, p;
	double *rep[CM_PERCENTILES] = {}, whole[CM_PERCENTILES] = {}, between[CM_PERCENTILES];
	struct side a[CM_PERCENTILES], b[CM_PERCENTILES];
	bool any = false;

	for (p = 0; p < CM_PERCENTILES; p++) {
		item->result[p].verdict = CM_TOO_FEW;
		if (!enough(item, p))
			continue;
		between[p] = c->options.between[p];
		whole[p] = whole_of(item, p, &between[p]);
		item->result[p].verdict = CM_UNCLEAR;
		rep[p] = xc_alloc(n, sizeof(*rep[p]));
		any = true;
	}
	if (!any)
		return;
	add_side(item->set[CM_A], item->n_sets[CM_A], -1, whole, n,
		 bs_seed(c->options.seed, 2 * (uint64_t)i), a, rep);
	add_side(item->set[CM_B], item->n_sets[CM_B], 1, whole, n,
		 bs_seed(c->options.seed, 2 * (uint64_t)i + 1), b, rep);
	for (p = 0; p < CM_PERCENTILES; p++) {
		if (!rep[p])
			continue;
		one_result(item, p, &a[p], &b[p], whole[p], between[p]);
		xc_sort_reals(rep[p], n);
		spreads(&item->result[p], rep[p], n, c->options.confidence);
		free(rep[p]);
	}
}

void cm_estimate(struct cm_comparison *c)
{
	xc_each(c->n_items, estimate, c);
}
