// SPDX-License-Identifier: GPL-2.0-only
/* The page of a matrix folder. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/text.h"
#include "facts/guest_facts.h"
#include "page/html.h"
#include "plot/plot.h"
#include "plot/plot_matrix.h"
#include "read/files/bench.h"

static const struct xc_guest *stock_of(const struct xm_setting *s, const struct xm_cell *c)
{
	return xf_stock_of(s->pools, s->n_cells, &c->pool);
}

static void ratios(FILE *out, const struct xm_matrix *x)
{
	static const char *const modes[] = { "single", "broadcast", "async" };
	bool open = false;
	size_t s, i, m;

	for (s = 0; s < x->n_settings; s++) {
		enum ht_place place = HT_FIRST;

		for (i = 0; i < x->settings[s].n_cells; i++) {
			const struct xm_cell *c = x->settings[s].cells[i];
			const struct xc_guest *stock = stock_of(&x->settings[s], c);

			if (!stock)
				continue;
			if (!open) {
				ht_section(out, "ratios", "xcall against stock");
				ht_begin(out, "<overcommit|<type|single p50|single p99|broadcast p50|"
					 "broadcast p99|async p50|async p99",
					 "Time with the xcall kernel over time with the stock "
					 "kernel, all repeats together: below 1 is faster. Which "
					 "differences are more than chance: "
					 "xcall compare --by kernel.", "xcall / stock");
			}
			open = true;
			ht_name(out, x->settings[s].title, place);
			place = HT_AGAIN;
			ht_text(out, xf_type(&c->pool));
			for (m = 0; m < sizeof(modes) / sizeof(*modes); m++) {
				const struct xc_bench *b = xf_bench(&c->pool, false, modes[m]);
				const struct xc_bench *base = xf_bench(stock, false, modes[m]);

				ht_ratio(out, b, base, 0.5);
				ht_ratio(out, b, base, 0.99);
			}
			ht_row_end(out);
		}
	}
	if (!open)
		return;
	ht_end(out);
	ht_section_end(out);
}

/* those of the plot's figures from first, n of them, of which all or the folded ones are meant */
static int grid(FILE *out, const struct xm_matrix *x, size_t first, size_t n, bool more)
{
	bool open = false;
	size_t i;
	int ret = 0;

	for (i = first; !ret && i < first + n; i++) {
		const struct xp_figure *f = &x->plot.figures[i];

		if (f->missing || f->more != more)
			continue;
		if (!open)
			fputs("<div class=\"figures\">\n", out);
		open = true;
		ret = ht_figure(out, &x->plot, f);
	}
	if (open)
		fputs("</div>\n", out);
	return ret;
}

/* figures of overcommit that were drawn: all or the folded ones */
static bool has_overcommit(const struct xm_matrix *x, bool more)
{
	size_t i;

	for (i = 0; i < x->n_overcommit; i++)
		if (!x->plot.figures[i].missing && (x->plot.figures[i].more || !more))
			return true;
	return false;
}

static int overcommit(FILE *out, const struct xm_matrix *x)
{
	int ret;

	if (!has_overcommit(x, false))
		return 0;
	fputs("<section id=\"overcommit\"><h2>Latency against overcommit</h2>\n", out);
	ret = grid(out, x, 0, x->n_overcommit, false);
	if (!ret && has_overcommit(x, true)) {
		fputs("<details><summary>The other modes</summary>\n", out);
		ret = grid(out, x, 0, x->n_overcommit, true);
		fputs("</details>\n", out);
	}
	fputs("</section>\n", out);
	return ret;
}

static int distributions(FILE *out, const struct xm_matrix *x)
{
	size_t i;
	int ret = 0;

	fputs("<section id=\"distributions\">"
	      "<h2>Distributions, and cost against targets</h2>\n", out);
	for (i = 0; !ret && i < x->n_settings; i++) {
		const struct xm_setting *s = &x->settings[i];

		fprintf(out, "<details%s><summary>", i ? "" : " open=\"open\"");
		xc_html(out, s->title);
		fputs("</summary>\n", out);
		ret = grid(out, x, s->figure, s->n_figures, false);
		if (!ret)
			ret = grid(out, x, s->figure, s->n_figures, true);
		fputs("</details>\n", out);
	}
	fputs("</section>\n", out);
	return ret;
}

/* a path in a link */
static void url(FILE *out, const char *path)
{
	for (; *path; path++)
		fprintf(out, isalnum((unsigned char)*path) || strchr("-._/", *path) ? "%c" : "%%%02X",
			(unsigned char)*path);
}

static void runs(FILE *out, const struct xm_matrix *x)
{
	/* a link that holds wherever both folders are moved */
	bool here = !strcmp(x->plot.out, x->m.dir);
	size_t i;

	fputs("<section id=\"runs\"><h2>Runs</h2>\n<p>Each is one boot of Xen, with a page of its "
	      "own: its guests one by one, stages, timelines, losses.</p><ul>\n", out);
	for (i = 0; i < x->n_runs; i++) {
		const struct xm_run *run = &x->runs[i];

		fputs("<li>", out);
		if (run->page && here) {
			fputs("<a href=\"", out);
			url(out, run->name);
			fputs("/index.html\">", out);
		}
		xc_html(out, run->name);
		if (!run->page)
			fputs(": its page could not be made", out);
		else if (here)
			fputs("</a>", out);
		fputs("</li>\n", out);
	}
	fputs("</ul></section>\n", out);
}

/* one row for each benchmark of a cell */
static void cell_rows(FILE *out, const struct xm_setting *s, const struct xm_cell *c)
{
	const struct xc_guest *stock = stock_of(s, c);
	size_t i;

	for (i = 0; i < c->pool.n_bench; i++) {
		const struct xc_bench *b = &c->pool.bench[i];
		const struct xc_bench *base = stock ? xf_ipis(stock, b->mode, b->state) : NULL;

		ht_name(out, c->cell->name, i ? HT_AGAIN : HT_FIRST);
		ht_text(out, c->cell->kernel);
		ht_text(out, b->mode);
		ht_text(out, b->state);
		ht_count(out, b->n);
		ht_us(out, xc_quantile(b->sorted, b->n, 0.5));
		ht_us(out, xc_quantile(b->sorted, b->n, 0.99));
		ht_us(out, xc_quantile(b->sorted, b->n, 0.999));
		ht_ratio(out, b, base, 0.5);
		ht_ratio(out, b, base, 0.99);
		ht_row_end(out);
	}
}

static void cells(FILE *out, const struct xm_matrix *x)
{
	size_t s, i;

	ht_section(out, "cells", "Cells");
	for (s = 0; s < x->n_settings; s++) {
		const struct xm_setting *setting = &x->settings[s];

		ht_begin(out, "<cell|<kernel|<mode|<targets|n|p50 us|p99 us|p99.9 us|"
			 "p50 / stock|p99 / stock",
			 setting->origin, "%s", setting->title);
		for (i = 0; i < setting->n_cells; i++)
			cell_rows(out, setting, setting->cells[i]);
		ht_end(out);
	}
	ht_section_end(out);
}

static void missing(FILE *out, const struct xm_matrix *x)
{
	bool open = false;
	size_t i;

	for (i = 0; i < x->plot.n_figures; i++)
		if (x->plot.figures[i].missing)
			ht_missing(out, &open, x->plot.figures[i].name, x->plot.figures[i].missing);
	for (i = 0; i < x->m.n_cells; i++)
		if (!x->cells[i].pool.n_bench)
			ht_missing(out, &open, x->m.cells[i].name,
				   "no IPI benchmarks (bench/ipi-MODE.json) of any of its guests");
	if (open)
		fputs("</ul></section>\n", out);
}

static int write_page(FILE *out, const void *arg)
{
	const struct xm_matrix *x = arg;
	int ret;

	ht_page_begin(out, "Cross-calls in a matrix: stock against xcall");
	fputs("<p class=\"sub\">", out);
	xc_htmlf(out, "%zu cells, each a type of guest, a kernel and an overcommit, measured in "
		 "%zu runs%s%s.%s", x->m.n_cells, x->n_runs, x->xen ? " on Xen " : "", x->xen ? x->xen : "",
		 x->m.instruction_time ? " Times are instruction time: an emulator's nanosecond for "
		 "each instruction." : "");
	fputs("</p>\n</header>\n<main>\n", out);
	ratios(out, x);
	ret = overcommit(out, x);
	if (!ret)
		ret = distributions(out, x);
	if (ret)
		return ret;
	missing(out, x);
	runs(out, x);
	cells(out, x);
	ht_page_end(out, "plots/cells.tsv");
	return 0;
}

int xm_page(const struct xm_matrix *x)
{
	return ht_page_file(x->plot.out, write_page, x);
}
