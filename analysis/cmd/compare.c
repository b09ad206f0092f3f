// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <getopt.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/terminal.h"
#include "cmd/cmd.h"
#include "compare/compare.h"
#include "plot/plot.h"

static const char usage[] =
"usage: xcall compare [OPTIONS] A B\n"
"       xcall compare [OPTIONS] A1 A2 ... -- B1 B2 ...\n"
"       xcall compare [OPTIONS] --by kernel MATRIX\n"
"\n"
"Holds B's benchmarks against A's: of each mode and operation the ratios of p50,\n"
"p99 and p99.9, with intervals from a bootstrap in blocks, which by Holm hold for\n"
"all together. Where both have traces, also what each stage of a call adds.\n"
"A, B: result folders, guests' folders or matrix folders; several are several\n"
"boots of the same.\n"
"\n"
"      --by kernel          of a matrix folder, stock (A) against the other (B)\n"
"  -t, --threshold P50[,P99[,P99.9]]\n"
"                           percent, slower by more is a regression; of those not\n"
"                           given, the last (default 5,15,25)\n"
"  -b, --between P50[,P99[,P99.9]]\n"
"                           percent, boots of one kernel are taken to differ by\n"
"                           (standard deviation), where there are not enough of\n"
"                           them to know (default 15,50,75; of a matrix in\n"
"                           instruction time 0.5,5,10)\n"
"  -c, --confidence PERCENT of all intervals together (default 95)\n"
"  -r, --replicates N       of the bootstrap (default 2000)\n"
"  -s, --seed SEED          of its random numbers (default 1)\n"
"      --no-stages          leave the traces aside\n"
"      --strict             what only one side has counts as a regression\n"
"  -a, --all                text: also the stages that did not change, and what\n"
"                           there are too few samples of\n"
"  -j, --json               JSON (compare.schema.json) in place of the text\n"
"      --color WHEN         auto (at a terminal, unless NO_COLOR is set), always, never\n"
"  -o, --output OUTDIR      also draw it: OUTDIR/plots/compare*.tsv, *.svg, *.png\n"
"  -h, --help\n"
"\n"
"exit: 0 no regression, 1 error, 2 regression\n"
"\n"
"examples:\n"
"  xcall compare build/results/old build/results/new\n"
"  xcall compare old1 old2 old3 -- new1 new2 new3\n"
"  xcall compare -t 10 results/guest-pv-stock results/guest-pv-xcall\n"
"  xcall compare --by kernel -o build/results/bench build/results/bench\n";

enum { OPT_BY = 0x300, OPT_NO_STAGES, OPT_STRICT };

struct command {
	struct cm_comparison c;
	const char *out;
	bool strict, all, json, between;
};

static int number(const char *text, double low, double high, char ends, double *value,
		  const char **rest)
{
	char *end;

	*value = strtod(text, &end);
	if (end == text || !(*value >= low && *value <= high) || (*end && *end != ends))
		return -EINVAL;
	*rest = end;
	return 0;
}

/* of each percentile, in percent */
static int percents(double *to, char opt, const char *text)
{
	const char *at = text;
	double value = 0;
	unsigned int p;

	for (p = 0; p < CM_PERCENTILES; p++) {
		if (*at && number(at, 0, 1000, ',', &value, &at))
			break;
		at += *at == ',' && at[1];
		to[p] = value / 100;
	}
	if (p < CM_PERCENTILES || *at)
		return xc_err(-EINVAL, "-%c %s: up to three numbers of percent with commas, from 0 to 1000",
			      opt, text);
	return 0;
}

static int option(struct command *k, int opt, const char *arg)
{
	struct cm_options *o = &k->c.options;
	const char *rest;
	double value;
	char *end;

	switch (opt) {
	case OPT_BY:
		if (strcmp(arg, "kernel"))
			return xc_err(-EINVAL, "--by %s: only kernel", arg);
		k->c.by = arg;
		return 0;
	case OPT_NO_STAGES:
		o->stages = false;
		return 0;
	case OPT_STRICT:
		k->strict = true;
		return 0;
	case 't':
		return percents(o->threshold, 't', arg);
	case 'b':
		k->between = true;
		return percents(o->between, 'b', arg);
	case 'c':
		if (number(arg, 50, 99, 0, &value, &rest))
			return xc_err(-EINVAL, "-c %s: a number of percent from 50 to 99", arg);
		o->confidence = value / 100;
		return 0;
	case 'r':
		if (number(arg, 200, 1e6, 0, &value, &rest) || value != floor(value))
			return xc_err(-EINVAL, "-r %s: a number from 200 to 1000000", arg);
		o->replicates = (unsigned int)value;
		return 0;
	case 's':
		errno = 0;
		o->seed = strtoull(arg, &end, 0);
		if (errno || end == arg || *end || *arg == '-')
			return xc_err(-EINVAL, "-s %s: a number", arg);
		return 0;
	case 'a':
		k->all = true;
		return 0;
	case 'j':
		k->json = true;
		return 0;
	case TM_OPTION:
		return tm_colour(arg);
	case 'o':
		k->out = arg;
		return 0;
	}
	return xc_err(-EINVAL, "see xcall compare -h");
}

static int operands(struct cm_comparison *c, char **before, int n_before, char **after,
		    int n_after)
{
	if (c->by && n_before + n_after != 1)
		return xc_err(-EINVAL, "--by takes one matrix folder (see -h)");
	if (c->by) {
		c->operands[CM_A] = n_before ? before : after;
		c->n_operands[CM_A] = 1;
		return 0;
	}
	if (!after && n_before == 2) {
		after = before + 1;
		n_before = n_after = 1;
	}
	if (!after || !n_before || !n_after)
		return xc_err(-EINVAL, "expected two folders, or several, -- and several (see -h)");
	c->operands[CM_A] = before;
	c->n_operands[CM_A] = n_before;
	c->operands[CM_B] = after;
	c->n_operands[CM_B] = n_after;
	return 0;
}

static int command_line(struct command *k, int argc, char **argv)
{
	static const struct option options[] = {
		{ "by", 1, NULL, OPT_BY },
		{ "threshold", 1, NULL, 't' },
		{ "between", 1, NULL, 'b' },
		{ "confidence", 1, NULL, 'c' },
		{ "replicates", 1, NULL, 'r' },
		{ "seed", 1, NULL, 's' },
		{ "no-stages", 0, NULL, OPT_NO_STAGES },
		{ "strict", 0, NULL, OPT_STRICT },
		{ "all", 0, NULL, 'a' },
		{ "json", 0, NULL, 'j' },
		{ "output", 1, NULL, 'o' },
		TM_LONG_OPTION,
		{ "help", 0, NULL, 'h' },
		{ NULL, 0, NULL, 0 }
	};
	int opt, end = 1, err;

	/* getopt() would put what is before the -- after it */
	while (end < argc && strcmp(argv[end], "--"))
		end++;
	while ((opt = getopt_long(end, argv, "t:b:c:r:s:ajo:h", options, NULL)) != -1) {
		if (opt == 'h') {
			fputs(usage, stdout);
			return 1;
		}
		err = option(k, opt, optarg);
		if (err)
			return err;
	}
	return operands(&k->c, argv + optind, end - optind, end < argc ? argv + end + 1 : NULL,
			end < argc ? argc - end - 1 : 0);
}

/* standard deviations of boots: on a wall clock, on a machine with other things to do */
static const double on_wall[CM_PERCENTILES] = { 0.15, 0.50, 0.75 };
/* in instruction time */
static const double in_instructions[CM_PERCENTILES] = { 0.005, 0.05, 0.10 };

static int compare(struct command *k)
{
	struct cm_comparison *c = &k->c;
	int err = c->by ? cm_find_by_kernel(c) : cm_find(c);

	if (!k->between)
		memcpy(c->options.between, c->instruction_time ? in_instructions : on_wall,
		       sizeof(on_wall));
	if (!err)
		err = cm_load(c);
	if (!err)
		err = cm_items(c);
	if (err)
		return err;
	cm_estimate(c);
	cm_decide(c);
	if (!c->compared)
		return xc_err(-ENODATA, "too few samples to compare anything: at least %zu of a mode are needed, in %u rounds",
			      cm_least[CM_P50], CM_BLOCKS_MIN);
	if (k->json) {
		err = cm_json(c, stdout);
	} else {
		cm_text(c, k->all, tm_begin(stdout, TM_COLUMNS));
		tm_end();
	}
	if (!err && k->out)
		err = xp_compare(c, k->out);
	return err;
}

int cmd_compare(int argc, char **argv)
{
	struct command k = {
		.c.options = {
			.confidence = 0.95,
			.threshold = { 0.05, 0.15, 0.25 },
			.replicates = 2000,
			.seed = 1,
			.stages = true,
		},
	};
	int ret = command_line(&k, argc, argv);

	if (ret)
		return ret < 0 ? 1 : 0;
	ret = compare(&k);
	if (ret)
		ret = 1;
	else if (k.c.verdicts[CM_REGRESSION] || (k.strict && k.c.n_missing))
		ret = 2;
	cm_free(&k.c);
	return ret;
}
