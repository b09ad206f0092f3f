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
#include <string.h>

#include "analysis.h"

#define FRAMES	32	/* nested calls on a CPU */

enum {
	IN_FRAME = 1,	/* the sender has not returned */
	IN_HASH = 2,	/* its csd is locked */
	IN_RUN = 4,	/* its target is about to run it, or does */
	CENSORED = 8,
	COUNTED = 16,	/* done with; stays while one of the IN_ bits is set */
	QUEUED = 32,
};

struct call {
	struct xc_call c;
	uint32_t gen;		/* tells uses of this place apart */
	uint32_t next;		/* in its frame, or free; index + 1 */
	uint32_t was, was_gen;	/* what the sender's slot held before */
	uint8_t flags;
};

struct frame {
	uint64_t begin, func;
	uint8_t api;
	uint32_t calls;		/* index + 1 */
};

/* per sender and target: the call that the next SEND or SKIP is about */
struct slot {
	uint32_t call, gen;	/* index + 1 */
	uint32_t others;	/* entries that are no calls, queued on top */
};

struct open_send {
	uint32_t target, call, gen;
	uint8_t kind;
};

struct cpu {
	struct frame frames[FRAMES];
	unsigned int depth;
	struct slot *slots;
	size_t cap_slots;
	struct open_send *sends;
	size_t n_sends, cap_sends;
	uint32_t running;	/* index + 1 */
	uint64_t orphan;	/* csd that runs and was not seen before */
	uint64_t entry;		/* of the handler it is in, 0: none */
	bool losing, known_ran, settled;
};

struct xc_calls {
	struct xc_guest *g;
	size_t index;
	const struct xc_runstates *rs;
	const struct xc_sink *sink;
	struct cpu *cpus;
	size_t n_cpus;
	struct call *pool;
	size_t n_pool, cap_pool;
	uint32_t free;		/* index + 1 */
	/* csd -> call, open addressing, linear probing; index + 1 */
	uint32_t *hash;
	size_t hash_size, hash_used;
	/* ended calls that wait for Xen's records: a ring */
	struct xc_call *done;
	size_t done_head, done_n, done_cap;
	int64_t margin;
};

/* ---- csd -> call -------------------------------------------------------------- */

static size_t home(const struct xc_calls *s, uint64_t csd)
{
	return (csd >> 3) * 0x9e3779b97f4a7c15ull >> 20 & (s->hash_size - 1);
}

static void hash_put(struct xc_calls *s, uint32_t i)
{
	size_t h = home(s, s->pool[i].c.csd);

	while (s->hash[h])
		h = (h + 1) & (s->hash_size - 1);
	s->hash[h] = i + 1;
}

static void hash_add(struct xc_calls *s, uint32_t i)
{
	if ((s->hash_used + 1) * 2 > s->hash_size) {
		uint32_t *old = s->hash;
		size_t k, n = s->hash_size;

		s->hash_size = n ? n * 2 : 256;
		s->hash = xc_alloc(s->hash_size, sizeof(*s->hash));
		for (k = 0; k < n; k++)
			if (old[k])
				hash_put(s, old[k] - 1);
		free(old);
	}
	hash_put(s, i);
	s->hash_used++;
	s->pool[i].flags |= IN_HASH;
}

static size_t hash_at(const struct xc_calls *s, uint64_t csd)
{
	size_t h;

	if (!s->hash_size)
		return SIZE_MAX;
	for (h = home(s, csd); s->hash[h]; h = (h + 1) & (s->hash_size - 1))
		if (s->pool[s->hash[h] - 1].c.csd == csd)
			return h;
	return SIZE_MAX;
}

static struct call *hash_find(const struct xc_calls *s, uint64_t csd)
{
	size_t h = hash_at(s, csd);

	return h == SIZE_MAX ? NULL : &s->pool[s->hash[h] - 1];
}

/* close the gap: no entry may stand behind a hole on the way from its home */
static void hash_remove(struct xc_calls *s, struct call *c)
{
	size_t mask = s->hash_size - 1, hole, h;

	if (!(c->flags & IN_HASH))
		return;
	hole = hash_at(s, c->c.csd);
	for (h = (hole + 1) & mask; s->hash[h]; h = (h + 1) & mask) {
		size_t want = home(s, s->pool[s->hash[h] - 1].c.csd);

		if (((h - want) & mask) >= ((h - hole) & mask)) {
			s->hash[hole] = s->hash[h];
			hole = h;
		}
	}
	s->hash[hole] = 0;
	s->hash_used--;
	c->flags &= ~IN_HASH;
}

/* ---- life of a call -------------------------------------------------------------- */

static struct cpu *get_cpu(struct xc_calls *s, unsigned int cpu)
{
	s->cpus = xc_grow(s->cpus, &s->n_cpus, cpu + 1, sizeof(*s->cpus));
	return &s->cpus[cpu];
}

static struct slot *get_slot(struct cpu *cpu, unsigned int target)
{
	cpu->slots = xc_grow(cpu->slots, &cpu->cap_slots, target + 1,
			     sizeof(*cpu->slots));
	return &cpu->slots[target];
}

static struct call *call_at(struct xc_calls *s, uint32_t index1, uint32_t gen)
{
	if (!index1 || s->pool[index1 - 1].gen != gen)
		return NULL;
	return &s->pool[index1 - 1];
}

static uint32_t number(const struct xc_calls *s, const struct call *c)
{
	return c - s->pool + 1;
}

static void finish(struct xc_calls *s, struct call *call);

/* nobody will come back to it: its end, if that was not seen */
static void maybe_free(struct xc_calls *s, struct call *c)
{
	if (c->flags & (IN_FRAME | IN_HASH | IN_RUN))
		return;
	finish(s, c);
	c->gen++;
	c->next = s->free;
	s->free = number(s, c);
}

static struct call *new_call(struct xc_calls *s)
{
	struct call *c;
	uint32_t gen;

	if (s->free) {
		c = &s->pool[s->free - 1];
		s->free = c->next;
	} else {
		s->pool = xc_grow(s->pool, &s->cap_pool, s->n_pool + 1,
				  sizeof(*s->pool));
		c = &s->pool[s->n_pool++];
	}
	gen = c->gen;
	*c = (struct call){ .gen = gen };
	s->g->calls.total++;
	return c;
}

static void done_push(struct xc_calls *s, const struct xc_call *c)
{
	if (s->done_n == s->done_cap) {
		size_t cap = s->done_cap ? s->done_cap * 2 : 64, i;
		struct xc_call *ring = xc_alloc(cap, sizeof(*ring));

		for (i = 0; i < s->done_n; i++)
			ring[i] = s->done[(s->done_head + i) & (s->done_cap - 1)];
		free(s->done);
		s->done = ring;
		s->done_cap = cap;
		s->done_head = 0;
	}
	s->done[(s->done_head + s->done_n++) & (s->done_cap - 1)] = *c;
}

static bool whole(const struct call *call)
{
	const struct xc_call *c = &call->c;
	int i;

	/* the boundaries that the guest's events give, all seen and in order */
	static const uint8_t given[] = {
		0, 1, 2, XC_STAGE_HANDLER, XC_STAGE_HANDLER + 1, XC_STAGES - 1,
		XC_STAGES,
	};

	if (!c->send && !c->skip)
		return false;
	for (i = 0; i < (int)sizeof(given); i++)
		if (!c->at[given[i]] ||
		    (i && c->at[given[i]] < c->at[given[i - 1]]))
			return false;
	return true;
}

static void finish(struct xc_calls *s, struct call *call)
{
	struct xc_call *c = &call->c;
	uint64_t unlocked = c->at[XC_STAGE_WAKE];

	if (call->flags & COUNTED)
		return;
	call->flags |= COUNTED;
	if (c->type == XT_TYPE_ASYNC && c->at[XC_STAGE_RELEASE]) {
		/* nobody waits: it ends with its function */
		c->at[XC_STAGE_WAKE] = unlocked ? c->at[XC_STAGE_RELEASE] : 0;
		c->at[XC_STAGES] = c->at[XC_STAGE_RELEASE];
	}
	if (call->flags & CENSORED) {
		s->g->calls.censored++;
	} else if (whole(call)) {
		s->g->calls.complete++;
		done_push(s, c);
	} else {
		s->g->calls.unmatched++;
	}
}

static void censor(struct xc_calls *s, struct call *c)
{
	c->flags |= CENSORED;
	finish(s, c);
}

/* ---- the sender ---------------------------------------------------------------------- */

static void call_begin(struct xc_calls *s, unsigned int n, const struct xt_call_begin *r)
{
	struct cpu *cpu = get_cpu(s, n);

	if (cpu->depth == FRAMES) {
		/* only frames whose ends are missing pile up like this */
		struct call *c = call_at(s, cpu->frames[0].calls,
					 cpu->frames[0].calls ?
					 s->pool[cpu->frames[0].calls - 1].gen : 0);

		while (c) {
			uint32_t next = c->next;

			c->flags &= ~IN_FRAME;
			censor(s, c);
			maybe_free(s, c);
			c = next ? &s->pool[next - 1] : NULL;
		}
		memmove(cpu->frames, cpu->frames + 1,
			(FRAMES - 1) * sizeof(cpu->frames[0]));
		cpu->depth--;
	}
	cpu->frames[cpu->depth++] = (struct frame){
		.begin = r->tsc, .func = r->func, .api = r->api };
}

static void pop_frame(struct xc_calls *s, struct cpu *cpu, uint64_t tsc, bool ended)
{
	struct frame *f = &cpu->frames[--cpu->depth];
	uint32_t i = f->calls;

	while (i) {
		struct call *c = &s->pool[i - 1];
		struct slot *slot = get_slot(cpu, c->c.target);

		i = c->next;
		if (slot->call == number(s, c) && slot->gen == c->gen) {
			slot->call = c->was;
			slot->gen = c->was_gen;
		}
		c->flags &= ~IN_FRAME;
		if (!ended) {
			if (cpu->losing)
				c->flags |= CENSORED;
			finish(s, c);
		} else if (c->c.type == XT_TYPE_SYNC) {
			if (!c->c.at[XC_STAGES])
				c->c.at[XC_STAGES] = tsc;
			finish(s, c);
			/* the sender saw it unlocked */
			hash_remove(s, c);
		} else if (c->c.at[XC_STAGE_RELEASE]) {
			finish(s, c);
		}
		maybe_free(s, c);
	}
}

static void call_end(struct xc_calls *s, unsigned int n, const struct xt_call_end *r)
{
	struct cpu *cpu = get_cpu(s, n);
	unsigned int d = cpu->depth;

	while (d && (cpu->frames[d - 1].api != r->api ||
		     cpu->frames[d - 1].func != r->func))
		d--;
	if (!d)
		return;
	while (cpu->depth > d)
		pop_frame(s, cpu, r->tsc, false);
	pop_frame(s, cpu, r->tsc, true);
}

static struct call *open_call(struct xc_calls *s, unsigned int n,
			      const struct xt_csd *r)
{
	struct call *c = hash_find(s, r->csd);
	struct cpu *cpu, *target;

	if (c) {
		/* locked twice and never unlocked: the end is not in the trace */
		hash_remove(s, c);
		if (!(c->flags & IN_FRAME && c->c.type == XT_TYPE_SYNC))
			finish(s, c);
		maybe_free(s, c);
	}
	c = new_call(s);
	c->c.csd = r->csd;
	c->c.func = r->func;
	c->c.sender = n;
	c->c.target = r->target;
	c->c.type = r->type;
	target = get_cpu(s, r->target);
	if (target->losing)
		c->flags |= CENSORED;
	cpu = get_cpu(s, n);
	if (cpu->losing)
		c->flags |= CENSORED;
	if (cpu->depth) {
		struct frame *f = &cpu->frames[cpu->depth - 1];

		c->c.at[0] = f->begin;
		c->c.api = f->api;
		c->next = f->calls;
		f->calls = number(s, c);
		c->flags |= IN_FRAME;
	} else {
		/* the call began before the trace did */
		c->flags |= CENSORED;
	}
	hash_add(s, number(s, c) - 1);
	return c;
}

static void locked(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	open_call(s, n, r)->c.at[1] = r->tsc;
}

static void queued(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	struct call *c;
	struct slot *slot;

	if (r->type != XT_TYPE_SYNC && r->type != XT_TYPE_ASYNC) {
		get_slot(get_cpu(s, n), r->target)->others++;
		return;
	}
	c = hash_find(s, r->csd);
	if (!c || c->c.sender != n || c->c.target != r->target ||
	    c->flags & QUEUED)
		c = open_call(s, n, r);
	c->flags |= QUEUED;
	c->c.at[XC_STAGE_SEND] = r->tsc;
	slot = get_slot(get_cpu(s, n), r->target);
	if (c->flags & IN_FRAME) {
		c->was = slot->call;
		c->was_gen = slot->gen;
	}
	slot->call = number(s, c);
	slot->gen = c->gen;
}

static bool carries_calls(uint8_t kind)
{
	return kind == XT_KIND_CALL || kind == XT_KIND_SINGLE;
}

/* the call that a SEND or SKIP to target is about; NULL: none */
static struct call *about(struct xc_calls *s, struct cpu *cpu, uint32_t target)
{
	struct slot *slot = get_slot(cpu, target);
	struct call *c;

	if (slot->others) {
		slot->others--;
		return NULL;
	}
	c = call_at(s, slot->call, slot->gen);
	return c && !c->c.send && !c->c.skip ? c : NULL;
}

static void ipi_send(struct xc_calls *s, unsigned int n, const struct xt_ipi_send *r)
{
	struct cpu *cpu = get_cpu(s, n);
	struct call *c;

	if (!carries_calls(r->kind))
		return;
	c = about(s, cpu, r->target);
	if (!c)
		return;
	c->c.send = r->tsc;
	/* sends whose SENT is missing would pile up */
	if (cpu->n_sends >= 2 * XC_CPUS_MAX)
		cpu->n_sends = 0;
	cpu->sends = xc_grow(cpu->sends, &cpu->cap_sends, cpu->n_sends + 1,
			     sizeof(*cpu->sends));
	cpu->sends[cpu->n_sends++] = (struct open_send){
		r->target, number(s, c), c->gen, r->kind };
}

static void ipi_sent(struct xc_calls *s, unsigned int n, const struct xt_ipi_send *r)
{
	struct cpu *cpu = get_cpu(s, n);
	size_t i = cpu->n_sends;
	struct call *c;

	while (i-- > 0) {
		struct open_send *o = &cpu->sends[i];

		if (o->kind != r->kind || o->target != r->target)
			continue;
		c = call_at(s, o->call, o->gen);
		if (c)
			c->c.sent = r->tsc;
		memmove(o, o + 1, (--cpu->n_sends - i) * sizeof(*o));
		return;
	}
}

static void ipi_skip(struct xc_calls *s, unsigned int n, const struct xt_ipi_skip *r)
{
	struct call *c;

	if (!carries_calls(r->kind) || (r->reason != XT_SKIP_QUEUED &&
					r->reason != XT_SKIP_POLLING))
		return;
	c = about(s, get_cpu(s, n), r->target);
	if (c)
		c->c.skip = r->reason + 1;
}

static void wait_end(struct xc_calls *s, unsigned int n, const struct xt_csd_wait *r)
{
	struct slot *slot = get_slot(get_cpu(s, n), r->target);
	struct call *c = call_at(s, slot->call, slot->gen);

	if (r->reason == XT_WAIT_DONE && c && c->c.csd == r->csd && c->flags & IN_FRAME)
		c->c.at[XC_STAGES] = r->tsc;
}

/* ---- the target ------------------------------------------------------------------------ */

/* runs without a sender in the trace: once per generation */
static void orphan(struct xc_calls *s, struct cpu *cpu, uint64_t csd)
{
	s->g->calls.total++;
	if (cpu->settled && !cpu->losing)
		s->g->calls.unmatched++;
	else
		s->g->calls.censored++;
	cpu->orphan = csd;
}

static struct call *locked_for(struct xc_calls *s, unsigned int n,
			       const struct xt_csd *r)
{
	struct call *c = hash_find(s, r->csd);

	return c && c->c.target == n && c->c.type == r->type && c->flags & QUEUED ?
	       c : NULL;
}

static void run_begin(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	struct cpu *cpu = get_cpu(s, n);
	struct call *c;

	switch (r->type) {
	case XT_TYPE_IRQ_WORK:
		s->g->calls.irq_work++;
		return;
	case XT_TYPE_TTWU:
		s->g->calls.ttwu++;
		return;
	case XT_TYPE_LOCAL:
		s->g->calls.local++;
		return;
	case XT_TYPE_SYNC:
		c = locked_for(s, n, r);
		if (!c) {
			orphan(s, cpu, r->csd);
			return;
		}
		cpu->running = number(s, c);
		c->flags |= IN_RUN;
		break;
	default:
		c = cpu->running ? &s->pool[cpu->running - 1] : NULL;
		if (!c || c->c.csd != r->csd || c->c.type != XT_TYPE_ASYNC) {
			if (cpu->orphan != r->csd)
				orphan(s, cpu, r->csd);
			cpu->orphan = 0;
			return;
		}
	}
	c->c.at[XC_STAGE_HANDLER] = r->tsc;
	c->c.entry = cpu->entry;
	cpu->known_ran = true;
}

static void end_run(struct xc_calls *s, struct cpu *cpu)
{
	struct call *c;

	if (!cpu->running)
		return;
	c = &s->pool[cpu->running - 1];
	cpu->running = 0;
	c->flags &= ~IN_RUN;
	maybe_free(s, c);
}

static void run_end(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	struct cpu *cpu = get_cpu(s, n);
	struct call *c = cpu->running ? &s->pool[cpu->running - 1] : NULL;

	if (!c || c->c.csd != r->csd || c->c.type != r->type)
		return;
	c->c.at[XC_STAGE_RELEASE] = r->tsc;
	if (c->c.type == XT_TYPE_ASYNC && !(c->flags & IN_FRAME))
		finish(s, c);
	end_run(s, cpu);
}

static void unlocked(struct xc_calls *s, unsigned int n, const struct xt_csd *r)
{
	struct cpu *cpu = get_cpu(s, n);
	struct call *c = locked_for(s, n, r);

	if (!c) {
		if (r->type == XT_TYPE_ASYNC)
			orphan(s, cpu, r->csd);
		else if (r->type == XT_TYPE_SYNC && cpu->orphan != r->csd)
			orphan(s, cpu, r->csd);
		if (r->type == XT_TYPE_SYNC)
			cpu->orphan = 0;
		return;
	}
	c->c.at[XC_STAGE_WAKE] = r->tsc;
	hash_remove(s, c);
	if (c->c.type == XT_TYPE_ASYNC) {
		end_run(s, cpu);
		cpu->running = number(s, c);
		c->flags |= IN_RUN;
	}
	maybe_free(s, c);
}

/* ---- losses ------------------------------------------------------------------------------- */

static void loss_begin(struct xc_calls *s, unsigned int n)
{
	struct cpu *cpu = get_cpu(s, n);
	size_t i;

	cpu->losing = true;
	for (i = 0; i < s->n_pool; i++) {
		struct call *c = &s->pool[i];

		if (c->flags & (IN_FRAME | IN_HASH | IN_RUN) &&
		    (c->c.sender == n || c->c.target == n))
			c->flags |= CENSORED;
	}
	while (cpu->depth)
		pop_frame(s, cpu, 0, false);
	end_run(s, cpu);
	cpu->n_sends = 0;
	cpu->entry = cpu->orphan = 0;
	for (i = 0; i < cpu->cap_slots; i++)
		cpu->slots[i] = (struct slot){};
}

static void loss_end(struct xc_calls *s, unsigned int n)
{
	struct cpu *cpu = get_cpu(s, n);
	size_t i;

	/* what was begun while events were missing is not to be trusted */
	loss_begin(s, n);
	cpu->losing = false;
	for (i = 0; i < s->n_cpus; i++)
		s->cpus[i].settled = s->cpus[i].known_ran = false;
}

/* ---- interface -------------------------------------------------------------------------------- */

void xc_calls_event(struct xc_calls *s, const struct xc_event *e)
{
	const union xc_rec *r = e->rec;
	struct cpu *cpu;

	if (e->what == XC_LOSS_BEGIN) {
		loss_begin(s, e->cpu);
		return;
	}
	if (e->what == XC_LOSS_END) {
		loss_end(s, e->cpu);
		return;
	}
	s->g->events++;
	switch (r->any.id) {
	case XT_CALL_BEGIN:
		call_begin(s, e->cpu, &r->call_begin);
		break;
	case XT_CALL_END:
		call_end(s, e->cpu, (const struct xt_call_end *)r);
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
			get_cpu(s, e->cpu)->entry = r->recv.tsc;
		break;
	case XT_IPI_EXIT:
		cpu = get_cpu(s, e->cpu);
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
	xc_stages_split(c, &s->g->clock, xc_runstates_log(s->rs, s->index, c->target));
	xc_stages_count(s->g, c);
	if (s->sink && s->sink->call)
		s->sink->call(s->sink->arg, s->g, c);
}

void xc_calls_now(struct xc_calls *s, int64_t at)
{
	while (s->done_n) {
		const struct xc_call *c = &s->done[s->done_head];

		if (xc_clock_host(&s->g->clock, c->at[XC_STAGES]) + s->margin > at)
			return;
		conclude(s);
	}
}

void xc_calls_end(struct xc_calls *s)
{
	size_t i;

	for (i = 0; i < s->n_pool; i++) {
		struct call *c = &s->pool[i];

		/* cut by the end of the trace */
		if (c->flags & (IN_FRAME | IN_HASH | IN_RUN))
			censor(s, c);
	}
	while (s->done_n)
		conclude(s);
}

struct xc_calls *xc_calls_new(struct xc_guest *g, size_t index,
			      const struct xc_runstates *r,
			      const struct xc_sink *sink)
{
	struct xc_calls *s = xc_alloc(1, sizeof(*s));

	s->g = g;
	s->index = index;
	s->rs = r;
	s->sink = sink;
	s->margin = r ? 2 * xc_clock_error(&g->clock) + 2 : 0;
	return s;
}

void xc_calls_free(struct xc_calls *s)
{
	size_t i;

	if (!s)
		return;
	for (i = 0; i < s->n_cpus; i++) {
		free(s->cpus[i].slots);
		free(s->cpus[i].sends);
	}
	free(s->cpus);
	free(s->pool);
	free(s->hash);
	free(s->done);
	free(s);
}
