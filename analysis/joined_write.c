// SPDX-License-Identifier: GPL-2.0-only
/* xcall.merged/1: merged.schema.json */
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <string.h>

#include "joined.h"

static void set(json_t *o, const char *key, json_t *value)
{
	json_object_set_new(o, key, value);
}

static void set_count(json_t *o, const char *key, uint64_t n)
{
	set(o, key, json_integer((json_int_t)n));
}

static void set_text(json_t *o, const char *key, const char *s)
{
	json_t *v = s ? json_string(s) : NULL;

	set(o, key, v ? v : json_null());
}

static json_t *group(json_t *o, const char *key)
{
	json_t *g = json_object_get(o, key);

	if (!g) {
		g = json_object();
		set(o, key, g);
	}
	return g;
}

static json_t *histogram(const struct jn_hist *h)
{
	json_t *o = json_object(), *list = json_array(), *pair;
	size_t i;

	set_count(o, "n", h->n);
	set_count(o, "p50_ns", jn_quantile(h, 0.5));
	set_count(o, "p99_ns", jn_quantile(h, 0.99));
	set_count(o, "p999_ns", jn_quantile(h, 0.999));
	set_count(o, "max_ns", h->max);
	for (i = 0; i < h->n_buckets; i++) {
		pair = json_array();
		json_array_append_new(pair, json_integer((json_int_t)h->bucket[i].middle));
		json_array_append_new(pair, json_integer((json_int_t)h->bucket[i].count));
		json_array_append_new(list, pair);
	}
	set(o, "histogram", list);
	return o;
}

static void figures(json_t *o, const struct jn_figures *f)
{
	json_t *ipi = json_object(), *stages = json_object(), *x, *labels;
	int i, k;

	for (i = 0; i < JN_N_COUNTS; i++)
		set_count(group(o, jn_count_name[i].group), jn_count_name[i].name, f->count[i]);
	/* the widest of all, and how many that is of */
	set_count(group(o, "alignment"), "error_ns", f->error_ns);
	set_count(group(o, "alignment"), "aligned", f->aligned);
	for (i = 0; i < XT_KIND_END; i++) {
		x = json_object();
		for (k = 0; k < JN_IPI_COUNTS; k++)
			set_count(x, jn_ipi_name[k], f->ipi[i][k]);
		set(ipi, xc_kind_name[i], x);
	}
	set(o, "ipi", ipi);
	set(o, "whole", histogram(&f->hist[JN_WHOLE]));
	for (i = 0; i < XC_STAGES; i++) {
		x = histogram(&f->hist[i]);
		labels = json_object();
		for (k = 0; k < XC_LABELS; k++)
			set_count(labels, xc_label_name[k], f->label[i][k]);
		set(x, "labels", labels);
		set(stages, xc_stage_name[i], x);
	}
	set(o, "stages", stages);
}

static json_t *sum(const struct jn_figures *f)
{
	json_t *o = json_object(), *xen = json_object();

	set_count(o, "guests", f->guests);
	set_count(o, "traced", f->traced);
	set_count(xen, "records", f->xen_records);
	set_count(xen, "lost", f->xen_lost);
	set(o, "xen", xen);
	figures(o, f);
	return o;
}

static json_t *guest(const struct jn_guest *g)
{
	json_t *o = json_object();

	set_text(o, "name", g->name);
	set_text(o, "type", g->type);
	set_text(o, "kernel", g->kernel);
	set_text(o, "release", g->release);
	set_count(o, "vcpus", g->vcpus);
	set(o, "traced", json_boolean(g->f.traced));
	figures(o, &g->f);
	return o;
}

static json_t *host(const struct jn_host *h)
{
	json_t *o = json_object(), *xen = json_object(), *guests = json_array();
	char id[17];
	size_t i;

	set_text(o, "name", h->name);
	snprintf(id, sizeof(id), "%016" PRIx64, h->id);
	set_text(o, "id", id);
	set(xen, "traced", json_boolean(h->traced));
	set_text(xen, "version", h->xen_version);
	set_count(xen, "pcpus", h->pcpus);
	set_count(xen, "records", h->sum.xen_records);
	set_count(xen, "lost", h->sum.xen_lost);
	set(o, "xen", xen);
	for (i = 0; i < h->n_guests; i++)
		json_array_append_new(guests, guest(&h->guests[i]));
	set(o, "guests", guests);
	set(o, "total", sum(&h->sum));
	return o;
}

int jn_write(const struct jn_all *all, FILE *out)
{
	json_t *o = json_object(), *hosts = json_array();
	int err = 0;
	size_t i;

	set_text(o, "schema", "xcall.merged/1");
	for (i = 0; i < all->n_hosts; i++)
		json_array_append_new(hosts, host(&all->hosts[i]));
	set(o, "hosts", hosts);
	set(o, "total", sum(&all->sum));
	if (json_dumpf(o, out, JSON_COMPACT) || fputc('\n', out) == EOF || fflush(out))
		err = -EIO;
	json_decref(o);
	return err;
}
