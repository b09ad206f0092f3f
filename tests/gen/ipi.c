// SPDX-License-Identifier: GPL-2.0-only
/* The guests' IPIs, at both ends. */
#include <stdlib.h>

#include "format/trace_format.h"
#include "kernel.h"

/* kinds that no event channel carries have none */
static unsigned int port_of(unsigned int target, unsigned int kind)
{
	return kind <= XT_KIND_SINGLE ? 10 + target * 8 + kind : 0;
}

static void emit_send(struct gen_vcpu *v, unsigned int id, unsigned int kind,
		      unsigned int target, unsigned int port)
{
	EMIT(v, xt_ipi_send, id, .kind = kind, .target = target, .port = port);
}

static void note_send(struct gen_vcpu *v, unsigned int kind, long call)
{
	if (inside(v))
		v->w->truth->sent[v->dom - 1][kind]++;
	if (call >= 0)
		truth(v, call)->send = v->w->now;
}

void send_one(struct gen_vcpu *v, unsigned int target, unsigned int kind, long call)
{
	note_send(v, kind, call);
	emit_send(v, XT_IPI_SEND, kind, target, port_of(target, kind));
	gen_enter_xen(v, 32);
	gen_notify(v, gen_peer(v, target), kind, call);
	gen_leave_xen(v);
	truth(v, call)->sent = v->w->now;
	emit_send(v, XT_IPI_SENT, kind, target, port_of(target, kind));
}

/* one multicall for all: op 13, its parts as subcalls */
void send_many(struct gen_vcpu *v, const bool *targets, const long *calls)
{
	unsigned int t;

	if (!v->w->o->multicall || v->w->truth->pvh[v->dom - 1]) {
		for (t = 0; t < GEN_VCPUS; t++)
			if (targets[t])
				send_one(v, t, XT_KIND_CALL, calls[t]);
		return;
	}
	for (t = 0; t < GEN_VCPUS; t++)
		if (targets[t]) {
			note_send(v, XT_KIND_CALL, calls[t]);
			emit_send(v, XT_IPI_SEND, XT_KIND_CALL, t,
				  port_of(t, XT_KIND_CALL));
		}
	gen_enter_xen(v, 13);
	for (t = 0; t < GEN_VCPUS; t++)
		if (targets[t]) {
			gen_hypercall(v, 32, true);
			gen_notify(v, gen_peer(v, t), XT_KIND_CALL, calls[t]);
			gen_spend(v, 100 + gen_random(v->w, 300));
		}
	gen_leave_xen(v);
	for (t = 0; t < GEN_VCPUS; t++)
		if (targets[t]) {
			truth(v, calls[t])->sent = v->w->now;
			emit_send(v, XT_IPI_SENT, XT_KIND_CALL, t,
				  port_of(t, XT_KIND_CALL));
		}
}

void send_apic(struct gen_vcpu *v, unsigned int target, unsigned int kind)
{
	note_send(v, kind, -1);
	emit_send(v, XT_IPI_SEND, kind, target, 0);
	gen_spend(v, 100 + gen_random(v->w, 400));
	gen_notify(v, gen_peer(v, target), kind, -1);
	gen_spend(v, 100 + gen_random(v->w, 400));
	emit_send(v, XT_IPI_SENT, kind, target, 0);
}

/* an interrupt's handler may send, amid what it interrupts */
static void resched(struct gen_vcpu *v)
{
	struct gen_world *w = v->w;

	if (gen_chance(w, 30))
		queue_other(v, gen_random(w, GEN_VCPUS));
	if (gen_chance(w, 30))
		call_async(v, &v->irq_async[gen_random(w, 2)], gen_random(w, GEN_VCPUS));
}

/* of those that bring calls */
static uint64_t oldest_bit(const struct gen_vcpu *v)
{
	uint64_t t = UINT64_MAX;
	unsigned int k;

	for (k = XT_KIND_CALL; k <= XT_KIND_SINGLE; k++)
		if (v->pending[k] && v->pending_since[k] < t)
			t = v->pending_since[k];
	return t;
}

/* takes what is pending, once per kind, again while there is more */
void gen_upcall(struct gen_vcpu *v)
{
	bool pvh = v->w->truth->pvh[v->guest ? v->dom - 1 : 0], again = true;
	unsigned int k;
	bool fresh = v->fresh;

	v->fresh = false;
	v->irq_on = false;
	v->irq_at = UINT64_MAX;
	if (v->guest && pvh)
		gen_inject(v, fresh);
	gen_spend(v, 100 + gen_random(v->w, 500));
	while (again) {
		again = false;
		for (k = 0; k < XT_KIND_END; k++) {
			if (!v->pending[k])
				continue;
			/* nobody waits now: the next wait finds it */
			if (k == XT_KIND_SPIN && gen_chance(v->w, 30))
				continue;
			again = true;
			v->bit = oldest_bit(v);
			v->pending[k] = false;
			gen_spend(v, 20 + gen_random(v->w, 200));
			if (!v->guest)
				continue;
			v->counts[k]++;
			if (inside(v))
				v->w->truth->received[v->dom - 1][k]++;
			v->entry = v->w->now;
			EMIT(v, xt_ipi_recv, XT_IPI_ENTRY, .kind = k,
			     .port = port_of(v->id, k));
			gen_spend(v, 20 + gen_random(v->w, 200));
			if (k == XT_KIND_CALL || k == XT_KIND_SINGLE)
				queue_run(v);
			else
				resched(v);
			v->entry = 0;
			EMIT(v, xt_ipi_recv, XT_IPI_EXIT, .kind = k,
			     .port = port_of(v->id, k));
		}
	}
	if (v->guest && !pvh)
		gen_hypercall(v, 23, false);	/* iret */
	v->irq_on = true;
}
