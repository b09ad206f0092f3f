// SPDX-License-Identifier: GPL-2.0-only
/* Of the page: calls, queue entries and IPIs, which must add up. */
#include <inttypes.h>
#include <stdio.h>

#include "base/text.h"
#include "format/trace_format.h"
#include "model/accounting.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/recorded.h"
#include "model/run.h"
#include "page/html.h"

static void calls(FILE *out, const struct xc_run *run)
{
	size_t i;

	ht_begin(out, "<guest|total|complete|censored|unmatched|closure failures|irq_work|remote wakeups|local runs",
		 "Complete: every event seen. Censored: overlaps a loss or an end of the trace. "
		 "Unmatched: neither. Closure: stages that do not add up to the whole.", "Calls");
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->trace)
			continue;
		ht_name(out, g->name, HT_ALONE);
		if (!xc_recorded(g, XC_FIGURE_CALLS)) {
			ht_rest(out, 8, "not recorded");
			ht_row_end(out);
			continue;
		}
		ht_count(out, g->result->calls.total);
		ht_count(out, g->result->calls.complete);
		ht_count(out, g->result->calls.censored);
		ht_zero(out, g->result->calls.unmatched);
		ht_zero(out, g->result->calls.closure_failures);
		ht_count(out, g->result->calls.irq_work);
		ht_count(out, g->result->calls.ttwu);
		ht_count(out, g->result->calls.local);
		ht_row_end(out);
	}
	ht_end(out);
}

static void queue_row(FILE *out, const struct xc_guest *g)
{
	const struct xc_queue_stats *q = &g->result->queue;

	ht_name(out, g->name, HT_ALONE);
	ht_count(out, q->queued);
	ht_count(out, q->run);
	if (q->unknown) {
		ht_rest(out, 4, "cannot be told: %s", q->unknown);
	} else {
		ht_count(out, q->before);
		ht_count(out, q->open);
		ht_zero(out, q->lost);
		ht_zero(out, q->extra);
	}
	ht_zero(out, g->result->stuck.n);
	ht_count(out, g->n_changes);
	ht_count(out, g->result->calls.left_out);
	ht_row_end(out);
}

static void queue(FILE *out, const struct xc_run *run)
{
	size_t i;

	ht_begin(out, "<guest|queued|run|queued unseen|open|lost|extra|stuck|clock changes|left out",
		 "Every entry queued is run, once. Queued unseen: before the trace, or by a CPU on its "
		 "last steps. Stuck: reports of waiters. Calls that a change of the guest's clock "
		 "affects are left out.", "Queue");
	for (i = 0; i < run->n_guests; i++)
		if (run->guests[i].trace)
			queue_row(out, &run->guests[i]);
	ht_end(out);
}

static void ipis(FILE *out, const struct xc_guest *g)
{
	bool any = false;
	unsigned int i;

	ht_begin(out, "<kind|sent|received|coalesced|unmatched|censored|failed sends",
		 "Coalesced: sent while one of its kind was pending at the target.",
		 "IPIs of %s", g->name);
	for (i = 0; i < XT_KIND_END; i++) {
		const struct xc_kind_stats *k = &g->result->ipi[i];

		if (!k->sent && !k->received)
			continue;
		ht_name(out, xc_kind_name[i], HT_ALONE);
		ht_count(out, k->sent);
		ht_count(out, k->received);
		ht_count(out, k->coalesced);
		ht_zero(out, k->unmatched);
		ht_count(out, k->censored);
		ht_zero(out, k->failed);
		ht_row_end(out);
	}
	ht_end(out);
	for (i = 0; i < XC_ROWS; i++)
		any |= g->result->rows[i].known;
	if (!any)
		return;
	fputs("<p class=\"note\">Received, against the differences of /proc/interrupts: ", out);
	for (i = 0, any = false; i < XC_ROWS; i++) {
		const struct xc_irq_row *r = &g->result->rows[i];

		if (!r->known)
			continue;
		xc_htmlf(out, "%s%s %" PRIu64 " against %" PRIu64 "%s", any ? "; " : "", r->name,
			 r->counted, r->interrupts,
			 r->counted == r->interrupts ? "" : " (differs)");
		any = true;
	}
	fputs(".</p>\n", out);
}

void ht_accounting(FILE *out, const struct xc_run *run)
{
	size_t i;

	ht_section(out, "accounting", "Accounting");
	calls(out, run);
	queue(out, run);
	for (i = 0; i < run->n_guests; i++)
		if (run->guests[i].trace)
			ipis(out, &run->guests[i]);
	ht_section_end(out);
}
