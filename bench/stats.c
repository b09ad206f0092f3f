// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "format/buckets.h"
#include "stats.h"

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static uint64_t at_rank(const uint64_t *sorted, size_t count, double quantile)
{
	return sorted[bucket_rank(count, quantile) - 1];
}

static uint64_t *sort(const uint64_t *value, size_t count)
{
	uint64_t *sorted = malloc(count * sizeof(*sorted));

	if (sorted) {
		memcpy(sorted, value, count * sizeof(*sorted));
		qsort(sorted, count, sizeof(*sorted), by_value);
	}
	return sorted;
}

int stats_of(const uint64_t *value, size_t count, struct stats *stats)
{
	uint64_t *sorted;

	memset(stats, 0, sizeof(*stats));
	if (!count)
		return 0;
	sorted = sort(value, count);
	if (!sorted)
		return -ENOMEM;
	stats->n = count;
	stats->p50 = at_rank(sorted, count, 0.5);
	stats->p99 = at_rank(sorted, count, 0.99);
	stats->p999 = at_rank(sorted, count, 0.999);
	stats->max = sorted[count - 1];
	free(sorted);
	return 0;
}

int median_of(const uint64_t *value, size_t count, struct median *median)
{
	/* 1.96: of CONFIDENCE; ranks from 0 */
	double half = 1.96 * sqrt(count) / 2;
	double low = floor(count / 2.0 - half), high = ceil(count / 2.0 + half);
	uint64_t *sorted, middle;

	*median = (struct median){ .percent = -1 };
	if (low < 0 || high >= count)
		return 0;
	sorted = sort(value, count);
	if (!sorted)
		return -ENOMEM;
	median->low = sorted[(size_t)low];
	median->high = sorted[(size_t)high];
	middle = at_rank(sorted, count, 0.5);
	if (middle)
		median->percent = 100.0 * (median->high - median->low) / 2 / middle;
	free(sorted);
	return 0;
}

double ticks_to_us(uint64_t ticks, uint64_t tsc_khz)
{
	return ticks * 1000.0 / tsc_khz;
}
