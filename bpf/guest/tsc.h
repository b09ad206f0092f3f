/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef XCALL_TSC_H
#define XCALL_TSC_H

#include <stdint.h>
#include <x86intrin.h>

/* The raw TSC, not before the instructions in front of it have completed. */
static inline uint64_t tsc_read(void)
{
	_mm_lfence();
	return __rdtsc();
}

/* One instant on three clocks. */
struct tsc_pair {
	uint64_t tsc;
	uint64_t mono_ns;	/* CLOCK_MONOTONIC */
	uint64_t wall_ns;	/* CLOCK_REALTIME */
};

/* The narrowest of several readings; its error is that of one clock_gettime(). */
void tsc_pair_read(struct tsc_pair *pair);

/*
 * An instant that can be told to all CPUs before it comes, so that a recording begins and ends
 * at the same time on each: far enough away for this vCPU to lose its pCPU in between.
 */
#define TSC_SOON_MS 50

static inline uint64_t tsc_soon(uint64_t khz)
{
	return tsc_read() + TSC_SOON_MS * khz;
}

/* Sleeps, by the millisecond, until the TSC is there. */
void tsc_wait(uint64_t tsc);

/* Frequency measured against CLOCK_MONOTONIC_RAW for about 100 ms. */
uint64_t tsc_khz_measure(void);

#endif
