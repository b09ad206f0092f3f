/* SPDX-License-Identifier: GPL-2.0-only */
/* Percentiles, and how well a median is known. */
#ifndef XCALL_BENCH_STATS_H
#define XCALL_BENCH_STATS_H

#include <stddef.h>
#include <stdint.h>

struct stats {			/* in the unit of the values */
	uint64_t n, p50, p99, p999, max;
};

/* Percentiles by nearest rank: each is one of the values. -ENOMEM or 0. */
int stats_of(const uint64_t *value, size_t count, struct stats *stats);

/*
 * The values between which the median lies with CONFIDENCE, if they are independent:
 * those of the ranks n/2 -+ 1.96 sqrt(n)/2. percent: half their distance, of the
 * median; negative if there are too few values to tell.
 */
#define CONFIDENCE 0.95

struct median {
	uint64_t low, high;
	double percent;
};

/* -ENOMEM or 0. */
int median_of(const uint64_t *value, size_t count, struct median *median);
double ticks_to_us(uint64_t ticks, uint64_t tsc_khz);

#endif
