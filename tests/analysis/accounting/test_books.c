// SPDX-License-Identifier: GPL-2.0-only
/* IPIs in pairs, and the books of queue entries: figures known by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "accounting/books.h"
#include "format/trace_format.h"
#include "model/guest.h"
#include "read/guest_trace.h"
#include "timeline/event.h"

/* ---- IPIs ------------------------------------------------------------------------------------- */

static unsigned int port = 7;

static void ipi(struct xc_ipis *s, unsigned int cpu, unsigned int id, uint64_t tsc,
		unsigned int target)
{
	union xc_rec r = {};
	struct xc_event e = { .what = XC_RECORD, .cpu = cpu, .tsc = tsc, .rec = &r };

	if (id == XT_IPI_ENTRY)
		r.recv = (struct xt_ipi_recv){ .tsc = tsc, .id = id, .port = port };
	else
		r.send = (struct xt_ipi_send){ .tsc = tsc, .id = id, .target = target,
					       .port = port };
	xc_ipis_event(s, &e);
}

static void pairing(void **state)
{
	struct xc_trace ctf = { .cpus = 3, .env.events = ~0u };
	struct xc_result result = {};
	struct xc_guest g = { .trace = &ctf, .type = "pv", .tsc_khz = 1, .result = &result };
	struct xc_ipis *s = xc_ipis_new(&g);

	(void)state;
	/* two sends in, one receive */
	ipi(s, 0, XT_IPI_SEND, 10, 2);
	ipi(s, 0, XT_IPI_SENT, 20, 2);
	ipi(s, 1, XT_IPI_SEND, 15, 2);
	ipi(s, 1, XT_IPI_SENT, 25, 2);
	ipi(s, 2, XT_IPI_ENTRY, 30, 0);
	/* a third that had ended before, and must belong to the next receive */
	ipi(s, 2, XT_IPI_ENTRY, 40, 0);
	/* and one nobody sent */
	ipi(s, 2, XT_IPI_ENTRY, 50, 0);
	/* a send that is never received, though its target goes on */
	ipi(s, 0, XT_IPI_SEND, 60, 1);
	ipi(s, 0, XT_IPI_SENT, 70, 1);
	ipi(s, 1, XT_IPI_SEND, 1000, 0);
	assert_int_equal(xc_ipis_end(s), 0);
	assert_int_equal(g.result->ipi[0].sent, 4);
	assert_int_equal(g.result->ipi[0].received, 3);
	assert_int_equal(g.result->ipi[0].coalesced, 0);
	assert_int_equal(g.result->ipi[0].unmatched, 2);
	assert_int_equal(g.result->ipi[0].censored, 1);
	xc_ipis_free(s);
}

/* by APIC: paired by kind and target; what nobody sent to this CPU is counted apart */
static void pairing_apic(void **state)
{
	struct xc_trace ctf = { .cpus = 3, .env.events = ~0u };
	struct xc_result result = {};
	struct xc_guest g = { .trace = &ctf, .type = "pvh", .tsc_khz = 1, .result = &result };
	struct xc_ipis *s = xc_ipis_new(&g);
	unsigned int i;

	(void)state;
	port = 0;
	for (i = 0; i < 3; i++) {
		ipi(s, 0, XT_IPI_SEND, 100 * i + 10, 2);
		ipi(s, 0, XT_IPI_SENT, 100 * i + 20, 2);
		ipi(s, 2, XT_IPI_ENTRY, 100 * i + 30, 0);
	}
	ipi(s, 2, XT_IPI_ENTRY, 400, 0);
	port = 7;
	assert_int_equal(xc_ipis_end(s), 0);
	assert_int_equal(g.result->ipi[0].sent, 3);
	assert_int_equal(g.result->ipi[0].received, 4);
	assert_int_equal(g.result->ipi[0].foreign, 1);
	assert_int_equal(g.result->ipi[0].unmatched + g.result->ipi[0].coalesced, 0);
	xc_ipis_free(s);
}

/* ---- queues ------------------------------------------------------------------------------------ */

#define MS	1000ull		/* ticks, at 1 MHz */
static void entry(struct xc_queues *s, unsigned int id, unsigned int type, uint64_t csd,
		  unsigned int target, uint64_t tsc)
{
	union xc_rec r = {
		.csd = { .tsc = tsc, .id = id, .type = type, .target = target, .csd = csd },
	};
	struct xc_event e = { .what = XC_RECORD, .cpu = target, .tsc = tsc, .rec = &r };

	xc_queues_event(s, &e);
}

#define QUEUED(csd, cpu, ms)	entry(s, XT_CSD_QUEUED, XT_TYPE_ASYNC, csd, cpu, (ms) * MS)
#define RUN(csd, cpu, ms)	entry(s, XT_CSD_RUN_BEGIN, XT_TYPE_ASYNC, csd, cpu, (ms) * MS)

static struct xc_trace recorded = { .cpus = 3, .env = { .events = ~0u, .end_tsc = 1 } };

static void queue_books(void **state)
{
	struct xc_result result = {};
	struct xc_guest g = { .trace = &recorded, .tsc_khz = MS, .result = &result };
	struct xc_queues *s = xc_queues_new(&g);

	(void)state;
	RUN(0x10, 1, 1);	/* queued before the trace began */
	QUEUED(0x20, 1, 10);
	QUEUED(0x20, 1, 11);	/* unlocked before it ran, and queued again */
	RUN(0x20, 1, 12);
	RUN(0x20, 1, 13);
	QUEUED(0x30, 1, 20);	/* never run, though its CPU goes on */
	QUEUED(0x40, 2, 21);	/* never run, and its CPU does nothing any more */
	QUEUED(0x50, 1, 500);
	RUN(0x50, 1, 501);
	RUN(0x50, 1, 502);	/* twice */
	RUN(0x50, 2, 503);	/* on another CPU: may be from before the trace */
	entry(s, XT_CSD_RUN_BEGIN, XT_TYPE_LOCAL, 0, 1, 600 * MS);
	QUEUED(0x60, 1, 700);
	RUN(0x60, 1, 701);
	QUEUED(0x70, 1, 8000);	/* in the queue at the end */
	xc_queues_end(s);
	assert_null(g.result->queue.unknown);
	assert_int_equal(g.result->queue.queued, 7);
	assert_int_equal(g.result->queue.run, 7);
	assert_int_equal(g.result->queue.before, 2);
	assert_int_equal(g.result->queue.open, 1);
	assert_int_equal(g.result->queue.lost, 2);
	assert_int_equal(g.result->queue.extra, 1);
	assert_int_equal(g.result->queue.n_odd, 3);
	assert_true(g.result->queue.odd[0].extra);
	assert_int_equal(g.result->queue.odd[0].csd, 0x50);
	assert_int_equal(g.result->calls.local, 1);
	xc_queues_free(s);
}

/* what was lost cannot be known: nothing is counted as lost */
static void queue_unknown(void **state)
{
	static const char *const why[] = {
		"events were lost", "the recording has no end: its recorder was killed",
		"csd_queued and csd_run_begin were not both recorded",
	};
	unsigned int i;

	(void)state;
	for (i = 0; i < 3; i++) {
		struct xc_trace ctf = recorded;
		struct xc_result result = {};
		struct xc_guest g = { .trace = &ctf, .tsc_khz = MS, .lost = i == 0, .result = &result };
		struct xc_queues *s;

		if (i == 1)
			ctf.env.end_tsc = 0;
		if (i == 2)
			ctf.env.events = 1u << XT_CSD_QUEUED;
		s = xc_queues_new(&g);
		QUEUED(0x10, 1, 1);
		RUN(0x20, 1, 9000);
		xc_queues_end(s);
		assert_string_equal(g.result->queue.unknown, why[i]);
		assert_int_equal(g.result->queue.lost + g.result->queue.extra + g.result->queue.before, 0);
		assert_int_equal(g.result->queue.queued + g.result->queue.run, 2);
		xc_queues_free(s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pairing),
		cmocka_unit_test(pairing_apic),
		cmocka_unit_test(queue_books),
		cmocka_unit_test(queue_unknown),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
