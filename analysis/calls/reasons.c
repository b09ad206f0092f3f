// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the calls' time went to, over a whole trace. A broadcast's time is its
 * straggler's: the others' overlaps it. Memory is that of the vCPUs of a host,
 * and bounded: the first XC_REASONS reasons are kept apart.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "calls/calls.h"
#include "calls/open_calls_p.h"
#include "format/buckets.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/reasons.h"
#include "read/xen/xentrace.h"

/* its place in slot, or the free one where it belongs */
static uint16_t *find(struct xc_reasons *r, uint8_t stage, struct xc_who who)
{
	uint32_t h = ((uint32_t)who.dom * 64 + who.vcpu) * 16 + stage;
	size_t i = h * 0x9e3779b1u >> 16;

	for (;; i++) {
		uint16_t *slot = &r->slot[i & (2 * XC_REASONS - 1)];
		const struct xc_reason *x = *slot ? &r->list[*slot - 1] : NULL;

		if (!x || (x->stage == stage && x->who.dom == who.dom && x->who.vcpu == who.vcpu))
			return slot;
	}
}

static struct xc_reason *get(struct xc_reasons *r, uint8_t stage, struct xc_who who)
{
	uint16_t *slot = find(r, stage, who);

	if (*slot)
		return &r->list[*slot - 1];
	/* what a stage has of its own, and its others, have their places */
	if (who.dom >= 0 && who.dom != XC_DOM_IDLE &&
	    r->n >= XC_REASONS - 5 * XC_REASON_STAGES) {
		who = (struct xc_who){ XC_WHO_OTHERS, 0 };
		slot = find(r, stage, who);
		if (*slot)
			return &r->list[*slot - 1];
	}
	r->list = xc_grow(r->list, &r->cap, r->n + 1, sizeof(*r->list));
	*slot = ++r->n;
	r->list[r->n - 1].stage = stage;
	r->list[r->n - 1].who = who;
	return &r->list[r->n - 1];
}

static void count(struct xc_reason *x, uint64_t ticks, uint8_t label, uint64_t call)
{
	/* "others" may be several parts of one */
	x->calls += x->last != call;
	x->last = call;
	x->ticks += ticks;
	x->labels[label]++;
	if (!x->coarse)
		x->coarse = xc_alloc(XC_COARSE_ALL, sizeof(*x->coarse));
	x->coarse[bucket_of(ticks) / XC_COARSE]++;
	if (ticks > x->max)
		x->max = ticks;
}

void xc_reasons_add(struct xc_guest *g, const struct xc_call *c)
{
	struct xc_reasons *r = &g->result->reasons[c->type == XT_TYPE_SYNC ? XC_WAITED : XC_UNWAITED];
	const struct xc_parts *p = c->parts;
	uint64_t total = xc_call_ticks(c), most = 0;
	struct xc_who main = { XC_WHO_NONE, 0 };
	uint64_t stage[XC_REASON_STAGES] = {};
	uint8_t label[XC_REASON_STAGES] = {};
	unsigned int i;

	if (c->targets > 1)
		g->result->broadcasts.main[p->main]++;
	if (c->type == XT_TYPE_SYNC && (!r->calls ||
	    total > xc_call_ticks(&g->result->slowest))) {
		g->result->slowest = *c;
		g->result->slowest.parts = NULL;
		g->result->slowest_parts = *p;
	}
	r->calls++;
	r->ticks += total;
	r->clear += p->clear;
	for (i = 0; i < p->n; i++)
		if (p->list[i].stage == p->main && p->list[i].ticks > most) {
			most = p->list[i].ticks;
			main = p->list[i].who;
		}
	for (i = 0; i < p->n; i++) {
		const struct xc_part *part = &p->list[i];

		count(get(r, part->stage, part->who), part->ticks, part->label, r->calls);
		stage[part->stage] += part->ticks;
		if (part->label > label[part->stage])
			label[part->stage] = part->label;
	}
	for (i = 0; i < XC_REASON_STAGES; i++)
		if (stage[i])
			count(&r->stage[i], stage[i], label[i], r->calls);
	r->stage[p->main].main += p->n > 0;
	if (p->n)
		get(r, p->main, main)->main++;
}

static int by_time(const void *a, const void *b)
{
	const struct xc_reason *x = a, *y = b;

	return XC_ORDER(y->ticks, x->ticks) ?: XC_ORDER(x->stage, y->stage) ?:
	       XC_ORDER(x->who.dom, y->who.dom) ?: XC_ORDER(x->who.vcpu, y->who.vcpu);
}

void xc_reasons_end(struct xc_guest *g)
{
	unsigned int i;

	for (i = 0; i < XC_WAITS; i++)
		if (g->result->reasons[i].n)
			qsort(g->result->reasons[i].list, g->result->reasons[i].n, sizeof(struct xc_reason),
			      by_time);
}

void xc_reasons_free(struct xc_guest *g)
{
	size_t k;
	unsigned int i;

	for (i = 0; i < XC_WAITS; i++) {
		for (k = 0; k < XC_REASON_STAGES; k++)
			free(g->result->reasons[i].stage[k].coarse);
		for (k = 0; k < g->result->reasons[i].n; k++)
			free(g->result->reasons[i].list[k].coarse);
		free(g->result->reasons[i].list);
		g->result->reasons[i] = (struct xc_reasons){};
	}
}
