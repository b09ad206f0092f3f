// SPDX-License-Identifier: GPL-2.0-only
/* smp_call_function_single() on CPUs that are online (C1). */
#include "common.h"

static struct hold hold, hold2;
static struct crew crew;

static void single_self_wait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_single(self(), count_run,
						       &tally, 1), 0);
	expect_runs_on(test, &tally, self(), 1);
}

static void single_self_nowait(struct kunit *test)
{
	/* on one's own CPU no-wait is as good as wait */
	KUNIT_EXPECT_EQ(test, smp_call_function_single(self(), count_run,
						       &tally, 0), 0);
	expect_runs_on(test, &tally, self(), 1);
}

static void single_other_wait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	KUNIT_EXPECT_EQ(test, smp_call_function_single(cpu, count_run,
						       &tally, 1), 0);
	expect_runs_on(test, &tally, cpu, 1);
}

static void single_other_nowait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	KUNIT_EXPECT_EQ(test, smp_call_function_single(cpu, count_run,
						       &tally, 0), 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void single_beyond_wait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_single(nr_cpu_ids, count_run,
						       &tally, 1), -ENXIO);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(MAX_CPUS, count_run,
						       &tally, 1), -ENXIO);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(INT_MAX, count_run,
						       &tally, 1), -ENXIO);
	expect_total(test, &tally, 0);
}

static void single_beyond_nowait(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_single(nr_cpu_ids, count_run,
						       &tally, 0), -ENXIO);
	/* and the csd is still usable */
	KUNIT_EXPECT_EQ(test, smp_call_function_single(other_cpu(test),
						       count_run, &tally, 0),
			0);
	expect_total(test, &tally, 1);
}

static void single_negative(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_function_single(-1, count_run,
						       &tally, 1), -ENXIO);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(INT_MIN, count_run,
						       &tally, 0), -ENXIO);
	expect_total(test, &tally, 0);
}

static int call_everyone(struct crew *c, unsigned int me)
{
	unsigned int cpu;
	int err = 0;

	for_each_online_cpu(cpu) {
		err = err ?: smp_call_function_single(cpu, count_run, &tally, 1);
		err = err ?: smp_call_function_single(cpu, count_run, &tally, 0);
	}
	return err;
}

static void single_from_every_cpu_to_every_cpu(struct kunit *test)
{
	int n = num_online_cpus();

	crew_begin(test, &crew, cpu_online_mask, call_everyone);
	crew_end(test, &crew, false);
	expect_total(test, &tally, 2 * n * n);
	expect_runs(test, &tally, cpu_online_mask, 2 * n);
}

static void keep_info(void *info)
{
	void **where = info;

	*where = info;
}

static void single_info_arrives(struct kunit *test)
{
	static void *seen;
	unsigned int cpu;

	for_each_online_cpu(cpu) {
		seen = NULL;
		smp_call_function_single(cpu, keep_info, &seen, 1);
		KUNIT_EXPECT_PTR_EQ(test, seen, (void *)&seen);
	}
}

static void single_caller_unchanged(struct kunit *test)
{
	unsigned int cpu, count = preempt_count();

	for_each_online_cpu(cpu) {
		smp_call_function_single(cpu, count_run, &tally, 1);
		smp_call_function_single(cpu, count_run, &tally, 0);
		KUNIT_EXPECT_FALSE(test, irqs_disabled());
		KUNIT_EXPECT_EQ(test, preempt_count(), count);
	}
	expect_total(test, &tally, 2 * num_online_cpus());
}

static void single_preemption_off(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int err, err2;

	preempt_disable();
	err = smp_call_function_single(cpu, count_run, &tally, 1);
	err2 = smp_call_function_single(cpu, count_run, &tally, 0);
	preempt_enable();
	KUNIT_EXPECT_EQ(test, err, 0);
	KUNIT_EXPECT_EQ(test, err2, 0);
	expect_total(test, &tally, 2);
	expect_runs_on(test, &tally, cpu, 2);
}

static void single_bottom_halves_off(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int err;

	local_bh_disable();
	err = smp_call_function_single(cpu, count_run, &tally, 1);
	local_bh_enable();
	KUNIT_EXPECT_EQ(test, err, 0);
	expect_runs_on(test, &tally, cpu, 1);
}

/* two calls that nobody waits for, of one CPU, to one that takes none */
static void single_nowait_second_waits(struct kunit *test)
{
	static struct note notes[2];
	unsigned int cpu = other_cpu(test);
	const int tags[] = { 1, 2 };
	bool released;

	note_init(&notes[0], 1);
	note_init(&notes[1], 2);
	hold_begin(test, &hold, cpu);
	smp_call_function_single(cpu, note_run, &notes[0], 0);
	KUNIT_EXPECT_EQ(test, atomic_read(&journal.n), 0);
	hold_release_in(&hold, 20);
	smp_call_function_single(cpu, note_run, &notes[1], 0);
	released = READ_ONCE(hold.go);
	hold_end(test, &hold);
	/* there is one csd for both: the second cannot have overtaken */
	KUNIT_EXPECT_TRUE(test, released);
	expect_journal(test, tags, ARRAY_SIZE(tags));
}

static void single_nowait_to_two_held_cpus(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), third = third_cpu(test);

	hold_begin(test, &hold, cpu);
	hold_begin(test, &hold2, third);
	smp_call_function_single(cpu, count_run, &tally, 0);
	hold_release_in(&hold, 5);
	smp_call_function_single(third, count_run, &tally, 0);
	hold_end(test, &hold);
	hold_end(test, &hold2);
	expect_total(test, &tally, 2);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[cpu]), 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[third]), 1);
}

static void single_nowait_many_times(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	struct rounds r;

	rounds_begin(&r, 10000);
	while (more(&r))
		smp_call_function_single(cpu, count_run, &tally, 0);
	expect_total(test, &tally, r.n);
	expect_runs_on(test, &tally, cpu, r.n);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(single_self_wait),
	KUNIT_CASE(single_self_nowait),
	KUNIT_CASE(single_other_wait),
	KUNIT_CASE(single_other_nowait),
	KUNIT_CASE(single_beyond_wait),
	KUNIT_CASE(single_beyond_nowait),
	KUNIT_CASE(single_negative),
	KUNIT_CASE(single_from_every_cpu_to_every_cpu),
	KUNIT_CASE(single_info_arrives),
	KUNIT_CASE(single_caller_unchanged),
	KUNIT_CASE(single_preemption_off),
	KUNIT_CASE(single_bottom_halves_off),
	KUNIT_CASE(single_nowait_second_waits),
	KUNIT_CASE(single_nowait_to_two_held_cpus),
	KUNIT_CASE_SLOW(single_nowait_many_times),
	{}
};

struct kunit_suite single_suite = {
	.name = "xcall-single",
	.init = case_init,
	.test_cases = cases,
};
