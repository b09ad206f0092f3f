// SPDX-License-Identifier: GPL-2.0-only
/* Every API while one CPU is offline for the whole suite: -ENXIO, or not asked. */
#include "common.h"

static struct cpumask mask;
static call_single_data_t csd;

static void offline_single_wait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_single(away_cpu(test), count_run,
						       &tally, 1), -ENXIO);
	expect_total(test, &tally, 0);
}

static void offline_single_nowait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_single(away_cpu(test), count_run,
						       &tally, 0), -ENXIO);
	/* the CPU's csd for such calls is not left locked */
	smp_call_function_single(cpumask_last(cpu_online_mask), count_run,
				 &tally, 0);
	expect_total(test, &tally, 1);
}

static void offline_async(struct kunit *test)
{
	unsigned int cpu = away_cpu(test);

	INIT_CSD(&csd, count_run, &tally);
	KUNIT_EXPECT_EQ(test, smp_call_function_single_async(cpu, &csd),
			-ENXIO);
	KUNIT_EXPECT_EQ(test, csd.node.u_flags & CSD_FLAG_LOCK, 0);
	KUNIT_EXPECT_EQ(test, smp_call_function_single_async(self(), &csd), 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, self(), 1);
}

static void offline_any_wait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpumask_of(away_cpu(test)),
						    count_run, &tally, 1),
			-ENXIO);
	expect_total(test, &tally, 0);
}

static void offline_any_nowait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_any(cpumask_of(away_cpu(test)),
						    count_run, &tally, 0),
			-ENXIO);
	expect_total(test, &tally, 0);
}

static void offline_any_takes_the_online_one(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int i;

	cpumask_copy(&mask, cpumask_of(away_cpu(test)));
	cpumask_set_cpu(cpu, &mask);
	for (i = 0; i < 50; i++)
		KUNIT_EXPECT_EQ(test, smp_call_function_any(&mask, count_run,
							    &tally, 1), 0);
	expect_runs_on(test, &tally, cpu, 50);
}

static void many(const struct cpumask *targets, bool wait)
{
	preempt_disable();
	smp_call_function_many(targets, count_run, &tally, wait);
	preempt_enable();
}

static void offline_many_only_it(struct kunit *test)
{
	many(cpumask_of(away_cpu(test)), true);
	many(cpumask_of(away_cpu(test)), false);
	expect_total(test, &tally, 0);
}

static void offline_many_among_others_wait(struct kunit *test)
{
	away_cpu(test);
	many(cpu_present_mask, true);
	cpumask_copy(&mask, cpu_online_mask);
	cpumask_clear_cpu(self(), &mask);
	expect_runs(test, &tally, &mask, 1);
}

static void offline_many_among_others_nowait(struct kunit *test)
{
	away_cpu(test);
	many(cpu_present_mask, false);
	cpumask_copy(&mask, cpu_online_mask);
	cpumask_clear_cpu(self(), &mask);
	expect_total(test, &tally, cpumask_weight(&mask));
	expect_runs(test, &tally, &mask, 1);
}

static void offline_all(struct kunit *test)
{
	away_cpu(test);
	smp_call_function(count_run, &tally, 1);
	cpumask_copy(&mask, cpu_online_mask);
	cpumask_clear_cpu(self(), &mask);
	expect_runs(test, &tally, &mask, 1);
}

static void offline_each_only_it(struct kunit *test)
{
	on_each_cpu_mask(cpumask_of(away_cpu(test)), count_run, &tally, true);
	on_each_cpu_mask(cpumask_of(away_cpu(test)), count_run, &tally, false);
	expect_total(test, &tally, 0);
}

static void offline_each_among_others(struct kunit *test)
{
	away_cpu(test);
	on_each_cpu_mask(cpu_present_mask, count_run, &tally, true);
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static atomic_t asked;

static bool ask(int cpu, void *info)
{
	if (cpu == away)
		atomic_inc(&asked);
	return true;
}

static void offline_cond_not_asked(struct kunit *test)
{
	away_cpu(test);
	atomic_set(&asked, 0);
	on_each_cpu_cond_mask(ask, count_run, &tally, true, cpu_present_mask);
	KUNIT_EXPECT_EQ(test, atomic_read(&asked), 0);
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static int never(void *arg)
{
	count_run(&tally);
	return 0;
}

static void offline_on_cpu(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_on_cpu(away_cpu(test), never, NULL,
					      false), -ENXIO);
	KUNIT_EXPECT_EQ(test, smp_call_on_cpu(away_cpu(test), never, NULL,
					      true), -ENXIO);
	expect_total(test, &tally, 0);
}

static void offline_kick_all(struct kunit *test)
{
	away_cpu(test);
	kick_all_cpus_sync();
	kick_all_cpus_sync();
	KUNIT_EXPECT_FALSE(test, irqs_disabled());
}

static void offline_wake_idle(struct kunit *test)
{
	int i;

	away_cpu(test);
	for (i = 0; i < 100; i++)
		wake_up_all_idle_cpus();
	KUNIT_EXPECT_FALSE(test, cpu_online(away));
}

static struct kunit_case cases[] = {
	KUNIT_CASE(offline_single_wait),
	KUNIT_CASE(offline_single_nowait),
	KUNIT_CASE(offline_async),
	KUNIT_CASE(offline_any_wait),
	KUNIT_CASE(offline_any_nowait),
	KUNIT_CASE(offline_any_takes_the_online_one),
	KUNIT_CASE(offline_many_only_it),
	KUNIT_CASE(offline_many_among_others_wait),
	KUNIT_CASE(offline_many_among_others_nowait),
	KUNIT_CASE(offline_all),
	KUNIT_CASE(offline_each_only_it),
	KUNIT_CASE(offline_each_among_others),
	KUNIT_CASE(offline_cond_not_asked),
	KUNIT_CASE(offline_on_cpu),
	KUNIT_CASE(offline_kick_all),
	KUNIT_CASE(offline_wake_idle),
	{}
};

struct kunit_suite offline_suite = {
	.name = "xcall-offline",
	.suite_init = away_begin,
	.suite_exit = away_end,
	.init = case_init,
	.test_cases = cases,
};
