// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/terminal.h"
#include "base/text.h"

#define INDENT	12	/* of a text beside its key: "  trace     " */

static enum { AUTO, ALWAYS, NEVER } colour;

static struct {
	FILE *out, *text;	/* where it goes to; what is written to */
	char *buffer;
	size_t size;
	unsigned int columns;
	bool colour;
} tm;

int tm_colour(const char *when)
{
	if (!strcmp(when, "auto"))
		colour = AUTO;
	else if (!strcmp(when, "always"))
		colour = ALWAYS;
	else if (!strcmp(when, "never"))
		colour = NEVER;
	else
		return xc_err(-EINVAL, "--color %s: not auto, always or never", when);
	return 0;
}

/* a terminal that knows colours, and a user who has not said no (no-color.org) */
static bool wanted(int fd)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	if (colour != AUTO)
		return colour == ALWAYS;
	return isatty(fd) && !(no && *no) && term && *term && strcmp(term, "dumb");
}

/* columns that a character takes; East Asian ones take two, and have three bytes */
static unsigned int width(size_t bytes)
{
	return bytes > 2 ? 2 : 1;
}

static bool is_mark(char c)
{
	return c >= *TM_HEAD && c <= *TM_END;
}

/* controls are shown, not obeyed: those of ASCII and of Latin 1 (C2 80 .. C2 9F) */
static bool is_control(const char *s)
{
	unsigned char c = (unsigned char)*s;

	return c < ' ' || c == 0x7f || (c == 0xc2 && (unsigned char)s[1] < 0xa0);
}

static void put(const char *s, const char *end)
{
	static const char *const escape[] = { "", "1", "1;35", "1;31", "32", "2", "" };

	while (s < end) {
		size_t n = xc_utf8(s);

		if (is_mark(*s)) {
			if (tm.colour)
				fprintf(tm.out, "\033[%sm", escape[(int)*s]);
		} else if (!n || is_control(s)) {
			fputc('?', tm.out);
		} else {
			fwrite(s, 1, n, tm.out);
		}
		s += n ? n : 1;
	}
	fputc('\n', tm.out);
}

/* the end of what fits of s: at a blank if there is one after column from */
static const char *fits(const char *s, unsigned int columns, unsigned int from)
{
	const char *blank = NULL;
	unsigned int at = 0;

	while (*s) {
		size_t n = xc_utf8(s);

		if (!is_mark(*s) && (at += width(n)) > columns)
			break;
		if (*s == ' ' && at > from)
			blank = s;
		s += n ? n : 1;
	}
	/* one that ends where the line does is no reason to look further back */
	return *s && *s != ' ' && blank ? blank : s;
}

static void put_line(const char *s)
{
	unsigned int lead = (unsigned int)strspn(s, " ");
	unsigned int indent = !lead ? 4 : lead < 2 * INDENT ? INDENT : 2 * INDENT;
	const char *end;

	if (!tm.columns) {
		put(s, s + strlen(s));
		return;
	}
	end = fits(s, tm.columns, lead ? indent : 0);
	for (;;) {
		put(s, end);
		s = end + strspn(end, " ");
		if (!*s)
			return;
		fprintf(tm.out, "%*s", (int)indent, "");
		end = fits(s, tm.columns - indent, 0);
	}
}

FILE *tm_begin(FILE *out, unsigned int columns)
{
	tm.columns = columns;
	tm.colour = wanted(fileno(out));
	tm.text = open_memstream(&tm.buffer, &tm.size);
	if (!tm.text) {
		fputs("xcall: out of memory\n", stderr);
		exit(1);
	}
	tm.out = out;
	return tm.text;
}

void tm_end(void)
{
	char *line, *next;

	if (fclose(tm.text)) {
		fputs("xcall: out of memory\n", stderr);
		exit(1);
	}
	for (line = tm.buffer; *line; line = next) {
		next = strchrnul(line, '\n');
		if (*next)
			*next++ = 0;
		put_line(line);
	}
	free(tm.buffer);
}

struct tm_cell tm_real(double v, int decimals, unsigned int columns)
{
	struct tm_cell c;
	char *e;

	do
		snprintf(c.s, sizeof(c.s), "%*.*f", (int)columns, decimals, v);
	while (strlen(c.s) > columns && decimals--);
	/* then 1.23e9 */
	for (decimals = (int)columns; strlen(c.s) > columns && decimals >= 0; decimals--) {
		snprintf(c.s, sizeof(c.s), "%.*e", decimals, v);
		e = strchr(c.s, 'e');
		if (e)
			snprintf(e, sizeof(c.s) - (size_t)(e - c.s), "e%d", atoi(e + 1));
	}
	return c;
}

struct tm_cell tm_count(uint64_t n, unsigned int columns)
{
	struct tm_cell c;

	snprintf(c.s, sizeof(c.s), "%*" PRIu64, (int)columns, n);
	return columns && strlen(c.s) > columns ? tm_real((double)n, 0, columns) : c;
}

struct tm_cell tm_zero(uint64_t n, unsigned int columns)
{
	struct tm_cell c, digits = tm_count(n, columns);

	snprintf(c.s, sizeof(c.s), "%s%.40s%s", n ? TM_BAD : "", digits.s, n ? TM_END : "");
	return c;
}
