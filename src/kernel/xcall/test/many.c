// SPDX-License-Identifier: GPL-2.0-only
/* smp_call_function_many() and smp_call_function() (C3). */
#include <linux/xcall.h>

#include "common.h"

static struct cpumask mask;
static struct hold hold;

static const struct cpumask *others(void)
{
	cpumask_copy(&mask, cpu_online_mask);
	cpumask_clear_cpu(self(), &mask);
	return &mask;
}

static void many(const struct cpumask *targets, bool wait)
{
	preempt_disable();
	smp_call_function_many(targets, count_run, &tally, wait);
	preempt_enable();
}

static void many_all_wait(struct kunit *test)
{
	many(cpu_online_mask, true);
	expect_runs(test, &tally, others(), 1);
}

static void many_all_nowait(struct kunit *test)
{
	many(cpu_online_mask, false);
	expect_total(test, &tally, num_online_cpus() - 1);
	expect_runs(test, &tally, others(), 1);
}

static void many_empty_wait(struct kunit *test)
{
	many(cpu_none_mask, true);
	expect_total(test, &tally, 0);
}

static void many_empty_nowait(struct kunit *test)
{
	many(cpu_none_mask, false);
	expect_total(test, &tally, 0);
}

static void many_only_self_wait(struct kunit *test)
{
	many(cpumask_of(self()), true);
	expect_total(test, &tally, 0);
}

static void many_only_self_nowait(struct kunit *test)
{
	many(cpumask_of(self()), false);
	expect_total(test, &tally, 0);
}

static void many_one_wait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	many(cpumask_of(cpu), true);
	expect_runs_on(test, &tally, cpu, 1);
}

static void many_one_nowait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	many(cpumask_of(cpu), false);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void many_self_and_one(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	cpumask_copy(&mask, cpumask_of(cpu));
	cpumask_set_cpu(self(), &mask);
	many(&mask, true);
	expect_runs_on(test, &tally, cpu, 1);
}

static void many_two_of_more(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), third = third_cpu(test);

	cpumask_clear(&mask);
	cpumask_set_cpu(cpu, &mask);
	cpumask_set_cpu(third, &mask);
	many(&mask, true);
	expect_runs(test, &tally, &mask, 1);
	many(&mask, false);
	expect_total(test, &tally, 4);
	expect_runs(test, &tally, &mask, 2);
}

static void many_possible_means_online(struct kunit *test)
{
	many(cpu_possible_mask, true);
	expect_runs(test, &tally, others(), 1);
}

static void many_all_bits_means_online(struct kunit *test)
{
	many(cpu_all_mask, true);
	expect_runs(test, &tally, others(), 1);
}

static void many_mask_unchanged(struct kunit *test)
{
	static struct cpumask before;

	cpumask_copy(&mask, cpu_possible_mask);
	cpumask_copy(&before, &mask);
	many(&mask, true);
	many(&mask, false);
	KUNIT_EXPECT_TRUE(test, cpumask_equal(&mask, &before));
	expect_total(test, &tally, 2 * (num_online_cpus() - 1));
}

static void all_wait(struct kunit *test)
{
	smp_call_function(count_run, &tally, 1);
	expect_runs(test, &tally, others(), 1);
}

static void all_nowait(struct kunit *test)
{
	smp_call_function(count_run, &tally, 0);
	expect_total(test, &tally, num_online_cpus() - 1);
	expect_runs(test, &tally, others(), 1);
}

static void all_caller_unchanged(struct kunit *test)
{
	unsigned int count = preempt_count();

	smp_call_function(count_run, &tally, 1);
	smp_call_function(count_run, &tally, 0);
	KUNIT_EXPECT_FALSE(test, irqs_disabled());
	KUNIT_EXPECT_EQ(test, preempt_count(), count);
	expect_total(test, &tally, 2 * (num_online_cpus() - 1));
}

/* one csd per pair of CPUs: a second broadcast waits for the first's */
static void many_nowait_second_waits(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	bool released;

	hold_begin(test, &hold, cpu);
	many(cpu_online_mask, false);
	hold_release_in(&hold, 20);
	many(cpu_online_mask, false);
	released = READ_ONCE(hold.go);
	hold_end(test, &hold);
	KUNIT_EXPECT_TRUE(test, released);
	expect_total(test, &tally, 2 * (num_online_cpus() - 1));
	expect_runs(test, &tally, others(), 2);
}

static void many_many_times(struct kunit *test)
{
	struct rounds r;

	other_cpu(test);
	rounds_begin(&r, 2000);
	while (more(&r))
		many(cpu_online_mask, r.n & 1);
	expect_total(test, &tally, r.n * (num_online_cpus() - 1));
	expect_runs(test, &tally, others(), r.n);
}

/* the test is in its call; to attach a probe takes calls, too */
static bool calling;

/* until a CPU has run the function, whose IPI has just been sent */
static void wait_for_a_run(void)
{
	spin_until(!READ_ONCE(calling) || atomic_read(&tally.total), 1000);
}

static void on_sent(void *data, u64 tsc, u32 kind, u32 target, u32 port,
		    int result)
{
	if (current == data)
		wait_for_a_run();
}

static void on_skip(void *data, u64 tsc, u32 kind, u32 target, u32 reason)
{
	if (current == data && reason == XCALL_SKIP_POLLING)
		wait_for_a_run();
}

static void lose_the_mask(void *info)
{
	cpumask_clear(info);
	count_run(&tally);
}

/* nobody waits, so the function may free what the mask lies in */
static void many_mask_gone_after_the_first_run(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	cpumask_copy(&mask, cpumask_of(cpu));
	cpumask_set_cpu(self(), &mask);
	probe(test, "xcall_ipi_sent", on_sent, current);
	probe(test, "xcall_ipi_skip", on_skip, current);
	WRITE_ONCE(calling, true);
	on_each_cpu_mask(&mask, lose_the_mask, &mask, false);
	WRITE_ONCE(calling, false);
	expect_total(test, &tally, 2);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[self()]), 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[cpu]), 1);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(many_all_wait),
	KUNIT_CASE(many_all_nowait),
	KUNIT_CASE(many_empty_wait),
	KUNIT_CASE(many_empty_nowait),
	KUNIT_CASE(many_only_self_wait),
	KUNIT_CASE(many_only_self_nowait),
	KUNIT_CASE(many_one_wait),
	KUNIT_CASE(many_one_nowait),
	KUNIT_CASE(many_self_and_one),
	KUNIT_CASE(many_two_of_more),
	KUNIT_CASE(many_possible_means_online),
	KUNIT_CASE(many_all_bits_means_online),
	KUNIT_CASE(many_mask_unchanged),
	KUNIT_CASE(many_mask_gone_after_the_first_run),
	KUNIT_CASE(all_wait),
	KUNIT_CASE(all_nowait),
	KUNIT_CASE(all_caller_unchanged),
	KUNIT_CASE(many_nowait_second_waits),
	KUNIT_CASE_SLOW(many_many_times),
	{}
};

struct kunit_suite many_suite = {
	.name = "xcall-many",
	.init = case_init,
	.test_cases = cases,
};
