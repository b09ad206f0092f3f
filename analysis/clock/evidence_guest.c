// SPDX-License-Identifier: GPL-2.0-only
/* What a guest's trace says of its clock: hypercalls between two reads of its TSC. */
#include <stdlib.h>

#include "base/memory.h"
#include "clock/evidence_p.h"
#include "format/trace_format.h"
#include "model/guest.h"
#include "model/sends.h"
#include "read/guest_trace.h"

#define BRACKETS_MAX	(1u << 18)
#define OPEN_MAX	256

struct sends {			/* of one CPU */
	struct xc_sends open;	/* tag: TSC */
	bool grouped;		/* by one multicall: SENTs follow each other */
};

static void forget(struct sends *s)
{
	s->open.n = 0;
	s->grouped = false;
}

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
 * of whose hypercalls lie between the last SEND and the first SENT.
 */
static void sent(struct xc_guest_ev *e, uint64_t *seen, struct sends *s,
		 const struct xt_ipi_send *r, uint32_t vcpu)
{
	struct xc_sends *open = &s->open;
	size_t i = xc_sends_find(open, r), last = open->n - 1;

	if (i == open->n)
		return;
	if (r->result >= 0 && !s->grouped) {
		if (i == last) {
			add_bracket(e, seen, open->list[i].tag, r->tsc, vcpu, 1);
		} else if (!i) {
			add_bracket(e, seen, open->list[last].tag, r->tsc, vcpu, open->n);
			s->grouped = true;
		}
	}
	xc_sends_close(open, i);
	if (!open->n)
		s->grouped = false;
}

int xc_guest_evidence(struct xc_guest_ev *e, struct xc_guest *g)
{
	const union xc_rec *r;
	struct sends sends = {};
	unsigned int i;
	uint64_t tsc, seen = 0;
	int ret = 0;

	*e = (struct xc_guest_ev){ .first = UINT64_MAX, .stride = 1 };
	for (i = 0; ret >= 0 && i < g->trace->n_streams; i++) {
		struct xc_stream *s = &g->trace->streams[i];
		uint32_t vcpu = g->xen_vcpu[s->cpu];

		forget(&sends);
		xc_stream_rewind(s);
		while ((ret = xc_stream_next(s, &r, &tsc)) > 0) {
			if (ret != XC_RECORD || !xc_in_segment(g, tsc)) {
				forget(&sends);
				continue;
			}
			if (tsc < e->first)
				e->first = tsc;
			if (tsc > e->last)
				e->last = tsc;
			/* port 0: through the APIC, no hypercall of this kind */
			if (r->any.id == XT_IPI_SEND && r->send.port &&
			    sends.open.n < OPEN_MAX && !sends.grouped)
				xc_sends_add(&sends.open, &r->send, tsc);
			else if (r->any.id == XT_IPI_SENT && sends.open.n)
				sent(e, &seen, &sends, &r->send, vcpu);
			else if (r->any.id == XT_MARKER)
				add_marker(e, &r->marker);
		}
	}
	free(sends.open.list);
	return ret < 0 ? ret : 0;
}
