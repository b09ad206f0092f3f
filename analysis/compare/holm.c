// SPDX-License-Identifier: GPL-2.0-only
/*
 * Intervals for which Holm's procedure holds over all modes of one run together, and once more
 * over all stages. An interval is the widest of three: Student's t with the spread within boots,
 * the range of most replicates, and what boots differ by. p is the level at which it ends to
 * reach into what the threshold allows.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "compare/compare.h"
#include "compare/student_p.h"

const char *const cm_verdict_name[CM_VERDICTS] = {
	"regression", "improvement", "same", "unclear", "hint", "too_few"
};

static double up_to(double threshold, bool stage)
{
	return stage ? threshold : log1p(threshold);
}

static double down_to(double threshold, bool stage)
{
	return stage ? 1 / (1 + threshold) - 1 : -log1p(threshold);
}

static double larger(double a, double b)
{
	return a > b ? a : b;
}

static double smaller(double a, double b)
{
	return a < b ? a : b;
}

/* level, both tails, at which d - spread * t ends to reach what lies so far from d */
static double level_of(double far, double spread, double df)
{
	if (far <= 0)
		return 1;
	return spread > 0 ? 2 * xc_student_tail(far / spread, df) : 0;
}

static double half_width(double spread, double df, double level)
{
	return spread > 0 ? spread * xc_student_quantile(level / 2, df) : 0;
}

/*
 * of the replicates on each side: with few blocks those further out are of one block drawn
 * most times, and the chance of that is not known so well
 */
#define OUTERMOST	0.005

#define MANY	1e9	/* degrees of freedom: what is taken to be is not estimated */

/*
 * Between boots: by their data, or by what they are taken to differ by, whichever says more.
 * Where there are both each has half of the level.
 */
static double boots_level(const struct cm_result *r, double far)
{
	if (!(r->boots_df > 0))
		return level_of(far, r->taken, MANY);
	if (!(r->taken > 0))
		return level_of(far, r->boots, r->boots_df);
	return 2 * smaller(level_of(far, r->boots, r->boots_df), level_of(far, r->taken, MANY));
}

static double boots_width(const struct cm_result *r)
{
	if (!(r->boots_df > 0))
		return half_width(r->taken, MANY, r->level);
	if (!(r->taken > 0))
		return half_width(r->boots, r->boots_df, r->level);
	return smaller(half_width(r->boots, r->boots_df, r->level / 2),
		       half_width(r->taken, MANY, r->level / 2));
}

static double least_level(const struct cm_result *r, double limit, bool above,
			  unsigned int replicates)
{
	double far = (above ? r->d - limit : limit - r->d) - r->grain, p;
	size_t beyond = 0;

	p = level_of(far, above ? r->spread_lo : r->spread_hi, r->df);
	p = larger(p, boots_level(r, far));
	while (beyond < r->n_tail &&
	       (above ? r->low[beyond] <= limit : r->high[beyond] >= limit))
		beyond++;
	if (beyond == r->n_tail)
		return 1;
	if (beyond > (size_t)(OUTERMOST * replicates * (1 + 1e-12)))
		p = larger(p, 2.0 * (double)beyond / replicates);
	return smaller(p, 1);
}

/* that nothing changed beyond the threshold */
static double chance(const struct cm_result *r, double threshold, bool stage,
		     unsigned int replicates)
{
	double slower = least_level(r, up_to(threshold, stage), true, replicates);
	double faster = least_level(r, down_to(threshold, stage), false, replicates);

	return smaller(slower, faster);
}

static void interval(struct cm_result *r, double threshold, bool stage, unsigned int replicates)
{
	size_t outer = (size_t)(larger(r->level / 2, OUTERMOST) * replicates * (1 + 1e-12));
	double boots = boots_width(r);
	double lo = r->d - larger(half_width(r->spread_lo, r->df, r->level), boots) - r->grain;
	double hi = r->d + larger(half_width(r->spread_hi, r->df, r->level), boots) + r->grain;
	double up = up_to(threshold, stage), down = down_to(threshold, stage);

	if (outer >= r->n_tail)
		outer = r->n_tail - 1;
	lo = r->low[outer] < lo ? r->low[outer] : lo;
	hi = r->high[outer] > hi ? r->high[outer] : hi;
	r->verdict = lo > up ? CM_REGRESSION : hi < down ? CM_IMPROVEMENT :
		     lo >= down && hi <= up ? CM_SAME : CM_UNCLEAR;
	r->ratio = stage ? 1 + r->d : exp(r->d);
	r->lo = stage ? larger(1 + lo, 0) : exp(lo);
	r->hi = stage ? larger(1 + hi, 0) : exp(hi);
	r->found = stage ? 1 + up + r->d - lo : exp(up + r->d - lo);
}

struct ranked {
	struct cm_item *item;
	unsigned int percentile;
};

static int by_p(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	double px = x->item->result[x->percentile].p, py = y->item->result[y->percentile].p;

	if (px != py)
		return px < py ? -1 : 1;
	if (x->item != y->item)
		return x->item < y->item ? -1 : 1;
	return (int)x->percentile - (int)y->percentile;
}

/* of either the modes and operations, or the stages; how many */
static size_t holm(struct cm_comparison *c, bool stages)
{
	struct ranked *list = xc_alloc(c->n_items * CM_PERCENTILES, sizeof(*list));
	double level = 0, alpha = 1 - c->options.confidence;
	unsigned int n = c->options.replicates, p;
	bool stopped = false;
	size_t i, m = 0;

	for (i = 0; i < c->n_items; i++)
		for (p = 0; p < CM_PERCENTILES; p++) {
			struct cm_item *item = &c->items[i];
			struct cm_result *r = &item->result[p];

			if ((item->stage != CM_WHOLE) != stages || r->verdict == CM_TOO_FEW)
				continue;
			r->p = chance(r, c->options.threshold[p], stages, n);
			list[m++] = (struct ranked){ item, p };
		}
	qsort(list, m, sizeof(*list), by_p);
	for (i = 0; i < m; i++) {
		struct cm_result *r = &list[i].item->result[list[i].percentile];

		if (!stopped)
			level = alpha / (double)(m - i);
		stopped |= r->p > level;
		r->level = level;
		interval(r, c->options.threshold[list[i].percentile], stages, n);
	}
	free(list);
	return m;
}

/* a stage explains a change of its call, and makes none by itself */
static void hold_to_whole(struct cm_comparison *c)
{
	const struct cm_item *whole = NULL;
	unsigned int p;
	size_t i;

	for (i = 0; i < c->n_items; i++) {
		struct cm_item *item = &c->items[i];

		if (item->stage == CM_WHOLE)
			whole = item;
		for (p = 0; p < CM_PERCENTILES; p++) {
			struct cm_result *r = &item->result[p];

			if (item->stage != CM_WHOLE &&
			    (r->verdict == CM_REGRESSION || r->verdict == CM_IMPROVEMENT) &&
			    r->verdict != whole->result[p].verdict)
				r->verdict = CM_HINT;
			c->verdicts[r->verdict]++;
		}
	}
}

void cm_decide(struct cm_comparison *c)
{
	memset(c->verdicts, 0, sizeof(c->verdicts));
	c->compared = holm(c, false);
	c->compared_stages = holm(c, true);
	hold_to_whole(c);
}
