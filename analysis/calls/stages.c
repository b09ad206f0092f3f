// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where a call's time went between its IPI's departure and arrival. The guest
 * sees both ends; Xen's records of the target vCPU split what is between. What
 * they say depends on when the IPI was pending, which is some time within the
 * sender's hypercall. The target was then
 *
 *                  delivery ends with      runq ends with   upcall
 *   blocked        its wake-up             it runs          rest
 *   runnable       the IPI is pending      it runs          rest
 *   running, and   it is preempted         it runs again    rest
 *   is preempted   (without HVM records: perhaps before, as if it were not)
 *   running, HVM   the VMENTRY that        = (empty)        rest
 *                  injects
 *   running, PV    the IPI is pending      = (empty)        rest
 *   not known      as running, inferred
 *
 * All of it moves only forward when the IPI is pending later. So the earliest
 * and the latest time that it can be pending give the bounds of both ends, and
 * where these are one time, that is measured. A wake-up by the sender, in its
 * hypercall, is the time itself.
 */
#include <string.h>

#include "base/hist.h"
#include "calls/calls.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"

#define DELIVERED	(XC_STAGE_DELIVERY + 1)
#define RUNNING		(XC_STAGE_RUNQ + 1)
#define ENTRY		(XC_STAGE_UPCALL + 1)

/* the part of a log that concerns a call; host times, and how far they may be off */
struct window {
	const struct xc_vcpu_log *log;
	uint64_t first, end;	/* entries */
	uint8_t state;		/* before first */
	int64_t from, to, err;	/* departure, arrival */
};

struct ends {
	int64_t delivered, running;
	uint32_t pcpu;		/* where it runs, if it had to wait for that */
	bool preempted;		/* it was running, and delivered is when it no longer was */
};

static bool known(uint8_t state)
{
	return state == XC_RS_RUNNING || state == XC_RS_RUNNABLE || state == XC_RS_BLOCKED ||
	       state == XC_RS_INJECTED;
}

/* false: not all that happened is known */
static bool look(struct window *w, const struct xc_vcpu_log *log, int64_t from, int64_t to,
		 int64_t err)
{
	*w = (struct window){ .log = log, .from = from, .to = to, .err = err };
	if (!log || to + err > log->until || !xc_log_find(log, from - err, &w->first))
		return false;
	w->state = xc_log_before(log, w->first);
	if (!known(w->state))
		return false;
	for (w->end = w->first; w->end < log->n && xc_log_nth(log, w->end)->at <= to + err; w->end++)
		if (!known(xc_log_nth(log, w->end)->what))
			return false;
	return true;
}

/* next entry of this kind, from i on; w->end: none */
static uint64_t next(const struct window *w, uint64_t i, uint8_t what)
{
	while (i < w->end && xc_log_nth(w->log, i)->what != what)
		i++;
	return i;
}

/* it is off its pCPU, pending, from entry i on */
static bool wait_turn(const struct window *w, uint64_t i, struct ends *e)
{
	i = next(w, i, XC_RS_RUNNING);
	if (i == w->end)
		return false;
	e->running = xc_log_nth(w->log, i)->at;
	e->pcpu = xc_log_nth(w->log, i)->by;
	return true;
}

static bool sleep_on(const struct window *w, uint64_t i, struct ends *e)
{
	uint64_t run = next(w, i, XC_RS_RUNNING), woken = next(w, i, XC_RS_RUNNABLE);

	if (run == w->end)
		return false;
	e->delivered = xc_log_nth(w->log, woken < run ? woken : run)->at;
	return wait_turn(w, run, e);
}

/* the last one after after, up to until, or 0 */
static int64_t last_injection(const struct window *w, int64_t after, int64_t until)
{
	int64_t at = 0;
	uint64_t i;

	for (i = w->first; i < w->end; i++)
		if (xc_log_nth(w->log, i)->what == XC_RS_INJECTED &&
		    xc_log_nth(w->log, i)->at > after && xc_log_nth(w->log, i)->at <= until)
			at = xc_log_nth(w->log, i)->at;
	return at;
}

/*
 * The ends for an IPI that is pending from at on, were the clocks off by shift: an
 * injection up to the departure, or after the arrival, was not for this arrival.
 * False: it would not have arrived.
 */
static bool follow(const struct window *w, int64_t at, int64_t shift, struct ends *e)
{
	int64_t injected = last_injection(w, w->from + shift, w->to + shift), since = INT64_MIN;
	const struct xc_log_entry *x;
	uint8_t state = w->state;
	uint64_t i;

	for (i = w->first; i < w->end && xc_log_nth(w->log, i)->at <= at; i++)
		if (xc_log_nth(w->log, i)->what != XC_RS_INJECTED) {
			state = xc_log_nth(w->log, i)->what;
			since = xc_log_nth(w->log, i)->at;
		}
	*e = (struct ends){ at, at, XC_NO_CPU, false };
	if (state == XC_RS_BLOCKED)
		return sleep_on(w, i, e);
	if (state == XC_RS_RUNNABLE)
		return wait_turn(w, i, e);
	for (; i < w->end; i++) {
		x = xc_log_nth(w->log, i);
		if (x->what != XC_RS_RUNNABLE && x->what != XC_RS_BLOCKED)
			continue;
		/* off the pCPU after the arrival is no concern of this call */
		if (x->at >= w->to || (x->at >= w->to - w->err &&
				       next(w, i, XC_RS_RUNNING) == w->end))
			break;
		/* brought along before that, or not */
		if (injected && injected >= since && injected <= x->at)
			break;
		e->delivered = x->at;
		e->preempted = x->what == XC_RS_RUNNABLE;
		return e->preempted ? wait_turn(w, i, e) : sleep_on(w, i, e);
	}
	/* an injection from before this IPI was pending may have brought it, too */
	if (injected && injected >= since)
		e->delivered = e->running = injected;
	return true;
}

/*
 * The wake-up that the sender's own hypercall made, between from and sent; 0: none.
 * A hypercall so near to from that it may be before it may be the one before. A wake-up
 * so near to the arrival that it may be after it may be the next one's, if the target ran.
 */
static int64_t own_wake(const struct window *w, int64_t sent, uint32_t sender)
{
	bool ran = w->state == XC_RS_RUNNING;
	uint64_t i;

	for (i = w->first; i < w->end && xc_log_nth(w->log, i)->at <= sent + w->err; i++) {
		const struct xc_log_entry *x = xc_log_nth(w->log, i);

		if (ran && x->at >= w->to - w->err)
			return 0;
		if (x->what == XC_RS_RUNNABLE && x->by == sender + 1 &&
		    x->at - x->since > w->from + w->err)
			return x->at;
		ran |= x->what == XC_RS_RUNNING;
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

/* nothing is known of what lies between departure and the run, or the arrival */
static void infer(struct xc_call *c, uint64_t at, int last)
{
	int s;

	c->at[DELIVERED] = c->at[RUNNING] = at;
	for (s = XC_STAGE_DELIVERY; s <= last; s++)
		c->label[s] = XC_INFERRED;
	for (s = 0; s < 2; s++) {
		c->early[s] = c->at[XC_STAGE_DELIVERY];
		c->late[s] = c->at[last + 1];
	}
}

/* of the earliest and the latest time that it can be pending, and of the likeliest */
struct guess {
	struct ends low, high, best;
};

/*
 * injections_known: it is recorded whether the IPI was injected before a preemption.
 * Returns false as follow() does: the IPI would not have arrived.
 */
static bool guess(struct guess *g, const struct window *w, int64_t first, int64_t last,
		  int64_t best, bool injections_known)
{
	if (!follow(w, first, -w->err, &g->low))
		return false;
	if (g->low.preempted && !injections_known)
		g->low = (struct ends){ first, first, XC_NO_CPU, false };
	if (!follow(w, last, w->err, &g->high) || (g->high.delivered == last && !injections_known))
		g->high = (struct ends){ w->to, w->to, XC_NO_CPU, false };
	if (!follow(w, best, 0, &g->best))
		g->best = g->low;
	return true;
}

static void settle(struct xc_call *c, const struct xc_clock *clock, const struct guess *g,
		   int64_t err)
{
	uint64_t from = c->at[XC_STAGE_DELIVERY], to = c->entry, off = 0, unused = 0;
	const struct ends *low = &g->low, *high = &g->high, *best = &g->best;

	c->label[XC_STAGE_DELIVERY] = low->delivered == high->delivered ? XC_MEASURED : XC_BOUNDED;
	c->label[XC_STAGE_UPCALL] = low->running == high->running ? XC_MEASURED : XC_BOUNDED;
	c->label[XC_STAGE_RUNQ] = (low->delivered == high->delivered &&
				   low->running == high->running) ||
				  (low->delivered == low->running &&
				   best->delivered == best->running &&
				   high->delivered == high->running) ? XC_MEASURED : XC_BOUNDED;
	c->at[DELIVERED] = place(clock, best->delivered, from, to, &off);
	c->at[RUNNING] = place(clock, best->running, c->at[DELIVERED], to, &off);
	if (best->running > best->delivered) {
		c->runq_host[0] = best->delivered;
		c->runq_host[1] = best->running;
		c->pcpu = best->pcpu;
	}
	c->early[0] = place(clock, low->delivered - err, from, to, &unused);
	c->early[1] = place(clock, low->running - err, from, to, &unused);
	c->late[0] = place(clock, high->delivered + err, from, to, &unused);
	c->late[1] = place(clock, high->running + err, from, to, &unused);
	if (off > (uint64_t)err)
		c->closure_failure = true;
}

void xc_stages_split(struct xc_call *c, const struct xc_clock *clock,
		     const struct xc_vcpu_log *log, bool pv)
{
	uint64_t from, to = c->entry, run = c->at[XC_STAGE_HANDLER], pending;
	/* two roundings of the mapping: one tick each */
	int64_t err = xc_clock_error(clock) + 2, first, last, best, wake;
	bool own = c->send && c->send <= run, is_known;
	struct window w;
	struct guess g;

	memset(c->label, XC_MEASURED, sizeof(c->label));
	c->error = err;
	c->pcpu = XC_NO_CPU;
	from = own ? c->send : c->at[XC_STAGE_SEND];
	/* the target found the entry before the IPI had left: as if there were none */
	if (c->send && !own)
		c->label[XC_STAGE_SEND] = XC_INFERRED;
	c->at[XC_STAGE_DELIVERY] = from;
	if (!to || to < from || c->skip == XT_SKIP_POLLING + 1) {
		c->at[ENTRY] = from;
		infer(c, from, XC_STAGE_DISPATCH);
		c->early[2] = from;
		c->late[2] = run;
		return;
	}
	c->at[ENTRY] = c->early[2] = c->late[2] = to;
	/* one that rides on an IPI under way: that one is as good as there */
	pending = !own ? from : c->sent && c->sent < to ? c->sent : to;
	if (!clock->aligned) {
		infer(c, pending, XC_STAGE_UPCALL);
		return;
	}
	is_known = look(&w, log, xc_clock_host(clock, from), xc_clock_host(clock, to), err);
	first = w.from - err;
	last = (own && c->sent && c->sent < to ? xc_clock_host(clock, c->sent) : w.to) + err;
	best = xc_clock_host(clock, pending);
	wake = is_known && own && c->sent ?
	       own_wake(&w, xc_clock_host(clock, c->sent), c->sender) : 0;
	if (wake)
		first = last = best = wake;
	/* whether it was brought along before, only Xen's HVM records tell; or if Xen had more to do */
	if (!is_known || !guess(&g, &w, first, last, best, pv || log->injected)) {
		infer(c, pending, XC_STAGE_UPCALL);
		c->closure_failure = is_known;
		return;
	}
	settle(c, clock, &g, err);
}

void xc_stages_count(struct xc_guest *g, const struct xc_call *c)
{
	uint64_t total = xc_call_ticks(c);
	size_t i;
	int s;

	for (s = 0; s < XC_STAGES; s++) {
		xc_hist_add(&g->result->stages[s].ticks, c->at[s + 1] - c->at[s]);
		g->result->stages[s].labels[c->label[s]]++;
	}
	if (c->closure_failure)
		g->result->calls.closure_failures++;
	i = g->result->n_worst;
	if (i == XC_WORST) {
		i--;
		if (xc_call_ticks(&g->result->worst[i]) >= total)
			return;
	} else {
		g->result->n_worst++;
	}
	for (; i > 0 && xc_call_ticks(&g->result->worst[i - 1]) < total; i--)
		g->result->worst[i] = g->result->worst[i - 1];
	g->result->worst[i] = *c;
	g->result->worst[i].parts = NULL;
}
