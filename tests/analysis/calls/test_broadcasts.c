// SPDX-License-Identifier: GPL-2.0-only
/* G5 in a world made by hand: who ran on a pCPU, a broadcast's straggler, its reasons. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/hist.h"
#include "calls/calls.h"
#include "facts/reason_facts.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "model/run.h"
#include "pass/conclude_p.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"
#include "timeline/event.h"
#include "timeline/sink.h"

static struct xc_pcpu two[2] = { { .pcpu = 0 }, { .pcpu = 3 } };
static struct xc_xen xen = { .pcpus = two, .n_pcpus = 2, .whole_from = 100 };

static void host(struct xc_pcpus *p, unsigned int pcpu, int64_t at, int what, uint32_t event,
		 unsigned int dom, unsigned int vcpu)
{
	struct xc_host_rec h = { .tsc = at, .event = event, .pcpu = pcpu, .n = 1,
				 .d = { dom << 16 | vcpu } };
	struct xc_event e = { .at = at, .what = what, .guest = XC_HOST, .cpu = pcpu, .tsc = at,
			      .host = &h };

	xc_pcpus_event(p, &e);
}

#define CHANGE(pcpu, at, old, new, dom, vcpu) \
	host(p, pcpu, at, XC_RECORD, 0x21001 | (old) << 8 | (new) << 4, dom, vcpu)
#define STOPS(pcpu, at, dom, vcpu)	CHANGE(pcpu, at, XC_RS_RUNNING, XC_RS_RUNNABLE, dom, vcpu)
#define STARTS(pcpu, at, dom, vcpu)	CHANGE(pcpu, at, XC_RS_RUNNABLE, XC_RS_RUNNING, dom, vcpu)
#define LOSS(pcpu, from, to)	(host(p, pcpu, from, XC_LOSS_BEGIN, 0, 0, 0), \
				 host(p, pcpu, to, XC_LOSS_END, XC_TRC_LOST, 0, 0))

static char said[1024];

static void say(void *arg, int64_t from, int64_t to, struct xc_who who)
{
	char name[32];

	(void)arg;
	xc_who_text(name, sizeof(name), who);
	snprintf(said + strlen(said), sizeof(said) - strlen(said), "%s%lld-%lld %s",
		 *said ? ", " : "", (long long)from, (long long)to, name);
}

static void had(const struct xc_pcpus *p, uint32_t pcpu, int64_t from, int64_t to,
		const char *should)
{
	*said = 0;
	xc_pcpus_held(p, pcpu, from, to, say, NULL);
	assert_string_equal(said, should);
}

static void holders(void **state)
{
	struct xc_pcpus *p = xc_pcpus_new(&xen);
	int i;

	(void)state;
	had(p, 3, 10, 20, "10-20 not known");
	had(p, 7, 10, 20, "10-20 not known");
	/* d2v1 ran when the trace began, and nobody had said so */
	CHANGE(3, 100, XC_RS_BLOCKED, XC_RS_RUNNABLE, 2, 0);
	STOPS(3, 150, 2, 1);
	STARTS(3, 152, 2, 0);
	STARTS(0, 160, 1, 5);
	STOPS(3, 200, 2, 0);
	STARTS(3, 200, XC_DOM_IDLE, 3);
	had(p, 3, 50, 300, "50-100 not known, 100-150 d2v1, 150-152 Xen, 152-200 d2v0, 200-300 idle");
	had(p, 3, 152, 200, "152-200 d2v0");
	had(p, 3, 160, 170, "160-170 d2v0");
	had(p, 0, 150, 170, "150-160 not known, 160-170 d1v5");
	/* in a loss nobody knows; behind it, who stops had run since its end */
	LOSS(3, 300, 400);
	had(p, 3, 250, 450, "250-300 idle, 300-400 not known, 400-450 not known");
	STOPS(3, 500, 1, 0);
	had(p, 3, 250, 450, "250-300 idle, 300-400 not known, 400-450 d1v0");
	STARTS(3, 510, 1, 1);
	assert_int_equal(xc_pcpus_wrong(p), 0);
	/* another one stops than the one that ran: records are missing, untold */
	STOPS(3, 600, 1, 2);
	assert_int_equal(xc_pcpus_wrong(p), 1);
	STARTS(3, 610, 1, 1);
	STARTS(3, 700, 1, 2);
	assert_int_equal(xc_pcpus_wrong(p), 2);
	had(p, 3, 505, 800, "505-510 Xen, 510-600 not known, 600-610 Xen, 610-700 not known, 700-800 d1v2");
	/* a bounded while back */
	for (i = 0; i < 5000; i++) {
		STOPS(3, 1000 + 20 * i, 1, 2 + i % 2);
		STARTS(3, 1010 + 20 * i, 1, 2 + (i + 1) % 2);
	}
	had(p, 3, 700, 800, "700-800 not known");
	had(p, 3, 100985, 101100, "100985-100990 Xen, 100990-101100 d1v2");
	xc_pcpus_free(p);
}

/* cut out of a longer trace: the pCPUs' records begin at different times */
static void holders_of_a_part(void **state)
{
	struct xc_xen part = { .pcpus = two, .n_pcpus = 2, .whole_from = 130 };
	struct xc_pcpus *p = xc_pcpus_new(&part);

	(void)state;
	CHANGE(3, 100, XC_RS_BLOCKED, XC_RS_RUNNABLE, 2, 0);
	STOPS(3, 150, 2, 1);
	/* silent until then, but all of it is there since 130 */
	STOPS(0, 200, 1, 5);
	had(p, 3, 50, 150, "50-100 not known, 100-150 d2v1");
	had(p, 0, 50, 200, "50-130 not known, 130-200 d1v5");
	assert_int_equal(xc_pcpus_wrong(p), 0);
	xc_pcpus_free(p);
}

/* ---- a broadcast of CPU 0 to 1 and 2 ------------------------------------------------------ */

static struct xc_call got[8];
static struct xc_parts parts[8];
static unsigned int n_got;

static void take(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	(void)arg;
	(void)g;
	got[n_got] = *c;
	parts[n_got++] = *c->parts;
}

static void event(struct xc_calls *s, unsigned int cpu, const void *rec, uint64_t tsc)
{
	struct xc_event e = { .at = tsc, .what = XC_RECORD, .cpu = cpu, .tsc = tsc, .rec = rec };

	xc_calls_now(s, tsc);
	xc_calls_event(s, &e);
}

static void csd(struct xc_calls *s, unsigned int cpu, unsigned int id, unsigned int target,
		unsigned int type, uint64_t tsc)
{
	const struct xt_csd r = { .tsc = tsc, .id = id, .type = type, .target = target,
				  .csd = 0x1000 + 64 * target, .func = 0x42 };

	event(s, cpu, &r, tsc);
}

static void frame(struct xc_calls *s, unsigned int id, uint64_t tsc)
{
	const union xc_rec r = { .call_begin = { .tsc = tsc, .id = id, .api = XT_API_MANY,
						 .func = 0x42 } };
	const struct xt_call_end end = { .tsc = tsc, .id = id, .api = XT_API_MANY, .func = 0x42 };

	event(s, 0, id == XT_CALL_BEGIN ? (const void *)&r : &end, tsc);
}

static void send(struct xc_calls *s, unsigned int target, uint64_t tsc)
{
	struct xt_ipi_send r = { .tsc = tsc, .id = XT_IPI_SEND, .kind = XT_KIND_CALL,
				 .target = target };

	event(s, 0, &r, tsc);
	r.id = XT_IPI_SENT;
	r.tsc = tsc + 5;
	event(s, 0, &r, tsc + 5);
}

/* in the interrupt at tsc: the function for 10, unlocked 5 later */
static void run(struct xc_calls *s, unsigned int cpu, unsigned int type, uint64_t tsc)
{
	struct xt_ipi_recv r = { .tsc = tsc, .id = XT_IPI_ENTRY, .kind = XT_KIND_CALL };

	event(s, cpu, &r, tsc);
	if (type == XT_TYPE_ASYNC)
		csd(s, cpu, XT_CSD_UNLOCKED, cpu, type, tsc + 5);
	csd(s, cpu, XT_CSD_RUN_BEGIN, cpu, type, tsc + 10);
	csd(s, cpu, XT_CSD_RUN_END, cpu, type, tsc + 20);
	if (type == XT_TYPE_SYNC)
		csd(s, cpu, XT_CSD_UNLOCKED, cpu, type, tsc + 25);
	r.id = XT_IPI_EXIT;
	r.tsc = tsc + 30;
	event(s, cpu, &r, tsc + 30);
}

static void post(struct xc_calls *s, unsigned int type, uint64_t tsc)
{
	unsigned int t;

	for (t = 1; t < 3; t++) {
		csd(s, 0, XT_CSD_LOCKED, t, type, tsc + 10 * t);
		csd(s, 0, XT_CSD_QUEUED, t, type, tsc + 10 * t + 5);
	}
	send(s, 1, tsc + 30);
	send(s, 2, tsc + 40);
}

static struct xc_trace ctf = { .cpus = 3, .env = { .events = ~0u } };

static void straggler(void **state)
{
	struct xc_result result = {};
	struct xc_guest g = { .trace = &ctf, .type = "pv", .tsc_khz = 1000000, .to_tsc = UINT64_MAX,
			      .result = &result };
	const struct xc_sink sink = { .call = take };
	struct xc_run run_of = { .guests = &g, .n_guests = 1 };
	struct xc_conclude *conclude = xc_conclude_new(&run_of, NULL, &sink);
	struct xc_calls *s = xc_calls_new(&run_of, 0, xc_conclude_call, conclude, &sink);
	unsigned int i;

	(void)state;
	n_got = 0;
	/* CPU 2 enters first and releases last: CPU 1 is sent to first */
	frame(s, XT_CALL_BEGIN, 1000);
	post(s, XT_TYPE_SYNC, 1000);
	run(s, 1, XT_TYPE_SYNC, 1100);
	run(s, 2, XT_TYPE_SYNC, 1400);
	frame(s, XT_CALL_END, 1500);
	/* nobody waits: the frame ends before its calls do */
	frame(s, XT_CALL_BEGIN, 2000);
	post(s, XT_TYPE_ASYNC, 2000);
	frame(s, XT_CALL_END, 2100);
	run(s, 2, XT_TYPE_ASYNC, 2200);
	run(s, 1, XT_TYPE_ASYNC, 2300);
	/* one of it is cut by the trace's end */
	frame(s, XT_CALL_BEGIN, 3000);
	post(s, XT_TYPE_ASYNC, 3000);
	frame(s, XT_CALL_END, 3100);
	run(s, 2, XT_TYPE_ASYNC, 3200);
	xc_calls_end(s);
	xc_conclude_end(conclude);
	assert_int_equal(n_got, 5);
	assert_int_equal(g.result->broadcasts.total, 3);
	assert_int_equal(g.result->broadcasts.complete, 2);
	/* without Xen's trace the way there cannot be split: 1040 to 1400 */
	assert_int_equal(g.result->broadcasts.main[XC_TRANSIT], 2);
	for (i = 0; i < 5; i++) {
		assert_int_equal(got[i].targets, 2);
		/* of the first CPU 2, of the second CPU 1, of the third nobody knows */
		assert_int_equal(got[i].straggler, i < 4 && got[i].target == (i < 2 ? 2 : 1));
		assert_true(parts[i].clear || !got[i].straggler);
	}
	/* the straggler's alone: 1000 to 1500 */
	assert_int_equal(g.result->reasons[XC_WAITED].calls, 1);
	assert_int_equal(g.result->reasons[XC_WAITED].ticks, 500);
	assert_int_equal(g.result->reasons[XC_WAITED].list[0].stage, XC_TRANSIT);
	assert_int_equal(g.result->reasons[XC_WAITED].list[0].ticks, 360);
	assert_int_equal(g.result->reasons[XC_WAITED].list[0].main, 1);
	assert_int_equal(g.result->reasons[XC_UNWAITED].calls, 1);
	assert_int_equal(g.result->reasons[XC_UNWAITED].ticks, 320);
	assert_int_equal(g.result->slowest.target, 2);
	xc_calls_free(s);
	xc_conclude_free(conclude);
	xc_reasons_free(&g);
	for (i = 0; i < XC_STAGES; i++)
		xc_hist_free(&g.result->stages[i].ticks);
}

/* ---- a call that waited for a pCPU ---------------------------------------------------------- */

static const struct xc_clock exact = { .aligned = true };

static uint64_t part(const struct xc_parts *p, unsigned int stage, int32_t dom, uint32_t vcpu)
{
	unsigned int i;

	for (i = 0; i < p->n; i++)
		if (p->list[i].stage == stage && p->list[i].who.dom == dom &&
		    p->list[i].who.vcpu == vcpu)
			return p->list[i].ticks;
	return 0;
}

static void waits(void **state)
{
	/* sent at 1030, woken at 1060, on pCPU 3 at 1400, in the interrupt at 1500 */
	struct xc_call c = {
		.at = { 1000, 1010, 1020, 0, 0, 0, 0, 1520, 1560, 1570, 1900 },
		.type = XT_TYPE_SYNC, .send = 1030, .sent = 1090, .entry = 1500, .targets = 1,
	};
	static struct xc_vcpu_log target = { .n = 3, .until = INT64_MAX, .entry = {
		{ 900, XC_RS_BLOCKED, 0, 0 }, { 1060, XC_RS_RUNNABLE, 1, 20 },
		{ 1400, XC_RS_RUNNING, 3, 0 } } };
	/* the sender was off its pCPU from 1600 to 1850, within "wake" */
	static struct xc_vcpu_log sender = { .n = 3, .until = INT64_MAX, .entry = {
		{ 900, XC_RS_RUNNING, 0, 0 }, { 1600, XC_RS_RUNNABLE, 0, 0 },
		{ 1850, XC_RS_RUNNING, 0, 0 } } };
	struct xc_pcpus *p = xc_pcpus_new(&xen);
	struct xc_result result = {};
	struct xc_guest g = { .tsc_khz = 1000000, .result = &result };
	struct xc_parts x;
	uint64_t sum = 0;
	unsigned int i;

	(void)state;
	STARTS(3, 1000, 0, 1);
	STOPS(3, 1200, 0, 1);
	STARTS(3, 1203, 2, 0);
	STOPS(3, 1400, 2, 0);
	STARTS(3, 1400, 1, 2);
	STARTS(0, 1000, 1, 0);
	STOPS(0, 1600, 1, 0);
	STARTS(0, 1600, 0, 0);
	STOPS(0, 1850, 0, 0);
	STARTS(0, 1850, 1, 0);
	xc_stages_split(&c, &exact, &target, true);
	assert_int_equal(c.pcpu, 3);
	xc_parts_split(&x, &c, &exact, p, &sender, &target);
	for (i = 0; i < x.n; i++)
		sum += x.list[i].ticks;
	assert_int_equal(sum, 900);
	assert_int_equal(part(&x, XC_STAGE_RUNQ, 0, 1), 140);
	assert_int_equal(part(&x, XC_STAGE_RUNQ, XC_WHO_XEN, 0), 3);
	assert_int_equal(part(&x, XC_STAGE_RUNQ, 2, 0), 197);
	assert_int_equal(part(&x, XC_STAGE_RUNQ, XC_WHO_NONE, 0), 0);
	assert_int_equal(part(&x, XC_STAGE_WAKE, 0, 0), 250);
	assert_int_equal(part(&x, XC_STAGE_WAKE, XC_WHO_NONE, 0), 80);
	assert_int_equal(part(&x, XC_STAGE_UPCALL, XC_WHO_NONE, 0), 100);
	assert_int_equal(x.main, XC_STAGE_RUNQ);
	/* 340 +- 2 of runq, 330 of wake */
	assert_true(x.clear);
	assert_int_equal(x.holder.who.dom, 2);
	assert_int_equal(x.holder.ticks, 197);
	c.parts = &x;
	xc_reasons_add(&g, &c);
	xc_reasons_add(&g, &c);
	xc_reasons_end(&g);
	assert_int_equal(g.result->reasons[XC_WAITED].calls, 2);
	assert_int_equal(g.result->reasons[XC_WAITED].stage[XC_STAGE_RUNQ].ticks, 680);
	assert_int_equal(g.result->reasons[XC_WAITED].list[0].stage, XC_STAGE_WAKE);
	assert_int_equal(g.result->reasons[XC_WAITED].list[0].ticks, 500);
	assert_int_equal(g.result->reasons[XC_WAITED].list[0].main, 0);
	assert_int_equal(g.result->reasons[XC_WAITED].list[1].who.dom, 2);
	assert_int_equal(g.result->reasons[XC_WAITED].list[1].main, 2);
	assert_in_range(xc_reason_p50(&g.result->reasons[XC_WAITED].list[1]), 191, 197);
	xc_reasons_free(&g);
	/* pCPU 3 lost records meanwhile: what is known is said, and no more */
	LOSS(3, 2000, 2100);
	had(p, 3, 1390, 2200, "1390-1400 d2v0, 1400-2000 d1v2, 2000-2100 not known, 2100-2200 not known");
	/* nothing of the target: its way there is one piece */
	xc_stages_split(&c, &exact, NULL, true);
	xc_parts_split(&x, &c, &exact, p, NULL, NULL);
	assert_int_equal(x.main, XC_TRANSIT);
	assert_int_equal(part(&x, XC_TRANSIT, XC_WHO_NONE, 0), 470);
	assert_int_equal(part(&x, XC_STAGE_WAKE, XC_WHO_NONE, 0), 330);
	assert_true(x.clear);
	assert_int_equal(x.holder.who.dom, XC_WHO_NONE);
	xc_pcpus_free(p);
}

/* many vCPUs in one wait: memory is bounded, and nothing is left out of the sum */
static void crowd(void **state)
{
	struct xc_call c = {
		.at = { 1000, 1010, 1020, 0, 0, 0, 0, 91020, 91060, 91070, 91900 },
		.type = XT_TYPE_SYNC, .send = 1030, .sent = 1090, .entry = 91000, .targets = 1,
	};
	static struct xc_vcpu_log target = { .n = 3, .until = INT64_MAX, .entry = {
		{ 900, XC_RS_BLOCKED, 0, 0 }, { 1060, XC_RS_RUNNABLE, 1, 20 },
		{ 90000, XC_RS_RUNNING, 3, 0 } } };
	struct xc_pcpus *p = xc_pcpus_new(&xen);
	struct xc_result result = {};
	struct xc_guest g = { .tsc_khz = 1000000, .result = &result };
	uint64_t sum = 0;
	struct xc_parts x;
	unsigned int i;

	(void)state;
	STARTS(3, 1000, 1, 0);
	for (i = 1; i < 200; i++) {
		STOPS(3, 1000 + 400 * i, 1, i - 1);
		STARTS(3, 1000 + 400 * i, 1, i);
	}
	xc_stages_split(&c, &exact, &target, true);
	xc_parts_split(&x, &c, &exact, p, NULL, &target);
	assert_in_range(x.n, 30, XC_PARTS);
	for (i = 0; i < x.n; i++)
		sum += x.list[i].ticks;
	assert_int_equal(sum, 90900);
	assert_in_range(part(&x, XC_STAGE_RUNQ, XC_WHO_OTHERS, 0), 60000, 80000);
	c.parts = &x;
	for (i = 0; i < 3000; i++) {
		x.list[1].who = (struct xc_who){ 5, i };
		xc_reasons_add(&g, &c);
	}
	assert_in_range(g.result->reasons[XC_WAITED].n, 100, XC_REASONS);
	xc_reasons_free(&g);
	xc_pcpus_free(p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(holders),
		cmocka_unit_test(holders_of_a_part),
		cmocka_unit_test(straggler),
		cmocka_unit_test(waits),
		cmocka_unit_test(crowd),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
