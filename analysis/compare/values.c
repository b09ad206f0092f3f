// SPDX-License-Identifier: GPL-2.0-only
/* Samples in blocks, which the bootstrap takes as wholes. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "compare/bootstrap_p.h"
#include "compare/compare.h"
#include "read/files/bench.h"

#define ENOUGH	8		/* blocks, to be drawn from */
#define PIECES	16		/* where there are many more, or no rounds */

const char *const cm_kind_name[] = { "ipi", "hotplug", "calls" };
const char *const cm_percentile_name[CM_PERCENTILES] = { "p50", "p99", "p99.9" };
const double cm_percentile[CM_PERCENTILES] = { 0.5, 0.99, 0.999 };
/* ten beyond the percentile: the fewest that a bootstrap of it can learn its spread from */
const size_t cm_least[CM_PERCENTILES] = { 10, 1000, 10000 };

unsigned int cm_pieces(size_t n, uint8_t *block)
{
	size_t pieces = n / 4 < PIECES ? n / 4 : PIECES, i;

	if (!pieces)
		pieces = n ? 1 : 0;
	for (i = 0; i < n; i++)
		block[i] = i * pieces / n;
	return pieces;
}

static bool same_way(const struct xc_sample *a, const struct xc_sample *b)
{
	return a->a == b->a && a->b == b->b;
}

/* a round begins where the first sender and target come again, after another one did */
static bool begins_round(const struct xc_sample *samples, size_t i)
{
	return i && same_way(&samples[i], &samples[0]) && !same_way(&samples[i], &samples[i - 1]);
}

static size_t run_length(const struct xc_sample *samples, size_t n, size_t from)
{
	size_t i = from + 1;

	while (i < n && same_way(&samples[i], &samples[from]))
		i++;
	return i - from;
}

unsigned int cm_blocks(const struct xc_sample *samples, size_t n, uint8_t *block)
{
	size_t rounds = n ? 1 : 0, round = 0, parts, least = SIZE_MAX, i, k, length;

	for (i = 0; i < n; i++)
		rounds += begins_round(samples, i);
	if (rounds < 2)
		return cm_pieces(n, block);
	for (i = 0; i < n; i += length) {
		length = run_length(samples, n, i);
		if (length < least)
			least = length;
	}
	/* few rounds: each sender's and target's samples of a round in as many parts */
	parts = rounds < ENOUGH ? (ENOUGH + rounds - 1) / rounds : 1;
	if (parts > least)
		parts = least;
	for (i = 0; i < n; i += length) {
		length = run_length(samples, n, i);
		round += begins_round(samples, i);
		for (k = 0; k < length; k++)
			block[i + k] = rounds > BS_BLOCKS_MAX ? round * PIECES / rounds :
				       round * parts + k * parts / length;
	}
	return rounds > BS_BLOCKS_MAX ? PIECES : rounds * parts;
}

void cm_add_values(struct cm_boot *b, enum cm_kind kind, const char *label, bool recorded,
		   unsigned int stage, const uint64_t *ns, const uint8_t *block, size_t n)
{
	uint8_t number[BS_BLOCKS_MAX], *own = xc_alloc(n, 1);
	unsigned int blocks = 0, i;
	bool used[BS_BLOCKS_MAX] = {};
	struct cm_values *v;
	size_t k;

	for (k = 0; k < n; k++)
		used[block[k]] = true;
	for (i = 0; i < BS_BLOCKS_MAX; i++)
		if (used[i])
			number[i] = blocks++;
	for (k = 0; k < n; k++)
		own[k] = number[block[k]];
	b->values = xc_grow(b->values, &b->cap_values, b->n_values + 1, sizeof(*b->values));
	v = &b->values[b->n_values++];
	*v = (struct cm_values){ .kind = kind, .label = xc_strdup(label), .recorded = recorded,
				 .stage = stage };
	if (n)
		bs_make(&v->set, ns, own, n, blocks);
	free(own);
}

char *cm_label(const struct xc_bench *bench)
{
	if (bench->state && strcmp(bench->state, XC_STATE_ANY))
		return xc_path("%s %s", bench->mode, bench->state);
	return xc_bench_name(bench);
}
