// SPDX-License-Identifier: GPL-2.0-only
/* plots/latency-MODE.tsv: the distribution of one IPI benchmark mode. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "base/text.h"
#include "facts/guest_facts.h"
#include "format/buckets.h"
#include "model/guest.h"
#include "plot/plot.h"
#include "read/files/bench.h"

#define POINTS	240	/* of a curve's body */
#define TAIL	24	/* slowest samples, each with a point of its own */
#define WIDTH	90	/* characters of a note */

static const char *const meaning[] = {
	"dry: no call, the two readings of the TSC",
	"self: on the caller's own CPU",
	"single: one target, the caller waits",
	"broadcast: all other CPUs, the caller waits",
	"broadcast-lock: all other CPUs, their handlers take one lock",
	"mask: some CPUs, the caller waits",
	"any: one of all other CPUs, the caller waits",
	"async: one target, from call to handler",
	"no-wait: one target, from call to handler",
	"resched: a reschedule IPI, until the target counts it",
	"irq-work: work for one target, from queueing to handler",
};

static void curve(FILE *tsv, const struct xc_bench *b)
{
	static const double marks[] = { 0.5, 0.9, 0.99, 0.999 };
	size_t i, m, mark[4], n = b->n, last = 0;
	const uint64_t *ns = b->sorted;

	/* a percentile has a mark where a sample is beyond it, the median always */
	for (m = 0; m < 4; m++)
		mark[m] = m && (1 - marks[m]) * (double)n < 0.999 ? n :
			  bucket_rank(n, marks[m]) - 1;
	fprintf(tsv, "%.6g\t0\t1\tNaN\n", xp_us(ns[0]));
	for (i = 0; i < n; i++) {
		double at = NAN;

		for (m = 0; m < 4; m++)
			if (i == mark[m])
				at = 100 * marks[m];
		/* a point where the curve has moved, in rank or in time */
		if (isnan(at) && i && n - i > TAIL && i - last < n / POINTS &&
		    ns[i] < ns[last] + ns[last] / 32)
			continue;
		last = i;
		fprintf(tsv, "%.6g\t%.6g\t%.6g\t%g\n", xp_us(ns[i]),
			(double)(i + 1) / (double)n, (double)(n - i) / (double)n, at);
	}
}

/* the modes that a page shows at once */
static bool common(const char *mode)
{
	static const char *const modes[] = { "self", "single", "broadcast", "mask", "async" };
	size_t i;

	for (i = 0; i < sizeof(modes) / sizeof(*modes); i++)
		if (!strcmp(mode, modes[i]))
			return true;
	return false;
}

static bool measured(const struct xp_plot *p, size_t mode)
{
	size_t i;

	for (i = 0; i < p->n_guests; i++)
		if (xf_bench(p->guests[i], false, xf_modes[mode]))
			return true;
	return false;
}

static int mode_figure(struct xp_plot *p, size_t mode)
{
	unsigned int taken = 0;
	char *name = xc_path("latency-%s", xf_modes[mode]);
	char p50[32], p99[32];
	FILE *tsv;
	size_t i;

	tsv = xp_figure_open(p, name, "latency", false, meaning[mode]);
	free(name);
	if (!tsv)
		return -1;
	xp_figure_more(p, !common(xf_modes[mode]));
	fprintf(tsv, "# IPI benchmark \"%s\", every sample's time on the guest's TSC\n"
		"# key\tvalue\n", xf_modes[mode]);
	xp_row(tsv, "title", "%s", meaning[mode]);
	for (i = 0; i < p->n_guests; i++) {
		const struct xc_guest *g = p->guests[i];
		const struct xc_bench *b = xf_bench(g, false, xf_modes[mode]);

		if (!b)
			continue;
		xc_time(p50, sizeof(p50), (double)xc_quantile(b->sorted, b->n, 0.5));
		xc_time(p99, sizeof(p99), (double)xc_quantile(b->sorted, b->n, 0.99));
		fputs("series\t", tsv);
		name = xc_path("%s, Linux %s, n=%zu, p50 %s, p99 %s", g->name,
			       g->release ? g->release : "(unknown)", b->n, p50, p99);
		xp_field(tsv, name);
		free(name);
		fprintf(tsv, "\t%u\n", xp_style(g, &taken));
	}
	xp_note(tsv, WIDTH, "Marks: p50, p90, p99, p99.9.");
	xp_note_bench(tsv, WIDTH);
	xp_note_run(p, tsv, WIDTH);
	for (i = 0; i < p->n_guests; i++) {
		const struct xc_bench *b = xf_bench(p->guests[i], false, xf_modes[mode]);

		if (!b)
			continue;
		fputs("\n\n# ", tsv);
		xp_field(tsv, p->guests[i]->name);
		fputs("\n# latency_us\tcdf\ttail\tpercentile\n", tsv);
		curve(tsv, b);
	}
	return xp_figure_close(p, tsv);
}

int xp_latency(struct xp_plot *p)
{
	size_t mode, figures = 0;
	int ret = 0;

	for (mode = 0; !ret && xf_modes[mode]; mode++) {
		if (!measured(p, mode))
			continue;
		ret = mode_figure(p, mode);
		figures++;
	}
	if (!figures)
		xp_figure_missing(p, "latency", "Latency of cross-calls",
				  "no guest has bench/ipi-MODE.json");
	return ret;
}
