// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where could the offset be? Each single bracket votes for every difference to a hypercall
 * of its vCPU: the true one comes up for each, the others by chance.
 */
#include <stdlib.h>

#include "base/memory.h"
#include "clock/evidence_p.h"

#define VOTES		(1u << 23)	/* pairs tried */
#define BINS_MAX	(1u << 23)
#define BLOCK		4096u		/* bins whose best is kept */

struct votes {
	uint16_t *bin, *best;	/* best: of each block of bins */
	size_t n, blocks;
	int64_t base;		/* the first bin's offset */
	uint64_t width, inverse;	/* of a bin, ticks; and 2^64 / width */
};

/* The bin of an offset above base: a division by multiplication, at most one too low. */
static inline uint64_t bin_of(const struct votes *v, uint64_t above)
{
	uint64_t q = (uint64_t)((__uint128_t)above * v->inverse >> 64);

	return q + (above - q * v->width >= v->width);
}

static void cast(struct votes *v, const struct xc_host_ev *h, const struct xc_guest_ev *e,
		 int32_t dom, uint64_t width)
{
	uint64_t total = 0;
	size_t i, k, step;

	for (i = 0; i < h->n; i++)
		if (h->vcpus[i].dom == dom)
			total += h->vcpus[i].n_ops;
	step = 1 + (uint64_t)e->n * (total + 1) / VOTES;
	if (e->n / step < 64)
		step = e->n / 64 ? e->n / 64 : 1;
	for (i = 0; i < e->n; i += step) {
		const struct xc_bracket *b = &e->list[i];
		const struct xc_vcpu_ev *ev = xc_host_evidence_of(h, dom, b->vcpu);

		if (!ev || b->n != 1 || b->to - b->from > 2 * width)
			continue;
		for (k = 0; k < ev->n_ops; k++) {
			uint64_t lo = bin_of(v, b->from - ev->ops[k].in - (uint64_t)v->base);
			uint64_t hi = bin_of(v, b->to - ev->ops[k].out - (uint64_t)v->base);

			for (; lo <= hi && lo < v->n; lo++)
				if (v->bin[lo] < UINT16_MAX)
					v->bin[lo]++;
		}
	}
}

static void count_block(struct votes *v, size_t block)
{
	size_t i, end = (block + 1) * BLOCK < v->n ? (block + 1) * BLOCK : v->n;

	v->best[block] = 0;
	for (i = block * BLOCK; i < end; i++)
		if (v->bin[i] > v->best[block])
			v->best[block] = v->bin[i];
}

/* the first of those that have most */
static size_t winner(const struct votes *v)
{
	size_t block = 0, i;

	for (i = 1; i < v->blocks; i++)
		if (v->best[i] > v->best[block])
			block = i;
	for (i = block * BLOCK; v->bin[i] != v->best[block]; i++)
		;
	return i;
}

size_t xc_vote(int64_t *out, const struct xc_host_ev *h, const struct xc_guest_ev *e,
	       int32_t dom, uint64_t width)
{
	uint64_t range = (e->last - e->first) + (h->last - h->first);
	struct votes v = { .base = (int64_t)(e->first - h->last), .width = width ? width : 1 };
	size_t i, k, best, found;

	while (range / v.width >= BINS_MAX)
		v.width *= 2;
	v.inverse = v.width > 1 ? (uint64_t)(((__uint128_t)1 << 64) / v.width) : UINT64_MAX;
	v.n = range / v.width + 2;
	v.blocks = (v.n + BLOCK - 1) / BLOCK;
	v.bin = xc_alloc(v.n, sizeof(*v.bin));
	v.best = xc_alloc(v.blocks, sizeof(*v.best));
	cast(&v, h, e, dom, width);
	for (i = 0; i < v.blocks; i++)
		count_block(&v, i);
	for (found = 0; found < XC_CANDIDATES; found++) {
		best = winner(&v);
		if (!v.bin[best])
			break;
		out[found] = v.base + (int64_t)(best * v.width + v.width / 2);
		/* its neighbours are the same place */
		for (k = best > 2 ? best - 2 : 0; k < v.n && k <= best + 2; k++)
			v.bin[k] = 0;
		for (i = (best > 2 ? best - 2 : 0) / BLOCK; i < v.blocks && i * BLOCK <= best + 2; i++)
			count_block(&v, i);
	}
	free(v.bin);
	free(v.best);
	return found;
}
