// SPDX-License-Identifier: GPL-2.0-only
/* The page's tables. */
#include <stdlib.h>
#include <string.h>

#include "plot.h"

typedef unsigned long long ull;

static void begin(FILE *out, const char *heading, const char *note)
{
	fputs("<h4>", out);
	xp_html(out, heading);
	fputs("</h4>\n", out);
	if (note) {
		fputs("<p class=\"note\">", out);
		xp_html(out, note);
		fputs("</p>\n", out);
	}
	fputs("<div class=\"scroll\"><table>\n", out);
}

static void end(FILE *out)
{
	fputs("</tbody></table></div>\n", out);
}

/* column heads, apart by '|'; a leading '<' aligns left */
static void heads(FILE *out, const char *names)
{
	fputs("<thead><tr>", out);
	while (*names) {
		size_t n = strcspn(names, "|");
		bool left = *names == '<';

		fprintf(out, "<th%s>%.*s</th>", left ? " class=\"l\"" : "",
			(int)(n - left), names + left);
		names += n + (names[n] == '|');
	}
	fputs("</tr></thead>\n<tbody>\n", out);
}

static void text_cell(FILE *out, const char *text)
{
	fputs("<td class=\"l\">", out);
	xp_html(out, text);
	fputs("</td>", out);
}

static void count_cell(FILE *out, uint64_t n)
{
	fprintf(out, "<td>%llu</td>", (ull)n);
}

/* a count that should be 0 */
static void zero_cell(FILE *out, uint64_t n)
{
	fprintf(out, "<td%s>%llu</td>", n ? " class=\"bad\"" : "", (ull)n);
}

static void us_cell(FILE *out, uint64_t ns)
{
	fprintf(out, "<td>%.*f</td>", ns < 100000 ? 2 : ns < 10000000 ? 1 : 0, (double)ns / 1e3);
}

static void ms_cell(FILE *out, uint64_t ns)
{
	fprintf(out, "<td>%.*f</td>", ns < 100000000 ? 3 : 1, (double)ns / 1e6);
}

static const struct xc_guest *stock_of(const struct xc_run *run, const struct xc_guest *g)
{
	size_t i;

	for (i = 0; !xp_stock(g) && i < run->n_guests; i++)
		if (xp_stock(&run->guests[i]) && !strcmp(xp_type(&run->guests[i]), xp_type(g)))
			return &run->guests[i];
	return NULL;
}

/* this guest's quantile over the stock one's, "" without one */
static void ratio_cell(FILE *out, const struct xc_bench *b, const struct xc_bench *stock,
		       double q)
{
	uint64_t base = stock ? xc_quantile(stock->sorted, stock->n, q) : 0;

	if (base)
		fprintf(out, "<td>%.2f</td>",
			(double)xc_quantile(b->sorted, b->n, q) / (double)base);
	else
		fputs("<td></td>", out);
}

/* state: of the targets of IPIs; NULL: hotplug */
static const struct xc_bench *find(const struct xc_guest *g, const char *mode, const char *state)
{
	return state ? xp_ipis(g, mode, state) : xp_bench(g, true, mode);
}

static void bench_row(FILE *out, const struct xc_run *run, const struct xc_guest *g,
		      const char *mode, const char *state, bool first)
{
	const struct xc_bench *b = find(g, mode, state), *stock;
	const struct xc_guest *base = stock_of(run, g);
	void (*time_cell)(FILE *out, uint64_t ns);

	stock = base ? find(base, mode, state) : NULL;
	time_cell = state ? us_cell : ms_cell;
	fprintf(out, "<tr%s><th class=\"l\">%s%s%s</th>", first ? " class=\"first\"" : "",
		first ? mode : "", first && state && strcmp(state, XC_STATE_ANY) ? ", " : "",
		first && state && strcmp(state, XC_STATE_ANY) ? state : "");
	text_cell(out, g->name);
	text_cell(out, xp_type(g));
	text_cell(out, xp_stock(g) ? "stock" : "xcall");
	count_cell(out, b->n);
	time_cell(out, xc_quantile(b->sorted, b->n, 0.5));
	time_cell(out, xc_quantile(b->sorted, b->n, 0.99));
	time_cell(out, xc_quantile(b->sorted, b->n, 0.999));
	time_cell(out, b->sorted[b->n - 1]);
	ratio_cell(out, b, stock, 0.5);
	ratio_cell(out, b, stock, 0.99);
	fputs("</tr>\n", out);
}

/* the rows of one benchmark; *open: the table has begun */
static void bench_rows(FILE *out, const struct xc_run *run, const char *mode, const char *state,
		       const char *heading, const char *note, bool *open)
{
	bool first = true;
	size_t i;

	for (i = 0; i < run->n_guests; i++) {
		if (!find(&run->guests[i], mode, state))
			continue;
		if (!*open) {
			begin(out, heading, note);
			heads(out, state ?
			      "<mode|<guest|<type|<kernel|n|p50 us|p99 us|p99.9 us|max us|p50 / stock|p99 / stock" :
			      "<operation|<guest|<type|<kernel|n|p50 ms|p99 ms|p99.9 ms|max ms|p50 / stock|p99 / stock");
		}
		*open = true;
		bench_row(out, run, &run->guests[i], mode, state, first);
		first = false;
	}
}

static void ipi_benches(FILE *out, const struct xc_run *run)
{
	const char *const *mode, *const *state;
	bool open = false;

	for (mode = xp_modes; *mode; mode++)
		for (state = xp_states; *state; state++)
			bench_rows(out, run, *mode, *state, "Cross-calls", "The ratio is to the stock "
				   "kernel in a guest of the same type. Samples of the folder bench/: "
				   "taken with nothing recorded, if the folder bench-traced/ is there too. "
				   "Behind a mode: what its targets were doing, if it was chosen.", &open);
	if (open)
		end(out);
}

static void hotplug_benches(FILE *out, const struct xc_run *run)
{
	bool open = false;

	bench_rows(out, run, "offline", NULL, "CPU hotplug", NULL, &open);
	bench_rows(out, run, "online", NULL, "CPU hotplug", NULL, &open);
	if (open)
		end(out);
}

static void steps(FILE *out, const struct xc_guest *g)
{
	static const char *const ops[] = { "offline", "online" };
	unsigned int op, i;
	char *heading;

	if (!g->hotplug[0].n_steps && !g->hotplug[1].n_steps)
		return;
	heading = xc_path("Hotplug steps of %s", g->name);
	begin(out, heading, "A step runs from the one before it to its name.");
	free(heading);
	heads(out, "<operation|<step|n|starts at, p50 ms|p50 ms|p99 ms|max ms");
	for (op = 0; op < 2; op++) {
		for (i = 0; i < g->hotplug[op].n_steps; i++) {
			const struct xc_step *s = &g->hotplug[op].steps[i];

			fprintf(out, "<tr%s><th class=\"l\">%s</th>", i ? "" : " class=\"first\"",
				i ? "" : ops[op]);
			text_cell(out, xc_step_name(s->phase));
			count_cell(out, s->n);
			ms_cell(out, s->start_p50_ns);
			ms_cell(out, s->p50_ns);
			ms_cell(out, s->p99_ns);
			ms_cell(out, s->max_ns);
			fputs("</tr>\n", out);
		}
	}
	end(out);
}

static void label_cell(FILE *out, const struct xc_stage_stats *s)
{
	uint64_t all = 0;
	bool first = true;
	unsigned int l;

	for (l = 0; l < XC_LABELS; l++)
		all += s->labels[l];
	fputs("<td class=\"l\">", out);
	for (l = 0; l < XC_LABELS; l++) {
		if (!s->labels[l])
			continue;
		fprintf(out, "%s%s", first ? "" : ", ", xc_label_name[l]);
		if (s->labels[l] != all)
			fprintf(out, " %.1f %%", 100 * (double)s->labels[l] / (double)all);
		first = false;
	}
	fputs("</td>", out);
}

static void stages(FILE *out, const struct xp_plot *p, size_t index)
{
	const struct xc_guest *g = &p->run->guests[index];
	struct xp_mean m;
	char *heading;
	unsigned int i;

	if (!xp_stages_mean(p->stages[index].all, p->stages[index].n_all, 0, 1, &m))
		return;
	heading = xc_path("Stages of %s", g->name);
	begin(out, heading, "All complete calls, waiting or not. Quantiles of each stage of "
	      "its own: they do not add up; shares do.");
	free(heading);
	heads(out, "<stage|share|n|p50 us|p99 us|p99.9 us|max us|<known by|<what it is");
	for (i = 0; i < XC_STAGES; i++) {
		const struct xc_hist *h = &g->stages[i].ticks;

		fprintf(out, "<tr><th class=\"l\">%s</th><td>%.1f %%</td>", xc_stage_name[i],
			m.total > 0 ? 100 * m.stage[i] / m.total : 0);
		count_cell(out, h->n);
		us_cell(out, xc_ns(xc_hist_quantile(h, 0.5), g->tsc_khz));
		us_cell(out, xc_ns(xc_hist_quantile(h, 0.99), g->tsc_khz));
		us_cell(out, xc_ns(xc_hist_quantile(h, 0.999), g->tsc_khz));
		us_cell(out, xc_ns(h->max, g->tsc_khz));
		label_cell(out, &g->stages[i]);
		text_cell(out, xc_stage_meaning(i));
		fputs("</tr>\n", out);
	}
	end(out);
}

static void worst(FILE *out, const struct xc_guest *g)
{
	char *heading, name[128];
	size_t i;

	if (!g->n_worst)
		return;
	heading = xc_path("Slowest calls of %s", g->name);
	begin(out, heading, NULL);
	free(heading);
	heads(out, "us|<function|<from|<to|<kind|<longest stage|us|<IPI");
	for (i = 0; i < g->n_worst; i++) {
		const struct xc_call *c = &g->worst[i];
		unsigned int most = xp_dominant(c);

		fputs("<tr>", out);
		us_cell(out, xc_ns(c->at[XC_STAGES] - c->at[0], g->tsc_khz));
		text_cell(out, xp_func(g, c->func, name, sizeof(name)));
		fprintf(out, "<td class=\"l\">CPU %u</td><td class=\"l\">CPU %u</td>", c->sender, c->target);
		text_cell(out, xc_type_name[c->type % XT_TYPE_END]);
		text_cell(out, xc_stage_name[most]);
		us_cell(out, xc_ns(c->at[most + 1] - c->at[most], g->tsc_khz));
		if (c->skip && c->skip <= XT_SKIP_END)
			snprintf(name, sizeof(name), "none: %s", xc_skip_name[c->skip - 1]);
		else
			snprintf(name, sizeof(name), "sent");
		text_cell(out, name);
		fputs("</tr>\n", out);
	}
	end(out);
}

static void calls(FILE *out, const struct xc_run *run)
{
	size_t i;

	begin(out, "Calls", "Complete: every event seen. Censored: overlaps a loss or an end of the "
	      "trace. Unmatched: neither. Closure: stages that do not add up to the whole.");
	heads(out, "<guest|total|complete|censored|unmatched|closure failures|irq_work|remote wakeups|local runs");
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->ctf)
			continue;
		fputs("<tr>", out);
		text_cell(out, g->name);
		if (!xc_recorded(g, XC_FIGURE_CALLS)) {
			fputs("<td class=\"l\" colspan=\"8\">not recorded</td></tr>\n", out);
			continue;
		}
		count_cell(out, g->calls.total);
		count_cell(out, g->calls.complete);
		count_cell(out, g->calls.censored);
		zero_cell(out, g->calls.unmatched);
		zero_cell(out, g->calls.closure_failures);
		count_cell(out, g->calls.irq_work);
		count_cell(out, g->calls.ttwu);
		count_cell(out, g->calls.local);
		fputs("</tr>\n", out);
	}
	end(out);
}

static void queue(FILE *out, const struct xc_guest *g)
{
	const struct xc_queue_stats *q = &g->queue;
	unsigned int i;

	fputs("<tr>", out);
	text_cell(out, g->name);
	count_cell(out, q->queued);
	count_cell(out, q->run);
	if (q->unknown) {
		fprintf(out, "<td class=\"l\" colspan=\"4\">cannot be told: %s</td>", q->unknown);
	} else {
		count_cell(out, q->before);
		count_cell(out, q->open);
		zero_cell(out, q->lost);
		zero_cell(out, q->extra);
	}
	zero_cell(out, g->stuck.n);
	count_cell(out, g->n_changes);
	count_cell(out, g->calls.left_out);
	for (i = 0; i < XC_FIGURES && xc_recorded(g, i); i++)
		;
	text_cell(out, i < XC_FIGURES ? "some events were not recorded" : "all events");
	fputs("</tr>\n", out);
}

static void ipis(FILE *out, const struct xc_guest *g)
{
	bool any = false;
	char *heading;
	unsigned int i;

	heading = xc_path("IPIs of %s", g->name);
	begin(out, heading, "Coalesced: sent while one of its kind was pending at the target.");
	free(heading);
	heads(out, "<kind|sent|received|coalesced|unmatched|censored|failed sends");
	for (i = 0; i < XT_KIND_END; i++) {
		const struct xc_kind_stats *k = &g->ipi[i];

		if (!k->sent && !k->received)
			continue;
		fprintf(out, "<tr><th class=\"l\">%s</th>", xc_kind_name[i]);
		count_cell(out, k->sent);
		count_cell(out, k->received);
		count_cell(out, k->coalesced);
		zero_cell(out, k->unmatched);
		count_cell(out, k->censored);
		zero_cell(out, k->failed);
		fputs("</tr>\n", out);
	}
	end(out);
	for (i = 0; i < XC_ROWS; i++)
		any |= g->rows[i].known;
	if (!any)
		return;
	fputs("<p class=\"note\">Received, against the differences of /proc/interrupts: ", out);
	for (i = 0, any = false; i < XC_ROWS; i++) {
		const struct xc_irq_row *r = &g->rows[i];

		if (!r->known)
			continue;
		xp_htmlf(out, "%s%s %llu against %llu%s", any ? "; " : "", r->name,
			 (ull)r->counted, (ull)r->interrupts,
			 r->counted == r->interrupts ? "" : " (differs)");
		any = true;
	}
	fputs(".</p>\n", out);
}

static void alignment(FILE *out, const struct xc_run *run)
{
	size_t i;

	begin(out, "Alignment", "Guest TSC minus host TSC, proved from causality: the true "
	      "value lies within the bound. Violations: evidence that contradicts it.");
	heads(out, "<guest|offset, ticks|bound ± ns|drift ppm|evidence|violations|runstates used|violations");
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];
		const struct xc_clock *c = &g->clock;

		if (!g->ctf)
			continue;
		fputs("<tr>", out);
		text_cell(out, g->name);
		if (c->aligned) {
			fprintf(out, "<td>%lld</td><td>%.0f</td><td>%.3f</td>",
				(long long)c->offset, xp_error_ns(g), c->drift_ppm);
			count_cell(out, c->evidence);
			zero_cell(out, c->violations);
			count_cell(out, c->runs);
			zero_cell(out, c->run_violations);
		} else {
			fputs("<td class=\"l\" colspan=\"7\">not aligned: ", out);
			xp_html(out, c->why_not ? c->why_not : "no evidence");
			fputs("</td>", out);
		}
		fputs("</tr>\n", out);
	}
	end(out);
}

static void measured(FILE *out, const struct xc_run *run)
{
	size_t i;

	begin(out, "Guests", NULL);
	heads(out, "<guest|<type|<kernel|<release|vCPUs|TSC kHz|events|lost|<TSC mode");
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];
		const char *mode = NULL;
		size_t d;

		for (d = 0; d < run->host.n_domains; d++)
			if (g->domid >= 0 && run->host.domains[d].domid == g->domid)
				mode = run->host.domains[d].tsc_mode;
		fputs("<tr>", out);
		text_cell(out, g->name);
		text_cell(out, xp_type(g));
		text_cell(out, g->kernel ? g->kernel : "unknown");
		text_cell(out, g->release ? g->release : "unknown");
		count_cell(out, g->vcpus);
		count_cell(out, g->tsc_khz);
		if (g->ctf) {
			count_cell(out, g->events);
			zero_cell(out, g->lost);
		} else {
			fputs("<td>no trace</td><td></td>", out);
		}
		text_cell(out, mode ? mode : "");
		fputs("</tr>\n", out);
	}
	end(out);
	if (!run->xen)
		return;
	begin(out, "Host", NULL);
	heads(out, "<Xen|pCPUs|TSC kHz|records|lost|seconds|<domains");
	fputs("<tr>", out);
	text_cell(out, run->host.xen_version ? run->host.xen_version : "unknown");
	count_cell(out, run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus);
	count_cell(out, run->host.tsc_khz);
	count_cell(out, run->xen->records);
	zero_cell(out, run->xen->lost);
	fprintf(out, "<td>%.1f</td><td class=\"l\">", run->host.end_wall_ns > run->host.begin_wall_ns ?
		(double)(run->host.end_wall_ns - run->host.begin_wall_ns) / 1e9 : 0.0);
	for (i = 0; i < run->host.n_domains; i++) {
		const struct xc_domain *d = &run->host.domains[i];

		xp_htmlf(out, "%sd%d %s (%s, %u vCPUs)", i ? ", " : "", d->domid,
			 d->name ? d->name : "", d->type ? d->type : "", d->vcpus);
	}
	fputs("</td></tr>\n", out);
	end(out);
}

static void section(FILE *out, const char *id, const char *heading)
{
	fprintf(out, "<section id=\"%s\"><h2>%s</h2><div class=\"tables\">\n", id, heading);
}

void xp_tables(const struct xp_plot *p, FILE *out)
{
	const struct xc_run *run = p->run;
	size_t i, benches = 0, traced = 0;

	for (i = 0; i < run->n_guests; i++) {
		benches += run->guests[i].n_bench;
		traced += !!run->guests[i].ctf;
	}
	if (benches) {
		section(out, "benchmarks", "Benchmarks");
		ipi_benches(out, run);
		hotplug_benches(out, run);
		for (i = 0; i < run->n_guests; i++)
			steps(out, &run->guests[i]);
		fputs("</div></section>\n", out);
	}
	if (traced) {
		section(out, "stages", "Stages");
		for (i = 0; i < run->n_guests; i++) {
			stages(out, p, i);
			worst(out, &run->guests[i]);
		}
		fputs("</div></section>\n", out);
		section(out, "accounting", "Accounting");
		calls(out, run);
		begin(out, "Queue", "Every entry queued is run, once. Stuck: reports of waiters. "
		      "Calls that a change of the guest's clock affects are left out.");
		heads(out, "<guest|queued|run|queued before|open|lost|extra|stuck|clock changes|left out|<recorded");
		for (i = 0; i < run->n_guests; i++)
			if (run->guests[i].ctf)
				queue(out, &run->guests[i]);
		end(out);
		for (i = 0; i < run->n_guests; i++)
			if (run->guests[i].ctf)
				ipis(out, &run->guests[i]);
		fputs("</div></section>\n", out);
	}
	section(out, "measured", "How it was measured");
	if (traced)
		alignment(out, run);
	measured(out, run);
	fputs("<p class=\"note\">Benchmark times are differences of the guest&#39;s own TSC, every "
	      "sample kept. Stages come from the guest&#39;s xcall events and Xen&#39;s trace on one "
	      "time axis; figures across that border hold within the bound above. A call that "
	      "overlaps a loss is censored and counted, never guessed.</p>\n", out);
	fputs("</div></section>\n", out);
}
