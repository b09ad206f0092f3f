// SPDX-License-Identifier: GPL-2.0-only
/* index.html: what encloses a page, its figures, what is missing. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/out.h"
#include "format/version.h"
#include "model/guest.h"
#include "model/run.h"
#include "page/html.h"
#include "plot/plot.h"
#include "read/xen/xentrace.h"

void xp_html(FILE *out, const char *text)
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

void xp_htmlf(FILE *out, const char *fmt, ...)
{
	va_list ap;
	char *text;

	va_start(ap, fmt);
	if (vasprintf(&text, fmt, ap) >= 0) {
		xp_html(out, text);
		free(text);
	}
	va_end(ap);
}

/* to a file beside the page, which is whole without it */
static void beside(FILE *out, const char *name, const char *ext, const char *text)
{
	fprintf(out, " <a href=\"plots/%s.%s\">%s</a>", name, ext, text);
}

int ht_figure(FILE *out, const struct xp_plot *p, const struct xp_figure *f)
{
	char *svg = xc_path("%s/plots/%s.svg", p->out, f->name);
	int ret;

	fprintf(out, "<figure id=\"fig-%s\"%s><div class=\"scroll\" role=\"group\" tabindex=\"0\" "
		"aria-label=\"", f->name, f->wide ? " class=\"wide\"" : "");
	xp_html(out, f->caption);
	fputs("\">\n", out);
	ret = xp_svg_inline(out, svg, f->name, f->caption);
	fputs("</div><figcaption>", out);
	xp_html(out, f->caption);
	fputs(". Beside this page:", out);
	beside(out, f->name, "tsv", "data");
	beside(out, f->script, "gp", "script");
	beside(out, f->name, "svg", "SVG");
	beside(out, f->name, "png", "PNG");
	fputs("</figcaption></figure>\n", out);
	free(svg);
	return ret;
}

/* those whose name begins with a prefix, in the order of these; the folded ones, or the others */
static int grid(FILE *out, const struct xp_plot *p, const char *const *prefixes, bool more,
		const char *before, const char *after)
{
	bool open = false;
	size_t i;
	int ret = 0;

	for (; *prefixes; prefixes++) {
		for (i = 0; !ret && i < p->n_figures; i++) {
			const struct xp_figure *f = &p->figures[i];

			if (f->missing || f->more != more ||
			    strncmp(f->name, *prefixes, strlen(*prefixes)))
				continue;
			if (!open)
				fprintf(out, "%s<div class=\"figures\">\n", before);
			open = true;
			ret = ht_figure(out, p, f);
		}
	}
	if (open)
		fprintf(out, "</div>%s\n", after);
	return ret;
}

/* a section with them; 0 or a negative errno */
static int figures(FILE *out, const struct xp_plot *p, const char *heading,
		   const char *const *prefixes)
{
	char *before = xc_path("<section><h2>%s</h2>", heading);
	int ret = grid(out, p, prefixes, false, before, "</section>");

	if (!ret)
		ret = grid(out, p, prefixes, true, "<details><summary>More of these</summary>",
			   "</details>");
	free(before);
	return ret;
}

static int all_figures(FILE *out, const struct xp_plot *p)
{
	static const char *const calls[] = { "timeline", NULL };
	static const char *const bench[] = { "stages", "latency", "targets", "states", "heat", NULL };
	static const char *const hotplug[] = { "hotplug", NULL };
	int ret = figures(out, p, "The worst call, guest above and Xen below", calls);

	if (!ret)
		ret = figures(out, p, "Stages and latency", bench);
	if (!ret)
		ret = figures(out, p, "CPU hotplug", hotplug);
	return ret;
}

void ht_missing(FILE *out, bool *open, const char *what, const char *why)
{
	if (!*open)
		fputs("<section id=\"missing\"><h2>What is missing</h2><ul>\n", out);
	*open = true;
	fputs("<li>", out);
	xp_htmlf(out, "%s: %s", what, why);
	fputs("</li>\n", out);
}

static void missing(FILE *out, const struct xp_plot *p)
{
	const struct xc_run *run = p->run;
	bool open = false;
	size_t i;

	for (i = 0; i < p->n_figures; i++)
		if (p->figures[i].missing)
			ht_missing(out, &open, p->figures[i].caption, p->figures[i].missing);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->ctf && !g->n_bench)
			ht_missing(out, &open, g->name, "its folder holds neither a trace nor benchmarks");
		else if (!g->ctf && !xp_stock(g))
			ht_missing(out, &open, g->name, "an xcall kernel, but no trace (ctf/)");
	}
	if (!run->xen)
		ht_missing(out, &open, "Xen's side", "there is no host trace (host/xen.trace), so "
			     "delivery and run-queue wait are inferred and the timeline has no pCPU lanes");
	if (open)
		fputs("</ul></section>\n", out);
}

/* nothing but what is in the page, and of scripts only ours */
static void policy(FILE *out)
{
	fprintf(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		"style-src 'unsafe-inline'; script-src 'sha256-%s'; img-src data:; base-uri 'none'; "
		"form-action 'none'\">\n", xp_file_text("page.js.sha256"));
}

void ht_page_begin(FILE *out, const char *heading)
{
	fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n", out);
	policy(out);
	fputs("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	      "<meta name=\"color-scheme\" content=\"light dark\">\n"
	      "<link rel=\"icon\" href=\"data:,\">\n<title>", out);
	xp_html(out, heading);
	fprintf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<header>\n<h1>",
		xp_file_text("page.css"));
	xp_html(out, heading);
	fputs("</h1>\n", out);
}

void ht_page_end(FILE *out, const char *numbers)
{
	fprintf(out, "</main>\n<footer>Written by xcall " XCALL_VERSION ". The figures&#39; data and "
		"gnuplot scripts are in plots/; all numbers also in <a href=\"%s\">%s</a>.</footer>\n"
		"<script>%s</script>\n</body>\n</html>\n", numbers, numbers, xp_file_text("page.js"));
}

void ht_section(FILE *out, const char *id, const char *heading)
{
	fprintf(out, "<section id=\"%s\"><h2>%s</h2><div class=\"tables\">\n", id, heading);
}

void ht_section_end(FILE *out)
{
	fputs("</div></section>\n", out);
}

/* on what, in a line */
static void subject(FILE *out, const struct xc_run *run)
{
	char when[32];
	size_t i;

	fputs("<p class=\"sub\">", out);
	if (run->xen)
		xp_htmlf(out, "Xen %s, %u pCPUs. ", run->host.xen_version ?
			 run->host.xen_version : "(version unknown)",
			 run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus);
	fputs("Guests: ", out);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (g->ctf || g->n_bench)
			xp_htmlf(out, "%s%s (%s, %u vCPUs, Linux %s)", i ? ", " : "", g->name,
				 xp_type(g), g->vcpus, g->release ? g->release : "unknown");
		else
			xp_htmlf(out, "%s%s (nothing came back)", i ? ", " : "", g->name);
	}
	if (run->host.begin_wall_ns)
		xp_htmlf(out, ". Recorded %s UTC",
			 ht_date(when, sizeof(when), run->host.begin_wall_ns));
	fputs(".</p>\n</header>\n<main>\n", out);
}

static int write_page(FILE *out, const void *arg)
{
	const struct xp_plot *p = arg;
	size_t i, traced = 0;
	int ret;

	for (i = 0; i < p->run->n_guests; i++)
		traced += !!p->run->guests[i].ctf;
	ht_page_begin(out, "Why were these cross-calls slow?");
	subject(out, p->run);
	ht_answer(out, p);
	ret = all_figures(out, p);
	if (ret)
		return ret;
	missing(out, p);
	ht_benchmarks(out, p);
	if (traced) {
		ht_stages(out, p);
		ht_accounting(out, p->run);
	}
	ht_measured(out, p->run);
	ht_page_end(out, "summary.json");
	return 0;
}

int ht_page_file(const char *dir, int (*write)(FILE *out, const void *arg), const void *arg)
{
	char *path = xc_path("%s/index.html", dir);
	struct xc_out out;
	int err, ret = xc_out_open(&out, path);

	if (!ret) {
		ret = write(out.f, arg);
		err = xc_out_close(&out, !ret);
		ret = ret ? ret : err;
	}
	free(path);
	return ret;
}

int xp_page(const struct xp_plot *p)
{
	return ht_page_file(p->out, write_page, p);
}
