// SPDX-License-Identifier: GPL-2.0-only
/* Benchmarks in summary.json, and the steps of CPU hotplug. */
#include <stdio.h>
#include <string.h>

#include "base/hist.h"
#include "base/json.h"
#include "facts/hotplug_facts.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/names.h"
#include "read/files/bench.h"
#include "read/files/symbols.h"
#include "read/guest_trace.h"
#include "summary/bench_json_p.h"

static json_t *spread(const struct xc_spread *s)
{
	json_t *o = json_object();

	js_set_count(o, "n", s->n);
	js_set_count(o, "start_p50_ns", s->start_p50_ns);
	js_set_count(o, "p50_ns", s->p50_ns);
	js_set_count(o, "p99_ns", s->p99_ns);
	js_set_count(o, "max_ns", s->max_ns);
	return o;
}

/* by the vCPU's phase that ends it */
static json_t *steps(const struct xc_hotplug *h)
{
	json_t *o = json_object(), *s, *parts;
	unsigned int i, k;

	for (i = 0; h && i < h->n_steps; i++) {
		const struct xc_step *step = &h->steps[i];

		s = spread(&step->took);
		parts = json_object();
		js_set_count(s, "sum_ns", step->sum_ns);
		for (k = 0; k < XC_WHOSES; k++)
			js_set_count(parts, xc_whose_name[k], step->whose_ns[k]);
		js_set(s, "whose_ns", parts);
		js_set(o, xc_step_name(step->phase), s);
	}
	return o;
}

static json_t *xen_steps(const struct xc_hotplug *h)
{
	json_t *o = json_object();
	unsigned int i;

	for (i = 0; h && i < XC_XEN_STEPS; i++)
		if (h->xen[i].n)
			js_set(o, xc_xen_step_name[i], spread(&h->xen[i]));
	return o;
}

static json_t *cpuhp(const struct xc_guest *g, const struct xc_hotplug *h)
{
	json_t *list = json_array(), *o;
	size_t i;

	for (i = 0; h && i < h->n_cpuhp; i++) {
		const struct xc_cpuhp *c = &h->cpuhp[i];
		const char *name = xc_symbol(g->symbols, c->func);

		o = spread(&c->took);
		js_set_count(o, "sum_ns", c->sum_ns);
		js_set(o, "state", c->state < 0 ? json_null() : json_integer(c->state));
		js_set(o, "func", name ? json_string(name) : json_null());
		json_array_append_new(list, o);
	}
	return list;
}

static void set_values(json_t *o, const uint64_t *sorted, size_t n, bool p999)
{
	js_set_count(o, "n", n);
	js_set_count(o, "p50_ns", xc_quantile(sorted, n, 0.5));
	js_set_count(o, "p99_ns", xc_quantile(sorted, n, 0.99));
	if (p999)
		js_set_count(o, "p999_ns", xc_quantile(sorted, n, 0.999));
	js_set_count(o, "max_ns", xc_quantile(sorted, n, 1));
}

static json_t *load(const struct xc_bench *b)
{
	json_t *o;

	if (!b->load)
		return json_null();
	o = json_object();
	js_set_count(o, "callers", b->load_callers);
	js_set_count(o, "calls", b->load_calls);
	js_set_count(o, "calls_meanwhile", b->load_meanwhile);
	return o;
}

static json_t *hotplug(const struct xc_guest *g, const struct xc_bench *b)
{
	const struct xc_hotplug *h = xc_hotplug_of(g, b);
	json_t *o = json_object(), *whole;

	js_set(o, "op", json_string(b->mode));
	js_set_count(o, "at_once", b->at_once);
	js_set(o, "load", load(b));
	set_values(o, b->sorted, b->n, false);
	if (b->at_once > 1) {
		whole = json_object();
		set_values(whole, b->wholes, b->n_wholes, false);
		js_set(o, "whole", whole);
	}
	js_set(o, "steps", steps(h));
	js_set(o, "xen", xen_steps(h));
	js_set(o, "cpuhp", cpuhp(g, h));
	js_set_count(o, "cpuhp_error_ns", xc_cpuhp_error_ns(g, b));
	return o;
}

/* null: Xen's trace does not have it from the domain's creation on */
static json_t *boot(const struct xc_boot *b)
{
	json_t *o, *list, *v;
	char key[32];
	size_t i;
	int k;

	if (!b->known)
		return json_null();
	o = json_object();
	js_set_count(o, "created_before_ns", b->created_ns);
	list = json_array();
	for (i = 0; i < b->n; i++) {
		v = json_object();
		js_set_count(v, "vcpu", b->vcpus[i].vcpu);
		for (k = 0; k < XC_BOOT_EVENTS; k++) {
			snprintf(key, sizeof(key), "%s_ns", xc_boot_name[k]);
			js_set(v, key, b->vcpus[i].at_ns[k] == XC_NEVER ? json_null() :
			       json_integer((json_int_t)b->vcpus[i].at_ns[k]));
		}
		json_array_append_new(list, v);
	}
	js_set(o, "vcpus", list);
	return o;
}

static json_t *ipi(const struct xc_bench *b)
{
	json_t *o = json_object();

	js_set(o, "mode", json_string(b->mode));
	js_set(o, "state", json_string(b->state));
	set_values(o, b->sorted, b->n, true);
	if (b->calls) {
		js_set_count(o, "calls", b->calls);
		js_set_count(o, "runs", b->runs);
	}
	if (b->median_percent >= 0)
		js_set(o, "median_percent", json_real(b->median_percent));
	return o;
}

json_t *xc_bench_json(const struct xc_guest *g)
{
	json_t *o = json_object(), *ipis = json_array(), *plugs = json_array();
	size_t i;

	for (i = 0; i < g->n_bench; i++) {
		const struct xc_bench *b = &g->bench[i];

		json_array_append_new(b->hotplug ? plugs : ipis, b->hotplug ? hotplug(g, b) : ipi(b));
	}
	js_set(o, "ipi", ipis);
	js_set(o, "hotplug", plugs);
	js_set(o, "boot", boot(&g->result->boot));
	return o;
}
