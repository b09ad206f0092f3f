// SPDX-License-Identifier: GPL-2.0-only
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static void *need(void *p)
{
	if (!p) {
		fputs("xcall: out of memory\n", stderr);
		exit(1);
	}
	return p;
}

char *xc_vpath(const char *fmt, va_list ap)
{
	char *s;

	return need(vasprintf(&s, fmt, ap) < 0 ? NULL : s);
}

char *xc_path(const char *fmt, ...)
{
	va_list ap;
	char *s;

	va_start(ap, fmt);
	s = xc_vpath(fmt, ap);
	va_end(ap);
	return s;
}

void *xc_alloc(size_t n, size_t size)
{
	return need(calloc(n ? n : 1, size));
}

void *xc_alloc_lines(size_t n, size_t size)
{
	void *p;

	if (posix_memalign(&p, XC_LINE, n && size ? n * size : 1))
		p = NULL;
	return need(p);
}

void *xc_grow_more(void *p, size_t *cap, size_t want, size_t size)
{
	size_t n = *cap ? *cap : 16;

	while (n < want)
		n *= 2;
	p = need(reallocarray(p, n, size));
	memset((char *)p + *cap * size, 0, (n - *cap) * size);
	*cap = n;
	return p;
}

char *xc_strdup(const char *s)
{
	return need(strdup(s));
}
