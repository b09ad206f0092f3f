// SPDX-License-Identifier: GPL-2.0-only
/* G5: stragglers, what took longest, and who had the pCPUs that a call waited for. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "read/xen/xentrace.h"
#include "truth.h"

#define DIFFERENT	256

/* of one guest, as the calls said it, one by one */
struct tally {
	struct { uint8_t stage; struct xc_who who; uint64_t calls, main, ticks, max; } list[DIFFERENT];
	unsigned int n;
	uint64_t calls, ticks, clear;
};

static struct {
	const struct gen_truth *t;
	const struct gen_options *o;
	struct truth_sums *sums;
	struct tally tally[GEN_GUESTS][XC_WAITS];
	uint64_t broadcasts[GEN_GUESTS];
	uint32_t *stragglers;		/* by broadcast: how often it was told */
	struct { uint32_t calls, whole; uint64_t released; unsigned int guest; } *group;
} now;

static uint64_t released(const struct gen_call *c)
{
	return c->type == XT_TYPE_SYNC ? c->unlocked : c->run_end;
}

void truth_why_begin(const struct gen_options *o, const struct gen_truth *t,
		     struct truth_sums *sums)
{
	size_t i;

	memset(&now, 0, sizeof(now));
	now.t = t;
	now.o = o;
	now.sums = sums;
	now.stragglers = xc_alloc(t->broadcasts + 1, sizeof(*now.stragglers));
	now.group = xc_alloc(t->broadcasts + 1, sizeof(*now.group));
	for (i = 0; i < t->n; i++) {
		const struct gen_call *c = &t->calls[i];

		now.group[c->broadcast].guest = c->guest;
		now.group[c->broadcast].calls++;
		now.group[c->broadcast].whole += truth_fate(t, c) == TRUTH_WHOLE;
		if (released(c) > now.group[c->broadcast].released)
			now.group[c->broadcast].released = released(c);
	}
}

/* ---- who had what ------------------------------------------------------------------- */

/* from .. to on the guest's clock */
static uint64_t ticks(unsigned int guest, uint64_t from, uint64_t to)
{
	return from < to ? gen_truth_tsc(now.t, guest, to) - gen_truth_tsc(now.t, guest, from) : 0;
}

/* how long it had a pCPU in from .. to; before the first, all are idle */
static uint64_t had(unsigned int guest, unsigned int pcpu, uint64_t from, uint64_t to,
		    struct xc_who who)
{
	const struct gen_holders *h = &now.t->holders[pcpu];
	uint64_t sum = 0;
	size_t lo = 0, hi = h->n, i;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (h->list[mid].at <= from)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (i = lo; from < to; i++) {
		uint64_t end = i < h->n && h->list[i].at < to ? h->list[i].at : to;
		unsigned int dom = i ? h->list[i - 1].dom : XC_DOM_IDLE;
		unsigned int vcpu = i ? h->list[i - 1].vcpu : 0;

		if (who.dom == (int)dom && who.vcpu == vcpu)
			sum += ticks(guest, from, end);
		from = end;
	}
	return sum;
}

/*
 * While a vCPU was runnable within from .. to: how long who had the pCPU that it
 * ran on next. All: whoever.
 */
static uint64_t kept(unsigned int guest, unsigned int cpu, uint64_t from, uint64_t to,
		     struct xc_who who, bool all)
{
	const struct gen_history *h = &now.t->history[guest][cpu];
	uint64_t sum = 0, since, until;
	size_t i, k;

	for (i = truth_behind(h, from); i > 0 && h->list[i - 1].what == GEN_INJECTED; i--)
		;
	for (i -= !!i; i < h->n && h->list[i].at < to; i++) {
		if (h->list[i].what != G_RUNNABLE)
			continue;
		for (k = i + 1; k < h->n && h->list[k].what != G_RUNNING; k++)
			;
		since = h->list[i].at > from ? h->list[i].at : from;
		until = k < h->n && h->list[k].at < to ? h->list[k].at : to;
		if (since < until && all)
			sum += ticks(guest, since, until);
		else if (since < until && k < h->n)
			sum += had(guest, h->list[k].pcpu, since, until, who);
	}
	return sum;
}

/* ---- a call --------------------------------------------------------------------------- */

struct stretch {		/* a stage as it truly was, host ticks */
	uint64_t from[XC_STAGES], to[XC_STAGES];
};

static unsigned int owner(const struct xc_call *c, unsigned int s)
{
	return s > XC_STAGE_DELIVERY && s < XC_STAGE_WAKE ? c->target : c->sender;
}

static uint64_t wider(uint64_t at, uint64_t by)
{
	return at > by ? at - by : 0;
}

/* a pCPU's holder is in the trace unless some of that is not */
static bool whole_host(void)
{
	return !now.o->host_loss && !now.o->host_to;
}

static void check_waits(const struct xc_guest *g, unsigned int n, const struct xc_call *c,
			const struct stretch *st)
{
	uint64_t err = xc_clock_error(&g->clock) + 2, sum[XC_REASON_STAGES] = {}, most, least;
	const struct xc_parts *p = c->parts;
	unsigned int i, s;

	for (i = 0; i < p->n; i++) {
		const struct xc_part *x = &p->list[i];

		s = x->stage;
		if (x->who.dom == XC_WHO_NONE)
			continue;
		sum[s] += x->ticks;
		truth_want(s < XC_STAGES && s != XC_STAGE_DELIVERY, "%s: a wait in stage %u", g->name, s);
		if (s >= XC_STAGES || x->who.dom == XC_WHO_OTHERS)
			continue;
		if (x->who.dom < 0) {
			truth_want(!whole_host(), "%s: in %s, %llu ticks of nobody knows whom, and nothing was lost",
				   g->name, xc_stage_name[s], LLU(x->ticks));
			now.sums->unknown_waits++;
			continue;
		}
		most = kept(n, owner(c, s), wider(st->from[s], err), st->to[s] + err, x->who, false);
		if ((s == XC_STAGE_RUNQ || s == XC_STAGE_UPCALL) && c->label[s] != XC_MEASURED)
			most = kept(n, owner(c, s), wider(st->from[XC_STAGE_DELIVERY], err),
				    st->to[XC_STAGE_UPCALL] + err, x->who, false);
		truth_want(x->ticks <= most + 2 * err + 8,
			   "%s: in %s of the call of CPU %u to %u, d%dv%u had the pCPU for %llu, at most %llu is true (%s)",
			   g->name, xc_stage_name[s], c->sender, c->target, x->who.dom, x->who.vcpu,
			   LLU(x->ticks), LLU(most), xc_label_name[x->label]);
		now.sums->waits[s == XC_STAGE_RUNQ]++;
	}
	if (!whole_host() || now.t->suspended[n])
		return;
	for (s = 0; s < XC_STAGES; s++) {
		const struct gen_history *h = &now.t->history[n][owner(c, s)];

		/* its state before is known, if it changed before */
		if (s == XC_STAGE_DELIVERY || c->label[s] == XC_INFERRED || !h->n ||
		    h->list[0].at + err >= st->from[s] || c->at[s + 1] - c->at[s] <= 2 * err ||
		    (s == XC_STAGE_RUNQ && c->label[s] != XC_MEASURED) ||
		    (c->label[s] == XC_BOUNDED && s == XC_STAGE_UPCALL))
			continue;
		least = kept(n, owner(c, s), st->from[s] + err, wider(st->to[s], err),
			     (struct xc_who){}, true);
		truth_want(sum[s] + 2 * err + 8 >= least,
			   "%s: in %s of the call of CPU %u to %u, locked at %llu, %llu ticks without a pCPU, %llu are true",
			   g->name, xc_stage_name[s], c->sender, c->target, LLU(c->at[1]), LLU(sum[s]),
			   LLU(least));
	}
}

/* whom a measured wait was for, if one had it for longer than any other */
static void check_holder(const struct xc_guest *g, unsigned int n, const struct xc_call *c,
			 const struct stretch *st)
{
	uint64_t err = xc_clock_error(&g->clock) + 2, first = 0, second = 0, x;
	struct xc_who who, best = {};
	unsigned int dom, vcpu;

	if (c->parts->main != XC_STAGE_RUNQ || c->label[XC_STAGE_RUNQ] != XC_MEASURED || !whole_host())
		return;
	for (dom = 0; dom <= GEN_DOMS + 24 + 1; dom++)
		for (vcpu = 0; vcpu < GEN_VCPUS; vcpu++) {
			who = (struct xc_who){ dom <= GEN_DOMS + 24 ? (int)dom : XC_DOM_IDLE, vcpu };
			x = kept(n, c->target, st->from[XC_STAGE_RUNQ], st->to[XC_STAGE_RUNQ], who,
				 false);
			if (x > first) {
				second = first;
				first = x;
				best = who;
			} else if (x > second) {
				second = x;
			}
		}
	if (first <= second + 4 * err + 16)
		return;
	truth_want(c->parts->holder.who.dom == best.dom && c->parts->holder.who.vcpu == best.vcpu,
		   "%s: CPU %u waited for d%dv%u, not for d%dv%u", g->name, c->target, best.dom,
		   best.vcpu, c->parts->holder.who.dom, c->parts->holder.who.vcpu);
	x = c->parts->holder.ticks;
	truth_want(x + 2 * err + 8 >= first && x <= first + 2 * err + 8,
		   "%s: CPU %u waited for d%dv%u for %llu, true is %llu", g->name, c->target,
		   best.dom, best.vcpu, LLU(x), LLU(first));
	now.sums->holders++;
}

/* a main stage that is clear is so */
static void check_main(const struct xc_guest *g, const struct xc_call *c, const uint64_t *true_at,
		       bool ends_known)
{
	uint64_t length[XC_REASON_STAGES] = {};
	const struct xc_parts *p = c->parts;
	unsigned int s;

	if (!p->clear)
		return;
	for (s = 0; s < XC_STAGES; s++) {
		bool apart = s < XC_STAGE_DELIVERY || s > XC_STAGE_DISPATCH ||
			     c->label[s] != XC_INFERRED;

		if (apart && !ends_known && s >= XC_STAGE_DELIVERY && s <= XC_STAGE_DISPATCH)
			return;
		if (apart)
			length[s] = true_at[s + 1] - true_at[s];
	}
	for (s = XC_STAGE_DELIVERY; s <= XC_STAGE_DISPATCH; s++)
		if (c->label[s] == XC_INFERRED)
			length[XC_TRANSIT] += true_at[s + 1] - true_at[s];
	for (s = 0; s < XC_REASON_STAGES; s++)
		truth_want(length[s] <= length[p->main], "%s: %s of %llu was longer than %s of %llu, which is clear",
			   g->name, xc_reason_name(s), LLU(length[s]), xc_reason_name(p->main),
			   LLU(length[p->main]));
	now.sums->clear++;
}

static void add(struct tally *t, const struct xc_call *c)
{
	const struct xc_parts *p = c->parts;
	uint64_t most = 0;
	unsigned int i, k, main = 0;

	t->calls++;
	t->ticks += c->at[XC_STAGES] - c->at[0];
	t->clear += p->clear;
	for (i = 0; i < p->n; i++) {
		for (k = 0; k < t->n; k++)
			if (t->list[k].stage == p->list[i].stage &&
			    t->list[k].who.dom == p->list[i].who.dom &&
			    t->list[k].who.vcpu == p->list[i].who.vcpu)
				break;
		if (k == DIFFERENT)
			abort();
		if (k == t->n)
			t->n++;
		t->list[k].stage = p->list[i].stage;
		t->list[k].who = p->list[i].who;
		t->list[k].calls++;
		t->list[k].ticks += p->list[i].ticks;
		if (p->list[i].ticks > t->list[k].max)
			t->list[k].max = p->list[i].ticks;
		if (p->list[i].stage == p->main && p->list[i].ticks > most) {
			most = p->list[i].ticks;
			main = k;
		}
	}
	t->list[main].main += p->n > 0;
}

void truth_why_call(const struct xc_guest *g, unsigned int n, const struct xc_call *c,
		    const struct gen_call *t, const struct truth_ends *e, bool blind)
{
	uint64_t host[XC_STAGES + 1] = { t->begin, t->lock, t->queued }, sum = 0;
	uint64_t true_at[XC_STAGES + 1];
	const uint32_t group = t->broadcast;
	struct stretch st;
	unsigned int s;

	for (s = 0; s < c->parts->n; s++)
		sum += c->parts->list[s].ticks;
	truth_want(sum == c->at[XC_STAGES] - c->at[0], "%s: the parts of a call of %llu sum to %llu",
		   g->name, LLU(c->at[XC_STAGES] - c->at[0]), LLU(sum));
	truth_want(c->targets == (group ? now.group[group].calls : 1), "%s: %u targets, should be %u",
		   g->name, c->targets, group ? now.group[group].calls : 1);
	if (c->straggler) {
		now.stragglers[group]++;
		now.sums->stragglers++;
		truth_want(group && c->targets > 1 && now.group[group].whole == now.group[group].calls,
			   "%s: the straggler of a broadcast that is not whole", g->name);
		truth_want(released(t) == now.group[group].released,
			   "%s: CPU %u released at %llu, its broadcast at %llu", g->name, c->target,
			   LLU(released(t)), LLU(now.group[group].released));
	}
	if (c->targets == 1 || c->straggler)
		add(&now.tally[n][c->type == XT_TYPE_SYNC ? XC_WAITED : XC_UNWAITED], c);
	if (blind)
		return;
	host[3] = t->skipped || t->send > t->run_begin ? t->queued : t->send;
	host[4] = e ? e->delivered : host[3];
	host[5] = e ? e->running : host[3];
	host[6] = e ? t->entry : host[3];
	host[7] = t->run_begin;
	host[8] = t->run_end;
	host[9] = released(t);
	host[10] = c->type == XT_TYPE_SYNC ? t->end : t->run_end;
	for (s = 0; s < XC_STAGES; s++) {
		st.from[s] = host[s];
		st.to[s] = host[s + 1];
	}
	for (s = 0; s <= XC_STAGES; s++)
		true_at[s] = gen_truth_tsc(now.t, n, host[s]);
	check_main(g, c, true_at, e != NULL);
	if (!g->clock.aligned || !e)
		return;
	check_waits(g, n, c, &st);
	check_holder(g, n, c, &st);
}

/* ---- a guest --------------------------------------------------------------------------- */

static void check_reasons(const struct xc_guest *g, const struct xc_reasons *r,
			  const struct tally *t)
{
	uint64_t sum = 0, main = 0;
	size_t i;
	unsigned int k;

	truth_want(r->calls == t->calls && r->ticks == t->ticks && r->clear == t->clear,
		   "%s: %llu calls of %llu ticks, should be %llu of %llu", g->name, LLU(r->calls),
		   LLU(r->ticks), LLU(t->calls), LLU(t->ticks));
	truth_want(r->n == t->n, "%s: %zu reasons, should be %u", g->name, r->n, t->n);
	for (i = 0; i < r->n; i++) {
		const struct xc_reason *x = &r->list[i];

		sum += x->ticks;
		main += x->main;
		for (k = 0; k < t->n; k++)
			if (t->list[k].stage == x->stage && t->list[k].who.dom == x->who.dom &&
			    t->list[k].who.vcpu == x->who.vcpu)
				break;
		truth_want(k < t->n && t->list[k].ticks == x->ticks && t->list[k].calls == x->calls &&
			   t->list[k].main == x->main && x->max == t->list[k].max,
			   "%s: reason %s, d%dv%u", g->name, xc_reason_name(x->stage), x->who.dom,
			   x->who.vcpu);
		truth_want(!i || x->ticks <= r->list[i - 1].ticks, "%s: reasons are out of order",
			   g->name);
	}
	truth_want(sum == r->ticks && main <= r->calls, "%s: the reasons do not sum to the calls",
		   g->name);
}

void truth_why_guest(const struct xc_guest *g, unsigned int n)
{
	uint64_t whole = 0, stages = 0;
	uint32_t b;
	int s;

	for (b = 1; b <= now.t->broadcasts; b++) {
		if (now.group[b].guest != n || now.group[b].calls < 2 ||
		    now.group[b].whole < now.group[b].calls)
			continue;
		whole++;
		truth_want(now.stragglers[b] == 1, "%s: broadcast %u has %u stragglers", g->name, b,
			   now.stragglers[b]);
	}
	for (s = 0; s < XC_REASON_STAGES; s++)
		stages += g->result->broadcasts.main[s];
	truth_want(g->result->broadcasts.complete == whole && stages == g->result->broadcasts.complete &&
		   g->result->broadcasts.total >= g->result->broadcasts.complete,
		   "%s: %llu of %llu broadcasts complete, should be %llu; %llu by stage", g->name,
		   LLU(g->result->broadcasts.complete), LLU(g->result->broadcasts.total), LLU(whole), LLU(stages));
	for (s = 0; s < XC_WAITS; s++)
		check_reasons(g, &g->result->reasons[s], &now.tally[n][s]);
}

void truth_why_end(void)
{
	free(now.stragglers);
	free(now.group);
}
