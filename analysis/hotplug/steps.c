// SPDX-License-Identifier: GPL-2.0-only
/* Steps of CPU hotplug: from one event to the next within each sample of a benchmark. */
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "hotplug/hotplug_p.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "read/files/bench.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

#define KEYS_MAX	512	/* states of the hotplug core, with their functions */
#define DEPTH_MAX	16	/* states within each other */

struct values {
	uint64_t *v;
	size_t n, cap;
};

struct tally {
	struct values took, start;	/* ns */
	uint64_t sum;
};

struct key {
	int state;
	uint64_t func;
	struct tally tally;
	/* of the sample at hand, ticks */
	uint64_t ticks, begin;
	bool seen;
};

struct count {			/* of one benchmark's samples */
	const struct xc_steps *s;
	const struct xc_bench *b;
	struct tally step[XT_PHASE_END + 1], xen[XC_XEN_STEPS];
	uint64_t part[XT_PHASE_END + 1][XC_WHOSES];	/* ticks */
	struct key *key;		/* the first: in no state */
	size_t n_keys;
};

/* ---- sums ------------------------------------------------------------------- */

static void put(struct values *to, uint64_t ns)
{
	to->v = xc_grow(to->v, &to->cap, to->n + 1, sizeof(*to->v));
	to->v[to->n++] = ns;
}

static void add(const struct count *c, struct tally *t, const struct xc_sample *x, uint64_t from,
		uint64_t ticks)
{
	uint64_t ns = xc_ns(ticks, c->b->tsc_khz);

	put(&t->took, ns);
	put(&t->start, xc_ns(from - x->begin_tsc, c->b->tsc_khz));
	t->sum += ns;
}

/* ends that two clocks tell may change places within the alignment's error */
static void add_between(const struct count *c, struct tally *t, const struct xc_sample *x,
			uint64_t from, uint64_t to)
{
	add(c, t, x, from < x->begin_tsc ? x->begin_tsc : from, to > from ? to - from : 0);
}

static struct xc_spread spread(struct tally *t)
{
	const struct values *took = &t->took, *start = &t->start;
	struct xc_spread s;

	xc_sort_values(took->v, took->n);
	xc_sort_values(start->v, start->n);
	s = (struct xc_spread){ .n = took->n, .start_p50_ns = xc_quantile(start->v, start->n, 0.5),
				.p50_ns = xc_quantile(took->v, took->n, 0.5),
				.p99_ns = xc_quantile(took->v, took->n, 0.99),
				.max_ns = xc_quantile(took->v, took->n, 1) };
	free(took->v);
	free(start->v);
	return s;
}

/* ---- whose time it was --------------------------------------------------------- */

struct walk {			/* through the run states of one vCPU */
	const struct hp_runs *runs;	/* NULL: none */
	size_t next;			/* first change after */
	uint8_t state;
};

static struct walk walk_from(const struct xc_steps *s, uint32_t cpu, uint64_t tsc)
{
	const struct hp_window *w = hp_window_at(s, tsc);
	struct walk k = { .state = XC_RS_UNKNOWN };
	const struct hp_run *list;

	if (!s->xen || !w || cpu >= s->g->trace->cpus)
		return k;
	k.runs = &s->runs[cpu];
	list = k.runs->list;
	k.next = XC_FIRST(0, k.runs->n, i, list[i].tsc < tsc);
	while (k.next < k.runs->n && list[k.next].tsc == tsc)
		k.next++;
	/* one from before the window is out of date */
	if (k.next && list[k.next - 1].tsc >= w->from)
		k.state = list[k.next - 1].state;
	return k;
}

static uint64_t walk_end(const struct walk *k, uint64_t to)
{
	if (!k->runs || k->next == k->runs->n || k->runs->list[k->next].tsc > to)
		return to;
	return k->runs->list[k->next].tsc;
}

static void walk_to(struct walk *k, uint64_t tsc)
{
	while (k->runs && k->next < k->runs->n && k->runs->list[k->next].tsc <= tsc)
		k->state = k->runs->list[k->next++].state;
}

static enum xc_whose part_of(uint8_t a, uint8_t b)
{
	if (a == XC_RS_RUNNING || b == XC_RS_RUNNING)
		return XC_WHOSE_GUEST;
	if (a >= XC_RS_UNKNOWN || b >= XC_RS_UNKNOWN)
		return XC_WHOSE_UNKNOWN;
	if (a == XC_RS_RUNNABLE || b == XC_RS_RUNNABLE)
		return XC_WHOSE_XEN;
	return XC_WHOSE_ASLEEP;
}

/* a, b: the CPUs that the step needs, may be the same */
static void split(const struct xc_steps *s, uint32_t a, uint32_t b, uint64_t from, uint64_t to,
		  uint64_t *part)
{
	struct walk x = walk_from(s, a, from), y = walk_from(s, b, from);

	while (from < to) {
		uint64_t until = walk_end(&y, walk_end(&x, to));

		part[part_of(x.state, y.state)] += until - from;
		from = until;
		walk_to(&x, from);
		walk_to(&y, from);
	}
}

/* ---- steps of a vCPU's life -------------------------------------------------------- */

static bool by_control(unsigned int phase)
{
	return phase == XT_PHASE_PREPARED || phase == XT_PHASE_INITIALISED ||
	       phase == XT_PHASE_UP || phase == XT_PHASE_DEAD || phase == XT_PHASE_FREED;
}

static bool by_itself(unsigned int phase)
{
	return phase == XT_PHASE_ALIVE || phase == XT_PHASE_DOWN;
}

static void step(struct count *c, const struct xc_sample *x, unsigned int phase, uint32_t control,
		 uint64_t from, uint64_t to)
{
	add(c, &c->step[phase], x, from, to - from);
	split(c->s, by_itself(phase) ? x->a : control, by_control(phase) ? control : x->a, from, to,
	      c->part[phase]);
}

/* at[]: when each phase was, 0: was not */
static void life(struct count *c, const struct xc_sample *x, uint64_t *at)
{
	const struct xc_steps *s = c->s;
	uint64_t last = x->begin_tsc;
	uint32_t control = 0;		/* the benchmark's */
	size_t first = XC_FIRST(0, s->n_vcpu, i, s->vcpu[i].tsc < x->begin_tsc), k;
	bool any = false;

	for (k = first; k < s->n_vcpu && s->vcpu[k].tsc <= x->end_tsc; k++)
		if (s->vcpu[k].cpu == x->a && by_control(s->vcpu[k].phase))
			control = s->vcpu[k].on;
	for (k = first; k < s->n_vcpu && s->vcpu[k].tsc <= x->end_tsc; k++) {
		const struct hp_vcpu *e = &s->vcpu[k];

		if (e->cpu != x->a)
			continue;
		step(c, x, e->phase, control, last, e->tsc);
		at[e->phase] = last = e->tsc;
		any = true;
	}
	if (any)
		step(c, x, XC_STEP_RETURN, control, last, x->end_tsc);
}

/* ---- Xen's steps ---------------------------------------------------------------------- */

/* the first of its kind in from .. to, 0: none */
static uint64_t mark_to(const struct xc_steps *s, const struct xc_sample *x, uint8_t what,
			uint64_t from, uint64_t to)
{
	size_t i = XC_FIRST(0, s->n_mark, k, s->mark[k].tsc < from);

	for (; i < s->n_mark && s->mark[i].tsc <= to; i++)
		if (s->mark[i].cpu == x->a && s->mark[i].what == what)
			return s->mark[i].tsc;
	return 0;
}

/* within the sample */
static uint64_t mark(const struct xc_steps *s, const struct xc_sample *x, uint8_t what,
		     uint64_t from)
{
	return mark_to(s, x, what, from, x->end_tsc);
}

/* when the sample's CPU was next heard of; never: all time to come */
static uint64_t next_life(const struct xc_steps *s, const struct xc_sample *x)
{
	size_t k = XC_FIRST(0, s->n_vcpu, i, s->vcpu[i].tsc < x->end_tsc + 1);

	while (k < s->n_vcpu && s->vcpu[k].cpu != x->a)
		k++;
	return k < s->n_vcpu ? s->vcpu[k].tsc : UINT64_MAX;
}

static void xen_online(struct count *c, const struct xc_sample *x, const uint64_t *at)
{
	uint64_t initialise = mark(c->s, x, HP_INITIALISE, x->begin_tsc);
	uint64_t up = mark(c->s, x, HP_UP, x->begin_tsc);
	uint64_t woken = mark(c->s, x, HP_WOKEN, up ? up : x->begin_tsc);
	uint64_t running = woken ? mark(c->s, x, HP_RUNNING, woken) : 0;

	if (initialise && at[XT_PHASE_INITIALISED])
		add_between(c, &c->xen[XC_XEN_INITIALISE], x, initialise, at[XT_PHASE_INITIALISED]);
	if (up && woken)
		add_between(c, &c->xen[XC_XEN_UP], x, up, woken);
	if (running)
		add_between(c, &c->xen[XC_XEN_RUNQ], x, woken, running);
	if (running && at[XT_PHASE_ALIVE])
		add_between(c, &c->xen[XC_XEN_START], x, running, at[XT_PHASE_ALIVE]);
}

static void xen_offline(struct count *c, const struct xc_sample *x, const uint64_t *at)
{
	uint64_t error = xc_clock_error(&c->s->g->clock), offline;
	uint64_t down = mark(c->s, x, HP_DOWN, x->begin_tsc);

	down = down ? down : at[XT_PHASE_DOWN];
	if (!down)
		return;
	/* who only waited for its last word (PVH) may have returned before Xen has it offline */
	offline = mark_to(c->s, x, HP_OFFLINE, down > error ? down - error : 0, next_life(c->s, x));
	if (!offline)
		return;
	add_between(c, &c->xen[XC_XEN_DOWN], x, down, offline);
	if (at[XT_PHASE_DEAD])
		add_between(c, &c->xen[XC_XEN_CONFIRM], x, offline, at[XT_PHASE_DEAD]);
}

/* ---- states of the hotplug core ---------------------------------------------------------- */

static size_t find_key(struct count *c, int state, uint64_t func)
{
	size_t i;

	for (i = 1; i < c->n_keys; i++)
		if (c->key[i].state == state && c->key[i].func == func)
			return i;
	if (c->n_keys == KEYS_MAX)
		return 0;
	c->key[c->n_keys] = (struct key){ .state = state, .func = func };
	return c->n_keys++;
}

static void spend(struct count *c, size_t key, uint64_t from, uint64_t to)
{
	struct key *k = &c->key[key];

	if (!key && from == to)
		return;
	if (!k->seen)
		k->begin = from;
	k->seen = true;
	k->ticks += to - from;
}

/* the sample's time, each tick to the state that was entered last, or to none */
static void states(struct count *c, const struct xc_sample *x)
{
	const struct xc_steps *s = c->s;
	size_t stack[DEPTH_MAX], depth = 0, i, k;
	uint64_t last = x->begin_tsc;
	bool any = false;

	k = XC_FIRST(0, s->n_state, i, s->state[i].tsc < x->begin_tsc);
	for (; k < s->n_state && s->state[k].tsc <= x->end_tsc; k++) {
		const struct hp_state *e = &s->state[k];

		if (e->cpu != x->a || e->tsc < last)
			continue;
		spend(c, depth ? stack[depth - 1] : 0, last, e->tsc);
		last = e->tsc;
		any = true;
		if (e->enter && depth < DEPTH_MAX) {
			stack[depth++] = find_key(c, e->state, e->func);
		} else if (!e->enter) {
			/* what was entered within it and not left is over, too */
			for (i = depth; i > 0 && c->key[stack[i - 1]].state != e->state; i--)
				;
			depth = i ? i - 1 : depth;
		}
	}
	if (any)
		spend(c, depth ? stack[depth - 1] : 0, last, x->end_tsc);
	for (i = 0; i < c->n_keys; i++) {
		if (c->key[i].seen)
			add(c, &c->key[i].tally, x, c->key[i].begin, c->key[i].ticks);
		c->key[i].seen = false;
		c->key[i].ticks = 0;
	}
}

/* ---- all of a benchmark --------------------------------------------------------------------- */

/* equal medians: the benchmark's own end comes last */
XC_BY2(step_by_start, struct xc_step, took.start_p50_ns, phase)

XC_BY2(cpuhp_by_start, struct xc_cpuhp, took.start_p50_ns, state)

static void finish(struct count *c, struct xc_hotplug *out)
{
	unsigned int p, k;
	size_t i;

	for (p = 0; p <= XT_PHASE_END; p++) {
		struct xc_step *s = &out->steps[out->n_steps];
		size_t n = c->step[p].took.n;

		*s = (struct xc_step){ .phase = p, .took = spread(&c->step[p]) };
		for (k = 0; k < XC_WHOSES; k++) {
			s->whose_ns[k] = xc_ns(c->part[p][k], c->b->tsc_khz);
			s->sum_ns += s->whose_ns[k];
		}
		out->n_steps += n > 0;
	}
	qsort(out->steps, out->n_steps, sizeof(*out->steps), step_by_start);
	for (p = 0; p < XC_XEN_STEPS; p++)
		out->xen[p] = spread(&c->xen[p]);
	out->cpuhp = xc_alloc(c->n_keys, sizeof(*out->cpuhp));
	for (i = 0; i < c->n_keys; i++) {
		struct key *key = &c->key[i];
		size_t n = key->tally.took.n;

		out->cpuhp[out->n_cpuhp] = (struct xc_cpuhp){ key->state, key->func,
							      .sum_ns = key->tally.sum };
		out->cpuhp[out->n_cpuhp].took = spread(&key->tally);
		out->n_cpuhp += n > 0;
	}
	qsort(out->cpuhp, out->n_cpuhp, sizeof(*out->cpuhp), cpuhp_by_start);
}

void hp_count(const struct xc_steps *s, struct xc_bench *b)
{
	struct count *c = xc_alloc(1, sizeof(*c));
	size_t i;

	c->s = s;
	c->b = b;
	c->key = xc_alloc(KEYS_MAX, sizeof(*c->key));
	c->key[0].state = -1;
	c->n_keys = 1;
	for (i = 0; i < b->n; i++) {
		uint64_t at[XT_PHASE_END + 1] = {};
		const struct xc_sample *x = &b->samples[i];

		life(c, x, at);
		if (!strcmp(b->mode, "offline"))
			xen_offline(c, x, at);
		else
			xen_online(c, x, at);
		states(c, x);
	}
	b->steps = xc_alloc(1, sizeof(*b->steps));
	finish(c, b->steps);
	if (!b->steps->n_steps && !b->steps->n_cpuhp) {
		free(b->steps->cpuhp);
		free(b->steps);
		b->steps = NULL;
	}
	free(c->key);
	free(c);
}
