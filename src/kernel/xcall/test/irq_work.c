// SPDX-License-Identifier: GPL-2.0-only
/* irq_work on other CPUs, which comes through the same inbox (C6). */
#include "common.h"

static struct crew crew;
static struct hold hold;
static struct irq_work work;

static void count_work(struct irq_work *w)
{
	count_run(&tally);
}

static void work_other(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	work = IRQ_WORK_INIT_HARD(count_work);
	KUNIT_EXPECT_TRUE(test, xcall_test_work_on(&work, cpu));
	irq_work_sync(&work);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void work_self(struct kunit *test)
{
	work = IRQ_WORK_INIT_HARD(count_work);
	KUNIT_EXPECT_TRUE(test, xcall_test_work_on(&work, self()));
	irq_work_sync(&work);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, self(), 1);
}

static void work_every_cpu(struct kunit *test)
{
	unsigned int cpu;

	work = IRQ_WORK_INIT_HARD(count_work);
	for_each_online_cpu(cpu) {
		KUNIT_EXPECT_TRUE(test, xcall_test_work_on(&work, cpu));
		irq_work_sync(&work);
	}
	expect_total(test, &tally, num_online_cpus());
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static void work_pending_is_refused(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	work = IRQ_WORK_INIT_HARD(count_work);
	hold_begin(test, &hold, cpu);
	KUNIT_EXPECT_TRUE(test, xcall_test_work_on(&work, cpu));
	KUNIT_EXPECT_FALSE(test, xcall_test_work_on(&work, cpu));
	KUNIT_EXPECT_FALSE(test, xcall_test_work_on(&work, self()));
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.total), 0);
	hold_end(test, &hold);
	irq_work_sync(&work);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void work_sync_waits(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	work = IRQ_WORK_INIT_HARD(count_work);
	hold_begin(test, &hold, cpu);
	KUNIT_EXPECT_TRUE(test, xcall_test_work_on(&work, cpu));
	hold_release_in(&hold, 20);
	irq_work_sync(&work);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.total), 1);
	hold_end(test, &hold);
}

static atomic_t left;

static void work_passes_itself_on(struct irq_work *w)
{
	unsigned int next = cpumask_next(raw_smp_processor_id(),
					 cpu_online_mask);

	count_run(&tally);
	if (next >= nr_cpu_ids)
		next = cpumask_first(cpu_online_mask);
	if (atomic_dec_return(&left) > 0)
		xcall_test_work_on(w, next);
}

static void work_goes_round(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int n = num_online_cpus();

	atomic_set(&left, 200 * n);
	work = IRQ_WORK_INIT_HARD(work_passes_itself_on);
	KUNIT_EXPECT_TRUE(test, xcall_test_work_on(&work, cpu));
	expect_total(test, &tally, 200 * n);
	irq_work_sync(&work);
	expect_runs(test, &tally, cpu_online_mask, 200);
}

static int send_works(struct crew *c, unsigned int me)
{
	static struct irq_work works[MAX_CPUS][MAX_CPUS];
	unsigned int cpu, i;

	for (i = 0; i < 50; i++) {
		for_each_online_cpu(cpu) {
			struct irq_work *w = &works[me][cpu];

			*w = IRQ_WORK_INIT_HARD(count_work);
			if (!xcall_test_work_on(w, cpu))
				return -EBUSY;
		}
		for_each_online_cpu(cpu)
			irq_work_sync(&works[me][cpu]);
	}
	return 0;
}

static void work_from_all_to_all(struct kunit *test)
{
	int n = num_online_cpus();

	crew_begin(test, &crew, cpu_online_mask, send_works);
	crew_end(test, &crew, false);
	expect_total(test, &tally, 50 * n * n);
	expect_runs(test, &tally, cpu_online_mask, 50 * n);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(work_other),
	KUNIT_CASE(work_self),
	KUNIT_CASE(work_every_cpu),
	KUNIT_CASE(work_pending_is_refused),
	KUNIT_CASE(work_sync_waits),
	KUNIT_CASE(work_goes_round),
	KUNIT_CASE_SLOW(work_from_all_to_all),
	{}
};

struct kunit_suite irq_work_suite = {
	.name = "xcall-irq-work",
	.init = case_init,
	.test_cases = cases,
};
