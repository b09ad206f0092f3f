// SPDX-License-Identifier: GPL-2.0-only
/* What a guest's trace says of its clock: hypercalls between two reads of its TSC. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "clock/evidence_p.h"
#include "format/trace_format.h"
#include "model/guest.h"
#include "read/guest_trace.h"

#define BRACKETS_MAX	(1u << 18)
#define OPEN_MAX	256

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
	for (i = 0; i < g->trace->n_streams; i++) {
		struct xc_stream *s = &g->trace->streams[i];
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
