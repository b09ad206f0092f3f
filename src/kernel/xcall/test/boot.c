// SPDX-License-Identifier: GPL-2.0-only
/*
 * The rules of early boot: which calls work before the scheduler runs, with
 * interrupts off. They were made by xcall_early_test(); here is the verdict.
 */
#include "common.h"

static void expect_call(struct kunit *test, const struct early_call *call,
			int err, unsigned int runs)
{
	KUNIT_ASSERT_TRUE(test, xcall_early.made);
	KUNIT_EXPECT_EQ(test, call->err, err);
	KUNIT_EXPECT_EQ(test, call->runs, runs);
	KUNIT_EXPECT_FALSE(test, call->interrupts_on);
}

static void early_conditions(struct kunit *test)
{
	KUNIT_ASSERT_TRUE(test, xcall_early.made);
	KUNIT_EXPECT_TRUE(test, xcall_early.irqs_disabled);
	KUNIT_EXPECT_EQ(test, xcall_early.cpu, 0);
	KUNIT_EXPECT_EQ(test, xcall_early.online, 1);
}

static void early_single_self_wait(struct kunit *test)
{
	expect_call(test, &xcall_early.single_wait, 0, 1);
}

static void early_single_self_nowait(struct kunit *test)
{
	expect_call(test, &xcall_early.single_nowait, 0, 1);
}

static void early_single_offline(struct kunit *test)
{
	expect_call(test, &xcall_early.single_offline, -ENXIO, 0);
}

static void early_single_beyond(struct kunit *test)
{
	expect_call(test, &xcall_early.single_beyond, -ENXIO, 0);
}

static void early_any_self(struct kunit *test)
{
	expect_call(test, &xcall_early.any_self, 0, 1);
}

static void early_async_self(struct kunit *test)
{
	expect_call(test, &xcall_early.async_self, 0, 1);
}

static void early_async_csd_again(struct kunit *test)
{
	expect_call(test, &xcall_early.async_twice, 0, 2);
}

static void early_async_offline(struct kunit *test)
{
	expect_call(test, &xcall_early.async_offline, -ENXIO, 0);
}

static void early_many_empty(struct kunit *test)
{
	expect_call(test, &xcall_early.many_empty, 0, 0);
}

static void early_many_possible(struct kunit *test)
{
	expect_call(test, &xcall_early.many_possible, 0, 0);
}

static void early_all_others(struct kunit *test)
{
	expect_call(test, &xcall_early.all_others, 0, 0);
}

static void early_each_wait(struct kunit *test)
{
	expect_call(test, &xcall_early.each, 0, 1);
}

static void early_each_nowait(struct kunit *test)
{
	expect_call(test, &xcall_early.each_nowait, 0, 1);
}

static void early_each_cond_false(struct kunit *test)
{
	expect_call(test, &xcall_early.each_cond_false, 0, 0);
}

static void ids_cover_possible_cpus(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, nr_cpu_ids, cpumask_last(cpu_possible_mask) + 1);
	KUNIT_EXPECT_LE(test, nr_cpu_ids, MAX_CPUS);
	KUNIT_EXPECT_TRUE(test, cpumask_subset(cpu_online_mask,
					       cpu_possible_mask));
}

static void no_more_cpus_than_asked_for(struct kunit *test)
{
	KUNIT_EXPECT_LE(test, num_online_cpus(), max(setup_max_cpus, 1U));
}

static struct kunit_case cases[] = {
	KUNIT_CASE(early_conditions),
	KUNIT_CASE(early_single_self_wait),
	KUNIT_CASE(early_single_self_nowait),
	KUNIT_CASE(early_single_offline),
	KUNIT_CASE(early_single_beyond),
	KUNIT_CASE(early_any_self),
	KUNIT_CASE(early_async_self),
	KUNIT_CASE(early_async_csd_again),
	KUNIT_CASE(early_async_offline),
	KUNIT_CASE(early_many_empty),
	KUNIT_CASE(early_many_possible),
	KUNIT_CASE(early_all_others),
	KUNIT_CASE(early_each_wait),
	KUNIT_CASE(early_each_nowait),
	KUNIT_CASE(early_each_cond_false),
	KUNIT_CASE(ids_cover_possible_cpus),
	KUNIT_CASE(no_more_cpus_than_asked_for),
	{}
};

struct kunit_suite boot_suite = {
	.name = "xcall-boot",
	.init = case_init,
	.test_cases = cases,
};
