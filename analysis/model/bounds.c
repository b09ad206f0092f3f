// SPDX-License-Identifier: GPL-2.0-only
/*
 * How long a stage surely was. The guest's own events are exact; the ends that
 * Xen's records give lie between early and late of stages.c.
 */
#include "model/call.h"

#define DELIVERED	(XC_STAGE_DELIVERY + 1)
#define ENTRY		(XC_STAGE_UPCALL + 1)

void xc_stage_bounds(const struct xc_call *c, enum xc_stage stage, uint64_t *lo, uint64_t *hi)
{
	uint64_t from[2], to[2], is = c->at[stage + 1] - c->at[stage];
	unsigned int i;

	for (i = 0; i < 2; i++) {
		bool exact = stage + i < DELIVERED || stage + i > ENTRY;

		from[i] = exact ? c->at[stage + i] : c->early[stage + i - DELIVERED];
		to[i] = exact ? c->at[stage + i] : c->late[stage + i - DELIVERED];
	}
	*lo = from[1] > to[0] ? from[1] - to[0] : 0;
	*hi = to[1] - from[0];
	/* its ends may be known less well than how far they are apart */
	if (stage < XC_STAGE_DELIVERY || stage > XC_STAGE_UPCALL || c->label[stage] != XC_MEASURED)
		return;
	if (is > c->error && *lo < is - c->error)
		*lo = is - c->error;
	if (*hi > is + c->error)
		*hi = is + c->error;
}
