// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/threads.h"
#include "clock/evidence_p.h"
#include "model/guest.h"
#include "model/run.h"
#include "read/files/host_meta.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

#define EVENT_CHANNEL_OP	32

/* ---- host -------------------------------------------------------------------- */

#define EVIDENCE_MIN	(4u << 10)	/* bytes of one pCPU, at least */
#define RECENT		64

size_t xc_evidence_max = 16u << 20;

/* what one pCPU's records say */
struct part {
	struct xc_host_ev ev;
	uint8_t recent[RECENT];	/* index + 1 in ev.vcpus by number, for a start */
	size_t bytes;
	bool lossy;
	int err;
	struct xc_error said;
	char pad[XC_LINE];	/* another thread fills the next one */
};

struct collect {
	struct xc_xen *xen;
	const bool *wanted;	/* by domid; NULL: all of them */
	struct part *part;	/* by pCPU */
	size_t max;		/* bytes of each */
};

static struct xc_vcpu_ev *vcpu_ev(struct part *p, int32_t dom, uint32_t vcpu)
{
	uint8_t *recent = &p->recent[(dom * 8 + vcpu) % RECENT];
	struct xc_host_ev *h = &p->ev;
	struct xc_vcpu_ev *v;
	size_t i;

	if (*recent && h->vcpus[*recent - 1].dom == dom && h->vcpus[*recent - 1].vcpu == vcpu)
		return &h->vcpus[*recent - 1];
	for (i = 0; i < h->n; i++)
		if (h->vcpus[i].dom == dom && h->vcpus[i].vcpu == vcpu)
			break;
	if (i < UINT8_MAX)
		*recent = i + 1;
	if (i < h->n)
		return &h->vcpus[i];
	h->vcpus = xc_grow(h->vcpus, &h->cap, h->n + 1, sizeof(*h->vcpus));
	v = &h->vcpus[h->n++];
	v->dom = dom;
	v->vcpu = vcpu;
	return v;
}

/* what lies outside the slices goes */
static size_t keep_slices(const struct xc_host_ev *h, struct xc_vcpu_ev *v)
{
	size_t i, n = 0;

	for (i = 0; i < v->n_ops; i++)
		if (xc_kept(h, v->ops[i].in))
			v->ops[n++] = v->ops[i];
	v->n_ops = n;
	for (i = n = 0; i < v->n_changes; i++)
		if (xc_kept(h, v->changes[i].at))
			v->changes[n++] = v->changes[i];
	v->n_changes = n;
	return v->n_ops * sizeof(*v->ops) + v->n_changes * sizeof(*v->changes);
}

/* room for more, in fewer slices if need be; false: not in one of them */
static bool make_room(struct part *p, size_t max, uint64_t at, size_t bytes)
{
	size_t i;

	while (xc_kept(&p->ev, at) && p->bytes + bytes > max &&
	       p->ev.stride < 1ull << (60 - XC_SLICE)) {
		p->ev.stride *= 2;
		p->bytes = 0;
		for (i = 0; i < p->ev.n; i++)
			p->bytes += keep_slices(&p->ev, &p->ev.vcpus[i]);
	}
	if (!xc_kept(&p->ev, at))
		return false;
	p->bytes += bytes;
	return true;
}

static bool wanted(const struct collect *c, int32_t dom)
{
	return !c->wanted || (dom <= XC_DOM_IDLE && c->wanted[dom]);
}

static void add_op(const struct collect *c, struct part *p, int32_t dom, uint32_t vcpu,
		   uint64_t in, uint64_t out)
{
	struct xc_vcpu_ev *v;

	if (!wanted(c, dom) || !make_room(p, c->max, in, sizeof(*v->ops)))
		return;
	v = vcpu_ev(p, dom, vcpu);
	v->ops = xc_grow(v->ops, &v->cap_ops, v->n_ops + 1, sizeof(*v->ops));
	v->ops[v->n_ops++] = (struct xc_op){ in, out };
}

static void add_change(const struct collect *c, struct part *p, const struct xc_host_rec *r)
{
	int32_t dom = xc_state_dom(r);
	struct xc_vcpu_ev *v;

	if (dom == XC_DOM_IDLE || (uint32_t)dom > XC_DOM_IDLE || !wanted(c, dom) ||
	    !make_room(p, c->max, r->tsc, sizeof(*v->changes)))
		return;
	v = vcpu_ev(p, dom, xc_state_vcpu(r));
	v->changes = xc_grow(v->changes, &v->cap_changes, v->n_changes + 1,
			     sizeof(*v->changes));
	v->changes[v->n_changes++] = (struct xc_change){ r->tsc, xc_state_after(r) };
}

/* no run state seen yet since the trace began, or since the last loss: whose it was is not known */
static void add_blind(struct part *p, bool *more, uint64_t at)
{
	if (*more)
		p->ev.blind.list[p->ev.blind.n - 1].to = at;
	else
		xc_add_gap(&p->ev.blind, at, at);
	*more = true;
}

/* an HVM vCPU's event_channel_op, until its next VMENTRY */
struct open_op {
	bool open;
	bool blind;	/* the last op of this pCPU was of nobody knows which vCPU */
	int32_t dom;
	uint32_t vcpu;
	uint64_t in;
};

static void host_record(const struct collect *c, struct part *p, struct open_op *o,
			const struct xc_host_rec *r)
{
	switch (r->event) {
	case XC_TRC_PV_HYPERCALL:
	case XC_TRC_PV_SUBCALL:
		if (!r->n || (r->d[0] & 0xfffff) != EVENT_CHANNEL_OP)
			return;
		if (r->dom >= 0)
			add_op(c, p, r->dom, r->vcpu, r->tsc, r->tsc);
		else
			add_blind(p, &o->blind, r->tsc);
		return;
	case XC_TRC_HVM_VMMCALL:
		if (!r->n || r->d[0] != EVENT_CHANNEL_OP)
			return;
		if (r->dom >= 0)
			*o = (struct open_op){ true, false, r->dom, r->vcpu, r->tsc };
		else
			add_blind(p, &o->blind, r->tsc);
		return;
	case XC_TRC_HVM_VMENTRY:
		if (o->open && o->dom == r->dom && o->vcpu == r->vcpu) {
			add_op(c, p, o->dom, o->vcpu, o->in, r->tsc);
			o->open = false;
		}
		return;
	}
	if (!xc_is_runstate(r->event) || !r->n)
		return;
	o->blind = false;
	/* preempted in the hypercall: its VMENTRY is elsewhere, and later */
	if (o->open) {
		add_op(c, p, o->dom, o->vcpu, o->in, o->in);
		o->open = false;
	}
	add_change(c, p, r);
}

/* all of a pCPU */
static void collect(void *arg, unsigned int i)
{
	struct collect *c = arg;
	struct part *part = &c->part[i];
	struct xc_pcpu *p = &c->xen->pcpus[i];
	struct xc_host_ev *h = &part->ev;
	struct xc_open_mark mark = {};
	struct open_op open = {};
	uint64_t gap = 0, end = 0;
	struct xc_host_rec r;
	int ret;

	*h = (struct xc_host_ev){ .first = UINT64_MAX, .stride = 1 };
	xc_error_keep(&part->said);
	xc_pcpu_rewind(p);
	while ((ret = xc_pcpu_next(c->xen, p, &r)) > 0) {
		if (r.tsc < h->first)
			h->first = r.tsc;
		if (r.tsc > h->last)
			h->last = r.tsc;
		end = r.tsc;
		if (ret == XC_RECORD) {
			host_record(c, part, &open, &r);
			xc_mark_record(h, &mark, &r);
		} else if (ret == XC_LOSS_BEGIN) {
			part->lossy = true;
			gap = r.tsc;
			open.open = open.blind = false;
			xc_mark_close(h, &mark);
		} else {
			xc_add_gap(&h->gaps, gap, r.tsc);
		}
	}
	xc_mark_close(h, &mark);
	xc_add_gap(&h->gaps, end, UINT64_MAX / 2);
	xc_error_keep(NULL);
	part->err = ret;
}

XC_BY(by_in, struct xc_op, in)

XC_BY(by_at, struct xc_change, at)

XC_BY(by_from, struct xc_gap, from)

static void add_gaps(struct xc_gaps *to, const struct xc_gaps *from)
{
	size_t i;

	for (i = 0; i < from->n; i++)
		xc_add_gap(to, from->list[i].from, from->list[i].to);
}

static void order_gaps(struct xc_gaps *g)
{
	size_t i, n = 0;

	if (g->n)
		qsort(g->list, g->n, sizeof(*g->list), by_from);
	for (i = 0; i < g->n; i++) {
		if (!n || g->list[i].from > g->list[n - 1].to)
			g->list[n++] = g->list[i];
		else if (g->list[i].to > g->list[n - 1].to)
			g->list[n - 1].to = g->list[i].to;
	}
	g->n = n;
}

/* while some pCPU loses records, any vCPU may come to any state, and stay in it */
static void forget_in_gaps(struct xc_host_ev *h, struct xc_vcpu_ev *v)
{
	size_t i;

	for (i = 0; i < v->n_changes && h->gaps.n; i++)
		if (xc_in_gap(h, v->changes[i].at, v->changes[i].at))
			v->changes[i].state = XC_RS_UNKNOWN;
	v->changes = xc_grow(v->changes, &v->cap_changes, v->n_changes + h->gaps.n,
			     sizeof(*v->changes));
	for (i = 0; i < h->gaps.n; i++)
		v->changes[v->n_changes++] =
			(struct xc_change){ h->gaps.list[i].from, XC_RS_UNKNOWN };
}

/* each list is the sum of several pCPUs', which were in order */
static void order_vcpu(void *arg, unsigned int i)
{
	struct xc_host_ev *h = arg;
	struct xc_vcpu_ev *v = &h->vcpus[i];

	forget_in_gaps(h, v);
	xc_sort(v->ops, v->n_ops, sizeof(*v->ops), by_in);
	xc_sort(v->changes, v->n_changes, sizeof(*v->changes), by_at);
}

static struct xc_vcpu_ev *joined_vcpu(struct xc_host_ev *h, const struct xc_vcpu_ev *from)
{
	size_t i;

	for (i = 0; i < h->n; i++)
		if (h->vcpus[i].dom == from->dom && h->vcpus[i].vcpu == from->vcpu)
			return &h->vcpus[i];
	h->vcpus = xc_grow(h->vcpus, &h->cap, h->n + 1, sizeof(*h->vcpus));
	h->vcpus[h->n] = (struct xc_vcpu_ev){ .dom = from->dom, .vcpu = from->vcpu };
	return &h->vcpus[h->n++];
}

static void append(void **to, size_t *n, size_t *cap, const void *from, size_t n_from, size_t size)
{
	if (!n_from)
		return;
	*to = xc_grow(*to, cap, *n + n_from, size);
	memcpy((char *)*to + *n * size, from, n_from * size);
	*n += n_from;
}

/* what a pCPU said, to what those before it did; each list goes as it is taken */
static void join(struct xc_host_ev *h, struct xc_host_ev *from)
{
	size_t i;

	if (from->first < h->first)
		h->first = from->first;
	if (from->last > h->last)
		h->last = from->last;
	for (i = 0; i < from->n; i++) {
		struct xc_vcpu_ev *v = &from->vcpus[i], *to = joined_vcpu(h, v);

		keep_slices(h, v);
		append((void **)&to->ops, &to->n_ops, &to->cap_ops, v->ops, v->n_ops,
		       sizeof(*v->ops));
		free(v->ops);
		v->ops = NULL;
		append((void **)&to->changes, &to->n_changes, &to->cap_changes, v->changes,
		       v->n_changes, sizeof(*v->changes));
		free(v->changes);
		v->changes = NULL;
	}
	append((void **)&h->marks, &h->n_marks, &h->cap_marks, from->marks, from->n_marks,
	       sizeof(*h->marks));
	add_gaps(&h->gaps, &from->gaps);
	add_gaps(&h->blind, &from->blind);
	xc_host_evidence_free(from);
}

/* the domains that a guest may be; false: any */
static bool choose_domains(bool *domain, const struct xc_run *run)
{
	size_t i, k;

	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->trace)
			continue;
		if (g->domid < 0 || g->domid > XC_DOM_IDLE)
			return false;
		domain[g->domid] = true;
		for (k = 0; g->uuid && k < run->host.n_domains; k++) {
			const struct xc_domain *d = &run->host.domains[k];

			if (d->uuid && !strcasecmp(d->uuid, g->uuid) && d->domid >= 0 &&
			    d->domid <= XC_DOM_IDLE)
				domain[d->domid] = true;
		}
	}
	return true;
}

int xc_host_evidence(struct xc_host_ev *h, const struct xc_run *run)
{
	struct xc_xen *x = run->xen;
	bool *domain = xc_alloc(XC_DOM_IDLE + 1, sizeof(*domain));
	struct collect c = { .xen = x };
	unsigned int i;
	int err = 0;

	*h = (struct xc_host_ev){ .first = UINT64_MAX, .stride = 1 };
	c.wanted = choose_domains(domain, run) ? domain : NULL;
	c.max = xc_evidence_max / (x->n_pcpus ? x->n_pcpus : 1);
	if (c.max < EVIDENCE_MIN)
		c.max = EVIDENCE_MIN;
	c.part = xc_alloc(x->n_pcpus, sizeof(*c.part));
	xc_each(x->n_pcpus, collect, &c);
	for (i = 0; i < x->n_pcpus; i++)
		if (c.part[i].ev.stride > h->stride)
			h->stride = c.part[i].ev.stride;
	for (i = 0; i < x->n_pcpus; i++) {
		if (!err && c.part[i].err) {
			err = c.part[i].err;
			xc_error_say(&c.part[i].said);
		}
		xc_error_drop(&c.part[i].said);
		x->lossy |= c.part[i].lossy;
		join(h, &c.part[i].ev);
	}
	free(c.part);
	free(domain);
	if (err)
		return err;
	x->lossy_known = true;
	xc_marks_sort(h);
	/* a pCPU that was silent in the end was idle, unless Xen lost records at all */
	if (!x->lossy)
		h->gaps.n = 0;
	if (x->whole_from > h->first)
		xc_add_gap(&h->gaps, 0, x->whole_from - 1);
	if (x->whole_to < h->last)
		xc_add_gap(&h->gaps, x->whole_to + 1, UINT64_MAX / 2);
	order_gaps(&h->gaps);
	order_gaps(&h->blind);
	xc_each(h->n, order_vcpu, h);
	return 0;
}

void xc_host_evidence_free(struct xc_host_ev *h)
{
	size_t i;

	for (i = 0; i < h->n; i++) {
		free(h->vcpus[i].ops);
		free(h->vcpus[i].changes);
	}
	free(h->vcpus);
	free(h->gaps.list);
	free(h->marks);
	free(h->blind.list);
}

const struct xc_vcpu_ev *xc_host_evidence_of(const struct xc_host_ev *h,
					     int32_t dom, uint32_t vcpu)
{
	size_t i;

	for (i = 0; i < h->n; i++)
		if (h->vcpus[i].dom == dom && h->vcpus[i].vcpu == vcpu)
			return &h->vcpus[i];
	return NULL;
}
