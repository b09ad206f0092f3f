// SPDX-License-Identifier: GPL-2.0-only
/*
 * A short history of each guest vCPU's run state, for the calls that end now.
 * While any pCPU loses records, or is not in the trace yet or any more, any state
 * may have changed unseen.
 */
#include <stdlib.h>

#include "base/memory.h"
#include "model/guest.h"
#include "model/run.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"
#include "timeline/event.h"

#define DOMS	0x8000

struct guest_logs {
	struct xc_vcpu_log *log;	/* by guest CPU */
	unsigned int n;
	int *cpu_of;			/* Xen vCPU -> guest CPU, or -1 */
	unsigned int n_vcpus;
};

struct xc_runstates {
	struct xc_run *run;
	struct guest_logs *guests;
	int16_t guest_of[DOMS];		/* domid -> guest, or -1 */
	bool *losing;			/* by pCPU */
	size_t n_pcpus;
	unsigned int n_losing;
};

struct xc_runstates *xc_runstates_new(struct xc_run *run)
{
	struct xc_runstates *r;
	unsigned int i, k;

	if (!run->xen)
		return NULL;
	r = xc_alloc(1, sizeof(*r));
	r->run = run;
	r->guests = xc_alloc(run->n_guests, sizeof(*r->guests));
	for (i = 0; i < DOMS; i++)
		r->guest_of[i] = -1;
	r->n_pcpus = xc_xen_pcpus(run->xen);
	r->losing = xc_alloc(r->n_pcpus, sizeof(bool));
	for (i = 0; i < run->n_guests && i < INT16_MAX; i++) {
		struct xc_guest *g = &run->guests[i];
		struct guest_logs *l = &r->guests[i];

		if (!g->trace || !g->clock.aligned || g->domid < 0 || g->domid >= DOMS)
			continue;
		r->guest_of[g->domid] = i;
		l->n = g->trace->cpus;
		l->log = xc_alloc(l->n, sizeof(*l->log));
		for (k = 0; k < l->n; k++) {
			l->log[k].state = XC_RS_UNKNOWN;
			l->log[k].until = run->xen->whole_to < INT64_MAX ?
					  (int64_t)run->xen->whole_to : INT64_MAX;
		}
		l->cpu_of = xc_cpus_of_vcpus(g, &l->n_vcpus);
	}
	return r;
}

void xc_runstates_free(struct xc_runstates *r)
{
	size_t i;

	if (!r)
		return;
	for (i = 0; i < r->run->n_guests; i++) {
		free(r->guests[i].log);
		free(r->guests[i].cpu_of);
	}
	free(r->guests);
	free(r->losing);
	free(r);
}

static void put(struct xc_vcpu_log *log, int64_t at, uint8_t what, uint16_t by, uint64_t op)
{
	uint64_t since = (uint64_t)at - op;

	log->entry[log->n++ & (XC_LOG - 1)] = (struct xc_log_entry){
		at, what, since < UINT32_MAX ? by : 0, since };
}

static void forget_all(struct xc_runstates *r, int64_t at)
{
	unsigned int k;
	size_t i;

	for (i = 0; i < r->run->n_guests; i++)
		for (k = 0; k < r->guests[i].n; k++) {
			put(&r->guests[i].log[k], at, XC_RS_UNKNOWN, 0, 0);
			r->guests[i].log[k].state = XC_RS_UNKNOWN;
		}
}

static struct xc_vcpu_log *log_of(struct xc_runstates *r, int32_t dom,
				  uint32_t vcpu, struct xc_guest **g)
{
	struct guest_logs *l;

	if (dom < 0 || dom >= DOMS || r->guest_of[dom] < 0)
		return NULL;
	*g = &r->run->guests[r->guest_of[dom]];
	l = &r->guests[r->guest_of[dom]];
	if (vcpu >= l->n_vcpus || l->cpu_of[vcpu] < 0)
		return NULL;
	return &l->log[l->cpu_of[vcpu]];
}

/* the vCPU of the same domain that is current, and in an event_channel_op: its CPU plus one */
static uint16_t waker(const struct xc_runstates *r, const struct xc_host_rec *h)
{
	const struct guest_logs *l = &r->guests[r->guest_of[xc_state_dom(h)]];

	if (!h->in_op || h->dom != xc_state_dom(h) || h->vcpu >= l->n_vcpus ||
	    xc_state_before(h) != XC_RS_BLOCKED)
		return 0;
	return l->cpu_of[h->vcpu] + 1;
}

static void runstate(struct xc_runstates *r, const struct xc_host_rec *h)
{
	unsigned int old = xc_state_before(h), new = xc_state_after(h);
	bool whole = xc_xen_is_whole(r->run->xen, h->tsc);
	struct xc_vcpu_log *log;
	struct xc_guest *g;

	log = log_of(r, xc_state_dom(h), xc_state_vcpu(h), &g);
	if (!log)
		return;
	if (log->state != XC_RS_UNKNOWN && whole) {
		g->result->runstate_checked++;
		if (log->state != old)
			g->result->runstate_wrong++;
	}
	log->state = r->n_losing || !whole ? XC_RS_UNKNOWN : new;
	if (new == XC_RS_RUNNING)
		put(log, h->tsc, log->state, h->pcpu, h->tsc);
	else
		put(log, h->tsc, log->state, waker(r, h), h->in_op);
}

void xc_runstates_event(struct xc_runstates *r, const struct xc_event *e)
{
	const struct xc_host_rec *h = e->host;
	struct xc_vcpu_log *log;
	struct xc_guest *g;

	if (!r || e->guest != XC_HOST || e->cpu >= r->n_pcpus)
		return;
	if (e->what == XC_LOSS_BEGIN) {
		if (!r->losing[e->cpu]) {
			r->losing[e->cpu] = true;
			r->n_losing++;
		}
		forget_all(r, e->at);
		return;
	}
	if (e->what == XC_LOSS_END) {
		if (r->losing[e->cpu]) {
			r->losing[e->cpu] = false;
			r->n_losing--;
		}
		forget_all(r, e->at);
		return;
	}
	if (h->injects) {
		log = log_of(r, h->dom, h->vcpu, &g);
		if (log) {
			put(log, h->tsc, XC_RS_INJECTED, 0, 0);
			log->injected = true;
		}
	} else if (xc_is_runstate(h->event) && h->n >= 1) {
		runstate(r, h);
	}
}

const struct xc_vcpu_log *xc_runstates_log(const struct xc_runstates *r,
					   size_t guest, unsigned int cpu)
{
	if (!r || cpu >= r->guests[guest].n)
		return NULL;
	return &r->guests[guest].log[cpu];
}

bool xc_log_find(const struct xc_vcpu_log *log, int64_t at, uint64_t *first)
{
	uint64_t oldest = log->n > XC_LOG ? log->n - XC_LOG : 0, i = log->n;

	while (i > oldest && xc_log_nth(log, i - 1)->at > at)
		i--;
	*first = i;
	return i > oldest;
}

uint8_t xc_log_before(const struct xc_vcpu_log *log, uint64_t i)
{
	uint64_t oldest = log->n > XC_LOG ? log->n - XC_LOG : 0;

	while (i-- > oldest)
		if (xc_log_nth(log, i)->what != XC_RS_INJECTED)
			return xc_log_nth(log, i)->what;
	return XC_RS_UNKNOWN;
}
