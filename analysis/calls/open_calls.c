// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "calls/open_calls_p.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "timeline/sink.h"

/* ---- csd -> call -------------------------------------------------------------- */

void oc_hash_add(struct xc_calls *s, uint32_t i)
{
	xc_hash_add(&s->by_csd, s->pool[i].c.csd, i + 1);
	s->pool[i].flags |= IN_HASH;
}

struct oc_call *oc_hash_find(const struct xc_calls *s, uint64_t csd)
{
	const struct xc_slot *x = xc_hash_find(&s->by_csd, csd);

	return x ? &s->pool[x->value - 1] : NULL;
}

void oc_hash_remove(struct xc_calls *s, struct oc_call *c)
{
	if (!(c->flags & IN_HASH))
		return;
	xc_hash_remove(&s->by_csd, xc_hash_find(&s->by_csd, c->c.csd));
	c->flags &= ~IN_HASH;
}

/* ---- life of a call -------------------------------------------------------------- */

struct oc_cpu *oc_cpu(struct xc_calls *s, unsigned int cpu)
{
	s->cpus = xc_grow(s->cpus, &s->n_cpus, cpu + 1, sizeof(*s->cpus));
	return &s->cpus[cpu];
}

struct oc_slot *oc_slot(struct oc_cpu *cpu, unsigned int target)
{
	cpu->slots = xc_grow(cpu->slots, &cpu->cap_slots, target + 1,
			     sizeof(*cpu->slots));
	return &cpu->slots[target];
}

struct oc_call *oc_call(struct xc_calls *s, uint32_t index1, uint32_t gen)
{
	if (!index1 || s->pool[index1 - 1].gen != gen)
		return NULL;
	return &s->pool[index1 - 1];
}

uint32_t oc_number(const struct xc_calls *s, const struct oc_call *c)
{
	return c - s->pool + 1;
}

/* nobody will come back to it: its end, if that was not seen */
void oc_release(struct xc_calls *s, struct oc_call *c)
{
	if (c->flags & (IN_FRAME | IN_HASH | IN_RUN))
		return;
	oc_finish(s, c);
	c->gen++;
	c->next = s->free;
	s->free = oc_number(s, c);
}

struct oc_call *oc_new(struct xc_calls *s)
{
	struct oc_call *c;
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
	*c = (struct oc_call){ .gen = gen };
	s->g->result->calls.total++;
	return c;
}

void oc_due(struct xc_calls *s)
{
	s->due = s->done_n ? xc_clock_host(&s->g->clock, s->done[s->done_head].at[XC_STAGES]) +
			     s->margin : INT64_MAX;
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
	if (s->done_n == 1)
		oc_due(s);
	oc_group_finish(s, c, true);
}

static bool whole(const struct oc_call *call)
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

static void partial(struct xc_calls *s, const struct xc_call *c, enum xc_outcome outcome)
{
	oc_group_finish(s, c, false);
	if (s->sink && s->sink->partial)
		s->sink->partial(s->sink->arg, s->g, c, outcome);
}

void oc_orphan(struct xc_calls *s, const struct xc_call *c, bool censored)
{
	s->g->result->calls.total++;
	if (censored)
		s->g->result->calls.censored++;
	else
		s->g->result->calls.unmatched++;
	partial(s, c, censored ? XC_CENSORED : XC_UNMATCHED);
}

void oc_finish(struct xc_calls *s, struct oc_call *call)
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
		s->g->result->calls.censored++;
		s->g->result->calls.left_out += !!(call->flags & LEFT_OUT);
		partial(s, c, XC_CENSORED);
	} else if (whole(call) && (!xc_in_segment(s->g, c->at[0]) ||
				   !xc_in_segment(s->g, c->at[XC_STAGES]))) {
		s->g->result->calls.censored++;
		s->g->result->calls.left_out++;
		partial(s, c, XC_CENSORED);
	} else if (whole(call)) {
		s->g->result->calls.complete++;
		done_push(s, c);
	} else {
		s->g->result->calls.unmatched++;
		partial(s, c, XC_UNMATCHED);
	}
}

void oc_censor(struct xc_calls *s, struct oc_call *c)
{
	c->flags |= CENSORED;
	oc_finish(s, c);
}
