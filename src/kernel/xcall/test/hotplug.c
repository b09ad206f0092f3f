// SPDX-License-Identifier: GPL-2.0-only
/*
 * Calls while a CPU goes off and comes back (C7). Each is refused, or is run
 * exactly once and there: by the CPU's interrupt, or by its last flush.
 */
#include "common.h"

#define CYCLES	3
#define BATCH	32

static unsigned int victim;
static struct crew crew;
static struct cpumask stable;

/* the CPU that comes and goes; all others stay */
static void hotplug_begin(struct kunit *test)
{
	victim = victim_cpu(test);
	keep_online(test, victim);
	cpumask_copy(&stable, cpu_online_mask);
	cpumask_clear_cpu(victim, &stable);
}

static void cycle(struct kunit *test)
{
	KUNIT_ASSERT_EQ(test, remove_cpu(victim), 0);
	usleep_range(2000, 4000);
	KUNIT_ASSERT_EQ(test, add_cpu(victim), 0);
	usleep_range(2000, 4000);
}

static void cycles(struct kunit *test, int n)
{
	while (n--)
		cycle(test);
}

static int call_back(struct crew *c, unsigned int me)
{
	smp_call_function(count_run, &tally, 1);
	smp_call_function(count_run, &tally, 0);
	return smp_call_function_single(cpumask_first(&stable), count_run,
					&tally, 0);
}

static void works_after_coming_back(struct kunit *test)
{
	static call_single_data_t csd;
	int n = num_online_cpus(), i;

	hotplug_begin(test);
	for (i = 0; i < CYCLES; i++) {
		cycle(test);
		tally_clear(&tally);
		/* to it */
		INIT_CSD(&csd, count_run, &tally);
		KUNIT_EXPECT_EQ(test, smp_call_function_single(victim, count_run,
							       &tally, 1), 0);
		KUNIT_EXPECT_EQ(test, smp_call_function_single(victim, count_run,
							       &tally, 0), 0);
		KUNIT_EXPECT_EQ(test, smp_call_function_single_async(victim,
								     &csd), 0);
		expect_total(test, &tally, 3);
		expect_runs_on(test, &tally, victim, 3);
		/* and from it */
		crew_begin(test, &crew, cpumask_of(victim), call_back);
		crew_end(test, &crew, false);
		expect_total(test, &tally, 3 + 2 * (n - 1) + 1);
	}
}

static void nothing_before_it_is_back(struct kunit *test)
{
	hotplug_begin(test);
	KUNIT_ASSERT_EQ(test, remove_cpu(victim), 0);
	on_each_cpu(count_run, &tally, 1);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(victim, count_run,
						       &tally, 0), -ENXIO);
	expect_runs(test, &tally, &stable, 1);
	KUNIT_ASSERT_EQ(test, add_cpu(victim), 0);
	on_each_cpu(count_run, &tally, 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[victim]), 1);
	expect_total(test, &tally, 2 * num_online_cpus() - 1);
}

/* a call with its own account */
struct sent {
	call_single_data_t csd;
	atomic_t runs;
	atomic_t elsewhere;
	unsigned int accepted;
};

static struct sent sent[MAX_CPUS][BATCH];
static atomic_t flushed;		/* runs on the CPU when not online */

static void sent_run(void *info)
{
	struct sent *s = info;

	if (raw_smp_processor_id() != victim)
		atomic_inc(&s->elsewhere);
	if (!cpu_online(raw_smp_processor_id()))
		atomic_inc(&flushed);
	atomic_inc_return_release(&s->runs);
}

static void sent_begin(void)
{
	int cpu, i;

	memset(sent, 0, sizeof(sent));
	atomic_set(&flushed, 0);
	for (cpu = 0; cpu < MAX_CPUS; cpu++)
		for (i = 0; i < BATCH; i++)
			INIT_CSD(&sent[cpu][i].csd, sent_run, &sent[cpu][i]);
}

static int send_batch(unsigned int me)
{
	int i, err;

	for (i = 0; i < BATCH; i++) {
		err = smp_call_function_single_async(victim, &sent[me][i].csd);
		if (!err)
			sent[me][i].accepted++;
		else if (err != -EBUSY && err != -ENXIO)
			return err;
	}
	return 0;
}

static void expect_sent(struct kunit *test)
{
	unsigned int cpu, i, total = 0;

	drain(test);
	for (cpu = 0; cpu < MAX_CPUS; cpu++) {
		for (i = 0; i < BATCH; i++) {
			struct sent *s = &sent[cpu][i];

			KUNIT_EXPECT_EQ_MSG(test, atomic_read(&s->runs),
					    s->accepted,
					    "runs of call %u of CPU%u", i, cpu);
			KUNIT_EXPECT_EQ(test, atomic_read(&s->elsewhere), 0);
			total += s->accepted;
		}
	}
	KUNIT_EXPECT_GT(test, total, 0);
	kunit_info(test, "%u calls, %d of them run by the last flush\n", total,
		   atomic_read(&flushed));
}

static int send_until_stopped(struct crew *c, unsigned int me)
{
	int err = 0;

	while (!err && !READ_ONCE(c->stop)) {
		err = send_batch(me);
		usleep_range(20, 100);
	}
	return err;
}

static void async_under_hotplug(struct kunit *test)
{
	hotplug_begin(test);
	sent_begin();
	crew_begin(test, &crew, &stable, send_until_stopped);
	cycles(test, CYCLES);
	crew_end(test, &crew, true);
	expect_sent(test);
}

static struct hrtimer timer;
static int timer_err;

/*
 * While this CPU stays in this interrupt, the CPU that dies waits for it with
 * interrupts off: what is sent to it now can only be run by its last flush.
 */
static enum hrtimer_restart send_from_interrupt(struct hrtimer *t)
{
	int i;

	for (i = 0; i < 6 && !timer_err; i++) {
		timer_err = send_batch(0);
		udelay(50);
	}
	hrtimer_forward_now(t, ms_to_ktime(3));
	return HRTIMER_RESTART;
}

static void last_flush_runs_what_is_left(struct kunit *test)
{
	int i;

	hotplug_begin(test);
	sent_begin();
	timer_err = 0;
	xcall_hrtimer_setup(&timer, send_from_interrupt, CLOCK_MONOTONIC,
			    HRTIMER_MODE_REL_PINNED_HARD);
	hrtimer_start(&timer, ms_to_ktime(1), HRTIMER_MODE_REL_PINNED_HARD);
	for (i = 0; i < 10 && !atomic_read(&flushed); i++) {
		if (remove_cpu(victim) || add_cpu(victim))
			break;
	}
	hrtimer_cancel(&timer);
	KUNIT_EXPECT_EQ(test, timer_err, 0);
	KUNIT_EXPECT_TRUE(test, cpu_online(victim));
	expect_sent(test);
	if (!atomic_read(&flushed))
		kunit_skip(test, "in %d times no call was left to the last flush",
			   i);
}

static struct irq_work works[BATCH];
static unsigned int works_accepted;

static void work_run(struct irq_work *work)
{
	count_run(&tally);
}

static enum hrtimer_restart work_from_interrupt(struct hrtimer *t)
{
	int i;

	/* irq_work_queue_on() must not be asked for a CPU that is off */
	for (i = 0; i < BATCH && cpu_online(victim); i++)
		if (xcall_test_work_on(&works[i], victim))
			works_accepted++;
	hrtimer_forward_now(t, ns_to_ktime(500 * NSEC_PER_USEC));
	return HRTIMER_RESTART;
}

static void irq_work_under_hotplug(struct kunit *test)
{
	int i;

	hotplug_begin(test);
	works_accepted = 0;
	for (i = 0; i < BATCH; i++)
		works[i] = IRQ_WORK_INIT_HARD(work_run);
	xcall_hrtimer_setup(&timer, work_from_interrupt, CLOCK_MONOTONIC,
			    HRTIMER_MODE_REL_PINNED_HARD);
	hrtimer_start(&timer, ms_to_ktime(1), HRTIMER_MODE_REL_PINNED_HARD);
	for (i = 0; i < CYCLES; i++) {
		if (remove_cpu(victim) || add_cpu(victim))
			break;
		usleep_range(2000, 4000);
	}
	hrtimer_cancel(&timer);
	KUNIT_EXPECT_EQ(test, i, CYCLES);
	KUNIT_EXPECT_GT(test, works_accepted, 0);
	expect_total(test, &tally, works_accepted);
	expect_runs_on(test, &tally, victim, works_accepted);
}

static struct tally cells[MAX_CPUS];

static int wait_for_victim(struct crew *c, unsigned int me)
{
	struct tally *t = &cells[me];
	int err, ran = 0;

	while (!READ_ONCE(c->stop)) {
		err = smp_call_function_single(victim, count_run, t, 1);
		if (err && err != -ENXIO)
			return err;
		ran += !err;
		/* it waited, so this is settled by now */
		if (atomic_read(&t->total) != ran ||
		    atomic_read(&t->on[victim]) != ran)
			return -EIO;
		if (err)
			usleep_range(100, 200);
		else
			cond_resched();
	}
	c->done[me] = ran;
	return 0;
}

static void cells_clear(void)
{
	unsigned int cpu;

	for (cpu = 0; cpu < MAX_CPUS; cpu++)
		tally_clear(&cells[cpu]);
}

static void sync_under_hotplug(struct kunit *test)
{
	hotplug_begin(test);
	cells_clear();
	crew_begin(test, &crew, &stable, wait_for_victim);
	cycles(test, CYCLES);
	crew_end(test, &crew, true);
	KUNIT_EXPECT_GT(test, crew_done(&crew), 0);
}

static int broadcast_and_check(struct crew *c, unsigned int me)
{
	struct tally *t = &cells[me];
	unsigned int cpu;
	int calls = 0;

	while (!READ_ONCE(c->stop)) {
		on_each_cpu(count_run, t, 1);
		calls++;
		for_each_cpu(cpu, &stable)
			if (atomic_read(&t->on[cpu]) != calls)
				return -EIO;
		if (atomic_read(&t->on[victim]) > calls)
			return -EIO;
		cond_resched();
	}
	c->done[me] = calls;
	return 0;
}

static void broadcast_under_hotplug(struct kunit *test)
{
	hotplug_begin(test);
	cells_clear();
	crew_begin(test, &crew, &stable, broadcast_and_check);
	cycles(test, CYCLES);
	crew_end(test, &crew, true);
	KUNIT_EXPECT_GT(test, crew_done(&crew), 0);
}

/* calls by the CPU that goes off, which nobody waits for: from its outbox */
static int broadcast_from_victim(struct crew *c, unsigned int me)
{
	unsigned int calls = 0;
	bool here = true;

	while (here && !READ_ONCE(c->stop)) {
		preempt_disable();
		here = raw_smp_processor_id() == victim;
		if (here) {
			smp_call_function_many(&stable, count_run, &tally,
					       false);
			calls++;
		}
		preempt_enable();
		cond_resched();
	}
	c->done[me] = calls;
	return 0;
}

static void outbox_of_a_cpu_that_goes_off(struct kunit *test)
{
	int i, calls = 0;

	hotplug_begin(test);
	for (i = 0; i < CYCLES; i++) {
		crew_begin(test, &crew, cpumask_of(victim),
			   broadcast_from_victim);
		usleep_range(5000, 10000);
		KUNIT_EXPECT_EQ(test, remove_cpu(victim), 0);
		crew_end(test, &crew, true);
		KUNIT_EXPECT_EQ(test, add_cpu(victim), 0);
		calls += crew_done(&crew);
	}
	KUNIT_EXPECT_GT(test, calls, 0);
	expect_total(test, &tally, calls * cpumask_weight(&stable));
	expect_runs(test, &tally, &stable, calls);
}

static bool entries_sent;

static int send_to_first(struct crew *c, unsigned int me)
{
	static call_single_data_t csd;
	unsigned int first = cpumask_first(cpu_online_mask);

	INIT_CSD(&csd, count_run, &tally);
	works[0] = IRQ_WORK_INIT_HARD(work_run);
	if (smp_call_function_single_async(first, &csd))
		return -EIO;
	if (!xcall_test_work_on(&works[0], first))
		return -EIO;
	c->done[me] = 2;
	raise(&entries_sent);
	return 0;
}

static void entries_on_offline_cpu_are_named(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	bool sent;

	need_provoke(test);
	entries_sent = false;
	crew_begin(test, &crew, cpumask_of(cpu), send_to_first);
	local_irq_disable();
	sent = spin_until(raised(&entries_sent), 2000);
	xcall_test_as_offline();
	local_irq_enable();
	KUNIT_EXPECT_TRUE(test, sent);
	crew_end(test, &crew, false);
	/* they are named in a warning, and run all the same */
	expect_total(test, &tally, 2);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.offline), 2);
	expect_runs_on(test, &tally, self(), 2);
}

static atomic_t unwatched;

static void on_call_begin(void *data, u64 tsc, u32 api, u32 wait, u32 targets,
			  void *func)
{
	if (!xcall_test_rcu_watches(raw_smp_processor_id()))
		atomic_inc(&unwatched);
}

/*
 * The last call of a dying CPU says that it is dead, after RCU has let go of it:
 * a probe that ran there could be freed under it (D1).
 */
static void no_event_where_rcu_does_not_watch(struct kunit *test)
{
	hotplug_begin(test);
	atomic_set(&unwatched, 0);
	probe(test, "xcall_call_begin", on_call_begin, NULL);
	cycles(test, CYCLES);
	KUNIT_EXPECT_EQ(test, atomic_read(&unwatched), 0);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_SLOW(works_after_coming_back),
	KUNIT_CASE_SLOW(nothing_before_it_is_back),
	KUNIT_CASE_SLOW(no_event_where_rcu_does_not_watch),
	KUNIT_CASE_SLOW(async_under_hotplug),
	KUNIT_CASE_SLOW(last_flush_runs_what_is_left),
	KUNIT_CASE_SLOW(irq_work_under_hotplug),
	KUNIT_CASE_SLOW(sync_under_hotplug),
	KUNIT_CASE_SLOW(broadcast_under_hotplug),
	KUNIT_CASE_SLOW(outbox_of_a_cpu_that_goes_off),
	KUNIT_CASE(entries_on_offline_cpu_are_named),
	{}
};

struct kunit_suite hotplug_suite = {
	.name = "xcall-hotplug",
	.init = case_init,
	.test_cases = cases,
};
