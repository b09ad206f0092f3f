// SPDX-License-Identifier: GPL-2.0-only
/*
 * Calls that are over: their stages and reasons, from Xen's records. Nothing that is found
 * in the guests' events depends on it, so another thread may do it, a batch behind:
 *
 *   merge                                  who is free (base/workers.c)
 *     Xen's record, call, call, record ... ---> run states and pCPUs as they were by then,
 *     a batch is full: allow                    stages, histograms, reasons
 *
 * All in the order in which it was handed over: the result is the same as if it were done
 * at once.
 */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/workers.h"
#include "calls/calls.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/reasons.h"
#include "model/run.h"
#include "pass/conclude_p.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"
#include "timeline/event.h"
#include "timeline/sink.h"

#define BATCHES	4		/* one is filled, one is done, others are to be done */
#define BATCH	(256u << 10)	/* bytes */

struct entry {
	struct xc_event e;	/* with guest: of Xen, or that guest's call */
	union {
		struct xc_host_rec host;
		struct xc_call call;
	};
};

#define HOST_SIZE	(offsetof(struct entry, host) + sizeof(struct xc_host_rec))

struct batch {
	unsigned char *bytes;
	size_t n;
};

struct xc_conclude {
	struct xc_run *run;
	const struct xc_sink *sink;
	struct xc_workers *workers;	/* NULL: the caller does it */
	struct batch batch[BATCHES];
	/* used by the worker */
	struct xc_work work;	/* batch step % BATCHES */
	struct xc_runstates *states;
	struct xc_pcpus *pcpus;
	struct xc_vcpu_times *times;
	struct xc_parts parts;
	/* written by the caller, all the time */
	_Alignas(XC_LINE) unsigned char *fill;
	size_t n;		/* bytes of it */
	unsigned int at;	/* steps whose batches were handed over */
	char pad[XC_LINE];
};

static void do_event(struct xc_conclude *k, const struct xc_event *e)
{
	xc_runstates_event(k->states, e);
	xc_pcpus_event(k->pcpus, e);
	xc_vcpu_times_event(k->times, e);
}

static void do_call(struct xc_conclude *k, size_t guest, struct xc_call *c)
{
	struct xc_guest *g = &k->run->guests[guest];
	const struct xc_vcpu_log *target = xc_runstates_log(k->states, guest, c->target);
	bool counts, wanted = k->sink && k->sink->call;

	xc_stages_split(c, &g->clock, target, !strcmp(g->type, "pv"));
	xc_stages_count(g, c);
	g->result->broadcasts.complete += c->straggler;
	counts = c->straggler || c->targets == 1;
	if (counts || wanted) {
		xc_parts_split(&k->parts, c, &g->clock, k->pcpus,
			       xc_runstates_log(k->states, guest, c->sender), target);
		c->parts = &k->parts;
	}
	if (counts)
		xc_reasons_add(g, c);
	if (wanted)
		k->sink->call(k->sink->arg, g, c);
}

/* ---- batches ------------------------------------------------------------------------- */

static bool do_batch(struct xc_work *w, unsigned int n)
{
	struct xc_conclude *k = (void *)((char *)w - offsetof(struct xc_conclude, work));
	const struct batch *b = &k->batch[n % BATCHES];
	size_t pos = 0, end = b->n;

	while (pos < end) {
		struct entry *x = (void *)(b->bytes + pos);

		if (x->e.guest == XC_HOST) {
			x->e.host = &x->host;
			do_event(k, &x->e);
			pos += HOST_SIZE;
		} else {
			do_call(k, x->e.guest, &x->call);
			pos += sizeof(*x);
		}
	}
	return true;
}

static void hand_over(struct xc_conclude *k)
{
	k->batch[k->at % BATCHES].n = k->n;
	xc_workers_allow(k->workers, &k->work, 1);
	/* the one that is filled next is done */
	if (++k->at >= BATCHES)
		xc_workers_wait(k->workers, &k->work, k->at - BATCHES + 1);
	k->fill = k->batch[k->at % BATCHES].bytes;
	k->n = 0;
}

static struct entry *add(struct xc_conclude *k, size_t size)
{
	struct entry *x;

	if (k->n + size > BATCH)
		hand_over(k);
	x = (void *)(k->fill + k->n);
	k->n += size;
	return x;
}

/* ---- interface ------------------------------------------------------------------------- */

void xc_conclude_event(struct xc_conclude *k, const struct xc_event *e)
{
	struct entry *x;

	if (!k->workers) {
		do_event(k, e);
		return;
	}
	x = add(k, HOST_SIZE);
	x->e = *e;
	x->host = *e->host;
}

void xc_conclude_call(void *conclude, size_t guest, const struct xc_call *c)
{
	struct xc_conclude *k = conclude;
	struct entry *x;
	struct xc_call copy;

	if (!k->workers) {
		copy = *c;
		do_call(k, guest, &copy);
		return;
	}
	x = add(k, sizeof(*x));
	x->e.guest = guest;
	x->call = *c;
}

void xc_conclude_end(struct xc_conclude *k)
{
	size_t i;

	if (k->workers) {
		hand_over(k);
		xc_workers_wait(k->workers, &k->work, k->at);
	}
	for (i = 0; i < k->run->n_guests; i++)
		xc_reasons_end(&k->run->guests[i]);
}

struct xc_conclude *xc_conclude_new(struct xc_run *run, struct xc_workers *workers,
				    const struct xc_sink *sink)
{
	struct xc_conclude *k = xc_alloc_lines(1, sizeof(*k));
	unsigned int i;

	*k = (struct xc_conclude){
		.run = run,
		.sink = sink,
		.states = xc_runstates_new(run),
		.pcpus = xc_pcpus_new(run->xen),
		.times = xc_vcpu_times_new(run),
	};
	if (!workers || (sink && (sink->event || sink->partial)))
		return k;
	k->workers = workers;
	k->work.step = do_batch;
	k->work.home = true;
	for (i = 0; i < BATCHES; i++)
		k->batch[i].bytes = xc_alloc_lines(1, BATCH);
	k->fill = k->batch[0].bytes;
	return k;
}

void xc_conclude_free(struct xc_conclude *k)
{
	unsigned int i;

	if (k->workers)
		xc_workers_drop(k->workers, &k->work);
	k->run->result.pcpu_wrong = xc_pcpus_wrong(k->pcpus);
	xc_pcpus_free(k->pcpus);
	xc_runstates_free(k->states);
	xc_vcpu_times_end(k->times);
	for (i = 0; i < BATCHES; i++)
		free(k->batch[i].bytes);
	free(k);
}
