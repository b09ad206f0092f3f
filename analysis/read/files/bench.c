// SPDX-License-Identifier: GPL-2.0-only
#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "read/files/bench.h"
#include "read/files/bench_hotplug_p.h"
#include "read/files/guest_files.h"

static int samples(struct xc_bench *b, const json_t *list, const char *path)
{
	size_t want = b->hotplug ? 3 : 4, i, k;
	json_t *row;

	if (!json_is_array(list))
		return xc_bad(-EBADMSG, path, 0, "no list of samples");
	b->samples = xc_alloc(json_array_size(list), sizeof(*b->samples));
	b->sorted = xc_alloc(json_array_size(list), sizeof(*b->sorted));
	json_array_foreach(list, i, row) {
		struct xc_sample *s = &b->samples[b->n];
		uint64_t v[4] = {};

		if (json_array_size(row) < want)
			return xc_bad(-EBADMSG, path, 0, "sample %zu: expected %zu numbers, found %zu",
				      i, want, json_array_size(row));
		for (k = 0; k < want; k++) {
			json_t *x = json_array_get(row, k);

			if (!json_is_integer(x))
				return xc_bad(-EBADMSG, path, 0,
					      "sample %zu: column %zu is no integer", i, k);
			v[k] = json_integer_value(x);
		}
		if (v[1] < v[0])
			return xc_bad(-EBADMSG, path, 0, "sample %zu: ends before it begins", i);
		*s = (struct xc_sample){ v[0], v[1], v[2], v[3] };
		b->sorted[b->n++] = xc_ns(v[1] - v[0], b->tsc_khz);
	}
	xc_sort_values(b->sorted, b->n);
	return 0;
}

/* the guest may have come to leave nothing but this behind */
static void describe(struct xc_guest_files *g, const struct xc_bench *b, const json_t *root)
{
	uint64_t vcpus = js_want_count(root, "vcpus");

	xc_guest_names(g, root);
	if (!g->vcpus && vcpus <= XC_CPUS_MAX)
		g->vcpus = vcpus;
	if (!g->tsc_khz)
		g->tsc_khz = b->tsc_khz;
}

static int ipi(struct xc_bench *b, const json_t *root, const char *path)
{
	const json_t *state = json_object_get(root, "state");
	const json_t *percent = json_object_get(json_object_get(root, "median"), "percent");

	if (state && !json_is_string(state))
		return xc_bad(-EBADMSG, path, 0, "state is no text");
	b->state = xc_strdup(state ? json_string_value(state) : XC_STATE_ANY);
	/* not in files of before the guest counted them */
	b->calls = js_want_count(root, "calls");
	b->runs = js_want_count(root, "runs");
	if (json_is_number(percent) && json_number_value(percent) >= 0)
		b->median_percent = json_number_value(percent);
	return 0;
}

static int read_one(struct xc_guest_files *g, struct xc_bench *b, const char *path)
{
	json_error_t e;
	json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &e);
	const char *kind, *mode, *schema;
	int err = 0;

	if (!root)
		return xc_bad(-EBADMSG, path, e.position > 0 ? e.position : 0,
			      "%s (line %d)", e.text, e.line);
	schema = json_string_value(json_object_get(root, "schema"));
	kind = json_string_value(json_object_get(root, "kind"));
	if (!schema || strcmp(schema, "xcall.bench/1") || !kind) {
		err = xc_bad(-EBADMSG, path, 0, "expected schema xcall.bench/1 and a kind");
		goto out;
	}
	b->hotplug = !strcmp(kind, "hotplug");
	mode = json_string_value(json_object_get(root, b->hotplug ? "op" : "mode"));
	b->tsc_khz = js_want_count(root, "tsc_khz");
	if (!mode || !b->tsc_khz) {
		err = xc_bad(-EBADMSG, path, 0, "no %s or no tsc_khz",
			     b->hotplug ? "op" : "mode");
		goto out;
	}
	b->mode = xc_strdup(mode);
	b->median_percent = -1;
	describe(g, b, root);
	if (!b->hotplug)
		err = ipi(b, root, path);
	if (!err)
		err = samples(b, json_object_get(root, "samples"), path);
	if (!err && b->hotplug)
		xc_bench_hotplug(b, root, path);
out:
	json_decref(root);
	return err;
}

static int is_json(const struct dirent *e)
{
	size_t n = strlen(e->d_name);

	return n > 5 && !strcmp(e->d_name + n - 5, ".json");
}

static int read_dir(struct xc_guest_files *g, struct xc_bench **out, size_t *n_out,
		    const char *dir)
{
	struct dirent **list;
	int n, i, err = 0;

	n = scandir(dir, &list, is_json, alphasort);
	if (n < 0)
		return errno == ENOENT ? 0 :
		       xc_err(-errno, "%s: %s", dir, strerror(errno));
	*out = xc_alloc(n, sizeof(**out));
	for (i = 0; i < n; i++) {
		if (!err) {
			char *path = xc_path("%s/%s", dir, list[i]->d_name);

			err = read_one(g, &(*out)[(*n_out)++], path);
			free(path);
		}
		free(list[i]);
	}
	free(list);
	return err;
}

static void free_one(struct xc_bench *b)
{
	free(b->mode);
	free(b->state);
	free(b->samples);
	free(b->sorted);
	free(b->wholes);
	free(b->life);
	free(b->states);
}

void xc_bench_free(struct xc_bench *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		free_one(&list[i]);
	free(list);
}

/* a sample's time in ticks of another frequency: each boot of Xen measures its own */
static struct xc_sample convert(const struct xc_sample *s, uint64_t from, uint64_t to)
{
	struct xc_sample r = *s;

	if (from != to)
		r.end_tsc = r.begin_tsc + (uint64_t)((double)(s->end_tsc - s->begin_tsc) *
						     (double)to / (double)from);
	return r;
}

void xc_bench_append(struct xc_bench *all, const struct xc_bench *b)
{
	size_t n = all->n + b->n, cap = all->n, sorted = all->n, i;

	if (!b->n)
		return;
	all->samples = xc_grow(all->samples, &cap, n, sizeof(*all->samples));
	all->sorted = xc_grow(all->sorted, &sorted, n, sizeof(*all->sorted));
	/* the times as b's own frequency gives them */
	memcpy(all->sorted + all->n, b->sorted, b->n * sizeof(*b->sorted));
	for (i = 0; i < b->n; i++)
		all->samples[all->n++] = convert(&b->samples[i], b->tsc_khz, all->tsc_khz);
}

/* a lot's into the guest's: calls that another had measured, too, as one */
static int add_lot(struct xc_guest_files *g, size_t *cap, struct xc_bench *b, const char *dir)
{
	size_t i;

	for (i = 0; i < g->n_bench && !b->hotplug; i++) {
		struct xc_bench *to = &g->bench[i];

		if (to->hotplug || strcmp(to->mode, b->mode) || strcmp(to->state, b->state))
			continue;
		if (to->tsc_khz != b->tsc_khz)
			return xc_err(-EINVAL, "%s: %s: tsc_khz %" PRIu64 ", in another lot %" PRIu64,
				      dir, b->mode, b->tsc_khz, to->tsc_khz);
		xc_bench_append(to, b);
		to->calls += b->calls;
		to->runs += b->runs;
		to->median_percent = -1;
		return 0;
	}
	g->bench = xc_grow(g->bench, cap, g->n_bench + 1, sizeof(*g->bench));
	g->bench[g->n_bench++] = *b;
	*b = (struct xc_bench){};
	return 0;
}

static int is_lot(const struct dirent *e)
{
	return !strncmp(e->d_name, "lot-", 4) && e->d_name[4];
}

/* lot-N/: the same measured more than once, in turn (docs/bench.md) */
static int read_lots(struct xc_guest_files *g, const char *dir)
{
	size_t cap = g->n_bench, k;
	struct dirent **list;
	int n, i, err = 0;

	n = scandir(dir, &list, is_lot, versionsort);
	if (n < 0)
		return xc_err(-errno, "%s: %s", dir, strerror(errno));
	for (i = 0; i < n; i++) {
		char *path = xc_path("%s/%s", dir, list[i]->d_name);
		struct xc_bench *lot = NULL;
		size_t n_lot = 0;

		if (!err)
			err = read_dir(g, &lot, &n_lot, path);
		for (k = 0; k < n_lot && !err; k++)
			err = add_lot(g, &cap, &lot[k], path);
		xc_bench_free(lot, n_lot);
		free(path);
		free(list[i]);
	}
	free(list);
	for (k = 0; n && k < g->n_bench; k++)
		xc_sort_values(g->bench[k].sorted, g->bench[k].n);
	return err;
}

int xc_bench_read(struct xc_guest_files *g, const char *dir)
{
	char *path = xc_path("%s/bench", dir);
	int err = read_dir(g, &g->bench, &g->n_bench, path);

	free(path);
	if (!err)
		err = read_lots(g, dir);
	path = xc_path("%s/bench-traced", dir);
	if (!err)
		err = read_dir(g, &g->traced, &g->n_traced, path);
	free(path);
	return err;
}
