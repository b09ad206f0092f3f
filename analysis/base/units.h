/* SPDX-License-Identifier: GPL-2.0-only */
/* Ticks of a TSC as nanoseconds, shares; what no machine exceeds. */
#ifndef XCALL_UNITS_H
#define XCALL_UNITS_H

#include <stdint.h>

#define XC_CPUS_MAX	4096	/* of a guest or a host */
#define XC_TSC_MAX	(1ull << 60)	/* years: no TSC is there; sums of some fit in 64 bits */

static inline uint64_t xc_ns(uint64_t ticks, uint64_t khz)
{
	return khz ? (uint64_t)((__uint128_t)ticks * 1000000 / khz) : 0;
}

static inline double xc_us(uint64_t ns)
{
	return (double)ns / 1000;
}

static inline double xc_ticks_us(uint64_t ticks, uint64_t khz)
{
	return xc_us(xc_ns(ticks, khz));
}

static inline double xc_percent(uint64_t part, uint64_t of)
{
	return of ? 100 * (double)part / (double)of : 0;
}

static inline uint64_t xc_ns_up(uint64_t ticks, uint64_t khz)
{
	return khz ? (uint64_t)(((__uint128_t)ticks * 1000000 + khz - 1) / khz) : 0;
}

#endif
