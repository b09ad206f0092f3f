// SPDX-License-Identifier: GPL-2.0-only
/*
 * The stages of a trace of upstream's events (event_source "upstream" in
 * format/trace_format.h): those that have both ends there.
 *
 *   sender   csd_queued ──send──▶ ipi_send ─┐
 *                                        transit
 *   target                     ipi_entry ◀──┘──dispatch──▶ run_begin ──handler──▶ run_end
 *
 * Transit is delivery, runq and upcall together. An entry that shares another's
 * IPI has no send and no transit. A loss forgets what is open.
 */
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "calls/calls.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "read/guest_trace.h"
#include "timeline/event.h"

#define OPEN_MAX	65536	/* entries queued and not run, of one target */

struct entry {
	uint64_t csd, queued, send;	/* send 0: no IPI of its own so far */
	uint32_t sender;
};

struct cpu {
	struct entry *open;		/* queued to this CPU, oldest first */
	size_t n, cap;
	uint64_t irq;			/* TSC of the IPI it is in, 0: none */
	uint64_t run, run_func;		/* what it runs, 0: nothing */
};

struct xc_upstream {
	struct xc_guest *g;
	struct cpu *cpus;
	size_t n_cpus;
};

struct xc_upstream *xc_upstream_new(struct xc_guest *g)
{
	struct xc_upstream *s = xc_alloc(1, sizeof(*s));

	s->g = g;
	return s;
}

void xc_upstream_free(struct xc_upstream *s)
{
	size_t i;

	if (!s)
		return;
	for (i = 0; i < s->n_cpus; i++)
		free(s->cpus[i].open);
	free(s->cpus);
	free(s);
}

static struct cpu *get_cpu(struct xc_upstream *s, unsigned int cpu)
{
	s->cpus = xc_grow(s->cpus, &s->n_cpus, cpu + 1, sizeof(*s->cpus));
	return &s->cpus[cpu];
}

static void measured(struct xc_stage_stats *st, uint64_t begin, uint64_t end)
{
	xc_hist_add(&st->ticks, end > begin ? end - begin : 0);
	st->labels[XC_MEASURED]++;
}

static bool is_call(unsigned int type)
{
	return type == XT_TYPE_SYNC || type == XT_TYPE_ASYNC;
}

static void queued(struct xc_upstream *s, unsigned int sender, const struct xt_csd *r)
{
	struct cpu *target = get_cpu(s, r->target);

	if (target->n == OPEN_MAX)
		memmove(target->open, target->open + 1, --target->n * sizeof(*target->open));
	target->open = xc_grow(target->open, &target->cap, target->n + 1, sizeof(*target->open));
	target->open[target->n++] = (struct entry){ r->csd, r->tsc, 0, sender };
}

/* the newest entry of this sender to that target: it made the IPI necessary */
static void sent(struct xc_upstream *s, unsigned int sender, const struct xt_ipi_send *r)
{
	struct cpu *target = get_cpu(s, r->target);
	size_t i;

	if (r->kind != XT_KIND_SINGLE && r->kind != XT_KIND_CALL)
		return;
	for (i = target->n; i-- > 0;) {
		struct entry *e = &target->open[i];

		if (e->sender != sender)
			continue;
		if (!e->send) {
			e->send = r->tsc;
			measured(&s->g->result->stages[XC_STAGE_SEND], e->queued, r->tsc);
		}
		return;
	}
}

static void run_begin(struct xc_upstream *s, struct cpu *cpu, const struct xt_csd *r)
{
	struct xc_guest *g = s->g;
	size_t i;

	cpu->run = is_call(r->type) ? r->tsc : 0;
	cpu->run_func = r->func;
	for (i = 0; i < cpu->n && cpu->open[i].csd != r->csd; i++)
		;
	if (i == cpu->n)
		return;
	if (is_call(r->type) && cpu->irq) {
		measured(&g->result->stages[XC_STAGE_DISPATCH], cpu->irq, r->tsc);
		if (cpu->open[i].send && cpu->irq >= cpu->open[i].send)
			measured(&g->result->transit, cpu->open[i].send, cpu->irq);
	}
	memmove(&cpu->open[i], &cpu->open[i + 1], (--cpu->n - i) * sizeof(*cpu->open));
}

static void run_end(struct xc_upstream *s, struct cpu *cpu, const struct xt_csd *r)
{
	if (cpu->run && cpu->run_func == r->func)
		measured(&s->g->result->stages[XC_STAGE_HANDLER], cpu->run, r->tsc);
	cpu->run = 0;
}

static void forget(struct xc_upstream *s)
{
	size_t i;

	for (i = 0; i < s->n_cpus; i++)
		s->cpus[i].n = s->cpus[i].irq = s->cpus[i].run = 0;
}

void xc_upstream_event(struct xc_upstream *s, const struct xc_event *e)
{
	const union xc_rec *r = e->rec;
	bool call;

	if (e->what != XC_RECORD) {
		forget(s);
		return;
	}
	call = r->recv.kind == XT_KIND_SINGLE || r->recv.kind == XT_KIND_CALL;
	switch (r->any.id) {
	case XT_CSD_QUEUED:
		if (is_call(r->csd.type))
			queued(s, e->cpu, &r->csd);
		break;
	case XT_IPI_SEND:
		sent(s, e->cpu, &r->send);
		break;
	case XT_IPI_ENTRY:
		if (call)
			get_cpu(s, e->cpu)->irq = e->tsc;
		break;
	case XT_IPI_EXIT:
		if (call)
			get_cpu(s, e->cpu)->irq = 0;
		break;
	case XT_CSD_RUN_BEGIN:
		run_begin(s, get_cpu(s, e->cpu), &r->csd);
		break;
	case XT_CSD_RUN_END:
		run_end(s, get_cpu(s, e->cpu), &r->csd);
		break;
	}
}
