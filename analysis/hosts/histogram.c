// SPDX-License-Identifier: GPL-2.0-only
/* Histograms by their filled buckets. */
#include <stdlib.h>

#include "base/hist.h"
#include "base/memory.h"
#include "hosts/hosts.h"

void jn_bucket_add(struct jn_hist *h, uint64_t middle, uint64_t count)
{
	h->bucket = xc_grow(h->bucket, &h->cap, h->n_buckets + 1, sizeof(*h->bucket));
	h->bucket[h->n_buckets++] = (struct jn_bucket){ middle, count };
	h->n += count;
}

/* ---- sums --------------------------------------------------------------------------- */

static void into_buckets(void *arg, uint64_t middle, uint64_t count)
{
	jn_bucket_add(arg, middle, count);
}

void jn_from_dense(struct jn_hist *to, const struct xc_hist *from)
{
	xc_hist_each(from, into_buckets, to);
	to->max = from->max;
}

static void to_dense(struct xc_hist *to, const struct jn_hist *from)
{
	struct xc_hist part = {};
	size_t i;

	for (i = 0; i < from->n_buckets; i++)
		xc_hist_add_n(&part, from->bucket[i].middle, from->bucket[i].count);
	/* the last bucket's middle may lie above what is in it */
	part.max = from->max;
	xc_hist_merge(to, &part);
	xc_hist_free(&part);
}

uint64_t jn_quantile(const struct jn_hist *h, double q)
{
	struct xc_hist dense = {};
	uint64_t v;

	to_dense(&dense, h);
	v = xc_hist_quantile(&dense, q);
	xc_hist_free(&dense);
	return v;
}

void jn_add_hist(struct jn_hist *to, const struct jn_hist *from)
{
	struct xc_hist sum = {};

	to_dense(&sum, to);
	to_dense(&sum, from);
	to->n = 0;
	to->n_buckets = 0;
	jn_from_dense(to, &sum);
	xc_hist_free(&sum);
}
