// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "cmd/cmd.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "plot/plot.h"
#include "plot/plot_matrix.h"
#include "read/files/matrix.h"
#include "summary/summary.h"
#include "timeline/sink.h"

static const char usage[] =
"usage: xcall plot [-q] [-o OUTDIR] DIR\n"
"       xcall plot [-q] [-o OUTDIR] MATRIX\n"
"       xcall plot [-q] -o OUTDIR [--guest DIR] [--host FILE]\n"
"\n"
"Draws a result folder's figures with gnuplot and writes a page with them:\n"
"OUTDIR/plots/*.tsv, *.svg, *.png, OUTDIR/summary.json, OUTDIR/index.html.\n"
"Of a matrix folder (make bench; it has a matrix.json): latency against overcommit,\n"
"stock against xcall over all repeats, a table of cells, and its runs' own pages\n"
"where they are missing.\n"
"\n"
"  -o, --output OUTDIR  write there (default: DIR, MATRIX)\n"
"  -q, --quiet          say nothing but errors\n"
"      --guest DIR      a bare guest trace instead of a result folder\n"
"      --host FILE      a bare xentrace file\n"
"      --partial        take files that end in mid-record up to that point\n"
"  -h, --help\n"
"\n"
"Each figure has its script beside it and can be drawn again by hand:\n"
"  cd build/results/demo/plots\n"
"  gnuplot -e \"tsv='latency-single.tsv'; out='latency-single'\" latency.gp\n"
"\n"
"examples:\n"
"  xcall plot build/results/demo\n"
"  xcall plot build/results/bench\n";

static int make_dir(const char *path)
{
	if (mkdir(path, 0777) && errno != EEXIST)
		return xc_err(-errno, "%s: %s", path, strerror(errno));
	return 0;
}

int xp_make_dirs(const char *out)
{
	char *plots = xc_path("%s/plots", out);
	int ret = make_dir(out);

	if (!ret)
		ret = make_dir(plots);
	free(plots);
	return ret;
}

static void take_call(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	struct xp_plot *p = arg;

	xp_stages_add(&p->stages[g - p->run->guests], c);
}

static int write_summary(const struct xp_plot *p)
{
	char *path = xc_path("%s/summary.json", p->out);
	char *part = xc_path("%s.part", path);
	FILE *f = fopen(part, "we");
	int ret;

	if (!f) {
		ret = xc_err(-errno, "%s: %s", part, strerror(errno));
	} else {
		ret = xc_summary_write(p->run, f);
		if ((fclose(f) || (!ret && rename(part, path))) && !ret)
			ret = xc_err(-errno, "%s: %s", path, strerror(errno));
	}
	free(part);
	free(path);
	return ret;
}

static int plot(struct xp_plot *p)
{
	struct xc_sink sink = { .arg = p, .call = take_call };
	int ret;

	ret = xc_analyse(p->run, &sink);
	if (!ret)
		ret = xp_make_dirs(p->out);
	if (!ret)
		ret = write_summary(p);
	if (!ret)
		ret = xp_latency(p);
	if (!ret)
		ret = xp_targets(p);
	if (!ret)
		ret = xp_by_state(p);
	if (!ret)
		ret = xp_heat(p);
	if (!ret)
		ret = xp_stage_stack(p);
	if (!ret)
		ret = xp_hotplug(p);
	if (!ret)
		ret = xp_timelines(p);
	if (!ret)
		ret = xp_draw(p);
	if (!ret)
		ret = xp_page(p);
	return ret;
}

void xp_plot_free(struct xp_plot *p)
{
	size_t i;

	for (i = 0; p->stages && i < p->run->n_guests; i++)
		xp_stages_free(&p->stages[i]);
	free(p->stages);
	for (i = 0; i < p->n_figures; i++) {
		free(p->figures[i].name);
		free(p->figures[i].caption);
		free(p->figures[i].missing);
	}
	free(p->figures);
	free(p->out);
	xc_close(p->run);
}

void xp_say(const struct xp_plot *p)
{
	size_t i, drawn = 0;

	for (i = 0; i < p->n_figures; i++) {
		if (p->figures[i].missing)
			fprintf(stderr, "xcall: no figure %s: %s\n", p->figures[i].name,
				p->figures[i].missing);
		else
			drawn++;
	}
	fprintf(stderr, "xcall: %zu figures; %s/index.html\n", drawn, p->out);
}

int xp_plot_run(const struct xc_paths *paths, const char *out, bool quiet)
{
	struct xp_plot p = { .quiet = quiet };
	int ret = xc_open(&p.run, paths);

	if (ret)
		return ret;
	p.out = xc_strdup(out);
	p.stages = xc_alloc(p.run->n_guests + 1, sizeof(*p.stages));
	ret = plot(&p);
	if (!ret && !quiet)
		xp_say(&p);
	xp_plot_free(&p);
	return ret;
}

int cmd_plot(int argc, char **argv)
{
	static const struct option options[] = {
		{ "output", 1, NULL, 'o' },
		{ "quiet", 0, NULL, 'q' },
		XC_LONG_OPTIONS,
		{ NULL, 0, NULL, 0 }
	};
	struct xc_paths paths = { 0 };
	const char *out = NULL;
	bool quiet = false;
	int opt;

	while ((opt = getopt_long(argc, argv, "o:qh", options, NULL)) != -1) {
		switch (opt) {
		case 'o':
			out = optarg;
			break;
		case 'q':
			quiet = true;
			break;
		case 'h':
			fputs(usage, stdout);
			return 0;
		default:
			if (xc_opt(&paths, opt, optarg) == 1)
				break;
			fputs(usage, stderr);
			return 1;
		}
	}
	if (xc_operand(&paths, argc, argv, optind))
		return 1;
	if (!out)
		out = paths.dir;
	if (!out) {
		xc_err(-EINVAL, "bare traces need -o OUTDIR");
		return 1;
	}
	if (xp_gnuplot_find())
		return 1;
	if (paths.dir && mx_is(paths.dir))
		return xm_plot(&paths, out, quiet) ? 1 : 0;
	return xp_plot_run(&paths, out, quiet) ? 1 : 0;
}
