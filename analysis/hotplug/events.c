// SPDX-License-Identifier: GPL-2.0-only
/*
 * CPU hotplug: what the guest and Xen say of vCPUs that come and go, within the samples of
 * the hotplug benchmarks. Kept as it passes; steps.c makes steps of it.
 */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "format/trace_format.h"
#include "hotplug/hotplug_p.h"
#include "hotplug/steps.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/run.h"
#include "read/files/bench.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"

#define KEPT_MAX	(1u << 20)	/* of each kind */

/* ---- the guest's events ---------------------------------------------------------- */

static void guest_event(struct xc_steps *s, const struct xc_event *e)
{
	const union xc_rec *r = e->rec;

	if (e->what != XC_RECORD || !hp_window_at(s, r->any.tsc))
		return;
	if (r->any.id == XT_VCPU && s->n_vcpu < KEPT_MAX) {
		s->vcpu = xc_grow(s->vcpu, &s->cap_vcpu, s->n_vcpu + 1, sizeof(*s->vcpu));
		s->vcpu[s->n_vcpu++] = (struct hp_vcpu){ r->vcpu.tsc, r->vcpu.cpu, e->cpu,
							 r->vcpu.phase };
	} else if ((r->any.id == XT_HP_ENTER || r->any.id == XT_HP_EXIT) &&
		   s->n_state < KEPT_MAX) {
		bool enter = r->any.id == XT_HP_ENTER;

		s->state = xc_grow(s->state, &s->cap_state, s->n_state + 1, sizeof(*s->state));
		s->state[s->n_state++] = (struct hp_state){ r->hp.tsc, enter ? r->hp.func : 0,
							    r->hp.cpu, r->hp.state, enter };
	}
}

/* ---- Xen's ------------------------------------------------------------------------ */

static void add_run(struct xc_steps *s, unsigned int cpu, uint64_t tsc, uint8_t state)
{
	struct hp_runs *r = &s->runs[cpu];

	if (r->n == KEPT_MAX)
		return;
	r->list = xc_grow(r->list, &r->cap, r->n + 1, sizeof(*r->list));
	r->list[r->n++] = (struct hp_run){ tsc, state };
}

/* in which state each vCPU goes into the windows that begin before tsc */
static void open_windows(struct xc_steps *s, uint64_t tsc)
{
	unsigned int k;

	for (; s->opened < s->n_windows && s->windows[s->opened].from < tsc; s->opened++)
		for (k = 0; k < s->g->trace->cpus; k++)
			add_run(s, k, s->windows[s->opened].from, s->now[k]);
}

static void add_mark(struct xc_steps *s, unsigned int cpu, uint64_t tsc, uint8_t what)
{
	if (s->n_mark == KEPT_MAX)
		return;
	s->mark = xc_grow(s->mark, &s->cap_mark, s->n_mark + 1, sizeof(*s->mark));
	s->mark[s->n_mark++] = (struct hp_mark){ tsc, cpu, what };
}

static int cpu_of(const struct xc_steps *s, uint32_t vcpu)
{
	return vcpu < s->n_vcpus ? s->cpu_of[vcpu] : -1;
}

static void change(struct xc_steps *s, const struct xc_host_rec *h, uint64_t tsc)
{
	unsigned int old = xc_state_before(h), new = xc_state_after(h);
	int cpu = cpu_of(s, xc_state_vcpu(h));

	if (cpu < 0)
		return;
	open_windows(s, tsc);
	s->now[cpu] = s->n_losing || !xc_xen_is_whole(s->xen, h->tsc) ? XC_RS_UNKNOWN : new;
	/* of a sample that has ended, perhaps */
	if (new == XC_RS_OFFLINE)
		add_mark(s, cpu, tsc, HP_OFFLINE);
	if (!hp_window_at(s, tsc))
		return;
	add_run(s, cpu, tsc, s->now[cpu]);
	if (new == XC_RS_RUNNING)
		add_mark(s, cpu, tsc, HP_RUNNING);
	else if (old == XC_RS_OFFLINE)
		add_mark(s, cpu, tsc, HP_WOKEN);
}

static void vcpuop(struct xc_steps *s, const struct xc_host_rec *h, uint64_t tsc)
{
	static const uint8_t what[] = {
		[XC_VCPUOP_INITIALISE] = HP_INITIALISE, [XC_VCPUOP_UP] = HP_UP,
		[XC_VCPUOP_DOWN] = HP_DOWN,
	};
	int cpu = cpu_of(s, h->d[2]);

	if (cpu >= 0 && h->d[1] <= XC_VCPUOP_DOWN && hp_window_at(s, tsc))
		add_mark(s, cpu, tsc, what[h->d[1]]);
}

/* while any pCPU loses records, any state may have changed unseen */
static void loss(struct xc_steps *s, unsigned int pcpu, bool begins, uint64_t tsc)
{
	unsigned int k;

	if (pcpu >= s->n_pcpus)
		return;
	if (s->losing[pcpu] != begins)
		s->n_losing += begins ? 1 : -1;
	s->losing[pcpu] = begins;
	open_windows(s, tsc);
	for (k = 0; k < s->g->trace->cpus; k++) {
		s->now[k] = XC_RS_UNKNOWN;
		if (hp_window_at(s, tsc))
			add_run(s, k, tsc, XC_RS_UNKNOWN);
	}
}

static void host_event(struct xc_steps *s, const struct xc_event *e)
{
	const struct xc_host_rec *h = e->host;

	if (!s->xen || !s->n_windows)
		return;
	if (e->what != XC_RECORD)
		loss(s, e->cpu, e->what == XC_LOSS_BEGIN, xc_clock_guest(&s->g->clock, e->tsc));
	else if (xc_is_runstate(h->event) && h->n && xc_state_dom(h) == s->g->domid)
		change(s, h, xc_clock_guest(&s->g->clock, h->tsc));
	else if (h->dom == s->g->domid && xc_is_vcpuop(h->event, h->d, h->n))
		vcpuop(s, h, xc_clock_guest(&s->g->clock, h->tsc));
}

void xc_steps_event(struct xc_steps *s, const struct xc_event *e)
{
	if (e->guest == XC_HOST)
		host_event(s, e);
	else
		guest_event(s, e);
}

/* ---- begin and end ------------------------------------------------------------------- */

XC_BY(vcpu_by_tsc, struct hp_vcpu, tsc)

XC_BY(state_by_tsc, struct hp_state, tsc)

/* what the guest's own kernel kept of its boot */
static void add_boot(struct xc_steps *s, const struct xc_bench *b)
{
	size_t i;

	for (i = 0; i < b->n_life && s->n_vcpu < KEPT_MAX; i++) {
		const struct xc_boot_life *l = &b->life[i];

		s->vcpu = xc_grow(s->vcpu, &s->cap_vcpu, s->n_vcpu + 1, sizeof(*s->vcpu));
		s->vcpu[s->n_vcpu++] = (struct hp_vcpu){ l->tsc, l->cpu, l->on, l->phase };
	}
	for (i = 0; i < b->n_states && s->n_state < KEPT_MAX; i++) {
		const struct xc_boot_state *x = &b->states[i];

		s->state = xc_grow(s->state, &s->cap_state, s->n_state + 1, sizeof(*s->state));
		s->state[s->n_state++] = (struct hp_state){ x->tsc, 0, x->cpu, x->state, x->enter };
	}
	if (b->n_states)
		qsort(s->state, s->n_state, sizeof(*s->state), state_by_tsc);
}

/* a boot's states have no function: the same states' of other operations */
static void name_states(const struct xc_guest *g, struct xc_hotplug *h)
{
	size_t i, k, j;

	for (i = 0; h && i < h->n_cpuhp; i++)
		for (k = 0; k < g->n_traced; k++) {
			const struct xc_hotplug *o = g->traced[k].steps;

			for (j = 0; o && !strcmp(g->traced[k].mode, "online") && j < o->n_cpuhp; j++)
				if (o->cpuhp[j].state == h->cpuhp[i].state && !h->cpuhp[i].func)
					h->cpuhp[i].func = o->cpuhp[j].func;
		}
}

void xc_steps_end(struct xc_steps *s)
{
	struct xc_guest *g = s->g;
	size_t i;

	for (i = 0; i < g->n_bench; i++)
		add_boot(s, &g->bench[i]);
	/* DOWN is told later than it was */
	if (s->n_vcpu)
		qsort(s->vcpu, s->n_vcpu, sizeof(*s->vcpu), vcpu_by_tsc);
	for (i = 0; i < g->n_traced; i++)
		if (hp_counts(g, &g->traced[i]))
			hp_count(s, &g->traced[i]);
	for (i = 0; i < g->n_bench; i++) {
		if (hp_counts(g, &g->bench[i]))
			hp_count(s, &g->bench[i]);
		if (g->bench[i].life)
			name_states(g, g->bench[i].steps);
	}
}

static void number_vcpus(struct xc_steps *s, const struct xc_xen *xen)
{
	const struct xc_guest *g = s->g;
	unsigned int k;

	s->runs = xc_alloc(g->trace->cpus, sizeof(*s->runs));
	s->now = xc_alloc(g->trace->cpus, sizeof(*s->now));
	for (k = 0; k < g->trace->cpus; k++)
		s->now[k] = XC_RS_UNKNOWN;
	s->cpu_of = xc_cpus_of_vcpus(g, &s->n_vcpus);
	s->n_pcpus = xc_xen_pcpus(xen);
	s->losing = xc_alloc(s->n_pcpus, sizeof(*s->losing));
}

struct xc_steps *xc_steps_new(struct xc_run *run, size_t guest)
{
	struct xc_steps *s = xc_alloc(1, sizeof(*s));
	struct xc_guest *g = &run->guests[guest];

	s->g = g;
	hp_windows(s);
	if (run->xen && g->trace && g->xen_vcpu && g->clock.aligned) {
		s->xen = run->xen;
		number_vcpus(s, run->xen);
	}
	return s;
}

void xc_steps_free(struct xc_steps *s)
{
	unsigned int k;

	if (!s)
		return;
	for (k = 0; s->runs && k < s->g->trace->cpus; k++)
		free(s->runs[k].list);
	free(s->runs);
	free(s->cpu_of);
	free(s->now);
	free(s->losing);
	free(s->windows);
	free(s->vcpu);
	free(s->state);
	free(s->mark);
	free(s);
}
