// SPDX-License-Identifier: GPL-2.0-only
/* The guests' kernels: cross-calls in the order of events of the real one. */
#include <stdlib.h>
#include <string.h>

#include "format/trace_format.h"
#include "kernel.h"

#define FUNC	0xffffffff81000000ull

uint64_t guest_tsc(const struct gen_vcpu *v)
{
	return gen_tsc(v->w, v->dom - 1, v->w->now);
}

bool inside(const struct gen_vcpu *v)
{
	return v->w->now >= v->w->truth->from && v->w->now < v->w->truth->to;
}

struct gen_call *truth(const struct gen_vcpu *v, long call)
{
	static struct gen_call none;

	return call >= 0 ? &v->w->truth->calls[call] : &none;
}

static void emit_csd(struct gen_vcpu *v, unsigned int id, unsigned int type,
		     unsigned int target, uint64_t csd, uint64_t func, long call)
{
	struct gen_truth *t = v->w->truth;
	struct xt_csd r = { .tsc = guest_tsc(v), .id = id, .type = type, .target = target,
			    .csd = csd, .func = func };

	if (inside(v) && id == XT_CSD_QUEUED)
		t->queued[v->dom - 1][type]++;
	if (inside(v) && id == XT_CSD_RUN_BEGIN)
		t->run[v->dom - 1][type]++;
	gen_event(v, &r, sizeof(r));
	if (v->w->recorded)
		truth(v, call)->seen |= 1u << id;
	gen_spend(v, 30 + gen_random(v->w, 60));
}

/* ---- the queue ------------------------------------------------------------------ */

static void handler(struct gen_vcpu *v)
{
	uint64_t t = 50 + gen_random(v->w, gen_chance(v->w, 10) ? 20 * GEN_US : 1000);

	gen_spend(v, t);
}

static void run_call(struct gen_vcpu *v, const struct gen_entry *e)
{
	struct gen_csd *csd = e->csd;

	if (e->type == XT_TYPE_ASYNC) {
		truth(v, e->call)->unlocked = v->w->now;
		emit_csd(v, XT_CSD_UNLOCKED, e->type, v->id, e->addr, 0, e->call);
		csd->locked = false;
	}
	truth(v, e->call)->run_begin = v->w->now;
	truth(v, e->call)->entry = v->entry;
	truth(v, e->call)->bit = v->bit;
	emit_csd(v, XT_CSD_RUN_BEGIN, e->type, v->id, e->addr, FUNC, e->call);
	handler(v);
	truth(v, e->call)->run_end = v->w->now;
	emit_csd(v, XT_CSD_RUN_END, e->type, v->id, e->addr, 0, e->call);
	if (e->type == XT_TYPE_SYNC) {
		truth(v, e->call)->unlocked = v->w->now;
		emit_csd(v, XT_CSD_UNLOCKED, e->type, v->id, e->addr, 0, e->call);
		csd->locked = false;
	}
}

static void run_irq_work(struct gen_vcpu *v, const struct gen_entry *e)
{
	emit_csd(v, XT_CSD_RUN_BEGIN, XT_TYPE_IRQ_WORK, v->id, e->addr, FUNC, -1);
	handler(v);
	emit_csd(v, XT_CSD_RUN_END, XT_TYPE_IRQ_WORK, v->id, e->addr, 0, -1);
}

/* sure: neither near the begin of the trace nor near its end, where nobody can tell */
static void note_odd(const struct gen_vcpu *v, struct gen_odd *odd, uint64_t at)
{
	const struct gen_truth *t = v->w->truth;
	uint64_t margin = 200000 * GEN_US;

	if (at < t->from || at >= t->to)
		return;
	odd->all++;
	if (at > t->from + margin && at + margin < t->to)
		odd->sure++;
}

/* a broken kernel forgets an entry now and then */
static bool drop(struct gen_vcpu *v, const struct gen_entry *e)
{
	if (!v->w->o->lost_entries || gen_random(v->w, 300))
		return false;
	note_odd(v, &v->w->truth->forgotten[v->dom - 1], e->queued);
	return true;
}

void queue_run(struct gen_vcpu *v)
{
	struct gen_entry taken[GEN_QUEUE];
	unsigned int n = v->n_queue, i;
	bool ttwu = false;

	memcpy(taken, v->queue, n * sizeof(taken[0]));
	v->n_queue = 0;
	for (i = 0; i < n; i++)
		if (taken[i].type == XT_TYPE_SYNC)
			run_call(v, &taken[i]);
	for (i = 0; i < n; i++) {
		if (taken[i].type == XT_TYPE_ASYNC) {
			run_call(v, &taken[i]);
		} else if (taken[i].type == XT_TYPE_IRQ_WORK && !drop(v, &taken[i])) {
			run_irq_work(v, &taken[i]);
			if (v->w->o->extra_runs && !gen_random(v->w, 300)) {
				note_odd(v, &v->w->truth->extra[v->dom - 1], v->w->now);
				run_irq_work(v, &taken[i]);
			}
		}
	}
	for (i = 0; i < n; i++)
		if (taken[i].type == XT_TYPE_TTWU && !drop(v, &taken[i])) {
			emit_csd(v, XT_CSD_RUN_BEGIN, XT_TYPE_TTWU, v->id,
				 taken[i].addr, FUNC, -1);
			ttwu = true;
		}
	if (ttwu)
		emit_csd(v, XT_CSD_RUN_END, XT_TYPE_TTWU, v->id, 0, 0, -1);
}

/* true: somebody has to be kicked */
static bool post(struct gen_vcpu *v, unsigned int target, const struct gen_entry *e,
		 unsigned int kind)
{
	struct gen_vcpu *t = gen_peer(v, target);
	struct gen_entry entry = *e;
	bool empty;

	truth(v, e->call)->queued = v->w->now;
	entry.queued = v->w->now;
	emit_csd(v, XT_CSD_QUEUED, e->type, target, e->addr, FUNC, e->call);
	empty = !t->n_queue;
	if (t->n_queue == GEN_QUEUE)
		abort();
	t->queue[t->n_queue++] = entry;
	if (!empty) {
		truth(v, e->call)->skipped = true;
		EMIT(v, xt_ipi_skip, XT_IPI_SKIP, .kind = kind,
		     .reason = XT_SKIP_QUEUED, .target = target);
	}
	return empty;
}

static void kick_one(struct gen_vcpu *v, unsigned int target, long call)
{
	if (gen_peer(v, target)->polling) {
		truth(v, call)->skipped = truth(v, call)->polled = true;
		EMIT(v, xt_ipi_skip, XT_IPI_SKIP, .kind = XT_KIND_SINGLE,
		     .reason = XT_SKIP_POLLING, .target = target);
		return;
	}
	send_one(v, target, XT_KIND_SINGLE, call);
}

static void csd_wait(struct gen_vcpu *v, struct gen_csd *csd, unsigned int target,
		     unsigned int reason, long call)
{
	if (!csd->locked)
		return;
	EMIT(v, xt_csd_wait, XT_CSD_WAIT_BEGIN, .reason = reason, .target = target,
	     .csd = csd->addr);
	if (v->w->o->stuck && gen_chance(v->w, 5)) {
		unsigned int why = gen_random(v->w, XT_STUCK_END);

		if (inside(v))
			v->w->truth->stuck[v->dom - 1][why]++;
		EMIT(v, xt_csd_stuck, XT_CSD_STUCK, .reason = why, .target = target,
		     .waited_us = 5000000, .csd = csd->addr, .func = FUNC);
	}
	while (csd->locked)
		gen_spend(v, 1500 + gen_random(v->w, 4000));
	if (reason == XT_WAIT_DONE)
		truth(v, call)->end = v->w->now;
	EMIT(v, xt_csd_wait, XT_CSD_WAIT_END, .reason = reason, .target = target,
	     .csd = csd->addr);
}

static long acquire(struct gen_vcpu *v, struct gen_csd *csd, unsigned int target,
		    unsigned int type, uint64_t begin)
{
	struct gen_truth *t = v->w->truth;
	struct gen_call *c;

	csd_wait(v, csd, target, XT_WAIT_LOCK, -1);
	csd->locked = true;
	csd->type = type;
	if (t->n == t->cap) {
		t->cap = t->cap ? 2 * t->cap : 1024;
		t->calls = realloc(t->calls, t->cap * sizeof(*t->calls));
		if (!t->calls)
			abort();
	}
	c = &t->calls[t->n];
	*c = (struct gen_call){
		.locked = guest_tsc(v), .csd = csd->addr, .begin = begin, .lock = v->w->now,
		.guest = v->dom - 1, .sender = v->id, .target = target, .type = type,
	};
	csd->call = t->n++;
	emit_csd(v, XT_CSD_LOCKED, type, target, csd->addr, FUNC, csd->call);
	return csd->call;
}

/* ---- calls -------------------------------------------------------------------------- */

static void begin(struct gen_vcpu *v, unsigned int api, bool wait, unsigned int targets)
{
	EMIT(v, xt_call_begin, XT_CALL_BEGIN, .api = api, .wait = wait,
	     .targets = targets, .func = FUNC);
}

static void end(struct gen_vcpu *v, unsigned int api)
{
	EMIT(v, xt_call_end, XT_CALL_END, .api = api, .func = FUNC);
}

static void returned(struct gen_vcpu *v, long call)
{
	struct gen_call *c = truth(v, call);

	c->returned = v->w->now;
	if (c->type == XT_TYPE_SYNC && !c->end)
		c->end = v->w->now;
}

static void run_local(struct gen_vcpu *v)
{
	v->irq_on = false;
	emit_csd(v, XT_CSD_RUN_BEGIN, XT_TYPE_LOCAL, v->id, 0, FUNC, -1);
	handler(v);
	emit_csd(v, XT_CSD_RUN_END, XT_TYPE_LOCAL, v->id, 0, 0, -1);
	v->irq_on = true;
}

static void call_single(struct gen_vcpu *v, unsigned int target, bool wait)
{
	struct gen_csd *csd = wait ? &v->stack_csd[v->next_stack++ % 8] : &v->own;
	unsigned int type = wait ? XT_TYPE_SYNC : XT_TYPE_ASYNC;
	uint64_t t = v->w->now;
	struct gen_entry e;
	long call;

	begin(v, XT_API_SINGLE, wait, target);
	if (target == v->id) {
		EMIT(v, xt_ipi_skip, XT_IPI_SKIP, .kind = XT_KIND_SINGLE,
		     .reason = XT_SKIP_LOCAL, .target = target);
		run_local(v);
		end(v, XT_API_SINGLE);
		return;
	}
	call = acquire(v, csd, target, type, t);
	e = (struct gen_entry){ csd, type, csd->addr, call, 0 };
	if (post(v, target, &e, XT_KIND_SINGLE))
		kick_one(v, target, call);
	if (wait)
		csd_wait(v, csd, target, XT_WAIT_DONE, call);
	returned(v, call);
	end(v, XT_API_SINGLE);
}

void call_async(struct gen_vcpu *v, struct gen_csd *csd, unsigned int target)
{
	uint64_t t = v->w->now;
	struct gen_entry e;
	long call;

	begin(v, XT_API_ASYNC, false, target);
	if (!csd->locked && target != v->id) {
		call = acquire(v, csd, target, XT_TYPE_ASYNC, t);
		e = (struct gen_entry){ csd, XT_TYPE_ASYNC, csd->addr, call, 0 };
		if (post(v, target, &e, XT_KIND_SINGLE))
			kick_one(v, target, call);
		returned(v, call);
	}
	end(v, XT_API_ASYNC);
}

static void call_many(struct gen_vcpu *v, bool wait)
{
	unsigned int type = wait ? XT_TYPE_SYNC : XT_TYPE_ASYNC, t, kicks = 0, last = 0;
	bool targets[GEN_VCPUS] = {}, kick[GEN_VCPUS] = {};
	long calls[GEN_VCPUS];
	uint32_t number = ++v->w->truth->broadcasts;
	uint64_t start = v->w->now;

	for (t = 0; t < GEN_VCPUS; t++)
		targets[t] = t != v->id && gen_chance(v->w, 80);
	begin(v, XT_API_MANY, wait, GEN_VCPUS - 1);
	for (t = 0; t < GEN_VCPUS; t++) {
		struct gen_entry e;

		if (!targets[t])
			continue;
		calls[t] = acquire(v, &v->many[t], t, type, start);
		truth(v, calls[t])->broadcast = number;
		e = (struct gen_entry){ &v->many[t], type, v->many[t].addr, calls[t],
					  0 };
		if (post(v, t, &e, XT_KIND_CALL)) {
			kick[t] = true;
			last = t;
			kicks++;
		}
	}
	if (kicks == 1)
		kick_one(v, last, calls[last]);
	else if (kicks)
		send_many(v, kick, calls);
	if (gen_chance(v->w, 50))
		run_local(v);
	for (t = 0; t < GEN_VCPUS; t++)
		if (targets[t] && wait)
			csd_wait(v, &v->many[t], t, XT_WAIT_DONE, calls[t]);
	for (t = 0; t < GEN_VCPUS; t++)
		if (targets[t])
			returned(v, calls[t]);
	end(v, XT_API_MANY);
}

/* an entry that is no call: a remote wakeup or an irq_work */
void queue_other(struct gen_vcpu *v, unsigned int target)
{
	struct gen_entry e = {
		NULL, gen_chance(v->w, 50) ? XT_TYPE_TTWU : XT_TYPE_IRQ_WORK,
		0xffff888000f00000ull + gen_random(v->w, 64) * 64, -1, 0,
	};

	/* one of a kind: which of two was forgotten would not matter */
	if (v->w->o->lost_entries)
		e.addr += ++v->w->n_other * 64 * 64;

	if (target == v->id)
		return;
	if (post(v, target, &e, XT_KIND_SINGLE))
		kick_one(v, target, -1);
}

/* ---- what a vCPU does all day ----------------------------------------------------------- */

static void flush(struct gen_vcpu *v)
{
	v->irq_on = false;
	queue_run(v);
	v->irq_on = true;
}

static void idle(struct gen_vcpu *v)
{
	if (gen_chance(v->w, 25)) {
		uint64_t until = v->w->now + gen_random(v->w, 80 * GEN_US);

		v->polling = true;
		while (v->w->now < until && !v->n_queue)
			gen_spend(v, 2500);
		v->polling = false;
		flush(v);
		return;
	}
	gen_block(v, 20 * GEN_US + gen_random(v->w, 400 * GEN_US));
}

/* the IPIs that are no calls */
static void reschedule_or_so(struct gen_vcpu *v, unsigned int target)
{
	static const unsigned int kinds[] = { XT_KIND_IRQ_WORK, XT_KIND_SPIN, XT_KIND_NMI };

	if (v->w->o->apic && gen_chance(v->w, 10))
		gen_notify(v, gen_peer(v, target), XT_KIND_NMI, -1);	/* Xen's own */
	else if (v->w->o->apic && gen_chance(v->w, 60))
		send_apic(v, target, kinds[gen_random(v->w, 3)]);
	else
		send_one(v, target, XT_KIND_RESCHED, -1);
}

void gen_kernel(struct gen_vcpu *v)
{
	struct gen_world *w = v->w;

	v->irq_on = true;
	for (;;) {
		unsigned int other = gen_random(w, GEN_VCPUS), dice = gen_random(w, 100);

		if (dice < 18) {
			call_single(v, other, true);
		} else if (dice < 28) {
			call_single(v, other, false);
		} else if (dice < 36) {
			call_async(v, &v->async[gen_random(w, 2)], other);
		} else if (dice < 50) {
			call_many(v, gen_chance(w, 70));
		} else if (dice < 58) {
			queue_other(v, other);
		} else if (dice < 72) {
			if (other != v->id)
				reschedule_or_so(v, other);
		} else if (dice < 78) {
			v->irq_on = false;
			gen_spend(v, gen_random(w, 20 * GEN_US));
			v->irq_on = true;
		} else if (dice < 82 && w->o->hypercall_noise) {
			gen_enter_xen(v, 32);
			gen_leave_xen(v);
		} else if (dice < 86 && w->o->markers) {
			gen_marker(v);
		} else if (dice < 90) {
			gen_spend(v, gen_random(w, 50 * GEN_US));
		} else {
			idle(v);
		}
		gen_spend(v, 100 + gen_random(w, 3 * GEN_US));
	}
}

void gen_dom0(struct gen_vcpu *v)
{
	struct gen_world *w = v->w;

	v->irq_on = true;
	for (;;) {
		gen_spend(v, 1 + gen_random(w, 150 * GEN_US));
		gen_hypercall(v, gen_chance(w, 50) ? 32 : 24, false);
		gen_spend(v, 2500);
		gen_block(v, gen_random(w, 300 * GEN_US));
	}
}

/* burns what it can get, and now and then lets go */
void gen_hog(struct gen_vcpu *v)
{
	v->irq_on = true;
	for (;;) {
		gen_spend(v, 500 * GEN_US + gen_random(v->w, 2000 * GEN_US));
		gen_block(v, gen_random(v->w, 500 * GEN_US));
	}
}
