// SPDX-License-Identifier: GPL-2.0-only
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/terminal.h"
#include "cmd/cmd.h"
#include "hosts/hosts.h"
#include "model/run.h"
#include "pass/pass.h"
#include "summary/summary.h"
#include "text/report.h"

static const char usage[] =
"usage: xcall report [-j] [--color WHEN] [--partial] DIR\n"
"       xcall report [-j] --guest DIR [--host FILE]\n"
"       xcall report [-j] [--partial] DIR|NAME=DIR|FILE...\n"
"\n"
"What a result folder, or bare traces, say about cross-calls. Of several hosts:\n"
"per guest, per host, and of all; a FILE is what xcall merge wrote.\n"
"\n"
"  -j, --json       summary.json on stdout instead of text (its fields:\n"
"                   analysis/summary/summary.schema.json); of several, what merge writes\n"
"      --guest DIR  a guest-NAME folder, a trace (metadata, cpu0 ...), or the\n"
"                   file that perf record -a -e 'xcall:*' wrote\n"
"      --host FILE  Xen's trace, meta.json beside it if there is one\n"
"      --color WHEN auto (at a terminal, unless NO_COLOR is set), always, never\n"
"      --partial    take traces that are cut off (killed recorder) as far as\n"
"                   they go; without it they are an error\n"
"  -h, --help       this text\n"
"\n"
"examples:\n"
"  xcall report build/results/demo\n"
"  xcall report -j build/results/demo >summary.json\n"
"  xcall report web1=results/a web2=results/b\n"
"  xcall report --guest guest-pv/ctf --host host/xen.trace\n"
"  xcall report --guest perf.data\n";

static void print_text(const struct xc_run *run)
{
	xc_report_print(tm_begin(stdout, TM_COLUMNS), run);
	tm_end();
}

static int report_joined(char **operands, int n, const struct xc_paths *paths, bool json)
{
	struct jn_all all;
	int err;

	if (jn_open(&all, operands, n, paths->partial))
		return 1;
	err = json ? jn_write(&all, stdout) : 0;
	if (!json) {
		jn_print(tm_begin(stdout, TM_COLUMNS), &all);
		tm_end();
	}
	jn_close(&all);
	return err ? 1 : 0;
}

int cmd_report(int argc, char **argv)
{
	static const struct option options[] = {
		{ "json", 0, NULL, 'j' }, TM_LONG_OPTION, XC_LONG_OPTIONS, {}
	};
	struct xc_paths paths = {};
	struct xc_run *run;
	bool json = false;
	int opt, err;

	while ((opt = getopt_long(argc, argv, "jh", options, NULL)) != -1) {
		if (opt == 'j') {
			json = true;
		} else if (opt == 'h') {
			fputs(usage, stdout);
			return 0;
		} else if (opt == TM_OPTION ? tm_colour(optarg) : !xc_opt(&paths, opt, optarg)) {
			return 1;
		}
	}
	if (!paths.guest && !paths.host && argc > optind &&
	    (argc - optind > 1 || jn_is_merged(argv[optind])))
		return report_joined(argv + optind, argc - optind, &paths, json);
	if (xc_operand(&paths, argc, argv, optind))
		return 1;
	if (xc_open(&run, &paths))
		return 1;
	err = xc_analyse(run, NULL);
	if (!err) {
		xc_warn_cut(run);
		if (json)
			err = xc_summary_write(run, stdout);
		else
			print_text(run);
	}
	xc_close(run);
	return err ? 1 : 0;
}
