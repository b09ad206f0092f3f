// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <string.h>

#include "cmd/cmd.h"
#include "format/version.h"

static const struct {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *does;
} commands[] = {
	{ "report", cmd_report, "what the traces say, as text or JSON (-j)" },
	{ "check", cmd_check, "hold the traces to what must be true of them" },
	{ "dump", cmd_dump, "the merged timeline, one event a line" },
	{ "export", cmd_export, "every call, as Perfetto trace, NDJSON or TSV" },
	{ "merge", cmd_merge, "several hosts' figures, added up, for report and programs" },
	{ "compare", cmd_compare, "two sides' benchmarks: slower, faster, or not known" },
	{ "plot", cmd_plot, "figures and index.html" },
};

static void help(FILE *out)
{
	size_t i;

	fputs("usage: xcall COMMAND [OPTIONS] DIR...\n\n"
	      "Why was this cross-call slow? Reads a result folder: guest traces, Xen's\n"
	      "trace and benchmark samples. Needs no privilege, and no Xen.\n\n", out);
	for (i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		fprintf(out, "  %-8s %s\n", commands[i].name, commands[i].does);
	fputs("\n  -h, --help      this text; xcall COMMAND -h for a command's\n"
	      "  -V, --version   version\n"
	      "\nexit: 0 ok, 1 error, 2 a check failed, or something has become slower\n"
	      "\nexamples:\n"
	      "  xcall report build/results/demo\n"
	      "  xcall check build/results/demo\n"
	      "  xcall dump build/results/demo | less\n"
	      "  xcall export --perfetto demo.pftrace build/results/demo\n", out);
}

int main(int argc, char **argv)
{
	size_t i;

	if (argc < 2) {
		help(stderr);
		return 1;
	}
	if (!strcmp(argv[1], "-h") || !strcmp(argv[1], "--help")) {
		help(stdout);
		return 0;
	}
	if (!strcmp(argv[1], "-V") || !strcmp(argv[1], "--version")) {
		puts("xcall " XCALL_VERSION);
		return 0;
	}
	for (i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		int ret;

		if (strcmp(argv[1], commands[i].name))
			continue;
		ret = commands[i].run(argc - 1, argv + 1);
		if (fflush(stdout) || ferror(stdout)) {
			fputs("xcall: cannot write to stdout\n", stderr);
			return 1;
		}
		return ret;
	}
	fprintf(stderr, "xcall: no command %s (see xcall -h)\n", argv[1]);
	return 1;
}
