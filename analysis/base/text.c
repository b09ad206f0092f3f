// SPDX-License-Identifier: GPL-2.0-only
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/text.h"

size_t xc_utf8(const char *text)
{
	const unsigned char *s = (const unsigned char *)text;
	static const struct { unsigned char from, to, lo, hi, n; } form[] = {
		/* first byte, second byte (no overlong, no surrogate, none too high), length */
		{ 0xc2, 0xdf, 0x80, 0xbf, 2 }, { 0xe0, 0xe0, 0xa0, 0xbf, 3 },
		{ 0xe1, 0xec, 0x80, 0xbf, 3 }, { 0xed, 0xed, 0x80, 0x9f, 3 },
		{ 0xee, 0xef, 0x80, 0xbf, 3 }, { 0xf0, 0xf0, 0x90, 0xbf, 4 },
		{ 0xf1, 0xf3, 0x80, 0xbf, 4 }, { 0xf4, 0xf4, 0x80, 0x8f, 4 },
	};
	size_t i, k;

	if (*s < 0x80)
		return 1;
	for (i = 0; i < sizeof(form) / sizeof(form[0]); i++) {
		if (*s < form[i].from || *s > form[i].to)
			continue;
		if (s[1] < form[i].lo || s[1] > form[i].hi)
			return 0;
		for (k = 2; k < form[i].n; k++)
			if ((s[k] & 0xc0) != 0x80)
				return 0;
		return form[i].n;
	}
	return 0;
}

void xc_json_text(FILE *f, const char *text)
{
	putc('"', f);
	while (*text) {
		size_t n = xc_utf8(text);

		if (!n)
			putc('?', f);
		else if (*text == '"' || *text == '\\')
			fprintf(f, "\\%c", *text);
		else if ((unsigned char)*text < ' ' || *text == 0x7f)
			fprintf(f, "\\u%04x", (unsigned char)*text);
		else
			fwrite(text, 1, n, f);
		text += n ? n : 1;
	}
	putc('"', f);
}

void xc_tsv_text(FILE *f, const char *text)
{
	if (!*text)
		putc('-', f);
	while (*text) {
		size_t n = xc_utf8(text);

		if (!n)
			putc('?', f);
		else if ((unsigned char)*text < ' ' || *text == 0x7f)
			putc(' ', f);
		else
			fwrite(text, 1, n, f);
		text += n ? n : 1;
	}
}

void xc_html(FILE *out, const char *text)
{
	while (text && *text) {
		size_t n = xc_utf8(text);

		if (!n)
			fputc('?', out);
		else if (*text == '&')
			fputs("&amp;", out);
		else if (*text == '<')
			fputs("&lt;", out);
		else if (*text == '>')
			fputs("&gt;", out);
		else if (*text == '\'')
			fputs("&#39;", out);
		else if (*text == '"')
			fputs("&quot;", out);
		else if ((unsigned char)*text < ' ' || *text == 0x7f)
			fputc(' ', out);
		else
			fwrite(text, 1, n, out);
		text += n ? n : 1;
	}
}

void xc_htmlf(FILE *out, const char *fmt, ...)
{
	va_list ap;
	char *text;

	va_start(ap, fmt);
	if (vasprintf(&text, fmt, ap) >= 0) {
		xc_html(out, text);
		free(text);
	}
	va_end(ap);
}

const char *xc_time(char *buffer, size_t size, double ns)
{
	static const char *const units[] = { "ns", "us", "ms", "s" };
	unsigned int unit = 0;
	double v = ns;

	while (unit < 3 && v >= 999.5) {
		v /= 1e3;
		unit++;
	}
	/* three digits, and no fractions of a ns */
	snprintf(buffer, size, "%.*f %s", !unit || v >= 99.95 ? 0 : v >= 9.995 ? 1 : 2,
		 v, units[unit]);
	return buffer;
}
