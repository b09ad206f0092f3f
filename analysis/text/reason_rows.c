// SPDX-License-Identifier: GPL-2.0-only
/* Rows of what calls' time went to. */
#include <inttypes.h>

#include "base/terminal.h"
#include "base/units.h"
#include "facts/reason_facts.h"
#include "model/reason_names.h"
#include "text/reason_rows_p.h"

bool xr_shown(uint64_t time, uint64_t of)
{
	return xc_percent(time, of) >= 0.5;
}

static void row(FILE *out, const struct xr_table *t, const struct xr_row *r, const char *name,
		bool top)
{
	static const char *const label[XC_LABELS] = { "meas", "bound", "infer" };

	fprintf(out, "   %s%-24.24s %5.1f%s %s %s %s %s  %s\n", top ? TM_TOP : "", name,
		xc_percent(r->time, t->time), top ? TM_END : "",
		tm_real(xc_ticks_us(r->time, t->khz) / 1000, 2, 9).s, tm_count(r->main, 8).s,
		tm_real(xc_ticks_us(r->p50, t->khz), 2, 9).s, tm_real(xc_ticks_us(r->max, t->khz), 2, 10).s,
		label[xc_main_label(r->labels)]);
}

/* the stage of most among those not taken; XC_REASON_STAGES: none has any */
static unsigned int next(const uint64_t *n, bool *taken)
{
	unsigned int s, best = XC_REASON_STAGES;

	for (s = 0; s < XC_REASON_STAGES; s++)
		if (n[s] && !taken[s] && (best == XC_REASON_STAGES || n[s] > n[best]))
			best = s;
	if (best < XC_REASON_STAGES)
		taken[best] = true;
	return best;
}

static uint64_t rows(FILE *out, const struct xr_table *t, unsigned int max)
{
	uint64_t time[XC_REASON_STAGES], rest = t->time;
	bool taken[XC_REASON_STAGES] = {};
	unsigned int n, s, shown;
	size_t i;

	fprintf(out, "   " TM_HEAD "%-24s %5s %9s %8s %9s %10s" TM_END "\n", "TIME WENT TO", "%", "SUM(ms)",
		"MAIN IN", "p50(us)", "max(us)");
	for (s = 0; s < XC_REASON_STAGES; s++)
		time[s] = t->stage[s].time;
	for (n = 0; n < max; n++) {
		s = next(time, taken);
		if (s == XC_REASON_STAGES || xc_percent(time[s], t->time) < 1)
			break;
		rest -= time[s];
		row(out, t, &t->stage[s], xc_reason_name(s), !n);
		for (i = shown = 0; i < t->n_holders && shown < t->max_holders; i++)
			if (t->holder[i].stage == s) {
				row(out, t, &t->holder[i], t->holder[i].name, false);
				shown++;
			}
	}
	return rest;
}

uint64_t xr_print(FILE *out, const struct xr_table *t)
{
	double ms = xc_ticks_us(t->time, t->khz) / 1000;

	if (t->waited)
		fprintf(out, "  " TM_HEAD "why slow" TM_END "  the %" PRIu64 " calls whose senders waited, %.2f ms in all; of a\n"
			"            broadcast that of its straggler, the last to release\n", t->calls, ms);
	else
		fprintf(out, "  unwaited  %" PRIu64 " calls that nobody waited for, %.2f ms from begin to end\n",
			t->calls, ms);
	return rows(out, t, t->waited ? XR_ROWS : XR_ROWS_UNWAITED);
}

void xr_broadcasts(FILE *out, uint64_t total, uint64_t complete, const uint64_t *main)
{
	bool taken[XC_REASON_STAGES] = {};
	unsigned int s, n;

	if (!total)
		return;
	fprintf(out, "  many      %" PRIu64 " broadcasts, %" PRIu64 " complete; their stragglers' main stage:\n"
		"           ", total, complete);
	for (n = 0; n < 5 && (s = next(main, taken)) < XC_REASON_STAGES; n++)
		fprintf(out, "%s %s %.1f%%", n ? "," : "", xc_reason_name(s),
			xc_percent(main[s], complete));
	fputs(n ? "\n" : " not known\n", out);
}
