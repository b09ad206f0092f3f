// SPDX-License-Identifier: GPL-2.0-only
/*
 * Steps of CPU hotplug: the vcpu events inside each sample of the hotplug
 * benchmarks, from its begin to its end.
 */
#include <stdlib.h>
#include <string.h>

#include "analysis.h"

#define EVENTS_MAX	(1u << 20)

struct event {
	uint64_t tsc;
	uint32_t cpu;
	uint8_t phase;
};

struct xc_steps {
	struct xc_guest *g;
	struct event *list;	/* in order of time */
	size_t n, cap;
};

struct values {
	uint64_t *v;
	size_t n, cap;
};

static void add(struct values *to, uint64_t ns)
{
	to->v = xc_grow(to->v, &to->cap, to->n + 1, sizeof(*to->v));
	to->v[to->n++] = ns;
}

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static uint64_t quantile(struct values *v, double q)
{
	if (v->n)
		qsort(v->v, v->n, sizeof(*v->v), by_value);
	return xc_quantile(v->v, v->n, q);
}

/* index of the first event at or after tsc */
static size_t from(const struct xc_steps *s, uint64_t tsc)
{
	size_t lo = 0, hi = s->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->list[mid].tsc < tsc)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static int by_start(const void *a, const void *b)
{
	const struct xc_step *x = a, *y = b;

	/* equal medians: the benchmark's own end comes last */
	if (x->start_p50_ns == y->start_p50_ns)
		return x->phase < y->phase ? -1 : x->phase > y->phase;
	return x->start_p50_ns < y->start_p50_ns ? -1 : 1;
}

static void count(struct xc_steps *s, const struct xc_bench *b, struct xc_hotplug *out)
{
	struct values took[XT_PHASE_END + 1] = {}, start[XT_PHASE_END + 1] = {};
	unsigned int p;
	size_t i, k;

	for (i = 0; i < b->n; i++) {
		const struct xc_sample *x = &b->samples[i];
		uint64_t last = x->begin_tsc;
		bool any = false;

		for (k = from(s, x->begin_tsc); k < s->n && s->list[k].tsc <= x->end_tsc; k++) {
			const struct event *e = &s->list[k];

			if (e->cpu != x->a)
				continue;
			add(&took[e->phase], xc_ns(e->tsc - last, b->tsc_khz));
			add(&start[e->phase], xc_ns(last - x->begin_tsc, b->tsc_khz));
			last = e->tsc;
			any = true;
		}
		if (!any)
			continue;
		add(&took[XC_STEP_RETURN], xc_ns(x->end_tsc - last, b->tsc_khz));
		add(&start[XC_STEP_RETURN], xc_ns(last - x->begin_tsc, b->tsc_khz));
	}
	out->n_steps = 0;
	for (p = 0; p <= XT_PHASE_END; p++) {
		if (took[p].n) {
			out->steps[out->n_steps++] = (struct xc_step){
				.phase = p,
				.n = took[p].n,
				.start_p50_ns = quantile(&start[p], 0.5),
				.p50_ns = quantile(&took[p], 0.5),
				.p99_ns = quantile(&took[p], 0.99),
				.max_ns = quantile(&took[p], 1),
			};
		}
		free(took[p].v);
		free(start[p].v);
	}
	if (out->n_steps)
		qsort(out->steps, out->n_steps, sizeof(*out->steps), by_start);
}

void xc_steps_event(struct xc_steps *s, const struct xc_event *e)
{
	const struct xt_vcpu *r;

	if (e->what != XC_RECORD || e->rec->any.id != XT_VCPU || s->n == EVENTS_MAX)
		return;
	r = &e->rec->vcpu;
	s->list = xc_grow(s->list, &s->cap, s->n + 1, sizeof(*s->list));
	s->list[s->n++] = (struct event){ r->tsc, r->cpu, r->phase };
}

static void count_all(struct xc_steps *s, const struct xc_bench *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (list[i].hotplug)
			count(s, &list[i], &s->g->hotplug[strcmp(list[i].mode, "offline") != 0]);
}

/* from the samples taken while recorded, if there are any */
void xc_steps_end(struct xc_steps *s)
{
	if (s->g->n_traced)
		count_all(s, s->g->traced, s->g->n_traced);
	else
		count_all(s, s->g->bench, s->g->n_bench);
}

struct xc_steps *xc_steps_new(struct xc_guest *g)
{
	struct xc_steps *s = xc_alloc(1, sizeof(*s));

	s->g = g;
	return s;
}

void xc_steps_free(struct xc_steps *s)
{
	if (!s)
		return;
	free(s->list);
	free(s);
}
