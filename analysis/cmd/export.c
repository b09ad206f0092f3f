// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/out.h"
#include "cmd/cmd.h"
#include "export/export.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "timeline/event.h"
#include "timeline/sink.h"

static const char usage[] =
"usage: xcall export [--perfetto FILE] [--ndjson FILE] [--tsv FILE] [--partial] DIR\n"
"       xcall export ... --guest DIR [--host FILE]\n"
"\n"
"Every call of a result folder, for other programs. FILE may be - for stdout.\n"
"\n"
"      --perfetto FILE  a trace for ui.perfetto.dev and trace_processor: a track\n"
"                       per vCPU and pCPU, stages as slices, a flow per call from\n"
"                       send to receive to unlock, counters\n"
"      --ndjson FILE    one JSON object a line: \"run\" first, a \"call\" for each,\n"
"                       \"end\" last; analysis/export/calls.schema.json has the fields\n"
"      --tsv FILE       one call a line under a line of column names; lines with #\n"
"                       say what it was measured on\n"
"      --guest DIR      a guest-NAME folder or a trace (metadata, cpu0 ...)\n"
"      --host FILE      Xen's trace, meta.json beside it if there is one\n"
"      --partial        take traces that are cut off as far as they go\n"
"  -h, --help           this text\n"
"\n"
"A call that is censored or unmatched has a line, without stages. A FILE appears\n"
"when it is whole.\n"
"\n"
"examples:\n"
"  xcall export --perfetto demo.pftrace build/results/demo\n"
"  xcall export --ndjson - build/results/demo | jq -c 'select(.total_ns > 1000000)'\n"
"  xcall export --tsv calls.tsv --perfetto demo.pftrace build/results/demo\n";

enum { PERFETTO, NDJSON, TSV, FORMS };

struct export {
	struct xc_run *run;
	struct xc_out out[FORMS];
	struct xe_perfetto *perfetto;
};

static int failed(struct export *x)
{
	int i;

	for (i = 0; i < FORMS; i++)
		if (x->out[i].f && xc_out_failed(&x->out[i]))
			return -x->out[i].err;
	return 0;
}

static void one(struct export *x, const struct xc_guest *g, const struct xc_call *c,
		enum xc_outcome outcome)
{
	if (x->out[NDJSON].f)
		xe_ndjson_call(x->out[NDJSON].f, g, c, outcome);
	if (x->out[TSV].f)
		xe_tsv_call(x->out[TSV].f, g, c, outcome);
	if (x->perfetto && outcome == XC_COMPLETE)
		xe_perfetto_call(x->perfetto, g, c);
	failed(x);
}

static void call(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	one(arg, g, c, XC_COMPLETE);
}

static void partial(void *arg, const struct xc_guest *g, const struct xc_call *c,
		    enum xc_outcome outcome)
{
	one(arg, g, c, outcome);
}

static int event(void *arg, const struct xc_event *e)
{
	struct export *x = arg;

	if (x->perfetto)
		xe_perfetto_event(x->perfetto, e);
	return failed(x);
}

static int write_all(struct export *x)
{
	const struct xc_sink sink = { .arg = x, .call = call, .partial = partial,
				      .event = event };
	int err;

	if (x->out[NDJSON].f)
		xe_ndjson_begin(x->out[NDJSON].f, x->run);
	if (x->out[TSV].f)
		xe_tsv_begin(x->out[TSV].f, x->run);
	if (x->out[PERFETTO].f)
		x->perfetto = xe_perfetto_new(x->out[PERFETTO].f, x->run);
	err = xc_analyse(x->run, &sink);
	if (err)
		return err;
	xc_warn_cut(x->run);
	if (x->out[NDJSON].f)
		xe_ndjson_end(x->out[NDJSON].f, x->run);
	if (x->out[TSV].f)
		xe_tsv_end(x->out[TSV].f, x->run);
	if (x->perfetto)
		xe_perfetto_end(x->perfetto);
	return 0;
}

static int open_all(struct export *x, const char *const path[])
{
	int i, err = 0, n_stdout = 0, n = 0;

	for (i = 0; i < FORMS; i++) {
		n += !!path[i];
		n_stdout += path[i] && !strcmp(path[i], "-");
	}
	if (!n)
		return xc_err(-EINVAL, "export what? --perfetto, --ndjson or --tsv (see -h)");
	if (n_stdout > 1)
		return xc_err(-EINVAL, "only one of the forms can go to stdout");
	if (path[PERFETTO] && !strcmp(path[PERFETTO], "-") && isatty(1))
		return xc_err(-EINVAL, "a Perfetto trace is no text for a terminal: give a FILE");
	for (i = 0; i < FORMS && !err; i++)
		if (path[i])
			err = xc_out_open(&x->out[i], path[i]);
	return err;
}

int cmd_export(int argc, char **argv)
{
	static const struct option options[] = {
		{ "perfetto", 1, NULL, 'p' }, { "ndjson", 1, NULL, 'n' },
		{ "tsv", 1, NULL, 't' }, XC_LONG_OPTIONS, {}
	};
	const char *path[FORMS] = {};
	struct xc_paths paths = {};
	struct export x = {};
	int opt, err, i;

	while ((opt = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (opt == 'p') {
			path[PERFETTO] = optarg;
		} else if (opt == 'n') {
			path[NDJSON] = optarg;
		} else if (opt == 't') {
			path[TSV] = optarg;
		} else if (opt == 'h') {
			fputs(usage, stdout);
			return 0;
		} else if (!xc_opt(&paths, opt, optarg)) {
			return 1;
		}
	}
	if (xc_operand(&paths, argc, argv, optind))
		return 1;
	err = xc_open(&x.run, &paths);
	if (err)
		return 1;
	err = open_all(&x, path);
	if (!err)
		err = write_all(&x);
	for (i = 0; i < FORMS; i++)
		if (xc_out_close(&x.out[i], !err))
			err = err ? err : -EIO;
	xe_perfetto_free(x.perfetto);
	xc_close(x.run);
	return err ? 1 : 0;
}
