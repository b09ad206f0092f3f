// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include "accounting/books.h"
#include "base/memory.h"
#include "base/workers.h"
#include "calls/calls.h"
#include "hotplug/steps.h"
#include "model/guest.h"
#include "model/recorded.h"
#include "model/run.h"
#include "pass/conclude_p.h"
#include "pass/pass.h"
#include "read/guest_trace.h"
#include "timeline/event.h"
#include "timeline/sink.h"

struct pass_guest {
	struct xc_calls *calls;
	struct xc_ipis *ipis;
	struct xc_steps *steps;
	struct xc_queues *queues;
	struct xc_upstream *upstream;	/* NULL: a trace of xcall's events */
};

struct pass {
	struct xc_run *run;
	const struct xc_sink *sink;
	struct pass_guest *guests;
	struct xc_conclude *conclude;
	struct xc_boots *boots;
};

static int to_sink(const struct pass *p, const struct xc_event *e)
{
	return p->sink && p->sink->event ? p->sink->event(p->sink->arg, e) : 0;
}

static int event(void *arg, const struct xc_event *e)
{
	struct pass *p = arg;
	struct pass_guest *guest;
	size_t i;

	if (e->guest == XC_HOST) {
		for (i = 0; i < p->run->n_guests; i++)
			if (p->guests[i].calls && p->run->guests[i].clock.aligned)
				xc_calls_now(p->guests[i].calls, e->at);
		xc_conclude_event(p->conclude, e);
		for (i = 0; i < p->run->n_guests; i++)
			xc_steps_event(p->guests[i].steps, e);
		xc_boots_event(p->boots, e);
		return to_sink(p, e);
	}
	guest = &p->guests[e->guest];
	if (e->what == XC_RECORD)
		p->run->guests[e->guest].result->events++;
	if (guest->calls) {
		xc_calls_now(guest->calls, e->at);
		xc_calls_event(guest->calls, e);
	}
	if (guest->upstream)
		xc_upstream_event(guest->upstream, e);
	xc_queues_event(guest->queues, e);
	xc_stuck_event(&p->run->guests[e->guest], e);
	xc_ipis_event(guest->ipis, e);
	xc_steps_event(guest->steps, e);
	return to_sink(p, e);
}

int xc_analyse(struct xc_run *run, const struct xc_sink *sink)
{
	struct pass p = { .run = run, .sink = sink };
	struct xc_workers *workers;
	size_t i;
	int err;

	for (i = 0; i < run->n_guests; i++)
		run->guests[i].result = xc_alloc(1, sizeof(*run->guests[i].result));
	workers = xc_workers_new();
	p.conclude = xc_conclude_new(run, workers, sink);
	p.boots = xc_boots_new(run);
	p.guests = xc_alloc(run->n_guests, sizeof(*p.guests));
	for (i = 0; i < run->n_guests; i++) {
		struct xc_guest *g = &run->guests[i];

		p.guests[i].steps = xc_steps_new(run, i);
		if (!g->trace)
			continue;
		if (xc_recorded(g, XC_FIGURE_CALLS))
			p.guests[i].calls = xc_calls_new(run, i, xc_conclude_call, p.conclude, sink);
		else if (xc_from_upstream(g))
			p.guests[i].upstream = xc_upstream_new(g);
		p.guests[i].queues = xc_queues_new(g);
		p.guests[i].ipis = xc_ipis_new(g);
	}
	err = xc_merge_with(run, workers, !(sink && sink->event), &run->result.counts, event, &p);
	for (i = 0; i < run->n_guests; i++) {
		struct pass_guest *guest = &p.guests[i];

		if (!err && guest->calls)
			xc_calls_end(guest->calls);
		if (!err && guest->queues) {
			xc_queues_end(guest->queues);
			err = xc_ipis_end(guest->ipis);
		}
		if (!err)
			xc_steps_end(guest->steps);
		xc_calls_free(guest->calls);
		xc_upstream_free(guest->upstream);
		xc_queues_free(guest->queues);
		xc_ipis_free(guest->ipis);
		xc_steps_free(guest->steps);
	}
	free(p.guests);
	if (!err)
		xc_conclude_end(p.conclude);
	xc_conclude_free(p.conclude);
	xc_workers_free(workers);
	xc_boots_end(p.boots);
	return err;
}
