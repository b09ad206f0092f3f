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
#include "cmd/cmd.h"
#include "cmd/plot_p.h"
#include "model/run.h"
#include "pass/pass.h"
#include "plot/plot.h"
#include "read/files/matrix.h"

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
