/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Puts the records of one CPU in the order of their TSC. They arrive in the
 * order in which their space was reserved, which differs where an NMI came
 * between an event's TSC and its reservation: by a few places. The event of a
 * CPU gone is older than that: another CPU reports it when it finds out.
 */
#ifndef XCALL_HOLDBACK_H
#define XCALL_HOLDBACK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "format/loss.h"

#define HOLDBACK_SLOTS 512	/* a power of two */

struct held {
	uint32_t size;
	uint32_t pad;
	union {
		uint64_t tsc;
		unsigned char bytes[RECORD_MAX];
	};
};

struct holdback {
	struct held slot[HOLDBACK_SLOTS];
	unsigned int first;
	unsigned int count;
	uint64_t last_tsc;	/* the greatest of all held */
};

/* Moves after it whose TSC is greater; the free place in front of these. */
struct held *holdback_insert(struct holdback *hold, uint64_t tsc);

/* Copies a record: size is 16 to RECORD_MAX. Three moves, whatever the size. */
static inline void record_copy(void *to, const void *from, uint32_t size)
{
	if (size > 32)
		memcpy((char *)to + 16, (const char *)from + 16, 16);
	memcpy(to, from, 16);
	memcpy((char *)to + size - 16, (const char *)from + size - 16, 16);
}

/*
 * Takes a record in, after all whose TSC is not greater. There must be room.
 * size: as record_copy(); the record begins with its TSC.
 */
static inline void holdback_put(struct holdback *hold, const void *record, uint32_t size)
{
	struct held *held = &hold->slot[(hold->first + hold->count) % HOLDBACK_SLOTS];
	uint64_t tsc;

	memcpy(&tsc, record, sizeof(tsc));
	if (hold->count && tsc < hold->last_tsc)
		held = holdback_insert(hold, tsc);
	else
		hold->last_tsc = tsc;
	hold->count++;
	held->size = size;
	record_copy(held->bytes, record, size);
}

/* The record of the least TSC, until the next put; NULL if there is none. */
static inline const struct held *holdback_oldest(const struct holdback *hold)
{
	return hold->count ? &hold->slot[hold->first] : NULL;
}

/* Lets the oldest go. There must be one. */
static inline void holdback_drop(struct holdback *hold)
{
	hold->first = (hold->first + 1) % HOLDBACK_SLOTS;
	hold->count--;
}

static inline int holdback_full(const struct holdback *hold)
{
	return hold->count == HOLDBACK_SLOTS;
}

#endif
