// SPDX-License-Identifier: GPL-2.0-only
/* xcall.merged/1: merged.schema.json */
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "format/trace_format.h"
#include "hosts/hosts.h"
#include "model/call.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"

static json_t *group(json_t *o, const char *key)
{
	json_t *g = json_object_get(o, key);

	if (!g) {
		g = json_object();
		js_set(o, key, g);
	}
	return g;
}

static json_t *histogram(const struct jn_hist *h)
{
	json_t *o = json_object(), *list = json_array(), *pair;
	size_t i;

	js_set_count(o, "n", h->n);
	js_set_count(o, "p50_ns", jn_quantile(h, 0.5));
	js_set_count(o, "p99_ns", jn_quantile(h, 0.99));
	js_set_count(o, "p999_ns", jn_quantile(h, 0.999));
	js_set_count(o, "max_ns", h->max);
	for (i = 0; i < h->n_buckets; i++) {
		pair = json_array();
		json_array_append_new(pair, json_integer((json_int_t)h->bucket[i].middle));
		json_array_append_new(pair, json_integer((json_int_t)h->bucket[i].count));
		json_array_append_new(list, pair);
	}
	js_set(o, "histogram", list);
	return o;
}

static json_t *labels_of(const uint64_t *n)
{
	json_t *o = json_object();
	int k;

	for (k = 0; k < XC_LABELS; k++)
		js_set_count(o, xc_label_name[k], n[k]);
	return o;
}

static json_t *reason(const struct jn_reason *r)
{
	json_t *o = histogram(&r->hist);

	js_set_count(o, "main", r->main);
	js_set_count(o, "time_ns", r->time_ns);
	js_set(o, "labels", labels_of(r->label));
	return o;
}

static json_t *reasons(const struct jn_reasons *r)
{
	json_t *o = json_object(), *stages = json_object(), *list = json_array(), *x;
	size_t i;

	js_set_count(o, "calls", r->calls);
	js_set_count(o, "time_ns", r->time_ns);
	js_set_count(o, "clear", r->clear);
	for (i = 0; i < XC_REASON_STAGES; i++)
		if (r->stage[i].hist.n)
			js_set(stages, xc_reason_name(i), reason(&r->stage[i]));
	js_set(o, "stages", stages);
	for (i = 0; i < r->n; i++) {
		x = reason(&r->list[i]);
		js_set_text(x, "stage", xc_reason_name(r->list[i].stage));
		js_set_text(x, "who", xc_holder_name[r->list[i].who]);
		if (r->list[i].who == XC_HOLDER_DOMAIN)
			js_set_text(x, "name", r->list[i].name);
		json_array_append_new(list, x);
	}
	js_set(o, "reasons", list);
	return o;
}

static json_t *stragglers(const struct jn_figures *f)
{
	json_t *o = json_object();
	int s;

	for (s = 0; s < XC_REASON_STAGES; s++)
		if (f->straggler[s])
			js_set_count(o, xc_reason_name(s), f->straggler[s]);
	return o;
}

static void figures(json_t *o, const struct jn_figures *f)
{
	json_t *ipi = json_object(), *stages = json_object(), *x;
	int i, k;

	for (i = 0; i < JN_N_COUNTS; i++)
		js_set_count(group(o, jn_count_name[i].group), jn_count_name[i].name, f->count[i]);
	/* the widest of all, and how many that is of */
	js_set_count(group(o, "alignment"), "error_ns", f->error_ns);
	js_set_count(group(o, "alignment"), "aligned", f->aligned);
	for (i = 0; i < XT_KIND_END; i++) {
		x = json_object();
		for (k = 0; k < JN_IPI_COUNTS; k++)
			js_set_count(x, jn_ipi_name[k], f->ipi[i][k]);
		js_set(ipi, xc_kind_name[i], x);
	}
	js_set(o, "ipi", ipi);
	js_set(o, "whole", histogram(&f->hist[JN_WHOLE]));
	for (i = 0; i < XC_STAGES; i++) {
		x = histogram(&f->hist[i]);
		js_set(x, "labels", labels_of(f->label[i]));
		js_set(stages, xc_stage_name[i], x);
	}
	js_set(o, "stages", stages);
	js_set(group(o, "broadcasts"), "stragglers", stragglers(f));
	js_set(o, "waited", reasons(&f->reasons[XC_WAITED]));
	js_set(o, "unwaited", reasons(&f->reasons[XC_UNWAITED]));
}

static json_t *sum(const struct jn_figures *f)
{
	json_t *o = json_object(), *xen = json_object();

	js_set_count(o, "guests", f->guests);
	js_set_count(o, "traced", f->traced);
	js_set_count(xen, "records", f->xen_records);
	js_set_count(xen, "lost", f->xen_lost);
	js_set(o, "xen", xen);
	figures(o, f);
	return o;
}

static json_t *guest(const struct jn_guest *g)
{
	json_t *o = json_object();

	js_set_text(o, "name", g->name);
	js_set_text(o, "type", g->type);
	js_set_text(o, "kernel", g->kernel);
	js_set_text(o, "release", g->release);
	js_set_count(o, "vcpus", g->vcpus);
	js_set(o, "traced", json_boolean(g->f.traced));
	figures(o, &g->f);
	return o;
}

static json_t *host(const struct jn_host *h)
{
	json_t *o = json_object(), *xen = json_object(), *guests = json_array();
	char id[17];
	size_t i;

	js_set_text(o, "name", h->name);
	snprintf(id, sizeof(id), "%016" PRIx64, h->id);
	js_set_text(o, "id", id);
	js_set(xen, "traced", json_boolean(h->traced));
	js_set_text(xen, "version", h->xen_version);
	js_set_count(xen, "pcpus", h->pcpus);
	js_set_count(xen, "records", h->sum.xen_records);
	js_set_count(xen, "lost", h->sum.xen_lost);
	js_set(o, "xen", xen);
	for (i = 0; i < h->n_guests; i++)
		json_array_append_new(guests, guest(&h->guests[i]));
	js_set(o, "guests", guests);
	js_set(o, "total", sum(&h->sum));
	return o;
}

int jn_write(const struct jn_all *all, FILE *out)
{
	json_t *o = json_object(), *hosts = json_array();
	int err = 0;
	size_t i;

	js_set_text(o, "schema", "xcall.merged/1");
	for (i = 0; i < all->n_hosts; i++)
		json_array_append_new(hosts, host(&all->hosts[i]));
	js_set(o, "hosts", hosts);
	js_set(o, "total", sum(&all->sum));
	if (json_dumpf(o, out, JSON_COMPACT) || fputc('\n', out) == EOF || fflush(out))
		err = -EIO;
	json_decref(o);
	return err;
}
