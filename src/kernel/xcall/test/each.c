// SPDX-License-Identifier: GPL-2.0-only
/* on_each_cpu_cond_mask() and what is made of it (C3). */
#include "common.h"

static struct cpumask mask;

static void each_all_wait(struct kunit *test)
{
	on_each_cpu(count_run, &tally, 1);
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static void each_all_nowait(struct kunit *test)
{
	on_each_cpu(count_run, &tally, 0);
	/* the local run is done in any case */
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[self()]), 1);
	expect_total(test, &tally, num_online_cpus());
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static void each_mask_empty(struct kunit *test)
{
	on_each_cpu_mask(cpu_none_mask, count_run, &tally, true);
	on_each_cpu_mask(cpu_none_mask, count_run, &tally, false);
	expect_total(test, &tally, 0);
}

static void each_mask_self(struct kunit *test)
{
	on_each_cpu_mask(cpumask_of(self()), count_run, &tally, true);
	expect_runs_on(test, &tally, self(), 1);
	on_each_cpu_mask(cpumask_of(self()), count_run, &tally, false);
	expect_runs_on(test, &tally, self(), 2);
}

static void each_mask_other_wait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	on_each_cpu_mask(cpumask_of(cpu), count_run, &tally, true);
	expect_runs_on(test, &tally, cpu, 1);
}

static void each_mask_other_nowait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	on_each_cpu_mask(cpumask_of(cpu), count_run, &tally, false);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void each_possible_means_online(struct kunit *test)
{
	on_each_cpu_mask(cpu_possible_mask, count_run, &tally, true);
	expect_runs(test, &tally, cpu_online_mask, 1);
}

/* what a condition is asked, and what it answers */
static struct {
	struct cpumask yes;
	atomic_t asked[MAX_CPUS];
	atomic_t elsewhere;
	atomic_t preemptible;
	void *info;
	unsigned int caller;
} cond;

static bool ask(int cpu, void *info)
{
	atomic_inc(&cond.asked[cpu]);
	if (raw_smp_processor_id() != cond.caller)
		atomic_inc(&cond.elsewhere);
	if (preemptible())
		atomic_inc(&cond.preemptible);
	cond.info = info;
	return cpumask_test_cpu(cpu, &cond.yes);
}

static void cond_prepare(const struct cpumask *yes)
{
	memset(&cond, 0, sizeof(cond));
	cpumask_copy(&cond.yes, yes);
	cond.caller = self();
}

static void each_cond_none(struct kunit *test)
{
	cond_prepare(cpu_none_mask);
	on_each_cpu_cond(ask, count_run, &tally, true);
	on_each_cpu_cond(ask, count_run, &tally, false);
	expect_total(test, &tally, 0);
}

static void each_cond_all(struct kunit *test)
{
	cond_prepare(cpu_online_mask);
	on_each_cpu_cond(ask, count_run, &tally, true);
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static void each_cond_only_self(struct kunit *test)
{
	cond_prepare(cpumask_of(self()));
	on_each_cpu_cond(ask, count_run, &tally, true);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, self(), 1);
}

static void each_cond_only_one_other(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	cond_prepare(cpumask_of(cpu));
	on_each_cpu_cond(ask, count_run, &tally, true);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void some(struct cpumask *set)
{
	unsigned int cpu, i = 0;

	cpumask_clear(set);
	for_each_online_cpu(cpu)
		if (i++ & 1)
			cpumask_set_cpu(cpu, set);
}

static void each_cond_every_second_wait(struct kunit *test)
{
	some(&mask);
	cond_prepare(&mask);
	on_each_cpu_cond(ask, count_run, &tally, true);
	expect_runs(test, &tally, &mask, 1);
}

static void each_cond_every_second_nowait(struct kunit *test)
{
	some(&mask);
	cond_prepare(&mask);
	on_each_cpu_cond(ask, count_run, &tally, false);
	expect_total(test, &tally, cpumask_weight(&mask));
	expect_runs(test, &tally, &mask, 1);
}

static void each_cond_and_mask(struct kunit *test)
{
	/* asked only about the mask, run where both agree */
	some(&mask);
	cond_prepare(cpu_online_mask);
	on_each_cpu_cond_mask(ask, count_run, &tally, true, &mask);
	expect_runs(test, &tally, &mask, 1);
}

static void each_cond_asked_once_per_cpu(struct kunit *test)
{
	unsigned int cpu;

	some(&mask);
	cond_prepare(&mask);
	on_each_cpu_cond_mask(ask, count_run, &tally, true, cpu_possible_mask);
	for_each_possible_cpu(cpu)
		KUNIT_EXPECT_EQ_MSG(test, atomic_read(&cond.asked[cpu]),
				    cpu_online(cpu), "asked about CPU%u", cpu);
	expect_runs(test, &tally, &mask, 1);
}

static void each_cond_context(struct kunit *test)
{
	cond_prepare(cpu_online_mask);
	on_each_cpu_cond(ask, count_run, &tally, true);
	KUNIT_EXPECT_EQ(test, atomic_read(&cond.elsewhere), 0);
	/* without CONFIG_PREEMPT_COUNT there is no telling: always 0 */
	KUNIT_EXPECT_EQ(test, atomic_read(&cond.preemptible), 0);
	KUNIT_EXPECT_PTR_EQ(test, cond.info, (void *)&tally);
}

static void each_caller_unchanged(struct kunit *test)
{
	unsigned int count = preempt_count();

	on_each_cpu(count_run, &tally, 1);
	on_each_cpu(count_run, &tally, 0);
	KUNIT_EXPECT_FALSE(test, irqs_disabled());
	KUNIT_EXPECT_EQ(test, preempt_count(), count);
	expect_total(test, &tally, 2 * num_online_cpus());
}

static void each_many_times(struct kunit *test)
{
	struct rounds r;

	rounds_begin(&r, 2000);
	while (more(&r))
		on_each_cpu(count_run, &tally, r.n & 1);
	expect_total(test, &tally, r.n * num_online_cpus());
	expect_runs(test, &tally, cpu_online_mask, r.n);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(each_all_wait),
	KUNIT_CASE(each_all_nowait),
	KUNIT_CASE(each_mask_empty),
	KUNIT_CASE(each_mask_self),
	KUNIT_CASE(each_mask_other_wait),
	KUNIT_CASE(each_mask_other_nowait),
	KUNIT_CASE(each_possible_means_online),
	KUNIT_CASE(each_cond_none),
	KUNIT_CASE(each_cond_all),
	KUNIT_CASE(each_cond_only_self),
	KUNIT_CASE(each_cond_only_one_other),
	KUNIT_CASE(each_cond_every_second_wait),
	KUNIT_CASE(each_cond_every_second_nowait),
	KUNIT_CASE(each_cond_and_mask),
	KUNIT_CASE(each_cond_asked_once_per_cpu),
	KUNIT_CASE(each_cond_context),
	KUNIT_CASE(each_caller_unchanged),
	KUNIT_CASE_SLOW(each_many_times),
	{}
};

struct kunit_suite each_suite = {
	.name = "xcall-each",
	.init = case_init,
	.test_cases = cases,
};
