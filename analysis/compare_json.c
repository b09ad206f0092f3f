// SPDX-License-Identifier: GPL-2.0-only
/* xcall compare as JSON: compare.schema.json. */
#include <errno.h>
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"

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

static json_t *text_or_null(const char *s)
{
	json_t *v = s ? json_string(s) : NULL;

	return v ? v : json_null();
}

static const char *const key[CM_PERCENTILES] = { "p50", "p99", "p999" };

static json_t *by_percentile(const double *v)
{
	json_t *o = json_object();
	unsigned int p;

	for (p = 0; p < CM_PERCENTILES; p++)
		json_object_set_new(o, key[p], real(v[p]));
	return o;
}

static json_t *percentiles(const struct cm_item *item)
{
	json_t *all = json_object();
	unsigned int p;

	for (p = 0; p < CM_PERCENTILES; p++) {
		const struct cm_result *r = &item->result[p];
		json_t *o = json_object();

		json_object_set_new(o, "verdict", json_string(cm_verdict_name[r->verdict]));
		if (r->verdict != CM_TOO_FEW) {
			json_object_set_new(o, "a_ns", real(r->ns[CM_A]));
			json_object_set_new(o, "b_ns", real(r->ns[CM_B]));
			json_object_set_new(o, "ratio", real(r->ratio));
			json_object_set_new(o, "lo", real(r->lo));
			json_object_set_new(o, "hi", real(r->hi));
			json_object_set_new(o, "p", real(r->p));
			json_object_set_new(o, "level", real(r->level));
			json_object_set_new(o, "detectable", real(r->found));
		}
		json_object_set_new(all, key[p], o);
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
			json_array_append_new(list, json_integer((json_int_t)(blocks ?
				item->set[side][i]->blocks : item->set[side][i]->n)));
		json_object_set_new(o, side_name[side], list);
	}
	return o;
}

static json_t *item_json(const struct cm_comparison *c, size_t at)
{
	const struct cm_item *item = &c->items[at];
	json_t *o = json_object(), *stages = json_object();
	size_t i;

	json_object_set_new(o, "kind", json_string(cm_kind_name[item->kind]));
	json_object_set_new(o, "name", text_or_null(item->label));
	json_object_set_new(o, "recorded", json_boolean(item->recorded));
	json_object_set_new(o, "n", counts(item, false));
	json_object_set_new(o, "blocks", counts(item, true));
	json_object_set_new(o, "percentiles", percentiles(item));
	for (i = at + 1; i < c->n_items && c->items[i].stage != CM_WHOLE; i++)
		json_object_set_new(stages, xc_stage_name[c->items[i].stage],
				    percentiles(&c->items[i]));
	json_object_set_new(o, "stages", stages);
	return o;
}

static json_t *boots(const struct cm_cell *cell, unsigned int side)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < cell->n_boots[side]; i++) {
		const struct cm_boot *b = &cell->boots[side][i];
		json_t *o = json_object();

		json_object_set_new(o, "dir", text_or_null(b->dir));
		json_object_set_new(o, "type", text_or_null(b->type));
		json_object_set_new(o, "kernel", text_or_null(b->kernel));
		json_object_set_new(o, "release", text_or_null(b->release));
		json_object_set_new(o, "vcpus", json_integer(b->vcpus));
		json_object_set_new(o, "no_stages", text_or_null(b->no_stages));
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *cell_json(const struct cm_comparison *c, const struct cm_cell *cell)
{
	json_t *o = json_object(), *list = json_array();
	size_t i;

	json_object_set_new(o, "name", text_or_null(cell->name));
	json_object_set_new(o, "a", boots(cell, CM_A));
	json_object_set_new(o, "b", boots(cell, CM_B));
	json_object_set_new(o, "between_boots", json_boolean(cell->n_boots[CM_A] +
							     cell->n_boots[CM_B] > 2));
	for (i = 0; i < c->n_items; i++)
		if (c->items[i].cell == cell && c->items[i].stage == CM_WHOLE)
			json_array_append_new(list, item_json(c, i));
	json_object_set_new(o, "modes", list);
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
			json_object_set_new(o, "cell", text_or_null(item->cell->name));
			json_object_set_new(o, "kind", json_string(cm_kind_name[item->kind]));
			json_object_set_new(o, "name", text_or_null(item->label));
			json_object_set_new(o, "stage", stage ?
					    json_string(xc_stage_name[item->stage]) : json_null());
			json_object_set_new(o, "percentile", json_string(cm_percentile_name[p]));
			json_object_set_new(o, "ratio", real(r->ratio));
			json_object_set_new(o, "lo", real(r->lo));
			json_object_set_new(o, "hi", real(r->hi));
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

		json_object_set_new(o, "side", json_string(side_name[c->missing[i].side]));
		json_object_set_new(o, "what", text_or_null(c->missing[i].what));
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
		json_array_append_new(list, text_or_null(c->operands[c->by ? CM_A : side][i]));
	return list;
}

int cm_json(const struct cm_comparison *c, FILE *out)
{
	const struct cm_options *o = &c->options;
	json_t *root = json_object(), *list = json_array();
	size_t i;
	int err;

	json_object_set_new(root, "schema", json_string("xcall.compare/1"));
	json_object_set_new(root, "a", operands(c, CM_A));
	json_object_set_new(root, "b", operands(c, CM_B));
	json_object_set_new(root, "by", text_or_null(c->by));
	json_object_set_new(root, "confidence", real(o->confidence));
	json_object_set_new(root, "threshold", by_percentile(o->threshold));
	json_object_set_new(root, "between", by_percentile(o->between));
	json_object_set_new(root, "replicates", json_integer(o->replicates));
	/* text, as JSON's numbers end to be exact at 2^53 */
	json_object_set_new(root, "seed", json_sprintf("%llu", (unsigned long long)o->seed));
	json_object_set_new(root, "comparisons", json_integer((json_int_t)c->compared));
	json_object_set_new(root, "stage_comparisons", json_integer((json_int_t)c->compared_stages));
	for (i = 0; i < c->n_cells; i++)
		if (c->cells[i].n_boots[CM_A] && c->cells[i].n_boots[CM_B])
			json_array_append_new(list, cell_json(c, &c->cells[i]));
	json_object_set_new(root, "cells", list);
	json_object_set_new(root, "regressions", named(c, CM_REGRESSION));
	json_object_set_new(root, "improvements", named(c, CM_IMPROVEMENT));
	json_object_set_new(root, "missing", missing(c));
	err = json_dumpf(root, out, JSON_INDENT(1)) || putc('\n', out) == EOF;
	json_decref(root);
	return err ? xc_err(-EIO, "cannot write the comparison") : 0;
}
