// SPDX-License-Identifier: GPL-2.0-only
/*
 * The TSC's frequency from events that carry the TSC and perf's time: the event
 * reads the TSC, perf the time soon after. How soon varies, so the quickest of
 * the first and of the last ones are taken.
 */
#include "read/perf/perf_p.h"

void xc_perf_pair(struct xc_perf_pairs *c, uint64_t tsc, uint64_t ns)
{
	unsigned int i = c->n % XC_PERF_PAIRS;

	if (c->n < XC_PERF_PAIRS) {
		c->first[i].tsc = tsc;
		c->first[i].ns = ns;
	}
	c->last[i].tsc = tsc;
	c->last[i].ns = ns;
	c->n++;
}

uint64_t xc_perf_khz(const struct xc_perf_pairs *c, uint64_t *span)
{
	unsigned int n = c->n < XC_PERF_PAIRS ? c->n : XC_PERF_PAIRS, i, a = 0, b, end;
	double rate, late, khz;

	*span = 0;
	if (c->n < 2)
		return 0;
	b = end = (c->n - 1) % XC_PERF_PAIRS;
	if (c->last[end].ns <= c->first[0].ns || c->last[end].tsc <= c->first[0].tsc)
		return 0;
	/* ns per tick, near enough to compare delays */
	rate = (double)(c->last[end].ns - c->first[0].ns) /
	       (double)(c->last[end].tsc - c->first[0].tsc);
#define LATE(list, k, zero) \
	((double)(int64_t)((list)[k].ns - (zero).ns) - \
	 rate * (double)(int64_t)((list)[k].tsc - (zero).tsc))
	for (i = 1, late = 0; i < n; i++)
		if (LATE(c->first, i, c->first[0]) < late) {
			late = LATE(c->first, i, c->first[0]);
			a = i;
		}
	for (i = 0, late = 0; i < n; i++)
		if (LATE(c->last, i, c->last[end]) < late) {
			late = LATE(c->last, i, c->last[end]);
			b = i;
		}
	if (c->last[b].ns <= c->first[a].ns || c->last[b].tsc <= c->first[a].tsc)
		return 0;
	*span = c->last[b].ns - c->first[a].ns;
	khz = (double)(c->last[b].tsc - c->first[a].tsc) * 1e6 / (double)*span;
	return khz < 1e9 ? (uint64_t)(khz + 0.5) : 0;
}
