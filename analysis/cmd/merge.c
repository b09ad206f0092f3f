// SPDX-License-Identifier: GPL-2.0-only
/* xcall merge */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>

#include "base/error.h"
#include "base/out.h"
#include "cmd/cmd.h"
#include "hosts/hosts.h"

static const char usage[] =
"usage: xcall merge [-o FILE] [--partial] DIR|NAME=DIR|FILE...\n"
"\n"
"The figures of several hosts in one file, each result folder analysed here or,\n"
"as the FILE of an earlier merge, somewhere else: counts and histograms, which\n"
"add up exactly. A host has its folder's name, or NAME. Benchmarks are not in\n"
"it. analysis/hosts/merged.schema.json has the fields; xcall report FILE shows it.\n"
"\n"
"  -o, --output FILE  where to; default -, stdout\n"
"      --partial      take traces that are cut off as far as they go\n"
"  -h, --help         this text\n"
"\n"
"examples:\n"
"  xcall merge -o all.json web1=results/a web2=results/b\n"
"  xcall merge -o a.json results/a    # on one host; on another b.json; then\n"
"  xcall merge a.json b.json | jq .total.stages.runq.p99_ns\n";

int cmd_merge(int argc, char **argv)
{
	static const struct option options[] = {
		{ "output", 1, NULL, 'o' }, { "partial", 0, NULL, 'p' },
		{ "help", 0, NULL, 'h' }, {}
	};
	const char *path = "-";
	bool partial = false;
	struct xc_out out;
	struct jn_all all;
	int opt, err;

	while ((opt = getopt_long(argc, argv, "o:h", options, NULL)) != -1) {
		switch (opt) {
		case 'o':
			path = optarg;
			break;
		case 'p':
			partial = true;
			break;
		case 'h':
			fputs(usage, stdout);
			return 0;
		default:
			return 1;
		}
	}
	if (optind == argc) {
		xc_err(-EINVAL, "expected folders or files of xcall merge (see -h)");
		return 1;
	}
	if (jn_open(&all, argv + optind, argc - optind, partial))
		return 1;
	err = xc_out_open(&out, path);
	if (!err) {
		err = jn_write(&all, out.f);
		xc_out_failed(&out);
		if (xc_out_close(&out, !err))
			err = -EIO;
	}
	jn_close(&all);
	return err ? 1 : 0;
}
