// SPDX-License-Identifier: GPL-2.0-only
/*
 * How long a stage surely was. The guest's own events bound everything; what
 * Xen's records say in between holds within the alignment's error.
 *
 *   queued      sent off     delivered    running      IPI entry    run begin
 *     |---send-----|--delivery---|----runq----|---upcall---|--dispatch--|
 *   guest        guest         Xen          Xen       guest, if     guest
 *                                                     it had one
 *
 * An end that is not known can lie anywhere between its neighbours that are.
 */
#include <string.h>

#include "xcall.h"

void xc_stage_bounds(const struct xc_guest *g, const struct xc_call *c, enum xc_stage stage,
		     uint64_t *lo, uint64_t *hi)
{
	const uint64_t *at = c->at;
	uint64_t is = at[stage + 1] - at[stage], err;
	uint64_t from = at[XC_STAGE_DELIVERY], to = at[XC_STAGE_DISPATCH], room;

	*lo = *hi = is;
	if (stage < XC_STAGE_SEND || stage > XC_STAGE_DISPATCH)
		return;
	if (c->label[XC_STAGE_SEND] == XC_INFERRED)
		from = at[XC_STAGE_SEND];
	if (c->label[XC_STAGE_DISPATCH] == XC_INFERRED)
		to = at[XC_STAGE_HANDLER];
	room = to - from;
	if (stage == XC_STAGE_SEND || stage == XC_STAGE_DISPATCH) {
		if (c->label[stage] == XC_INFERRED) {
			*lo = 0;
			*hi = room;
		}
		return;
	}
	*lo = 0;
	*hi = room;
	if (c->label[stage] == XC_MEASURED) {
		/* two roundings of the mapping: one tick each */
		err = xc_clock_error(&g->clock) + 2;
		*lo = is > err ? is - err : 0;
		if (is + err < room)
			*hi = is + err;
	} else if (stage == XC_STAGE_DELIVERY && !strcmp(g->type, "pv") && c->send &&
		   c->sent >= from && c->sent - from < room &&
		   c->label[XC_STAGE_SEND] == XC_MEASURED) {
		/*
		 * Pending at the latest when the hypercall has returned; but an HVM
		 * vCPU that runs gets it by a VMENTRY, in its own time.
		 */
		*hi = c->sent - from;
	}
}
