// SPDX-License-Identifier: GPL-2.0-only
/* Calls from within calls, and many callers at once. */
#include "common.h"

static struct crew crew;
static struct hrtimer timer;

/* what a function sends on from its interrupt */
static struct {
	call_single_data_t csd;
	struct irq_work work;
	unsigned int target;
	int err;
} onward;

static void onward_work(struct irq_work *work)
{
	count_run(&tally);
}

static void onward_begin(unsigned int target)
{
	onward.target = target;
	onward.err = 0;
	INIT_CSD(&onward.csd, count_run, &tally);
	onward.work = IRQ_WORK_INIT_HARD(onward_work);
}

static void send_async_onward(void *info)
{
	onward.err = smp_call_function_single_async(onward.target, &onward.csd);
}

static void send_work_onward(void *info)
{
	if (!xcall_test_work_on(&onward.work, onward.target))
		onward.err = -EBUSY;
}

static void function_sends_async_back(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	onward_begin(self());
	smp_call_function_single(cpu, send_async_onward, NULL, 1);
	KUNIT_EXPECT_EQ(test, onward.err, 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, self(), 1);
}

static void function_sends_async_further(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), third = third_cpu(test);

	onward_begin(third);
	smp_call_function_single(cpu, send_async_onward, NULL, 1);
	KUNIT_EXPECT_EQ(test, onward.err, 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, third, 1);
}

static void function_sends_work_back(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	onward_begin(self());
	smp_call_function_single(cpu, send_work_onward, NULL, 1);
	KUNIT_EXPECT_EQ(test, onward.err, 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, self(), 1);
}

static void function_sends_work_to_own_cpu(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	onward_begin(cpu);
	smp_call_function_single(cpu, send_work_onward, NULL, 1);
	KUNIT_EXPECT_EQ(test, onward.err, 0);
	irq_work_sync(&onward.work);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void local_function_sends_async(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	onward_begin(cpu);
	smp_call_function_single(self(), send_async_onward, NULL, 1);
	KUNIT_EXPECT_EQ(test, onward.err, 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

/* rounds of a call that waits, from each CPU of a crew */
static int rounds_of(struct crew *c, unsigned int me,
		     int (*call)(unsigned int cpu), unsigned int cpu)
{
	struct rounds r;
	int err = 0;

	rounds_begin(&r, 3000);
	while (!err && more(&r))
		err = call(cpu);
	c->done[me] = r.n;
	return err;
}

static int call_wait(unsigned int cpu)
{
	return smp_call_function_single(cpu, count_run, &tally, 1);
}

static int call_nowait(unsigned int cpu)
{
	return smp_call_function_single(cpu, count_run, &tally, 0);
}

static int call_async(unsigned int cpu)
{
	static call_single_data_t csds[MAX_CPUS];
	call_single_data_t *csd = &csds[raw_smp_processor_id()];
	int err;

	csd->func = count_run;
	csd->info = &tally;
	do {
		err = smp_call_function_single_async(cpu, csd);
	} while (err == -EBUSY);
	return err;
}

static int call_others(unsigned int unused)
{
	smp_call_function(count_run, &tally, 1);
	return 0;
}

static int call_each(unsigned int unused)
{
	on_each_cpu(count_run, &tally, 1);
	return 0;
}

static struct cpumask two;

static void make_two(struct kunit *test)
{
	cpumask_copy(&two, cpumask_of(other_cpu(test)));
	cpumask_set_cpu(self(), &two);
}

static int call_the_other_of_two(struct crew *c, unsigned int me)
{
	return rounds_of(c, me, call_wait, cpumask_any_but(&two, me));
}

static void two_cpus_call_each_other(struct kunit *test)
{
	make_two(test);
	crew_begin(test, &crew, &two, call_the_other_of_two);
	crew_end(test, &crew, false);
	expect_total(test, &tally, crew_done(&crew));
}

static int broadcast(struct crew *c, unsigned int me)
{
	return rounds_of(c, me, call_others, 0);
}

static void two_cpus_broadcast_at_each_other(struct kunit *test)
{
	make_two(test);
	crew_begin(test, &crew, &two, broadcast);
	crew_end(test, &crew, false);
	expect_total(test, &tally, crew_done(&crew) * (num_online_cpus() - 1));
}

static int call_everyone(struct crew *c, unsigned int me)
{
	return rounds_of(c, me, call_each, 0);
}

static void all_cpus_broadcast(struct kunit *test)
{
	crew_begin(test, &crew, cpu_online_mask, call_everyone);
	crew_end(test, &crew, false);
	expect_total(test, &tally, crew_done(&crew) * num_online_cpus());
	expect_runs(test, &tally, cpu_online_mask, crew_done(&crew));
}

static int wait_for_last(struct crew *c, unsigned int me)
{
	return rounds_of(c, me, call_wait, cpumask_last(cpu_online_mask));
}

static int nowait_for_last(struct crew *c, unsigned int me)
{
	return rounds_of(c, me, call_nowait, cpumask_last(cpu_online_mask));
}

static int async_to_last(struct crew *c, unsigned int me)
{
	return rounds_of(c, me, call_async, cpumask_last(cpu_online_mask));
}

static void all_to_one(struct kunit *test,
		       int (*work)(struct crew *c, unsigned int cpu))
{
	crew_begin(test, &crew, cpu_online_mask, work);
	crew_end(test, &crew, false);
	expect_total(test, &tally, crew_done(&crew));
	expect_runs_on(test, &tally, cpumask_last(cpu_online_mask),
		       crew_done(&crew));
}

static void all_to_one_wait(struct kunit *test)
{
	all_to_one(test, wait_for_last);
}

static void all_to_one_nowait(struct kunit *test)
{
	all_to_one(test, nowait_for_last);
}

static void all_to_one_async(struct kunit *test)
{
	all_to_one(test, async_to_last);
}

/* one API after another, on all CPUs, at all CPUs */
static int mixture(struct crew *c, unsigned int me)
{
	unsigned int n = num_online_cpus(), cpu = me, runs = 0;
	struct rounds r;
	int err = 0;

	rounds_begin(&r, 2000);
	while (!err && more(&r)) {
		cpu = cpumask_next(cpu, cpu_online_mask);
		if (cpu >= nr_cpu_ids)
			cpu = cpumask_first(cpu_online_mask);
		switch ((r.n + me) % 6) {
		case 0:
			err = call_wait(cpu);
			runs++;
			break;
		case 1:
			err = call_nowait(cpu);
			runs++;
			break;
		case 2:
			err = call_async(cpu);
			runs++;
			break;
		case 3:
			on_each_cpu(count_run, &tally, 0);
			runs += n;
			break;
		case 4:
			smp_call_function(count_run, &tally, 1);
			runs += n - 1;
			break;
		case 5:
			err = smp_call_function_any(cpumask_of(cpu), count_run,
						    &tally, 1);
			runs++;
		}
	}
	c->done[me] = runs;
	return err;
}

static void all_apis_at_once(struct kunit *test)
{
	crew_begin(test, &crew, cpu_online_mask, mixture);
	crew_end(test, &crew, false);
	expect_total(test, &tally, crew_done(&crew));
}

static struct {
	call_single_data_t csd;
	struct tally tally;
	unsigned int target;
	unsigned int sent;
	int err;
} ticker;

static enum hrtimer_restart tick(struct hrtimer *t)
{
	int err = smp_call_function_single_async(ticker.target, &ticker.csd);

	if (!err)
		ticker.sent++;
	else if (err != -EBUSY)
		ticker.err = err;
	hrtimer_forward_now(t, ns_to_ktime(300 * NSEC_PER_USEC));
	return HRTIMER_RESTART;
}

static void interrupt_sends_while_task_waits(struct kunit *test)
{
	struct rounds r;

	ticker.target = other_cpu(test);
	ticker.sent = 0;
	ticker.err = 0;
	tally_clear(&ticker.tally);
	INIT_CSD(&ticker.csd, count_run, &ticker.tally);
	xcall_hrtimer_setup(&timer, tick, CLOCK_MONOTONIC,
			    HRTIMER_MODE_REL_PINNED_HARD);
	hrtimer_start(&timer, ns_to_ktime(300 * NSEC_PER_USEC), HRTIMER_MODE_REL_PINNED_HARD);
	rounds_begin(&r, 10000);
	while (more(&r))
		smp_call_function_single(ticker.target, count_run, &tally, 1);
	hrtimer_cancel(&timer);
	KUNIT_EXPECT_EQ(test, ticker.err, 0);
	expect_total(test, &ticker.tally, ticker.sent);
	expect_runs_on(test, &tally, ticker.target, r.n);
	expect_runs_on(test, &ticker.tally, ticker.target, ticker.sent);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(function_sends_async_back),
	KUNIT_CASE(function_sends_async_further),
	KUNIT_CASE(function_sends_work_back),
	KUNIT_CASE(function_sends_work_to_own_cpu),
	KUNIT_CASE(local_function_sends_async),
	KUNIT_CASE_SLOW(two_cpus_call_each_other),
	KUNIT_CASE_SLOW(two_cpus_broadcast_at_each_other),
	KUNIT_CASE_SLOW(all_cpus_broadcast),
	KUNIT_CASE_SLOW(all_to_one_wait),
	KUNIT_CASE_SLOW(all_to_one_nowait),
	KUNIT_CASE_SLOW(all_to_one_async),
	KUNIT_CASE_SLOW(all_apis_at_once),
	KUNIT_CASE_SLOW(interrupt_sends_while_task_waits),
	{}
};

struct kunit_suite reentry_suite = {
	.name = "xcall-reentry",
	.init = case_init,
	.test_cases = cases,
};
