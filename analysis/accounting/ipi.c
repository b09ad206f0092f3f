// SPDX-License-Identifier: GPL-2.0-only
/*
 * IPIs, per kind and target. A pending bit has no memory: the handler runs once
 * for all sends before it, so sends outnumber receives.
 *
 *   send       [SEND ... SENT]              the bit is set somewhere in between
 *   receive           |clear|ENTRY          and cleared shortly before ENTRY
 *
 * A receive takes every send that was over before the receive before it, as
 * those have no other; if there is none, the one that must go soonest. Others
 * stay for the next receive, which may need them: they may have set the bit
 * again between clear and ENTRY. What stays to the end had a receive after it
 * that could have taken it, or was never received; or, if events were lost since,
 * anywhere, nobody knows: the guest may have been saved among them, and then Xen
 * forgot it, and the guest's clock is no measure of how long ago it was.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "accounting/books.h"
#include "base/memory.h"
#include "format/trace_format.h"
#include "model/accounting.h"
#include "model/guest.h"
#include "model/recorded.h"
#include "model/sends.h"
#include "read/files/interrupts.h"
#include "read/guest_trace.h"
#include "timeline/event.h"
#include "timeline/leaving.h"

#define OLDEST_MAX	65536	/* sends to one target under way */

struct pending {
	uint64_t seq, send, sent;	/* sent 0: not over yet */
	uint64_t epoch;
	bool met;	/* a receive came after SEND: may have taken it */
	bool over;	/* a receive came after SENT: the next one must take it */
};

struct channel {		/* one kind to one target */
	struct pending *list;	/* in order of SEND */
	size_t n, cap;
	uint64_t entries, counted;
	uint64_t epoch[2];	/* of the last receive, and of the one before */
};

struct cpu {
	struct channel channel[XT_KIND_END];
	struct xc_sends sends;		/* tag: pending.seq */
	uint64_t last_tsc;
	bool losing, offline;
};

struct xc_ipis {
	struct xc_guest *g;
	struct cpu *cpus;
	size_t n_cpus;
	bool pairs;		/* sends and receives were both recorded */
	unsigned int losing;
	struct xc_leaving leaving;
	uint64_t epoch, seq;	/* epoch: loss boundaries so far */
};

static struct cpu *get_cpu(struct xc_ipis *s, unsigned int cpu)
{
	s->cpus = xc_grow(s->cpus, &s->n_cpus, cpu + 1, sizeof(*s->cpus));
	return &s->cpus[cpu];
}

static void drop(struct channel *c, size_t i, size_t n)
{
	memmove(&c->list[i], &c->list[i + n], (c->n - i - n) * sizeof(*c->list));
	c->n -= n;
}

/* nothing can be said about what is under way to this CPU */
static void forget(struct xc_ipis *s, struct cpu *cpu)
{
	unsigned int k;

	for (k = 0; k < XT_KIND_END; k++) {
		s->g->result->ipi[k].censored += cpu->channel[k].n;
		cpu->channel[k].n = 0;
	}
}

static void send(struct xc_ipis *s, unsigned int n, const struct xt_ipi_send *r)
{
	struct cpu *target = get_cpu(s, r->target);
	struct channel *c = &target->channel[r->kind];

	s->g->result->ipi[r->kind].sent++;
	if (!s->pairs)
		return;
	if (target->losing || c->n >= OLDEST_MAX) {
		s->g->result->ipi[r->kind].censored++;
	} else {
		c->list = xc_grow(c->list, &c->cap, c->n + 1, sizeof(*c->list));
		c->list[c->n++] = (struct pending){ .seq = ++s->seq, .send = r->tsc,
						     .epoch = s->epoch };
	}
	xc_sends_add(&get_cpu(s, n)->sends, r, s->seq);
}

static void sent(struct xc_ipis *s, unsigned int n, const struct xt_ipi_send *r)
{
	struct xc_sends *sends = &get_cpu(s, n)->sends;
	size_t i = xc_sends_find(sends, r);
	struct channel *c;
	uint64_t seq;

	if (i == sends->n)
		return;
	seq = sends->list[i].tag;
	xc_sends_close(sends, i);
	c = &get_cpu(s, r->target)->channel[r->kind];
	for (i = c->n; i-- > 0 && c->list[i].seq >= seq;) {
		if (c->list[i].seq != seq)
			continue;
		if (r->result < 0) {
			s->g->result->ipi[r->kind].failed++;
			drop(c, i, 1);
		} else {
			c->list[i].sent = r->tsc;
		}
	}
}

static bool sooner(const struct pending *a, const struct pending *b)
{
	if (!a->sent != !b->sent)
		return a->sent;
	return a->sent ? a->sent < b->sent : a->send < b->send;
}

static void entry(struct xc_ipis *s, unsigned int n, const struct xt_ipi_recv *r)
{
	struct xc_kind_stats *st = &s->g->result->ipi[r->kind];
	const struct xc_env *env = &s->g->trace->env;
	struct channel *c = &get_cpu(s, n)->channel[r->kind];
	size_t i, k = 0, best = 0, had = c->n;
	bool early = c->entries++ < 2;

	st->received++;
	if (env->before_tsc && env->after_tsc && r->tsc > env->before_tsc &&
	    r->tsc < env->after_tsc) {
		st->counted++;
		c->counted++;
	}
	if (!s->pairs)
		return;
	for (i = 0; i < c->n; i++) {
		if (sooner(&c->list[i], &c->list[best]))
			best = i;
		if (!c->list[i].over)
			c->list[k++] = c->list[i];
	}
	c->n = k;
	if (k == had && had)
		drop(c, best, 1);
	for (i = 0; i < c->n; i++) {
		c->list[i].met = true;
		c->list[i].over = c->list[i].sent;
	}
	if (had) {
		st->coalesced += had - c->n - 1;
	} else if (!r->port && !early) {
		/* by APIC: an NMI may be of Xen or of a counter, and a broadcast to
		 * all may wait at a CPU that is offline, and not a target of the sender */
		st->foreign++;
	} else if (early || s->losing || s->leaving.now || c->epoch[1] != s->epoch) {
		/* its send may be among the lost, or from before the trace; as a
		 * send may have to wait for the receive after next, look that far */
		st->censored++;
	} else {
		st->unmatched++;
	}
	c->epoch[1] = c->epoch[0];
	c->epoch[0] = s->epoch;
}

static void vcpu(struct xc_ipis *s, const struct xt_vcpu *r)
{
	struct cpu *cpu = get_cpu(s, r->cpu);

	xc_leaving_vcpu(&s->leaving, r);
	switch (r->phase) {
	case XT_PHASE_DOWN:
	case XT_PHASE_DEAD:
	case XT_PHASE_FREED:
		/* its ports go with it, and what was pending on them */
		forget(s, cpu);
		cpu->offline = true;
		break;
	case XT_PHASE_ALIVE:
	case XT_PHASE_ONLINE:
		cpu->offline = false;
		break;
	}
}

static void loss(struct xc_ipis *s, unsigned int n, bool begins)
{
	struct cpu *cpu = get_cpu(s, n);

	if (cpu->losing != begins)
		s->losing += begins ? 1 : -1;
	cpu->losing = begins;
	cpu->sends.n = 0;
	s->epoch++;
	xc_leaving_lost(&s->leaving);
	forget(s, cpu);
}

void xc_ipis_event(struct xc_ipis *s, const struct xc_event *e)
{
	const union xc_rec *r = e->rec;
	size_t i;

	if (e->what != XC_RECORD) {
		loss(s, e->cpu, e->what == XC_LOSS_BEGIN);
		return;
	}
	get_cpu(s, e->cpu)->last_tsc = e->tsc;
	switch (r->any.id) {
	case XT_IPI_SEND:
		send(s, e->cpu, &r->send);
		break;
	case XT_IPI_SENT:
		sent(s, e->cpu, &r->send);
		break;
	case XT_IPI_ENTRY:
		entry(s, e->cpu, &r->recv);
		break;
	case XT_VCPU:
		vcpu(s, &r->vcpu);
		break;
	case XT_CLOCK:
		/* Xen forgets what is pending in a guest that it saves */
		s->epoch++;
		for (i = 0; i < s->n_cpus; i++)
			forget(s, &s->cpus[i]);
		break;
	}
}

/*
 * A send that nothing received by the end: missing, if its target recorded
 * something else long after and the kind is one that is received at all.
 */
static void left_over(struct xc_ipis *s, struct cpu *cpu, unsigned int kind)
{
	struct xc_kind_stats *st = &s->g->result->ipi[kind];
	struct channel *c = &cpu->channel[kind];
	uint64_t grace = s->g->tsc_khz * 10;	/* ticks in 10 ms */
	size_t i;

	for (i = 0; i < c->n; i++) {
		if (c->list[i].met)
			st->coalesced++;
		/* a kick that finds nobody waiting stays until the next wait */
		else if (kind == XT_KIND_SPIN || !st->received || cpu->offline || !c->list[i].sent ||
			 c->list[i].epoch != s->epoch || cpu->last_tsc < c->list[i].sent + grace)
			st->censored++;
		else
			st->unmatched++;
	}
	c->n = 0;
}

static int row(struct xc_ipis *s, struct xc_irq_row *out, const char *name,
	       const char *label, unsigned int kinds)
{
	struct xc_guest *g = s->g;
	unsigned int i, k, n = s->n_cpus;
	char *before, *after;
	bool *cpu;
	int ret;

	out->name = name;
	if (!g->dir || !(g->trace->env.events & 1u << XT_IPI_ENTRY) || !g->trace->env.before_tsc || !g->trace->env.after_tsc)
		return 0;
	before = xc_path("%s/interrupts.before", g->dir);
	after = xc_path("%s/interrupts.after", g->dir);
	cpu = xc_alloc(n, sizeof(*cpu));
	ret = xc_interrupts_diff(before, after, label, cpu, n, &out->interrupts);
	out->known = ret > 0;
	for (i = 0; i < n; i++)
		for (k = 0; k < XT_KIND_END; k++)
			if (cpu[i] && kinds & 1u << k)
				out->counted += s->cpus[i].channel[k].counted;
	free(cpu);
	free(before);
	free(after);
	return ret < 0 ? ret : 0;
}

int xc_ipis_end(struct xc_ipis *s)
{
	struct xc_irq_row *rows = s->g->result->rows;
	unsigned int k;
	size_t i;
	int err;

	for (i = 0; i < s->n_cpus; i++)
		for (k = 0; k < XT_KIND_END; k++)
			left_over(s, &s->cpus[i], k);
	err = row(s, &rows[XC_ROW_RESCHED], "resched", "RES", 1u << XT_KIND_RESCHED);
	if (!err)
		err = row(s, &rows[XC_ROW_CALL], "call+single", "CAL",
			  1u << XT_KIND_CALL | 1u << XT_KIND_SINGLE);
	if (!err)
		err = row(s, &rows[XC_ROW_IRQ_WORK], "irq_work", "IWI",
			  1u << XT_KIND_IRQ_WORK);
	/* an older kernel does not trace its APIC self-IPIs (PVH, HVM), but counts them there */
	if (!s->g->result->ipi[XT_KIND_IRQ_WORK].received && strcmp(s->g->type, "pv"))
		rows[XC_ROW_IRQ_WORK].known = false;
	return err;
}

struct xc_ipis *xc_ipis_new(struct xc_guest *g)
{
	struct xc_ipis *s = xc_alloc(1, sizeof(*s));

	s->g = g;
	s->pairs = xc_recorded(g, XC_FIGURE_IPIS);
	get_cpu(s, g->trace->cpus - 1);
	return s;
}

void xc_ipis_free(struct xc_ipis *s)
{
	unsigned int k;
	size_t i;

	if (!s)
		return;
	for (i = 0; i < s->n_cpus; i++) {
		for (k = 0; k < XT_KIND_END; k++)
			free(s->cpus[i].channel[k].list);
		free(s->cpus[i].sends.list);
	}
	xc_leaving_free(&s->leaving);
	free(s->cpus);
	free(s);
}
