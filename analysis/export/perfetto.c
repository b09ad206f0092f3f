// SPDX-License-Identifier: GPL-2.0-only
/*
 * A guest as tracks: per vCPU its state in Xen, and beneath it
 *
 *   vCPU n calls      lock queue send ..................... wake    of calls it makes
 *                                  |                          ^
 *   vCPU n delivery                `-> delivery runq          |     of calls made to it
 *                                         |                   |
 *   vCPU n handling                       `-> upcall dispatch handler release
 *   vCPU n events     interrupt handlers, losses, its life
 *
 * with a flow through send, delivery, dispatch (received), release (unlocked)
 * and wake. A call that nobody waits for ends with its handler.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/memory.h"
#include "base/units.h"
#include "export/export.h"
#include "export/perfetto_p.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/run.h"
#include "read/files/symbols.h"
#include "read/guest_trace.h"
#include "timeline/event.h"

#define PID	2	/* of the first guest */
#define NESTED	8	/* interrupt handlers in handlers */

enum { CALLS, DELIVERY, HANDLING, SETS };
enum { RANK_EVENTS = SETS };

struct vcpu {
	uint64_t track, events;
	struct pf_lanes lanes[SETS];
	uint8_t handler[NESTED];	/* kinds of those that are open */
	unsigned int depth;
	bool losing;
	uint64_t last;
};

struct guest {
	uint64_t process, flying_track, zero, last;
	bool started;
	struct vcpu *vcpu;
	size_t n_vcpus;
	struct xc_hash flying;		/* csds that are locked */
	size_t n_flying;		/* as last written */
};

struct xe_perfetto {
	struct pf w;
	const struct xc_run *run;
	struct guest *guests;
	struct pf_host *host;
	int64_t zero;			/* host TSC of the first event on Xen's clock */
	uint64_t last;
	bool started;
};

/* ---- time ----------------------------------------------------------------------------- */

static uint64_t ns_from(int64_t at, int64_t zero, uint64_t khz)
{
	/* without a frequency: as if of 1 GHz */
	return at > zero ? xc_ns(at - zero, khz ? khz : 1000000) : 0;
}

static bool on_host(const struct xe_perfetto *p, int guest)
{
	return guest == XC_HOST || p->run->guests[guest].clock.aligned;
}

/* an event's time, the first one's being 0; a guest that is not aligned has its own */
static uint64_t event_ns(struct xe_perfetto *p, const struct xc_event *e)
{
	struct guest *g;

	if (on_host(p, e->guest)) {
		if (!p->started)
			p->zero = e->at;
		p->started = true;
		return ns_from(e->at, p->zero, p->run->host.tsc_khz);
	}
	g = &p->guests[e->guest];
	if (!g->started)
		g->zero = e->at;
	g->started = true;
	return ns_from(e->at, g->zero, p->run->guests[e->guest].tsc_khz);
}

static uint64_t guest_ns(const struct xe_perfetto *p, size_t guest, uint64_t tsc)
{
	const struct xc_guest *g = &p->run->guests[guest];

	if (g->clock.aligned)
		return ns_from(xc_clock_host(&g->clock, tsc), p->zero, p->run->host.tsc_khz);
	return ns_from(tsc, p->guests[guest].zero, g->tsc_khz);
}

/* ---- tracks ----------------------------------------------------------------------------- */

static struct vcpu *vcpu_of(struct xe_perfetto *p, size_t guest, unsigned int cpu)
{
	static const char *const set[SETS] = { "calls", "delivery", "handling" };
	struct guest *g = &p->guests[guest];
	struct vcpu *v;
	char *name;
	int i;

	g->vcpu = xc_grow(g->vcpu, &g->n_vcpus, cpu + 1, sizeof(*g->vcpu));
	v = &g->vcpu[cpu];
	if (v->track)
		return v;
	name = xc_path("vCPU %u", cpu);
	v->track = pf_track(&p->w, g->process, cpu, name);
	free(name);
	for (i = 0; i < SETS; i++)
		v->lanes[i] = (struct pf_lanes){ .parent = v->track, .rank = i,
			.name = xc_path("vCPU %u %s", cpu, set[i]) };
	name = xc_path("vCPU %u events", cpu);
	v->events = pf_track(&p->w, v->track, RANK_EVENTS, name);
	free(name);
	return v;
}

static void open_guest(struct xe_perfetto *p, size_t i)
{
	const struct xc_guest *g = &p->run->guests[i];
	struct guest *to = &p->guests[i];
	unsigned int k;
	char *name;

	if (!g->trace)
		return;
	if (g->clock.aligned)
		name = xc_path("%s (%s guest, +-%" PRIu64 " ns to Xen's clock)", g->name,
			       g->type, xc_error_ns(g));
	else
		name = xc_path("%s (%s guest, on its own clock: %s)", g->name, g->type,
			       g->clock.why_not ? g->clock.why_not : "not aligned");
	to->process = pf_process(&p->w, PID + i, name);
	free(name);
	for (k = 0; k < g->trace->n_streams; k++) {
		unsigned int cpu = g->trace->streams[k].cpu;
		uint64_t track = vcpu_of(p, i, cpu)->track;

		if (p->host)
			pf_host_vcpu(p->host, i, cpu, track);
	}
	to->flying_track = pf_counter(&p->w, to->process, to->n_vcpus, "calls in flight");
}

struct xe_perfetto *xe_perfetto_new(FILE *f, const struct xc_run *run)
{
	struct xe_perfetto *p = xc_alloc(1, sizeof(*p));
	size_t i;

	p->run = run;
	pf_start(&p->w, f);
	p->host = pf_host_new(&p->w, run);
	p->guests = xc_alloc(run->n_guests, sizeof(*p->guests));
	for (i = 0; i < run->n_guests; i++)
		open_guest(p, i);
	return p;
}

/* ---- events ------------------------------------------------------------------------------ */

static void handler_ends(struct xe_perfetto *p, struct vcpu *v, unsigned int depth, uint64_t ns)
{
	while (v->depth > depth) {
		pf_end(&p->w, v->events, ns);
		v->depth--;
	}
}

static void entry(struct xe_perfetto *p, struct vcpu *v, uint8_t kind, uint64_t ns)
{
	/* only those whose ends are missing pile up like this */
	if (v->depth == NESTED)
		handler_ends(p, v, 0, ns);
	v->handler[v->depth++] = kind;
	pf_event(&p->w, PF_BEGIN, v->events, ns);
	pf_name(&p->w, PF_KIND + kind);
	pf_done(&p->w);
}

static void leave(struct xe_perfetto *p, struct vcpu *v, uint8_t kind, uint64_t ns)
{
	unsigned int d = v->depth;

	while (d && v->handler[d - 1] != kind)
		d--;
	if (d)
		handler_ends(p, v, d - 1, ns);
}

__attribute__((format(printf, 4, 5)))
static void mark(struct xe_perfetto *p, uint64_t track, uint64_t ns, const char *fmt, ...)
{
	char text[96];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	pf_event(&p->w, PF_INSTANT, track, ns);
	pf_name_text(&p->w, text);
	pf_done(&p->w);
}

static void count(struct xe_perfetto *p, struct guest *g, uint64_t ns)
{
	if (g->flying.n == g->n_flying)
		return;
	g->n_flying = g->flying.n;
	pf_count(&p->w, g->flying_track, ns, g->n_flying);
}

static void loss(struct xe_perfetto *p, struct guest *g, struct vcpu *v, int what, uint64_t ns)
{
	handler_ends(p, v, 0, ns);
	xc_hash_clear(&g->flying);
	count(p, g, ns);
	/* some of its records may be there: they stand in it */
	if (what == XC_LOSS_BEGIN && !v->losing) {
		pf_event(&p->w, PF_BEGIN, v->events, ns);
		pf_name(&p->w, PF_LOST);
		pf_done(&p->w);
	} else if (what == XC_LOSS_END && v->losing) {
		pf_end(&p->w, v->events, ns);
	}
	v->losing = what == XC_LOSS_BEGIN;
}

static void csd(struct xe_perfetto *p, struct guest *g, const struct xt_csd *r, uint64_t ns)
{
	if (r->type != XT_TYPE_SYNC && r->type != XT_TYPE_ASYNC)
		return;
	if (r->id == XT_CSD_UNLOCKED)
		xc_hash_remove(&g->flying, xc_hash_find(&g->flying, r->csd));
	else if (r->csd)
		xc_hash_set(&g->flying, r->csd, 1);
	count(p, g, ns);
}

static void record(struct xe_perfetto *p, struct guest *g, struct vcpu *v,
		   const union xc_rec *r, uint64_t ns)
{
	switch (r->any.id) {
	case XT_IPI_ENTRY:
		entry(p, v, r->recv.kind, ns);
		break;
	case XT_IPI_EXIT:
		leave(p, v, r->recv.kind, ns);
		break;
	case XT_CSD_LOCKED:
	case XT_CSD_QUEUED:
	case XT_CSD_UNLOCKED:
		csd(p, g, &r->csd, ns);
		break;
	case XT_VCPU:
		mark(p, v->events, ns, "vCPU %u %s", r->vcpu.cpu, xc_phase_name[r->vcpu.phase]);
		break;
	case XT_CSD_STUCK:
		mark(p, v->events, ns, "stuck: CPU %u %s", r->stuck.target,
		     xc_stuck_name[r->stuck.reason]);
		break;
	case XT_CLOCK:
		mark(p, v->events, ns, "%s", xc_clock_name[r->clock.what]);
		break;
	}
}

void xe_perfetto_event(struct xe_perfetto *p, const struct xc_event *e)
{
	uint64_t ns = event_ns(p, e);
	struct guest *g;
	struct vcpu *v;

	if (on_host(p, e->guest) && ns > p->last)
		p->last = ns;
	if (e->guest == XC_HOST) {
		pf_host_event(p->host, e, ns);
		return;
	}
	g = &p->guests[e->guest];
	v = vcpu_of(p, e->guest, e->cpu);
	g->last = v->last = ns;
	if (e->what == XC_RECORD)
		record(p, g, v, e->rec, ns);
	else
		loss(p, g, v, e->what, ns);
}

/* ---- calls -------------------------------------------------------------------------------- */

struct drawn {
	const struct xc_guest *g;
	const struct xc_call *c;
	uint64_t ns[XC_STAGES + 1];
	uint64_t flow;
};

/* through: the call's flow passes here; last: and ends */
static void stage(struct xe_perfetto *p, const struct drawn *a, uint64_t track, int s,
		  bool through, bool last)
{
	uint64_t lo, hi;

	pf_event(&p->w, PF_BEGIN, track, a->ns[s]);
	pf_name(&p->w, PF_STAGE + s);
	if (through)
		pf_flow(&p->w, a->flow, last);
	xc_stage_bounds(a->c, s, &lo, &hi);
	if (a->c->label[s] != XC_MEASURED || lo != hi) {
		pf_text(&p->w, PF_A_LABEL, xc_label_name[a->c->label[s]]);
		pf_uint(&p->w, PF_A_LO, xc_ns(lo, a->g->tsc_khz));
		pf_uint(&p->w, PF_A_HI, xc_ns_up(hi, a->g->tsc_khz));
	}
	pf_done(&p->w);
	pf_end(&p->w, track, a->ns[s + 1]);
}

static void call_begins(struct xe_perfetto *p, const struct drawn *a, uint64_t track)
{
	const struct xc_call *c = a->c;
	const char *func = xc_symbol(a->g->symbols, c->func);
	char text[160], hex[32];

	snprintf(hex, sizeof(hex), "%#" PRIx64, c->func);
	snprintf(text, sizeof(text), "%.128s to vCPU %u", func ? func : hex, c->target);
	pf_event(&p->w, PF_BEGIN, track, a->ns[0]);
	pf_name_text(&p->w, text);
	pf_text(&p->w, PF_A_API, xc_api_name[c->api]);
	pf_text(&p->w, PF_A_TYPE, xc_type_name[c->type]);
	pf_text(&p->w, PF_A_IPI, c->skip ? xc_skip_name[c->skip - 1] : "sent");
	pf_uint(&p->w, PF_A_TOTAL, xc_ns(xc_call_ticks(c), a->g->tsc_khz));
	if (c->closure_failure)
		pf_text(&p->w, PF_A_CLOSES, "no: Xen's trace and the guest's disagree");
	pf_done(&p->w);
}

void xe_perfetto_call(struct xe_perfetto *p, const struct xc_guest *g, const struct xc_call *c)
{
	size_t guest = g - p->run->guests;
	bool waits = c->type == XT_TYPE_SYNC;
	struct drawn a = { .g = g, .c = c, .flow = ++p->w.flows };
	struct pf_lanes *l;
	uint64_t track, caller;
	int s;

	for (s = 0; s <= XC_STAGES; s++)
		a.ns[s] = guest_ns(p, guest, c->at[s]);

	l = vcpu_of(p, guest, c->sender)->lanes;
	caller = pf_lane(&p->w, &l[CALLS], a.ns[0],
			 a.ns[waits ? XC_STAGES : XC_STAGE_DELIVERY]);
	call_begins(p, &a, caller);
	stage(p, &a, caller, XC_STAGE_LOCK, false, false);
	stage(p, &a, caller, XC_STAGE_QUEUE, false, false);
	stage(p, &a, caller, XC_STAGE_SEND, true, false);

	l = vcpu_of(p, guest, c->target)->lanes;
	track = pf_lane(&p->w, &l[DELIVERY], a.ns[XC_STAGE_DELIVERY], a.ns[XC_STAGE_UPCALL]);
	stage(p, &a, track, XC_STAGE_DELIVERY, true, false);
	stage(p, &a, track, XC_STAGE_RUNQ, false, false);

	l = vcpu_of(p, guest, c->target)->lanes;
	track = pf_lane(&p->w, &l[HANDLING], a.ns[XC_STAGE_UPCALL],
			a.ns[waits ? XC_STAGE_WAKE : XC_STAGE_RELEASE]);
	stage(p, &a, track, XC_STAGE_UPCALL, false, false);
	stage(p, &a, track, XC_STAGE_DISPATCH, true, false);
	stage(p, &a, track, XC_STAGE_HANDLER, !waits, !waits);
	if (waits) {
		stage(p, &a, track, XC_STAGE_RELEASE, true, false);
		/* last in the file, too: a flow goes by time, then by place */
		stage(p, &a, caller, XC_STAGE_WAKE, true, true);
	}
	pf_end(&p->w, caller, a.ns[waits ? XC_STAGES : XC_STAGE_DELIVERY]);
}

/* ---- the end -------------------------------------------------------------------------------- */

/* what the guest's tracks stand on */
static void summary(struct xe_perfetto *p, const struct xc_guest *g, uint64_t process,
		    uint64_t ns)
{
	const struct xc_clock *c = &g->clock;

	pf_event(&p->w, PF_INSTANT, process, ns);
	pf_name(&p->w, PF_SUMMARY);
	pf_text(&p->w, PF_A_RELEASE, g->release);
	pf_uint(&p->w, PF_A_EVENTS, g->result->events);
	pf_uint(&p->w, PF_A_LOST, g->lost);
	pf_uint(&p->w, PF_A_COMPLETE, g->result->calls.complete);
	pf_uint(&p->w, PF_A_CENSORED, g->result->calls.censored);
	pf_uint(&p->w, PF_A_UNMATCHED, g->result->calls.unmatched);
	if (c->aligned) {
		pf_int(&p->w, PF_A_OFFSET, c->offset);
		pf_uint(&p->w, PF_A_ERROR, xc_error_ns(g));
		pf_uint(&p->w, PF_A_EVIDENCE, c->evidence + c->runs);
		pf_uint(&p->w, PF_A_VIOLATIONS, c->violations + c->run_violations);
	}
	pf_done(&p->w);
}

void xe_perfetto_end(struct xe_perfetto *p)
{
	size_t i, k;

	for (i = 0; i < p->run->n_guests; i++) {
		struct guest *g = &p->guests[i];

		for (k = 0; k < g->n_vcpus; k++) {
			struct vcpu *v = &g->vcpu[k];

			handler_ends(p, v, 0, v->last);
			if (v->losing)
				pf_end(&p->w, v->events, v->last);
		}
		if (g->process)
			summary(p, &p->run->guests[i], g->process, g->last);
	}
	pf_host_end(p->host, p->last);
}

void xe_perfetto_free(struct xe_perfetto *p)
{
	size_t i, k;
	int s;

	if (!p)
		return;
	for (i = 0; i < p->run->n_guests; i++) {
		for (k = 0; k < p->guests[i].n_vcpus; k++)
			for (s = 0; s < SETS; s++)
				pf_lanes_free(&p->guests[i].vcpu[k].lanes[s]);
		free(p->guests[i].vcpu);
		xc_hash_free(&p->guests[i].flying);
	}
	free(p->guests);
	pf_host_free(p->host);
	pf_free(&p->w);
	free(p);
}
