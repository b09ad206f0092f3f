// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where a call's time went between its IPI's departure and arrival. The guest
 * sees both ends; Xen's records of the target vCPU split what is between:
 *
 *   target was     delivery ends with       runq ends with   upcall
 *   blocked        its wake-up (measured)   it runs          rest
 *   runnable       the IPI is pending,      it runs          rest
 *                  at the latest when the
 *                  hypercall returns (bounded)
 *   preempted      it is preempted          it runs again    rest
 *   running, HVM   the VMENTRY that         = (empty)        rest
 *                  injects (measured)
 *   running, PV    the hypercall's return   = (empty)        rest (bounded)
 *                  (bounded)
 *   not known      as running, inferred
 */
#include <string.h>

#include "analysis.h"

#define DELIVERED	(XC_STAGE_DELIVERY + 1)
#define RUNNING		(XC_STAGE_RUNQ + 1)
#define ENTRY		(XC_STAGE_UPCALL + 1)

struct split {
	int64_t delivered, running;	/* host */
	uint8_t delivery, runq, upcall;	/* labels */
};

/* first entry behind at; false if the log does not reach back so far */
static bool find(const struct xc_vcpu_log *log, int64_t at, uint64_t *first)
{
	uint64_t oldest = log->n > XC_LOG ? log->n - XC_LOG : 0, i = log->n;

	while (i > oldest && log->entry[(i - 1) & (XC_LOG - 1)].at > at)
		i--;
	*first = i;
	return i > oldest;
}

static const struct xc_log_entry *nth(const struct xc_vcpu_log *log, uint64_t i)
{
	return &log->entry[i & (XC_LOG - 1)];
}

/* the state that holds just before entry i */
static uint8_t state_before(const struct xc_vcpu_log *log, uint64_t i)
{
	uint64_t oldest = log->n > XC_LOG ? log->n - XC_LOG : 0;

	while (i-- > oldest)
		if (nth(log, i)->what != XC_RS_INJECTED)
			return nth(log, i)->what;
	return XC_RS_UNKNOWN;
}

/*
 * from, to: departure and arrival; pending: when the IPI is surely there; err:
 * how far host times may be off. 0; 1: not known; -1: contradiction.
 */
static int split(struct split *sp, const struct xc_vcpu_log *log, int64_t from,
		 int64_t to, int64_t pending, int64_t err)
{
	int64_t injected = 0, left = 0, woken = 0, ran = 0, ran_last = 0;
	bool has_injected = false, has_left = false, has_woken = false, has_run = false;
	uint8_t state, left_to = 0;
	uint64_t i;

	if (!log || !find(log, from, &i))
		return 1;
	state = state_before(log, i);
	/* a wake that only the clock's error puts before its cause */
	if (state == XC_RS_RUNNABLE && nth(log, i - 1)->what == XC_RS_RUNNABLE &&
	    nth(log, i - 1)->at >= from - err &&
	    state_before(log, i - 1) == XC_RS_BLOCKED) {
		i--;
		state = XC_RS_BLOCKED;
	}
	if (state == XC_RS_UNKNOWN || state == XC_RS_OFFLINE)
		return 1;
	for (; i < log->n && nth(log, i)->at <= to + err; i++) {
		const struct xc_log_entry *e = nth(log, i);

		switch (e->what) {
		case XC_RS_INJECTED:
			injected = e->at;
			has_injected = true;
			break;
		case XC_RS_RUNNING:
			if (!has_run)
				ran = e->at;
			ran_last = e->at;
			has_run = true;
			break;
		case XC_RS_RUNNABLE:
			if (!has_woken && (state == XC_RS_BLOCKED ||
					   left_to == XC_RS_BLOCKED)) {
				woken = e->at;
				has_woken = true;
			}
			/* fall through */
		case XC_RS_BLOCKED:
			/* off the pCPU after the arrival is no concern of this call */
			if (!has_left && e->at < to && state == XC_RS_RUNNING) {
				left = e->at;
				left_to = e->what;
				has_left = true;
				has_run = false;
			}
			break;
		default:
			return 1;
		}
	}
	*sp = (struct split){ pending, pending, XC_BOUNDED, XC_MEASURED, XC_BOUNDED };
	switch (state) {
	case XC_RS_BLOCKED:
		if (!has_run)
			return -1;
		*sp = (struct split){ has_woken && woken < ran ? woken : ran, ran,
				      XC_MEASURED, XC_MEASURED, XC_MEASURED };
		break;
	case XC_RS_RUNNABLE:
		if (!has_run)
			return -1;
		sp->running = ran;
		if (sp->delivered > ran)
			sp->delivered = ran;
		sp->runq = XC_BOUNDED;
		sp->upcall = XC_MEASURED;
		break;
	case XC_RS_RUNNING:
		if (has_left && has_run) {
			bool slept = left_to == XC_RS_BLOCKED && has_woken;

			sp->delivered = slept ? woken : left;
			sp->delivery = slept ? XC_MEASURED : XC_BOUNDED;
			sp->running = ran_last;
			sp->runq = slept ? XC_MEASURED : XC_BOUNDED;
			sp->upcall = XC_MEASURED;
		} else if (has_left && left < to - err) {
			return -1;
		} else if (has_injected) {
			*sp = (struct split){ injected, injected, XC_MEASURED,
					      XC_MEASURED, XC_MEASURED };
		}
		break;
	}
	return 0;
}

/* a host time as a guest one, inside [lo, hi]; how far it was outside in *off */
static uint64_t place(const struct xc_clock *clock, int64_t host, uint64_t lo,
		      uint64_t hi, uint64_t *off)
{
	uint64_t t = xc_clock_guest(clock, host);

	if ((int64_t)(t - lo) < 0) {
		if (lo - t > *off)
			*off = lo - t;
		return lo;
	}
	if ((int64_t)(t - hi) > 0) {
		if (t - hi > *off)
			*off = t - hi;
		return hi;
	}
	return t;
}

void xc_stages_split(struct xc_call *c, const struct xc_clock *clock,
		     const struct xc_vcpu_log *log)
{
	uint64_t from, to = c->entry, run = c->at[XC_STAGE_HANDLER];
	uint64_t err = xc_clock_error(clock), off = 0, pending;
	struct split sp;
	int ret, s;

	memset(c->label, XC_MEASURED, sizeof(c->label));
	from = c->send ? c->send : c->at[XC_STAGE_SEND];
	/* the target may find the entry by itself before the IPI has left */
	if (from > run) {
		from = run;
		c->label[XC_STAGE_SEND] = XC_INFERRED;
	}
	c->at[XC_STAGE_DELIVERY] = from;
	if (!to || to < from || c->skip == XT_SKIP_POLLING + 1) {
		c->at[DELIVERED] = c->at[RUNNING] = c->at[ENTRY] = from;
		for (s = XC_STAGE_DELIVERY; s <= XC_STAGE_DISPATCH; s++)
			c->label[s] = XC_INFERRED;
		return;
	}
	c->at[ENTRY] = to;
	/* one that rides on an IPI under way: that one is as good as there */
	pending = !c->send ? from : c->sent && c->sent < to ? c->sent : to;
	ret = clock->aligned ?
	      split(&sp, log, xc_clock_host(clock, from), xc_clock_host(clock, to),
		    xc_clock_host(clock, pending), err) : 1;
	if (ret) {
		c->at[DELIVERED] = c->at[RUNNING] = pending;
		for (s = XC_STAGE_DELIVERY; s <= XC_STAGE_UPCALL; s++)
			c->label[s] = XC_INFERRED;
		c->closure_failure = ret < 0;
		return;
	}
	c->at[DELIVERED] = place(clock, sp.delivered, from, to, &off);
	c->at[RUNNING] = place(clock, sp.running, c->at[DELIVERED], to, &off);
	c->label[XC_STAGE_DELIVERY] = sp.delivery;
	c->label[XC_STAGE_RUNQ] = sp.runq;
	c->label[XC_STAGE_UPCALL] = sp.upcall;
	/* two roundings of the mapping: one tick each */
	if (off > err + 2)
		c->closure_failure = true;
}

void xc_stages_count(struct xc_guest *g, const struct xc_call *c)
{
	uint64_t total = c->at[XC_STAGES] - c->at[0];
	size_t i;
	int s;

	for (s = 0; s < XC_STAGES; s++) {
		xc_hist_add(&g->stages[s].ticks, c->at[s + 1] - c->at[s]);
		g->stages[s].labels[c->label[s]]++;
	}
	if (c->closure_failure)
		g->calls.closure_failures++;
	i = g->n_worst;
	if (i == XC_WORST) {
		i--;
		if (g->worst[i].at[XC_STAGES] - g->worst[i].at[0] >= total)
			return;
	} else {
		g->n_worst++;
	}
	for (; i > 0 && g->worst[i - 1].at[XC_STAGES] - g->worst[i - 1].at[0] < total; i--)
		g->worst[i] = g->worst[i - 1];
	g->worst[i] = *c;
}
