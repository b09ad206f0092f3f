// SPDX-License-Identifier: GPL-2.0-only
/*
 * Calls that take too long, and what their waiters say of it (C9). Each case
 * lets the CPU go when the report has been made, so it takes as long as
 * smp.csd_lock_timeout and no longer.
 */
#include <linux/xcall.h>
#include <xen/xen.h>

#include "common.h"

static struct hold hold;
static struct crew crew;

static struct {
	atomic_t reports;
	u32 reason;
	u32 target;
	u32 waited_us;
	void *func;
	bool told;			/* RCU, had it asked then */
	bool reported;
	bool masked;			/* a CPU has interrupts off for us */
} seen;

static void on_stuck(void *data, u64 tsc, u32 reason, u32 target, u32 waited,
		     void *csd, void *func)
{
	if (atomic_inc_return(&seen.reports) > 1)
		return;
	seen.reason = reason;
	seen.target = target;
	seen.waited_us = waited;
	seen.func = func;
	seen.told = xcall_test_is_stuck();
	raise(&seen.reported);
	hold_release(&hold);
}

static unsigned int stuck_begin(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	need_provoke(test);
	memset(&seen, 0, sizeof(seen));
	probe(test, "xcall_csd_stuck", on_stuck, NULL);
	return cpu;
}

static void expect_report(struct kunit *test, unsigned int cpu,
			  enum xcall_stuck reason, smp_call_func_t func)
{
	/* a second one may come before the CPU has done its part */
	KUNIT_EXPECT_GE(test, atomic_read(&seen.reports), 1);
	KUNIT_EXPECT_EQ(test, seen.target, cpu);
	KUNIT_EXPECT_GT(test, seen.waited_us, 0);
	KUNIT_EXPECT_PTR_EQ(test, seen.func, (void *)func);
	KUNIT_EXPECT_TRUE(test, seen.told);
	KUNIT_EXPECT_FALSE(test, xcall_test_is_stuck());
	/* with other guests about, Xen may have taken its physical CPU */
	if (!xen_domain() || seen.reason != XCALL_STUCK_NOT_RUN)
		KUNIT_EXPECT_EQ(test, seen.reason, reason);
}

static void stuck_in_its_own_function(struct kunit *test)
{
	unsigned int cpu = stuck_begin(test);

	hold_init(test, &hold);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(cpu, hold_run, &hold, 1),
			0);
	hold_end(test, &hold);
	expect_report(test, cpu, XCALL_STUCK_HANDLER, hold_run);
}

static call_single_data_t inner;

static void call_itself_and_hold(void *info)
{
	/* runs at once, inside this function */
	smp_call_function_single_async(raw_smp_processor_id(), &inner);
	hold_run(info);
}

static void stuck_after_a_call_to_itself(struct kunit *test)
{
	unsigned int cpu = stuck_begin(test);

	hold_init(test, &hold);
	INIT_CSD(&inner, count_run, &tally);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(cpu, call_itself_and_hold,
						       &hold, 1), 0);
	hold_end(test, &hold);
	expect_report(test, cpu, XCALL_STUCK_HANDLER, call_itself_and_hold);
	expect_runs_on(test, &tally, cpu, 1);
}

static void call_itself_for_long(void *unused)
{
	smp_call_function_single_async(raw_smp_processor_id(), &inner);
}

static void stuck_in_a_call_to_itself(struct kunit *test)
{
	unsigned int cpu = stuck_begin(test);

	hold_init(test, &hold);
	INIT_CSD(&inner, hold_run, &hold);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(cpu, call_itself_for_long,
						       NULL, 1), 0);
	hold_end(test, &hold);
	expect_report(test, cpu, XCALL_STUCK_HANDLER, call_itself_for_long);
}

static void stuck_behind_another(struct kunit *test)
{
	unsigned int cpu = stuck_begin(test);

	hold_begin(test, &hold, cpu);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(cpu, count_run, &tally,
						       1), 0);
	hold_end(test, &hold);
	expect_report(test, cpu, XCALL_STUCK_BEHIND, count_run);
	expect_runs_on(test, &tally, cpu, 1);
}

static void stuck_before_it_is_queued(struct kunit *test)
{
	unsigned int cpu = stuck_begin(test);

	/* the wait is for the csd of the first call */
	hold_begin(test, &hold, cpu);
	smp_call_function_single(cpu, count_run, &tally, 0);
	smp_call_function_single(cpu, count_run, &tally, 0);
	hold_end(test, &hold);
	expect_report(test, cpu, XCALL_STUCK_BEHIND, count_run);
	expect_total(test, &tally, 2);
	expect_runs_on(test, &tally, cpu, 2);
}

static void stuck_broadcast(struct kunit *test)
{
	unsigned int cpu = stuck_begin(test);

	hold_begin(test, &hold, cpu);
	on_each_cpu(count_run, &tally, 1);
	hold_end(test, &hold);
	expect_report(test, cpu, XCALL_STUCK_BEHIND, count_run);
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static int mask_interrupts(struct crew *c, unsigned int me)
{
	bool reported;

	local_irq_disable();
	raise(&seen.masked);
	reported = spin_until(raised(&seen.reported), 4000);
	local_irq_enable();
	return reported ? 0 : -ETIMEDOUT;
}

static void stuck_with_interrupts_off(struct kunit *test)
{
	unsigned int cpu = stuck_begin(test);

	crew_begin(test, &crew, cpumask_of(cpu), mask_interrupts);
	expect_until(test, raised(&seen.masked));
	KUNIT_EXPECT_EQ(test, smp_call_function_single(cpu, count_run, &tally,
						       1), 0);
	crew_end(test, &crew, false);
	expect_report(test, cpu, XCALL_STUCK_MASKED, count_run);
	expect_runs_on(test, &tally, cpu, 1);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(stuck_in_its_own_function),
	KUNIT_CASE(stuck_after_a_call_to_itself),
	KUNIT_CASE(stuck_in_a_call_to_itself),
	KUNIT_CASE(stuck_behind_another),
	KUNIT_CASE(stuck_before_it_is_queued),
	KUNIT_CASE(stuck_broadcast),
	KUNIT_CASE(stuck_with_interrupts_off),
	{}
};

struct kunit_suite stuck_suite = {
	.name = "xcall-stuck",
	.init = case_init,
	.test_cases = cases,
};
