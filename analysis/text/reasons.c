// SPDX-License-Identifier: GPL-2.0-only
/* Of xcall report: what the calls' time went to, and the slowest of them. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

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

#define ROWS	6

static double us(const struct xc_guest *g, uint64_t ticks)
{
	return (double)xc_ns(ticks, g->tsc_khz) / 1000;
}

static double percent(uint64_t part, uint64_t of)
{
	return of ? 100 * (double)part / (double)of : 0;
}

void xc_reason_head(FILE *out)
{
	fprintf(out, "   " TM_HEAD "%-24s %5s %9s %8s %9s %10s" TM_END "\n", "TIME WENT TO", "%", "SUM(ms)",
		"MAIN IN", "p50(us)", "max(us)");
}

void xc_reason_print(FILE *out, const char *name, const struct xc_reason_row *r, bool top)
{
	static const char *const label[XC_LABELS] = { "meas", "bound", "infer" };

	fprintf(out, "   %s%-24.24s %5.1f%s %s %s %s %s  %s\n", top ? TM_TOP : "", name, r->percent,
		top ? TM_END : "", tm_real(r->sum_ms, 2, 9).s, tm_count(r->main, 8).s,
		tm_real(r->p50_us, 2, 9).s, tm_real(r->max_us, 2, 10).s,
		label[xc_main_label(r->labels)]);
}

static void row(FILE *out, const struct xc_guest *g, const struct xc_reasons *all, const char *name,
		const struct xc_reason *r, bool top)
{
	const struct xc_reason_row text = {
		.percent = percent(r->ticks, all->ticks), .sum_ms = us(g, r->ticks) / 1000,
		.p50_us = us(g, xc_reason_p50(r)), .max_us = us(g, r->max), .main = r->main,
		.labels = r->labels,
	};

	xc_reason_print(out, name, &text, top);
}

/* under a stage: who had the pCPU that its vCPU waited for */
static void print_holders(FILE *out, const struct xc_run *run, const struct xc_guest *g,
			  const struct xc_reasons *all, unsigned int stage, size_t max)
{
	char name[64], who[32];
	const char *domain;
	size_t i;

	for (i = 0; i < all->n && max; i++) {
		const struct xc_reason *r = &all->list[i];

		if (r->stage != stage || r->who.dom == XC_WHO_NONE ||
		    percent(r->ticks, all->ticks) < 0.5)
			continue;
		domain = xc_domain_name(&run->host, r->who.dom);
		xc_who_text(who, sizeof(who), r->who);
		snprintf(name, sizeof(name), "  : %s %.24s", who, domain ? domain : "");
		row(out, g, all, name, r, false);
		max--;
	}
}

static void print_rows(FILE *out, const struct xc_run *run, const struct xc_guest *g,
		       const struct xc_reasons *r, size_t max)
{
	bool told[XC_REASON_STAGES] = {};
	uint64_t rest = r->ticks;
	unsigned int s, best;
	size_t n;

	xc_reason_head(out);
	for (n = 0; n < max; n++) {
		best = XC_REASON_STAGES;
		for (s = 0; s < XC_REASON_STAGES; s++)
			if (!told[s] && (best == XC_REASON_STAGES ||
					 r->stage[s].ticks > r->stage[best].ticks))
				best = s;
		if (best == XC_REASON_STAGES || percent(r->stage[best].ticks, r->ticks) < 1)
			break;
		told[best] = true;
		rest -= r->stage[best].ticks;
		row(out, g, r, xc_reason_name(best), &r->stage[best], !n);
		print_holders(out, run, g, r, best, max);
	}
	if (rest)
		fprintf(out, "   %-24s %5.1f %s\n", "other stages", percent(rest, r->ticks),
			tm_real(us(g, rest) / 1000, 2, 9).s);
}

/* what the first rows mean, and whom all waits for pCPUs were for */
static void explain(FILE *out, const struct xc_run *run, const struct xc_guest *g,
		    const struct xc_reasons *r)
{
	struct xc_waits waits;
	unsigned int i;
	char who[64];

	for (i = 0; i < XC_REASON_STAGES; i++)
		if (percent(r->stage[i].ticks, r->ticks) >= 5)
			fprintf(out, "   %-9s %s\n", xc_reason_name(i), xc_stage_meaning(i));
	xc_reasons_waits(r, XC_REASON_STAGES, &waits);
	if (!waits.ticks)
		return;
	fprintf(out, "   : dNvM    a CPU of the call had no pCPU there: vCPU M of domain N had it\n"
		"   no pCPU   in %.1f%% of the time; who had it meanwhile:",
		percent(waits.ticks, r->ticks));
	for (i = 0; i < waits.n; i++) {
		xc_holder_text(who, sizeof(who), run, g, waits.by[i].dom);
		fprintf(out, "%s %s %.1f%%", i ? "," : "\n            ", who,
			percent(waits.by[i].ticks, r->ticks));
	}
	fputc('\n', out);
}

static void print_slowest(FILE *out, const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_parts *p = &g->result->slowest_parts;
	const struct xc_call *c = &g->result->slowest;
	uint64_t total = c->at[XC_STAGES] - c->at[0], most = 0, waits = 0;
	const char *sym = xc_symbol(g->symbols, c->func), *domain;
	char who[32];
	unsigned int i;

	for (i = 0; i < p->n; i++)
		if (p->list[i].stage == p->main) {
			most += p->list[i].ticks;
			waits += p->list[i].who.dom != XC_WHO_NONE ? p->list[i].ticks : 0;
		}
	fprintf(out, "  slowest   %.2f us, CPU %u to ", us(g, total), c->sender);
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
	fprintf(out, "%.0f%% in %s (%s%s)\n", percent(most, total), xc_reason_name(p->main),
		p->main == XC_TRANSIT ? xc_label_name[XC_INFERRED] : xc_label_name[c->label[p->main]],
		p->clear ? "" : ", by estimate");
	if (p->holder.who.dom == XC_WHO_NONE)
		return;
	xc_who_text(who, sizeof(who), p->holder.who);
	domain = xc_domain_name(&run->host, p->holder.who.dom);
	fprintf(out, "            %.2f us of that without a pCPU, which\n"
		"            %s%s%.30s%s had for %.2f us\n", us(g, waits), who,
		domain ? " (" : "", domain ? domain : "", domain ? ")" : "",
		us(g, p->holder.ticks));
}

/* which stage the stragglers owe their time to */
static void print_broadcasts(FILE *out, const struct xc_guest *g)
{
	const struct xc_broadcast_stats *b = &g->result->broadcasts;
	unsigned int s, n = 0, best;
	bool told[XC_REASON_STAGES] = {};

	if (!b->total)
		return;
	fprintf(out, "  many      %" PRIu64 " broadcasts, %" PRIu64 " complete; their stragglers' main stage:\n"
		"           ", b->total, b->complete);
	for (; n < 5; n++) {
		best = XC_REASON_STAGES;
		for (s = 0; s < XC_REASON_STAGES; s++)
			if (b->main[s] && !told[s] &&
			    (best == XC_REASON_STAGES || b->main[s] > b->main[best]))
				best = s;
		if (best == XC_REASON_STAGES)
			break;
		told[best] = true;
		fprintf(out, "%s %s %.1f%%", n ? "," : "", xc_reason_name(best),
			percent(b->main[best], b->complete));
	}
	fputs(n ? "\n" : " not known\n", out);
}

void xc_reasons_print(FILE *out, const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_reasons *w = &g->result->reasons[XC_WAITED], *u = &g->result->reasons[XC_UNWAITED];

	print_broadcasts(out, g);
	if (w->calls) {
		fprintf(out, "  " TM_HEAD "why slow" TM_END "  the %" PRIu64 " calls whose senders waited, %.2f ms in all; of a\n"
			"            broadcast that of its straggler, the last to release\n",
			w->calls, us(g, w->ticks) / 1000);
		print_rows(out, run, g, w, ROWS);
		explain(out, run, g, w);
		print_slowest(out, run, g);
	}
	if (u->calls) {
		fprintf(out, "  unwaited  %" PRIu64 " calls that nobody waited for, %.2f ms from begin to end\n",
			u->calls, us(g, u->ticks) / 1000);
		print_rows(out, run, g, u, 2);
	}
}
