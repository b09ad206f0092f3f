// SPDX-License-Identifier: GPL-2.0-only
/* Of several hosts as text: what their calls' time went to, and who had the pCPUs. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/units.h"
#include "hosts/hosts.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "text/reason_rows_p.h"
#include "text/report.h"

#define KHZ	1000000		/* of which a tick is a ns */

static struct xr_row row(const struct jn_reason *r)
{
	return (struct xr_row){
		.stage = r->stage, .time = r->time_ns, .p50 = jn_quantile(&r->hist, 0.5),
		.max = r->hist.max, .main = r->main, .labels = r->label,
	};
}

static void print_table(FILE *out, const struct jn_reasons *r, bool waited)
{
	struct xr_table t = {
		.waited = waited, .max_holders = XR_ROWS,
		.calls = r->calls, .time = r->time_ns, .khz = KHZ,
	};
	size_t i;

	for (i = 0; i < XC_REASON_STAGES; i++)
		t.stage[i] = row(&r->stage[i]);
	t.holder = xc_alloc(r->n, sizeof(*t.holder));
	for (i = 0; i < r->n; i++) {
		const struct jn_reason *x = &r->list[i];
		struct xr_row *to = &t.holder[t.n_holders];

		if (x->who == XC_HOLDER_SELF || !xr_shown(x->time_ns, r->time_ns))
			continue;
		*to = row(x);
		snprintf(to->name, sizeof(to->name), "  : %.20s", x->who != XC_HOLDER_DOMAIN ?
			 xc_holder_words[x->who] : *x->name ? x->name : "without a name");
		t.n_holders++;
	}
	xr_print(out, &t);
	free(t.holder);
}

/* whatever the stage; the list is in another order */
static void waits(FILE *out, const struct jn_reasons *r)
{
	uint64_t all = 0, by[JN_HOLDERS] = {};
	unsigned int w, n = 0;
	size_t i;

	for (i = 0; i < r->n; i++)
		if (r->list[i].who != XC_HOLDER_SELF) {
			all += r->list[i].time_ns;
			by[r->list[i].who] += r->list[i].time_ns;
		}
	if (!all)
		return;
	fprintf(out, "   no pCPU   in %.1f%% of the time; who had it meanwhile:", xc_percent(all, r->time_ns));
	for (w = XC_HOLDER_SELF + 1; w < JN_HOLDERS; w++)
		if (xc_percent(by[w], r->time_ns) >= 0.05)
			fprintf(out, "%s%s %.1f%%", n++ % 3 ? ", " : "\n             ", xc_holder_words[w],
				xc_percent(by[w], r->time_ns));
	fputc('\n', out);
}

void jn_print_reasons(FILE *out, const struct jn_figures *f)
{
	const struct jn_reasons *w = &f->reasons[XC_WAITED], *u = &f->reasons[XC_UNWAITED];

	fputc('\n', out);
	xr_broadcasts(out, f->count[JN_broadcasts_total], f->count[JN_broadcasts_complete],
		      f->straggler);
	if (w->calls) {
		print_table(out, w, true);
		waits(out, w);
	}
	if (u->calls)
		print_table(out, u, false);
}
