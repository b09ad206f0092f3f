// SPDX-License-Identifier: GPL-2.0-only
/* What run states say of the offset: a vCPU reads its TSC only while Xen has it running. */
#include "clock/evidence_p.h"
#include "format/events.h"
#include "format/trace_format.h"
#include "model/clock.h"
#include "model/guest.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

/* a vCPU's changes, and a place in them that follows its events */
struct place {
	const struct xc_vcpu_ev *v;
	size_t next;		/* first change after the last event */
	uint64_t quiet;		/* guest TSC: up to there, no event says anything */
};

/*
 * All that an event can mean is within one run state. While no change lies within what
 * XC_SLOPE_MAX moves the fan's ends by, the same holds of the events after it.
 */
static void keep_quiet(struct place *p, uint64_t tsc, int64_t to)
{
	int64_t left = p->next < p->v->n_changes ?
		       (int64_t)p->v->changes[p->next].at - to - 16 : INT64_MAX / 2;

	p->quiet = left > 0 ? tsc + (uint64_t)(left - left / (int64_t)(1 / XC_SLOPE_MAX) * 2) : 0;
}

/*
 * tsc of a guest event: which part of [tsc - hi, tsc - lo] is the vCPU running
 * in? One part: a bound. None: a contradiction (-1). All of it, several, or
 * not known: nothing learned (0).
 */
static int run_bound(const struct xc_host_ev *h, struct place *p, uint64_t tsc, int64_t lo,
		     int64_t hi, struct xc_item *out)
{
	int64_t from = (int64_t)tsc - hi, to = (int64_t)tsc - lo, a = 0, b = 0;
	const struct xc_vcpu_ev *v = p->v;
	size_t i = p->next, parts = 0;
	uint8_t state;
	int64_t since = from;

	while (i < v->n_changes && (int64_t)v->changes[i].at <= from)
		i++;
	p->next = i;
	if (!i || !xc_in_slice(h, v->changes[i - 1].at, to))
		return 0;
	state = v->changes[i - 1].state;
	if ((state == XC_RS_RUNNING || state == XC_RS_UNKNOWN) &&
	    from - (int64_t)v->changes[i - 1].at > 16)
		keep_quiet(p, tsc, to);
	for (;;) {
		bool more = i < v->n_changes && (int64_t)v->changes[i].at <= to;
		int64_t until = more ? (int64_t)v->changes[i].at : to;

		if (state == XC_RS_UNKNOWN)
			return 0;
		if (state == XC_RS_RUNNING) {
			parts++;
			a = since;
			b = until;
		}
		if (!more)
			break;
		since = until;
		state = v->changes[i++].state;
	}
	if (!parts)
		return -1;
	if (parts > 1 || (a == from && b == to))
		return 0;
	*out = (struct xc_item){ (int64_t)tsc - b, (int64_t)tsc - a, from };
	return 1;
}

/* Did the event's own CPU read the TSC when it happened? */
static bool read_tsc(const union xc_rec *rec)
{
	/* events of the kernel's own have CLOCK_MONOTONIC, which the recorder made a TSC of */
	if (EVENTS_MONO & 1U << rec->any.id)
		return false;
	/* another CPU took this step; this one reports it later */
	return rec->any.id != XT_VCPU || rec->vcpu.phase != XT_PHASE_DOWN;
}

int xc_run_items(struct xc_items *it, struct xc_guest *g, const struct xc_host_ev *h,
		 const struct xc_fan *fan)
{
	struct xc_clock *c = &g->clock;
	const union xc_rec *rec;
	unsigned int i;
	uint64_t tsc;
	int ret = 0;

	for (i = 0; i < g->trace->n_streams && ret >= 0; i++) {
		struct xc_stream *s = &g->trace->streams[i];
		struct place p = { .v = xc_host_evidence_of(h, g->domid, g->xen_vcpu[s->cpu]) };

		if (!p.v)
			continue;
		xc_stream_rewind(s);
		while ((ret = xc_stream_next(s, &rec, &tsc)) > 0) {
			struct xc_item b;
			int64_t lo, hi;
			int found;

			if (tsc < p.quiet || ret != XC_RECORD || !read_tsc(rec) ||
			    !xc_in_segment(g, tsc))
				continue;
			xc_fan_at(fan, tsc - (uint64_t)c->offset, &lo, &hi);
			if ((int64_t)tsc - lo > (int64_t)h->last)
				continue;
			found = run_bound(h, &p, tsc, lo, hi, &b);
			if (found > 0)
				xc_item_add(it, b.lo, b.hi, b.at);
			else if (found < 0)
				c->run_violations++;
		}
	}
	return ret < 0 ? ret : 0;
}
