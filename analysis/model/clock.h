/* SPDX-License-Identifier: GPL-2.0-only */
/* A guest's clock against the host's. */
#ifndef XCALL_CLOCK_H
#define XCALL_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/*
 * guest = host + offset + drift * (host - ref), the offset at ref within
 * [lo, hi]. Unaligned: no host trace, or no evidence.
 */
/* what one kind of evidence says without the other; n is 0 where it proves nothing */
struct xc_proof {
	uint64_t n;
	int64_t lo, hi;			/* ticks, guest minus host, at the clock's ref */
};

struct xc_clock {
	bool aligned;
	int64_t lo, hi;			/* ticks, guest minus host */
	int64_t offset;			/* the centre */
	uint64_t ref;			/* host */
	double drift;			/* ticks per tick */
	double drift_ppm, drift_ppm_lo, drift_ppm_hi;
	uint64_t drift_error;		/* ticks that drift may be off at the ends */
	uint64_t evidence, violations;	/* hypercall brackets used, contradicting */
	uint64_t runs, run_violations;	/* runstate bounds used, contradicting */
	uint64_t markers;		/* of the evidence: markers found in Xen's trace */
	struct xc_proof by_calls, by_markers;	/* where there are both */
	const char *why_not;		/* when not aligned */
};

uint64_t xc_clock_guest(const struct xc_clock *c, uint64_t host_tsc);
int64_t xc_clock_host(const struct xc_clock *c, uint64_t guest_tsc);
uint64_t xc_clock_error(const struct xc_clock *c);	/* half width in ticks, rounded up */

/* a guest's markers within the time of Xen's trace; known if the clock is aligned */
struct xc_marker_stats {
	uint64_t made, arrived;
	uint64_t censored;	/* not found, in time that Xen says it lost records in */
	uint64_t missing;	/* not found, and nobody told of a loss */
	uint64_t unseen;	/* of a kind that Xen's mask leaves out */
};

struct xc_clock_change {	/* guest TSC; 0: not in the trace */
	uint64_t before_tsc, after_tsc;
	uint32_t before_khz, after_khz;
};

#endif
