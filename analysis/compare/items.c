// SPDX-License-Identifier: GPL-2.0-only
/* The things that both sides of a cell have, and those that one lacks. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "compare/bootstrap_p.h"
#include "compare/compare.h"
#include "model/call.h"

__attribute__((format(printf, 3, 4)))
static void missing(struct cm_comparison *c, unsigned int side, const char *fmt, ...)
{
	struct cm_missing *m;
	va_list ap;

	c->missing = xc_grow(c->missing, &c->cap_missing, c->n_missing + 1, sizeof(*c->missing));
	m = &c->missing[c->n_missing++];
	m->side = side;
	va_start(ap, fmt);
	if (vasprintf(&m->what, fmt, ap) < 0)
		m->what = xc_strdup("something");
	va_end(ap);
}

static const struct cm_values *find(const struct cm_boot *b, const struct cm_values *like,
				    bool recorded, unsigned int stage)
{
	size_t i;

	for (i = 0; i < b->n_values; i++) {
		const struct cm_values *v = &b->values[i];

		if (v->kind == like->kind && v->recorded == recorded && v->stage == stage &&
		    v->set.n && !strcmp(v->label, like->label))
			return v;
	}
	return NULL;
}

/* sets of that in the boots of a side that have it; how many */
static size_t collect(const struct cm_cell *cell, unsigned int side, const struct cm_values *like,
		      bool recorded, unsigned int stage, const struct bs_set ***sets)
{
	size_t i, n = 0;

	*sets = xc_alloc(cell->n_boots[side], sizeof(**sets));
	for (i = 0; i < cell->n_boots[side]; i++) {
		const struct cm_values *v = find(&cell->boots[side][i], like, recorded, stage);

		if (v)
			(*sets)[n++] = &v->set;
	}
	return n;
}

static bool all_zero(const struct cm_item *item)
{
	unsigned int side;
	size_t i;

	for (side = 0; side < CM_SIDES; side++)
		for (i = 0; i < item->n_sets[side]; i++)
			if (item->set[side][i]->value[item->set[side][i]->n - 1])
				return false;
	return true;
}

static void free_item(struct cm_item *item)
{
	unsigned int p;

	free(item->set[CM_A]);
	free(item->set[CM_B]);
	free(item->recorded_whole);
	free(item->whole);
	for (p = 0; p < CM_PERCENTILES; p++) {
		free(item->result[p].low);
		free(item->result[p].high);
	}
}

/* true: both sides have it */
static bool add(struct cm_comparison *c, const struct cm_cell *cell, const struct cm_values *like,
		bool recorded, unsigned int stage)
{
	struct cm_item *item;
	unsigned int side;

	c->items = xc_grow(c->items, &c->cap_items, c->n_items + 1, sizeof(*c->items));
	item = &c->items[c->n_items];
	*item = (struct cm_item){ .cell = cell, .kind = like->kind, .label = like->label,
				  .recorded = recorded, .stage = stage };
	for (side = 0; side < CM_SIDES; side++)
		item->n_sets[side] = collect(cell, side, like, recorded, stage, &item->set[side]);
	if (stage != CM_WHOLE) {
		item->n_recorded_whole = collect(cell, CM_A, like, true, CM_WHOLE,
						 &item->recorded_whole);
		item->n_whole = collect(cell, CM_A, like, false, CM_WHOLE, &item->whole);
		if (!item->n_recorded_whole)
			item->n_sets[CM_A] = 0;
	}
	if (!item->n_sets[CM_A] || !item->n_sets[CM_B] || all_zero(item)) {
		free_item(item);
		return false;
	}
	c->n_items++;
	return true;
}

/* the first boot of either side to name a thing */
static bool named_before(const struct cm_cell *cell, unsigned int side, size_t boot, size_t value)
{
	const struct cm_values *like = &cell->boots[side][boot].values[value];
	unsigned int s;
	size_t i, k;

	for (s = 0; s < CM_SIDES; s++)
		for (i = 0; i < cell->n_boots[s]; i++)
			for (k = 0; k < cell->boots[s][i].n_values; k++) {
				const struct cm_values *v = &cell->boots[s][i].values[k];

				if (v == like)
					return false;
				if (v->kind == like->kind && !strcmp(v->label, like->label))
					return true;
			}
	return false;
}

static void compare_thing(struct cm_comparison *c, const struct cm_cell *cell,
			  const struct cm_values *like)
{
	unsigned int stage, side;

	/* what was measured with nothing recorded, and only else what was while recorded */
	if (!add(c, cell, like, false, CM_WHOLE) && !add(c, cell, like, true, CM_WHOLE))
		for (side = 0; side < CM_SIDES; side++) {
			const struct bs_set **sets;
			size_t n = collect(cell, side, like, false, CM_WHOLE, &sets);

			free(sets);
			n += collect(cell, side, like, true, CM_WHOLE, &sets);
			free(sets);
			if (!n)
				missing(c, side, "%s: %s", cell->name, like->label);
		}
	for (stage = 0; stage < XC_STAGES; stage++)
		add(c, cell, like, true, stage);
}

static int load_cell(struct cm_comparison *c, struct cm_cell *cell)
{
	bool traced[CM_SIDES] = {};
	unsigned int side;
	size_t i;
	int err = 0;

	for (side = 0; side < CM_SIDES; side++)
		for (i = 0; !err && i < cell->n_boots[side]; i++) {
			err = cm_boot_load(&cell->boots[side][i]);
			traced[side] |= cm_boot_traced(&cell->boots[side][i]);
		}
	for (side = 0; side < CM_SIDES; side++)
		for (i = 0; !err && i < cell->n_boots[side]; i++) {
			struct cm_boot *b = &cell->boots[side][i];

			if (!cm_boot_traced(b))
				b->no_stages = xc_strdup("it has no trace");
			else if (c->options.stages && traced[!side])
				err = cm_boot_stages(b);
		}
	return err;
}

static void items_of(struct cm_comparison *c, const struct cm_cell *cell)
{
	unsigned int side;
	size_t i, k;

	for (side = 0; side < CM_SIDES; side++)
		for (i = 0; i < cell->n_boots[side]; i++)
			for (k = 0; k < cell->boots[side][i].n_values; k++)
				if (!named_before(cell, side, i, k))
					compare_thing(c, cell, &cell->boots[side][i].values[k]);
}

static bool on_both_sides(const struct cm_cell *cell)
{
	return cell->n_boots[CM_A] && cell->n_boots[CM_B];
}

int cm_load(struct cm_comparison *c)
{
	size_t i;
	int err;

	for (i = 0; i < c->n_cells; i++) {
		err = on_both_sides(&c->cells[i]) ? load_cell(c, &c->cells[i]) : 0;
		if (err)
			return err;
	}
	return 0;
}

int cm_items(struct cm_comparison *c)
{
	size_t i;

	for (i = 0; i < c->n_cells; i++) {
		struct cm_cell *cell = &c->cells[i];

		if (on_both_sides(cell))
			items_of(c, cell);
		else
			missing(c, cell->n_boots[CM_A] ? CM_B : CM_A, "%s: all of it", cell->name);
	}
	if (c->n_items)
		return 0;
	for (i = 0; i < c->n_cells; i++)
		if (on_both_sides(&c->cells[i]))
			return xc_err(-ENODATA, "%s: no samples of the same mode or operation on both sides",
				      c->cells[i].name);
	return xc_err(-ENODATA, "nothing in common: no guest of one name on both sides (name the guests' folders to compare different ones)");
}

void cm_free(struct cm_comparison *c)
{
	unsigned int side;
	size_t i, k;

	for (i = 0; i < c->n_items; i++)
		free_item(&c->items[i]);
	for (i = 0; i < c->n_cells; i++) {
		for (side = 0; side < CM_SIDES; side++) {
			for (k = 0; k < c->cells[i].n_boots[side]; k++)
				cm_boot_free(&c->cells[i].boots[side][k]);
			free(c->cells[i].boots[side]);
		}
		free(c->cells[i].name);
	}
	for (i = 0; i < c->n_missing; i++)
		free(c->missing[i].what);
	free(c->items);
	free(c->cells);
	free(c->missing);
}
