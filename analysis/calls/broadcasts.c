// SPDX-License-Identifier: GPL-2.0-only
/*
 * Broadcasts in calls: the calls that one frame of "many" made, and which of
 * them released last. That is known when the frame has ended and every one of
 * its calls is complete; and then, before its stages are even split.
 */
#include "base/memory.h"
#include "calls/open_calls_p.h"
#include "model/call.h"

uint32_t oc_group_add(struct xc_calls *s, uint32_t number)
{
	struct oc_group *g;

	if (!number) {
		if (s->free_group) {
			number = s->free_group;
			s->free_group = s->groups[number - 1].next;
		} else {
			s->groups = xc_grow(s->groups, &s->cap_groups, s->n_groups + 1,
					    sizeof(*s->groups));
			number = ++s->n_groups;
		}
		s->groups[number - 1] = (struct oc_group){};
	}
	g = &s->groups[number - 1];
	if (++g->calls == 2)
		s->broadcasts++;
	g->open++;
	return number;
}

static void leave(struct xc_calls *s, uint32_t number)
{
	struct oc_group *g = &s->groups[number - 1];

	if (!g->ended || g->open)
		return;
	g->next = s->free_group;
	s->free_group = number;
}

void oc_group_end(struct xc_calls *s, uint32_t number, bool whole)
{
	struct oc_group *g;

	if (!number)
		return;
	g = &s->groups[number - 1];
	g->ended = true;
	g->cut |= !whole;
	leave(s, number);
}

void oc_group_finish(struct xc_calls *s, const struct xc_call *c, bool complete)
{
	struct oc_group *g;

	if (!c->group)
		return;
	g = &s->groups[c->group - 1];
	if (!complete) {
		g->cut = true;
		g->open--;
		leave(s, c->group);
		return;
	}
	g->complete++;
	if (c->at[XC_STAGE_WAKE] >= g->released) {
		g->released = c->at[XC_STAGE_WAKE];
		g->straggler = c->target;
	}
}

void oc_group_conclude(struct xc_calls *s, struct xc_call *c)
{
	struct oc_group *g;

	c->targets = 1;
	c->straggler = false;
	if (!c->group)
		return;
	g = &s->groups[c->group - 1];
	c->targets = g->calls;
	c->straggler = g->calls > 1 && g->ended && !g->cut && g->complete == g->calls &&
		       g->straggler == c->target && g->released == c->at[XC_STAGE_WAKE];
	g->open--;
	leave(s, c->group);
}
