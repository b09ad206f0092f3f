// SPDX-License-Identifier: GPL-2.0-only
/* Of the page: why calls were slow, in plain words, guest by guest. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/units.h"
#include "facts/guest_facts.h"
#include "facts/reason_facts.h"
#include "facts/stage_facts.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "model/run.h"
#include "page/html.h"
#include "plot/plot.h"

#define TOP	5	/* reasons named per guest */
#define LEAST	0.01	/* of the time, or it is not named */

/* whose time a stage is, for its colour */
static const char *side(unsigned int stage)
{
	return stage <= XC_STAGE_SEND ? "sender" :
	       stage <= XC_STAGE_RUNQ || stage == XC_TRANSIT ? "xen" :
	       stage <= XC_STAGE_HANDLER ? "target" : "back";
}

static void put_time(FILE *out, const struct xc_guest *g, uint64_t ticks)
{
	char time[32];

	xc_html(out, xc_time(time, sizeof(time), (double)xc_ns(ticks, g->tsc_khz)));
}

/* "web3 20 %, idle 3 %", shares of all time */
static void holders(FILE *out, const struct xp_plot *p, const struct xc_guest *g,
		    const struct xc_waits *w, uint64_t of)
{
	unsigned int i;
	char who[64];

	for (i = 0; i < w->n; i++) {
		double share = xc_percent(w->by[i].ticks, of);

		if (i && share < 0.5)
			continue;
		xc_holder_text(who, sizeof(who), p->run, g, w->by[i].dom);
		xc_htmlf(out, "%s%s %.*f %%", i ? ", " : "", who, share < 1, share);
	}
}

static void reason(FILE *out, const struct xp_plot *p, const struct xc_guest *g,
		   const struct xc_reasons *r, unsigned int stage)
{
	const struct xc_reason *x = &r->stage[stage];
	struct xc_waits waits;

	fprintf(out, "<li><span class=\"name\">%s</span> <span class=\"n\">%.1f %%</span>\n"
		"<span class=\"track\"><span class=\"bar %s\" style=\"width:%.1f%%\"></span></span>\n"
		"<span class=\"why\">%c%s. ", xc_reason_name(stage), xc_percent(x->ticks, r->ticks),
		side(stage), xc_percent(x->ticks, r->ticks), xc_stage_meaning(stage)[0] & ~0x20,
		xc_stage_meaning(stage) + 1);
	xc_reasons_waits(r, stage, &waits);
	if (xc_percent(waits.ticks, r->ticks) >= 0.5) {
		fputs("Who had the pCPU meanwhile: ", out);
		holders(out, p, g, &waits, r->ticks);
		fputs(". ", out);
	}
	fprintf(out, "<span class=\"dim\">The main reason in %" PRIu64 " calls; median ", x->main);
	put_time(out, g, xc_reason_p50(x));
	fputs(", longest ", out);
	put_time(out, g, x->max);
	fprintf(out, "; mostly %s.</span></span></li>\n", xc_label_name[xc_main_label(x->labels)]);
}

static void rank(const struct xc_reasons *r, unsigned int *order)
{
	unsigned int i, k;

	for (i = 0; i < XC_REASON_STAGES; i++) {
		for (k = i; k > 0 && r->stage[order[k - 1]].ticks < r->stage[i].ticks; k--)
			order[k] = order[k - 1];
		order[k] = i;
	}
}

static void reasons(FILE *out, const struct xp_plot *p, const struct xc_guest *g,
		    const struct xc_reasons *r, bool waited)
{
	unsigned int order[XC_REASON_STAGES], i;

	rank(r, order);
	fprintf(out, "<p class=\"big\">%.0f %% in %s: %s</p>\n<p>",
		xc_percent(r->stage[order[0]].ticks, r->ticks), xc_reason_name(order[0]),
		xc_stage_meaning(order[0]));
	if (waited)
		fputs("Callers waited ", out);
	else
		fputs("Nobody waited for a call of this guest. From begin to end they took ", out);
	put_time(out, g, r->ticks);
	fprintf(out, " in %" PRIu64 " calls%s. That time went to:</p>\n<ol class=\"reasons\">\n",
		r->calls, g->result->broadcasts.total ? "; of a broadcast the last target to be done counts" : "");
	for (i = 0; i < TOP && (double)r->stage[order[i]].ticks >= LEAST * (double)r->ticks; i++)
		reason(out, p, g, r, order[i]);
	fputs("</ol>\n", out);
}

/* whom the callers' time went to, where a CPU of their calls had no pCPU */
static void without_pcpu(FILE *out, const struct xp_plot *p, const struct xc_guest *g,
			 const struct xc_reasons *r)
{
	struct xc_waits waits;

	xc_reasons_waits(r, XC_ANY_STAGE, &waits);
	if (!waits.ticks)
		return;
	fprintf(out, "<p>In <strong>%.0f %%</strong> of the time, a CPU of the call had no "
		"physical CPU. Who had it: ", xc_percent(waits.ticks, r->ticks));
	holders(out, p, g, &waits, r->ticks);
	fputs(".</p>\n", out);
}

/* "timeline" as a link to it, if it was drawn */
static void timeline_link(FILE *out, const struct xp_plot *p, const struct xc_guest *g)
{
	char *title = xc_path("timeline-%s", g->name), *name = xp_figure_name(title);
	size_t i;

	for (i = 0; i < p->n_figures; i++)
		if (!p->figures[i].missing && !strcmp(p->figures[i].name, name))
			break;
	if (i < p->n_figures)
		fprintf(out, " <a href=\"#fig-%s\">Its timeline</a>.", name);
	free(name);
	free(title);
}

/* its longest stage, and who had the pCPU meanwhile */
static void slowest_parts(FILE *out, const struct xp_plot *p, const struct xc_guest *g)
{
	const struct xc_parts *parts = &g->result->slowest_parts;
	const struct xc_call *c = &g->result->slowest;
	uint64_t most = 0, waits = 0;
	char who[32], domain[64];
	unsigned int i;

	for (i = 0; i < parts->n; i++)
		if (parts->list[i].stage == parts->main) {
			most += parts->list[i].ticks;
			waits += parts->list[i].who.dom != XC_WHO_NONE ? parts->list[i].ticks : 0;
		}
	fprintf(out, "%.0f %% of it in <strong>%s</strong> (%s; %s%s)",
		xc_percent(most, xc_call_ticks(c)), xc_reason_name(parts->main),
		xc_stage_meaning(parts->main), parts->main == XC_TRANSIT ?
		xc_label_name[XC_INFERRED] : xc_label_name[c->label[parts->main] % XC_LABELS],
		parts->clear ? "" : ", by estimate");
	if (parts->holder.who.dom == XC_WHO_NONE)
		return;
	fputs(", ", out);
	put_time(out, g, waits);
	xc_who_text(who, sizeof(who), parts->holder.who);
	xc_holder_text(domain, sizeof(domain), p->run, g, parts->holder.who.dom);
	xc_htmlf(out, " of that without a pCPU, which %s", who);
	if (strcmp(who, domain))
		xc_htmlf(out, " of %s", domain);
	fputs(" had longest", out);
}

static void slowest(FILE *out, const struct xp_plot *p, const struct xc_guest *g)
{
	const struct xc_call *c = xf_worst_call(g);
	unsigned int most;
	char func[128];
	uint64_t ticks;

	if (!c)
		return;
	ticks = xc_call_ticks(c);
	fputs("<p>The slowest call took <strong>", out);
	put_time(out, g, ticks);
	fputs("</strong>: <code>", out);
	xc_html(out, xf_func(g, c->func, func, sizeof(func)));
	fprintf(out, "</code> from CPU %u to ", c->sender);
	if (c->targets > 1)
		fprintf(out, "%u CPUs, the last of them CPU %u; ", c->targets, c->target);
	else
		fprintf(out, "CPU %u; ", c->target);
	if (c == &g->result->slowest) {
		slowest_parts(out, p, g);
	} else {
		most = xf_dominant(c);
		fprintf(out, "%.0f %% of it in <strong>%s</strong> (%s; %s)",
			xc_percent(c->at[most + 1] - c->at[most], ticks), xc_stage_name[most],
			xc_stage_meaning(most), xc_label_name[c->label[most] % XC_LABELS]);
	}
	fputc('.', out);
	timeline_link(out, p, g);
	fputs("</p>\n", out);
}

/* what the answer does not rest on */
static void left_out(FILE *out, const struct xc_guest *g)
{
	const struct xc_call_stats *n = &g->result->calls;

	if (!g->lost && !n->censored && !n->unmatched && !n->closure_failures)
		return;
	fprintf(out, "<p class=\"note\">%" PRIu64 " events were lost. Not in these figures: "
		"%" PRIu64 " calls that overlap a loss or an end of the trace", g->lost, n->censored);
	if (n->unmatched)
		fprintf(out, "; <span class=\"bad\">%" PRIu64 " calls that lack events for no known "
			"reason</span>", n->unmatched);
	if (n->closure_failures)
		fprintf(out, "; <span class=\"bad\">Xen and the guest disagree on %" PRIu64
			" calls</span>", n->closure_failures);
	fputs(".</p>\n", out);
}

static void guest(FILE *out, const struct xp_plot *p, const struct xc_guest *g)
{
	bool waited = g->result->reasons[XC_WAITED].calls;
	const struct xc_reasons *r = &g->result->reasons[waited ? XC_WAITED : XC_UNWAITED];

	fputs("<div class=\"card\"><h3>", out);
	xc_html(out, g->name);
	fputs("</h3>\n", out);
	if (r->calls && r->ticks) {
		reasons(out, p, g, r, waited);
		without_pcpu(out, p, g, r);
		slowest(out, p, g);
	} else {
		fputs("<p>Its trace holds no complete call.</p>\n", out);
	}
	left_out(out, g);
	fputs("</div>\n", out);
}

void ht_answer(FILE *out, const struct xp_plot *p)
{
	size_t i, traced = 0;

	fputs("<section id=\"answer\"><h2>Where the time goes</h2>\n", out);
	for (i = 0; i < p->run->n_guests; i++)
		traced += !!p->run->guests[i].trace;
	if (!traced) {
		fputs("<p>No guest of this run has a trace, so its calls cannot be split into "
		      "stages: only kernels with the xcall events can be traced. What the "
		      "benchmarks measured from outside follows.</p></section>\n", out);
		return;
	}
	fputs("<div class=\"cards\">\n", out);
	for (i = 0; i < p->run->n_guests; i++)
		if (p->run->guests[i].trace)
			guest(out, p, &p->run->guests[i]);
	fputs("</div>\n</section>\n", out);
}
