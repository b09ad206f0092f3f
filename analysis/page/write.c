// SPDX-License-Identifier: GPL-2.0-only
/* What encloses a page, and its sections and figures. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/out.h"
#include "base/text.h"
#include "format/version.h"
#include "page/html.h"
#include "plot/plot.h"

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
	xc_html(out, f->caption);
	fputs("\">\n", out);
	ret = xp_svg_inline(out, svg, f->name, f->caption);
	fputs("</div><figcaption>", out);
	xc_html(out, f->caption);
	fputs(". Beside this page:", out);
	beside(out, f->name, "tsv", "data");
	beside(out, f->script, "gp", "script");
	beside(out, f->name, "svg", "SVG");
	beside(out, f->name, "png", "PNG");
	fputs("</figcaption></figure>\n", out);
	free(svg);
	return ret;
}

void ht_missing(FILE *out, bool *open, const char *what, const char *why)
{
	if (!*open)
		fputs("<section id=\"missing\"><h2>What is missing</h2><ul>\n", out);
	*open = true;
	fputs("<li>", out);
	xc_htmlf(out, "%s: %s", what, why);
	fputs("</li>\n", out);
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
	xc_html(out, heading);
	fprintf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<header>\n<h1>",
		xp_file_text("page.css"));
	xc_html(out, heading);
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
