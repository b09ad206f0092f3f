/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The flight recorder's memory: the newest finished packets of all CPUs, in one
 * ring of fixed size.
 *
 *   slot   | cpu2 | cpu0 | cpu1 | cpu0 | ...        each a packet of trace_format.h
 *                 ^ next: the oldest, and the next to be overwritten
 *
 * Whatever is overwritten moves "complete from" on: the latest TSC of what was
 * dropped, on any CPU. What is older than that is left out of a dump, so that a
 * dump holds everything of every CPU since one moment.
 */
#ifndef XCALL_FLIGHT_H
#define XCALL_FLIGHT_H

#include <stddef.h>
#include <stdint.h>

#define FLIGHT_MB 64		/* unless said otherwise */
#define FLIGHT_MB_MOST 65536

struct flight_size {
	double seconds;		/* 0: as far as the memory reaches */
	unsigned long mb;
};

struct flight {
	struct flight_size size;
	unsigned char *slots;
	uint64_t n_slots;
	uint64_t kept;		/* packets since the beginning */
	uint64_t dropped_tsc;	/* end of the last packet overwritten, of any CPU */
	uint64_t *discarded;	/* of each CPU: events discarded as of its last packet dropped */
};

/* "30s", "64MB", or both with a comma. 0 or -EINVAL. */
int flight_parse(struct flight_size *size, const char *text);

/* The memory is taken as it is filled. 0 or -errno. */
int flight_open(struct flight *flight, const struct flight_size *size);
void flight_close(struct flight *flight);

/* Takes a finished packet in, over the oldest. */
void flight_keep(void *flight, const void *packet);

/*
 * Hands over, oldest first, every record later than from_tsc and, as a
 * record_lost of the kernel's kind, every loss. The first error of put ends it
 * and is returned. lost_before: of a CPU, the losses before from_tsc.
 */
uint64_t flight_lost_before(const struct flight *flight, uint32_t cpu, uint64_t from_tsc);
int flight_replay(const struct flight *flight, uint64_t from_tsc,
		  int (*put)(void *context, uint32_t cpu, const void *record, uint32_t size),
		  void *context);

#endif
