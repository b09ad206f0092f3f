// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include "xcall.h"

/*
 * Bucket numbers: values below 2^(SUB+1) are their own number; above, an
 * octave has 2^SUB buckets, chosen by the SUB bits behind the leading one.
 */
#define SUB	7
#define EXACT	(2u << SUB)
#define BUCKETS	(EXACT + (63 - SUB) * (1u << SUB))

static unsigned int bucket_of(uint64_t v)
{
	unsigned int e;

	if (v < EXACT)
		return v;
	e = 63 - __builtin_clzll(v);
	return EXACT + ((e - SUB - 1) << SUB) + ((v >> (e - SUB)) & ((1u << SUB) - 1));
}

static uint64_t middle_of(unsigned int b)
{
	unsigned int e;
	uint64_t low;

	if (b < EXACT)
		return b;
	e = ((b - EXACT) >> SUB) + SUB + 1;
	low = (1ull << e) + ((uint64_t)((b - EXACT) & ((1u << SUB) - 1)) << (e - SUB));
	return low + (1ull << (e - SUB - 1));
}

void xc_hist_add(struct xc_hist *h, uint64_t value)
{
	if (!h->buckets)
		h->buckets = xc_alloc(BUCKETS, sizeof(*h->buckets));
	h->buckets[bucket_of(value)]++;
	h->n++;
	if (value > h->max)
		h->max = value;
}

void xc_hist_merge(struct xc_hist *into, const struct xc_hist *from)
{
	unsigned int b;

	if (!from->buckets)
		return;
	if (!into->buckets)
		into->buckets = xc_alloc(BUCKETS, sizeof(*into->buckets));
	for (b = 0; b < BUCKETS; b++)
		into->buckets[b] += from->buckets[b];
	into->n += from->n;
	if (from->max > into->max)
		into->max = from->max;
}

static uint64_t rank_of(uint64_t n, double q)
{
	uint64_t rank = (uint64_t)(q * (double)n);

	if ((double)rank < q * (double)n)
		rank++;
	if (rank < 1)
		rank = 1;
	return rank > n ? n : rank;
}

uint64_t xc_hist_quantile(const struct xc_hist *h, double q)
{
	uint64_t rank, seen = 0;
	unsigned int b;

	if (!h->n)
		return 0;
	rank = rank_of(h->n, q);
	if (rank == h->n)
		return h->max;
	for (b = 0; b < BUCKETS; b++) {
		seen += h->buckets[b];
		if (seen >= rank)
			break;
	}
	return middle_of(b) < h->max ? middle_of(b) : h->max;
}

uint64_t xc_quantile(const uint64_t *sorted, size_t n, double q)
{
	return n ? sorted[rank_of(n, q) - 1] : 0;
}

void xc_hist_each(const struct xc_hist *h,
		  void (*fn)(void *arg, uint64_t value, uint64_t count), void *arg)
{
	unsigned int b;

	for (b = 0; h->buckets && b < BUCKETS; b++)
		if (h->buckets[b])
			fn(arg, middle_of(b), h->buckets[b]);
}

void xc_hist_free(struct xc_hist *h)
{
	free(h->buckets);
	*h = (struct xc_hist){};
}
