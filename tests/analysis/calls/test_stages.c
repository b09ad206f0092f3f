// SPDX-License-Identifier: GPL-2.0-only
/* A call in stages: figures known by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/memory.h"
#include "calls/calls.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/clock.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"

/* a call sent at 1030, its IPI entered at 1500; nothing but Xen's log differs */
static const struct xc_call call = {
	.at = { 1000, 1010, 1020, 0, 0, 0, 0, 1520, 1560, 1570, 1600 },
	.type = XT_TYPE_SYNC, .send = 1030, .sent = 1090, .entry = 1500,
};
static const struct xc_clock exact = { .aligned = true };

static int64_t known_until;

static struct xc_call split(bool pv, const struct xc_log_entry *list, size_t n)
{
	struct xc_vcpu_log *log = xc_alloc(1, sizeof(*log));
	struct xc_call c = call;
	int i;

	memcpy(log->entry, list, n * sizeof(*list));
	log->until = known_until;
	for (log->n = 0; log->n < n; log->n++)
		log->injected |= list[log->n].what == XC_RS_INJECTED;
	xc_stages_split(&c, &exact, log, pv);
	free(log);
	for (i = 0; i < XC_STAGES; i++) {
		uint64_t least, most;

		assert_true(c.at[i] <= c.at[i + 1]);
		xc_stage_bounds(&c, i, &least, &most);
		assert_in_range(c.at[i + 1] - c.at[i], least, most);
	}
	assert_int_equal(c.at[XC_STAGE_DELIVERY], 1030);
	return c;
}

#define SPLIT(...) split(true, (const struct xc_log_entry[]){ __VA_ARGS__ }, \
	sizeof((const struct xc_log_entry[]){ __VA_ARGS__ }) / sizeof(struct xc_log_entry))
#define SPLIT_HVM(...) split(false, (const struct xc_log_entry[]){ __VA_ARGS__ }, \
	sizeof((const struct xc_log_entry[]){ __VA_ARGS__ }) / sizeof(struct xc_log_entry))

/* bounds of delivery and upcall; the clock is exact but for two ticks of rounding */
static void is_within(const struct xc_call *c, uint64_t delivery_least, uint64_t delivery_most,
		      uint64_t upcall_least, uint64_t upcall_most)
{
	uint64_t least, most;

	xc_stage_bounds(c, XC_STAGE_DELIVERY, &least, &most);
	assert_int_equal(least, delivery_least);
	assert_int_equal(most, delivery_most);
	xc_stage_bounds(c, XC_STAGE_UPCALL, &least, &most);
	assert_int_equal(least, upcall_least);
	assert_int_equal(most, upcall_most);
}

static void is_split(const struct xc_call *c, uint64_t delivered, uint64_t running,
		     int delivery, int runq, int upcall)
{
	assert_int_equal(c->at[XC_STAGE_RUNQ], delivered);
	assert_int_equal(c->at[XC_STAGE_UPCALL], running);
	assert_int_equal(c->at[XC_STAGE_DISPATCH], 1500);
	assert_int_equal(c->label[XC_STAGE_DELIVERY], delivery);
	assert_int_equal(c->label[XC_STAGE_RUNQ], runq);
	assert_int_equal(c->label[XC_STAGE_UPCALL], upcall);
}

static void stages(void **state)
{
	struct xc_call c;

	(void)state;
	known_until = INT64_MAX;
	/* woken by the sender's own hypercall */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 }, { 1060, XC_RS_RUNNABLE, 1, 20 }, { 1300, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1060, 1300, XC_MEASURED, XC_MEASURED, XC_MEASURED);
	is_within(&c, 28, 32, 198, 202);
	/* in a hypercall that was over: not by this one's */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 }, { 1060, XC_RS_RUNNABLE, 1, 100 },
		  { 1300, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1300, XC_BOUNDED, XC_BOUNDED, XC_MEASURED);
	/* by somebody else's: the IPI came then, or later */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 }, { 1060, XC_RS_RUNNABLE, 2, 20 }, { 1300, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1300, XC_BOUNDED, XC_BOUNDED, XC_MEASURED);
	is_within(&c, 28, 64, 198, 202);
	assert_false(c.closure_failure);
	c = SPLIT({ 900, XC_RS_RUNNABLE, 0, 0 }, { 1300, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1300, XC_BOUNDED, XC_BOUNDED, XC_MEASURED);
	is_within(&c, 0, 64, 198, 202);
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1090, XC_BOUNDED, XC_MEASURED, XC_BOUNDED);
	is_within(&c, 0, 64, 406, 470);
	/* preempted before it could take the interrupt */
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 }, { 1100, XC_RS_RUNNABLE, 0, 0 }, { 1400, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1100, 1400, XC_MEASURED, XC_MEASURED, XC_MEASURED);
	/* or before it was even there */
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 }, { 1050, XC_RS_RUNNABLE, 0, 0 }, { 1400, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1400, XC_BOUNDED, XC_BOUNDED, XC_MEASURED);
	is_within(&c, 18, 64, 98, 102);
	/* PVH whose VMENTRYs are not recorded: it may have been there before */
	c = SPLIT_HVM({ 900, XC_RS_RUNNING, 0, 0 }, { 1100, XC_RS_RUNNABLE, 0, 0 }, { 1400, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1100, 1400, XC_BOUNDED, XC_BOUNDED, XC_BOUNDED);
	is_within(&c, 0, 72, 98, 470);
	/* all that Xen did until the arrival must be in its trace */
	known_until = 1501;
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1090, XC_INFERRED, XC_INFERRED, XC_INFERRED);
	assert_false(c.closure_failure);
	known_until = 1502;
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1090, XC_BOUNDED, XC_MEASURED, XC_BOUNDED);
	known_until = INT64_MAX;
	/* PVH: the VMENTRY that injects */
	c = SPLIT_HVM({ 900, XC_RS_RUNNING, 0, 0 }, { 1200, XC_RS_INJECTED, 0, 0 });
	is_split(&c, 1200, 1200, XC_MEASURED, XC_MEASURED, XC_MEASURED);
	/* and then was preempted, all the same */
	c = SPLIT_HVM({ 900, XC_RS_RUNNING, 0, 0 }, { 1200, XC_RS_INJECTED, 0, 0 }, { 1210, XC_RS_RUNNABLE, 0, 0 },
		      { 1400, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1200, 1200, XC_MEASURED, XC_MEASURED, XC_MEASURED);
	/* without Xen's HVM records */
	c = SPLIT_HVM({ 900, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1090, XC_BOUNDED, XC_MEASURED, XC_BOUNDED);
	is_within(&c, 0, 470, 0, 470);
	/* losses on the way */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 }, { 1100, XC_RS_UNKNOWN, 0, 0 });
	is_split(&c, 1090, 1090, XC_INFERRED, XC_INFERRED, XC_INFERRED);
	assert_false(c.closure_failure);
	/* it took an interrupt and never ran: the two traces contradict */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 });
	assert_true(c.closure_failure);
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 }, { 1100, XC_RS_BLOCKED, 0, 0 });
	assert_true(c.closure_failure);
}

static void stages_without_ipi(void **state)
{
	struct xc_call c = call;

	(void)state;
	c.entry = 0;
	c.skip = XT_SKIP_POLLING + 1;
	c.send = c.sent = 0;
	xc_stages_split(&c, &exact, NULL, true);
	assert_int_equal(c.at[XC_STAGE_DELIVERY], 1020);
	assert_int_equal(c.at[XC_STAGE_DISPATCH], 1020);
	assert_int_equal(c.label[XC_STAGE_DISPATCH], XC_INFERRED);
	/* found by the target before the IPI had even left */
	c = call;
	c.send = 1550;
	xc_stages_split(&c, &exact, NULL, true);
	assert_int_equal(c.at[XC_STAGE_DELIVERY], 1020);
	assert_int_equal(c.label[XC_STAGE_SEND], XC_INFERRED);
	assert_int_equal(c.late[0], 1500);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stages),
		cmocka_unit_test(stages_without_ipi),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
