// SPDX-License-Identifier: GPL-2.0-only
/*
 * The last call of a CPU that goes offline: it runs, and nothing was seen of its sender.
 * While a CPU is on its last steps that is no fault of the trace; before and after, it is (D1).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "accounting/books.h"
#include "base/hist.h"
#include "calls/calls.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/conclude_p.h"
#include "read/guest_trace.h"
#include "timeline/event.h"
#include "timeline/sink.h"

#define MS	1000ull		/* ticks, at 1 MHz */

static struct xc_trace ctf = { .cpus = 3, .env = { .events = ~0u, .end_tsc = 1 } };

/* what of the same events is counted where */
struct parts {
	struct xc_guest g;
	struct xc_result result;
	struct xc_run run;
	struct xc_conclude *conclude;
	struct xc_calls *calls;
	struct xc_ipis *ipis;
	struct xc_queues *queues;
	uint64_t censored;	/* calls, of what settle() made: their frames are not there */
};

static void begin(struct parts *p)
{
	static const struct xc_sink sink;

	*p = (struct parts){ .g = { .trace = &ctf, .type = "pv", .tsc_khz = MS, .to_tsc = UINT64_MAX,
				   .result = &p->result } };
	p->run = (struct xc_run){ .guests = &p->g, .n_guests = 1 };
	p->conclude = xc_conclude_new(&p->run, NULL, &sink);
	p->calls = xc_calls_new(&p->run, 0, xc_conclude_call, p->conclude, &sink);
	p->ipis = xc_ipis_new(&p->g);
	p->queues = xc_queues_new(&p->g);
}

static void end(struct parts *p)
{
	unsigned int i;

	xc_calls_end(p->calls);
	xc_conclude_end(p->conclude);
	assert_int_equal(xc_ipis_end(p->ipis), 0);
	xc_queues_end(p->queues);
	xc_calls_free(p->calls);
	xc_ipis_free(p->ipis);
	xc_queues_free(p->queues);
	xc_conclude_free(p->conclude);
	xc_reasons_free(&p->g);
	for (i = 0; i < XC_STAGES; i++)
		xc_hist_free(&p->g.result->stages[i].ticks);
}

static void event(struct parts *p, const struct xc_event *e)
{
	xc_calls_event(p->calls, e);
	xc_ipis_event(p->ipis, e);
	xc_queues_event(p->queues, e);
}

static void record(struct parts *p, unsigned int cpu, const union xc_rec *r)
{
	event(p, &(struct xc_event){ .what = XC_RECORD, .cpu = cpu, .tsc = r->any.tsc, .rec = r });
}

static void sends(struct parts *p, unsigned int from, unsigned int to, uint64_t csd, uint64_t tsc)
{
	record(p, from, &(union xc_rec){ .csd = {
		.tsc = tsc, .id = XT_CSD_LOCKED, .type = XT_TYPE_ASYNC, .target = to, .csd = csd } });
	record(p, from, &(union xc_rec){ .csd = {
		.tsc = tsc + 1, .id = XT_CSD_QUEUED, .type = XT_TYPE_ASYNC, .target = to, .csd = csd } });
	record(p, from, &(union xc_rec){ .send = {
		.tsc = tsc + 2, .id = XT_IPI_SEND, .kind = XT_KIND_SINGLE, .target = to, .port = 7 } });
	record(p, from, &(union xc_rec){ .send = {
		.tsc = tsc + 3, .id = XT_IPI_SENT, .kind = XT_KIND_SINGLE, .target = to, .port = 7 } });
}

static void runs(struct parts *p, unsigned int cpu, uint64_t csd, uint64_t tsc)
{
	static const unsigned int ids[] = { XT_CSD_UNLOCKED, XT_CSD_RUN_BEGIN, XT_CSD_RUN_END };
	unsigned int i;

	record(p, cpu, &(union xc_rec){ .recv = {
		.tsc = tsc, .id = XT_IPI_ENTRY, .kind = XT_KIND_SINGLE, .port = 7 } });
	for (i = 0; i < 3; i++)
		record(p, cpu, &(union xc_rec){ .csd = {
			.tsc = tsc + 1 + i, .id = ids[i], .type = XT_TYPE_ASYNC, .target = cpu,
			.csd = csd } });
	record(p, cpu, &(union xc_rec){ .recv = {
		.tsc = tsc + 5, .id = XT_IPI_EXIT, .kind = XT_KIND_SINGLE, .port = 7 } });
}

static void step(struct parts *p, unsigned int by, unsigned int phase, uint64_t tsc)
{
	record(p, by, &(union xc_rec){ .vcpu = {
		.tsc = tsc, .id = XT_VCPU, .phase = phase, .cpu = 2, .xen_vcpu = 2 } });
}

/* enough of each kind that nothing is put down to the trace's begin */
static uint64_t settle(struct parts *p, uint64_t tsc)
{
	unsigned int i;

	for (i = 0; i < 8; i++, tsc += MS) {
		sends(p, 1, 0, 0x100, tsc);
		runs(p, 0, 0x100, tsc + 10);
		sends(p, 0, 1, 0x200, tsc + 20);
		runs(p, 1, 0x200, tsc + 30);
	}
	p->censored = p->g.result->calls.censored;
	return tsc + 6000 * MS;
}

static void counted(struct parts *p, unsigned int unmatched, unsigned int unseen)
{
	end(p);
	assert_int_equal(p->g.result->calls.unmatched, unmatched);
	assert_int_equal(p->g.result->calls.censored - p->censored, unseen);
	assert_int_equal(p->g.result->ipi[XT_KIND_SINGLE].unmatched, unmatched);
	assert_int_equal(p->g.result->ipi[XT_KIND_SINGLE].censored, unseen);
	assert_int_equal(p->g.result->queue.extra, unmatched);
	assert_int_equal(p->g.result->queue.before, unseen);
}

static void last_call(void **state)
{
	struct parts p;
	uint64_t tsc;

	(void)state;
	begin(&p);
	tsc = settle(&p, 1000);
	step(&p, 2, XT_PHASE_DYING, tsc);
	runs(&p, 0, 0x300, tsc + 100);
	step(&p, 0, XT_PHASE_DOWN, tsc + 200);
	step(&p, 0, XT_PHASE_DEAD, tsc + 300);
	counted(&p, 0, 1);
}

static void before_and_after(void **state)
{
	struct parts p;
	uint64_t tsc;

	(void)state;
	begin(&p);
	tsc = settle(&p, 1000);
	runs(&p, 0, 0x300, tsc);
	step(&p, 2, XT_PHASE_DYING, tsc + 100);
	step(&p, 0, XT_PHASE_DEAD, tsc + 300);
	runs(&p, 0, 0x400, tsc + 400);
	counted(&p, 2, 0);
}

/* its DEAD is among the lost: it does not stay on its way for good */
static void lost_meanwhile(void **state)
{
	struct parts p;
	uint64_t tsc;

	(void)state;
	begin(&p);
	tsc = settle(&p, 1000);
	step(&p, 2, XT_PHASE_DYING, tsc);
	event(&p, &(struct xc_event){ .what = XC_LOSS_BEGIN, .cpu = 0, .tsc = tsc + 100 });
	event(&p, &(struct xc_event){ .what = XC_LOSS_END, .cpu = 0, .tsc = tsc + 200 });
	tsc = settle(&p, tsc + 1000);
	runs(&p, 0, 0x300, tsc);
	end(&p);
	assert_int_equal(p.g.result->calls.unmatched, 1);
	assert_int_equal(p.g.result->ipi[XT_KIND_SINGLE].unmatched, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(last_call),
		cmocka_unit_test(before_and_after),
		cmocka_unit_test(lost_meanwhile),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
