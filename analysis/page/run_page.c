// SPDX-License-Identifier: GPL-2.0-only
/* index.html of a run: its figures, what is missing, the order of all. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "facts/guest_facts.h"
#include "model/guest.h"
#include "model/run.h"
#include "page/html.h"
#include "plot/plot.h"
#include "read/xen/xentrace.h"

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

		if (!g->trace && !g->n_bench)
			ht_missing(out, &open, g->name, "its folder holds neither a trace nor benchmarks");
		else if (!g->trace && !xf_stock(g))
			ht_missing(out, &open, g->name, "an xcall kernel, but no trace (ctf/)");
	}
	if (!run->xen)
		ht_missing(out, &open, "Xen's side", "there is no host trace (host/xen.trace), so "
			     "delivery and run-queue wait are inferred and the timeline has no pCPU lanes");
	if (open)
		fputs("</ul></section>\n", out);
}

/* on what, in a line */
static void subject(FILE *out, const struct xc_run *run)
{
	char when[32];
	size_t i;

	fputs("<p class=\"sub\">", out);
	if (run->xen)
		xc_htmlf(out, "Xen %s, %u pCPUs. ", run->host.xen_version ?
			 run->host.xen_version : "(version unknown)",
			 run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus);
	fputs("Guests: ", out);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (g->trace || g->n_bench)
			xc_htmlf(out, "%s%s (%s, %u vCPUs, Linux %s)", i ? ", " : "", g->name,
				 xf_type(g), g->vcpus, g->release ? g->release : "unknown");
		else
			xc_htmlf(out, "%s%s (nothing came back)", i ? ", " : "", g->name);
	}
	if (run->host.begin_wall_ns)
		xc_htmlf(out, ". Recorded %s UTC",
			 ht_date(when, sizeof(when), run->host.begin_wall_ns));
	fputs(".</p>\n</header>\n<main>\n", out);
}

static int write_page(FILE *out, const void *arg)
{
	const struct xp_plot *p = arg;
	size_t i, traced = 0;
	int ret;

	for (i = 0; i < p->run->n_guests; i++)
		traced += !!p->run->guests[i].trace;
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

int xp_page(const struct xp_plot *p)
{
	return ht_page_file(p->out, write_page, p);
}
