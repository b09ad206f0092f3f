// SPDX-License-Identifier: GPL-2.0-only
/* What files of the hotplug benchmark have that others do not: load, groups, boot. */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "read/files/bench.h"
#include "read/files/bench_hotplug_p.h"

#define CPUHP_MAX	4096	/* more states than a kernel has */

/* in which column of a sample is that? -1: in none */
static int column(const json_t *root, const char *name)
{
	const char *s;
	json_t *v;
	size_t i;

	json_array_foreach(json_object_get(root, "columns"), i, v) {
		s = json_string_value(v);
		if (s && !strcmp(s, name))
			return i;
	}
	return -1;
}

static uint64_t number_at(const json_t *row, int i)
{
	return i < 0 ? 0 : js_want_count_of(json_array_get(row, i));
}

XC_BY2(by_group, struct xc_sample, b, begin_tsc)

/* each group from its first begin to its last end */
static void groups(struct xc_bench *b)
{
	struct xc_sample *s = b->samples;
	uint64_t end = 0;
	size_t i, first = 0;

	if (b->n)
		qsort(s, b->n, sizeof(*s), by_group);
	b->wholes = xc_alloc(b->n, sizeof(*b->wholes));
	for (i = 0; i < b->n; i++) {
		if (!i || s[i].b != s[i - 1].b) {
			first = i;
			end = 0;
			b->n_wholes++;
		}
		end = s[i].end_tsc > end ? s[i].end_tsc : end;
		b->wholes[b->n_wholes - 1] = xc_ns(end - s[first].begin_tsc, b->tsc_khz);
	}
	xc_sort_values(b->wholes, b->n_wholes);
}

/* a row of so many whole numbers, none negative */
static bool numbers(const json_t *row, uint64_t *v, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		json_t *x = json_array_get(row, i);

		if (!json_is_integer(x) || json_integer_value(x) < 0)
			return false;
		v[i] = json_integer_value(x);
	}
	return true;
}

/* rows of bench/hotplug_boot.c; one that is none of them is passed over, and said */
static void boot(struct xc_bench *b, const json_t *root, const char *path)
{
	const json_t *life = json_object_get(root, "life"), *states = json_object_get(root, "cpuhp");
	size_t i, bad = 0;
	uint64_t v[4];
	json_t *row;

	b->life = xc_alloc(json_array_size(life), sizeof(*b->life));
	b->states = xc_alloc(json_array_size(states), sizeof(*b->states));
	json_array_foreach(life, i, row) {
		if (numbers(row, v, 4) && v[3] < XT_PHASE_END)
			b->life[b->n_life++] = (struct xc_boot_life){ v[0], v[1], v[2], v[3] };
		else
			bad++;
	}
	json_array_foreach(states, i, row) {
		if (numbers(row, v, 4) && v[2] < CPUHP_MAX)
			b->states[b->n_states++] = (struct xc_boot_state){ v[0], v[1], v[2], v[3] };
		else
			bad++;
	}
	if (bad)
		xc_warn("%s: %zu rows of \"life\" or \"cpuhp\" are none: left out", path, bad);
}

void xc_bench_hotplug(struct xc_bench *b, const json_t *root, const char *path)
{
	const json_t *load = json_object_get(root, "load"), *list = json_object_get(root, "samples");
	int calls = column(root, "calls"), group = column(root, "group");
	uint64_t at_once = js_want_count(root, "at_once");
	json_t *row;
	size_t i;

	b->at_once = at_once > 1 && at_once <= XC_CPUS_MAX ? at_once : 1;
	b->load = json_is_object(load);
	b->load_callers = js_want_count(load, "callers");
	b->load_calls = js_want_count(load, "calls");
	json_array_foreach(list, i, row) {
		b->load_meanwhile += number_at(row, calls);
		b->samples[i].b = number_at(row, group);
	}
	if (b->at_once > 1)
		groups(b);
	if (!strcmp(b->mode, "boot"))
		boot(b, root, path);
}

char *xc_bench_name(const struct xc_bench *b)
{
	char *group = b->at_once > 1 ? xc_path("-at-once-%u", b->at_once) : xc_strdup("");
	char *name = xc_path("%s%s%s", b->mode, group, b->load ? "-load" : "");

	free(group);
	return name;
}
