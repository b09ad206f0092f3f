/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A small world with a known truth: pCPUs, a scheduler, guests whose vCPUs call
 * each other as the xcall kernel does. It writes a result folder as the real
 * recorders would, and keeps what really happened.
 *
 * Times are ticks of the host; a guest's TSC is host time plus its offset.
 */
#ifndef GEN_H
#define GEN_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <ucontext.h>

#include "format/trace_format.h"

struct gen_out;

#define GEN_KHZ		2000000ull	/* 2 GHz: 2000 ticks per us */
#define GEN_US		2000ull
#define GEN_VCPUS	4
#define GEN_PCPUS	4
#define GEN_GUESTS	3
#define GEN_DOMS	(GEN_GUESTS + 2)	/* 0: dom0; the last: one that nobody traces */

struct gen_options {
	uint64_t seed;
	unsigned int pcpus, guests;
	uint64_t length;	/* ticks */
	unsigned int guest_loss, host_loss;	/* percent of the records */
	unsigned int host_from, host_to;	/* percent of length: xentrace is on; 0, 0: all of it */
	uint64_t skew;		/* ticks: and it is a dump, whose pCPUs begin and end so far apart */
	bool multicall;		/* broadcasts enter Xen once */
	bool no_hvm;		/* Xen's mask without the HVM class */
	bool hypercall_noise;	/* guests do other event_channel_ops, too */
	double drift_ppm;	/* of PVH guests */
	bool apic;		/* irq_work, NMI, spinlock kicks, too */
	bool stuck;		/* waiters report */
	bool lost_entries, extra_runs;	/* of the queues: a broken kernel */
	bool hog;		/* a domain that only burns time */
	bool renumber;		/* Xen numbers the vCPUs another way */
	unsigned int suspend;	/* percent of length: the guests' clocks change there */
	bool restore;		/* and they are other domains from then on */
	bool perf;		/* perf.data, too, of the same events */
	bool markers, markers_vanish;	/* vanish: out of Xen's trace, untold */
	uint32_t events_off;	/* not recorded: a bit of 1 << xt_id for each */
};

/* what a broken kernel did; sure: what a trace can prove */
struct gen_odd {
	uint64_t all, sure;
};

/* what really happened to a call; host ticks, 0: not (yet) */
struct gen_call {
	uint64_t locked;	/* guest TSC: its name */
	uint64_t csd;
	uint64_t begin, lock, queued, send, sent, entry, run_begin, run_end, unlocked, end,
		 returned;
	uint64_t notified;	/* its own IPI's bit was set, if it was not already */
	uint64_t bit;		/* the bit that brought its target into the handler was set */
	unsigned int guest, sender, target, type;
	uint32_t seen;		/* its csd events that are in the trace: 1 << xt_id */
	bool skipped, polled;
	uint32_t broadcast;	/* of call_many(), numbered from 1; 0: none */
};

/* a vCPU's states and injections, as they were, recorded or not */
struct gen_change {
	uint64_t at;
	uint8_t what;		/* gen_state or GEN_INJECTED */
	uint8_t pcpu;		/* where it runs */
};

struct gen_history {
	struct gen_change *list;
	size_t n, cap;
};

/* who had a pCPU from then on, by Xen's numbers; idle is domain 0x7fff */
struct gen_holder {
	uint64_t at;
	unsigned int dom, vcpu;
};

struct gen_holders {
	struct gen_holder *list;
	size_t n, cap;
};

/* events of a guest CPU are missing between two that are there */
struct gen_gap {
	uint64_t from, to;
};

struct gen_gaps {
	struct gen_gap *list;
	size_t n, cap;
};

struct gen_truth {
	struct gen_call *calls;
	size_t n, cap;
	uint64_t from, to;		/* window of the guests' traces, host ticks */
	int64_t offset[GEN_GUESTS];	/* at from */
	double drift[GEN_GUESTS];
	uint64_t first[GEN_GUESTS], last[GEN_GUESTS];	/* events */
	uint64_t events[GEN_GUESTS], lost[GEN_GUESTS];
	uint64_t sent[GEN_GUESTS][XT_KIND_END], received[GEN_GUESTS][XT_KIND_END];
	uint64_t queued[GEN_GUESTS][XT_TYPE_END], run[GEN_GUESTS][XT_TYPE_END];
	uint64_t stuck[GEN_GUESTS][XT_STUCK_END];
	struct gen_odd forgotten[GEN_GUESTS], extra[GEN_GUESTS];
	uint64_t markers[GEN_GUESTS], vanished[GEN_GUESTS];	/* in the guests' traces */
	uint8_t clock_seen[GEN_GUESTS];	/* 1 << xt_clock_what that is in the trace */
	uint64_t suspended[GEN_GUESTS], resumed[GEN_GUESTS];	/* 0: never */
	uint64_t records, host_lost, host_untold;
	bool pvh[GEN_GUESTS], restored;
	struct gen_history history[GEN_GUESTS][GEN_VCPUS];
	struct gen_holders holders[GEN_PCPUS];
	uint32_t broadcasts;
	struct gen_gaps gaps[GEN_GUESTS][GEN_VCPUS];
	uint64_t recorded[GEN_GUESTS][XT_ID_END];
	/* those of the above that are in the trace */
	uint64_t sends_seen[GEN_GUESTS][XT_KIND_END], entries_seen[GEN_GUESTS][XT_KIND_END];
	uint64_t coalesced[GEN_GUESTS][XT_KIND_END];	/* found their bit set */
};

/* writes DIR (must exist, empty); 0 or negative errno */
int gen(const struct gen_options *o, const char *dir, struct gen_truth *truth);
void gen_free(struct gen_truth *truth);
void gen_remove(const char *dir);	/* with all that is in it */
/* a host time on a guest's clock */
uint64_t gen_truth_tsc(const struct gen_truth *t, unsigned int guest, uint64_t host);

/* ---- inside ------------------------------------------------------------------ */

enum gen_state { G_RUNNING, G_RUNNABLE, G_BLOCKED, G_OFFLINE, GEN_INJECTED };

struct gen_csd {
	uint64_t addr;
	bool locked;
	unsigned int type;
	long call;		/* index in truth, -1: none */
};

struct gen_entry {
	struct gen_csd *csd;	/* NULL: ttwu or irq_work */
	unsigned int type;
	uint64_t addr;
	long call;
	uint64_t queued;
};

#define GEN_QUEUE	256

struct gen_vcpu {
	struct gen_world *w;
	unsigned int dom, id;		/* dom: of the world; xen_dom, xen_id: of Xen */
	unsigned int xen_dom, xen_id;
	bool guest;
	ucontext_t ctx;
	void *stack;
	/* Xen's side */
	enum gen_state state;
	unsigned int pcpu;
	uint64_t need, started, irq_at, timer;
	bool irq_on, no_preempt, fresh, in_xen, pending[XT_KIND_END];
	uint64_t pending_since[XT_KIND_END], bit;
	/* the kernel's side */
	struct gen_entry queue[GEN_QUEUE];
	unsigned int n_queue;
	struct gen_csd own, many[GEN_VCPUS], async[2], irq_async[2], stack_csd[8];
	unsigned int next_stack;
	bool polling;
	uint64_t entry;
	uint64_t counts[XT_KIND_END];	/* received, as /proc/interrupts shows */
	unsigned int depth;
};

struct gen_pcpu {
	struct gen_vcpu *cur, *next;
	uint64_t switch_at, slice_end;
	struct gen_vcpu *runq[32];
	unsigned int n_runq;
};

struct gen_world {
	const struct gen_options *o;
	struct gen_truth *truth;
	uint64_t rng, now, end;
	struct gen_pcpu pcpu[GEN_PCPUS];
	struct gen_vcpu *vcpus[GEN_DOMS * GEN_VCPUS];
	unsigned int n_vcpus;
	uint32_t markers[GEN_GUESTS];	/* made so far */
	uint64_t n_other;	/* queue entries that are no calls, so far */
	ucontext_t scheduler;
	struct gen_out *out;
	bool recorded;		/* the last event was */
	struct gen_vcpu *resuming;
};

uint64_t gen_tsc(const struct gen_world *w, unsigned int guest, uint64_t host);

/* gen.c */
void gen_clock_event(struct gen_vcpu *v, unsigned int what);
uint64_t gen_random(struct gen_world *w, uint64_t below);
bool gen_chance(struct gen_world *w, unsigned int percent);

/* xen.c */
void gen_run(struct gen_world *w);
void gen_spend(struct gen_vcpu *v, uint64_t ticks);
void gen_block(struct gen_vcpu *v, uint64_t ticks);
struct gen_vcpu *gen_peer(struct gen_vcpu *v, unsigned int id);
/* the inside of an event_channel_op: sets the bit, wakes the target */
void gen_notify(struct gen_vcpu *v, struct gen_vcpu *target, unsigned int kind,
		long call);
void gen_hypercall(struct gen_vcpu *v, unsigned int op, bool sub);
void gen_enter_xen(struct gen_vcpu *v, unsigned int op);
void gen_leave_xen(struct gen_vcpu *v);
void gen_inject(struct gen_vcpu *v, bool fresh);
void gen_save(struct gen_world *w, unsigned int guest);
void gen_restore(struct gen_world *w, struct gen_vcpu *first);
void gen_resumed(struct gen_world *w);
void gen_coroutine(struct gen_vcpu *v);

/* kernel.c */
void gen_kernel(struct gen_vcpu *v);
void gen_dom0(struct gen_vcpu *v);
void gen_hog(struct gen_vcpu *v);
void gen_upcall(struct gen_vcpu *v);

/* marker.c */
void gen_marker(struct gen_vcpu *v);

/* write.c */
struct gen_out *gen_out_open(struct gen_world *w, const char *dir);
int gen_out_close(struct gen_out *out);
void gen_event(struct gen_vcpu *v, const void *record, unsigned int size);
/* an event of an earlier time, written now */
void gen_event_since(struct gen_vcpu *v, const void *record, unsigned int size, uint64_t at);
void gen_record(struct gen_world *w, unsigned int pcpu, uint32_t event, bool tsc,
		unsigned int n, const uint32_t *words);
void gen_interrupts(struct gen_world *w, bool after);

#endif
