// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <getopt.h>
#include <stdio.h>

#include "base/error.h"
#include "cmd/cmd.h"
#include "pass/pass.h"

int xc_opt(struct xc_paths *paths, int opt, const char *arg)
{
	switch (opt) {
	case XC_OPT_GUEST:
		paths->guest = arg;
		return 1;
	case XC_OPT_HOST:
		paths->host = arg;
		return 1;
	case XC_OPT_PARTIAL:
		paths->partial = true;
		return 1;
	}
	return 0;
}

int xc_operand(struct xc_paths *paths, int argc, char **argv, int first)
{
	bool bare = paths->guest || paths->host;

	if (bare && first == argc)
		return 0;
	if (!bare && first == argc - 1) {
		paths->dir = argv[first];
		return 0;
	}
	return xc_err(-EINVAL, bare ? "either a folder, or --guest and --host (see -h)" :
				      "expected one folder (see -h)");
}

int xc_command_line(struct xc_paths *paths, int argc, char **argv, const char *usage)
{
	static const struct option options[] = { XC_LONG_OPTIONS, {} };
	int opt;

	while ((opt = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (opt == 'h') {
			fputs(usage, stdout);
			return 1;
		}
		if (!xc_opt(paths, opt, optarg))
			return -EINVAL;
	}
	return xc_operand(paths, argc, argv, optind);
}
