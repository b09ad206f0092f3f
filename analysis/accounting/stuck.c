// SPDX-License-Identifier: GPL-2.0-only
/* Reports of calls that were stuck, as their waiters made them. */
#include "accounting/books.h"
#include "format/trace_format.h"
#include "model/accounting.h"
#include "model/guest.h"
#include "read/guest_trace.h"
#include "timeline/event.h"

void xc_stuck_event(struct xc_guest *g, const struct xc_event *e)
{
	const struct xt_csd_stuck *r;
	struct xc_stuck_stats *st = &g->result->stuck;

	if (e->what != XC_RECORD || e->rec->any.id != XT_CSD_STUCK)
		return;
	r = &e->rec->stuck;
	if (st->n < XC_STUCK_LIST)
		st->list[st->n] = (struct xc_stuck_report){
			r->tsc, r->func, e->cpu, r->target, r->waited_us, r->reason };
	st->n++;
	st->by_reason[r->reason]++;
}
