// SPDX-License-Identifier: GPL-2.0-only
/* plots/overcommit-MODE.tsv: latency against overcommit, of a matrix folder. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "facts/guest_facts.h"
#include "plot/plot.h"
#include "plot/plot_matrix.h"
#include "read/files/bench.h"
#include "read/files/matrix.h"

#define NARROW	90	/* characters of a note, of one panel */
#define WIDE	184	/* and of two */

struct figure {
	const struct xm_matrix *x;
	const char *mode;
	bool pinned;
	const struct xm_cell **cells;	/* by settings, in them by type and kernel */
	size_t n_cells;
	bool panels[2];			/* by count; by a second guest */
};

static bool overcommitted(const struct mx_cell *c)
{
	return c->overcommit > 1;
}

/* without overcommit, a cell is the begin of both panels' lines */
static bool in_panel(const struct mx_cell *c, unsigned int panel)
{
	return !overcommitted(c) || mx_by_guest(c) == (panel == 1);
}

static bool alike(const struct xm_cell *a, const struct xm_cell *b)
{
	return !strcmp(a->cell->type, b->cell->type) && !strcmp(a->cell->kernel, b->cell->kernel);
}

/* the first cell of each line is its series */
static bool first(const struct figure *f, size_t i)
{
	size_t k;

	for (k = 0; k < i; k++)
		if (alike(f->cells[k], f->cells[i]))
			return false;
	return true;
}

static void collect(struct figure *f)
{
	const struct xm_matrix *x = f->x;
	size_t s, i;

	f->cells = xc_alloc(x->m.n_cells, sizeof(*f->cells));
	for (s = 0; s < x->n_settings; s++) {
		for (i = 0; i < x->settings[s].n_cells; i++) {
			const struct xm_cell *c = x->settings[s].cells[i];

			if (c->cell->pinned != f->pinned || !xf_bench(&c->pool, false, f->mode))
				continue;
			f->cells[f->n_cells++] = c;
			if (overcommitted(c->cell))
				f->panels[mx_by_guest(c->cell)] = true;
		}
	}
}

/* lowest and highest of the repeats' own quantiles */
static void range(FILE *tsv, const struct xm_cell *c, const char *mode, double q)
{
	uint64_t low = UINT64_MAX, high = 0;
	size_t i;

	for (i = 0; i < c->cell->n_guests; i++) {
		const struct xc_bench *b = xf_bench(&c->repeats[i], false, mode);
		uint64_t ns;

		if (!b)
			continue;
		ns = xc_quantile(b->sorted, b->n, q);
		low = ns < low ? ns : low;
		high = ns > high ? ns : high;
	}
	fprintf(tsv, "\t%.6g\t%.6g", xp_us(low), xp_us(high));
}

static void line(FILE *tsv, const struct figure *f, const struct xm_cell *series,
		 unsigned int panel)
{
	size_t i;

	fputs("\n\n# ", tsv);
	xp_field(tsv, series->cell->type);
	fputc(' ', tsv);
	xp_field(tsv, series->cell->kernel);
	fprintf(tsv, ", by %s\n# overcommit\tn\tp50_us\tp99_us\tp50_low\tp50_high\tp99_low\tp99_high\n",
		panel ? "guest" : "count");
	for (i = 0; i < f->n_cells; i++) {
		const struct xm_cell *c = f->cells[i];
		const struct xc_bench *b = xf_bench(&c->pool, false, f->mode);

		if (!alike(c, series) || !in_panel(c->cell, panel))
			continue;
		fprintf(tsv, "%g\t%zu\t%.6g\t%.6g", c->cell->overcommit, b->n,
			xp_us(xc_quantile(b->sorted, b->n, 0.5)),
			xp_us(xc_quantile(b->sorted, b->n, 0.99)));
		range(tsv, c, f->mode, 0.5);
		range(tsv, c, f->mode, 0.99);
		fputc('\n', tsv);
	}
}

static void series(FILE *tsv, const struct figure *f, const struct xm_cell *of, unsigned int *taken)
{
	size_t i, least = SIZE_MAX, most = 0;
	char *counts, *text;

	for (i = 0; i < f->n_cells; i++) {
		size_t n = xf_bench(&f->cells[i]->pool, false, f->mode)->n;

		if (!alike(f->cells[i], of))
			continue;
		least = n < least ? n : least;
		most = n > most ? n : most;
	}
	counts = least == most ? xc_path("%zu", most) : xc_path("%zu to %zu", least, most);
	text = xc_path("%s, %s, Linux %s, n=%s at each point", xf_type(&of->pool), of->cell->kernel,
		       of->pool.release ? of->pool.release : "(unknown)", counts);
	fputs("series\t", tsv);
	xp_field(tsv, text);
	fprintf(tsv, "\t%u\n", xp_style(&of->pool, taken));
	free(counts);
	free(text);
}

static void cpus(FILE *tsv, const struct figure *f, size_t width)
{
	const struct mx_cell *first = f->cells[0]->cell;
	unsigned int low = first->vcpus, high = first->vcpus;
	unsigned int low_p = first->pcpus, high_p = first->pcpus;
	char *vcpus, *pcpus;
	size_t i;

	for (i = 0; i < f->n_cells; i++) {
		const struct mx_cell *c = f->cells[i]->cell;

		low = c->vcpus < low ? c->vcpus : low;
		high = c->vcpus > high ? c->vcpus : high;
		low_p = c->pcpus < low_p ? c->pcpus : low_p;
		high_p = c->pcpus > high_p ? c->pcpus : high_p;
	}
	vcpus = low == high ? xc_path("%u", high) : xc_path("%u to %u", low, high);
	pcpus = low_p == high_p ? xc_path("%u", high_p) : xc_path("%u to %u", low_p, high_p);
	xp_note(tsv, width, "Guests of %s vCPUs on %s pCPUs%s%s%s; nothing recorded meanwhile, so nothing lost.",
		vcpus, pcpus, f->pinned ? ", pinned" : "", f->x->xen ? ", Xen " : "",
		f->x->xen ? f->x->xen : "");
	free(vcpus);
	free(pcpus);
}

static void write_figure(FILE *tsv, const struct figure *f)
{
	size_t width = f->panels[0] && f->panels[1] ? WIDE : NARROW, i, n = 0;
	unsigned int taken = 0, panel, shown;

	fprintf(tsv, "# IPI benchmark \"%s\" against overcommit\n# key\tvalue\n", f->mode);
	xp_row(tsv, "title", "%s: latency against overcommit%s", f->mode,
	       f->pinned ? ", pinned" : "");
	for (panel = 0; panel < 2; panel++)
		if (f->panels[panel])
			xp_row(tsv, "panel", "%s", panel ? "by a second, busy guest" :
			       "by the number of vCPUs");
	for (i = 0; i < f->n_cells; i++)
		if (first(f, i))
			series(tsv, f, f->cells[i], &taken);
	for (panel = 0, shown = 0; panel < 2; panel++) {
		if (!f->panels[panel])
			continue;
		shown++;
		for (i = 0, n = 0; i < f->n_cells; i++)
			if (first(f, i))
				fprintf(tsv, "line\t%zu\t%u\n", ++n, shown);
	}
	xp_note(tsv, width, "All repeats together; bars from the lowest to the highest repeat.");
	if (f->panels[0])
		xp_note(tsv, width, "By the number of vCPUs: a broadcast has more targets, too.");
	xp_note_bench(tsv, width);
	cpus(tsv, f, width);
	for (panel = 0; panel < 2; panel++)
		for (i = 0; f->panels[panel] && i < f->n_cells; i++)
			if (first(f, i))
				line(tsv, f, f->cells[i], panel);
}

static int mode_figure(struct xm_matrix *x, const char *mode, bool pinned, size_t *drawn)
{
	struct figure f = { .x = x, .mode = mode, .pinned = pinned };
	char *name = xc_path("overcommit-%s%s", mode, pinned ? "-pinned" : "");
	char *caption = xc_path("%s: latency against overcommit%s", mode, pinned ? ", pinned" : "");
	FILE *tsv;
	int ret = 0;

	collect(&f);
	if (f.panels[0] || f.panels[1]) {
		tsv = xp_figure_open(&x->plot, name, "overcommit", f.panels[0] && f.panels[1],
				     caption);
		if (tsv) {
			write_figure(tsv, &f);
			xp_figure_more(&x->plot, pinned ||
				       (strcmp(mode, "single") && strcmp(mode, "broadcast")));
			ret = xp_figure_close(&x->plot, tsv);
			(*drawn)++;
		} else {
			ret = -1;
		}
	}
	free(f.cells);
	free(caption);
	free(name);
	return ret;
}

int xm_overcommit(struct xm_matrix *x)
{
	const char *const *mode;
	size_t drawn = 0;
	int ret = 0;

	for (mode = xf_modes; !ret && *mode; mode++) {
		ret = mode_figure(x, *mode, false, &drawn);
		if (!ret)
			ret = mode_figure(x, *mode, true, &drawn);
	}
	if (!ret && !drawn)
		xp_figure_missing(&x->plot, "overcommit", "Latency against overcommit",
				  "no cell of more than 1x has IPI benchmarks");
	return ret;
}
