// SPDX-License-Identifier: GPL-2.0-only
/* Sorts: of millions mostly in order, of numbers, of values in place. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"

/* the end of the run that begins at i */
static size_t run_end(const char *base, size_t i, size_t n, size_t size,
		      int (*cmp)(const void *, const void *))
{
	for (i++; i < n && cmp(base + (i - 1) * size, base + i * size) <= 0; i++)
		;
	return i;
}

static void merge(char *to, const char *a, const char *b, const char *end, size_t size,
		  int (*cmp)(const void *, const void *))
{
	const char *middle = b;

	while (a < middle && b < end) {
		const char **from = cmp(a, b) <= 0 ? &a : &b;

		memcpy(to, *from, size);
		*from += size;
		to += size;
	}
	memcpy(to, a, middle - a);
	memcpy(to + (middle - a), b, end - b);
}

/* runs that ascend already are merged two by two: n items of k runs cost n log k */
void xc_sort(void *list, size_t n, size_t size, int (*cmp)(const void *, const void *))
{
	char *from = list, *to, *spare;
	size_t *runs = NULL, cap = 0, k = 0, i;

	for (i = 0; i < n; i = run_end(from, i, n, size, cmp)) {
		runs = xc_grow(runs, &cap, k + 2, sizeof(*runs));
		runs[k++] = i;
	}
	if (k < 2) {
		free(runs);
		return;
	}
	runs[k] = n;
	spare = to = xc_alloc(n, size);
	while (k > 1) {
		size_t m = 0;
		char *swap = from;

		for (i = 0; i < k; i += 2, m++) {
			size_t last = i + 2 < k ? i + 2 : k, mid = i + 1 < k ? i + 1 : k;

			merge(to + runs[i] * size, from + runs[i] * size,
			      from + runs[mid] * size, from + runs[last] * size, size, cmp);
			runs[m] = runs[i];
		}
		runs[m] = n;
		k = m;
		from = to;
		to = swap;
	}
	if (from != list)
		memcpy(list, from, n * size);
	free(spare);
	free(runs);
}

#define DIGIT	11	/* bits */

/* by digits, lowest first; as many as the values differ in */
void xc_sort_numbers(int64_t *list, int64_t *spare, size_t n)
{
	int64_t *from = list, *to = spare, *swap, min = INT64_MAX, max = INT64_MIN;
	unsigned int shift, d;
	uint32_t at[1u << DIGIT];
	uint64_t range;
	size_t i;

	for (i = 0; i < n; i++) {
		min = list[i] < min ? list[i] : min;
		max = list[i] > max ? list[i] : max;
	}
	range = n ? (uint64_t)max - (uint64_t)min : 0;
	for (shift = 0; shift < 64 && range >> shift; shift += DIGIT) {
		uint32_t sum = 0;

		memset(at, 0, sizeof(at));
		for (i = 0; i < n; i++)
			at[((uint64_t)from[i] - (uint64_t)min) >> shift & ((1u << DIGIT) - 1)]++;
		for (d = 0; d < 1u << DIGIT; d++) {
			uint32_t count = at[d];

			at[d] = sum;
			sum += count;
		}
		for (i = 0; i < n; i++)
			to[at[((uint64_t)from[i] - (uint64_t)min) >> shift &
			      ((1u << DIGIT) - 1)]++] = from[i];
		swap = from;
		from = to;
		to = swap;
	}
	if (from != list)
		memcpy(list, from, n * sizeof(*list));
}

static int by_value(const void *a, const void *b)
{
	return XC_ORDER(*(const uint64_t *)a, *(const uint64_t *)b);
}

void xc_sort_values(uint64_t *list, size_t n)
{
	if (n)
		qsort(list, n, sizeof(*list), by_value);
}

static int by_real(const void *a, const void *b)
{
	return XC_ORDER(*(const double *)a, *(const double *)b);
}

void xc_sort_reals(double *list, size_t n)
{
	if (n)
		qsort(list, n, sizeof(*list), by_real);
}
