// SPDX-License-Identifier: GPL-2.0-only
/*
 * How long each vCPU was in each run state, as Xen's trace tells: from the first time that
 * it begins to run, or is said to run on, to its last change or, if it runs then, to its
 * pCPU's last record. What spans a loss of records, on any pCPU, or a change that is not
 * from the state before, counts for none. Where nothing is lost, these are the figures of
 * xenalyze, too.
 */
#include <stdlib.h>

#include "base/hash.h"
#include "base/memory.h"
#include "base/sort.h"
#include "model/run.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"
#include "timeline/event.h"

struct clock {
	uint64_t since;		/* host TSC */
	uint8_t state;		/* XC_RS_UNKNOWN: till it runs */
	uint16_t pcpu;		/* where it last did */
};

struct xc_vcpu_times {
	const struct xc_xen *xen;
	struct xc_xen_result *result;
	struct clock *clock;		/* of result->vcpus[] */
	size_t cap_clock;
	struct xc_hash by_key;		/* index + 1 in result->vcpus */
	/* by number; NULL once a run state named its vCPU */
	const struct xc_pcpu **fresh;
	size_t n_fresh;
};

static size_t add(struct xc_vcpu_times *s, uint32_t k)
{
	struct xc_xen_result *x = s->result;
	size_t i = x->n_vcpus++;

	x->vcpus = xc_grow(x->vcpus, &x->cap_vcpus, x->n_vcpus, sizeof(*x->vcpus));
	s->clock = xc_grow(s->clock, &s->cap_clock, x->n_vcpus, sizeof(*s->clock));
	x->vcpus[i] = (struct xc_vcpu_time){ .dom = k >> 16, .vcpu = k & 0xffff };
	s->clock[i] = (struct clock){ .state = XC_RS_UNKNOWN };
	xc_hash_add(&s->by_key, k, i + 1);
	return i;
}

static size_t find(struct xc_vcpu_times *s, uint32_t k)
{
	const struct xc_slot *x = xc_hash_find(&s->by_key, k);

	return x ? x->value - 1 : add(s, k);
}

/* it runs on; if nothing else was seen of the pCPU, it did from the start of its records */
static void run_on(struct xc_vcpu_times *s, const struct xc_host_rec *h)
{
	const struct xc_pcpu *fresh = s->fresh[h->pcpu];
	size_t i = find(s, h->d[0]);

	if (s->clock[i].state == XC_RS_UNKNOWN)
		s->clock[i] = (struct clock){ fresh ? fresh->first_tsc : h->tsc,
					      XC_RS_RUNNING, h->pcpu };
}

static void change(struct xc_vcpu_times *s, const struct xc_host_rec *h)
{
	unsigned int old = xc_state_before(h), new = xc_state_after(h);
	size_t i = find(s, h->d[0]);
	struct clock *c = &s->clock[i];

	if (c->state == XC_RS_UNKNOWN && new != XC_RS_RUNNING)
		return;
	if (c->state == old)
		s->result->vcpus[i].ticks[old] += h->tsc - c->since;
	*c = (struct clock){ h->tsc, new, h->pcpu };
}

void xc_vcpu_times_event(struct xc_vcpu_times *s, const struct xc_event *e)
{
	const struct xc_host_rec *h = e->host;
	size_t i;

	if (e->what == XC_RECORD) {
		bool runs_on = h->event == XC_TRC_CONTINUE;

		if (!h->n || (!runs_on && !xc_is_runstate(h->event)))
			return;
		if (xc_state_dom(h) != XC_DOM_IDLE)
			(runs_on ? run_on : change)(s, h);
		if (runs_on || xc_state_after(h) == XC_RS_RUNNING)
			s->fresh[h->pcpu] = NULL;
		return;
	}
	/* the end of a pCPU's records is not a loss */
	if (h->event != XC_TRC_LOST)
		return;
	for (i = 0; i < s->result->n_vcpus; i++)
		s->clock[i].state = XC_RS_UNKNOWN;
	s->fresh[h->pcpu] = NULL;
}

XC_BY2(by_number, struct xc_vcpu_time, dom, vcpu)

struct xc_vcpu_times *xc_vcpu_times_new(struct xc_run *run)
{
	const struct xc_xen *xen = run->xen;
	struct xc_vcpu_times *s;
	unsigned int i;

	if (!xen)
		return NULL;
	s = xc_alloc(1, sizeof(*s));
	s->xen = xen;
	s->result = &run->result;
	for (i = 0; i < xen->n_pcpus; i++) {
		s->fresh = xc_grow(s->fresh, &s->n_fresh, xen->pcpus[i].pcpu + 1,
				   sizeof(*s->fresh));
		s->fresh[xen->pcpus[i].pcpu] = &xen->pcpus[i];
	}
	return s;
}

void xc_vcpu_times_end(struct xc_vcpu_times *s)
{
	unsigned int k;
	size_t i;

	if (!s)
		return;
	for (i = 0; i < s->result->n_vcpus; i++)
		for (k = 0; s->clock[i].state == XC_RS_RUNNING && k < s->xen->n_pcpus; k++)
			if (s->xen->pcpus[k].pcpu == s->clock[i].pcpu)
				s->result->vcpus[i].ticks[XC_RS_RUNNING] +=
					s->xen->pcpus[k].tsc - s->clock[i].since;
	if (s->result->n_vcpus)
		qsort(s->result->vcpus, s->result->n_vcpus, sizeof(*s->result->vcpus), by_number);
	free(s->clock);
	xc_hash_free(&s->by_key);
	free(s->fresh);
	free(s);
}
