// SPDX-License-Identifier: GPL-2.0-only
/* plots/hotplug-OP.tsv: the steps of CPU offline and online. */
#include <stdlib.h>
#include <string.h>

#include "plot.h"

#define WIDTH	90	/* characters of a note */

static const char *const ops[] = { "offline", "online" };

struct panel {
	const struct xc_guest *xcall, *stock;	/* either may be NULL */
};

static bool same_type(const struct xc_guest *a, const struct xc_guest *b)
{
	return a && b && !strcmp(xp_type(a), xp_type(b));
}

static bool has_op(const struct xc_guest *g, unsigned int op)
{
	return g->hotplug[op].n_steps || xp_bench(g, true, ops[op]);
}

/* one panel per xcall guest, a stock guest of its type beside it, then the rest */
static size_t pair_up(const struct xc_run *run, unsigned int op, struct panel *panels)
{
	size_t i, j, n = 0;

	for (i = 0; i < run->n_guests; i++)
		if (!xp_stock(&run->guests[i]) && has_op(&run->guests[i], op))
			panels[n++].xcall = &run->guests[i];
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!xp_stock(g) || !has_op(g, op))
			continue;
		for (j = 0; j < n; j++)
			if (same_type(panels[j].xcall, g) && !panels[j].stock)
				break;
		panels[j].stock = g;
		n += j == n;
	}
	return n;
}

static void bar(FILE *tsv, const char *kind, const char *label, uint64_t start_ns,
		uint64_t ns)
{
	char text[32];

	fprintf(tsv, "%s\t", kind);
	xp_field(tsv, label);
	fprintf(tsv, "\t%.6f\t%.6f\t%s\n", (double)start_ns / 1e6, (double)ns / 1e6,
		xp_time(text, sizeof(text), (double)ns));
}

static void panel_rows(FILE *tsv, const struct panel *panel, unsigned int op)
{
	const struct xc_bench *b;
	unsigned int i;

	if (panel->xcall) {
		const struct xc_hotplug *h = &panel->xcall->hotplug[op];

		for (i = 0; i < h->n_steps; i++)
			if (h->steps[i].n)
				bar(tsv, "step", xc_step_name(h->steps[i].phase),
				    h->steps[i].start_p50_ns, h->steps[i].p50_ns);
		b = xp_traced(panel->xcall, true, ops[op]);
		if (b)
			bar(tsv, "step", "whole, recorded", 0, xc_quantile(b->sorted, b->n, 0.5));
		b = xp_bench(panel->xcall, true, ops[op]);
		if (b)
			bar(tsv, "total", "whole, xcall", 0, xc_quantile(b->sorted, b->n, 0.5));
	}
	b = panel->stock ? xp_bench(panel->stock, true, ops[op]) : NULL;
	if (b)
		bar(tsv, "stock", "whole, stock", 0, xc_quantile(b->sorted, b->n, 0.5));
}

static char *panel_label(const struct panel *panel, unsigned int op)
{
	const struct xc_guest *g = panel->xcall ? panel->xcall : panel->stock;
	const struct xc_bench *x = panel->xcall ? xp_bench(panel->xcall, true, ops[op]) : NULL;
	const struct xc_bench *s = panel->stock ? xp_bench(panel->stock, true, ops[op]) : NULL;

	if (x && s)
		return xc_path("%s: xcall n=%zu, stock n=%zu", xp_type(g), x->n, s->n);
	if (x || s)
		return xc_path("%s: %s n=%zu", xp_type(g), x ? "xcall" : "stock",
			       x ? x->n : s->n);
	return xc_path("%s: xcall n=%zu", xp_type(g), g->hotplug[op].steps[0].n);
}

static int op_figure(struct xp_plot *p, unsigned int op)
{
	struct panel *panels = xc_alloc(p->run->n_guests + 1, sizeof(*panels));
	size_t i, n = pair_up(p->run, op, panels);
	char *name = xc_path("hotplug-%s", ops[op]);
	char *caption = xc_path("CPU %s, step by step", ops[op]);
	FILE *tsv = NULL;
	int ret = -1;

	if (!n) {
		xp_figure_missing(p, name, caption, "no guest has bench/hotplug-%s.json",
				  ops[op]);
		ret = 0;
		goto out;
	}
	tsv = xp_figure_open(p, name, "hotplug", false, caption);
	if (!tsv)
		goto out;
	fprintf(tsv, "# CPU %s: median start and duration of each step\n# key\tvalue\n", ops[op]);
	xp_row(tsv, "title", "%s", caption);
	for (i = 0; i < n; i++) {
		char *label = panel_label(&panels[i], op);

		xp_row(tsv, "panel", "%s", label);
		free(label);
	}
	xp_note(tsv, WIDTH, "A step runs from the one before it to its name; medians, each of "
		"its own, so they need not add up. Guest TSC; \"return\" is back in xcall-bench.");
	xp_note_run(p, tsv, WIDTH);
	for (i = 0; i < n; i++) {
		fprintf(tsv, "\n\n# panel %zu\n# kind\tlabel\tstart_ms\tduration_ms\ttext\n", i + 1);
		panel_rows(tsv, &panels[i], op);
	}
	ret = xp_figure_close(p, tsv);
out:
	free(caption);
	free(name);
	free(panels);
	return ret;
}

int xp_hotplug(struct xp_plot *p)
{
	int ret = op_figure(p, 0);

	return ret ? ret : op_figure(p, 1);
}
