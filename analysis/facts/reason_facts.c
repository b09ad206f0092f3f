// SPDX-License-Identifier: GPL-2.0-only
/* What several outputs ask about reasons: the usual label, the median, who had the pCPUs. */
#include <stdio.h>
#include <string.h>

#include "facts/reason_facts.h"
#include "format/buckets.h"
#include "model/call.h"
#include "model/reasons.h"

unsigned int xc_main_label(const uint64_t labels[XC_LABELS])
{
	unsigned int i, best = 0;

	for (i = 1; i < XC_LABELS; i++)
		if (labels[i] && labels[i] >= labels[best])
			best = i;
	return best;
}

uint64_t xc_reason_p50(const struct xc_reason *r)
{
	uint64_t n = 0, all = 0, middle;
	unsigned int b;

	if (!r->coarse)
		return 0;
	for (b = 0; b < XC_COARSE_ALL; b++)
		all += r->coarse[b];
	for (b = 0; b < XC_COARSE_ALL - 1; b++) {
		n += r->coarse[b];
		if (2 * n >= all)
			break;
	}
	middle = bucket_middle(b * XC_COARSE + XC_COARSE / 2);
	return middle < r->max ? middle : r->max;
}

/* into the list, the longest first; what falls off its end is not named */
static void insert(struct xc_waits *w, int32_t dom, uint64_t ticks)
{
	unsigned int n = w->n < XC_WAIT_DOMS ? w->n++ : XC_WAIT_DOMS;

	for (; n > 0 && ticks > w->by[n - 1].ticks; n--)
		if (n < XC_WAIT_DOMS)
			w->by[n] = w->by[n - 1];
	if (n < XC_WAIT_DOMS) {
		w->by[n].dom = dom;
		w->by[n].ticks = ticks;
	}
}

static bool counts(const struct xc_reason *x, unsigned int stage)
{
	return x->who.dom != XC_WHO_NONE && (stage == XC_ANY_STAGE || x->stage == stage);
}

void xc_reasons_waits(const struct xc_reasons *r, unsigned int stage, struct xc_waits *w)
{
	uint64_t sum;
	size_t i, k;

	*w = (struct xc_waits){};
	for (i = 0; i < r->n; i++) {
		if (!counts(&r->list[i], stage))
			continue;
		w->ticks += r->list[i].ticks;
		/* its domain, where it stands first */
		for (k = sum = 0; k < r->n; k++) {
			if (!counts(&r->list[k], stage) || r->list[k].who.dom != r->list[i].who.dom)
				continue;
			if (k < i)
				break;
			sum += r->list[k].ticks;
		}
		if (k == r->n)
			insert(w, r->list[i].who.dom, sum);
	}
}
