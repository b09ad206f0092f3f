// SPDX-License-Identifier: GPL-2.0-only
/* Of xcall report: what the calls' time went to, and the slowest of them. */
#include <inttypes.h>
#include <string.h>

#include "xcall.h"

#define ROWS	10

/* in words, for who has not read docs/stragglers.md */
static const char *const meaning[XC_REASON_STAGES] = {
	[XC_STAGE_LOCK] = "until the csd was free: its last call had not been unlocked",
	[XC_STAGE_QUEUE] = "until it was in the target's queue",
	[XC_STAGE_SEND] = "queued, its IPI not yet sent: other targets came first",
	[XC_STAGE_DELIVERY] = "until Xen had the IPI pending and its target awake",
	[XC_STAGE_RUNQ] = "the target was awake and waited for a pCPU",
	[XC_STAGE_UPCALL] = "the target had a pCPU and had not taken the interrupt",
	[XC_STAGE_DISPATCH] = "in the interrupt: what was queued before ran first",
	[XC_STAGE_HANDLER] = "the called function itself",
	[XC_STAGE_RELEASE] = "the function had ended, its csd was not yet unlocked",
	[XC_STAGE_WAKE] = "unlocked, and the sender had not seen it",
	[XC_TRANSIT] = "on its way: delivery, runq and upcall cannot be told apart",
};

static double us(const struct xc_guest *g, uint64_t ticks)
{
	return (double)xc_ns(ticks, g->tsc_khz) / 1000;
}

static double percent(uint64_t part, uint64_t of)
{
	return of ? 100 * (double)part / (double)of : 0;
}

static void row(const struct xc_run *run, const struct xc_guest *g, const struct xc_reasons *all,
		const struct xc_reason *r)
{
	static const char *const label[XC_LABELS] = { "meas", "bound", "infer" };
	const char *domain = xc_domain_name(&run->host, r->who.dom);
	char name[64], who[32];

	snprintf(name, sizeof(name), "%s", xc_reason_name(r->stage));
	if (r->who.dom != XC_WHO_NONE) {
		xc_who_text(who, sizeof(who), r->who);
		snprintf(name, sizeof(name), "%s: %s %.24s", xc_reason_name(r->stage), who,
			 domain ? domain : "");
	}
	printf("   %-24.24s %5.1f %9.2f %8" PRIu64 " %9.2f %10.2f  %s\n", name,
	       percent(r->ticks, all->ticks), us(g, r->ticks) / 1000, r->main,
	       us(g, xc_reason_p50(r)), us(g, r->max),
	       label[xc_main_label(r->labels)]);
}

static void print_rows(const struct xc_run *run, const struct xc_guest *g,
		       const struct xc_reasons *r, size_t max)
{
	bool waits = false, told[XC_REASON_STAGES] = {};
	uint64_t rest = r->ticks;
	size_t i, k;

	printf("   %-24s %5s %9s %8s %9s %10s\n", "TIME WENT TO", "%", "SUM(ms)", "MAIN IN",
	       "p50(us)", "max(us)");
	for (i = 0; i < r->n && i < max && percent(r->list[i].ticks, r->ticks) >= 0.5; i++) {
		row(run, g, r, &r->list[i]);
		rest -= r->list[i].ticks;
		waits |= r->list[i].who.dom != XC_WHO_NONE;
	}
	if (i < r->n)
		printf("   %-24s %5.1f %9.2f\n", "all others", percent(rest, r->ticks),
		       us(g, rest) / 1000);
	for (k = 0; k < i && k < 4; k++) {
		unsigned int stage = r->list[k].stage;

		if (!told[stage])
			printf("   %-9s %s\n", xc_reason_name(stage), meaning[stage]);
		told[stage] = true;
	}
	if (waits)
		puts("   : dNvM    a CPU of the call had to wait for a pCPU meanwhile; Xen's trace says\n"
		     "             that domain N's vCPU M had it (idle: nobody had, Xen was slow)");
}

static void print_slowest(const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_parts *p = &g->slowest_parts;
	const struct xc_call *c = &g->slowest;
	uint64_t total = c->at[XC_STAGES] - c->at[0], most = 0;
	const char *sym = xc_symbol(g->symbols, c->func), *domain;
	char who[32];
	unsigned int i;

	for (i = 0; i < p->n; i++)
		if (p->list[i].stage == p->main)
			most += p->list[i].ticks;
	printf("  slowest   %.2f us, CPU %u to ", us(g, total), c->sender);
	if (c->targets > 1)
		printf("%u CPUs, ", c->targets);
	else
		printf("%u, ", c->target);
	if (sym)
		printf("%.30s\n", sym);
	else
		printf("%#" PRIx64 "\n", c->func);
	printf("            ");
	if (c->targets > 1)
		printf("straggler CPU %u: ", c->target);
	printf("%.0f%% in %s (%s%s)\n", percent(most, total), xc_reason_name(p->main),
	       p->main == XC_TRANSIT ? xc_label_name[XC_INFERRED] : xc_label_name[c->label[p->main]],
	       p->clear ? "" : ", by estimate");
	if (p->holder.who.dom == XC_WHO_NONE)
		return;
	xc_who_text(who, sizeof(who), p->holder.who);
	domain = xc_domain_name(&run->host, p->holder.who.dom);
	printf("            %.2f us of that without a pCPU, which %s%s%.30s%s had\n",
	       us(g, p->holder.ticks), who, domain ? " (" : "", domain ? domain : "",
	       domain ? ")" : "");
}

/* which stage the stragglers owe their time to */
static void print_broadcasts(const struct xc_guest *g)
{
	const struct xc_broadcast_stats *b = &g->broadcasts;
	unsigned int s, n = 0, best;
	bool told[XC_REASON_STAGES] = {};

	if (!b->total)
		return;
	printf("  many      %" PRIu64 " broadcasts, %" PRIu64 " complete; their stragglers' main stage:\n"
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
		printf("%s %s %.1f%%", n ? "," : "", xc_reason_name(best),
		       percent(b->main[best], b->complete));
	}
	puts(n ? "" : " not known");
}

void xc_reasons_print(const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_reasons *w = &g->reasons[XC_WAITED], *u = &g->reasons[XC_UNWAITED];

	print_broadcasts(g);
	if (w->calls) {
		printf("  why slow  the %" PRIu64 " calls whose senders waited, %.2f ms in all; of a\n"
		       "            broadcast that of its straggler, the last to release\n",
		       w->calls, us(g, w->ticks) / 1000);
		print_rows(run, g, w, ROWS);
		print_slowest(run, g);
	}
	if (u->calls) {
		printf("  unwaited  %" PRIu64 " calls that nobody waited for, %.2f ms from begin to end\n",
		       u->calls, us(g, u->ticks) / 1000);
		print_rows(run, g, u, 3);
	}
}
