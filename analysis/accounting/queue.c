// SPDX-License-Identifier: GPL-2.0-only
/*
 * The books of the queues: every entry that is queued is run, once, by its
 * target. From QUEUED and RUN_BEGIN alone, in memory for the open entries.
 *
 * A CPU takes its whole queue and runs all of it, so runs come in batches:
 *
 *   target    ... run run run | run run ...
 *                 ^ an entry queued later than this run is of another batch
 *
 * What was queued before an entry of a batch that is over has been taken with
 * that batch or earlier: if it is still open at the end, it is lost. In the
 * same way, once a batch is over that holds an entry queued within the trace,
 * nothing from before the trace can be left. QUEUED stands before the entry is
 * linked in, and its sender may be kept from its pCPU in between: hence XC_SLACK_MS.
 */
#include <stdlib.h>

#include "accounting/books.h"
#include "base/hash.h"
#include "base/memory.h"
#include "format/trace_format.h"
#include "model/accounting.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/recorded.h"
#include "read/guest_trace.h"
#include "timeline/event.h"
#include "timeline/leaving.h"

#define GRACE_MS	5000	/* open at the end, though it could be run, at most */

struct entry {
	uint64_t csd, tsc;
	uint64_t func;
	uint32_t target;
	uint32_t next;		/* free; index + 1 */
	uint8_t type;
};

struct cpu {
	uint64_t batch_run;	/* first run of the batch at hand, 0: none yet */
	uint64_t batch_queued;	/* latest QUEUED in it */
	uint64_t done_queued;	/* and in those that are over, 0: none is */
};

struct xc_queues {
	struct xc_guest *g;
	struct xc_queue_stats *st;
	bool known;		/* what was lost can be known */
	struct cpu *cpus;
	size_t n_cpus;
	struct entry *entries;
	size_t n_entries, cap_entries;
	uint32_t free;		/* index + 1 */
	struct xc_hash open;	/* index + 1 in entries, by csd and target */
	uint64_t start, end;	/* TSC of the first event, of the last so far */
	struct xc_leaving leaving;
};

/* ---- open entries ------------------------------------------------------------- */

static uint64_t key(uint64_t csd, uint32_t target)
{
	return (csd >> 3) + target;
}

static void add(struct xc_queues *s, const struct entry *e)
{
	uint32_t i = s->free;

	if (i) {
		s->free = s->entries[i - 1].next;
	} else {
		s->entries = xc_grow(s->entries, &s->cap_entries, s->n_entries + 1,
				     sizeof(*s->entries));
		i = ++s->n_entries;
	}
	s->entries[i - 1] = *e;
	xc_hash_add(&s->open, key(e->csd, e->target), i);
}

/* the oldest that fits: an ASYNC csd may be queued again before it has run */
static struct xc_slot *find(const struct xc_queues *s, uint64_t csd, uint32_t target,
			    uint8_t type)
{
	struct xc_slot *found = NULL, *x;

	for (x = xc_hash_find(&s->open, key(csd, target)); x; x = xc_hash_next(&s->open, x)) {
		const struct entry *e = &s->entries[x->value - 1];

		if (e->csd == csd && e->target == target && e->type == type &&
		    (!found || e->tsc < s->entries[found->value - 1].tsc))
			found = x;
	}
	return found;
}

static void take_out(struct xc_queues *s, struct xc_slot *x)
{
	s->entries[x->value - 1].next = s->free;
	s->free = x->value;
	xc_hash_remove(&s->open, x);
}

/* ---- books ---------------------------------------------------------------------- */

static void note(struct xc_queue_stats *st, bool extra, const struct entry *e)
{
	if (st->n_odd < XC_ODD)
		st->odd[st->n_odd++] = (struct xc_odd_entry){
			e->csd, e->func, e->tsc, e->target, e->type, extra };
}

static void ran(struct cpu *cpu, uint64_t queued, uint64_t run)
{
	if (!cpu->batch_run || queued > cpu->batch_run) {
		if (cpu->batch_queued > cpu->done_queued)
			cpu->done_queued = cpu->batch_queued;
		cpu->batch_run = run;
		cpu->batch_queued = queued;
	} else if (queued > cpu->batch_queued) {
		cpu->batch_queued = queued;
	}
}

static void run(struct xc_queues *s, unsigned int n, const struct xt_csd *r)
{
	struct xc_queue_stats *st = s->st;
	uint64_t slack = s->g->tsc_khz * XC_SLACK_MS;
	const struct entry *e;
	struct xc_slot *x;
	struct cpu *cpu;

	st->run++;
	st->by_type[r->type].run++;
	s->cpus = xc_grow(s->cpus, &s->n_cpus, n + 1, sizeof(*s->cpus));
	cpu = &s->cpus[n];
	x = find(s, r->csd, n, r->type);
	if (x) {
		e = &s->entries[x->value - 1];
		ran(cpu, e->tsc, r->tsc);
		take_out(s, x);
	} else if (!s->known) {
		st->unknown_runs++;
	} else if (!s->leaving.now &&
		   ((cpu->done_queued && r->tsc > s->start + slack) ||
		    r->tsc > s->start + s->g->tsc_khz * GRACE_MS)) {
		st->extra++;
		st->by_type[r->type].extra++;
		note(st, true, &(struct entry){ r->csd, r->tsc, r->func, n, 0, r->type });
	} else {
		st->before++;
	}
}

void xc_queues_event(struct xc_queues *s, const struct xc_event *e)
{
	const struct xt_csd *r;

	if (e->what != XC_RECORD)
		return;
	r = &e->rec->csd;
	if (!s->start)
		s->start = e->tsc;
	s->end = e->tsc;
	switch (e->rec->any.id) {
	case XT_CSD_QUEUED:
		if (r->type == XT_TYPE_LOCAL)
			return;
		s->st->queued++;
		s->st->by_type[r->type].queued++;
		add(s, &(struct entry){ r->csd, r->tsc, r->func, r->target, 0, r->type });
		return;
	case XT_CSD_RUN_BEGIN:
		if (r->type == XT_TYPE_IRQ_WORK)
			s->g->result->calls.irq_work++;
		else if (r->type == XT_TYPE_TTWU)
			s->g->result->calls.ttwu++;
		else if (r->type == XT_TYPE_LOCAL)
			s->g->result->calls.local++;
		if (r->type != XT_TYPE_LOCAL)
			run(s, e->cpu, r);
		return;
	case XT_VCPU:
		xc_leaving_vcpu(&s->leaving, &e->rec->vcpu);
		return;
	}
}

void xc_queues_end(struct xc_queues *s)
{
	uint64_t slack = s->g->tsc_khz * XC_SLACK_MS, grace = s->g->tsc_khz * GRACE_MS;
	size_t i;

	for (i = 0; i < s->open.size; i++) {
		const struct entry *e;
		bool passed;

		if (!s->open.slot[i].value)
			continue;
		e = &s->entries[s->open.slot[i].value - 1];
		passed = e->target < s->n_cpus &&
			 e->tsc + slack < s->cpus[e->target].done_queued;
		if (s->known && (passed || e->tsc + grace < s->end)) {
			s->st->lost++;
			s->st->by_type[e->type].lost++;
			note(s->st, false, e);
		} else {
			s->st->open++;
		}
	}
}

/* a recorder that was killed leaves its streams to end seconds apart */
static const char *why_not(const struct xc_guest *g)
{
	unsigned int i;

	if (!xc_recorded(g, XC_FIGURE_QUEUE))
		return "csd_queued and csd_run_begin were not both recorded";
	if (xc_from_upstream(g))
		return "upstream's events do not tell of every entry";
	if (g->lost)
		return "events were lost";
	if (g->trace->perf)
		return "perf records nothing of its own wake-ups";
	for (i = 0; i < g->trace->n_streams; i++)
		if (g->trace->streams[i].cut)
			return "a stream is cut off";
	if (!g->trace->env.end_tsc)
		return "the recording has no end: its recorder was killed";
	return NULL;
}

struct xc_queues *xc_queues_new(struct xc_guest *g)
{
	struct xc_queues *s = xc_alloc(1, sizeof(*s));

	s->g = g;
	s->st = &g->result->queue;
	s->st->unknown = why_not(g);
	s->known = !s->st->unknown;
	return s;
}

void xc_queues_free(struct xc_queues *s)
{
	if (!s)
		return;
	xc_leaving_free(&s->leaving);
	free(s->cpus);
	xc_hash_free(&s->open);
	free(s->entries);
	free(s);
}
