// SPDX-License-Identifier: GPL-2.0-only
/*
 * plots/hotplug-OP.tsv: the steps of CPU offline and online, alone and under cross-calls,
 * and of CPUs that come up at boot.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "base/text.h"
#include "facts/guest_facts.h"
#include "facts/hotplug_facts.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/names.h"
#include "plot/plot.h"
#include "read/files/bench.h"

#define WIDTH	90	/* characters of a note */

enum { OFFLINE, ONLINE, BOOT, OPS };

static const char *const ops[OPS] = { "offline", "online", "boot" };
static const char *const captions[OPS] = {
	"CPU offline, step by step", "CPU online, step by step", "A CPU at boot, step by step",
};

struct panel {
	const struct xc_guest *xcall, *stock;	/* either may be NULL */
};

static bool same_type(const struct xc_guest *a, const struct xc_guest *b)
{
	return a && b && !strcmp(xf_type(a), xf_type(b));
}

/* of this operation, under load or not, at_once CPUs, or NULL */
static const struct xc_bench *find(const struct xc_guest *g, const char *op, bool load,
				   unsigned int at_once)
{
	size_t i;

	for (i = 0; g && i < g->n_bench; i++) {
		const struct xc_bench *b = &g->bench[i];

		if (b->hotplug && b->n && !strcmp(b->mode, op) && b->load == load &&
		    b->at_once == at_once)
			return b;
	}
	return NULL;
}

static bool has_op(const struct xc_guest *g, unsigned int op)
{
	size_t i;

	for (i = 0; i < g->n_bench; i++)
		if (g->bench[i].hotplug && g->bench[i].n && !strcmp(g->bench[i].mode, ops[op]))
			return true;
	return false;
}

/* one panel per xcall guest, a stock guest of its type beside it, then the rest */
static size_t pair_up(const struct xp_plot *p, unsigned int op, struct panel *panels)
{
	size_t i, j, n = 0;

	for (i = 0; i < p->n_guests; i++)
		if (!xf_stock(p->guests[i]) && has_op(p->guests[i], op))
			panels[n++].xcall = p->guests[i];
	for (i = 0; i < p->n_guests; i++) {
		const struct xc_guest *g = p->guests[i];

		if (!xf_stock(g) || !has_op(g, op))
			continue;
		for (j = 0; j < n; j++)
			if (same_type(panels[j].xcall, g) && !panels[j].stock)
				break;
		panels[j].stock = g;
		n += j == n;
	}
	return n;
}

struct rows {
	FILE *tsv;
	unsigned int row;
};

static void piece(struct rows *r, const char *kind, double start_ns, double ns)
{
	fprintf(r->tsv, "%u\t%s\t\t%.6f\t%.6f\t\n", r->row, kind, start_ns / 1e6, ns / 1e6);
}

/* what goes to the left and the right of a row, where its bar is */
static void texts(struct rows *r, const char *label, uint64_t ns)
{
	char text[32];

	fprintf(r->tsv, "%u\ttext\t", r->row);
	xp_field(r->tsv, label);
	fprintf(r->tsv, "\t0\t0\t%s\n", xc_time(text, sizeof(text), (double)ns));
	r->row++;
}

static void bar(struct rows *r, const char *kind, const char *label, uint64_t ns)
{
	piece(r, kind, 0, (double)ns);
	texts(r, label, ns);
}

/* its median, divided as all samples' time together is */
static void step_row(struct rows *r, const struct xc_step *s, const char *label)
{
	double at = (double)s->took.start_p50_ns, ns;
	unsigned int k;

	for (k = 0; k < XC_WHOSES; k++) {
		if (!s->whose_ns[k])
			continue;
		ns = (double)s->took.p50_ns * (double)s->whose_ns[k] / (double)s->sum_ns;
		piece(r, xc_whose_name[k], at, ns);
		at += ns;
	}
	texts(r, label, s->took.p50_ns);
}

static const struct xc_step *step_of(const struct xc_hotplug *h, unsigned int phase)
{
	unsigned int i;

	for (i = 0; h && i < h->n_steps; i++)
		if (h->steps[i].phase == phase)
			return &h->steps[i];
	return NULL;
}

/* each step alone, and below it the same under load */
static void step_rows(struct rows *r, const struct xc_guest *g, const char *op)
{
	const struct xc_bench *a = find(g, op, false, 1), *l = find(g, op, true, 1);
	const struct xc_hotplug *alone = a ? xc_hotplug_of(g, a) : NULL;
	const struct xc_hotplug *load = l ? xc_hotplug_of(g, l) : NULL;
	const struct xc_hotplug *order = alone ? alone : load;
	unsigned int i;

	for (i = 0; order && i < order->n_steps; i++) {
		unsigned int phase = order->steps[i].phase;
		const struct xc_step *s = step_of(alone, phase), *t = step_of(load, phase);

		if (s)
			step_row(r, s, xc_step_name(phase));
		if (t)
			step_row(r, t, s ? "under load" : xc_step_name(phase));
	}
}

static void whole(struct rows *r, const struct xc_guest *g, const struct xc_bench *b,
		  const char *which)
{
	char *group = b->at_once > 1 ? xc_path(", %u at once", b->at_once) : xc_strdup("");
	char *label = xc_path("%s%s%s", which, group, b->load ? ", load" : "");

	bar(r, xf_stock(g) ? "stock" : "total", label,
	    b->at_once > 1 ? xc_quantile(b->wholes, b->n_wholes, 0.5) :
			     xc_quantile(b->sorted, b->n, 0.5));
	free(label);
	free(group);
}

/* the whole operation: each way that it was measured, a stock guest's below it */
static void whole_rows(struct rows *r, const struct panel *panel, const char *op)
{
	const struct xc_guest *g = panel->xcall ? panel->xcall : panel->stock;
	const struct xc_bench *b = panel->xcall ? xf_traced(panel->xcall, true, op) : NULL;
	unsigned int pass;
	size_t i;

	if (b)
		bar(r, "total", "recorded", xc_quantile(b->sorted, b->n, 0.5));
	/* alone, then under load, then together */
	for (pass = 0; pass < 3; pass++)
		for (i = 0; i < g->n_bench; i++) {
			const struct xc_bench *x = &g->bench[i], *s;

			if (!x->hotplug || !x->n || strcmp(x->mode, op) ||
			    (x->at_once > 1 ? 2u : x->load) != pass)
				continue;
			whole(r, g, x, xf_stock(g) ? "stock" : "xcall");
			s = g == panel->xcall ? find(panel->stock, op, x->load, x->at_once) : NULL;
			if (s)
				whole(r, panel->stock, s, "stock");
		}
}

static char *panel_label(const struct panel *panel, unsigned int op)
{
	const struct xc_guest *g = panel->xcall ? panel->xcall : panel->stock;
	const struct xc_bench *x = find(panel->xcall, ops[op], false, 1);
	const struct xc_bench *s = find(panel->stock, ops[op], false, 1);
	const struct xc_bench *l = find(g, ops[op], true, 1);
	char *load = l ? xc_path("; under load n=%zu, %" PRIu64 " calls meanwhile", l->n,
				 l->load_meanwhile) : xc_strdup("");
	char *label;

	if (x && s)
		label = xc_path("%s: xcall n=%zu, stock n=%zu%s", xf_type(g), x->n, s->n, load);
	else if (x || s)
		label = xc_path("%s: %s n=%zu%s", xf_type(g), x ? "xcall" : "stock",
				x ? x->n : s->n, load);
	else
		label = xc_path("%s%s", xf_type(g), load);
	free(load);
	return label;
}

static int op_figure(struct xp_plot *p, unsigned int op)
{
	struct panel *panels = xc_alloc(p->n_guests + 1, sizeof(*panels));
	size_t i, n = pair_up(p, op, panels);
	char *name = xc_path("hotplug-%s", ops[op]);
	const char *caption = captions[op];
	FILE *tsv = NULL;
	int ret = -1;

	if (!n) {
		/* few ask for a boot */
		if (op != BOOT)
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
	xp_note(tsv, WIDTH, "A step runs from the one before it to its name; medians, each of its "
		"own, so they need not add up. Guest: a vCPU that the step needs had a pCPU; Xen: none "
		"had, and one waited for it; asleep: none wanted one; not told: no trace of Xen, or "
		"records lost. Guest TSC; \"return\": the operation\'s end.");
	xp_note_run(p, tsv, WIDTH);
	for (i = 0; i < n; i++) {
		struct rows r = { .tsv = tsv };

		fprintf(tsv, "\n\n# panel %zu\n# row\tkind\tlabel\tstart_ms\tduration_ms\ttext\n", i + 1);
		if (panels[i].xcall)
			step_rows(&r, panels[i].xcall, ops[op]);
		whole_rows(&r, &panels[i], ops[op]);
	}
	ret = xp_figure_close(p, tsv);
out:
	free(name);
	free(panels);
	return ret;
}

int xp_hotplug(struct xp_plot *p)
{
	unsigned int op;
	int ret = 0;

	for (op = 0; op < OPS && !ret; op++)
		ret = op_figure(p, op);
	return ret;
}
