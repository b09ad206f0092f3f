// SPDX-License-Identifier: GPL-2.0-only
/* A CPU's calls in calls: what it has begun and not ended, innermost last. */
#include <string.h>

#include "calls/open_calls_p.h"
#include "format/trace_format.h"
#include "model/call.h"

void oc_frames_begin(struct xc_calls *s, unsigned int n, const struct xt_call_begin *r)
{
	struct oc_cpu *cpu = oc_cpu(s, n);

	if (cpu->depth == FRAMES) {
		/* only frames whose ends are missing pile up like this */
		uint32_t i = cpu->frames[0].calls;

		while (i) {
			struct oc_call *c = &s->pool[i - 1];

			i = c->next;
			c->flags &= ~IN_FRAME;
			oc_censor(s, c);
			oc_release(s, c);
		}
		oc_group_end(s, cpu->frames[0].group, false);
		memmove(cpu->frames, cpu->frames + 1,
			(FRAMES - 1) * sizeof(cpu->frames[0]));
		cpu->depth--;
	}
	cpu->frames[cpu->depth++] = (struct oc_frame){
		.begin = r->tsc, .func = r->func, .api = r->api };
}

static void pop(struct xc_calls *s, struct oc_cpu *cpu, uint64_t tsc, bool ended)
{
	struct oc_frame *f = &cpu->frames[--cpu->depth];
	uint32_t i = f->calls;

	while (i) {
		struct oc_call *c = &s->pool[i - 1];
		struct oc_slot *slot = oc_slot(cpu, c->c.target);

		i = c->next;
		if (slot->call == oc_number(s, c) && slot->gen == c->gen) {
			slot->call = c->was;
			slot->gen = c->was_gen;
		}
		c->flags &= ~IN_FRAME;
		if (!ended) {
			if (cpu->losing)
				c->flags |= CENSORED;
			oc_finish(s, c);
		} else if (c->c.type == XT_TYPE_SYNC) {
			if (!c->c.at[XC_STAGES])
				c->c.at[XC_STAGES] = tsc;
			oc_finish(s, c);
			/* the sender saw it unlocked */
			oc_hash_remove(s, c);
		} else if (c->c.at[XC_STAGE_RELEASE]) {
			oc_finish(s, c);
		}
		oc_release(s, c);
	}
	oc_group_end(s, f->group, ended);
}

void oc_frames_end(struct xc_calls *s, unsigned int n, const struct xt_call_end *r)
{
	struct oc_cpu *cpu = oc_cpu(s, n);
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

void oc_frames_drop(struct xc_calls *s, struct oc_cpu *cpu)
{
	while (cpu->depth)
		pop(s, cpu, 0, false);
}
