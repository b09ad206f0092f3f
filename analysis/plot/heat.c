// SPDX-License-Identifier: GPL-2.0-only
/* plots/heat-MODE.tsv: an IPI benchmark mode by ordered pair of CPUs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "base/text.h"
#include "base/units.h"
#include "facts/guest_facts.h"
#include "format/buckets.h"
#include "model/guest.h"
#include "plot/plot.h"
#include "read/files/bench.h"

#define CELLS	64	/* along a side: with more CPUs, one cell for several */
#define NUMBERS	16	/* up to so many cells, heat.gp writes numbers in them */
#define WORST	5	/* pairs named in a note where there are none */
#define NARROW	90	/* characters of a note */
#define WIDE	184

struct pair_sample {
	unsigned int from, to;		/* cells */
	uint64_t ns;
};

struct pair {
	unsigned int from, to;
	size_t n;
	uint64_t p50, p99;		/* ns */
};

struct map {				/* of a guest */
	unsigned int cells, step;	/* CPUs in a cell */
	struct pair *pairs;
	size_t n_pairs, least, most;	/* samples of a pair */
	size_t n, strange;		/* samples shown; of CPUs that cannot be */
};

XC_BY3(by_pair, struct pair_sample, from, to, ns)

static int slowest_first(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	return XC_ORDER(y->p99, x->p99);
}

/* those of one pair, ascending; as xc_quantile() */
static uint64_t quantile(const struct pair_sample *s, size_t n, double q)
{
	return s[bucket_rank(n, q) - 1].ns;
}

static void fill(struct map *m, const struct xc_bench *b, const struct xc_guest *g)
{
	struct pair_sample *list = xc_alloc(b->n + 1, sizeof(*list));
	unsigned int cpus = g->vcpus;
	size_t i, begin;

	for (i = 0; i < b->n; i++) {
		const struct xc_sample *s = &b->samples[i];

		if (s->a >= XC_CPUS_MAX || s->b >= XC_CPUS_MAX) {
			m->strange++;
			continue;
		}
		if (s->a >= cpus)
			cpus = s->a + 1;
		if (s->b >= cpus)
			cpus = s->b + 1;
		list[m->n++] = (struct pair_sample) {
			s->a, s->b, xc_ns(s->end_tsc - s->begin_tsc, b->tsc_khz)
		};
	}
	m->step = (cpus + CELLS - 1) / CELLS;
	m->step += !m->step;
	m->cells = (cpus + m->step - 1) / m->step;
	for (i = 0; i < m->n; i++) {
		list[i].from /= m->step;
		list[i].to /= m->step;
	}
	qsort(list, m->n, sizeof(*list), by_pair);
	m->pairs = xc_alloc(m->n + 1, sizeof(*m->pairs));
	m->least = m->n;
	for (begin = 0; begin < m->n; begin = i) {
		struct pair *p = &m->pairs[m->n_pairs++];

		for (i = begin; i < m->n && list[i].from == list[begin].from &&
		     list[i].to == list[begin].to; i++)
			;
		*p = (struct pair) {
			list[begin].from, list[begin].to, i - begin,
			quantile(list + begin, i - begin, 0.5),
			quantile(list + begin, i - begin, 0.99),
		};
		if (p->n < m->least)
			m->least = p->n;
		if (p->n > m->most)
			m->most = p->n;
	}
	free(list);
}

static void cpus_of(char *text, size_t size, const struct map *m, unsigned int cell)
{
	if (m->step > 1)
		snprintf(text, size, "%u-%u", cell * m->step, (cell + 1) * m->step - 1);
	else
		snprintf(text, size, "%u", cell);
}

/* the pairs stay in this order: after they are written */
static void note_worst(FILE *tsv, size_t width, struct map *m, const struct xc_guest *g)
{
	char from[32], to[32], time[32], *text = xc_strdup("");
	size_t i;

	qsort(m->pairs, m->n_pairs, sizeof(*m->pairs), slowest_first);
	for (i = 0; i < m->n_pairs && i < WORST; i++) {
		const struct pair *p = &m->pairs[i];
		char *more;

		cpus_of(from, sizeof(from), m, p->from);
		cpus_of(to, sizeof(to), m, p->to);
		more = xc_path("%s%s %s to %s %s", text, i ? "," : "", from, to,
			       xc_time(time, sizeof(time), (double)p->p99));
		free(text);
		text = more;
	}
	xp_note(tsv, width, "Slowest pairs of %s by p99:%s", g->name, text);
	free(text);
}

static void rows(FILE *tsv, const struct map *m, const struct xc_guest *g)
{
	size_t i;

	fputs("\n\n# ", tsv);
	xp_field(tsv, g->name);
	fputs("\n# sender\ttarget\tn\tp50_us\tp99_us\n", tsv);
	for (i = 0; i < m->n_pairs; i++)
		fprintf(tsv, "%u\t%u\t%zu\t%.6g\t%.6g\n", m->pairs[i].from, m->pairs[i].to,
			m->pairs[i].n, xp_us(m->pairs[i].p50), xp_us(m->pairs[i].p99));
}

static void panel(FILE *tsv, const struct map *m, const struct xc_guest *g)
{
	char *text = m->least == m->most ?
		xc_path("%s, Linux %s, n=%zu, %zu of each pair", g->name,
			g->release ? g->release : "(unknown)", m->n, m->least) :
		xc_path("%s, Linux %s, n=%zu, %zu to %zu of each pair", g->name,
			g->release ? g->release : "(unknown)", m->n, m->least, m->most);

	fputs("panel\t", tsv);
	xp_field(tsv, text);
	fprintf(tsv, "\t%u\t%u\n", m->cells, m->step);
	free(text);
}

static int mode_figure(struct xp_plot *p, const char *mode, const char *caption)
{
	struct map *maps = xc_alloc(p->n_guests + 1, sizeof(*maps));
	char *name = xc_path("heat-%s", mode), *body = NULL;
	size_t i, n = 0, strange = 0, step = 1, width = NARROW, size;
	FILE *tsv, *later = open_memstream(&body, &size);
	bool few = false;
	int ret = -1;

	for (i = 0; i < p->n_guests; i++) {
		const struct xc_guest *g = p->guests[i];
		const struct xc_bench *b = xf_bench(g, false, mode);

		if (b)
			fill(&maps[i], b, g);
		n += maps[i].n;
		strange += maps[i].strange;
		few |= maps[i].n && maps[i].least < 100;
		if (maps[i].cells > 6)
			width = WIDE;
		if (maps[i].step > step)
			step = maps[i].step;
	}
	if (!n) {
		xp_figure_missing(p, name, caption, "no guest has bench/ipi-%s.json", mode);
		ret = 0;
		goto out;
	}
	tsv = xp_figure_open(p, name, "heat", width == WIDE, caption);
	if (!tsv || !later) {
		if (tsv)
			fclose(tsv);
		goto out;
	}
	fprintf(tsv, "# IPI benchmark \"%s\" by sender and target, times on the guest's TSC\n"
		"# key\tvalue\n", mode);
	xp_row(tsv, "title", "%s", caption);
	for (i = 0; i < p->n_guests; i++) {
		if (!maps[i].n)
			continue;
		panel(tsv, &maps[i], p->guests[i]);
		rows(later, &maps[i], p->guests[i]);
		if (maps[i].cells > NUMBERS)
			note_worst(tsv, width, &maps[i], p->guests[i]);
	}
	if (step > 1)
		xp_note(tsv, width, "More than %u CPUs: a cell stands for up to %zu by %zu of them.",
			CELLS, step, step);
	if (few)
		xp_note(tsv, width, "Of fewer than 100 samples, p99 is their largest.");
	if (strange)
		xp_note(tsv, width, "%zu samples left out: their CPUs are no CPUs' numbers.", strange);
	xp_note_bench(tsv, width);
	xp_note_run(p, tsv, width);
	if (!fclose(later))
		fputs(body, tsv);
	later = NULL;
	ret = xp_figure_close(p, tsv);
out:
	if (later)
		fclose(later);
	free(body);
	for (i = 0; i < p->n_guests; i++)
		free(maps[i].pairs);
	free(maps);
	free(name);
	return ret;
}

int xp_heat(struct xp_plot *p)
{
	int ret = mode_figure(p, "single", "single, by sender and target: the caller waits");

	if (!ret)
		ret = mode_figure(p, "async", "async, by sender and target: from call to handler");
	return ret;
}
