// SPDX-License-Identifier: GPL-2.0-only
#include <ftw.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "format/trace_format.h"
#include "gen.h"

#define GEN_JUMP	123456789ll	/* of the TSC, by a suspend */

uint64_t gen_tsc(const struct gen_world *w, unsigned int guest, uint64_t host)
{
	return gen_truth_tsc(w->truth, guest, host);
}

uint64_t gen_truth_tsc(const struct gen_truth *t, unsigned int guest, uint64_t host)
{
	int64_t drift = llround(t->drift[guest] * (double)(int64_t)(host - t->from));

	/* a PV guest that stays on its host has one TSC for good */
	if (t->resumed[guest] && host >= t->resumed[guest] && (t->pvh[guest] || !t->restored))
		drift += GEN_JUMP;
	return host + (uint64_t)(t->offset[guest] + drift);
}

static void add_vcpu(struct gen_world *w, unsigned int dom, unsigned int id)
{
	bool hog = dom > w->o->guests;
	struct gen_vcpu *v = calloc(1, sizeof(*v));
	uint64_t base = 0xffff888000000000ull + dom * 0x1000000 + id * 0x10000;
	unsigned int i;

	*v = (struct gen_vcpu){ .w = w, .dom = dom, .id = id,
				.guest = dom && !hog, .xen_dom = hog ? 9 : dom,
				.xen_id = w->o->renumber && dom && !hog ? id ^ 2 : id,
				.irq_at = UINT64_MAX, .timer = UINT64_MAX };
	v->own.addr = base;
	for (i = 0; i < GEN_VCPUS; i++)
		v->many[i].addr = base + 0x100 + i * 0x40;
	for (i = 0; i < 2; i++)
		v->async[i].addr = base + 0x1000 + i * 0x40;
	for (i = 0; i < 2; i++)
		v->irq_async[i].addr = base + 0x2000 + i * 0x40;
	for (i = 0; i < 8; i++)
		v->stack_csd[i].addr = 0xffffc90000000000ull + dom * 0x1000000 +
				       id * 0x10000 + i * 0x20;
	gen_coroutine(v);
	v->pcpu = gen_random(w, w->o->pcpus);
	v->state = G_BLOCKED;
	v->timer = w->now + gen_random(w, 100 * GEN_US);
	w->vcpus[w->n_vcpus++] = v;
}

/* one that runs, and only such a one has events */
static struct gen_vcpu *running(struct gen_world *w, unsigned int guest)
{
	unsigned int i;

	for (i = 0; i < w->n_vcpus; i++)
		if (w->vcpus[i]->dom == guest + 1 && w->vcpus[i]->state == G_RUNNING)
			return w->vcpus[i];
	return NULL;
}

void gen_clock_event(struct gen_vcpu *v, unsigned int what)
{
	struct gen_world *w = v->w;
	unsigned int g = v->dom - 1;
	struct xt_clock r;

	*(what == XT_CLOCK_SUSPEND ? &w->truth->suspended[g] : &w->truth->resumed[g]) = ++w->now;
	r = (struct xt_clock){ .tsc = gen_tsc(w, g, w->now), .id = XT_CLOCK,
			       .what = what, .tsc_khz = GEN_KHZ };
	gen_event(v, &r, sizeof(r));
	w->truth->clock_seen[g] |= w->recorded << what;
}

/* one guest after the other, each between one tick and the next */
static void suspend(struct gen_world *w)
{
	struct gen_vcpu *v;
	unsigned int g;

	for (g = 0; g < w->o->guests; g++) {
		while (!(v = running(w, g))) {
			w->end = w->now + GEN_US;
			gen_run(w);
		}
		gen_clock_event(v, XT_CLOCK_SUSPEND);
		gen_clock_event(v, XT_CLOCK_RESUME);
		w->now++;
	}
}

/* to a file and back: the guest stops, its domain goes, another comes; others live on */
static void restore(struct gen_world *w)
{
	unsigned int guest = gen_random(w, w->o->guests);
	struct gen_vcpu *v;

	while (!(v = running(w, guest))) {
		w->end = w->now + GEN_US;
		gen_run(w);
	}
	w->truth->restored = true;
	gen_clock_event(v, XT_CLOCK_SUSPEND);
	w->now++;
	gen_save(w, guest);
	w->end = w->now + gen_random(w, w->o->length / 20);
	gen_run(w);
	gen_restore(w, v);
	while (w->resuming) {
		w->end = w->now + GEN_US;
		gen_run(w);
	}
}

int gen(const struct gen_options *o, const char *dir, struct gen_truth *t)
{
	struct gen_world w = { .o = o, .truth = t, .rng = o->seed };
	unsigned int g, i;
	uint64_t end;
	int err;

	memset(t, 0, sizeof(*t));
	w.now = 1000000000000ull + gen_random(&w, 1000000000000ull);
	t->from = w.now + 1000 * GEN_US;
	t->to = t->from + o->length;
	end = t->to + 1000 * GEN_US;
	for (g = 0; g < o->guests; g++) {
		t->pvh[g] = g == 1 ? !t->pvh[0] : gen_chance(&w, 50);
		if (!t->pvh[g])
			continue;
		t->offset[g] = -(int64_t)gen_random(&w, 1000000000000ull);
		t->drift[g] = o->drift_ppm * 1e-6;
	}
	w.out = gen_out_open(&w, dir);
	for (i = 0; i < 2; i++)
		add_vcpu(&w, 0, i);
	for (g = 0; g < o->guests; g++)
		for (i = 0; i < GEN_VCPUS; i++)
			add_vcpu(&w, g + 1, i);
	for (i = 0; o->hog && i < 2; i++)
		add_vcpu(&w, o->guests + 1, i);
	w.end = t->from + o->length / 8;
	gen_run(&w);
	gen_interrupts(&w, false);
	if (o->suspend) {
		uint64_t to = t->to;

		w.end = t->from + o->length / 100 * o->suspend;
		gen_run(&w);
		/* that takes as long as it takes */
		t->to = UINT64_MAX;
		if (o->restore)
			restore(&w);
		else
			suspend(&w);
		t->to = to > w.now + o->length / 4 ? to : w.now + o->length / 4;
		end = t->to + 1000 * GEN_US;
	}
	w.end = t->to - o->length / 8;
	gen_run(&w);
	gen_interrupts(&w, true);
	w.end = end;
	gen_run(&w);
	err = gen_out_close(w.out);
	for (i = 0; i < w.n_vcpus; i++) {
		free(w.vcpus[i]->stack);
		free(w.vcpus[i]);
	}
	return err;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *f)
{
	(void)st;
	(void)type;
	(void)f;
	return remove(path);
}

void gen_remove(const char *dir)
{
	nftw(dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

void gen_free(struct gen_truth *t)
{
	unsigned int g, i;

	free(t->calls);
	for (i = 0; i < GEN_PCPUS; i++)
		free(t->holders[i].list);
	for (g = 0; g < GEN_GUESTS; g++)
		for (i = 0; i < GEN_VCPUS; i++) {
			free(t->history[g][i].list);
			free(t->gaps[g][i].list);
		}
	memset(t, 0, sizeof(*t));
}
