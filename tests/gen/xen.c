// SPDX-License-Identifier: GPL-2.0-only
/* The hypervisor of the small world: time, pCPUs, run states, event channels. */
#include <stdlib.h>

#include "format/trace_format.h"
#include "gen.h"

#define STACK	(64 * 1024)
#define NEVER	UINT64_MAX

uint64_t gen_random(struct gen_world *w, uint64_t below)
{
	uint64_t z = (w->rng += 0x9e3779b97f4a7c15ull);

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
	z = (z ^ z >> 27) * 0x94d049bb133111ebull;
	return below ? (z ^ z >> 31) % below : 0;
}

bool gen_chance(struct gen_world *w, unsigned int percent)
{
	return gen_random(w, 100) < percent;
}

static bool pvh(const struct gen_vcpu *v)
{
	return v->guest && v->w->truth->pvh[v->dom - 1];
}

static void note(struct gen_vcpu *v, uint8_t what)
{
	struct gen_history *h;

	if (!v->guest)
		return;
	h = &v->w->truth->history[v->dom - 1][v->id];
	if (h->n == h->cap) {
		h->cap = h->cap ? 2 * h->cap : 256;
		h->list = realloc(h->list, h->cap * sizeof(*h->list));
		if (!h->list)
			abort();
	}
	h->list[h->n++] = (struct gen_change){ v->w->now, what, v->pcpu };
}

static void note_holder(struct gen_world *w, unsigned int pcpu, unsigned int dom,
			unsigned int vcpu)
{
	struct gen_holders *h = &w->truth->holders[pcpu];

	if (h->n == h->cap) {
		h->cap = h->cap ? 2 * h->cap : 256;
		h->list = realloc(h->list, h->cap * sizeof(*h->list));
		if (!h->list)
			abort();
	}
	h->list[h->n++] = (struct gen_holder){ w->now, dom, vcpu };
}

static void record_exit(struct gen_vcpu *v, uint32_t reason)
{
	uint32_t d[3] = { reason, 0x1000, 0xffffffff };

	if (pvh(v) && !v->w->o->no_hvm)
		gen_record(v->w, v->pcpu, 0x81103, true, 3, d);
}

static void record_entry(struct gen_vcpu *v, bool inject)
{
	uint32_t vector = 0xf3;

	if (!pvh(v))
		return;
	if (!v->w->o->no_hvm) {
		if (inject)
			gen_record(v->w, v->pcpu, 0x82004, false, 1, &vector);
		gen_record(v->w, v->pcpu, 0x81001, true, 0, NULL);
	}
	if (inject)
		note(v, GEN_INJECTED);
}

static void runstate(struct gen_world *w, unsigned int pcpu, const struct gen_vcpu *v,
		     unsigned int old, unsigned int new)
{
	uint32_t d = v->xen_id | v->xen_dom << 16;

	gen_record(w, pcpu, 0x21001 | old << 8 | new << 4, true, 1, &d);
	if (!new)
		note_holder(w, pcpu, v->xen_dom, v->xen_id);
}

static void idle_runstate(struct gen_world *w, unsigned int pcpu, bool runs)
{
	uint32_t d = pcpu | 0x7fffu << 16;

	gen_record(w, pcpu, 0x21001 | (runs ? 1 << 8 | 0 : 0 | 1 << 4), true, 1, &d);
	if (runs)
		note_holder(w, pcpu, 0x7fff, 0);
}

static void enqueue(struct gen_world *w, struct gen_vcpu *v)
{
	struct gen_pcpu *p;

	if (gen_chance(w, 15))
		v->pcpu = gen_random(w, w->o->pcpus);
	p = &w->pcpu[v->pcpu];
	p->runq[p->n_runq++] = v;
}

/* from any pCPU: by a notification or a timer */
static void wake(struct gen_world *w, unsigned int on, struct gen_vcpu *v)
{
	uint32_t d[2] = { v->xen_dom, v->xen_id };

	gen_record(w, on, 0x28004, true, 2, d);
	runstate(w, on, v, v->state, 1);
	v->state = G_RUNNABLE;
	note(v, G_RUNNABLE);
	v->timer = NEVER;
	enqueue(w, v);
}

/* the time that went by counts; a little more than was asked for is no debt */
static void elapse(struct gen_world *w, struct gen_vcpu *v)
{
	uint64_t t = w->now - v->started;

	v->need -= t < v->need ? t : v->need;
	v->started = w->now;
}

/* take the current vCPU off; the next one runs after the switch */
static void leave(struct gen_world *w, unsigned int pcpu, enum gen_state to)
{
	struct gen_pcpu *p = &w->pcpu[pcpu];
	struct gen_vcpu *v = p->cur;

	elapse(w, v);
	if (to == G_RUNNABLE && !v->in_xen)
		record_exit(v, 0x60);
	v->state = to;
	note(v, to);
	runstate(w, pcpu, v, 0, to);
	if (to == G_RUNNABLE)
		enqueue(w, v);
	p->cur = NULL;
}

static void pick(struct gen_world *w, unsigned int pcpu)
{
	struct gen_pcpu *p = &w->pcpu[pcpu];
	unsigned int i;

	p->next = p->runq[0];
	for (i = 1; i < p->n_runq; i++)
		p->runq[i - 1] = p->runq[i];
	p->n_runq--;
	p->switch_at = w->now + 200 + gen_random(w, 6 * GEN_US);
}

static bool any_pending(const struct gen_vcpu *v)
{
	unsigned int k;

	for (k = 0; k < XT_KIND_END; k++)
		if (v->pending[k])
			return true;
	return false;
}

/* on the way to the guest: what is pending goes along, if the guest takes it */
static void enter_guest(struct gen_vcpu *v)
{
	v->in_xen = false;
	v->fresh = v->irq_on && any_pending(v);
	if (v->fresh)
		v->irq_at = v->w->now;
	else
		record_entry(v, false);
}

static void start(struct gen_world *w, unsigned int pcpu)
{
	struct gen_pcpu *p = &w->pcpu[pcpu];
	struct gen_vcpu *v = p->next;

	idle_runstate(w, pcpu, false);
	runstate(w, pcpu, v, 1, 0);
	p->cur = v;
	p->next = NULL;
	p->slice_end = w->now + 100 * GEN_US + gen_random(w, 400 * GEN_US);
	v->state = G_RUNNING;
	v->pcpu = pcpu;
	v->started = w->now;
	note(v, G_RUNNING);
	if (v->in_xen)
		return;
	enter_guest(v);
	if (v->fresh)
		v->irq_at += 100 + gen_random(w, 1000);
	if (v == w->resuming)
		gen_resumed(w);
}

static uint64_t due(const struct gen_vcpu *v)
{
	uint64_t t = v->started + v->need;

	if (v->irq_on && !v->in_xen && any_pending(v)) {
		uint64_t irq = v->irq_at > v->started ? v->irq_at : v->started;

		/* a fresh one is not in the guest yet */
		if (irq < t || v->fresh)
			t = irq;
	}
	return t;
}

/* when something next happens on a pCPU */
static uint64_t next_on(struct gen_world *w, struct gen_pcpu *p)
{
	uint64_t t;

	if (p->next)
		return p->switch_at;
	if (!p->cur)
		return p->n_runq ? w->now : NEVER;
	t = due(p->cur);
	if (p->n_runq && !p->cur->no_preempt) {
		uint64_t s = p->slice_end > w->now ? p->slice_end : w->now;

		if (s < t)
			t = s;
	}
	return t;
}

static void resume(struct gen_world *w, struct gen_vcpu *v)
{
	elapse(w, v);
	swapcontext(&w->scheduler, &v->ctx);
}

static void step_pcpu(struct gen_world *w, unsigned int pcpu)
{
	struct gen_pcpu *p = &w->pcpu[pcpu];

	if (p->next) {
		start(w, pcpu);
	} else if (!p->cur) {
		pick(w, pcpu);
	} else if (due(p->cur) <= w->now) {
		struct gen_vcpu *v = p->cur;

		resume(w, v);
		if (v->state == G_BLOCKED) {
			v->state = G_RUNNING;
			leave(w, pcpu, G_BLOCKED);
			idle_runstate(w, pcpu, true);
		}
	} else {
		leave(w, pcpu, G_RUNNABLE);
		idle_runstate(w, pcpu, true);
	}
}

/* in Xen, for its vCPU: timers wait until that is done */
static bool busy(const struct gen_pcpu *p)
{
	return p->cur && p->cur->in_xen && p->cur->no_preempt;
}

void gen_run(struct gen_world *w)
{
	while (w->now < w->end) {
		uint64_t t = NEVER, n;
		unsigned int i, at = 0;
		struct gen_vcpu *timer = NULL;

		for (i = 0; i < w->o->pcpus; i++) {
			n = next_on(w, &w->pcpu[i]);
			if (n < t) {
				t = n;
				at = i;
			}
		}
		for (i = 0; i < w->n_vcpus; i++)
			if (w->vcpus[i]->state == G_BLOCKED && w->vcpus[i]->timer < t &&
			    !busy(&w->pcpu[w->vcpus[i]->pcpu])) {
				t = w->vcpus[i]->timer;
				timer = w->vcpus[i];
			}
		if (t > w->now)
			w->now = t;
		if (timer)
			wake(w, timer->pcpu, timer);
		else
			step_pcpu(w, at);
	}
}

/* guest time passes; interrupts are taken meanwhile if they are on */
void gen_spend(struct gen_vcpu *v, uint64_t ticks)
{
	v->need = ticks;
	while (v->need) {
		uint64_t rest;

		swapcontext(&v->ctx, &v->w->scheduler);
		if (!v->irq_on || v->in_xen || !any_pending(v) || v->w->now < v->irq_at)
			continue;
		rest = v->need;
		gen_upcall(v);
		v->need = rest;
	}
}

void gen_block(struct gen_vcpu *v, uint64_t ticks)
{
	if (pvh(v))
		record_exit(v, 0x78);	/* HLT */
	else
		gen_hypercall(v, 29, false);
	/* Xen looks once more: what is pending keeps it running */
	if (any_pending(v)) {
		enter_guest(v);
		return;
	}
	v->timer = v->w->now + ticks;
	v->state = G_BLOCKED;
	v->need = 1;
	swapcontext(&v->ctx, &v->w->scheduler);
	gen_spend(v, v->need);
}

struct gen_vcpu *gen_peer(struct gen_vcpu *v, unsigned int id)
{
	unsigned int i;

	for (i = 0; i < v->w->n_vcpus; i++)
		if (v->w->vcpus[i]->dom == v->dom && v->w->vcpus[i]->id == id)
			return v->w->vcpus[i];
	abort();
}

void gen_notify(struct gen_vcpu *v, struct gen_vcpu *t, unsigned int kind, long call)
{
	struct gen_world *w = v->w;

	if (call >= 0)
		w->truth->calls[call].notified = w->now;
	if (t->pending[kind]) {
		if (w->now >= w->truth->from && w->now < w->truth->to)
			w->truth->coalesced[v->dom - 1][kind]++;
		return;
	}
	t->pending[kind] = true;
	t->pending_since[kind] = w->now;
	if (t->state == G_BLOCKED)
		wake(w, v->pcpu, t);
	else if (t->state == G_RUNNING && (t->irq_at < w->now || t->irq_at == NEVER))
		t->irq_at = w->now + 300 + gen_random(w, 2 * GEN_US);
}

void gen_hypercall(struct gen_vcpu *v, unsigned int op, bool sub)
{
	uint32_t d = op | 1u << 20;
	uint32_t nr = op;

	if (!pvh(v)) {
		gen_record(v->w, v->pcpu, sub ? 0x20200e : 0x20100d, true, 1, &d);
		return;
	}
	if (v->w->o->no_hvm)
		return;
	record_exit(v, 0x81);
	gen_record(v->w, v->pcpu, 0x82012, false, 1, &nr);
}

void gen_enter_xen(struct gen_vcpu *v, unsigned int op)
{
	gen_spend(v, 100 + gen_random(v->w, 400));
	v->no_preempt = v->in_xen = true;
	gen_hypercall(v, op, false);
	gen_spend(v, 100 + gen_random(v->w, GEN_US));
}

/* Xen looks for other work on the way out: here it may be preempted */
void gen_leave_xen(struct gen_vcpu *v)
{
	v->no_preempt = false;
	gen_spend(v, 100 + gen_random(v->w, GEN_US));
	enter_guest(v);
	gen_spend(v, 50 + gen_random(v->w, 300));
}

/* a running vCPU is made to leave the guest, for an interrupt */
void gen_inject(struct gen_vcpu *v, bool fresh)
{
	v->no_preempt = true;
	if (!fresh)
		record_exit(v, 0x60);
	gen_spend(v, 100 + gen_random(v->w, GEN_US));
	record_entry(v, true);
	v->no_preempt = false;
	gen_spend(v, 50 + gen_random(v->w, 300));
}

/* ---- save and restore -------------------------------------------------------------- */

static void freeze(struct gen_world *w, struct gen_vcpu *v)
{
	struct gen_pcpu *p = &w->pcpu[v->pcpu];
	unsigned int i, k;

	if (p->cur == v) {
		elapse(w, v);
		if (!v->in_xen)
			record_exit(v, 0x60);
		p->cur = NULL;
	}
	if (p->next == v)
		p->next = NULL;
	for (i = k = 0; i < p->n_runq; i++)
		if (p->runq[i] != v)
			p->runq[k++] = p->runq[i];
	p->n_runq = k;
	runstate(w, v->pcpu, v, v->state, 3);
	if (v->state == G_RUNNING)
		idle_runstate(w, v->pcpu, true);
	v->state = G_OFFLINE;
	note(v, G_OFFLINE);
}

/* the domain goes; what the guest then is, is another one */
void gen_save(struct gen_world *w, unsigned int guest)
{
	uint32_t dom = 0;
	unsigned int i;

	for (i = 0; i < w->n_vcpus; i++)
		if (w->vcpus[i]->dom == guest + 1) {
			freeze(w, w->vcpus[i]);
			dom = w->vcpus[i]->xen_dom;
			w->vcpus[i]->xen_dom += 16;
		}
	gen_record(w, 0, 0x41002, true, 1, &dom);
}

/* one vCPU first; the others when it has said so */
void gen_restore(struct gen_world *w, struct gen_vcpu *first)
{
	uint32_t dom = first->xen_dom;

	gen_record(w, 0, 0x41001, true, 1, &dom);
	w->resuming = first;
	wake(w, 0, first);
}

void gen_resumed(struct gen_world *w)
{
	struct gen_vcpu *first = w->resuming;
	unsigned int i;

	w->resuming = NULL;
	gen_clock_event(first, XT_CLOCK_RESUME);
	for (i = 0; i < w->n_vcpus; i++)
		if (w->vcpus[i]->dom == first->dom && w->vcpus[i] != first)
			wake(w, first->pcpu, w->vcpus[i]);
}

static void trampoline(unsigned int hi, unsigned int lo)
{
	struct gen_vcpu *v = (void *)((uintptr_t)hi << 32 | lo);

	if (v->guest)
		gen_kernel(v);
	else if (v->dom)
		gen_hog(v);
	else
		gen_dom0(v);
	abort();
}

void gen_coroutine(struct gen_vcpu *v)
{
	v->stack = malloc(STACK);
	getcontext(&v->ctx);
	v->ctx.uc_stack.ss_sp = v->stack;
	v->ctx.uc_stack.ss_size = STACK;
	v->ctx.uc_link = NULL;
	makecontext(&v->ctx, (void (*)(void))trampoline, 2,
		    (unsigned int)((uintptr_t)v >> 32), (unsigned int)(uintptr_t)v);
}
