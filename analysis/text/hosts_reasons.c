// SPDX-License-Identifier: GPL-2.0-only
/* Of several hosts as text: what their calls' time went to, and who had the pCPUs. */
#include <inttypes.h>
#include <stdio.h>

#include "base/terminal.h"
#include "hosts/hosts.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "text/report.h"
#include "text/reason_rows_p.h"

#define ROWS	6

static double percent(uint64_t part, uint64_t of)
{
	return of ? 100 * (double)part / (double)of : 0;
}

static void who_text(char *to, size_t size, const struct jn_reason *r)
{
	static const char *const text[JN_WHOS] = {
		[JN_OWN] = "the guest itself", [JN_IDLE] = "idle", [JN_XEN] = "Xen",
		[JN_UNKNOWN] = "not known", [JN_OTHERS] = "others",
	};

	if (r->who == JN_DOMAIN)
		snprintf(to, size, "%.20s", *r->name ? r->name : "without a name");
	else
		snprintf(to, size, "%s", text[r->who]);
}

static void row(FILE *out, const struct jn_reasons *all, const char *name,
		const struct jn_reason *r, bool top)
{
	const struct xc_reason_row text = {
		.percent = percent(r->time_ns, all->time_ns), .sum_ms = (double)r->time_ns / 1e6,
		.p50_us = (double)jn_quantile(&r->hist, 0.5) / 1000,
		.max_us = (double)r->hist.max / 1000, .main = r->main, .labels = r->label,
	};

	xc_reason_print(out, name, &text, top);
}

static void holders(FILE *out, const struct jn_reasons *all, unsigned int stage)
{
	unsigned int told = 0;
	char name[64], who[32];
	size_t i;

	for (i = 0; i < all->n && told < ROWS; i++) {
		const struct jn_reason *r = &all->list[i];

		if (r->stage != stage || r->who == JN_SELF || percent(r->time_ns, all->time_ns) < 0.5)
			continue;
		who_text(who, sizeof(who), r);
		snprintf(name, sizeof(name), "  : %s", who);
		row(out, all, name, r, false);
		told++;
	}
}

static void rows(FILE *out, const struct jn_reasons *r, unsigned int max)
{
	bool told[XC_REASON_STAGES] = {};
	unsigned int n, s, best;

	xc_reason_head(out);
	for (n = 0; n < max; n++) {
		best = XC_REASON_STAGES;
		for (s = 0; s < XC_REASON_STAGES; s++)
			if (!told[s] && (best == XC_REASON_STAGES ||
					 r->stage[s].time_ns > r->stage[best].time_ns))
				best = s;
		if (best == XC_REASON_STAGES || percent(r->stage[best].time_ns, r->time_ns) < 1)
			break;
		told[best] = true;
		row(out, r, xc_reason_name(best), &r->stage[best], !n);
		holders(out, r, best);
	}
}

/* whatever the stage; the list is in another order */
static void waits(FILE *out, const struct jn_reasons *r)
{
	uint64_t all = 0, by[JN_WHOS] = {};
	unsigned int w, n = 0;
	size_t i;

	for (i = 0; i < r->n; i++)
		if (r->list[i].who != JN_SELF) {
			all += r->list[i].time_ns;
			by[r->list[i].who] += r->list[i].time_ns;
		}
	if (!all)
		return;
	fprintf(out, "   no pCPU   in %.1f%% of the time; who had it meanwhile:", percent(all, r->time_ns));
	for (w = JN_OWN; w < JN_WHOS; w++) {
		static const char *const text[JN_WHOS] = {
			[JN_OWN] = "the guest itself", [JN_DOMAIN] = "other domains",
			[JN_IDLE] = "idle", [JN_XEN] = "Xen", [JN_UNKNOWN] = "not known",
			[JN_OTHERS] = "others",
		};

		if (percent(by[w], r->time_ns) >= 0.05)
			fprintf(out, "%s%s %.1f%%", n++ % 3 ? ", " : "\n             ", text[w],
				percent(by[w], r->time_ns));
	}
	fputc('\n', out);
}

static void broadcasts(FILE *out, const struct jn_figures *f)
{
	uint64_t complete = f->count[JN_broadcasts_complete];
	bool told[XC_REASON_STAGES] = {};
	unsigned int s, n, best;

	if (!f->count[JN_broadcasts_total])
		return;
	fprintf(out, "  many      %" PRIu64 " broadcasts, %" PRIu64 " complete; their stragglers' main stage:\n"
		"           ", f->count[JN_broadcasts_total], complete);
	for (n = 0; n < 5; n++) {
		best = XC_REASON_STAGES;
		for (s = 0; s < XC_REASON_STAGES; s++)
			if (f->straggler[s] && !told[s] &&
			    (best == XC_REASON_STAGES || f->straggler[s] > f->straggler[best]))
				best = s;
		if (best == XC_REASON_STAGES)
			break;
		told[best] = true;
		fprintf(out, "%s %s %.1f%%", n ? "," : "", xc_reason_name(best),
			percent(f->straggler[best], complete));
	}
	fputs(n ? "\n" : " not known\n", out);
}

void jn_print_reasons(FILE *out, const struct jn_figures *f)
{
	const struct jn_reasons *w = &f->reasons[XC_WAITED], *u = &f->reasons[XC_UNWAITED];

	fputc('\n', out);
	broadcasts(out, f);
	if (w->calls) {
		fprintf(out, "  " TM_HEAD "why slow" TM_END "  the %" PRIu64 " calls whose senders waited, %.2f ms in all; of a\n"
			"            broadcast that of its straggler, the last to release\n",
			w->calls, (double)w->time_ns / 1e6);
		rows(out, w, ROWS);
		waits(out, w);
	}
	if (u->calls) {
		fprintf(out, "  unwaited  %" PRIu64 " calls that nobody waited for, %.2f ms from begin to end\n",
			u->calls, (double)u->time_ns / 1e6);
		rows(out, u, 2);
	}
}
