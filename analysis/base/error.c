// SPDX-License-Identifier: GPL-2.0-only
#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"

static _Thread_local bool quiet;

void xc_quiet(bool on)
{
	quiet = on;
}

int xc_bad(int err, const char *file, uint64_t offset, const char *fmt, ...)
{
	va_list ap;

	if (quiet)
		return err;
	fprintf(stderr, "xcall: %s: offset %llu: ", file,
		(unsigned long long)offset);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
	return err;
}

int xc_err(int err, const char *fmt, ...)
{
	va_list ap;

	fputs("xcall: ", stderr);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
	return err;
}

void xc_warn(const char *fmt, ...)
{
	va_list ap;

	fputs("xcall: warning: ", stderr);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}
