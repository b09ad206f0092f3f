/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * CLOCK_MONOTONIC into TSC, for events that come without one. Their pace is
 * measured anew each second, as the kernel steers the one and not the other.
 */
#ifndef XCALL_MONO_H
#define XCALL_MONO_H

#include <stdint.h>
#include "guest/tsc.h"

struct mono {
	struct tsc_pair base;
	double ticks_per_ns;
	uint64_t error_ns;	/* the worst that a second look has found */
};

/* From here on, at the pace that the TSC is said to have. */
void mono_begin(struct mono *mono, const struct tsc_pair *pair, uint64_t tsc_khz);

/* Another reading of both clocks, later than the last. */
void mono_look(struct mono *mono, const struct tsc_pair *pair);

uint64_t mono_tsc(const struct mono *mono, uint64_t ns);
uint64_t mono_ns(const struct mono *mono, uint64_t tsc);

#endif
