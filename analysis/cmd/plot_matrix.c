// SPDX-License-Identifier: GPL-2.0-only
/* xcall plot of a matrix folder: what is drawn together, and the order of it all. */
#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/hist.h"
#include "base/memory.h"
#include "base/out.h"
#include "base/sort.h"
#include "base/text.h"
#include "cmd/plot_p.h"
#include "model/guest.h"
#include "pass/pass.h"
#include "plot/plot.h"
#include "plot/plot_matrix.h"
#include "read/files/bench.h"
#include "read/files/host_meta.h"
#include "read/files/matrix.h"

/* ---- settings ---------------------------------------------------------------------- */

static int setting_order(const struct mx_cell *a, const struct mx_cell *b)
{
	if (mx_by_guest(a) != mx_by_guest(b))
		return mx_by_guest(a) ? 1 : -1;
	if (a->overcommit != b->overcommit)
		return XC_ORDER(a->overcommit, b->overcommit);
	return (int)a->pinned - (int)b->pinned;
}

static int type_rank(const char *type)
{
	static const char *const types[] = { "pv", "pvh", "hvm" };
	int i;

	for (i = 0; i < 3 && strcmp(type, types[i]); i++)
		;
	return i;
}

static int cell_order(const void *a, const void *b)
{
	const struct mx_cell *x = (*(const struct xm_cell *const *)a)->cell;
	const struct mx_cell *y = (*(const struct xm_cell *const *)b)->cell;
	int order = setting_order(x, y);

	if (!order)
		order = type_rank(x->type) - type_rank(y->type);
	if (!order)
		order = strcmp(x->kernel, y->kernel);
	return order ?: XC_ORDER(x, y);
}

static void describe(struct xm_setting *s, const struct xm_matrix *x)
{
	const struct mx_cell *c = s->cells[0]->cell;
	size_t i, least = c->n_guests, most = 0;
	char repeats[64];

	for (i = 0; i < s->n_cells; i++) {
		size_t n = s->cells[i]->cell->n_guests;

		least = n < least ? n : least;
		most = n > most ? n : most;
	}
	if (least == most)
		snprintf(repeats, sizeof(repeats), "%zu", most);
	else
		snprintf(repeats, sizeof(repeats), "%zu to %zu", least, most);
	s->name = xc_path("%gx%s%s", c->overcommit, mx_by_guest(c) ? "-guest" : "",
			  c->pinned ? "-pinned" : "");
	s->title = xc_path("%gx%s%s", c->overcommit, c->overcommit <= 1 ? ", no overcommit" :
			   mx_by_guest(c) ? " by a second, busy guest" : " by the number of vCPUs",
			   c->pinned ? ", pinned" : "");
	s->origin = xc_path("%s: %u vCPUs on %u pCPUs%s%s%s; %s repeat%s of each guest, together; "
			    "nothing recorded meanwhile, so nothing lost", s->title, c->vcpus, c->pcpus,
			    x->m.instruction_time ? ", instruction time" : "",
			    x->xen ? ", Xen " : "", x->xen ? x->xen : "", repeats,
			    most == 1 ? "" : "s");
}

static void settings(struct xm_matrix *x)
{
	const struct xm_cell **cells = xc_alloc(x->m.n_cells, sizeof(*cells));
	struct xm_setting *s = NULL;
	size_t i;

	for (i = 0; i < x->m.n_cells; i++)
		cells[i] = &x->cells[i];
	qsort(cells, x->m.n_cells, sizeof(*cells), cell_order);
	x->settings = xc_alloc(x->m.n_cells, sizeof(*x->settings));
	for (i = 0; i < x->m.n_cells; i++) {
		if (!s || setting_order(s->cells[0]->cell, cells[i]->cell)) {
			s = &x->settings[x->n_settings++];
			s->cells = xc_alloc(x->m.n_cells, sizeof(*s->cells));
			s->pools = xc_alloc(x->m.n_cells, sizeof(*s->pools));
		}
		s->pools[s->n_cells] = &cells[i]->pool;
		s->cells[s->n_cells++] = cells[i];
	}
	for (i = 0; i < x->n_settings; i++)
		describe(&x->settings[i], x);
	free(cells);
}

/* ---- runs -------------------------------------------------------------------------- */

static void add_run(struct xm_matrix *x, char *dir)
{
	size_t i;

	for (i = 0; i < x->n_runs && strcmp(x->runs[i].dir, dir); i++)
		;
	if (i < x->n_runs) {
		free(dir);
		return;
	}
	x->runs = xc_grow(x->runs, &x->cap_runs, x->n_runs + 1, sizeof(*x->runs));
	x->runs[x->n_runs++] = (struct xm_run) {
		.dir = dir, .name = dir + strlen(x->m.dir) + 1,
	};
}

static int is_run(const struct dirent *e)
{
	/* one that is being measured has a dot before its name */
	return e->d_name[0] != '.';
}

/* those that no cell has a guest of: only recorded, not compared */
static int other_runs(struct xm_matrix *x)
{
	char *runs = xc_path("%s/runs", x->m.dir);
	struct dirent **list;
	struct stat st;
	int n = scandir(runs, &list, is_run, alphasort), i, ret = 0;

	if (n < 0 && errno != ENOENT)
		ret = xc_err(-errno, "%s: %s", runs, strerror(errno));
	for (i = 0; i < n; i++) {
		char *dir = xc_path("%s/%s", runs, list[i]->d_name);

		if (!stat(dir, &st) && S_ISDIR(st.st_mode))
			add_run(x, dir);
		else
			free(dir);
		free(list[i]);
	}
	if (n >= 0)
		free(list);
	free(runs);
	return ret;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct xm_run *)a)->name, ((const struct xm_run *)b)->name);
}

static void add_version(struct xm_matrix *x, const char *version)
{
	char *both;

	if (!version || (x->xen && strstr(x->xen, version)))
		return;
	both = x->xen ? xc_path("%s and %s", x->xen, version) : xc_strdup(version);
	free(x->xen);
	x->xen = both;
}

static int runs(struct xm_matrix *x)
{
	size_t i, k, skip = strlen(x->m.dir) + 1;
	int ret;

	/* the result folders that the guests' folders are in */
	for (i = 0; i < x->m.n_cells; i++) {
		for (k = 0; k < x->m.cells[i].n_guests; k++) {
			const char *guest = x->m.cells[i].guests[k], *end = strrchr(guest, '/');

			if (end >= guest + skip)
				add_run(x, xc_path("%.*s", (int)(end - guest), guest));
		}
	}
	ret = other_runs(x);
	qsort(x->runs, x->n_runs, sizeof(*x->runs), by_name);
	for (i = 0; !ret && i < x->n_runs; i++) {
		char *path = xc_path("%s/host/meta.json", x->runs[i].dir);
		struct xc_host_meta meta = { 0 };

		if (!access(path, F_OK)) {
			ret = xc_host_meta_read(&meta, path);
			add_version(x, meta.xen_version);
			xc_host_meta_free(&meta);
		}
		free(path);
	}
	return ret;
}

/* the runs' own pages: those that are there stay, the others are made */
static int pages(struct xm_matrix *x, const struct xc_paths *of)
{
	int ret = 0;
	size_t i;

	for (i = 0; i < x->n_runs; i++) {
		struct xc_paths paths = { .dir = x->runs[i].dir, .partial = of->partial };
		char *path = xc_path("%s/index.html", x->runs[i].dir);

		if (access(path, F_OK) && xp_plot_run(&paths, x->runs[i].dir, true))
			ret = xc_err(-EIO, "%s: its page was not made", x->runs[i].dir);
		x->runs[i].page = !access(path, F_OK);
		free(path);
	}
	return ret;
}

/* ---- all of it --------------------------------------------------------------------- */

static int draw_setting(struct xm_matrix *x, struct xm_setting *s)
{
	int ret;

	x->plot.guests = s->pools;
	x->plot.n_guests = s->n_cells;
	x->plot.prefix = s->name;
	x->plot.origin = s->origin;
	s->figure = x->plot.n_figures;
	ret = xp_targets(&x->plot);
	if (!ret)
		ret = xp_by_state(&x->plot);
	if (!ret)
		ret = xp_latency(&x->plot);
	s->n_figures = x->plot.n_figures - s->figure;
	x->plot.prefix = x->plot.origin = NULL;
	return ret;
}

/* plots/cells.tsv: every benchmark of every cell, all repeats together */
static int write_cells(const struct xm_matrix *x)
{
	char *path = xc_path("%s/plots/cells.tsv", x->plot.out);
	struct xc_out o;
	size_t i, k;
	int ret = xc_out_open(&o, path);

	free(path);
	if (ret)
		return ret;
	fputs("cell\ttype\tkernel\tovercommit\tby\tpinned\tvcpus\tpcpus\trepeats\tmode\ttargets\t"
	      "n\tp50_ns\tp99_ns\tp999_ns\tmax_ns\n", o.f);
	for (i = 0; i < x->m.n_cells; i++) {
		const struct mx_cell *c = &x->m.cells[i];
		const struct xc_guest *g = &x->cells[i].pool;

		for (k = 0; k < g->n_bench; k++) {
			const struct xc_bench *b = &g->bench[k];

			xc_tsv_text(o.f, c->name);
			fputc('\t', o.f);
			xc_tsv_text(o.f, c->type);
			fputc('\t', o.f);
			xc_tsv_text(o.f, c->kernel);
			fprintf(o.f, "\t%g\t%s\t%s\t%u\t%u\t%zu\t%s\t%s\t%zu\t%" PRIu64 "\t%" PRIu64
				"\t%" PRIu64 "\t%" PRIu64 "\n",
				c->overcommit, mx_by_guest(c) ? "guest" : "count",
				c->pinned ? "yes" : "no", c->vcpus, c->pcpus, c->n_guests, b->mode,
				b->state, b->n, xc_quantile(b->sorted, b->n, 0.5),
				xc_quantile(b->sorted, b->n, 0.99),
				xc_quantile(b->sorted, b->n, 0.999),
				b->sorted[b->n - 1]);
		}
	}
	return xc_out_close(&o, true);
}

static int draw(struct xm_matrix *x)
{
	size_t i;
	int ret = write_cells(x);

	if (!ret)
		ret = xm_overcommit(x);
	x->n_overcommit = x->plot.n_figures;
	for (i = 0; !ret && i < x->n_settings; i++)
		ret = draw_setting(x, &x->settings[i]);
	return ret ? ret : xp_draw(&x->plot);
}

static int matrix_read(struct xm_matrix *x, const char *dir)
{
	int ret = mx_read(&x->m, dir);
	size_t i;

	if (ret)
		return ret;
	x->cells = xc_alloc(x->m.n_cells, sizeof(*x->cells));
	for (i = 0; i < x->m.n_cells; i++)
		x->cells[i].cell = &x->m.cells[i];
	for (i = 0; !ret && i < x->m.n_cells; i++)
		ret = xm_pool(&x->cells[i]);
	if (!ret)
		ret = runs(x);
	if (!ret)
		settings(x);
	return ret;
}

static void matrix_free(struct xm_matrix *x)
{
	size_t i;

	for (i = 0; x->cells && i < x->m.n_cells; i++)
		xm_pool_free(&x->cells[i]);
	free(x->cells);
	for (i = 0; i < x->n_settings; i++) {
		free(x->settings[i].name);
		free(x->settings[i].title);
		free(x->settings[i].origin);
		free(x->settings[i].cells);
		free(x->settings[i].pools);
	}
	free(x->settings);
	for (i = 0; i < x->n_runs; i++)
		free(x->runs[i].dir);
	free(x->runs);
	free(x->xen);
	xp_plot_free(&x->plot);
	mx_free(&x->m);
}

int xm_plot(const struct xc_paths *paths, const char *out, bool quiet)
{
	struct xm_matrix x = { .plot = { .out = xc_strdup(out), .quiet = quiet } };
	int ret = matrix_read(&x, paths->dir), made;

	if (!ret)
		ret = xp_make_dirs(out);
	if (!ret)
		ret = draw(&x);
	if (!ret) {
		made = pages(&x, paths);
		ret = xm_page(&x);
		if (!ret)
			ret = made;
		if (!quiet)
			xp_say(&x.plot);
	}
	matrix_free(&x);
	return ret;
}
