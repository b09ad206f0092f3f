// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include "base/memory.h"
#include "facts/stage_facts.h"
#include "format/trace_format.h"
#include "model/call.h"

#define STEPS	64		/* classes per octave of end-to-end time */
#define CLASSES	(STEPS * 60)

static unsigned int class_of(uint64_t ticks)
{
	unsigned int octave;

	if (ticks < STEPS)
		return (unsigned int)ticks;
	octave = 63 - __builtin_clzll(ticks) - 6;
	return (octave + 1) * STEPS + ((ticks >> octave) & (STEPS - 1));
}

static void put(struct xf_class **classes, uint64_t total, const struct xc_call *c)
{
	struct xf_class *class;
	unsigned int s;

	if (!*classes)
		*classes = xc_alloc(CLASSES, sizeof(**classes));
	class = &(*classes)[class_of(total)];
	class->n++;
	class->total += total;
	for (s = 0; s < XC_STAGES; s++)
		class->stage[s] += c->at[s + 1] > c->at[s] ? c->at[s + 1] - c->at[s] : 0;
}

void xf_stages_add(struct xf_stages *s, const struct xc_call *c)
{
	uint64_t total = c->at[XC_STAGES] > c->at[0] ? xc_call_ticks(c) : 0;

	put(&s->all, total, c);
	s->n_all++;
	if (c->type != XT_TYPE_SYNC)
		return;
	put(&s->sync, total, c);
	s->n_sync++;
}

bool xf_stages_mean(const struct xf_class *classes, uint64_t n, double lo, double hi,
		    struct xf_mean *mean)
{
	double from = lo * (double)n, to = hi * (double)n, rank = 0;
	unsigned int i, s;

	*mean = (struct xf_mean) { 0 };
	/* at least the one call at the middle */
	if (to - from < 1) {
		from = (double)(uint64_t)((lo + hi) / 2 * (double)n);
		to = from + 1;
	}
	for (i = 0; classes && n && i < CLASSES; i++) {
		const struct xf_class *c = &classes[i];
		double begin = rank, end = rank + (double)c->n, share;

		rank = end;
		if (!c->n || end <= from || begin >= to)
			continue;
		/* of a class that the limit cuts, its mean counts in part */
		share = ((end < to ? end : to) - (begin > from ? begin : from)) / (double)c->n;
		mean->n += share * (double)c->n;
		mean->total += share * (double)c->total;
		for (s = 0; s < XC_STAGES; s++)
			mean->stage[s] += share * (double)c->stage[s];
	}
	if (mean->n <= 0)
		return false;
	mean->total /= mean->n;
	for (s = 0; s < XC_STAGES; s++)
		mean->stage[s] /= mean->n;
	return true;
}

void xf_stages_free(struct xf_stages *s)
{
	free(s->all);
	free(s->sync);
}

unsigned int xf_dominant(const struct xc_call *c)
{
	unsigned int s, most = 0;

	for (s = 1; s < XC_STAGES; s++)
		if (c->at[s + 1] - c->at[s] > c->at[most + 1] - c->at[most])
			most = s;
	return most;
}
