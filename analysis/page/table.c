// SPDX-License-Identifier: GPL-2.0-only
/* A table of the page, and its cells. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "page/html.h"

static void heads(FILE *out, const char *names)
{
	fputs("<thead><tr>", out);
	while (*names) {
		size_t n = strcspn(names, "|");
		bool left = *names == '<';

		fprintf(out, "<th scope=\"col\"%s>%.*s</th>", left ? " class=\"l\"" : "",
			(int)(n - left), names + left);
		names += n + (names[n] == '|');
	}
	fputs("</tr></thead>\n<tbody>\n", out);
}

void ht_begin(FILE *out, const char *names, const char *note, const char *heading, ...)
{
	char *text;
	va_list ap;

	va_start(ap, heading);
	if (vasprintf(&text, heading, ap) < 0)
		text = xc_strdup("");
	va_end(ap);
	fputs("<h3>", out);
	xc_html(out, text);
	fputs("</h3>\n", out);
	if (note) {
		fputs("<p class=\"note\">", out);
		xc_html(out, note);
		fputs("</p>\n", out);
	}
	/* a box that scrolls must be reached by keyboard */
	fputs("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"", out);
	xc_html(out, text);
	fputs("\"><table>\n", out);
	heads(out, names);
	free(text);
}

void ht_end(FILE *out)
{
	fputs("</tbody></table></div>\n", out);
}

void ht_row(FILE *out)
{
	fputs("<tr>", out);
}

void ht_name(FILE *out, const char *name, enum ht_place place)
{
	fprintf(out, "<tr%s><th scope=\"row\" class=\"l%s\">", place == HT_FIRST ?
		" class=\"first\"" : "", place == HT_AGAIN ? " again" : "");
	xc_html(out, name);
	fputs("</th>", out);
}

void ht_text(FILE *out, const char *text)
{
	fputs("<td class=\"l\">", out);
	xc_html(out, text);
	fputs("</td>", out);
}

static void put(FILE *out, const char *fmt, va_list ap)
{
	char *text;

	if (vasprintf(&text, fmt, ap) < 0)
		return;
	xc_html(out, text);
	free(text);
}

void ht_textf(FILE *out, const char *fmt, ...)
{
	va_list ap;

	fputs("<td class=\"l\">", out);
	va_start(ap, fmt);
	put(out, fmt, ap);
	va_end(ap);
	fputs("</td>", out);
}

void ht_rest(FILE *out, unsigned int columns, const char *fmt, ...)
{
	va_list ap;

	fprintf(out, "<td class=\"l\" colspan=\"%u\">", columns);
	va_start(ap, fmt);
	put(out, fmt, ap);
	va_end(ap);
	fputs("</td>", out);
}

void ht_count(FILE *out, uint64_t n)
{
	fprintf(out, "<td>%" PRIu64 "</td>", n);
}

void ht_zero(FILE *out, uint64_t n)
{
	fprintf(out, "<td%s>%" PRIu64 "</td>", n ? " class=\"bad\"" : "", n);
}

void ht_number(FILE *out, int decimals, double v)
{
	fprintf(out, "<td>%.*f</td>", decimals, v);
}

void ht_us(FILE *out, uint64_t ns)
{
	ht_number(out, ns < 100000 ? 2 : ns < 10000000 ? 1 : 0, (double)ns / 1e3);
}

void ht_ms(FILE *out, uint64_t ns)
{
	ht_number(out, ns < 100000000 ? 3 : 1, (double)ns / 1e6);
}

void ht_row_end(FILE *out)
{
	fputs("</tr>\n", out);
}
