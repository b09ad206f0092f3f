// SPDX-License-Identifier: GPL-2.0-only
/* A guest's markers, in its own trace and in Xen's. */
#include "format/trace_format.h"
#include "gen.h"

#define HVM_OP	34

/* what Xen records of it; false: nothing, and it says so to nobody */
static bool record(struct gen_vcpu *v, unsigned int how, uint32_t seq, uint64_t tsc)
{
	uint64_t at = XT_MARKER_CODE + 8 * (seq & XT_MARKER_MASK) + 7;
	uint32_t rip[2] = { at, at >> 32 }, eax = XT_MARKER_EAX | (seq & XT_MARKER_MASK);
	uint32_t words[5] = { XT_MARKER_MAGIC, seq, tsc, tsc >> 32, v->id };
	uint32_t exit[3] = { 0x81, 0x1000, 0xffffffff };
	struct gen_world *w = v->w;

	if (w->o->markers_vanish && gen_chance(w, 20))
		return false;
	switch (how) {
	case XT_MARKER_CPUID:
		gen_record(w, v->pcpu, 0x201105, true, 2, rip);
		break;
	case XT_MARKER_VMCALL:
		if (w->o->no_hvm)
			break;
		gen_record(w, v->pcpu, 0x81103, true, 3, exit);
		gen_record(w, v->pcpu, 0x82012, false, 1, &eax);
		break;
	default:
		/* a mask without hypercalls has none, nor their time */
		if (gen_chance(w, 50))
			gen_hypercall(v, HVM_OP, false);
		gen_spend(v, 100 + gen_random(w, GEN_US));
		gen_record(w, v->pcpu, 0x0800f000 | XT_MARKER_GUEST, false, 5, words);
	}
	return true;
}

void gen_marker(struct gen_vcpu *v)
{
	struct gen_world *w = v->w;
	struct gen_truth *t = w->truth;
	unsigned int g = v->dom - 1, how = XT_MARKER_HVMOP;
	uint64_t from = w->now;
	struct xt_marker r = { .id = XT_MARKER, .seq = ++w->markers[g] };
	bool there;

	if (gen_chance(w, 70))
		how = t->pvh[g] ? XT_MARKER_VMCALL : XT_MARKER_CPUID;
	r.how = how;
	r.tsc = gen_tsc(w, g, w->now);
	v->irq_on = false;
	v->no_preempt = true;
	gen_spend(v, 50 + gen_random(w, 300));
	there = record(v, how, r.seq, r.tsc);
	gen_leave_xen(v);
	r.after = gen_tsc(w, g, w->now);
	if (from >= t->from && w->now < t->to) {
		t->markers[g]++;
		t->vanished[g] += !there;
	}
	gen_event_since(v, &r, sizeof(r), from);
	v->irq_on = true;
}
