// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>

#include "evidence.h"

#define EVENT_CHANNEL_OP	32
#define BRACKETS_MAX		(1u << 18)
#define OPEN_MAX		256

/* ---- host -------------------------------------------------------------------- */

static struct xc_vcpu_ev *vcpu_ev(struct xc_host_ev *h, int32_t dom, uint32_t vcpu)
{
	struct xc_vcpu_ev *v;
	size_t i;

	for (i = 0; i < h->n; i++)
		if (h->vcpus[i].dom == dom && h->vcpus[i].vcpu == vcpu)
			return &h->vcpus[i];
	h->vcpus = xc_grow(h->vcpus, &h->cap, h->n + 1, sizeof(*h->vcpus));
	v = &h->vcpus[h->n++];
	v->dom = dom;
	v->vcpu = vcpu;
	return v;
}

static void add_op(struct xc_host_ev *h, int32_t dom, uint32_t vcpu, uint64_t in,
		   uint64_t out)
{
	struct xc_vcpu_ev *v = vcpu_ev(h, dom, vcpu);

	v->ops = xc_grow(v->ops, &v->cap_ops, v->n_ops + 1, sizeof(*v->ops));
	v->ops[v->n_ops++] = (struct xc_op){ in, out };
}

/* whose it was, no run state has told since the trace began, or since a loss */
static void add_blind(struct xc_host_ev *h, bool *more, uint64_t at)
{
	if (*more) {
		h->blind[h->n_blind - 1].to = at;
		return;
	}
	h->blind = xc_grow(h->blind, &h->cap_blind, h->n_blind + 1, sizeof(*h->blind));
	h->blind[h->n_blind++] = (struct xc_gap){ at, at };
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

static void host_record(struct xc_host_ev *h, struct open_op *o,
			const struct xc_host_rec *r)
{
	struct xc_vcpu_ev *v;
	uint32_t dom;

	switch (r->event) {
	case XC_TRC_PV_HYPERCALL:
	case XC_TRC_PV_SUBCALL:
		if (!r->n || (r->d[0] & 0xfffff) != EVENT_CHANNEL_OP)
			return;
		if (r->dom >= 0)
			add_op(h, r->dom, r->vcpu, r->tsc, r->tsc);
		else
			add_blind(h, &o->blind, r->tsc);
		return;
	case XC_TRC_HVM_VMMCALL:
		if (!r->n || r->d[0] != EVENT_CHANNEL_OP)
			return;
		if (r->dom >= 0)
			*o = (struct open_op){ true, false, r->dom, r->vcpu, r->tsc };
		else
			add_blind(h, &o->blind, r->tsc);
		return;
	case XC_TRC_HVM_VMENTRY:
		if (o->open && o->dom == r->dom && o->vcpu == r->vcpu) {
			add_op(h, o->dom, o->vcpu, o->in, r->tsc);
			o->open = false;
		}
		return;
	}
	if (!xc_is_runstate(r->event) || !r->n)
		return;
	o->blind = false;
	/* preempted in the hypercall: its VMENTRY is elsewhere, and later */
	if (o->open) {
		add_op(h, o->dom, o->vcpu, o->in, o->in);
		o->open = false;
	}
	dom = r->d[0] >> 16;
	if (dom == XC_DOM_IDLE)
		return;
	v = vcpu_ev(h, dom, r->d[0] & 0xffff);
	v->changes = xc_grow(v->changes, &v->cap_changes, v->n_changes + 1,
			     sizeof(*v->changes));
	v->changes[v->n_changes++] = (struct xc_change){ r->tsc, r->event >> 4 & 15 };
}

bool xc_in_gap(const struct xc_host_ev *h, int64_t from, int64_t to)
{
	size_t i;

	for (i = 0; i < h->n_gaps; i++)
		if ((int64_t)h->gaps[i].from <= to && (int64_t)h->gaps[i].to >= from)
			return true;
	return false;
}

static int by_in(const void *a, const void *b)
{
	const struct xc_op *x = a, *y = b;

	return x->in < y->in ? -1 : x->in > y->in;
}

static int by_at(const void *a, const void *b)
{
	const struct xc_change *x = a, *y = b;

	return x->at < y->at ? -1 : x->at > y->at;
}

static bool lost_at(const struct xc_host_ev *h, uint64_t at)
{
	size_t i;

	for (i = 0; i < h->n_gaps; i++)
		if (h->gaps[i].from <= at && at <= h->gaps[i].to)
			return true;
	return false;
}

/* while some pCPU loses records, any vCPU may come to any state, and stay in it */
static void forget_in_gaps(struct xc_host_ev *h, struct xc_vcpu_ev *v)
{
	size_t i;

	for (i = 0; i < v->n_changes && h->n_gaps; i++)
		if (lost_at(h, v->changes[i].at))
			v->changes[i].state = XC_RS_UNKNOWN;
	v->changes = xc_grow(v->changes, &v->cap_changes, v->n_changes + h->n_gaps,
			     sizeof(*v->changes));
	for (i = 0; i < h->n_gaps; i++)
		v->changes[v->n_changes++] = (struct xc_change){ h->gaps[i].from, XC_RS_UNKNOWN };
}

int xc_host_evidence(struct xc_host_ev *h, struct xc_xen *x)
{
	struct xc_host_rec r;
	unsigned int i;
	size_t k;
	int ret = 0;

	*h = (struct xc_host_ev){ .first = UINT64_MAX };
	for (i = 0; i < x->n_pcpus; i++) {
		struct xc_pcpu *p = &x->pcpus[i];
		struct xc_open_mark mark = {};
		struct open_op open = {};
		uint64_t gap = 0, end = 0;

		xc_pcpu_rewind(p);
		while ((ret = xc_pcpu_next(x, p, &r)) > 0) {
			if (r.tsc < h->first)
				h->first = r.tsc;
			if (r.tsc > h->last)
				h->last = r.tsc;
			end = r.tsc;
			if (ret == XC_RECORD) {
				host_record(h, &open, &r);
				xc_mark_record(h, &mark, &r);
			} else if (ret == XC_LOSS_BEGIN) {
				x->lossy = true;
				gap = r.tsc;
				open.open = open.blind = false;
				xc_mark_close(h, &mark);
			} else {
				h->gaps = xc_grow(h->gaps, &h->cap_gaps,
						  h->n_gaps + 1, sizeof(*h->gaps));
				h->gaps[h->n_gaps++] = (struct xc_gap){ gap, r.tsc };
			}
		}
		xc_mark_close(h, &mark);
		if (ret < 0)
			return ret;
		h->gaps = xc_grow(h->gaps, &h->cap_gaps, h->n_gaps + 1, sizeof(*h->gaps));
		h->gaps[h->n_gaps++] = (struct xc_gap){ end, UINT64_MAX / 2 };
	}
	x->lossy_known = true;
	xc_marks_sort(h);
	/* a pCPU that was silent in the end was idle, unless Xen lost records at all */
	if (!x->lossy)
		h->n_gaps = 0;
	for (k = 0; k < h->n; k++) {
		struct xc_vcpu_ev *v = &h->vcpus[k];

		forget_in_gaps(h, v);
		/* each list is the sum of several pCPUs' */
		if (v->n_ops)
			qsort(v->ops, v->n_ops, sizeof(*v->ops), by_in);
		if (v->n_changes)
			qsort(v->changes, v->n_changes, sizeof(*v->changes), by_at);
	}
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
	free(h->gaps);
	free(h->marks);
	free(h->blind);
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

/* ---- guest -------------------------------------------------------------------- */

struct open_send {
	uint64_t tsc;
	uint32_t target;
	uint8_t kind;
};

struct sends {			/* begun and not over, of one CPU */
	struct open_send open[OPEN_MAX];
	unsigned int n;
	bool grouped;		/* by one multicall: SENTs follow each other */
};

/* keep it small: half of the brackets prove as much */
static void thin_out(struct xc_guest_ev *e)
{
	size_t i;

	for (i = 0; 2 * i < e->n; i++)
		e->list[i] = e->list[2 * i];
	e->n = i;
	e->stride *= 2;
}

static void add_bracket(struct xc_guest_ev *e, uint64_t *seen, uint64_t from,
			uint64_t to, uint32_t vcpu, uint32_t n)
{
	if (e->n == BRACKETS_MAX)
		thin_out(e);
	if ((*seen)++ % e->stride)
		return;
	e->list = xc_grow(e->list, &e->cap, e->n + 1, sizeof(*e->list));
	e->list[e->n++] = (struct xc_bracket){ from, to, vcpu, n };
}

static void add_marker(struct xc_guest_ev *e, const struct xt_marker *r)
{
	e->marks = xc_grow(e->marks, &e->cap_marks, e->n_marks + 1, sizeof(*e->marks));
	e->marks[e->n_marks++] = *r;
}

/*
 * One send by itself: SEND SENT. A multicall: SEND SEND ... SENT SENT ..., all
 * of whose hypercalls lie between the last SEND and the first SENT. An
 * interrupt's sends nest in the one they interrupt.
 */
static void sent(struct xc_guest_ev *e, uint64_t *seen, struct sends *s,
		 const struct xt_ipi_send *r, uint32_t vcpu)
{
	unsigned int i = s->n;

	while (i-- > 0)
		if (s->open[i].kind == r->kind && s->open[i].target == r->target)
			break;
	if (i == (unsigned int)-1)
		return;
	if (r->result >= 0 && !s->grouped) {
		if (i == s->n - 1) {
			add_bracket(e, seen, s->open[i].tsc, r->tsc, vcpu, 1);
		} else if (!i) {
			add_bracket(e, seen, s->open[s->n - 1].tsc, r->tsc, vcpu, s->n);
			s->grouped = true;
		}
	}
	memmove(&s->open[i], &s->open[i + 1], (--s->n - i) * sizeof(s->open[0]));
	if (!s->n)
		s->grouped = false;
}

int xc_guest_evidence(struct xc_guest_ev *e, struct xc_guest *g)
{
	const union xc_rec *r;
	unsigned int i;
	uint64_t tsc, seen = 0;
	int ret = 0;

	*e = (struct xc_guest_ev){ .first = UINT64_MAX, .stride = 1 };
	for (i = 0; i < g->ctf->n_streams; i++) {
		struct xc_stream *s = &g->ctf->streams[i];
		uint32_t vcpu = g->xen_vcpu[s->cpu];
		struct sends sends = {};

		xc_stream_rewind(s);
		while ((ret = xc_stream_next(s, &r, &tsc)) > 0) {
			if (ret != XC_RECORD || !xc_in_segment(g, tsc)) {
				sends.n = 0;
				sends.grouped = false;
				continue;
			}
			if (tsc < e->first)
				e->first = tsc;
			if (tsc > e->last)
				e->last = tsc;
			/* port 0: through the APIC, no hypercall of this kind */
			if (r->any.id == XT_IPI_SEND && r->send.port &&
			    sends.n < OPEN_MAX && !sends.grouped)
				sends.open[sends.n++] = (struct open_send){
					tsc, r->send.target, r->send.kind };
			else if (r->any.id == XT_IPI_SENT && sends.n)
				sent(e, &seen, &sends, &r->send, vcpu);
			else if (r->any.id == XT_MARKER)
				add_marker(e, &r->marker);
		}
		if (ret < 0)
			return ret;
	}
	return 0;
}
