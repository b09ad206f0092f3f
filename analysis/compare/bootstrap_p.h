/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Percentiles of a set of values that is drawn again, block by block. Internal to the analyser.
 *
 * The values are sorted once. A drawing is how many times each block is taken; a percentile
 * of it is found by bisection in a table of how many values of each block lie before every
 * BS_STEP-th: its cost grows with the logarithm of the number of values.
 */
#ifndef XCALL_BOOTSTRAP_P_H
#define XCALL_BOOTSTRAP_P_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define BS_BLOCKS_MAX	32
#define BS_STEP		64

struct bs_set {
	size_t n;
	unsigned int blocks;
	uint64_t *value;	/* ascending */
	uint8_t *block;		/* of each value */
	uint32_t *before;	/* [n / BS_STEP + 1][blocks] */
};

/* values and their blocks, in any order; at least one value of each block */
void bs_make(struct bs_set *s, const uint64_t *value, const uint8_t *block, size_t n,
	     unsigned int blocks);
void bs_free(struct bs_set *s);

/* nearest-rank percentile of the set in which each block is so many times; not all are 0 */
uint64_t bs_quantile(const struct bs_set *s, const uint32_t *times, double q);

/*
 * How finely values are told apart: the least distance of two that differ and each come more
 * than once in a hundred; 0: there are none, as many differ, or all but a few are the same
 */
uint64_t bs_step(const struct bs_set *s);

/* as many blocks as there are, each any of them with the same chance */
void bs_draw(uint64_t *random, uint32_t *times, unsigned int blocks);

/* a sequence of random numbers for each seed and stream */
uint64_t bs_seed(uint64_t seed, uint64_t stream);
uint64_t bs_random(uint64_t *random);

#endif
