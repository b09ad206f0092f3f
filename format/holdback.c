// SPDX-License-Identifier: GPL-2.0-only
#include "format/holdback.h"

static struct held *at(struct holdback *hold, unsigned int place)
{
	return &hold->slot[(hold->first + place) % HOLDBACK_SLOTS];
}

struct held *holdback_insert(struct holdback *hold, uint64_t tsc)
{
	unsigned int place = hold->count;

	for (; place && at(hold, place - 1)->tsc > tsc; place--)
		*at(hold, place) = *at(hold, place - 1);
	return at(hold, place);
}
