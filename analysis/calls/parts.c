// SPDX-License-Identifier: GPL-2.0-only
/*
 * A call's time, piece by piece: its stages, and of each how long the vCPU that
 * was to do it waited for a pCPU, and who had that meanwhile. The pCPU is the
 * one on which the vCPU then ran.
 *
 *   stage                      its vCPU
 *   lock queue send wake       the sender
 *   delivery                   Xen's work
 *   runq                       the target, which waits all the time
 *   upcall ... release         the target
 */
#include "calls/calls.h"
#include "format/holdback.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/reasons.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"

#define BETWEEN(x, lo, hi)	((int64_t)((x) - (lo)) < 0 ? (lo) : (int64_t)((x) - (hi)) > 0 ? (hi) : (x))

struct pen {
	struct xc_parts *parts;
	const struct xc_clock *clock;
	uint8_t stage, label;
	uint64_t lo, hi;	/* of the stage */
	uint64_t others;	/* ticks written as not its own */
};

static void add(struct xc_parts *p, uint8_t stage, uint8_t label, struct xc_who who,
		uint64_t ticks)
{
	struct xc_part *x = p->list, *end = p->list + p->n;

	if (!ticks)
		return;
	/* places are kept for what each stage has of its own, and for others */
	if (who.dom != XC_WHO_NONE && p->n >= XC_PARTS - 2 * XC_REASON_STAGES) {
		while (x < end && (x->stage != stage || x->who.dom != who.dom ||
				   x->who.vcpu != who.vcpu))
			x++;
		if (x == end)
			who = (struct xc_who){ XC_WHO_OTHERS, 0 };
	}
	for (x = p->list; x < end; x++)
		if (x->stage == stage && x->who.dom == who.dom && x->who.vcpu == who.vcpu)
			break;
	if (x == end)
		p->list[p->n++] = (struct xc_part){ stage, label, who, 0 };
	x->ticks += ticks;
	if (label > x->label)
		x->label = label;
}

static void held(void *arg, int64_t from, int64_t to, struct xc_who who)
{
	struct pen *pen = arg;
	uint64_t start = xc_clock_guest(pen->clock, from), end = xc_clock_guest(pen->clock, to);

	start = BETWEEN(start, pen->lo, pen->hi);
	end = BETWEEN(end, start, pen->hi);
	/* whichever pCPU it is of */
	if (who.dom == XC_DOM_IDLE)
		who.vcpu = 0;
	add(pen->parts, pen->stage, pen->label, who, end - start);
	pen->others += end - start;
}

static bool known(const struct xc_log_entry *x)
{
	return x->what != XC_RS_UNKNOWN && x->what != XC_RS_OFFLINE;
}

/* the times in which its vCPU was runnable; nothing where not all is known */
static void waits(struct pen *pen, const struct xc_pcpus *p, const struct xc_vcpu_log *log,
		  int64_t err)
{
	int64_t from = xc_clock_host(pen->clock, pen->lo), to = xc_clock_host(pen->clock, pen->hi);
	int64_t since = from;
	uint64_t first, end, i;
	uint8_t state, label = pen->label;

	if (!log || to > log->until || !xc_log_find(log, from, &first))
		return;
	for (end = first; end < log->n && xc_log_nth(log, end)->at < to; end++)
		if (!known(xc_log_nth(log, end)))
			return;
	state = xc_log_before(log, first);
	if (state == XC_RS_UNKNOWN || state == XC_RS_OFFLINE)
		return;
	for (i = first; i < log->n; i++) {
		const struct xc_log_entry *x = xc_log_nth(log, i);

		if (x->what == XC_RS_INJECTED)
			continue;
		if (state == XC_RS_RUNNABLE && x->what == XC_RS_RUNNING) {
			/* how much of it is in the stage, the clocks tell */
			if (pen->label == XC_MEASURED &&
			    (since <= from + err || x->at >= to - err))
				pen->label = XC_BOUNDED;
			xc_pcpus_held(p, x->by, since, x->at < to ? x->at : to, held, pen);
			pen->label = label;
		}
		if (x->at >= to)
			break;
		state = x->what;
		since = x->at;
	}
}

static void find_main(struct xc_parts *p, const struct xc_call *c, const uint64_t *ticks,
		      unsigned int inferred)
{
	uint64_t lo, hi, least;
	unsigned int s, i;

	for (s = 0; s < XC_REASON_STAGES; s++)
		if (ticks[s] > ticks[p->main])
			p->main = s;
	/* between two events of the guest */
	least = ticks[XC_TRANSIT];
	if (p->main != XC_TRANSIT)
		xc_stage_bounds(c, p->main, &least, &hi);
	p->clear = !c->closure_failure;
	for (s = 0; s < XC_STAGES; s++) {
		xc_stage_bounds(c, s, &lo, &hi);
		if (s != p->main && !(inferred & 1u << s) && hi >= least)
			p->clear = false;
	}
	if (p->main != XC_TRANSIT && ticks[XC_TRANSIT] >= least)
		p->clear = false;
	for (i = 0; i < p->n; i++)
		if (p->list[i].stage == p->main && p->list[i].who.dom != XC_WHO_NONE &&
		    p->list[i].ticks > p->holder.ticks)
			p->holder = p->list[i];
}

void xc_parts_split(struct xc_parts *parts, const struct xc_call *c, const struct xc_clock *clock,
		    const struct xc_pcpus *p, const struct xc_vcpu_log *sender,
		    const struct xc_vcpu_log *target)
{
	uint64_t ticks[XC_REASON_STAGES] = {};
	unsigned int s, stage, inferred = 0;

	parts->n = parts->main = 0;
	parts->pcpu = c->pcpu;
	parts->holder = (struct xc_part){ .who.dom = XC_WHO_NONE };
	for (s = 0; s < XC_STAGES; s++) {
		struct pen pen = { parts, clock, s, c->label[s], c->at[s], c->at[s + 1], 0 };
		bool told_apart = s < XC_STAGE_DELIVERY || s > XC_STAGE_DISPATCH ||
				  c->label[s] != XC_INFERRED;

		stage = told_apart ? s : XC_TRANSIT;
		inferred |= !told_apart << s;
		ticks[stage] += pen.hi - pen.lo;
		if (s == XC_STAGE_RUNQ && c->pcpu != XC_NO_CPU) {
			xc_pcpus_held(p, c->pcpu, c->runq_host[0], c->runq_host[1], held, &pen);
		} else if (told_apart && s != XC_STAGE_DELIVERY && p && clock->aligned &&
			   pen.hi - pen.lo > 2 * c->error) {
			waits(&pen, p, s > XC_STAGE_DELIVERY && s < XC_STAGE_WAKE ? target : sender,
			      c->error);
		}
		add(parts, stage, c->label[s], (struct xc_who){ XC_WHO_NONE, 0 },
		    pen.hi - pen.lo - pen.others);
	}
	find_main(parts, c, ticks, inferred);
}
