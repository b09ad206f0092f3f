// SPDX-License-Identifier: GPL-2.0-only
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/memory.h"

static _Thread_local struct xc_error *keep;

void xc_error_keep(struct xc_error *e)
{
	keep = e;
}

void xc_error_drop(struct xc_error *e)
{
	free(e->text);
	e->text = NULL;
}

void xc_error_say(struct xc_error *e)
{
	if (e->text)
		fputs(e->text, stderr);
	xc_error_drop(e);
}

/* a line, to stderr or to who keeps it */
__attribute__((format(printf, 2, 0)))
static void say(const char *where, const char *fmt, va_list ap)
{
	char *text, *line;

	if (keep && keep->text)
		return;
	text = xc_vpath(fmt, ap);
	line = xc_path("xcall: %s%s\n", where, text);
	free(text);
	if (keep) {
		keep->text = line;
	} else {
		fputs(line, stderr);
		free(line);
	}
}

int xc_bad(int err, const char *file, uint64_t offset, const char *fmt, ...)
{
	char *where = xc_path("%s: offset %" PRIu64 ": ", file, offset);
	va_list ap;

	va_start(ap, fmt);
	say(where, fmt, ap);
	va_end(ap);
	free(where);
	return err;
}

int xc_err(int err, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say("", fmt, ap);
	va_end(ap);
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
