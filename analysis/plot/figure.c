// SPDX-License-Identifier: GPL-2.0-only
/* What the figures share: their list, TSV text, notes, names. */
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/out.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/run.h"
#include "plot/plot.h"
#include "read/files/bench.h"
#include "read/files/symbols.h"
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

double xp_error_ns(const struct xc_guest *g)
{
	return (double)xc_clock_error(&g->clock) * 1e6 / (g->tsc_khz ? g->tsc_khz : 1);
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
		fprintf(f, "Xen %s, %u pCPUs, lost %llu records",
			run->host.xen_version ? run->host.xen_version : "(version unknown)",
			run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus,
			(unsigned long long)run->xen->lost);
	else
		fputs("no Xen trace", f);
	for (i = 0; !p->origin && i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->ctf)
			continue;
		fprintf(f, "; %s: lost %llu events, ", g->name, (unsigned long long)g->lost);
		if (g->clock.aligned)
			fprintf(f, "alignment ±%s", xp_time(error, sizeof(error), xp_error_ns(g)));
		else
			fputs("not aligned", f);
	}
	if (!fclose(f))
		xp_note(tsv, width, "%s", text);
	free(text);
}

const char *xp_type(const struct xc_guest *g)
{
	static const char *const names[][2] = {
		{ "pv", "PV" }, { "pvh", "PVH" }, { "hvm", "HVM" }, { "native", "native" },
	};
	size_t i;

	for (i = 0; g->type && i < sizeof(names) / sizeof(*names); i++)
		if (!strcmp(g->type, names[i][0]))
			return names[i][1];
	return "unknown type";
}

bool xp_stock(const struct xc_guest *g)
{
	return !g->kernel || strncmp(g->kernel, "xcall", 5);
}

unsigned int xp_style(const struct xc_guest *g, unsigned int *taken)
{
	static const char *const types[] = { "PV", "PVH", "HVM" };
	unsigned int stock = xp_stock(g), i, first = 3;

	for (i = 0; i < 3; i++)
		if (!strcmp(xp_type(g), types[i]))
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

const char *xp_time(char *buffer, size_t size, double ns)
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

/* state: NULL for hotplug, whose mode is a name of xc_bench_name() */
static const struct xc_bench *find_bench(const struct xc_bench *list, size_t n,
					 const char *mode, const char *state)
{
	size_t i;

	for (i = 0; i < n; i++) {
		char *name = state ? xc_strdup(list[i].mode) : xc_bench_name(&list[i]);
		bool found = list[i].hotplug == !state && list[i].n && !strcmp(name, mode) &&
			     (!state || !strcmp(list[i].state, state));

		free(name);
		if (found)
			return &list[i];
	}
	return NULL;
}

const struct xc_bench *xp_bench(const struct xc_guest *g, bool hotplug, const char *mode)
{
	return find_bench(g->bench, g->n_bench, mode, hotplug ? NULL : XC_STATE_ANY);
}

const struct xc_bench *xp_ipis(const struct xc_guest *g, const char *mode, const char *state)
{
	return find_bench(g->bench, g->n_bench, mode, state);
}

const struct xc_bench *xp_traced(const struct xc_guest *g, bool hotplug, const char *mode)
{
	return find_bench(g->traced, g->n_traced, mode, hotplug ? NULL : XC_STATE_ANY);
}

const char *xp_func(const struct xc_guest *g, uint64_t func, char *buffer, size_t size)
{
	const char *name = g->symbols ? xc_symbol(g->symbols, func) : NULL;

	if (name)
		snprintf(buffer, size, "%s", name);
	else
		snprintf(buffer, size, "0x%llx", (unsigned long long)func);
	return buffer;
}

const struct xc_call *xp_worst_call(const struct xc_guest *g)
{
	if (g->slowest.at[XC_STAGES])
		return &g->slowest;
	return g->n_worst ? &g->worst[0] : NULL;
}
