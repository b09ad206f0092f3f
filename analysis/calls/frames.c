// SPDX-License-Identifier: GPL-2.0-only
/* A CPU's calls in calls: what it has begun and not ended, innermost last. */
#include <string.h>

#include "calls/open_calls_p.h"
#include "format/trace_format.h"
#include "model/call.h"

void frames_begin(struct xc_calls *s, unsigned int n, const struct xt_call_begin *r)
{
	struct cpu *cpu = pool_cpu(s, n);

	if (cpu->depth == FRAMES) {
		/* only frames whose ends are missing pile up like this */
		uint32_t i = cpu->frames[0].calls;

		while (i) {
			struct call *c = &s->pool[i - 1];

			i = c->next;
			c->flags &= ~IN_FRAME;
			pool_censor(s, c);
			pool_release(s, c);
		}
		group_end(s, cpu->frames[0].group, false);
		memmove(cpu->frames, cpu->frames + 1,
			(FRAMES - 1) * sizeof(cpu->frames[0]));
		cpu->depth--;
	}
	cpu->frames[cpu->depth++] = (struct frame){
		.begin = r->tsc, .func = r->func, .api = r->api };
}

static void pop(struct xc_calls *s, struct cpu *cpu, uint64_t tsc, bool ended)
{
	struct frame *f = &cpu->frames[--cpu->depth];
	uint32_t i = f->calls;

	while (i) {
		struct call *c = &s->pool[i - 1];
		struct slot *slot = pool_slot(cpu, c->c.target);

		i = c->next;
		if (slot->call == pool_number(s, c) && slot->gen == c->gen) {
			slot->call = c->was;
			slot->gen = c->was_gen;
		}
		c->flags &= ~IN_FRAME;
		if (!ended) {
			if (cpu->losing)
				c->flags |= CENSORED;
			pool_finish(s, c);
		} else if (c->c.type == XT_TYPE_SYNC) {
			if (!c->c.at[XC_STAGES])
				c->c.at[XC_STAGES] = tsc;
			pool_finish(s, c);
			/* the sender saw it unlocked */
			pool_hash_remove(s, c);
		} else if (c->c.at[XC_STAGE_RELEASE]) {
			pool_finish(s, c);
		}
		pool_release(s, c);
	}
	group_end(s, f->group, ended);
}

void frames_end(struct xc_calls *s, unsigned int n, const struct xt_call_end *r)
{
	struct cpu *cpu = pool_cpu(s, n);
	unsigned int d = cpu->depth;

	while (d && (cpu->frames[d - 1].api != r->api ||
		     cpu->frames[d - 1].func != r->func))
		d--;
	if (!d)
		return;
	while (cpu->depth > d)
		pop(s, cpu, r->tsc, false);
	pop(s, cpu, r->tsc, true);
}

void frames_drop(struct xc_calls *s, struct cpu *cpu)
{
	while (cpu->depth)
		pop(s, cpu, 0, false);
}
