/* SPDX-License-Identifier: GPL-2.0-only */
/* Memory that is there: the program ends with a message if there is none left. */
#ifndef XCALL_MEMORY_H
#define XCALL_MEMORY_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

/* a text, to be freed */
char *xc_vpath(const char *fmt, va_list ap) __attribute__((format(printf, 1, 0)));
char *xc_path(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void *xc_alloc(size_t n, size_t size);	/* zeroed; ends the program if none left */
void *xc_grow_more(void *p, size_t *cap, size_t need, size_t size);
char *xc_strdup(const char *s);
#define XC_LINE		64	/* bytes of a cache line: no two CPUs write to one at once */
void *xc_alloc_lines(size_t n, size_t size);	/* from the start of one; not zeroed */

/* to need items at least; new part zeroed */
static inline void *xc_grow(void *p, size_t *cap, size_t need, size_t size)
{
	return need <= *cap ? p : xc_grow_more(p, cap, need, size);
}

#endif
