// SPDX-License-Identifier: GPL-2.0-only
#include <time.h>
#include "guest/tsc.h"

#define PAIR_TRIES 16
#define MEASURE_NS 100000000

static uint64_t clock_ns(clockid_t id)
{
	struct timespec now;

	clock_gettime(id, &now);
	return now.tv_sec * 1000000000ULL + now.tv_nsec;
}

/* The TSC at the reading of a clock, as the middle of the narrowest bracket. */
static uint64_t tsc_at_clock(clockid_t id, uint64_t *ns)
{
	uint64_t best = UINT64_MAX, tsc = 0;
	int i;

	for (i = 0; i < PAIR_TRIES; i++) {
		uint64_t before = tsc_read();
		uint64_t now = clock_ns(id);
		uint64_t after = tsc_read();

		if (after - before < best) {
			best = after - before;
			tsc = before + best / 2;
			*ns = now;
		}
	}
	return tsc;
}

void tsc_pair_read(struct tsc_pair *pair)
{
	uint64_t best = UINT64_MAX;
	int i;

	for (i = 0; i < PAIR_TRIES; i++) {
		uint64_t before = tsc_read();
		uint64_t wall = clock_ns(CLOCK_REALTIME);
		uint64_t mono = clock_ns(CLOCK_MONOTONIC);
		uint64_t after = tsc_read();

		if (after - before < best) {
			best = after - before;
			*pair = (struct tsc_pair){ before + best / 2, mono, wall };
		}
	}
}

void tsc_wait(uint64_t tsc)
{
	struct timespec pause = { 0, 1000000 };

	while (tsc_read() < tsc)
		nanosleep(&pause, NULL);
}

uint64_t tsc_khz_measure(void)
{
	struct timespec pause = { 0, MEASURE_NS };
	uint64_t begin_ns, end_ns, begin, end;

	begin = tsc_at_clock(CLOCK_MONOTONIC_RAW, &begin_ns);
	nanosleep(&pause, NULL);
	end = tsc_at_clock(CLOCK_MONOTONIC_RAW, &end_ns);
	if (end_ns <= begin_ns || end <= begin)
		return 0;
	return (unsigned __int128)(end - begin) * 1000000 / (end_ns - begin_ns);
}
