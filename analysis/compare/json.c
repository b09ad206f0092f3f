// SPDX-License-Identifier: GPL-2.0-only
/* xcall compare as JSON: compare.schema.json. */
#include <errno.h>
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "compare/compare.h"
#include "model/names.h"

static const char *const side_name[CM_SIDES] = { "a", "b" };

/* six digits are more than any of it has; without bound: null */
static json_t *real(double v)
{
	char text[32];

	if (!isfinite(v) || fabs(v) > 1e15)
		return json_null();
	snprintf(text, sizeof(text), "%.6g", v);
	return json_real(strtod(text, NULL));
}

static const char *const key[CM_PERCENTILES] = { "p50", "p99", "p999" };

static json_t *by_percentile(const double *v)
{
	json_t *o = json_object();
	unsigned int p;

	for (p = 0; p < CM_PERCENTILES; p++)
		js_set(o, key[p], real(v[p]));
	return o;
}

static json_t *percentiles(const struct cm_item *item)
{
	json_t *all = json_object();
	unsigned int p;

	for (p = 0; p < CM_PERCENTILES; p++) {
		const struct cm_result *r = &item->result[p];
		json_t *o = json_object();

		js_set_text(o, "verdict", cm_verdict_name[r->verdict]);
		if (r->verdict != CM_TOO_FEW) {
			js_set(o, "a_ns", real(r->ns[CM_A]));
			js_set(o, "b_ns", real(r->ns[CM_B]));
			js_set(o, "ratio", real(r->ratio));
			js_set(o, "lo", real(r->lo));
			js_set(o, "hi", real(r->hi));
			js_set(o, "p", real(r->p));
			js_set(o, "level", real(r->level));
			js_set(o, "detectable", real(r->found));
		}
		js_set(all, key[p], o);
	}
	return all;
}

static json_t *counts(const struct cm_item *item, bool blocks)
{
	json_t *o = json_object();
	unsigned int side;
	size_t i;

	for (side = 0; side < CM_SIDES; side++) {
		json_t *list = json_array();

		for (i = 0; i < item->n_sets[side]; i++)
			json_array_append_new(list, js_count(blocks ?
				item->set[side][i]->blocks : item->set[side][i]->n));
		js_set(o, side_name[side], list);
	}
	return o;
}

static json_t *item_json(const struct cm_comparison *c, size_t at)
{
	const struct cm_item *item = &c->items[at];
	json_t *o = json_object(), *stages = json_object();
	size_t i;

	js_set_text(o, "kind", cm_kind_name[item->kind]);
	js_set_text(o, "name", item->label);
	js_set(o, "recorded", json_boolean(item->recorded));
	js_set(o, "n", counts(item, false));
	js_set(o, "blocks", counts(item, true));
	js_set(o, "percentiles", percentiles(item));
	for (i = at + 1; i < c->n_items && c->items[i].stage != CM_WHOLE; i++)
		js_set(stages, xc_stage_name[c->items[i].stage], percentiles(&c->items[i]));
	js_set(o, "stages", stages);
	return o;
}

static json_t *boots(const struct cm_cell *cell, unsigned int side)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < cell->n_boots[side]; i++) {
		const struct cm_boot *b = &cell->boots[side][i];
		json_t *o = json_object();

		js_set_text(o, "dir", b->dir);
		js_set_text(o, "type", b->type);
		js_set_text(o, "kernel", b->kernel);
		js_set_text(o, "release", b->release);
		js_set(o, "vcpus", json_integer(b->vcpus));
		js_set_text(o, "no_stages", b->no_stages);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *cell_json(const struct cm_comparison *c, const struct cm_cell *cell)
{
	json_t *o = json_object(), *list = json_array();
	size_t i;

	js_set_text(o, "name", cell->name);
	js_set(o, "a", boots(cell, CM_A));
	js_set(o, "b", boots(cell, CM_B));
	js_set(o, "between_boots", json_boolean(cell->n_boots[CM_A] + cell->n_boots[CM_B] > 2));
	for (i = 0; i < c->n_items; i++)
		if (c->items[i].cell == cell && c->items[i].stage == CM_WHOLE)
			json_array_append_new(list, item_json(c, i));
	js_set(o, "modes", list);
	return o;
}

static json_t *named(const struct cm_comparison *c, enum cm_verdict verdict)
{
	json_t *list = json_array();
	unsigned int p;
	size_t i;

	for (i = 0; i < c->n_items; i++)
		for (p = 0; p < CM_PERCENTILES; p++) {
			const struct cm_item *item = &c->items[i];
			const struct cm_result *r = &item->result[p];
			bool stage = item->stage != CM_WHOLE;
			json_t *o;

			if (r->verdict != verdict)
				continue;
			o = json_object();
			js_set_text(o, "cell", item->cell->name);
			js_set_text(o, "kind", cm_kind_name[item->kind]);
			js_set_text(o, "name", item->label);
			js_set_text(o, "stage", stage ? xc_stage_name[item->stage] : NULL);
			js_set_text(o, "percentile", cm_percentile_name[p]);
			js_set(o, "ratio", real(r->ratio));
			js_set(o, "lo", real(r->lo));
			js_set(o, "hi", real(r->hi));
			json_array_append_new(list, o);
		}
	return list;
}

static json_t *missing(const struct cm_comparison *c)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < c->n_missing; i++) {
		json_t *o = json_object();

		js_set_text(o, "side", side_name[c->missing[i].side]);
		js_set_text(o, "what", c->missing[i].what);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *operands(const struct cm_comparison *c, unsigned int side)
{
	json_t *list = json_array();
	int i;

	/* of a matrix both sides are the one folder */
	for (i = 0; i < c->n_operands[c->by ? CM_A : side]; i++)
		json_array_append_new(list, js_text(c->operands[c->by ? CM_A : side][i]));
	return list;
}

int cm_json(const struct cm_comparison *c, FILE *out)
{
	const struct cm_options *o = &c->options;
	json_t *root = json_object(), *list = json_array();
	size_t i;
	int err;

	js_set(root, "schema", json_string("xcall.compare/1"));
	js_set(root, "a", operands(c, CM_A));
	js_set(root, "b", operands(c, CM_B));
	js_set_text(root, "by", c->by);
	js_set(root, "instruction_time", json_boolean(c->instruction_time));
	js_set(root, "confidence", real(o->confidence));
	js_set(root, "threshold", by_percentile(o->threshold));
	js_set(root, "between", by_percentile(o->between));
	js_set(root, "replicates", json_integer(o->replicates));
	/* text, as JSON's numbers end to be exact at 2^53 */
	js_set(root, "seed", json_sprintf("%llu", (unsigned long long)o->seed));
	js_set_count(root, "comparisons", c->compared);
	js_set_count(root, "stage_comparisons", c->compared_stages);
	for (i = 0; i < c->n_cells; i++)
		if (c->cells[i].n_boots[CM_A] && c->cells[i].n_boots[CM_B])
			json_array_append_new(list, cell_json(c, &c->cells[i]));
	js_set(root, "cells", list);
	js_set(root, "regressions", named(c, CM_REGRESSION));
	js_set(root, "improvements", named(c, CM_IMPROVEMENT));
	js_set(root, "missing", missing(c));
	err = json_dumpf(root, out, JSON_INDENT(1)) || putc('\n', out) == EOF;
	json_decref(root);
	return err ? xc_err(-EIO, "cannot write the comparison") : 0;
}
