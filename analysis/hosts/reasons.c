// SPDX-License-Identifier: GPL-2.0-only
/*
 * What calls' time went to, as sums that add up over hosts (docs/stragglers.md): of a
 * guest taken call by call, each piece in ns. reasons.c keeps a host's vCPUs apart;
 * here they are one by domain, as a vCPU's number means nothing elsewhere.
 */
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "hosts/hosts.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "model/run.h"

struct taken {			/* of one kind of calls */
	struct jn_reasons r;
	struct xc_hist stage[XC_REASON_STAGES];
	struct xc_hist *list;	/* as r.list */
	size_t cap;
};

struct jn_taker {
	struct taken by[XC_WAITS];
};

static bool is(const struct jn_reason *x, uint8_t stage, uint8_t who, const char *name)
{
	return x->stage == stage && x->who == who && (!x->name || !strcmp(x->name, name));
}

struct jn_reason *jn_reason(struct jn_reasons *r, uint8_t stage, uint8_t who, const char *name)
{
	struct jn_reason *x;
	size_t i;

	for (i = 0; i < r->n; i++)
		if (is(&r->list[i], stage, who, name))
			return &r->list[i];
	r->list = xc_grow(r->list, &r->cap, r->n + 1, sizeof(*r->list));
	x = &r->list[r->n++];
	*x = (struct jn_reason){ .stage = stage, .who = who };
	if (who == XC_HOLDER_DOMAIN)
		x->name = xc_strdup(name);
	return x;
}

static uint8_t who_of(const struct xc_run *run, const struct xc_guest *g, struct xc_who who,
		      const char **name)
{
	enum xc_holder holder = xc_holder(who);

	*name = "";
	if (holder != XC_HOLDER_VCPU)
		return holder;
	if (who.dom == g->domid)
		return XC_HOLDER_OWN;
	*name = xc_domain_name(&run->host, who.dom);
	if (!*name)
		*name = "";
	return XC_HOLDER_DOMAIN;
}

/* ---- a guest, call by call ------------------------------------------------------------ */

struct jn_taker *jn_taker_new(void)
{
	return xc_alloc(1, sizeof(struct jn_taker));
}

struct piece {			/* of a call: all that one reason has of it */
	size_t reason;		/* index in list */
	uint64_t ns;
	uint8_t label;
};

static void count(struct jn_reason *x, struct xc_hist *hist, uint64_t ns, uint8_t label)
{
	x->time_ns += ns;
	x->label[label]++;
	xc_hist_add(hist, ns);
}

static void take_pieces(struct taken *t, const struct piece *p, unsigned int n, uint8_t main)
{
	const struct piece *most = NULL;
	unsigned int i;

	for (i = 0; i < n; i++) {
		struct jn_reason *x = &t->r.list[p[i].reason];

		count(x, &t->list[p[i].reason], p[i].ns, p[i].label);
		if (x->stage == main && (!most || p[i].ns > most->ns))
			most = &p[i];
	}
	if (most)
		t->r.list[most->reason].main++;
}

void jn_take_call(struct jn_taker *taker, const struct xc_run *run, const struct xc_guest *g,
		  const struct xc_call *c)
{
	struct taken *t = &taker->by[c->type == XT_TYPE_SYNC ? XC_WAITED : XC_UNWAITED];
	struct jn_reasons *r = &t->r;
	const struct xc_parts *p = c->parts;
	uint64_t stage[XC_REASON_STAGES] = {};
	uint8_t label[XC_REASON_STAGES] = {};
	struct piece piece[XC_PARTS];
	unsigned int i, k, n = 0;

	/* of a broadcast, its straggler's */
	if (!c->straggler && c->targets != 1)
		return;
	r->calls++;
	r->time_ns += xc_ns(xc_call_ticks(c), g->tsc_khz);
	r->clear += p->clear;
	for (i = 0; i < p->n; i++) {
		const struct xc_part *part = &p->list[i];
		const char *name;
		uint8_t who = who_of(run, g, part->who, &name);
		size_t at = jn_reason(r, part->stage, who, name) - r->list;

		for (k = 0; k < n && piece[k].reason != at; k++)
			;
		if (k == n)
			piece[n++] = (struct piece){ .reason = at };
		piece[k].ns += xc_ns(part->ticks, g->tsc_khz);
		if (part->label > piece[k].label)
			piece[k].label = part->label;
		stage[part->stage] += part->ticks;
		if (part->label > label[part->stage])
			label[part->stage] = part->label;
	}
	t->list = xc_grow(t->list, &t->cap, r->n, sizeof(*t->list));
	take_pieces(t, piece, n, p->main);
	for (i = 0; i < XC_REASON_STAGES; i++)
		if (stage[i])
			count(&r->stage[i], &t->stage[i], xc_ns(stage[i], g->tsc_khz), label[i]);
	r->stage[p->main].main += p->n > 0;
}

void jn_taken(struct jn_taker *taker, struct jn_figures *f, const struct xc_guest *g)
{
	unsigned int w, s;
	size_t i;

	for (w = 0; w < XC_WAITS; w++) {
		struct taken *t = &taker->by[w];

		for (s = 0; s < XC_REASON_STAGES; s++) {
			jn_from_dense(&t->r.stage[s].hist, &t->stage[s]);
			xc_hist_free(&t->stage[s]);
		}
		for (i = 0; i < t->r.n; i++) {
			jn_from_dense(&t->r.list[i].hist, &t->list[i]);
			xc_hist_free(&t->list[i]);
		}
		free(t->list);
	}
	if (f) {
		for (w = 0; w < XC_WAITS; w++) {
			f->reasons[w] = taker->by[w].r;
			jn_reasons_sort(&f->reasons[w]);
		}
		memcpy(f->straggler, g->result->broadcasts.main, sizeof(f->straggler));
	} else {
		struct jn_figures gone = {};

		for (w = 0; w < XC_WAITS; w++)
			gone.reasons[w] = taker->by[w].r;
		jn_free_reasons(&gone);
	}
	free(taker);
}

/* ---- sums ------------------------------------------------------------------------------ */

static int by_time(const void *a, const void *b)
{
	const struct jn_reason *x = a, *y = b;
	int order = XC_ORDER(y->time_ns, x->time_ns) ?: XC_ORDER(x->stage, y->stage) ?:
		    XC_ORDER(x->who, y->who);

	return order || !x->name ? order : strcmp(x->name, y->name);
}

void jn_reasons_sort(struct jn_reasons *r)
{
	if (r->n)
		qsort(r->list, r->n, sizeof(*r->list), by_time);
}

static void add_reason(struct jn_reason *to, const struct jn_reason *from)
{
	unsigned int i;

	to->main += from->main;
	to->time_ns += from->time_ns;
	for (i = 0; i < XC_LABELS; i++)
		to->label[i] += from->label[i];
	jn_add_hist(&to->hist, &from->hist);
}

void jn_add_reasons(struct jn_figures *to, const struct jn_figures *from)
{
	unsigned int w, s;
	size_t i;

	for (s = 0; s < XC_REASON_STAGES; s++)
		to->straggler[s] += from->straggler[s];
	for (w = 0; w < XC_WAITS; w++) {
		const struct jn_reasons *x = &from->reasons[w];
		struct jn_reasons *sum = &to->reasons[w];

		sum->calls += x->calls;
		sum->time_ns += x->time_ns;
		sum->clear += x->clear;
		for (s = 0; s < XC_REASON_STAGES; s++)
			add_reason(&sum->stage[s], &x->stage[s]);
		for (i = 0; i < x->n; i++)
			add_reason(jn_reason(sum, x->list[i].stage, x->list[i].who,
					     x->list[i].name), &x->list[i]);
		jn_reasons_sort(sum);
	}
}

void jn_free_reasons(struct jn_figures *f)
{
	unsigned int w, s;
	size_t i;

	for (w = 0; w < XC_WAITS; w++) {
		struct jn_reasons *r = &f->reasons[w];

		for (s = 0; s < XC_REASON_STAGES; s++)
			free(r->stage[s].hist.bucket);
		for (i = 0; i < r->n; i++) {
			free(r->list[i].hist.bucket);
			free(r->list[i].name);
		}
		free(r->list);
	}
}
