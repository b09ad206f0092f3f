// SPDX-License-Identifier: GPL-2.0-only
#include "trace/mono.h"

#define LEAST_NS 100000000	/* a shorter stretch tells too little of the pace */

void mono_begin(struct mono *mono, const struct tsc_pair *pair, uint64_t tsc_khz)
{
	*mono = (struct mono){ .base = *pair, .ticks_per_ns = tsc_khz / 1e6 };
}

uint64_t mono_tsc(const struct mono *mono, uint64_t ns)
{
	return mono->base.tsc + (int64_t)((double)(int64_t)(ns - mono->base.mono_ns) *
					  mono->ticks_per_ns);
}

uint64_t mono_ns(const struct mono *mono, uint64_t tsc)
{
	return mono->base.mono_ns + (int64_t)((double)(int64_t)(tsc - mono->base.tsc) /
					      mono->ticks_per_ns);
}

void mono_look(struct mono *mono, const struct tsc_pair *pair)
{
	int64_t off = pair->tsc - mono_tsc(mono, pair->mono_ns);
	double ns = (off < 0 ? -off : off) / mono->ticks_per_ns;

	if (pair->mono_ns < mono->base.mono_ns + LEAST_NS || pair->tsc <= mono->base.tsc)
		return;
	if (ns > mono->error_ns)
		mono->error_ns = ns + 1;
	mono->ticks_per_ns = (double)(pair->tsc - mono->base.tsc) /
			     (double)(pair->mono_ns - mono->base.mono_ns);
	mono->base = *pair;
}
