// SPDX-License-Identifier: GPL-2.0-only
/* Of xcall report: what the calls' time went to, and the slowest of them. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/terminal.h"
#include "base/units.h"
#include "facts/reason_facts.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "model/run.h"
#include "read/files/symbols.h"
#include "text/reason_rows_p.h"
#include "text/report.h"

static struct xr_row row(const struct xc_reason *r)
{
	return (struct xr_row){
		.stage = r->stage, .time = r->ticks, .p50 = xc_reason_p50(r), .max = r->max,
		.main = r->main, .labels = r->labels,
	};
}

static void print_table(FILE *out, const struct xc_run *run, const struct xc_guest *g,
			const struct xc_reasons *r, bool waited)
{
	struct xr_table t = {
		.waited = waited, .max_holders = waited ? XR_ROWS : XR_ROWS_UNWAITED,
		.calls = r->calls, .time = r->ticks, .khz = g->tsc_khz,
	};
	const char *domain;
	uint64_t rest;
	char who[32];
	size_t i;

	for (i = 0; i < XC_REASON_STAGES; i++)
		t.stage[i] = row(&r->stage[i]);
	t.holder = xc_alloc(r->n, sizeof(*t.holder));
	for (i = 0; i < r->n; i++) {
		const struct xc_reason *x = &r->list[i];
		struct xr_row *to = &t.holder[t.n_holders];

		if (x->who.dom == XC_WHO_NONE || !xr_shown(x->ticks, r->ticks))
			continue;
		*to = row(x);
		domain = xc_domain_name(&run->host, x->who.dom);
		xc_who_text(who, sizeof(who), x->who);
		snprintf(to->name, sizeof(to->name), "  : %s %.24s", who, domain ? domain : "");
		t.n_holders++;
	}
	rest = xr_print(out, &t);
	if (rest)
		fprintf(out, "   %-24s %5.1f %s\n", "other stages", xc_percent(rest, r->ticks),
			tm_real(xc_ticks_us(rest, g->tsc_khz) / 1000, 2, 9).s);
	free(t.holder);
}

/* what the first rows mean, and whom all waits for pCPUs were for */
static void explain(FILE *out, const struct xc_run *run, const struct xc_guest *g,
		    const struct xc_reasons *r)
{
	struct xc_waits waits;
	unsigned int i;
	char who[64];

	for (i = 0; i < XC_REASON_STAGES; i++)
		if (xc_percent(r->stage[i].ticks, r->ticks) >= 5)
			fprintf(out, "   %-9s %s\n", xc_reason_name(i), xc_stage_meaning(i));
	xc_reasons_waits(r, XC_ANY_STAGE, &waits);
	if (!waits.ticks)
		return;
	fprintf(out, "   : dNvM    a CPU of the call had no pCPU there: vCPU M of domain N had it\n"
		"   no pCPU   in %.1f%% of the time; who had it meanwhile:",
		xc_percent(waits.ticks, r->ticks));
	for (i = 0; i < waits.n; i++) {
		xc_holder_text(who, sizeof(who), run, g, waits.by[i].dom);
		fprintf(out, "%s %s %.1f%%", i ? "," : "\n            ", who,
			xc_percent(waits.by[i].ticks, r->ticks));
	}
	fputc('\n', out);
}

static void print_slowest(FILE *out, const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_parts *p = &g->result->slowest_parts;
	const struct xc_call *c = &g->result->slowest;
	uint64_t total = xc_call_ticks(c), most = 0, waits = 0;
	const char *sym = xc_symbol(g->symbols, c->func), *domain;
	char who[32];
	unsigned int i;

	for (i = 0; i < p->n; i++)
		if (p->list[i].stage == p->main) {
			most += p->list[i].ticks;
			waits += p->list[i].who.dom != XC_WHO_NONE ? p->list[i].ticks : 0;
		}
	fprintf(out, "  slowest   %.2f us, CPU %u to ", xc_ticks_us(total, g->tsc_khz), c->sender);
	if (c->targets > 1)
		fprintf(out, "%u CPUs, ", c->targets);
	else
		fprintf(out, "%u, ", c->target);
	if (sym)
		fprintf(out, "%.30s\n", sym);
	else
		fprintf(out, "%#" PRIx64 "\n", c->func);
	fprintf(out, "            ");
	if (c->targets > 1)
		fprintf(out, "straggler CPU %u: ", c->target);
	fprintf(out, "%.0f%% in %s (%s%s)\n", xc_percent(most, total), xc_reason_name(p->main),
		p->main == XC_TRANSIT ? xc_label_name[XC_INFERRED] : xc_label_name[c->label[p->main]],
		p->clear ? "" : ", by estimate");
	if (p->holder.who.dom == XC_WHO_NONE)
		return;
	xc_who_text(who, sizeof(who), p->holder.who);
	domain = xc_domain_name(&run->host, p->holder.who.dom);
	fprintf(out, "            %.2f us of that without a pCPU, which\n"
		"            %s%s%.30s%s had for %.2f us\n", xc_ticks_us(waits, g->tsc_khz), who,
		domain ? " (" : "", domain ? domain : "", domain ? ")" : "",
		xc_ticks_us(p->holder.ticks, g->tsc_khz));
}

void xc_reasons_print(FILE *out, const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_reasons *w = &g->result->reasons[XC_WAITED], *u = &g->result->reasons[XC_UNWAITED];
	const struct xc_broadcast_stats *b = &g->result->broadcasts;

	xr_broadcasts(out, b->total, b->complete, b->main);
	if (w->calls) {
		print_table(out, run, g, w, true);
		explain(out, run, g, w);
		print_slowest(out, run, g);
	}
	if (u->calls)
		print_table(out, run, g, u, false);
}
