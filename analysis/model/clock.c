// SPDX-License-Identifier: GPL-2.0-only
#include <math.h>

#include "model/clock.h"

uint64_t xc_clock_guest(const struct xc_clock *c, uint64_t host_tsc)
{
	int64_t drift = 0;

	if (!c->aligned)
		return host_tsc;
	if (c->drift != 0)
		drift = llround(c->drift * (double)(int64_t)(host_tsc - c->ref));
	return host_tsc + (uint64_t)(c->offset + drift);
}

int64_t xc_clock_host(const struct xc_clock *c, uint64_t guest_tsc)
{
	uint64_t host;
	double d;

	if (!c->aligned)
		return guest_tsc;
	host = guest_tsc - (uint64_t)c->offset;
	if (c->drift != 0) {
		d = (double)(int64_t)(host - c->ref);
		host -= llround(c->drift / (1 + c->drift) * d);
	}
	return host;
}

uint64_t xc_clock_error(const struct xc_clock *c)
{
	if (!c->aligned)
		return 0;
	return ((uint64_t)(c->hi - c->lo) + 1) / 2 + c->drift_error;
}
