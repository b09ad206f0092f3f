/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Log-linear histograms, one scheme for the kernel's (live.bpf.c), the
 * recorder's and the analyser's: exact below 256, above that 128 buckets to an
 * octave, so a value read back lies within 1/256 of the one put in. Two add up
 * without loss.
 *
 *   bucket  0 ... 255   256 ... 383    384 ... 511     512 ...
 *   value   0 ... 255   256, 258 ...   512, 516 ...   1024, 1032 ...
 */
#ifndef XCALL_BUCKETS_H
#define XCALL_BUCKETS_H

#define BUCKET_BITS	7
#define BUCKET_EXACT	(2U << BUCKET_BITS)
#define BUCKET_ERROR	(1.0 / BUCKET_EXACT)	/* relative, at most */

/* how many hold all values below 1 << bits, bits above BUCKET_BITS */
#define BUCKETS(bits)	(BUCKET_EXACT + ((bits) - 1 - BUCKET_BITS) * (1U << BUCKET_BITS))

/* Its highest bit, if it has one; by hand: BPF has no instruction for it, nor clang 14 code. */
static inline unsigned int bucket_octave(unsigned long long value)
{
#ifndef __bpf__
	return 63 - __builtin_clzll(value);
#else
	unsigned int octave = 0, step;

	for (step = 32; step; step /= 2) {
		if (value >> step) {
			value >>= step;
			octave += step;
		}
	}
	return octave;
#endif
}

static inline unsigned int bucket_of(unsigned long long value)
{
	unsigned int octave;

	if (value < BUCKET_EXACT)
		return value;
	octave = bucket_octave(value);
	return BUCKET_EXACT + ((octave - BUCKET_BITS - 1) << BUCKET_BITS) +
	       ((value >> (octave - BUCKET_BITS)) & ((1U << BUCKET_BITS) - 1));
}

#ifndef __bpf__

#include <stdint.h>

static inline uint64_t bucket_middle(unsigned int bucket)
{
	unsigned int octave;
	uint64_t low;

	if (bucket < BUCKET_EXACT)
		return bucket;
	octave = ((bucket - BUCKET_EXACT) >> BUCKET_BITS) + BUCKET_BITS + 1;
	low = (1ULL << octave) +
	      ((uint64_t)((bucket - BUCKET_EXACT) & ((1U << BUCKET_BITS) - 1)) <<
	       (octave - BUCKET_BITS));
	return low + (1ULL << (octave - BUCKET_BITS - 1));
}

/* the nearest rank of a quantile q in 0..1 among n values */
static inline uint64_t bucket_rank(uint64_t n, double q)
{
	uint64_t rank = (uint64_t)(q * (double)n);

	if ((double)rank < q * (double)n)
		rank++;
	if (rank < 1)
		rank = 1;
	return rank > n ? n : rank;
}

/* q in 0..1 of n values, the largest of which is max; 0 if there is none */
static inline uint64_t bucket_quantile(const uint64_t *count, unsigned int buckets,
				       uint64_t n, uint64_t max, double q)
{
	uint64_t rank, seen = 0;
	unsigned int b;

	if (!n)
		return 0;
	rank = bucket_rank(n, q);
	if (rank == n)
		return max;
	for (b = 0; b < buckets; b++) {
		seen += count[b];
		if (seen >= rank)
			break;
	}
	/* in the last bucket is all that is too large for the others */
	return b + 1 < buckets && bucket_middle(b) < max ? bucket_middle(b) : max;
}

#endif /* !__bpf__ */

#endif
