// SPDX-License-Identifier: GPL-2.0-only
/* xcall.merged/1 back into numbers. Its totals and percentiles are made anew. */
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/hist.h"
#include "base/json.h"
#include "format/trace_format.h"
#include "hosts/hosts.h"
#include "model/call.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"

static void hist(struct js_reader *r, struct jn_hist *h, const json_t *o, const char *name)
{
	const json_t *list = js_need_list(r, o, "histogram"), *pair;
	uint64_t middle, n, last = 0;
	struct xc_hist check = {};
	size_t i;

	json_array_foreach(list, i, pair) {
		if (r->err || json_array_size(pair) != 2) {
			js_wrong(r, "%s: a bucket that is no pair", name);
			break;
		}
		middle = js_need_count_of(r, json_array_get(pair, 0), name);
		n = js_need_count_of(r, json_array_get(pair, 1), name);
		if (!n || (i && middle <= last))
			js_wrong(r, "%s: buckets not ascending, or empty", name);
		last = middle;
		if (!r->err)
			jn_bucket_add(h, middle, n);
		if (h->n > JS_COUNT_MAX)
			js_wrong(r, "%s: too many values", name);
	}
	h->max = js_need_count(r, o, "max_ns");
	if (r->err)
		return;
	/* the greatest value lies in the last bucket */
	if (h->n) {
		xc_hist_add(&check, h->max);
		xc_hist_add(&check, last);
	}
	if (h->n != js_need_count(r, o, "n"))
		js_wrong(r, "%s: n is not the sum of its buckets", name);
	else if (h->n ? xc_hist_buckets(&check) != 1 : h->max)
		js_wrong(r, "%s: its maximum is not in its last bucket", name);
	xc_hist_free(&check);
}

static void labels(struct js_reader *r, uint64_t *n, const json_t *o)
{
	const json_t *x = js_need_object(r, o, "labels");
	int k;

	for (k = 0; k < XC_LABELS; k++)
		n[k] = js_need_count(r, x, xc_label_name[k]);
}

static int number_of(const char *name, const char *const *names, int n)
{
	int i;

	for (i = 0; i < n && (!name || strcmp(name, names[i])); i++)
		;
	return i;
}

static int stage_of(struct js_reader *r, const char *name)
{
	int i;

	for (i = 0; i < XC_REASON_STAGES && (!name || strcmp(name, xc_reason_name(i))); i++)
		;
	if (i == XC_REASON_STAGES)
		js_wrong(r, "stage %.20s", name ? name : "(none)");
	return i;
}

static void reason(struct js_reader *r, struct jn_reason *to, const json_t *o,
		   const struct jn_reasons *all)
{
	hist(r, &to->hist, o, "a reason");
	to->main = js_need_count(r, o, "main");
	to->time_ns = js_need_count(r, o, "time_ns");
	labels(r, to->label, o);
	if (to->main > to->hist.n || to->hist.n > all->calls)
		js_wrong(r, "a reason of more calls than there are");
}

static void reasons(struct js_reader *r, struct jn_reasons *to, const json_t *o)
{
	const json_t *stages = js_need_object(r, o, "stages"), *x;
	const json_t *list = js_need_list(r, o, "reasons");
	const char *key;
	int stage, holder;
	size_t i;

	to->calls = js_need_count(r, o, "calls");
	to->time_ns = js_need_count(r, o, "time_ns");
	to->clear = js_need_count(r, o, "clear");
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
			js_wrong(r, "a reason of nobody");
		if (r->err)
			return;
		into = jn_reason(to, stage, holder, name);
		if (to->n == n)
			js_wrong(r, "a reason twice");
		else
			reason(r, into, x, to);
	}
	jn_reasons_sort(to);
	if (to->clear > to->calls)
		js_wrong(r, "more clear calls than there are");
}

static void stragglers(struct js_reader *r, struct jn_figures *f, const json_t *o)
{
	const char *key;
	uint64_t sum = 0;
	json_t *x;
	int stage;

	json_object_foreach((json_t *)o, key, x) {
		stage = stage_of(r, key);
		if (r->err)
			return;
		f->straggler[stage] = js_need_count_of(r, x, key);
		sum += f->straggler[stage];
	}
	if (sum != f->count[JN_broadcasts_complete])
		js_wrong(r, "other stragglers than complete broadcasts");
}

static void figures(struct js_reader *r, struct jn_figures *f, const json_t *o)
{
	const json_t *ipi = js_need_object(r, o, "ipi"), *stages = js_need_object(r, o, "stages"), *x;
	int i, k;

	f->guests = 1;
	for (i = 0; i < JN_N_COUNTS && !r->err; i++)
		f->count[i] = js_need_count(r, js_need_object(r, o, jn_count_name[i].group),
					    jn_count_name[i].name);
	f->error_ns = js_need_count(r, js_need_object(r, o, "alignment"), "error_ns");
	f->aligned = js_need_count(r, js_need_object(r, o, "alignment"), "aligned");
	for (i = 0; i < XT_KIND_END && !r->err; i++) {
		x = js_need_object(r, ipi, xc_kind_name[i]);
		for (k = 0; k < JN_IPI_COUNTS; k++)
			f->ipi[i][k] = js_need_count(r, x, jn_ipi_name[k]);
	}
	hist(r, &f->hist[JN_WHOLE], js_need_object(r, o, "whole"), "whole");
	for (i = 0; i < XC_STAGES && !r->err; i++) {
		x = js_need_object(r, stages, xc_stage_name[i]);
		hist(r, &f->hist[i], x, xc_stage_name[i]);
		labels(r, f->label[i], x);
	}
	if (!r->err)
		stragglers(r, f, js_need_object(r, js_need_object(r, o, "broadcasts"), "stragglers"));
	if (!r->err)
		reasons(r, &f->reasons[XC_WAITED], js_need_object(r, o, "waited"));
	if (!r->err)
		reasons(r, &f->reasons[XC_UNWAITED], js_need_object(r, o, "unwaited"));
	if (!r->err && f->hist[JN_WHOLE].n != f->count[JN_calls_complete])
		js_wrong(r, "other complete calls than in their histogram");
}

static void guest(struct js_reader *r, struct jn_guest *g, const json_t *o)
{
	g->name = js_need_text(r, o, "name");
	g->type = js_need_text(r, o, "type");
	g->kernel = js_need_text(r, o, "kernel");
	g->release = js_need_text(r, o, "release");
	g->vcpus = js_need_count(r, o, "vcpus");
	figures(r, &g->f, o);
	g->f.traced = js_need_bool(r, o, "traced");
}

static void host(struct js_reader *r, struct jn_host *h, const json_t *o)
{
	const json_t *xen = js_need_object(r, o, "xen"), *guests = js_need_list(r, o, "guests"), *g;
	char *id = js_need_text(r, o, "id"), *end;
	size_t i;

	h->from = r->path;
	h->name = js_need_text(r, o, "name");
	h->id = strtoull(id, &end, 16);
	if (strlen(id) != 16 || *end)
		js_wrong(r, "id %.20s", id);
	free(id);
	h->traced = js_need_bool(r, xen, "traced");
	if (json_is_string(json_object_get(xen, "version")))
		h->xen_version = js_need_text(r, xen, "version");
	h->pcpus = js_need_count(r, xen, "pcpus");
	h->sum.xen_records = js_need_count(r, xen, "records");
	h->sum.xen_lost = js_need_count(r, xen, "lost");
	json_array_foreach(guests, i, g)
		if (!r->err)
			guest(r, jn_new_guest(h), g);
}

int jn_read(struct jn_all *all, const char *path)
{
	struct js_reader r = { .path = path, .where = "not what xcall merge writes" };
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
		js_wrong(&r, "schema %.40s, expected xcall.merged/1", schema ? schema : "(none)");
	hosts = r.err ? NULL : js_need_list(&r, root, "hosts");
	json_array_foreach(hosts, i, h)
		if (!r.err)
			host(&r, jn_new_host(all), h);
	json_decref(root);
	return r.err;
}
