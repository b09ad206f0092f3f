// SPDX-License-Identifier: GPL-2.0-only
#include <stddef.h>
#include <string.h>
#include "holdback.h"

static unsigned int at(const struct holdback *hold, unsigned int place)
{
	return (hold->first + place) % HOLDBACK_SLOTS;
}

void holdback_put(struct holdback *hold, const void *record, uint32_t size)
{
	unsigned int place = hold->count++;
	uint64_t tsc;

	memcpy(&tsc, record, sizeof(tsc));
	for (; place && hold->slot[at(hold, place - 1)].tsc > tsc; place--)
		hold->slot[at(hold, place)] = hold->slot[at(hold, place - 1)];
	hold->slot[at(hold, place)].size = size;
	memcpy(hold->slot[at(hold, place)].bytes, record, size);
}

const struct held *holdback_oldest(const struct holdback *hold)
{
	return hold->count ? &hold->slot[hold->first] : NULL;
}

void holdback_drop(struct holdback *hold)
{
	hold->first = at(hold, 1);
	hold->count--;
}
