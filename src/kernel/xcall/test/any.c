// SPDX-License-Identifier: GPL-2.0-only
/* smp_call_function_any() (C2); with offline CPUs in offline.c. */
#include <linux/topology.h>

#include "common.h"

static struct cpumask mask;

static void any_self_wait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpu_online_mask, count_run,
						    &tally, 1), 0);
	expect_runs_on(test, &tally, self(), 1);
}

static void any_self_nowait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpu_online_mask, count_run,
						    &tally, 0), 0);
	expect_runs_on(test, &tally, self(), 1);
}

static void any_mask_of_self(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpumask_of(self()),
						    count_run, &tally, 1), 0);
	expect_runs_on(test, &tally, self(), 1);
}

static void any_mask_of_one_wait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpumask_of(cpu), count_run,
						    &tally, 1), 0);
	expect_runs_on(test, &tally, cpu, 1);
}

static void any_mask_of_one_nowait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpumask_of(cpu), count_run,
						    &tally, 0), 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void any_each_single_cpu(struct kunit *test)
{
	unsigned int cpu;

	for_each_online_cpu(cpu)
		KUNIT_EXPECT_EQ(test, smp_call_function_any(cpumask_of(cpu),
							    count_run, &tally,
							    1), 0);
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static void any_never_self_if_not_asked(struct kunit *test)
{
	int i;

	other_cpu(test);
	cpumask_copy(&mask, cpu_online_mask);
	cpumask_clear_cpu(self(), &mask);
	for (i = 0; i < 200; i++)
		smp_call_function_any(&mask, count_run, &tally, 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.total), 200);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[self()]), 0);
}

static void any_own_node_first(struct kunit *test)
{
	unsigned int cpu, node = cpu_to_node(self());
	int near = 0;

	other_cpu(test);
	cpumask_copy(&mask, cpu_online_mask);
	cpumask_clear_cpu(self(), &mask);
	if (!cpumask_intersects(&mask, cpumask_of_node(node)))
		kunit_skip(test, "this CPU is alone in its node");
	smp_call_function_any(&mask, count_run, &tally, 1);
	for_each_cpu(cpu, cpumask_of_node(node))
		near += atomic_read(&tally.on[cpu]);
	KUNIT_EXPECT_EQ(test, near, 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.total), 1);
}

static void any_empty_wait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpu_none_mask, count_run,
						    &tally, 1), -ENXIO);
	expect_total(test, &tally, 0);
}

static void any_empty_nowait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpu_none_mask, count_run,
						    &tally, 0), -ENXIO);
	expect_total(test, &tally, 0);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(any_self_wait),
	KUNIT_CASE(any_self_nowait),
	KUNIT_CASE(any_mask_of_self),
	KUNIT_CASE(any_mask_of_one_wait),
	KUNIT_CASE(any_mask_of_one_nowait),
	KUNIT_CASE(any_each_single_cpu),
	KUNIT_CASE(any_never_self_if_not_asked),
	KUNIT_CASE(any_own_node_first),
	KUNIT_CASE(any_empty_wait),
	KUNIT_CASE(any_empty_nowait),
	{}
};

struct kunit_suite any_suite = {
	.name = "xcall-any",
	.init = case_init,
	.test_cases = cases,
};
