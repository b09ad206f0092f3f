// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include "base/hist.h"
#include "base/memory.h"
#include "format/buckets.h"

#define ALL	BUCKETS(64)

void xc_hist_add(struct xc_hist *h, uint64_t value)
{
	if (!h->buckets)
		h->buckets = xc_alloc(ALL, sizeof(*h->buckets));
	h->buckets[bucket_of(value)]++;
	h->n++;
	if (value > h->max)
		h->max = value;
}

void xc_hist_add_n(struct xc_hist *h, uint64_t value, uint64_t n)
{
	if (!n)
		return;
	xc_hist_add(h, value);
	h->buckets[bucket_of(value)] += n - 1;
	h->n += n - 1;
}

void xc_hist_merge(struct xc_hist *into, const struct xc_hist *from)
{
	unsigned int b;

	if (!from->buckets)
		return;
	if (!into->buckets)
		into->buckets = xc_alloc(ALL, sizeof(*into->buckets));
	for (b = 0; b < ALL; b++)
		into->buckets[b] += from->buckets[b];
	into->n += from->n;
	if (from->max > into->max)
		into->max = from->max;
}

uint64_t xc_hist_quantile(const struct xc_hist *h, double q)
{
	return bucket_quantile(h->buckets, ALL, h->n, h->max, q);
}

uint64_t xc_quantile(const uint64_t *sorted, size_t n, double q)
{
	return n ? sorted[bucket_rank(n, q) - 1] : 0;
}

void xc_hist_each(const struct xc_hist *h,
		  void (*fn)(void *arg, uint64_t value, uint64_t count), void *arg)
{
	unsigned int b;

	for (b = 0; h->buckets && b < ALL; b++)
		if (h->buckets[b])
			fn(arg, bucket_middle(b), h->buckets[b]);
}

static void one_more(void *arg, uint64_t value, uint64_t count)
{
	(void)value;
	(void)count;
	++*(unsigned int *)arg;
}

unsigned int xc_hist_buckets(const struct xc_hist *h)
{
	unsigned int n = 0;

	xc_hist_each(h, one_more, &n);
	return n;
}

void xc_hist_free(struct xc_hist *h)
{
	free(h->buckets);
	*h = (struct xc_hist){};
}
