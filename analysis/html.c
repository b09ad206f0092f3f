// SPDX-License-Identifier: GPL-2.0-only
/* index.html: the answer, the figures, the tables, how it was measured. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "plot.h"

#define TOP	5	/* stages named per guest */

void xp_html(FILE *out, const char *text)
{
	const unsigned char *s;
	char *clean = NULL;
	size_t size;
	FILE *f;

	if (!text || !*text)
		return;
	/* the same care for bytes that are no text as in a TSV */
	f = open_memstream(&clean, &size);
	if (!f)
		return;
	xp_field(f, text);
	if (!fclose(f)) {
		for (s = (unsigned char *)clean; *s; s++) {
			switch (*s) {
			case '&':
				fputs("&amp;", out);
				break;
			case '<':
				fputs("&lt;", out);
				break;
			case '>':
				fputs("&gt;", out);
				break;
			case '\'':
				fputs("&#39;", out);
				break;
			default:
				fputc(*s, out);
			}
		}
	}
	free(clean);
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

/* whose time a stage is, for its colour */
static const char *side(unsigned int stage)
{
	return stage <= XC_STAGE_SEND ? "sender" : stage <= XC_STAGE_RUNQ ? "xen" :
	       stage <= XC_STAGE_HANDLER ? "target" : "back";
}

static double share(const struct xp_mean *m, unsigned int stage)
{
	return m->total > 0 ? 100 * m->stage[stage] / m->total : 0;
}

static void rank(const struct xp_mean *m, unsigned int *order)
{
	unsigned int i, k;

	for (i = 0; i < XC_STAGES; i++) {
		for (k = i; k > 0 && m->stage[order[k - 1]] < m->stage[i]; k--)
			order[k] = order[k - 1];
		order[k] = i;
	}
}

static void answer_shares(FILE *out, const struct xp_mean *all, const struct xp_mean *slow,
			  const unsigned int *order)
{
	unsigned int i;

	fputs("<div class=\"shares\"><span class=\"head\">stage</span>"
	      "<span class=\"head\"></span><span class=\"head n\">of all time</span>"
	      "<span class=\"head n\">of the slowest 1 %</span>\n", out);
	for (i = 0; i < TOP; i++) {
		unsigned int s = order[i];

		fprintf(out, "<span title=\"%s\">%s</span><span><span class=\"bar %s\" "
			"style=\"display:block;width:%.1f%%\"></span></span>"
			"<span class=\"n\">%.1f %%</span><span class=\"n\">%.1f %%</span>\n",
			xc_stage_meaning(s), xc_stage_name[s], side(s), share(all, s),
			share(all, s), share(slow, s));
	}
	fputs("</div>\n", out);
}

static void answer_worst(FILE *out, const struct xc_guest *g)
{
	const struct xc_call *c = xp_worst_call(g);
	unsigned int most = xp_dominant(c);
	double ticks = (double)(c->at[XC_STAGES] - c->at[0]);
	char time[32], func[128];

	fputs("<p>The slowest call took <strong>", out);
	xp_html(out, xp_time(time, sizeof(time), (double)xc_ns((uint64_t)ticks, g->tsc_khz)));
	fputs("</strong>: <code>", out);
	xp_html(out, xp_func(g, c->func, func, sizeof(func)));
	fputs("</code>", out);
	xp_htmlf(out, " from CPU %u to CPU %u, %.0f %% of it in ", c->sender, c->target,
		 ticks > 0 ? 100 * (double)(c->at[most + 1] - c->at[most]) / ticks : 0);
	fprintf(out, "<strong>%s</strong> (%s, %s).</p>\n", xc_stage_name[most],
		xc_stage_meaning(most), xc_label_name[c->label[most] % XC_LABELS]);
}

/* whom the callers' time went to, where a CPU of their calls had no pCPU */
static void answer_waits(FILE *out, const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_reasons *r = &g->reasons[XC_WAITED];
	struct xc_waits waits;
	unsigned int i;
	char who[64];

	xc_reasons_waits(r, &waits);
	if (!waits.ticks)
		return;
	fprintf(out, "<p>In <strong>%.0f %%</strong> of the time that callers waited, a CPU of their "
		"call had no physical CPU. Who had it: ",
		100 * (double)waits.ticks / (double)r->ticks);
	for (i = 0; i < waits.n; i++) {
		xc_holder_text(who, sizeof(who), run, g, waits.by[i].dom);
		fputs(i ? ", " : "", out);
		xp_html(out, who);
		fprintf(out, " %.0f %%", 100 * (double)waits.by[i].ticks / (double)r->ticks);
	}
	fputs(".</p>\n", out);
}

static void answer_guest(FILE *out, const struct xp_plot *p, size_t i)
{
	const struct xc_guest *g = &p->run->guests[i];
	const struct xp_stages *st = &p->stages[i];
	unsigned int order[XC_STAGES];
	struct xp_mean all, slow;

	fputs("<div class=\"card\"><h3>", out);
	xp_html(out, g->name);
	fputs("</h3>\n", out);
	if (!xp_stages_mean(st->all, st->n_all, 0, 1, &all) ||
	    !xp_stages_mean(st->all, st->n_all, 0.99, 1, &slow)) {
		fputs("<p>Its trace holds no complete call.</p></div>\n", out);
		return;
	}
	rank(&all, order);
	fprintf(out, "<p class=\"big\">%.0f %% in %s</p><p>That is %s. Shares of the whole time of "
		"%llu complete calls:</p>\n", share(&all, order[0]), xc_stage_name[order[0]],
		xc_stage_meaning(order[0]), (unsigned long long)st->n_all);
	answer_shares(out, &all, &slow, order);
	answer_waits(out, p->run, g);
	answer_worst(out, g);
	fputs("</div>\n", out);
}

static void answer(FILE *out, const struct xp_plot *p)
{
	const struct xc_guest *worst = xp_worst_guest(p->run);
	size_t i, traced = 0;

	fputs("<section id=\"answer\"><h2>Where the time goes</h2>\n", out);
	for (i = 0; i < p->run->n_guests; i++)
		traced += !!p->run->guests[i].ctf;
	if (!traced) {
		fputs("<p>No guest of this run has a trace, so its calls cannot be split into "
		      "stages: only kernels with the xcall events can be traced. What the "
		      "benchmarks measured from outside follows.</p></section>\n", out);
		return;
	}
	fputs("<div class=\"cards\">\n", out);
	for (i = 0; i < p->run->n_guests; i++)
		if (p->run->guests[i].ctf)
			answer_guest(out, p, i);
	fputs("</div>\n", out);
	if (worst && traced > 1) {
		fputs("<p class=\"note\">The slowest call of the run is one of ", out);
		xp_html(out, worst->name);
		fputs("; its timeline is below.</p>\n", out);
	}
	fputs("</section>\n", out);
}

static int figure(FILE *out, const struct xp_plot *p, const struct xp_figure *f)
{
	char *svg = xc_path("%s/plots/%s.svg", p->out, f->name);
	int ret;

	fprintf(out, "<figure id=\"fig-%s\"%s><div class=\"scroll\">\n", f->name,
		f->wide ? " class=\"wide\"" : "");
	ret = xp_svg_inline(out, svg, f->name, f->caption);
	fputs("</div><figcaption>Data: <code>plots/", out);
	xp_html(out, f->name);
	fputs(".tsv</code></figcaption></figure>\n", out);
	free(svg);
	return ret;
}

/* those whose name begins with prefix; 0 or a negative errno */
static int figures(FILE *out, const struct xp_plot *p, const char *heading,
		   const char *const *prefixes)
{
	bool open = false;
	size_t i;
	int ret = 0;

	for (; *prefixes; prefixes++) {
		for (i = 0; !ret && i < p->n_figures; i++) {
			const struct xp_figure *f = &p->figures[i];

			if (f->missing || strncmp(f->name, *prefixes, strlen(*prefixes)))
				continue;
			if (!open)
				fprintf(out, "<section><h2>%s</h2><div class=\"figures\">\n", heading);
			open = true;
			ret = figure(out, p, f);
		}
	}
	if (open)
		fputs("</div></section>\n", out);
	return ret;
}

static int all_figures(FILE *out, const struct xp_plot *p)
{
	static const char *const calls[] = { "timeline", NULL };
	static const char *const bench[] = { "stages", "latency", NULL };
	static const char *const hotplug[] = { "hotplug", NULL };
	int ret = figures(out, p, "The worst call, guest above and Xen below", calls);

	if (!ret)
		ret = figures(out, p, "Stages and latency", bench);
	if (!ret)
		ret = figures(out, p, "CPU hotplug", hotplug);
	return ret;
}

static void missing_item(FILE *out, bool *open, const char *what, const char *why)
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
			missing_item(out, &open, p->figures[i].caption, p->figures[i].missing);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->ctf && !g->n_bench)
			missing_item(out, &open, g->name, "its folder holds neither a trace nor benchmarks");
		else if (!g->ctf && !xp_stock(g))
			missing_item(out, &open, g->name, "an xcall kernel, but no trace (ctf/)");
	}
	if (!run->xen)
		missing_item(out, &open, "Xen's side", "there is no host trace (host/xen.trace), so "
			     "delivery and run-queue wait are inferred and the timeline has no pCPU lanes");
	if (open)
		fputs("</ul></section>\n", out);
}

static void page_head(FILE *out, const struct xp_plot *p)
{
	const struct xc_run *run = p->run;
	const char *css = xp_file_text("page.css");
	size_t i;

	fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
	      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	      "<meta name=\"color-scheme\" content=\"light dark\">\n"
	      "<title>Why was this cross-call slow?</title>\n<style>\n", out);
	fputs(css ? css : "", out);
	fputs("</style>\n</head>\n<body>\n<header>\n<h1>Why were these cross-calls slow?</h1>\n"
	      "<p class=\"sub\">", out);
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
	fputs("</p>\n</header>\n<main>\n", out);
}

static int write_page(FILE *out, const struct xp_plot *p)
{
	int ret;

	page_head(out, p);
	answer(out, p);
	ret = all_figures(out, p);
	if (ret)
		return ret;
	missing(out, p);
	xp_tables(p, out);
	fputs("</main>\n<footer>Written by xcall " XC_VERSION ". The figures&#39; data and gnuplot "
	      "scripts are in plots/; all numbers also in summary.json.</footer>\n"
	      "</body>\n</html>\n", out);
	return 0;
}

int xp_page(const struct xp_plot *p)
{
	char *path = xc_path("%s/index.html", p->out);
	char *part = xc_path("%s.part", path);
	FILE *out = fopen(part, "we");
	bool failed;
	int ret;

	if (!out) {
		ret = xc_err(-errno, "%s: %s", part, strerror(errno));
	} else {
		ret = write_page(out, p);
		failed = ferror(out);
		if (fclose(out) || failed)
			ret = xc_err(-EIO, "%s: cannot be written", part);
		else if (!ret && rename(part, path))
			ret = xc_err(-errno, "%s: %s", path, strerror(errno));
	}
	free(part);
	free(path);
	return ret;
}
