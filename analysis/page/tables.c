// SPDX-License-Identifier: GPL-2.0-only
/* The page's tables of benchmarks, stages, slowest calls. */
#include <stdio.h>
#include <stdlib.h>

#include "base/hist.h"
#include "base/units.h"
#include "facts/guest_facts.h"
#include "facts/hotplug_facts.h"
#include "facts/stage_facts.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/run.h"
#include "page/html.h"
#include "plot/plot.h"
#include "read/files/bench.h"

void ht_ratio(FILE *out, const struct xc_bench *b, const struct xc_bench *stock, double q)
{
	uint64_t base = stock ? xc_quantile(stock->sorted, stock->n, q) : 0;

	if (b && base)
		ht_number(out, 2, (double)xc_quantile(b->sorted, b->n, q) / (double)base);
	else
		fputs("<td></td>", out);
}

/* state: of the targets of IPIs; NULL: hotplug */
static const struct xc_bench *find(const struct xc_guest *g, const char *mode, const char *state)
{
	return state ? xf_ipis(g, mode, state) : xf_bench(g, true, mode);
}

static void bench_row(FILE *out, const struct xp_plot *p, const struct xc_guest *g,
		      const char *mode, const char *state, enum ht_place place)
{
	const struct xc_bench *b = find(g, mode, state), *stock;
	void (*time)(FILE *out, uint64_t ns) = state ? ht_us : ht_ms;
	const struct xc_guest *base = xf_stock_of(p->guests, p->n_guests, g);

	stock = base ? find(base, mode, state) : NULL;
	ht_name(out, mode, place);
	if (state)
		ht_text(out, state);
	ht_text(out, g->name);
	ht_text(out, xf_type(g));
	ht_text(out, xf_stock(g) ? "stock" : "xcall");
	ht_count(out, b->n);
	time(out, xc_quantile(b->sorted, b->n, 0.5));
	time(out, xc_quantile(b->sorted, b->n, 0.99));
	time(out, xc_quantile(b->sorted, b->n, 0.999));
	time(out, b->sorted[b->n - 1]);
	ht_ratio(out, b, stock, 0.5);
	ht_ratio(out, b, stock, 0.99);
	ht_row_end(out);
}

/* the rows of one benchmark; *open: the table has begun */
static void bench_rows(FILE *out, const struct xp_plot *p, const char *mode, const char *state,
		       bool *open)
{
	enum ht_place place = HT_FIRST;
	size_t i;

	for (i = 0; i < p->n_guests; i++) {
		if (!find(p->guests[i], mode, state))
			continue;
		if (!*open && state)
			ht_begin(out, "<mode|<targets|<guest|<type|<kernel|n|p50 us|p99 us|p99.9 us|max us|p50 / stock|p99 / stock",
				 "The ratio is to the stock kernel in a guest of the same type. Samples of "
				 "the folder bench/: taken with nothing recorded, if the folder "
				 "bench-traced/ is there too. Targets: what they were doing, if it was "
				 "chosen.", "Cross-calls");
		else if (!*open)
			ht_begin(out, "<operation|<guest|<type|<kernel|n|p50 ms|p99 ms|p99.9 ms|max ms|p50 / stock|p99 / stock",
				 NULL, "CPU hotplug");
		*open = true;
		bench_row(out, p, p->guests[i], mode, state, place);
		place = HT_AGAIN;
	}
}

static void ipi_benches(FILE *out, const struct xp_plot *p)
{
	const char *const *mode, *const *state;
	bool open = false;

	for (mode = xf_modes; *mode; mode++)
		for (state = xf_states; *state; state++)
			bench_rows(out, p, *mode, *state, &open);
	if (open)
		ht_end(out);
}

static void hotplug_benches(FILE *out, const struct xp_plot *p)
{
	char **names = xf_hotplug_names(p->run), **name;
	bool open = false;

	for (name = names; *name; name++) {
		bench_rows(out, p, *name, NULL, &open);
		free(*name);
	}
	free(names);
	if (open)
		ht_end(out);
}

void ht_benchmarks(FILE *out, const struct xp_plot *p)
{
	size_t i, benches = 0;

	for (i = 0; i < p->n_guests; i++)
		benches += p->guests[i]->n_bench;
	if (!benches)
		return;
	ht_section(out, "benchmarks", "Benchmarks");
	ipi_benches(out, p);
	hotplug_benches(out, p);
	ht_hotplug(out, p->run);
	ht_section_end(out);
}

static void label_cell(FILE *out, const struct xc_stage_stats *s)
{
	uint64_t all = 0;
	bool first = true;
	unsigned int l;

	for (l = 0; l < XC_LABELS; l++)
		all += s->labels[l];
	fputs("<td class=\"l wrap\">", out);
	for (l = 0; l < XC_LABELS; l++) {
		if (!s->labels[l])
			continue;
		fprintf(out, "%s%s", first ? "" : ", ", xc_label_name[l]);
		if (s->labels[l] != all)
			fprintf(out, " %.1f %%", xc_percent(s->labels[l], all));
		first = false;
	}
	fputs("</td>", out);
}

static void stages(FILE *out, const struct xp_plot *p, size_t index)
{
	const struct xc_guest *g = &p->run->guests[index];
	struct xf_mean m;
	unsigned int i;

	if (!xf_stages_mean(p->stages[index].all, p->stages[index].n_all, 0, 1, &m))
		return;
	ht_begin(out, "<stage|share|n|p50 us|p99 us|p99.9 us|max us|<known by|<what it is",
		 "All complete calls, waited for or not, every target of a broadcast. Quantiles of "
		 "each stage of its own: they do not add up; shares do.", "Stages of %s", g->name);
	for (i = 0; i < XC_STAGES; i++) {
		const struct xc_hist *h = &g->result->stages[i].ticks;

		ht_name(out, xc_stage_name[i], HT_ALONE);
		fprintf(out, "<td>%.1f %%</td>", m.total > 0 ? 100 * m.stage[i] / m.total : 0);
		ht_count(out, h->n);
		ht_us(out, xc_ns(xc_hist_quantile(h, 0.5), g->tsc_khz));
		ht_us(out, xc_ns(xc_hist_quantile(h, 0.99), g->tsc_khz));
		ht_us(out, xc_ns(xc_hist_quantile(h, 0.999), g->tsc_khz));
		ht_us(out, xc_ns(h->max, g->tsc_khz));
		label_cell(out, &g->result->stages[i]);
		fprintf(out, "<td class=\"l wrap\">%s</td>", xc_stage_meaning(i));
		ht_row_end(out);
	}
	ht_end(out);
}

static void worst(FILE *out, const struct xc_guest *g)
{
	char name[128];
	size_t i;

	if (!g->result->n_worst)
		return;
	ht_begin(out, "us|<function|<from|<to|<kind|<longest stage|us|<IPI", NULL,
		 "Slowest calls of %s", g->name);
	for (i = 0; i < g->result->n_worst; i++) {
		const struct xc_call *c = &g->result->worst[i];
		unsigned int most = xf_dominant(c);

		ht_row(out);
		ht_us(out, xc_ns(xc_call_ticks(c), g->tsc_khz));
		ht_text(out, xf_func(g, c->func, name, sizeof(name)));
		ht_textf(out, "CPU %u", c->sender);
		ht_textf(out, "CPU %u", c->target);
		ht_text(out, xc_type_name[c->type % XT_TYPE_END]);
		ht_text(out, xc_stage_name[most]);
		ht_us(out, xc_ns(c->at[most + 1] - c->at[most], g->tsc_khz));
		if (c->skip && c->skip <= XT_SKIP_END)
			ht_textf(out, "none: %s", xc_skip_name[c->skip - 1]);
		else
			ht_text(out, "sent");
		ht_row_end(out);
	}
	ht_end(out);
}

void ht_stages(FILE *out, const struct xp_plot *p)
{
	size_t i;

	ht_section(out, "stages", "Stages");
	for (i = 0; i < p->run->n_guests; i++) {
		stages(out, p, i);
		worst(out, &p->run->guests[i]);
	}
	ht_section_end(out);
}
