/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Puts the records of one CPU in the order of their TSC. They arrive in the
 * order in which their space was reserved, which differs where an NMI came
 * between an event's TSC and its reservation: by a few places. The event of a
 * CPU gone is older than that: another CPU reports it when it finds out.
 */
#ifndef XCALL_HOLDBACK_H
#define XCALL_HOLDBACK_H

#include <stdint.h>
#include "record.h"

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
};

/*
 * Takes a record in, behind all whose TSC is not greater. There must be room.
 * size: at most RECORD_MAX; the record begins with its TSC.
 */
void holdback_put(struct holdback *hold, const void *record, uint32_t size);

/* The record of the least TSC, until the next put; NULL if there is none. */
const struct held *holdback_oldest(const struct holdback *hold);

/* Lets the oldest go. There must be one. */
void holdback_drop(struct holdback *hold);

static inline int holdback_full(const struct holdback *hold)
{
	return hold->count == HOLDBACK_SLOTS;
}

#endif
