// SPDX-License-Identifier: GPL-2.0-only
/* plots/stages.tsv: where the time of calls goes, by percentile band. */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "facts/stage_facts.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/run.h"
#include "plot/plot.h"

#define WIDTH	90		/* characters of a note */

static const struct {
	const char *label;
	double lo, hi;
} bands[] = {
	{ "the faster half (p0 to p50)", 0, 0.5 },
	{ "p50 to p90", 0.5, 0.9 },
	{ "p90 to p99", 0.9, 0.99 },
	{ "p99 to p99.9", 0.99, 0.999 },
	{ "slower than p99.9", 0.999, 1 },
};

#define BANDS	(sizeof(bands) / sizeof(*bands))

/*
 * Each call is in the one band that the middle of its rank is in: these are the
 * first of a band and the first after it, of n, in ascending order.
 */
static double limit(double share, uint64_t n)
{
	return ceil(share * (double)n - 0.5);
}

static bool in_band(const struct xf_stages *s, size_t band, struct xf_mean *m)
{
	double n = (double)s->n_sync, from = limit(bands[band].lo, s->n_sync);
	double to = limit(bands[band].hi, s->n_sync);

	return to > from && xf_stages_mean(s->sync, s->n_sync, from / n, to / n, m);
}

static bool band_used(const struct xp_plot *p, size_t band)
{
	struct xf_mean m;
	size_t i;

	for (i = 0; i < p->run->n_guests; i++)
		if (in_band(&p->stages[i], band, &m))
			return true;
	return false;
}

static void band_rows(const struct xp_plot *p, FILE *tsv, size_t band)
{
	struct xf_mean m;
	char text[32];
	size_t i;
	unsigned int s;

	for (i = 0; i < p->run->n_guests; i++) {
		const struct xc_guest *g = &p->run->guests[i];
		double us = g->tsc_khz ? 1e3 / (double)g->tsc_khz : 0;
		char *label;

		if (!in_band(&p->stages[i], band, &m))
			continue;
		label = xc_path("%s: %s, mean of %.0f calls", g->name,
				xc_time(text, sizeof(text), m.total * us * 1e3), m.n);
		xp_field(tsv, label);
		free(label);
		fprintf(tsv, "\t%.6g", m.total * us);
		for (s = 0; s < XC_STAGES; s++)
			fprintf(tsv, "\t%.6g", m.stage[s] * us);
		fputc('\n', tsv);
	}
}

int xp_stage_stack(struct xp_plot *p)
{
	static const char caption[] = "Where the time of a waiting call goes, by how slow it is";
	uint64_t n = 0;
	size_t i, traced = 0;
	unsigned int s;
	FILE *tsv;

	for (i = 0; i < p->run->n_guests; i++) {
		traced += !!p->run->guests[i].trace;
		n += p->stages[i].n_sync;
	}
	if (!n) {
		xp_figure_missing(p, "stages", caption, "%s", traced ?
				  "the guests' traces hold no complete call whose caller waits" :
				  "no guest has a trace (ctf/): stages need the xcall kernel");
		return 0;
	}
	tsv = xp_figure_open(p, "stages", "stages", false, caption);
	if (!tsv)
		return -1;
	fputs("# mean stage times of calls in bands of their end-to-end time\n# key\tvalue\n", tsv);
	xp_row(tsv, "title", "%s", caption);
	for (s = 0; s < XC_STAGES; s++)
		xp_row(tsv, "stage", "%s", xc_stage_name[s]);
	for (i = 0; i < BANDS; i++)
		if (band_used(p, i))
			xp_row(tsv, "band", "%s", bands[i].label);
	for (i = 0; i < p->run->n_guests; i++)
		if (p->stages[i].n_sync)
			xp_note(tsv, WIDTH, "%s: Linux %s, n=%" PRIu64 " complete calls with a waiting caller",
				p->run->guests[i].name, p->run->guests[i].release ?
				p->run->guests[i].release : "(unknown)",
				p->stages[i].n_sync);
	xp_note(tsv, WIDTH, "Means of the calls of each band of their whole time; stages from left "
		"to right in the order of the legend.");
	xp_note_run(p, tsv, WIDTH);
	for (i = 0; i < BANDS; i++) {
		if (!band_used(p, i))
			continue;
		fprintf(tsv, "\n\n# %s\n# label\ttotal_us", bands[i].label);
		for (s = 0; s < XC_STAGES; s++)
			fprintf(tsv, "\t%s_us", xc_stage_name[s]);
		fputc('\n', tsv);
		band_rows(p, tsv, i);
	}
	return xp_figure_close(p, tsv);
}
