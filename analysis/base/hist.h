/* SPDX-License-Identifier: GPL-2.0-only */
/* Histograms, by the buckets of format/buckets.h; percentiles of sorted values. */
#ifndef XCALL_HIST_H
#define XCALL_HIST_H

#include <stddef.h>
#include <stdint.h>

struct xc_hist {
	uint64_t n, max;
	uint64_t *buckets;
};

void xc_hist_add(struct xc_hist *h, uint64_t value);
void xc_hist_add_n(struct xc_hist *h, uint64_t value, uint64_t n);
void xc_hist_merge(struct xc_hist *into, const struct xc_hist *from);
uint64_t xc_hist_quantile(const struct xc_hist *h, double q);
/* fn for each filled bucket, ascending, with its middle */
void xc_hist_each(const struct xc_hist *h,
		  void (*fn)(void *arg, uint64_t value, uint64_t count), void *arg);
unsigned int xc_hist_buckets(const struct xc_hist *h);	/* filled ones */
void xc_hist_free(struct xc_hist *h);

/* nearest-rank percentile, q in 0..1, of n sorted values; 0 if there is none */
uint64_t xc_quantile(const uint64_t *sorted, size_t n, double q);

#endif
