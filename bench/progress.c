// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <unistd.h>
#include "bench.h"

void progress(const struct options *options, const char *text, size_t done, size_t total)
{
	if (!options->common.quiet && !options->common.verbose && isatty(STDERR_FILENO))
		fprintf(stderr, "\r%-18s %zu/%zu ", text, done, total);
}

void progress_end(const struct options *options)
{
	if (!options->common.quiet && !options->common.verbose && isatty(STDERR_FILENO))
		fputs("\r\033[K", stderr);
}
