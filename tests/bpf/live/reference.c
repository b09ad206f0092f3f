// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "calls/calls.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/conclude_p.h"
#include "read/guest_trace.h"
#include "reference.h"
#include "timeline/event.h"
#include "timeline/sink.h"

#define DEPTH 64

/* calls that a CPU is in, for those that it makes to itself */
struct stack {
	struct {
		uint64_t begin, func, local;
		uint8_t api;
		bool ran_here;
		bool over;	/* a change of the clock */
	} at[DEPTH];
	unsigned int depth;
};

struct pass {
	struct live_reference *to;
	struct xc_calls *calls;
	struct stack *stacks;
	size_t n_stacks;
	int guest;
	uint64_t begin, end;
	bool begun;		/* a clock that changes then may go anywhere */
	live_each each;
	void *arg;
};

static void put(struct live_reference *to, unsigned int kind, unsigned int stage, uint64_t ticks)
{
	struct live_values *values = &to->stage[kind][stage];

	values->v = xc_grow(values->v, &values->cap, values->n + 1, sizeof(*values->v));
	values->v[values->n++] = ticks;
}

static void complete(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	struct live_reference *to = arg;
	bool async = c->type == XT_TYPE_ASYNC;
	unsigned int kind = async ? LIVE_ASYNC : c->api == XT_API_MANY ? LIVE_MANY : LIVE_SINGLE;
	/* stages of ours in the analyser's: delivery, runq, upcall are one */
	static const unsigned int from[LIVE_STAGES + 1] = {
		XC_STAGE_LOCK, XC_STAGE_QUEUE, XC_STAGE_SEND, XC_STAGE_DELIVERY,
		XC_STAGE_DISPATCH, XC_STAGE_HANDLER, XC_STAGE_RELEASE, XC_STAGE_WAKE, XC_STAGES,
	};
	unsigned int s;

	(void)g;
	for (s = 0; s < LIVE_WHOLE; s++)
		if (!async || (s != LIVE_RELEASE && s != LIVE_WAKE))
			put(to, kind, s, c->at[from[s + 1]] - c->at[from[s]]);
	put(to, kind, LIVE_WHOLE, c->at[XC_STAGES] - c->at[0]);
}

/* calls of the caller's own CPU, which the analyser does not split */
static void self(struct pass *p, unsigned int cpu, const union xc_rec *r)
{
	const struct xt_call_end *end = (const struct xt_call_end *)r;
	struct stack *s;
	unsigned int d;

	p->stacks = xc_grow(p->stacks, &p->n_stacks, cpu + 1, sizeof(*p->stacks));
	s = &p->stacks[cpu];
	d = s->depth;
	switch (r->any.id) {
	case XT_CALL_BEGIN:
		if (d == DEPTH)
			abort();
		s->at[d].begin = r->any.tsc;
		s->at[d].func = r->call_begin.func;
		s->at[d].api = r->call_begin.api;
		s->at[d].local = 0;
		s->at[d].ran_here = s->at[d].over = false;
		s->depth++;
		break;
	case XT_CALL_END:
		while (d && (s->at[d - 1].api != end->api || s->at[d - 1].func != end->func))
			d--;
		if (!d)
			break;
		if (d == s->depth && s->at[d - 1].ran_here && end->api != XT_API_MANY)
			put(p->to, LIVE_SELF, LIVE_WHOLE, r->any.tsc - s->at[d - 1].begin);
		s->depth = d - 1;
		break;
	case XT_CSD_RUN_BEGIN:
		if (r->csd.type == XT_TYPE_LOCAL && d && !s->at[d - 1].over) {
			s->at[d - 1].local = r->any.tsc;
			s->at[d - 1].ran_here = true;
		}
		break;
	case XT_CSD_RUN_END:
		if (r->csd.type == XT_TYPE_LOCAL && d && s->at[d - 1].local) {
			put(p->to, LIVE_SELF, LIVE_HANDLER, r->any.tsc - s->at[d - 1].local);
			s->at[d - 1].local = 0;
		}
		break;
	}
}

static void count(struct live_sums *sum, const union xc_rec *r)
{
	switch (r->any.id) {
	case XT_CALL_END:
		sum->count[LIVE_FAILED] += !!((const struct xt_call_end *)r)->result;
		break;
	case XT_CSD_QUEUED:
		sum->queued[r->csd.type]++;
		break;
	case XT_CSD_RUN_BEGIN:
		sum->run[r->csd.type]++;
		break;
	case XT_IPI_SEND:
		sum->sent[r->send.kind]++;
		break;
	case XT_IPI_SKIP:
		sum->skipped[r->skip.reason]++;
		break;
	case XT_IPI_ENTRY:
		sum->received[r->recv.kind]++;
		break;
	case XT_VCPU:
		sum->phase[r->vcpu.phase]++;
		break;
	case XT_CSD_STUCK:
		sum->stuck[r->stuck.reason]++;
		break;
	}
}

static void clock_changes(struct pass *p)
{
	unsigned int d;
	size_t i;

	p->begun = true;
	for (i = 0; i < p->n_stacks; i++) {
		for (d = 0; d < p->stacks[i].depth; d++) {
			p->stacks[i].at[d].local = 0;
			p->stacks[i].at[d].ran_here = false;
			p->stacks[i].at[d].over = true;
		}
	}
}

static int event(void *arg, const struct xc_event *e)
{
	struct pass *p = arg;

	if (e->guest != p->guest)
		return 0;
	if (e->what != XC_RECORD) {
		p->to->losses++;
		return 0;
	}
	if ((e->tsc < p->begin && !p->begun) || e->tsc >= p->end)
		return 0;
	if (e->rec->any.id == XT_CLOCK)
		clock_changes(p);
	xc_calls_event(p->calls, e);
	self(p, e->cpu, e->rec);
	count(&p->to->sum, e->rec);
	if (p->each)
		p->each(p->arg, e->cpu, e->rec);
	return 0;
}

static int ascending(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

int live_reference(struct live_reference *to, struct xc_run *run, size_t guest,
		   uint64_t begin, uint64_t end, live_each each, void *arg)
{
	const struct xc_sink sink = { .arg = to, .call = complete };
	struct xc_guest *g = &run->guests[guest];
	struct xc_conclude *conclude;
	struct pass p = { .to = to, .guest = guest, .begin = begin, .end = end,
			  .each = each, .arg = arg };
	unsigned int k, s;
	int err;

	memset(to, 0, sizeof(*to));
	/* the analyser's figures are of one segment of the clock, the kernel's of all */
	g->from_tsc = 0;
	g->to_tsc = UINT64_MAX;
	if (!g->result)
		g->result = xc_alloc(1, sizeof(*g->result));
	conclude = xc_conclude_new(run, NULL, &sink);
	p.calls = xc_calls_new(run, guest, xc_conclude_call, conclude, &sink);
	err = xc_merge(run, event, &p);
	xc_calls_end(p.calls);
	xc_calls_free(p.calls);
	xc_conclude_free(conclude);
	free(p.stacks);
	to->calls = g->result->calls;
	for (k = 0; k < LIVE_KINDS; k++)
		for (s = 0; s < LIVE_STAGES; s++)
			if (to->stage[k][s].n)
				qsort(to->stage[k][s].v, to->stage[k][s].n, sizeof(uint64_t),
				      ascending);
	return err;
}

void live_reference_free(struct live_reference *reference)
{
	unsigned int k, s;

	for (k = 0; k < LIVE_KINDS; k++)
		for (s = 0; s < LIVE_STAGES; s++)
			free(reference->stage[k][s].v);
}
