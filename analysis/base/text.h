/* SPDX-License-Identifier: GPL-2.0-only */
/* Text of any origin as JSON, TSV and HTML want it. */
#ifndef XCALL_TEXT_H
#define XCALL_TEXT_H

#include <stddef.h>
#include <stdio.h>

/* length of the UTF-8 sequence that text begins with, 0 if it is none */
size_t xc_utf8(const char *text);
/* text as a JSON string, with its quotes; a byte that is no UTF-8 becomes '?' */
void xc_json_text(FILE *f, const char *text);
/* text as a field of a TSV: a control character becomes a blank; "-" if empty */
void xc_tsv_text(FILE *f, const char *text);
/* "12.3 us": three digits, in the unit that fits */
const char *xc_time(char *buffer, size_t size, double ns);
/* text escaped for HTML, also within "" */
void xc_html(FILE *out, const char *text);
void xc_htmlf(FILE *out, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
