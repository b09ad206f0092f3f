// SPDX-License-Identifier: GPL-2.0-only
/* The order in which a CPU runs what its inbox holds (C6). */
#include <linux/kthread.h>
#include <linux/preempt.h>
#include <linux/sched/task.h>
#include <linux/swait.h>
#include <linux/xcall.h>

#include "common.h"

#define NOTES	64
#define SYNC	1000			/* tags of synchronous calls */
#define TRIES	5
#define SLEEPERS 4

static struct note notes[NOTES];
static struct hold hold;
static struct crew crew;

static void pile_up(unsigned int cpu, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		note_init(&notes[i], i);
		smp_call_function_single_async(cpu, &notes[i].csd);
	}
}

static void count_up(int *tags, int n)
{
	int i;

	for (i = 0; i < n; i++)
		tags[i] = i;
}

static void fifo_piled_up(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int tags[NOTES];

	hold_begin(test, &hold, cpu);
	pile_up(cpu, NOTES);
	hold_end(test, &hold);
	count_up(tags, NOTES);
	expect_journal(test, tags, NOTES);
}

static void fifo_on_the_fly(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int tags[NOTES];

	pile_up(cpu, NOTES);
	count_up(tags, NOTES);
	expect_journal(test, tags, NOTES);
}

static int send_notes(struct crew *c, unsigned int cpu)
{
	static struct note own[MAX_CPUS][NOTES];
	unsigned int target = cpumask_last(cpu_online_mask);
	int i, err = 0;

	for (i = 0; i < NOTES; i++) {
		note_init(&own[cpu][i], cpu * NOTES + i);
		err = err ?: smp_call_function_single_async(target,
							    &own[cpu][i].csd);
	}
	return err;
}

static void fifo_of_each_sender(struct kunit *test)
{
	unsigned int cpu, last = victim_cpu(test), i, tag, n;
	static struct cpumask senders;
	int next[MAX_CPUS] = {};

	third_cpu(test);
	BUILD_BUG_ON(NOTES * MAX_CPUS > JOURNAL_SIZE);
	cpumask_copy(&senders, cpu_online_mask);
	cpumask_clear_cpu(last, &senders);
	n = NOTES * cpumask_weight(&senders);
	crew_make(test, &crew, &senders, send_notes);
	hold_begin(test, &hold, last);
	crew_start(&crew);
	crew_end(test, &crew, false);
	hold_end(test, &hold);
	expect_until(test, atomic_read(&journal.n) == n);
	drain(test);
	KUNIT_ASSERT_EQ(test, atomic_read(&journal.n), n);
	for (i = 0; i < n; i++) {
		tag = READ_ONCE(journal.tag[i]);
		cpu = tag / NOTES;
		KUNIT_EXPECT_EQ_MSG(test, tag % NOTES, next[cpu],
				    "a note of CPU%u", cpu);
		next[cpu]++;
	}
}

static unsigned int releaser;		/* the CPU that lets the held one go */

/* on the releaser, this lets the held one go; there, it is written down */
static void sync_and_release(void *info)
{
	struct note *note = info;

	if (raw_smp_processor_id() == releaser)
		hold_release(&hold);
	else
		journal_add(note->tag);
}

/*
 * A call to this CPU and another is queued there before it runs here, and may
 * be waited for: so the function knows that a synchronous call is in the inbox.
 */
static void sync_behind_the_pile(unsigned int cpu)
{
	static struct cpumask both;
	static struct note note;

	note_init(&note, SYNC);
	releaser = self();
	cpumask_copy(&both, cpumask_of(cpu));
	cpumask_set_cpu(self(), &both);
	on_each_cpu_mask(&both, sync_and_release, &note, true);
}

static void sync_many_before_async(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	const int tags[] = { SYNC, 0, 1, 2 };

	hold_begin(test, &hold, cpu);
	pile_up(cpu, 3);
	sync_behind_the_pile(cpu);
	hold_end(test, &hold);
	expect_journal(test, tags, ARRAY_SIZE(tags));
}

static void sync_many_before_irq_work(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	const int tags[] = { SYNC, 0, 1 };
	int i;

	hold_begin(test, &hold, cpu);
	for (i = 0; i < 2; i++) {
		note_init(&notes[i], i);
		xcall_test_work_on(&notes[i].work, cpu);
	}
	sync_behind_the_pile(cpu);
	hold_end(test, &hold);
	expect_journal(test, tags, ARRAY_SIZE(tags));
}

static void sync_single_before_async(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	static struct note note;
	int i;

	/*
	 * The timer lets the CPU go while the call waits. On a machine that
	 * stops between the two lines it may do so before the call is queued;
	 * without the rule the call would never come first.
	 */
	for (i = 0; i < TRIES; i++) {
		atomic_set(&journal.n, 0);
		note_init(&note, SYNC);
		hold_begin(test, &hold, cpu);
		pile_up(cpu, 3);
		hold_release_in(&hold, 20 << i);
		smp_call_function_single(cpu, note_run, &note, 1);
		hold_end(test, &hold);
		expect_until(test, atomic_read(&journal.n) == 4);
		drain(test);
		if (journal.tag[0] == SYNC)
			break;
	}
	KUNIT_EXPECT_LT(test, i, TRIES);
	if (i < TRIES) {
		const int tags[] = { SYNC, 0, 1, 2 };

		expect_journal(test, tags, ARRAY_SIZE(tags));
	}
}

static int sync_to_last(struct crew *c, unsigned int cpu)
{
	static struct note note;

	note_init(&note, SYNC - 1);
	return smp_call_function_single(cpumask_last(cpu_online_mask),
					note_run, &note, 1);
}

static struct {
	unsigned int target;
	struct task_struct *by;
	bool queued;
} seen_queued;

/*
 * After the queueing, as the inbox was not empty: then no IPI is needed. Not of
 * a wakeup that has nothing to do with the case.
 */
static void on_skip(void *data, u64 tsc, u32 kind, u32 target, u32 reason)
{
	if (target == seen_queued.target && reason == XCALL_SKIP_QUEUED &&
	    in_task() && current == seen_queued.by)
		WRITE_ONCE(seen_queued.queued, true);
}

static void sync_callers_fifo(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), last = victim_cpu(test);
	const int tags[] = { SYNC - 1, SYNC, 0, 1 };

	/* this CPU, the other caller, the held one */
	third_cpu(test);
	seen_queued.target = last;
	probe(test, "xcall_ipi_skip", on_skip, NULL);
	crew_make(test, &crew, cpumask_of(cpu), sync_to_last);
	seen_queued.by = crew.task[cpu];
	hold_begin(test, &hold, last);
	pile_up(last, 2);
	seen_queued.queued = false;
	crew_start(&crew);
	expect_until(test, READ_ONCE(seen_queued.queued));
	sync_behind_the_pile(last);
	hold_end(test, &hold);
	crew_end(test, &crew, false);
	expect_journal(test, tags, ARRAY_SIZE(tags));
}

static void irq_work_and_async_fifo(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int i, tags[NOTES];

	hold_begin(test, &hold, cpu);
	for (i = 0; i < NOTES; i++) {
		note_init(&notes[i], i);
		if (i % 3)
			smp_call_function_single_async(cpu, &notes[i].csd);
		else
			xcall_test_work_on(&notes[i].work, cpu);
	}
	hold_end(test, &hold);
	count_up(tags, NOTES);
	expect_journal(test, tags, NOTES);
}

static void nowait_then_wait_fifo(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	static struct note first, second;
	static const int tags[] = { 1, 2 };
	int i;

	/* the same csd serves both, so the waiting call cannot go first */
	note_init(&first, 1);
	note_init(&second, 2);
	for (i = 0; i < 200; i++) {
		atomic_set(&journal.n, 0);
		on_each_cpu_mask(cpumask_of(cpu), note_run, &first, false);
		on_each_cpu_mask(cpumask_of(cpu), note_run, &second, true);
		if (atomic_read(&journal.n) != 2 || journal.tag[0] != 1)
			break;
	}
	KUNIT_EXPECT_EQ(test, i, 200);
	expect_journal(test, tags, ARRAY_SIZE(tags));
}

/* threads of the held CPU, woken while it is held */
static struct sleeper {
	struct task_struct *task;
	struct completion wake;
	struct completion ended;
	int tag;
} sleepers[SLEEPERS];

static int sleep_and_note(void *data)
{
	struct sleeper *s = data;

	wait_for_completion(&s->wake);
	journal_add(s->tag);
	complete(&s->ended);
	return 0;
}

static atomic_t wakeups_queued;

static void on_queued(void *data, u64 tsc, u32 type, u32 target, void *csd,
		      void *func)
{
	if (type == XCALL_TYPE_TTWU && target == seen_queued.target)
		atomic_inc(&wakeups_queued);
}

static void sleepers_begin(struct kunit *test, unsigned int cpu)
{
	int i;

	for (i = 0; i < SLEEPERS; i++) {
		struct sleeper *s = &sleepers[i];

		init_completion(&s->wake);
		init_completion(&s->ended);
		s->tag = SYNC + i;
		s->task = kthread_create(sleep_and_note, s, "xcall_sleeper");
		KUNIT_ASSERT_FALSE(test, IS_ERR(s->task));
		kthread_bind(s->task, cpu);
		get_task_struct(s->task);
		wake_up_process(s->task);
		assert_until(test, swait_active(&s->wake.wait));
	}
}

static void wakeups_among_calls(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	unsigned int i, late = 0;

	sleepers_begin(test, cpu);
	atomic_set(&wakeups_queued, 0);
	seen_queued.target = cpu;
	probe(test, "xcall_csd_queued", on_queued, NULL);
	hold_begin(test, &hold, cpu);
	for (i = 0; i < SLEEPERS; i++) {
		note_init(&notes[i], i);
		smp_call_function_single_async(cpu, &notes[i].csd);
		complete(&sleepers[i].wake);
	}
	hold_end(test, &hold);
	for (i = 0; i < SLEEPERS; i++) {
		if (!wait_for_completion_timeout(&sleepers[i].ended,
						 LIMIT_S * HZ))
			late++;
		else
			kthread_stop_put(sleepers[i].task);
	}
	/* none is lost, and no thread ran before the calls had been run */
	KUNIT_EXPECT_EQ(test, late, 0);
	KUNIT_ASSERT_EQ(test, atomic_read(&journal.n), 2 * SLEEPERS);
	for (i = 0; i < SLEEPERS; i++) {
		KUNIT_EXPECT_EQ(test, journal.tag[i], i);
		KUNIT_EXPECT_GE(test, journal.tag[SLEEPERS + i], SYNC);
	}
	if (!atomic_read(&wakeups_queued))
		kunit_skip(test, "the scheduler woke them without the inbox");
}

static struct kunit_case cases[] = {
	KUNIT_CASE(fifo_piled_up),
	KUNIT_CASE(fifo_on_the_fly),
	KUNIT_CASE(fifo_of_each_sender),
	KUNIT_CASE(sync_many_before_async),
	KUNIT_CASE(sync_many_before_irq_work),
	KUNIT_CASE(sync_single_before_async),
	KUNIT_CASE(sync_callers_fifo),
	KUNIT_CASE(irq_work_and_async_fifo),
	KUNIT_CASE(nowait_then_wait_fifo),
	KUNIT_CASE(wakeups_among_calls),
	{}
};

struct kunit_suite order_suite = {
	.name = "xcall-order",
	.init = case_init,
	.test_cases = cases,
};
