// SPDX-License-Identifier: GPL-2.0-only
/* gnuplot's SVG, made fit to stand inside the page. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/map.h"
#include "base/text.h"
#include "page/html.h"

/* the scripts' colours, which the page sets for light and for dark */
static const struct {
	unsigned int rgb;
	const char *var;
} colours[] = {
	{ 0x000000, "ink" }, { 0x333333, "ink" }, { 0x666666, "dim" },
	{ 0xcccccc, "grid" }, { 0xffffff, "paper" }, { 0x999999, "grey" },
	{ 0xbbbbbb, "pale" }, { 0x444444, "dim" }, { 0x56b4e9, "sky" },
	{ 0x0072b2, "blue" }, { 0xe69f00, "orange" }, { 0xd55e00, "red" },
	{ 0xf0e442, "yellow" }, { 0x66c2a5, "mint" }, { 0x009e73, "green" },
	{ 0xcc79a7, "pink" }, { 0x882255, "wine" },
};

struct svg {
	FILE *out;
	const char *path, *id;
	const char *start, *s, *end;
};

static int bad(const struct svg *v, const char *expected)
{
	return xc_bad(-EBADMSG, v->path, (uint64_t)(v->s - v->start), "expected %s", expected);
}

static bool put_colour(FILE *out, unsigned int rgb)
{
	size_t i;

	for (i = 0; i < sizeof(colours) / sizeof(*colours); i++) {
		if (colours[i].rgb == rgb) {
			fprintf(out, "var(--%s)", colours[i].var);
			return true;
		}
	}
	return false;
}

/* rgb(r, g, b), #rrggbb, black or white at s: its length, 0 if it is none */
static size_t take_colour(const char *s, size_t left, unsigned int *rgb)
{
	char text[32];
	unsigned int r, g, b;
	int n = 0;

	snprintf(text, sizeof(text), "%.*s", left < 31 ? (int)left : 31, s);
	if (sscanf(text, "rgb(%u,%u,%u)%n", &r, &g, &b, &n) == 3 && n)
		*rgb = (r & 255) << 16 | (g & 255) << 8 | (b & 255);
	else if (text[0] == '#' && sscanf(text + 1, "%6x%n", rgb, &n) == 1 && n == 6)
		n++;
	else if (!strncmp(text, "black", 5))
		*rgb = 0, n = 5;
	else if (!strncmp(text, "white", 5))
		*rgb = 0xffffff, n = 5;
	else
		n = 0;
	return (size_t)n;
}

static bool is(const char *s, size_t n, const char *word)
{
	return strlen(word) == n && !memcmp(s, word, n);
}

static void put_value(struct svg *v, const char *name, size_t name_len,
		      const char *value, size_t n)
{
	bool paints = is(name, name_len, "fill") || is(name, name_len, "stroke") ||
		      is(name, name_len, "color") || is(name, name_len, "style");
	unsigned int rgb;
	size_t i = 0, len;

	if (is(name, name_len, "id"))
		fprintf(v->out, "%s-", v->id);
	while (i < n) {
		if (!strncmp(value + i, "url(#", 5) && n - i > 5) {
			fprintf(v->out, "url(#%s-", v->id);
			i += 5;
		} else if (paints && (len = take_colour(value + i, n - i, &rgb)) &&
			   put_colour(v->out, rgb)) {
			i += len;
		} else {
			/* either kind of quote may have enclosed it */
			if (value[i] == '"')
				fputs("&quot;", v->out);
			else
				fputc(value[i], v->out);
			i++;
		}
	}
}

static void skip_space(struct svg *v)
{
	while (v->s < v->end && isspace((unsigned char)*v->s))
		v->s++;
}

struct attr {
	const char *name, *value;
	size_t name_len, value_len;
};

/* 1: an attribute, 0: the tag's end is next */
static int next_attr(struct svg *v, struct attr *a)
{
	char quote;

	skip_space(v);
	if (v->s < v->end && (*v->s == '>' || *v->s == '/'))
		return 0;
	a->name = v->s;
	while (v->s < v->end && *v->s != '=' && *v->s != '>' && !isspace((unsigned char)*v->s))
		v->s++;
	a->name_len = (size_t)(v->s - a->name);
	skip_space(v);
	if (v->s == v->end || *v->s != '=' || !a->name_len)
		return bad(v, "name=\"value\"");
	v->s++;
	skip_space(v);
	if (v->s == v->end || (*v->s != '"' && *v->s != '\''))
		return bad(v, "a quoted value");
	quote = *v->s++;
	a->value = v->s;
	while (v->s < v->end && *v->s != quote)
		v->s++;
	if (v->s == v->end)
		return bad(v, "the value's closing quote");
	a->value_len = (size_t)(v->s++ - a->value);
	return 1;
}

static void put_attr(struct svg *v, const struct attr *a)
{
	bool link = is(a->name, a->name_len, "xlink:href");

	/* no scripts, no namespaces; a link only inside the figure */
	if (!strncmp(a->name, "on", 2) || !strncmp(a->name, "xmlns", 5))
		return;
	if (link && (!a->value_len || a->value[0] != '#'))
		return;
	if (link) {
		fprintf(v->out, " href=\"#%s-%.*s\"", v->id, (int)a->value_len - 1, a->value + 1);
		return;
	}
	fprintf(v->out, " %.*s=\"", (int)a->name_len, a->name);
	put_value(v, a->name, a->name_len, a->value, a->value_len);
	fputc('"', v->out);
}

static void put_svg_attr(struct svg *v, const struct attr *a)
{
	if (is(a->name, a->name_len, "width") || is(a->name, a->name_len, "height") ||
	    is(a->name, a->name_len, "viewBox"))
		put_attr(v, a);
}

/* after the end tag of an element that the page does without */
static int skip_element(struct svg *v, const char *name, size_t n)
{
	while (v->s < v->end) {
		const char *tag = memmem(v->s, (size_t)(v->end - v->s), "</", 2);

		if (!tag)
			break;
		v->s = tag + 2;
		if ((size_t)(v->end - v->s) > n && !memcmp(v->s, name, n) && v->s[n] == '>') {
			v->s += n + 1;
			return 0;
		}
	}
	return bad(v, "the end of an element");
}

static int skip_to(struct svg *v, const char *mark)
{
	const char *found = memmem(v->s, (size_t)(v->end - v->s), mark, strlen(mark));

	if (!found)
		return bad(v, mark);
	v->s = found + strlen(mark);
	return 0;
}

static int tag(struct svg *v, const char *label)
{
	static const char *const dropped[] = { "title", "desc", "filter", "script", "a" };
	const char *name;
	struct attr a;
	size_t n, i;
	bool svg;
	int ret;

	name = ++v->s;
	if (v->s < v->end && (*v->s == '?' || *v->s == '!'))
		return skip_to(v, *v->s == '?' ? "?>" : v->end - v->s > 3 &&
			       !memcmp(v->s, "!--", 3) ? "-->" : ">");
	if (v->s < v->end && *v->s == '/') {
		ret = skip_to(v, ">");
		fprintf(v->out, "<%.*s", (int)(v->s - name), name);
		return ret;
	}
	while (v->s < v->end && isalnum((unsigned char)*v->s))
		v->s++;
	n = (size_t)(v->s - name);
	for (i = 0; i < sizeof(dropped) / sizeof(*dropped); i++)
		if (is(name, n, dropped[i]))
			return skip_element(v, name, n);
	svg = is(name, n, "svg");
	fprintf(v->out, "<%.*s", (int)n, name);
	while ((ret = next_attr(v, &a)) > 0) {
		if (svg)
			put_svg_attr(v, &a);
		else
			put_attr(v, &a);
	}
	if (svg) {
		fputs(" role=\"img\" aria-label=\"", v->out);
		xc_html(v->out, label);
		fputc('"', v->out);
	}
	name = v->s;
	if (!ret)
		ret = skip_to(v, ">");
	fprintf(v->out, "%.*s", (int)(v->s - name), name);
	return ret;
}

int xp_svg_inline(FILE *out, const char *path, const char *id, const char *label)
{
	struct xc_map map;
	struct svg v = { .out = out, .path = path, .id = id };
	int ret = xc_map_open(&map, path);

	if (ret)
		return ret;
	v.start = v.s = (const char *)map.data;
	v.end = v.start + map.size;
	while (!ret && v.s < v.end) {
		if (*v.s == '<') {
			ret = tag(&v, label);
		} else {
			/* gnuplot's indentation is a quarter of the file */
			if (*v.s != '\t')
				fputc(*v.s, out);
			v.s++;
		}
	}
	xc_map_close(&map);
	return ret;
}
