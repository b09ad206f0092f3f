// SPDX-License-Identifier: GPL-2.0-only
/* What the figures share: their list, TSV text, notes, names. */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "facts/guest_facts.h"
#include "facts/stage_facts.h"
#include "model/guest.h"
#include "model/run.h"
#include "plot/plot.h"
#include "read/xen/xentrace.h"

char *xp_figure_name(const char *name)
{
	char *copy = xc_strdup(name), *s;

	for (s = copy; *s; s++)
		if (!isalnum((unsigned char)*s) && *s != '-' && *s != '.')
			*s = '_';
	return copy;
}

static struct xp_figure *add(struct xp_plot *p, const char *name, const char *caption)
{
	char *whole = p->prefix ? xc_path("%s-%s", p->prefix, name) : xc_strdup(name);
	struct xp_figure *f;

	p->figures = xc_grow(p->figures, &p->cap_figures, p->n_figures + 1,
			     sizeof(*p->figures));
	f = &p->figures[p->n_figures++];
	*f = (struct xp_figure) { .name = xp_figure_name(whole), .caption = xc_strdup(caption) };
	free(whole);
	return f;
}

FILE *xp_figure_open(struct xp_plot *p, const char *name, const char *script,
		     bool wide, const char *caption)
{
	struct xp_figure *f = add(p, name, caption);
	char *path = xc_path("%s/plots/%s.tsv", p->out, f->name);
	FILE *tsv = fopen(path, "we");

	f->script = script;
	f->wide = wide;
	if (!tsv)
		xc_err(-errno, "%s: %s", path, strerror(errno));
	free(path);
	return tsv;
}

void xp_figure_more(struct xp_plot *p, bool more)
{
	p->figures[p->n_figures - 1].more = more;
}

int xp_figure_close(struct xp_plot *p, FILE *tsv)
{
	bool bad = ferror(tsv);

	if (fclose(tsv) || bad)
		return xc_err(-EIO, "%s/plots/%s.tsv: cannot be written", p->out,
			      p->figures[p->n_figures - 1].name);
	return 0;
}

void xp_figure_missing(struct xp_plot *p, const char *name, const char *caption,
		       const char *fmt, ...)
{
	struct xp_figure *f = add(p, name, caption);
	va_list ap;

	va_start(ap, fmt);
	if (vasprintf(&f->missing, fmt, ap) < 0)
		f->missing = xc_strdup("no data");
	va_end(ap);
}

void xp_field(FILE *tsv, const char *text)
{
	if (!*text)
		fputc('-', tsv);
	while (*text) {
		size_t n = xc_utf8(text);

		if (n > 1)
			fwrite(text, 1, n, tsv);
		else if (!n)
			fputc('?', tsv);
		else if ((unsigned char)*text < ' ' || *text == 0x7f)
			fputc(' ', tsv);
		else
			fputc(*text == '"' || *text == '`' ? '\'' : *text == '\\' ? '/' : *text, tsv);
		text += n ? n : 1;
	}
}

static char *format(const char *fmt, va_list ap)
{
	char *text;

	return vasprintf(&text, fmt, ap) < 0 ? xc_strdup("") : text;
}

void xp_row(FILE *tsv, const char *key, const char *fmt, ...)
{
	va_list ap;
	char *text;

	va_start(ap, fmt);
	text = format(fmt, ap);
	va_end(ap);
	fprintf(tsv, "%s\t", key);
	xp_field(tsv, text);
	fputc('\n', tsv);
	free(text);
}

void xp_note(FILE *tsv, size_t width, const char *fmt, ...)
{
	char *text, *s;
	va_list ap;

	va_start(ap, fmt);
	text = format(fmt, ap);
	va_end(ap);
	for (s = text; *s;) {
		size_t n = strlen(s);
		char *line;

		if (n > width) {
			for (n = width; n && s[n] != ' '; n--)
				;
			if (!n)
				n = width;
		}
		line = xc_path("%.*s", (int)n, s);
		fputs("note\t", tsv);
		xp_field(tsv, line);
		fputc('\n', tsv);
		free(line);
		s += n + (s[n] == ' ');
	}
	free(text);
}

void xp_note_bench(FILE *tsv, size_t width)
{
	xp_note(tsv, width, "Begin and end by the guest's own TSC: no alignment needed, no sample left out.");
}

void xp_note_run(const struct xp_plot *p, FILE *tsv, size_t width)
{
	const struct xc_run *run = p->run;
	char *text = NULL, error[32];
	size_t size, i;
	FILE *f = open_memstream(&text, &size);

	if (!f)
		return;
	if (p->origin)
		fputs(p->origin, f);
	else if (run->xen)
		fprintf(f, "Xen %s, %u pCPUs, lost %" PRIu64 " records",
			run->host.xen_version ? run->host.xen_version : "(version unknown)",
			run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus,
			run->result.counts.lost);
	else
		fputs("no Xen trace", f);
	for (i = 0; !p->origin && i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->trace)
			continue;
		fprintf(f, "; %s: lost %" PRIu64 " events, ", g->name, g->lost);
		if (g->clock.aligned)
			fprintf(f, "alignment ±%s", xc_time(error, sizeof(error), xf_error_ns(g)));
		else
			fputs("not aligned", f);
	}
	if (!fclose(f))
		xp_note(tsv, width, "%s", text);
	free(text);
}

unsigned int xp_style(const struct xc_guest *g, unsigned int *taken)
{
	static const char *const types[] = { "PV", "PVH", "HVM" };
	unsigned int stock = xf_stock(g), i, first = 3;

	for (i = 0; i < 3; i++)
		if (!strcmp(xf_type(g), types[i]))
			first = i;
	for (i = 0; i < 4; i++) {
		unsigned int n = 2 * ((first + i) % 4) + (stock ? 1 : 2);

		if (!(*taken & 1u << n)) {
			*taken |= 1u << n;
			return n;
		}
	}
	return 2 * first + (stock ? 1 : 2);
}

static int make_dir(const char *path)
{
	if (mkdir(path, 0777) && errno != EEXIST)
		return xc_err(-errno, "%s: %s", path, strerror(errno));
	return 0;
}

int xp_make_dirs(const char *out)
{
	char *plots = xc_path("%s/plots", out);
	int ret = make_dir(out);

	if (!ret)
		ret = make_dir(plots);
	free(plots);
	return ret;
}

void xp_plot_free(struct xp_plot *p)
{
	size_t i;

	for (i = 0; p->stages && i < p->run->n_guests; i++)
		xf_stages_free(&p->stages[i]);
	free(p->stages);
	for (i = 0; i < p->n_figures; i++) {
		free(p->figures[i].name);
		free(p->figures[i].caption);
		free(p->figures[i].missing);
	}
	free(p->figures);
	free(p->out);
}

void xp_say(const struct xp_plot *p)
{
	size_t i, drawn = 0;

	for (i = 0; i < p->n_figures; i++) {
		if (p->figures[i].missing)
			fprintf(stderr, "xcall: no figure %s: %s\n", p->figures[i].name,
				p->figures[i].missing);
		else
			drawn++;
	}
	fprintf(stderr, "xcall: %zu figures; %s/index.html\n", drawn, p->out);
}
