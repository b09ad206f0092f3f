// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "compare/bootstrap_p.h"
#include "format/buckets.h"

/* a counter in steps of the golden ratio, its bits mixed: every seed has a period of 2^64 */
uint64_t bs_random(uint64_t *random)
{
	uint64_t x = *random += 0x9e3779b97f4a7c15ull;

	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9ull;
	x = (x ^ x >> 27) * 0x94d049bb133111ebull;
	return x ^ x >> 31;
}

uint64_t bs_seed(uint64_t seed, uint64_t stream)
{
	uint64_t a = seed, b = stream ^ 0x6a09e667f3bcc909ull;

	return bs_random(&a) ^ bs_random(&b);
}

void bs_draw(uint64_t *random, uint32_t *times, unsigned int blocks)
{
	unsigned int i;

	memset(times, 0, blocks * sizeof(*times));
	for (i = 0; i < blocks; i++)
		times[(__uint128_t)bs_random(random) * blocks >> 64]++;
}

struct pair {
	uint64_t value;
	uint8_t block;
};

XC_BY2(by_value, struct pair, value, block)

void bs_make(struct bs_set *s, const uint64_t *value, const uint8_t *block, size_t n,
	     unsigned int blocks)
{
	struct pair *pairs = xc_alloc(n, sizeof(*pairs));
	uint32_t count[BS_BLOCKS_MAX] = {};
	size_t i;

	for (i = 0; i < n; i++)
		pairs[i] = (struct pair){ value[i], block[i] };
	qsort(pairs, n, sizeof(*pairs), by_value);
	*s = (struct bs_set){ .n = n, .blocks = blocks };
	s->value = xc_alloc(n, sizeof(*s->value));
	s->block = xc_alloc(n, sizeof(*s->block));
	s->before = xc_alloc((n / BS_STEP + 1) * blocks, sizeof(*s->before));
	for (i = 0; i < n; i++) {
		if (i % BS_STEP == 0)
			memcpy(s->before + i / BS_STEP * blocks, count, blocks * sizeof(*count));
		s->value[i] = pairs[i].value;
		s->block[i] = pairs[i].block;
		count[pairs[i].block]++;
	}
	if (n % BS_STEP == 0)
		memcpy(s->before + n / BS_STEP * blocks, count, blocks * sizeof(*count));
	free(pairs);
}

void bs_free(struct bs_set *s)
{
	free(s->value);
	free(s->block);
	free(s->before);
	*s = (struct bs_set){};
}

static uint64_t before(const struct bs_set *s, const uint32_t *times, size_t step)
{
	const uint32_t *row = s->before + step * s->blocks;
	uint64_t sum = 0;
	unsigned int b;

	for (b = 0; b < s->blocks; b++)
		sum += (uint64_t)row[b] * times[b];
	return sum;
}

uint64_t bs_quantile(const struct bs_set *s, const uint32_t *times, double q)
{
	size_t low, high = s->n / BS_STEP, i;
	uint64_t all = before(s, times, high), rank, sum;

	for (i = high * BS_STEP; i < s->n; i++)
		all += times[s->block[i]];
	rank = bucket_rank(all, q);
	/* the last step with fewer before it */
	low = XC_FIRST(1, high + 1, step, before(s, times, step) < rank) - 1;
	sum = before(s, times, low);
	for (i = low * BS_STEP; i < s->n; i++) {
		sum += times[s->block[i]];
		if (sum >= rank)
			return s->value[i];
	}
	return s->value[s->n - 1];
}

uint64_t bs_step(const struct bs_set *s)
{
	uint64_t least = 0, step, last = 0;
	bool first = true;
	size_t i, run = 0;

	for (i = 0; i < s->n; i++) {
		run = i && s->value[i] == s->value[i - 1] ? run + 1 : 1;
		/* a value that is common; once */
		if (run != s->n / 100 + 2)
			continue;
		step = s->value[i] - last;
		if (!first && (!least || step < least))
			least = step;
		last = s->value[i];
		first = false;
	}
	return least;
}
