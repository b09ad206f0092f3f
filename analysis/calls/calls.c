// SPDX-License-Identifier: GPL-2.0-only
/*
 * Calls: one per generation of a csd.
 *
 *   sender  CALL_BEGIN  LOCKED  QUEUED  SEND..SENT | SKIP      WAIT_END  CALL_END
 *   target                              ENTRY  RUN_BEGIN  RUN_END  UNLOCKED   (SYNC)
 *                                       ENTRY  UNLOCKED  RUN_BEGIN  RUN_END   (ASYNC)
 *
 * A csd address names a call while it is locked. An ASYNC call is unlocked
 * before it runs, and its csd may then already be the next call's: from there
 * on the target's CPU holds it. Every call ends as complete, censored (part of
 * its life is not in the trace) or unmatched (neither).
 */
#include <stdlib.h>

#include "base/memory.h"
#include "calls/calls.h"
#include "calls/open_calls_p.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/run.h"
#include "model/sends.h"
#include "read/guest_trace.h"
#include "timeline/event.h"
#include "timeline/leaving.h"
#include "timeline/sink.h"

/* ---- the sender ---------------------------------------------------------------------- */

static struct oc_call *open_call(struct xc_calls *s, unsigned int n,
			      const struct xt_csd *r)
{
	struct oc_call *c = oc_hash_find(s, r->csd);
	struct oc_cpu *cpu, *target;

	if (c) {
		/* locked twice and never unlocked: the end is not in the trace */
		oc_hash_remove(s, c);
		if (!(c->flags & IN_FRAME && c->c.type == XT_TYPE_SYNC))
			oc_finish(s, c);
		oc_release(s, c);
	}
	c = oc_new(s);
	c->c.csd = r->csd;
	c->c.func = r->func;
	c->c.sender = n;
	c->c.target = r->target;
	c->c.type = r->type;
	target = oc_cpu(s, r->target);
	if (target->losing)
		c->flags |= CENSORED;
	cpu = oc_cpu(s, n);
	if (cpu->losing)
		c->flags |= CENSORED;
	if (cpu->depth) {
		struct oc_frame *f = &cpu->frames[cpu->depth - 1];

		c->c.at[0] = f->begin;
		c->c.api = f->api;
		c->next = f->calls;
		f->calls = oc_number(s, c);
		c->flags |= IN_FRAME;
		if (f->api == XT_API_MANY)
			c->c.group = f->group = oc_group_add(s, f->group);
		if (f->begin < s->clock_changed)
			c->flags |= CENSORED | LEFT_OUT;
	} else {
		/* the call began before the trace did */
		c->flags |= CENSORED;
	}
	oc_hash_add(s, oc_number(s, c) - 1);
	return c;
}

static void locked(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	open_call(s, n, r)->c.at[1] = r->tsc;
}

static void queued(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	struct oc_call *c;
	struct oc_slot *slot;

	if (r->type != XT_TYPE_SYNC && r->type != XT_TYPE_ASYNC) {
		oc_slot(oc_cpu(s, n), r->target)->others++;
		return;
	}
	c = oc_hash_find(s, r->csd);
	if (!c || c->c.sender != n || c->c.target != r->target ||
	    c->flags & QUEUED)
		c = open_call(s, n, r);
	c->flags |= QUEUED;
	c->c.at[XC_STAGE_SEND] = r->tsc;
	slot = oc_slot(oc_cpu(s, n), r->target);
	if (c->flags & IN_FRAME) {
		c->was = slot->call;
		c->was_gen = slot->gen;
	}
	slot->call = oc_number(s, c);
	slot->gen = c->gen;
	c->others = slot->others;
}

static bool carries_calls(uint8_t kind)
{
	return kind == XT_KIND_CALL || kind == XT_KIND_SINGLE;
}

/*
 * The call that a SEND or SKIP to target is about: what was queued last and has none
 * yet, as interrupts nest. NULL: it is about another entry.
 */
static struct oc_call *about(struct xc_calls *s, struct oc_cpu *cpu, uint32_t target)
{
	struct oc_slot *slot = oc_slot(cpu, target);
	struct oc_call *c = oc_call(s, slot->call, slot->gen);

	if (c && !c->c.send && !c->c.skip && slot->others <= c->others)
		return c;
	if (slot->others)
		slot->others--;
	return NULL;
}

static void ipi_send(struct xc_calls *s, unsigned int n, const struct xt_ipi_send *r)
{
	struct oc_cpu *cpu = oc_cpu(s, n);
	struct oc_call *c;

	if (!carries_calls(r->kind))
		return;
	c = about(s, cpu, r->target);
	if (c)
		c->c.send = r->tsc;
	xc_sends_add(&cpu->sends, r, c ? (uint64_t)c->gen << 32 | oc_number(s, c) : 0);
}

static void ipi_sent(struct xc_calls *s, unsigned int n, const struct xt_ipi_send *r)
{
	struct oc_cpu *cpu = oc_cpu(s, n);
	size_t i = xc_sends_find(&cpu->sends, r);
	struct oc_call *c;
	uint64_t tag;

	if (i == cpu->sends.n)
		return;
	tag = cpu->sends.list[i].tag;
	c = oc_call(s, tag, tag >> 32);
	if (c)
		c->c.sent = r->tsc;
	xc_sends_close(&cpu->sends, i);
}

static void ipi_skip(struct xc_calls *s, unsigned int n, const struct xt_ipi_skip *r)
{
	struct oc_call *c;

	if (!carries_calls(r->kind) || (r->reason != XT_SKIP_QUEUED &&
					r->reason != XT_SKIP_POLLING))
		return;
	c = about(s, oc_cpu(s, n), r->target);
	if (c)
		c->c.skip = r->reason + 1;
}

static void wait_end(struct xc_calls *s, unsigned int n, const struct xt_csd_wait *r)
{
	struct oc_slot *slot = oc_slot(oc_cpu(s, n), r->target);
	struct oc_call *c = oc_call(s, slot->call, slot->gen);

	if (r->reason == XT_WAIT_DONE && c && c->c.csd == r->csd && c->flags & IN_FRAME)
		c->c.at[XC_STAGES] = r->tsc;
}

/* ---- the target ------------------------------------------------------------------------ */

/* runs without a sender in the trace: once per generation */
static void orphan(struct xc_calls *s, struct oc_cpu *cpu, const struct xt_csd *r)
{
	struct xc_call c = { .csd = r->csd, .func = r->func, .sender = XC_NO_CPU,
			     .target = r->target, .type = r->type };

	if (r->id == XT_CSD_RUN_BEGIN)
		c.at[XC_STAGE_HANDLER] = r->tsc;
	else
		c.at[XC_STAGE_WAKE] = r->tsc;
	/* any CPU may have sent it; and been kept from its pCPU, so that it came late */
	oc_orphan(s, &c, !cpu->settled || s->losing || s->leaving.now ||
		    r->tsc <= s->known_from + s->g->tsc_khz * XC_SLACK_MS);
	cpu->orphan = r->csd;
}

static struct oc_call *locked_for(struct xc_calls *s, unsigned int n,
			       const struct xt_csd *r)
{
	struct oc_call *c = oc_hash_find(s, r->csd);

	return c && c->c.target == n && c->c.type == r->type ? c : NULL;
}

static void run_begin(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	struct oc_cpu *cpu = oc_cpu(s, n);
	struct oc_call *c;

	switch (r->type) {
	case XT_TYPE_IRQ_WORK:
	case XT_TYPE_TTWU:
	case XT_TYPE_LOCAL:
		return;
	case XT_TYPE_SYNC:
		c = locked_for(s, n, r);
		if (!c) {
			orphan(s, cpu, r);
			return;
		}
		cpu->running = oc_number(s, c);
		c->flags |= IN_RUN;
		break;
	default:
		c = cpu->running ? &s->pool[cpu->running - 1] : NULL;
		if (!c || c->c.csd != r->csd || c->c.type != XT_TYPE_ASYNC) {
			c = locked_for(s, n, r);
			/* its unlock was lost, and it is counted as it is */
			if (cpu->orphan != r->csd && !(c && c->flags & CENSORED))
				orphan(s, cpu, r);
			cpu->orphan = 0;
			return;
		}
	}
	c->c.at[XC_STAGE_HANDLER] = r->tsc;
	c->c.entry = cpu->entry;
	if (c->c.at[XC_STAGE_SEND] > s->known_from)
		cpu->known_ran = true;
}

static void end_run(struct xc_calls *s, struct oc_cpu *cpu)
{
	struct oc_call *c;

	if (!cpu->running)
		return;
	c = &s->pool[cpu->running - 1];
	cpu->running = 0;
	c->flags &= ~IN_RUN;
	oc_release(s, c);
}

static void run_end(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	struct oc_cpu *cpu = oc_cpu(s, n);
	struct oc_call *c = cpu->running ? &s->pool[cpu->running - 1] : NULL;

	if (!c || c->c.csd != r->csd || c->c.type != r->type)
		return;
	c->c.at[XC_STAGE_RELEASE] = r->tsc;
	if (c->c.type == XT_TYPE_ASYNC && !(c->flags & IN_FRAME))
		oc_finish(s, c);
	end_run(s, cpu);
}

static void unlocked(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	struct oc_cpu *cpu = oc_cpu(s, n);
	struct oc_call *c = locked_for(s, n, r);

	if (!c) {
		if (r->type == XT_TYPE_ASYNC)
			orphan(s, cpu, r);
		else if (r->type == XT_TYPE_SYNC && cpu->orphan != r->csd)
			orphan(s, cpu, r);
		if (r->type == XT_TYPE_SYNC)
			cpu->orphan = 0;
		return;
	}
	c->c.at[XC_STAGE_WAKE] = r->tsc;
	oc_hash_remove(s, c);
	if (c->c.type == XT_TYPE_ASYNC) {
		end_run(s, cpu);
		cpu->running = oc_number(s, c);
		c->flags |= IN_RUN;
	}
	oc_release(s, c);
}

/* ---- losses ------------------------------------------------------------------------------- */

static void loss_begin(struct xc_calls *s, unsigned int n)
{
	struct oc_cpu *cpu = oc_cpu(s, n);
	size_t i;

	s->losing += !cpu->losing;
	cpu->losing = true;
	for (i = 0; i < s->n_pool; i++) {
		struct oc_call *c = &s->pool[i];

		/* of the sender until it returns, of the target until it has run */
		if ((c->flags & IN_FRAME && c->c.sender == n) ||
		    (c->flags & (IN_HASH | IN_RUN) && c->c.target == n))
			c->flags |= CENSORED;
	}
	oc_frames_drop(s, cpu);
	end_run(s, cpu);
	cpu->sends.n = 0;
	cpu->entry = cpu->orphan = 0;
	for (i = 0; i < cpu->cap_slots; i++)
		cpu->slots[i] = (struct oc_slot){};
}

static void loss_end(struct xc_calls *s, unsigned int n, uint64_t tsc)
{
	struct oc_cpu *cpu = oc_cpu(s, n);
	size_t i;

	/* what was begun while events were missing is not to be trusted */
	loss_begin(s, n);
	cpu->losing = false;
	s->losing--;
	s->known_from = tsc;
	xc_leaving_lost(&s->leaving);
	for (i = 0; i < s->n_cpus; i++)
		s->cpus[i].settled = s->cpus[i].known_ran = false;
}

/* what spans a change of the clock has no length */
static void clock_changes(struct xc_calls *s, uint64_t tsc)
{
	size_t i;

	s->clock_changed = tsc;
	for (i = 0; i < s->n_pool; i++) {
		struct oc_call *c = &s->pool[i];

		if (c->flags & (IN_FRAME | IN_HASH | IN_RUN) && !(c->flags & COUNTED))
			c->flags |= CENSORED | LEFT_OUT;
	}
}

/* ---- interface -------------------------------------------------------------------------------- */

void xc_calls_event(struct xc_calls *s, const struct xc_event *e)
{
	const union xc_rec *r = e->rec;
	struct oc_cpu *cpu;

	if (!s->known_from)
		s->known_from = e->tsc;
	if (e->what == XC_LOSS_BEGIN) {
		loss_begin(s, e->cpu);
		return;
	}
	if (e->what == XC_LOSS_END) {
		loss_end(s, e->cpu, e->tsc);
		return;
	}
	switch (r->any.id) {
	case XT_CALL_BEGIN:
		oc_frames_begin(s, e->cpu, &r->call_begin);
		break;
	case XT_CALL_END:
		oc_frames_end(s, e->cpu, (const struct xt_call_end *)r);
		break;
	case XT_CSD_WAIT_END:
		wait_end(s, e->cpu, &r->wait);
		break;
	case XT_CSD_LOCKED:
		if (r->csd.type == XT_TYPE_SYNC || r->csd.type == XT_TYPE_ASYNC)
			locked(s, e->cpu, &r->csd);
		break;
	case XT_CSD_QUEUED:
		queued(s, e->cpu, &r->csd);
		break;
	case XT_CSD_RUN_BEGIN:
		run_begin(s, e->cpu, &r->csd);
		break;
	case XT_CSD_RUN_END:
		run_end(s, e->cpu, &r->csd);
		break;
	case XT_CSD_UNLOCKED:
		unlocked(s, e->cpu, &r->csd);
		break;
	case XT_IPI_SEND:
		ipi_send(s, e->cpu, &r->send);
		break;
	case XT_IPI_SENT:
		ipi_sent(s, e->cpu, &r->send);
		break;
	case XT_IPI_SKIP:
		ipi_skip(s, e->cpu, &r->skip);
		break;
	case XT_IPI_ENTRY:
		if (carries_calls(r->recv.kind))
			oc_cpu(s, e->cpu)->entry = r->recv.tsc;
		break;
	case XT_VCPU:
		xc_leaving_vcpu(&s->leaving, &r->vcpu);
		break;
	case XT_CLOCK:
		clock_changes(s, e->tsc);
		break;
	case XT_IPI_EXIT:
		cpu = oc_cpu(s, e->cpu);
		if (carries_calls(r->recv.kind)) {
			cpu->entry = 0;
			/* its whole queue was taken: nothing older can follow */
			if (cpu->known_ran)
				cpu->settled = true;
		}
		break;
	}
}

static void conclude(struct xc_calls *s)
{
	struct xc_call *c = &s->done[s->done_head];

	s->done_head = (s->done_head + 1) & (s->done_cap - 1);
	s->done_n--;
	oc_group_conclude(s, c);
	s->over(s->arg, s->index, c);
	oc_due(s);
}

void xc_calls_now(struct xc_calls *s, int64_t at)
{
	while (s->due <= at)
		conclude(s);
}

void xc_calls_end(struct xc_calls *s)
{
	size_t i;

	for (i = 0; i < s->n_pool; i++) {
		struct oc_call *c = &s->pool[i];

		/* cut by the end of the trace */
		if (c->flags & (IN_FRAME | IN_HASH | IN_RUN))
			oc_censor(s, c);
	}
	while (s->done_n)
		conclude(s);
	s->g->result->broadcasts.total = s->broadcasts;
}

struct xc_calls *xc_calls_new(struct xc_run *run, size_t index, xc_over_fn over, void *arg,
			      const struct xc_sink *sink)
{
	struct xc_calls *s = xc_alloc(1, sizeof(*s));

	s->g = &run->guests[index];
	s->index = index;
	s->over = over;
	s->arg = arg;
	s->sink = sink;
	s->margin = run->xen ? 2 * xc_clock_error(&s->g->clock) + 2 : 0;
	s->due = INT64_MAX;
	return s;
}

void xc_calls_free(struct xc_calls *s)
{
	size_t i;

	if (!s)
		return;
	for (i = 0; i < s->n_cpus; i++) {
		free(s->cpus[i].slots);
		free(s->cpus[i].sends.list);
	}
	free(s->cpus);
	xc_leaving_free(&s->leaving);
	free(s->pool);
	xc_hash_free(&s->by_csd);
	free(s->done);
	free(s->groups);
	free(s);
}
