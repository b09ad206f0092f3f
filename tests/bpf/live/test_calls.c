// SPDX-License-Identifier: GPL-2.0-only
/*
 * The programs of xcall-record --live, compiled for the host: calls by hand, and
 * all that a kernel should not do (E5).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "model.h"

static struct live_figures *figures;

static int set_up(void **state)
{
	(void)state;
	figures = calloc(1, sizeof(*figures));
	return !figures;
}

static int tear_down(void **state)
{
	(void)state;
	free(figures);
	return 0;
}

static const struct live_set *counted(uint64_t tsc)
{
	memset(figures, 0, sizeof(*figures));
	live_figures_update(figures, model_view(), tsc, 1, 0);
	return &figures->total;
}

#define FUNC 0xffffffff81000000ULL
#define CSD 0xffff888000001000ULL

static void call_event(unsigned int cpu, unsigned int id, uint64_t tsc, unsigned int api,
		       int result)
{
	struct xt_call_begin begin = { .tsc = tsc, .id = id, .api = api, .func = FUNC };
	struct xt_call_end end = { .tsc = tsc, .id = id, .api = api, .func = FUNC,
				   .result = result };

	model_event(cpu, id == XT_CALL_BEGIN ? (void *)&begin : (void *)&end);
}

static void csd_event(unsigned int cpu, unsigned int id, uint64_t tsc, unsigned int type,
		      unsigned int target, uint64_t csd)
{
	struct xt_csd record = { .tsc = tsc, .id = id, .type = type, .target = target,
				 .csd = csd, .func = FUNC };

	model_event(cpu, &record);
}

static void send_event(unsigned int cpu, uint64_t tsc, unsigned int target)
{
	struct xt_ipi_send record = { .tsc = tsc, .id = XT_IPI_SEND, .kind = XT_KIND_SINGLE,
				      .target = target };

	model_event(cpu, &record);
}

static void irq_event(unsigned int cpu, unsigned int id, uint64_t tsc)
{
	struct xt_ipi_recv record = { .tsc = tsc, .id = id, .kind = XT_KIND_SINGLE };

	model_event(cpu, &record);
}

/* the sender's first half of a call, to its send */
static void begin_call(unsigned int cpu, unsigned int target, unsigned int type, uint64_t csd,
		       uint64_t tsc)
{
	call_event(cpu, XT_CALL_BEGIN, tsc, type == XT_TYPE_SYNC ? XT_API_SINGLE : XT_API_ASYNC, 0);
	csd_event(cpu, XT_CSD_LOCKED, tsc + 10, type, target, csd);
	csd_event(cpu, XT_CSD_QUEUED, tsc + 30, type, target, csd);
	send_event(cpu, tsc + 60, target);
}

static void end_call(unsigned int cpu, unsigned int type, uint64_t tsc)
{
	call_event(cpu, XT_CALL_END, tsc, type == XT_TYPE_SYNC ? XT_API_SINGLE : XT_API_ASYNC, 0);
}

/* the target's half of a SYNC call */
static void run_sync(unsigned int cpu, uint64_t csd, uint64_t tsc)
{
	irq_event(cpu, XT_IPI_ENTRY, tsc);
	csd_event(cpu, XT_CSD_RUN_BEGIN, tsc + 50, XT_TYPE_SYNC, cpu, csd);
	csd_event(cpu, XT_CSD_RUN_END, tsc + 110, XT_TYPE_SYNC, cpu, csd);
	csd_event(cpu, XT_CSD_UNLOCKED, tsc + 180, XT_TYPE_SYNC, cpu, csd);
	irq_event(cpu, XT_IPI_EXIT, tsc + 190);
}

static void run_async(unsigned int cpu, uint64_t csd, uint64_t tsc)
{
	csd_event(cpu, XT_CSD_UNLOCKED, tsc, XT_TYPE_ASYNC, cpu, csd);
	csd_event(cpu, XT_CSD_RUN_BEGIN, tsc + 10, XT_TYPE_ASYNC, cpu, csd);
	csd_event(cpu, XT_CSD_RUN_END, tsc + 20, XT_TYPE_ASYNC, cpu, csd);
}

static void fresh(unsigned int bits)
{
	model_reset(4, bits, 1000, UINT64_MAX);
}

static void one_value(unsigned int kind, unsigned int stage, uint64_t ticks)
{
	const struct live_dist *dist = &figures->total.dist[kind][stage];

	assert_int_equal(dist->n, 1);
	assert_int_equal(dist->max, ticks);
	assert_int_equal(dist->count[bucket_of(ticks)], 1);
}

static void test_one_call(void **state)
{
	static const uint64_t ticks[LIVE_STAGES] = { 10, 20, 30, 40, 50, 60, 70, 80, 360 };
	unsigned int s;

	(void)state;
	fresh(4);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 2000);
	run_sync(1, CSD, 2100);
	end_call(0, XT_TYPE_SYNC, 2360);
	assert_int_equal(counted(3000)->sum.count[LIVE_COMPLETE], 1);
	assert_int_equal(figures->open.n, 0);
	for (s = 0; s < LIVE_STAGES; s++)
		one_value(LIVE_SINGLE, s, ticks[s]);
}

/* its end is the end of its wait, where it waited */
static void test_wait(void **state)
{
	struct xt_csd_wait wait = { .tsc = 2300, .id = XT_CSD_WAIT_END, .reason = XT_WAIT_DONE,
				    .target = 1, .csd = CSD };

	(void)state;
	fresh(4);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 2000);
	run_sync(1, CSD, 2100);
	model_event(0, &wait);
	end_call(0, XT_TYPE_SYNC, 2360);
	counted(3000);
	one_value(LIVE_SINGLE, LIVE_WAKE, 20);
	one_value(LIVE_SINGLE, LIVE_WHOLE, 300);
}

/* a csd is locked again while its last call runs: two calls, and each its own */
static void test_csd_reuse(void **state)
{
	(void)state;
	fresh(4);
	begin_call(0, 1, XT_TYPE_ASYNC, CSD, 2000);
	end_call(0, XT_TYPE_ASYNC, 2070);
	csd_event(1, XT_CSD_UNLOCKED, 2200, XT_TYPE_ASYNC, 1, CSD);
	csd_event(1, XT_CSD_RUN_BEGIN, 2210, XT_TYPE_ASYNC, 1, CSD);
	begin_call(2, 3, XT_TYPE_ASYNC, CSD, 5000);
	csd_event(1, XT_CSD_RUN_END, 6210, XT_TYPE_ASYNC, 1, CSD);
	run_async(3, CSD, 7000);
	assert_int_equal(counted(8000)->sum.count[LIVE_COMPLETE], 1);
	assert_int_equal(figures->open.n, 1);		/* its sender has not returned */
	one_value(LIVE_ASYNC, LIVE_HANDLER, 4000);
	end_call(2, XT_TYPE_ASYNC, 8070);
	assert_int_equal(counted(8000)->sum.count[LIVE_COMPLETE], 2);
	assert_int_equal(figures->open.n, 0);
	assert_int_equal(figures->total.dist[LIVE_ASYNC][LIVE_WHOLE].max, 4210);
}

/* locked again with no unlock seen: the first is counted, and does not become the second */
static void test_unlock_unseen(void **state)
{
	(void)state;
	fresh(4);
	begin_call(0, 1, XT_TYPE_ASYNC, CSD, 2000);
	end_call(0, XT_TYPE_ASYNC, 2070);
	begin_call(0, 1, XT_TYPE_ASYNC, CSD, 3000);
	end_call(0, XT_TYPE_ASYNC, 3070);
	run_async(1, CSD, 3200);
	counted(4000);
	assert_int_equal(figures->sum.count[LIVE_REUSED], 1);
	assert_int_equal(figures->sum.count[LIVE_INCOMPLETE], 1);
	assert_int_equal(figures->sum.count[LIVE_COMPLETE], 1);
	assert_int_equal(figures->open.n, 0);
	one_value(LIVE_ASYNC, LIVE_WHOLE, 220);
}

static void test_never_ends(void **state)
{
	unsigned int i;

	(void)state;
	fresh(6);
	begin_call(2, 3, XT_TYPE_SYNC, CSD, 2000);
	for (i = 0; i < 100; i++) {
		begin_call(0, 1, XT_TYPE_SYNC, CSD + 64, 3000 + i * 1000);
		run_sync(1, CSD + 64, 3100 + i * 1000);
		end_call(0, XT_TYPE_SYNC, 3360 + i * 1000);
	}
	assert_int_equal(counted(102000)->sum.count[LIVE_COMPLETE], 100);
	assert_int_equal(figures->open.n, 1);
	assert_int_equal(figures->open.oldest, 100000);
	assert_int_equal(figures->open.func, FUNC);
	assert_int_equal(figures->open.sender, 2);
	assert_int_equal(figures->open.target, 3);
}

static void test_backwards(void **state)
{
	(void)state;
	fresh(4);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 2000);
	run_sync(1, CSD, 1500);		/* before it was queued */
	end_call(0, XT_TYPE_SYNC, 2360);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 3000);
	run_sync(1, CSD, 3100);
	end_call(0, XT_TYPE_SYNC, 3360);
	counted(4000);
	assert_int_equal(figures->sum.count[LIVE_BACKWARDS], 1);
	assert_int_equal(figures->sum.count[LIVE_COMPLETE], 1);
	one_value(LIVE_SINGLE, LIVE_WHOLE, 360);
}

static void test_no_room(void **state)
{
	unsigned int i, seen = 0;

	(void)state;
	fresh(3);			/* 8 places */
	for (i = 0; i < 20; i++) {
		begin_call(0, 1, XT_TYPE_ASYNC, CSD + i * 64, 2000 + i * 100);
		end_call(0, XT_TYPE_ASYNC, 2070 + i * 100);
	}
	assert_int_equal(counted(5000)->sum.count[LIVE_NO_ROOM], 2 * 12);
	assert_int_equal(figures->open.n, 8);
	for (i = 0; i < 20; i++)
		run_async(1, CSD + i * 64, 6000 + i * 100);
	seen = counted(9000)->sum.count[LIVE_COMPLETE];
	assert_int_equal(seen, 8);
	assert_int_equal(figures->open.n, 0);
	assert_int_equal(figures->sum.count[LIVE_NO_ROOM], 2 * 12);
	assert_int_equal(live_lost(&figures->total), 2 * 12);
	/* and there is room again */
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 10000);
	run_sync(1, CSD, 10100);
	end_call(0, XT_TYPE_SYNC, 10360);
	assert_int_equal(counted(11000)->sum.count[LIVE_COMPLETE], 9);
	one_value(LIVE_SINGLE, LIVE_SEND, 30);
}

static void test_too_deep(void **state)
{
	unsigned int i;

	(void)state;
	fresh(6);
	for (i = 0; i < LIVE_FRAMES + 3; i++)
		begin_call(0, 1, XT_TYPE_ASYNC, CSD + i * 64, 2000 + i * 100);
	for (i = LIVE_FRAMES + 3; i-- > 0;) {
		run_async(1, CSD + i * 64, 9000 - i * 100);
		end_call(0, XT_TYPE_ASYNC, 9050 - i * 100);
	}
	counted(10000);
	assert_int_equal(figures->sum.count[LIVE_TOO_DEEP], 3);
	assert_int_equal(figures->sum.count[LIVE_COMPLETE], LIVE_FRAMES);
	assert_int_equal(figures->open.n, 0);
	assert_int_equal(live_lost(&figures->total), 3);
}

/* a CALL_END that no program saw: what it held is cut, the rest goes on */
static void test_end_unseen(void **state)
{
	(void)state;
	fresh(6);
	call_event(0, XT_CALL_BEGIN, 2000, XT_API_MANY, 0);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 2100);
	run_sync(1, CSD, 2200);
	call_event(0, XT_CALL_END, 3000, XT_API_MANY, 0);
	counted(4000);
	assert_int_equal(figures->sum.count[LIVE_CUT], 1);
	assert_int_equal(figures->open.n, 0);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 5000);
	run_sync(1, CSD, 5100);
	end_call(0, XT_TYPE_SYNC, 5360);
	assert_int_equal(counted(6000)->sum.count[LIVE_COMPLETE], 1);
}

/* an offline CPU: an error, no csd; its queue run by a dying CPU: no IPI */
static void test_hotplug(void **state)
{
	struct xt_vcpu step = { .tsc = 2000, .id = XT_VCPU, .phase = XT_PHASE_DEAD, .cpu = 3 };
	struct xt_ipi_skip skip = { .tsc = 2010, .id = XT_IPI_SKIP, .kind = XT_KIND_SINGLE,
				    .reason = XT_SKIP_OFFLINE, .target = 3 };

	(void)state;
	fresh(4);
	begin_call(0, 3, XT_TYPE_SYNC, CSD, 1500);
	csd_event(3, XT_CSD_RUN_BEGIN, 1600, XT_TYPE_SYNC, 3, CSD);
	csd_event(3, XT_CSD_RUN_END, 1650, XT_TYPE_SYNC, 3, CSD);
	csd_event(3, XT_CSD_UNLOCKED, 1660, XT_TYPE_SYNC, 3, CSD);
	end_call(0, XT_TYPE_SYNC, 1700);
	model_event(0, &step);
	call_event(0, XT_CALL_BEGIN, 2005, XT_API_SINGLE, 0);
	model_event(0, &skip);
	call_event(0, XT_CALL_END, 2020, XT_API_SINGLE, -6);
	counted(3000);
	one_value(LIVE_SINGLE, LIVE_DELIVER, 0);
	one_value(LIVE_SINGLE, LIVE_DISPATCH, 40);
	assert_int_equal(figures->sum.phase[XT_PHASE_DEAD], 1);
	assert_int_equal(figures->sum.skipped[XT_SKIP_OFFLINE], 1);
	assert_int_equal(figures->sum.count[LIVE_FAILED], 1);
	assert_int_equal(figures->total.dist[LIVE_SELF][LIVE_WHOLE].n, 0);
}

static void skip_event(unsigned int cpu, uint64_t tsc, unsigned int target, unsigned int reason)
{
	struct xt_ipi_skip record = { .tsc = tsc, .id = XT_IPI_SKIP, .kind = XT_KIND_SINGLE,
				      .reason = reason, .target = target };

	model_event(cpu, &record);
}

/* a polling target needs no IPI: that it runs the call in another's says nothing */
static void test_polling(void **state)
{
	(void)state;
	fresh(4);
	call_event(0, XT_CALL_BEGIN, 2000, XT_API_SINGLE, 0);
	csd_event(0, XT_CSD_LOCKED, 2010, XT_TYPE_SYNC, 1, CSD);
	csd_event(0, XT_CSD_QUEUED, 2030, XT_TYPE_SYNC, 1, CSD);
	skip_event(0, 2060, 1, XT_SKIP_POLLING);
	run_sync(1, CSD, 2100);
	end_call(0, XT_TYPE_SYNC, 2360);
	counted(3000);
	one_value(LIVE_SINGLE, LIVE_SEND, 0);
	one_value(LIVE_SINGLE, LIVE_DELIVER, 0);
	one_value(LIVE_SINGLE, LIVE_DISPATCH, 120);
}

/* an interrupt queues a wakeup between a call's entry and its IPI */
static void test_wakeup_between(void **state)
{
	(void)state;
	fresh(4);
	call_event(0, XT_CALL_BEGIN, 2000, XT_API_SINGLE, 0);
	csd_event(0, XT_CSD_LOCKED, 2010, XT_TYPE_SYNC, 1, CSD);
	csd_event(0, XT_CSD_QUEUED, 2030, XT_TYPE_SYNC, 1, CSD);
	csd_event(0, XT_CSD_QUEUED, 2040, XT_TYPE_TTWU, 1, CSD + 64);
	send_event(0, 2050, 1);
	send_event(0, 2090, 1);
	run_sync(1, CSD, 2100);
	end_call(0, XT_TYPE_SYNC, 2360);
	counted(3000);
	one_value(LIVE_SINGLE, LIVE_SEND, 60);
	one_value(LIVE_SINGLE, LIVE_DELIVER, 10);
}

/* the other way round: an interrupt's call, before the wake-up it interrupts has its IPI */
static void test_call_between(void **state)
{
	(void)state;
	fresh(4);
	csd_event(0, XT_CSD_QUEUED, 1990, XT_TYPE_TTWU, 1, CSD + 64);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 2000);
	run_sync(1, CSD, 2100);
	end_call(0, XT_TYPE_SYNC, 2360);
	send_event(0, 2400, 1);
	counted(3000);
	one_value(LIVE_SINGLE, LIVE_SEND, 30);
	one_value(LIVE_SINGLE, LIVE_DELIVER, 40);
}

/* of a call begun before the window, the IPI is not taken for the next call's */
static void test_begun_before(void **state)
{
	(void)state;
	fresh(4);
	csd_event(0, XT_CSD_LOCKED, 1010, XT_TYPE_ASYNC, 1, CSD);
	csd_event(0, XT_CSD_QUEUED, 1020, XT_TYPE_ASYNC, 1, CSD);
	call_event(0, XT_CALL_BEGIN, 1030, XT_API_ASYNC, 0);
	csd_event(0, XT_CSD_LOCKED, 1040, XT_TYPE_ASYNC, 1, CSD + 64);
	csd_event(0, XT_CSD_QUEUED, 1050, XT_TYPE_ASYNC, 1, CSD + 64);
	skip_event(0, 1060, 1, XT_SKIP_QUEUED);
	end_call(0, XT_TYPE_ASYNC, 1070);
	send_event(0, 1080, 1);
	irq_event(1, XT_IPI_ENTRY, 1100);
	run_async(1, CSD, 1110);
	run_async(1, CSD + 64, 1150);
	irq_event(1, XT_IPI_EXIT, 1200);
	end_call(0, XT_TYPE_ASYNC, 1210);	/* whose begin was not seen */
	counted(2000);
	assert_int_equal(figures->sum.count[LIVE_CUT], 1);
	assert_int_equal(figures->sum.count[LIVE_INCOMPLETE], 0);
	assert_int_equal(figures->sum.count[LIVE_COMPLETE], 1);
	assert_int_equal(figures->open.n, 0);
	one_value(LIVE_ASYNC, LIVE_WHOLE, 140);
}

/* a restored guest's TSC may begin again anywhere: what follows counts, what it cut does not */
static void test_clock_back(void **state)
{
	struct xt_clock clock = { .tsc = 900000, .id = XT_CLOCK, .what = XT_CLOCK_SUSPEND };

	(void)state;
	model_reset(4, 4, 100000, UINT64_MAX);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 800000);
	model_event(0, &clock);
	clock.tsc = 500;
	clock.what = XT_CLOCK_RESUME;
	model_event(0, &clock);
	run_sync(1, CSD, 1000);
	end_call(0, XT_TYPE_SYNC, 1300);
	begin_call(0, 1, XT_TYPE_SYNC, CSD, 2000);
	run_sync(1, CSD, 2100);
	end_call(0, XT_TYPE_SYNC, 2360);
	counted(3000);
	assert_int_equal(figures->sum.count[LIVE_CUT], 1);
	assert_int_equal(figures->sum.count[LIVE_COMPLETE], 1);
	one_value(LIVE_SINGLE, LIVE_WHOLE, 360);
}

/* values no trace should have, and CPUs that are not there */
static void test_nonsense(void **state)
{
	struct xt_csd_stuck stuck = { .tsc = 2000, .id = XT_CSD_STUCK, .reason = 200 };
	struct xt_ipi_send send = { .tsc = 2000, .id = XT_IPI_SEND, .kind = 99, .target = 77 };
	struct xt_ipi_skip skip = { .tsc = 2000, .id = XT_IPI_SKIP, .reason = 99, .target = 4 };

	(void)state;
	fresh(4);
	model_event(0, &stuck);
	model_event(0, &send);
	model_event(0, &skip);
	csd_event(0, XT_CSD_QUEUED, 2000, 77, 3, CSD);
	csd_event(0, XT_CSD_RUN_BEGIN, 2000, 77, 3, CSD);
	begin_call(0, 9, XT_TYPE_SYNC, CSD, 2100);
	end_call(0, XT_TYPE_SYNC, 2200);
	end_call(0, XT_TYPE_SYNC, 2300);
	end_call(1, XT_TYPE_ASYNC, 2300);
	counted(3000);
	assert_int_equal(figures->sum.count[LIVE_INCOMPLETE], 1);
	assert_int_equal(figures->open.n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_call),
		cmocka_unit_test(test_wait),
		cmocka_unit_test(test_csd_reuse),
		cmocka_unit_test(test_unlock_unseen),
		cmocka_unit_test(test_never_ends),
		cmocka_unit_test(test_backwards),
		cmocka_unit_test(test_no_room),
		cmocka_unit_test(test_too_deep),
		cmocka_unit_test(test_end_unseen),
		cmocka_unit_test(test_hotplug),
		cmocka_unit_test(test_polling),
		cmocka_unit_test(test_wakeup_between),
		cmocka_unit_test(test_call_between),
		cmocka_unit_test(test_begun_before),
		cmocka_unit_test(test_clock_back),
		cmocka_unit_test(test_nonsense),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("live", tests, set_up, tear_down);
}
