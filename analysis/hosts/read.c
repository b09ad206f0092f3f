// SPDX-License-Identifier: GPL-2.0-only
/* xcall.merged/1 back into numbers. Its totals and percentiles are made anew. */
#include <errno.h>
#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/hist.h"
#include "base/memory.h"
#include "format/trace_format.h"
#include "hosts/hosts.h"
#include "model/call.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"

/* counts add up over many hosts: no single one may be near the end of 64 bits */
#define COUNT_MAX	(1ll << 53)

struct reader {
	const char *path;
	int err;		/* of the first thing wrong */
};

__attribute__((format(printf, 2, 3)))
static void wrong(struct reader *r, const char *fmt, ...)
{
	va_list ap;
	char text[160];

	if (r->err)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	r->err = xc_err(-EBADMSG, "%s: not what xcall merge writes: %s", r->path, text);
}

static const json_t *object(struct reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (!json_is_object(v))
		wrong(r, "no object %s", key);
	return v;
}

static const json_t *array(struct reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (!json_is_array(v))
		wrong(r, "no list %s", key);
	return v;
}

static uint64_t value(struct reader *r, const json_t *v, const char *key)
{
	json_int_t n = json_integer_value(v);

	if (!json_is_integer(v) || n < 0 || n > COUNT_MAX) {
		wrong(r, "%s is no count", key);
		return 0;
	}
	return n;
}

static uint64_t count(struct reader *r, const json_t *o, const char *key)
{
	return value(r, json_object_get(o, key), key);
}

static char *text(struct reader *r, const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	if (!s)
		wrong(r, "no text %s", key);
	return xc_strdup(s ? s : "");
}

static bool truth(struct reader *r, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (!json_is_boolean(v))
		wrong(r, "%s is neither true nor false", key);
	return json_is_true(v);
}

static void hist(struct reader *r, struct jn_hist *h, const json_t *o, const char *name)
{
	const json_t *list = array(r, o, "histogram"), *pair;
	uint64_t middle, n, last = 0;
	struct xc_hist check = {};
	size_t i;

	json_array_foreach(list, i, pair) {
		if (r->err || json_array_size(pair) != 2) {
			wrong(r, "%s: a bucket that is no pair", name);
			break;
		}
		middle = value(r, json_array_get(pair, 0), name);
		n = value(r, json_array_get(pair, 1), name);
		if (!n || (i && middle <= last))
			wrong(r, "%s: buckets not ascending, or empty", name);
		last = middle;
		if (!r->err)
			jn_bucket_add(h, middle, n);
		if (h->n > COUNT_MAX)
			wrong(r, "%s: too many values", name);
	}
	h->max = count(r, o, "max_ns");
	if (r->err)
		return;
	/* the greatest value lies in the last bucket */
	if (h->n) {
		xc_hist_add(&check, h->max);
		xc_hist_add(&check, last);
	}
	if (h->n != count(r, o, "n"))
		wrong(r, "%s: n is not the sum of its buckets", name);
	else if (h->n ? xc_hist_buckets(&check) != 1 : h->max)
		wrong(r, "%s: its maximum is not in its last bucket", name);
	xc_hist_free(&check);
}

static void labels(struct reader *r, uint64_t *n, const json_t *o)
{
	const json_t *x = object(r, o, "labels");
	int k;

	for (k = 0; k < XC_LABELS; k++)
		n[k] = count(r, x, xc_label_name[k]);
}

static int number_of(const char *name, const char *const *names, int n)
{
	int i;

	for (i = 0; i < n && (!name || strcmp(name, names[i])); i++)
		;
	return i;
}

static int stage_of(struct reader *r, const char *name)
{
	int i;

	for (i = 0; i < XC_REASON_STAGES && (!name || strcmp(name, xc_reason_name(i))); i++)
		;
	if (i == XC_REASON_STAGES)
		wrong(r, "stage %.20s", name ? name : "(none)");
	return i;
}

static void reason(struct reader *r, struct jn_reason *to, const json_t *o,
		   const struct jn_reasons *all)
{
	hist(r, &to->hist, o, "a reason");
	to->main = count(r, o, "main");
	to->time_ns = count(r, o, "time_ns");
	labels(r, to->label, o);
	if (to->main > to->hist.n || to->hist.n > all->calls)
		wrong(r, "a reason of more calls than there are");
}

static void reasons(struct reader *r, struct jn_reasons *to, const json_t *o)
{
	const json_t *stages = object(r, o, "stages"), *list = array(r, o, "reasons"), *x;
	const char *key;
	int stage, holder;
	size_t i;

	to->calls = count(r, o, "calls");
	to->time_ns = count(r, o, "time_ns");
	to->clear = count(r, o, "clear");
	json_object_foreach((json_t *)stages, key, x) {
		stage = stage_of(r, key);
		if (r->err)
			return;
		reason(r, &to->stage[stage], x, to);
	}
	json_array_foreach(list, i, x) {
		const char *name = json_string_value(json_object_get(x, "name"));
		struct jn_reason *into;
		size_t n = to->n;

		stage = stage_of(r, json_string_value(json_object_get(x, "stage")));
		holder = number_of(json_string_value(json_object_get(x, "who")), xc_holder_name,
				   JN_HOLDERS);
		if (holder == JN_HOLDERS || (holder == XC_HOLDER_DOMAIN) != !!name)
			wrong(r, "a reason of nobody");
		if (r->err)
			return;
		into = jn_reason(to, stage, holder, name);
		if (to->n == n)
			wrong(r, "a reason twice");
		else
			reason(r, into, x, to);
	}
	jn_reasons_sort(to);
	if (to->clear > to->calls)
		wrong(r, "more clear calls than there are");
}

static void stragglers(struct reader *r, struct jn_figures *f, const json_t *o)
{
	const char *key;
	uint64_t sum = 0;
	json_t *x;
	int stage;

	json_object_foreach((json_t *)o, key, x) {
		stage = stage_of(r, key);
		if (r->err)
			return;
		f->straggler[stage] = value(r, x, key);
		sum += f->straggler[stage];
	}
	if (sum != f->count[JN_broadcasts_complete])
		wrong(r, "other stragglers than complete broadcasts");
}

static void figures(struct reader *r, struct jn_figures *f, const json_t *o)
{
	const json_t *ipi = object(r, o, "ipi"), *stages = object(r, o, "stages"), *x;
	int i, k;

	f->guests = 1;
	for (i = 0; i < JN_N_COUNTS && !r->err; i++)
		f->count[i] = count(r, object(r, o, jn_count_name[i].group), jn_count_name[i].name);
	f->error_ns = count(r, object(r, o, "alignment"), "error_ns");
	f->aligned = count(r, object(r, o, "alignment"), "aligned");
	for (i = 0; i < XT_KIND_END && !r->err; i++) {
		x = object(r, ipi, xc_kind_name[i]);
		for (k = 0; k < JN_IPI_COUNTS; k++)
			f->ipi[i][k] = count(r, x, jn_ipi_name[k]);
	}
	hist(r, &f->hist[JN_WHOLE], object(r, o, "whole"), "whole");
	for (i = 0; i < XC_STAGES && !r->err; i++) {
		x = object(r, stages, xc_stage_name[i]);
		hist(r, &f->hist[i], x, xc_stage_name[i]);
		labels(r, f->label[i], x);
	}
	if (!r->err)
		stragglers(r, f, object(r, object(r, o, "broadcasts"), "stragglers"));
	if (!r->err)
		reasons(r, &f->reasons[XC_WAITED], object(r, o, "waited"));
	if (!r->err)
		reasons(r, &f->reasons[XC_UNWAITED], object(r, o, "unwaited"));
	if (!r->err && f->hist[JN_WHOLE].n != f->count[JN_calls_complete])
		wrong(r, "other complete calls than in their histogram");
}

static void guest(struct reader *r, struct jn_guest *g, const json_t *o)
{
	g->name = text(r, o, "name");
	g->type = text(r, o, "type");
	g->kernel = text(r, o, "kernel");
	g->release = text(r, o, "release");
	g->vcpus = count(r, o, "vcpus");
	figures(r, &g->f, o);
	g->f.traced = truth(r, o, "traced");
}

static void host(struct reader *r, struct jn_host *h, const json_t *o)
{
	const json_t *xen = object(r, o, "xen"), *guests = array(r, o, "guests"), *g;
	char *id = text(r, o, "id"), *end;
	size_t i;

	h->from = r->path;
	h->name = text(r, o, "name");
	h->id = strtoull(id, &end, 16);
	if (strlen(id) != 16 || *end)
		wrong(r, "id %.20s", id);
	free(id);
	h->traced = truth(r, xen, "traced");
	if (json_is_string(json_object_get(xen, "version")))
		h->xen_version = text(r, xen, "version");
	h->pcpus = count(r, xen, "pcpus");
	h->sum.xen_records = count(r, xen, "records");
	h->sum.xen_lost = count(r, xen, "lost");
	json_array_foreach(guests, i, g)
		if (!r->err)
			guest(r, jn_new_guest(h), g);
}

int jn_read(struct jn_all *all, const char *path)
{
	struct reader r = { .path = path };
	json_error_t e;
	json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &e), *h;
	const json_t *hosts;
	const char *schema;
	size_t i;

	if (!root && e.position <= 0)
		return xc_err(-EBADMSG, "%s: %s", path, e.text);
	if (!root)
		return xc_bad(-EBADMSG, path, e.position,
			      "neither a result folder nor what xcall merge writes: %s", e.text);
	schema = json_string_value(json_object_get(root, "schema"));
	if (!schema || strcmp(schema, "xcall.merged/1"))
		wrong(&r, "schema %.40s, expected xcall.merged/1", schema ? schema : "(none)");
	hosts = r.err ? NULL : array(&r, root, "hosts");
	json_array_foreach(hosts, i, h)
		if (!r.err)
			host(&r, jn_new_host(all), h);
	json_decref(root);
	return r.err;
}
