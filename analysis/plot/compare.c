// SPDX-License-Identifier: GPL-2.0-only
/* A comparison's figure: per cell, the ratio of each mode and percentile with its interval. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "compare/compare.h"
#include "model/names.h"
#include "plot/plot.h"

#define ROWS_MAX	60	/* of one figure, to be read */

static void rows(const struct cm_comparison *c, const struct cm_cell *cell, FILE *tsv)
{
	unsigned int p, n = 0;
	size_t i;

	for (i = 0; i < c->n_items; i++)
		for (p = 0; p < CM_PERCENTILES; p++) {
			const struct cm_item *item = &c->items[i];
			const struct cm_result *r = &item->result[p];
			bool stage = item->stage != CM_WHOLE;
			char *label;

			if (item->cell != cell || r->verdict == CM_TOO_FEW || n == ROWS_MAX ||
			    (stage && (r->verdict == CM_SAME || r->verdict == CM_UNCLEAR)))
				continue;
			label = xc_path("%s%s%s%s %s", item->label, item->recorded && !stage ?
					" (recorded)" : "", stage ? ": " : "",
					stage ? xc_stage_name[item->stage] : "", cm_percentile_name[p]);
			xp_field(tsv, label);
			fprintf(tsv, "\t%.6g\t%.6g\t%.6g\t%d\n", r->ratio, r->lo,
				r->hi < 1e6 ? r->hi : 1e6, (int)r->verdict);
			free(label);
			n++;
		}
}

static int figure(struct xp_plot *p, const struct cm_comparison *c, const struct cm_cell *cell)
{
	const struct cm_options *o = &c->options;
	char *name = c->n_cells > 1 ? xc_path("compare-%s", cell->name) : xc_strdup("compare");
	FILE *tsv = xp_figure_open(p, name, "compare", true, "B's times to A's");
	size_t i, n = 0;
	int k;

	free(name);
	if (!tsv)
		return -EIO;
	for (i = 0; i < c->n_items; i++)
		n += c->items[i].cell == cell;
	xp_row(tsv, "title", "%s: B to A", cell->name);
	xp_row(tsv, "threshold", "%g", o->threshold[CM_P50]);
	for (k = 0; k < c->n_operands[CM_A]; k++)
		xp_note(tsv, 96, "%s: %s", c->by ? "A stock, B the other kernel" : "A", c->operands[CM_A][k]);
	for (k = 0; k < c->n_operands[CM_B]; k++)
		xp_note(tsv, 96, "B: %s", c->operands[CM_B][k]);
	xp_note(tsv, 96, "%s%zu and %zu boots; %g%% intervals, by Holm for %zu comparisons of modes, %zu of stages; thresholds %g%%, %g%%, %g%%; a stage: the call, had nothing else changed",
		c->instruction_time ? "Instruction time; " : "", cell->n_boots[CM_A], cell->n_boots[CM_B], 100 * o->confidence, c->compared, c->compared_stages,
		100 * o->threshold[CM_P50], 100 * o->threshold[CM_P99], 100 * o->threshold[CM_P999]);
	fputs("\n\n", tsv);
	rows(c, cell, tsv);
	return xp_figure_close(p, tsv);
}

static bool any(const struct cm_comparison *c, const struct cm_cell *cell)
{
	unsigned int p;
	size_t i;

	for (i = 0; i < c->n_items; i++)
		for (p = 0; p < CM_PERCENTILES; p++)
			if (c->items[i].cell == cell && c->items[i].stage == CM_WHOLE &&
			    c->items[i].result[p].verdict != CM_TOO_FEW)
				return true;
	return false;
}

int xp_compare(const struct cm_comparison *c, const char *dir)
{
	struct xp_plot p = { .out = xc_strdup(dir) };
	size_t i;
	int err = xp_gnuplot_find();

	if (!err)
		err = xp_make_dirs(dir);
	for (i = 0; !err && i < c->n_cells; i++)
		if (any(c, &c->cells[i]))
			err = figure(&p, c, &c->cells[i]);
	if (!err)
		err = xp_draw(&p);
	xp_plot_free(&p);
	return err;
}
