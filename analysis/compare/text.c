// SPDX-License-Identifier: GPL-2.0-only
/* xcall compare as text, at most 80 columns. */
#include <stdio.h>
#include <string.h>

#include "base/terminal.h"
#include "compare/compare.h"
#include "model/names.h"

static const char *plural(size_t n)
{
	return n == 1 ? "" : "s";
}

static void put_us(FILE *out, double ns)
{
	fprintf(out, " %10.*f", ns < 1e6 ? 2 : ns < 1e8 ? 1 : 0, ns / 1e3);
}

/* in at most 7 columns */
static const char *ratio(char *buffer, size_t size, double value)
{
	if (value > 999)
		snprintf(buffer, size, ">999");
	else
		snprintf(buffer, size, "%.*f", value < 10 ? 3 : value < 100 ? 2 : 1, value);
	return buffer;
}

static const char *mark(const struct cm_result *r)
{
	switch (r->verdict) {
	case CM_REGRESSION:
		return TM_BAD "REGRESSION" TM_END;
	case CM_IMPROVEMENT:
		return TM_GOOD "improved" TM_END;
	case CM_SAME:
		return "same";
	case CM_HINT:
		return r->d > 0 ? "slower?" : "faster?";
	default:
		return TM_DIM "unclear" TM_END;
	}
}

static void row(const struct cm_comparison *c, const struct cm_item *item, unsigned int p,
		FILE *out)
{
	const struct cm_result *r = &item->result[p];
	char name[64], from[16], to[16], is[16];

	if (item->stage != CM_WHOLE)
		snprintf(name, sizeof(name), "    %s", xc_stage_name[item->stage]);
	else
		snprintf(name, sizeof(name), "  %s%s", item->label, item->recorded ? " (rec)" : "");
	fprintf(out, "%-19.19s %5s", name, cm_percentile_name[p]);
	if (r->verdict == CM_TOO_FEW) {
		fprintf(out, "  fewer than %zu samples\n", cm_least[p]);
		return;
	}
	put_us(out, r->ns[CM_A]);
	put_us(out, r->ns[CM_B]);
	fprintf(out, " %6s %6s-%-6s %s\n", ratio(is, sizeof(is), r->ratio),
		ratio(from, sizeof(from), r->lo), ratio(to, sizeof(to), r->hi), mark(r));
	(void)c;
}

static bool shown(const struct cm_item *item, unsigned int p, bool all)
{
	enum cm_verdict v = item->result[p].verdict;

	if (item->stage == CM_WHOLE)
		return all || v != CM_TOO_FEW;
	return v == CM_REGRESSION || v == CM_IMPROVEMENT || v == CM_HINT ||
	       (all && v != CM_TOO_FEW);
}

static const char *or_unknown(const char *s)
{
	return s ? s : "unknown";
}

static void measured_on(const struct cm_cell *cell, FILE *out)
{
	static const char side_name[CM_SIDES] = { 'A', 'B' };
	unsigned int side;

	for (side = 0; side < CM_SIDES; side++) {
		const struct cm_boot *b = &cell->boots[side][0];

		fprintf(out, "  %c: %zu boot%s; %s, %u vCPUs, %s kernel %.36s\n", side_name[side],
			cell->n_boots[side], plural(cell->n_boots[side]), or_unknown(b->type),
			b->vcpus, or_unknown(b->kernel), or_unknown(b->release));
	}
}

static void cell_text(const struct cm_comparison *c, const struct cm_cell *cell, bool all,
		      FILE *out)
{
	unsigned int p;
	size_t i, k;

	fprintf(out, "\n" TM_HEAD "%s" TM_END "\n", cell->name);
	measured_on(cell, out);
	fputs(TM_HEAD "  MODE                  P      A(us)      B(us)    B/A   INTERVAL" TM_END "\n", out);
	for (i = 0; i < c->n_items; i++) {
		const struct cm_item *item = &c->items[i];

		if (item->cell != cell || item->stage != CM_WHOLE)
			continue;
		for (p = 0; p < CM_PERCENTILES; p++) {
			if (shown(item, p, all))
				row(c, item, p, out);
			for (k = i + 1; k < c->n_items && c->items[k].cell == cell &&
			     c->items[k].stage != CM_WHOLE; k++)
				if (shown(&c->items[k], p, all))
					row(c, &c->items[k], p, out);
		}
	}
}

static void named(const struct cm_comparison *c, enum cm_verdict verdict, FILE *out)
{
	const char *what = verdict == CM_REGRESSION ? "regression" : "improvement";
	unsigned int p;
	size_t i, n = c->verdicts[verdict];

	fprintf(out, "%zu %s%s%s\n", n, what, plural(n), n ? ":" : "");
	for (i = 0; i < c->n_items; i++)
		for (p = 0; p < CM_PERCENTILES; p++) {
			const struct cm_item *item = &c->items[i];
			const struct cm_result *r = &item->result[p];

			if (r->verdict != verdict)
				continue;
			fprintf(out, "  %.30s: %.24s%s%s %s %+.1f%% (%+.1f .. %+.1f)\n",
				item->cell->name, item->label,
				item->stage == CM_WHOLE ? "" : " by ",
				item->stage == CM_WHOLE ? "" : xc_stage_name[item->stage],
				cm_percentile_name[p], 100 * (r->ratio - 1), 100 * (r->lo - 1),
				r->hi > 999 ? 99900.0 : 100 * (r->hi - 1));
		}
}

/* what the data can not tell, however it is looked at */
static void limits(const struct cm_comparison *c, FILE *out)
{
	size_t i, single = 0, few = 0;
	unsigned int p;

	for (i = 0; i < c->n_cells; i++) {
		const struct cm_cell *cell = &c->cells[i];
		size_t a = cell->n_boots[CM_A], b = cell->n_boots[CM_B];

		single += a == 1 && b == 1;
		few += a && b && a + b > 2 && a + b < 6;
	}
	if (single)
		fprintf(out, "One boot on each side (%zu of %zu cells): how boots of one kernel differ is not\n"
			"known, and taken to be %g%% of p50, %g%%, %g%% (-b). Better compare several:\n"
			"A1 A2 A3 -- B1 B2 B3.\n", single, c->n_cells, 100 * c->options.between[0],
			100 * c->options.between[1], 100 * c->options.between[2]);
	if (few)
		fprintf(out, "Fewer than 3 boots on a side (%zu of %zu cells): how boots differ is hardly\n"
			"known. The more boots, the narrower the intervals.\n", few, c->n_cells);
	for (p = 0; p < CM_PERCENTILES; p++) {
		size_t n = 0, wide = 0, all = 0;

		for (i = 0; i < c->n_items; i++) {
			const struct cm_item *item = &c->items[i];

			if (item->stage != CM_WHOLE)
				continue;
			all++;
			n += item->result[p].verdict == CM_TOO_FEW;
			wide += item->result[p].verdict != CM_TOO_FEW &&
				item->result[p].found > 1 + 2 * c->options.threshold[p];
		}
		if (n)
			fprintf(out, "%s: %zu of %zu not compared: fewer than %zu samples in a boot\n",
				cm_percentile_name[p], n, all, cm_least[p]);
		if (wide)
			fprintf(out, "%s: in %zu of %zu a change of twice the threshold could go unseen\n",
				cm_percentile_name[p], wide, all);
	}
}

/* why a side's stages are not compared, or NULL */
static const char *why_not(const struct cm_cell *cell, unsigned int side)
{
	size_t k;

	for (k = 0; k < cell->n_boots[side]; k++)
		if (cell->boots[side][k].no_stages)
			return cell->boots[side][k].no_stages;
	return NULL;
}

static void no_stages(const struct cm_comparison *c, FILE *out)
{
	size_t i, neither = 0;

	for (i = 0; c->options.stages && i < c->n_cells; i++) {
		const struct cm_cell *cell = &c->cells[i];
		const char *a = why_not(cell, CM_A), *b = why_not(cell, CM_B);

		if (!cell->n_boots[CM_A] || !cell->n_boots[CM_B])
			continue;
		if (a && b && !strcmp(a, b)) {
			neither++;
			continue;
		}
		if (a)
			fprintf(out, "%.30s: no stages of A: %s\n", cell->name, a);
		if (b)
			fprintf(out, "%.30s: no stages of B: %s\n", cell->name, b);
	}
	if (neither)
		fprintf(out, "Stages: not compared in %zu of %zu cells, as neither side has calls traced.\n",
			neither, c->n_cells);
}

void cm_text(const struct cm_comparison *c, bool all, FILE *out)
{
	const struct cm_options *o = &c->options;
	unsigned int p;
	size_t i;
	int k;

	if (c->by) {
		fprintf(out, "%s: A the stock kernel, B the other\n", c->operands[CM_A][0]);
	} else {
		for (p = 0; p < CM_SIDES; p++)
			for (k = 0; k < c->n_operands[p]; k++)
				fprintf(out, "%c  %s\n", p == CM_A ? 'A' : 'B', c->operands[p][k]);
	}
	if (c->instruction_time)
		fputs("times are instruction time: a nanosecond for each instruction\n", out);
	fprintf(out, "%g%% intervals, by Holm for all %zu comparisons of modes together, and all %zu\n"
		"of stages\n", 100 * o->confidence, c->compared, c->compared_stages);
	fprintf(out, "slower beyond %g%% (p50), %g%% (p99), %g%% (p99.9) is a regression\n",
		100 * o->threshold[CM_P50], 100 * o->threshold[CM_P99], 100 * o->threshold[CM_P999]);
	for (i = 0; i < c->n_cells; i++)
		if (c->cells[i].n_boots[CM_A] && c->cells[i].n_boots[CM_B])
			cell_text(c, &c->cells[i], all, out);
	for (i = 0; i < c->n_items; i++)
		if (c->items[i].stage != CM_WHOLE)
			break;
	if (i < c->n_items)
		fputs("\nA stage's B/A: the whole call's, had nothing but that stage changed. \"slower?\":\n"
		      "the stage surely is, the call is not found to be.\n", out);
	putc('\n', out);
	named(c, CM_IMPROVEMENT, out);
	named(c, CM_REGRESSION, out);
	for (i = 0; i < c->n_missing; i++)
		fprintf(out, "missing in %c: %.60s\n", c->missing[i].side == CM_A ? 'A' : 'B',
			c->missing[i].what);
	no_stages(c, out);
	limits(c, out);
}
