// SPDX-License-Identifier: GPL-2.0-only
/*
 * What one side wrote, the other sees: through the queue from the caller to
 * the function, through the unlock from the function to the waiter (C8). The
 * data are plain on purpose: the calls alone must order them.
 */
#include "common.h"

#define ROUNDS	10000
#define WORDS	8

static struct {
	unsigned long question[WORDS];
	unsigned long answer[WORDS];
	unsigned int unseen;		/* by the function */
} mail ____cacheline_aligned;

static unsigned long slots[MAX_CPUS][WORDS];

static void fill(unsigned long *words, unsigned long value)
{
	int i;

	for (i = 0; i < WORDS; i++)
		words[i] = value + i;
}

static bool filled(const unsigned long *words, unsigned long value)
{
	int i;

	for (i = 0; i < WORDS; i++)
		if (words[i] != value + i)
			return false;
	return true;
}

static void answer(void *info)
{
	unsigned long round = (unsigned long)info;

	if (!filled(mail.question, round))
		mail.unseen++;
	fill(mail.answer, ~round);
}

static void seen_by_function_and_waiter(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), unanswered = 0;
	struct rounds r;

	memset(&mail, 0, sizeof(mail));
	rounds_begin(&r, ROUNDS);
	while (more(&r)) {
		fill(mail.question, r.n);
		smp_call_function_single(cpu, answer, (void *)(unsigned long)r.n,
					 1);
		if (!filled(mail.answer, ~(unsigned long)r.n))
			unanswered++;
	}
	kunit_info(test, "%u rounds\n", r.n);
	KUNIT_EXPECT_EQ(test, mail.unseen, 0);
	KUNIT_EXPECT_EQ(test, unanswered, 0);
}

static void answer_in_slot(void *info)
{
	unsigned long round = (unsigned long)info;

	if (!filled(mail.question, round))
		WRITE_ONCE(mail.unseen, 1);
	fill(slots[raw_smp_processor_id()], round);
}

static void broadcast_seen_by_all(struct kunit *test)
{
	unsigned int cpu, unanswered = 0;
	struct rounds r;

	other_cpu(test);
	memset(&mail, 0, sizeof(mail));
	memset(slots, 0, sizeof(slots));
	rounds_begin(&r, ROUNDS);
	while (more(&r)) {
		fill(mail.question, r.n);
		on_each_cpu(answer_in_slot, (void *)(unsigned long)r.n, 1);
		for_each_online_cpu(cpu)
			if (!filled(slots[cpu], r.n))
				unanswered++;
	}
	kunit_info(test, "%u rounds\n", r.n);
	KUNIT_EXPECT_EQ(test, mail.unseen, 0);
	KUNIT_EXPECT_EQ(test, unanswered, 0);
}

static struct {
	call_single_data_t csd;
	unsigned long round;		/* released by the function */
} post;

static void answer_async(void *info)
{
	answer((void *)(unsigned long)mail.question[0]);
	/* the answer before the round; pairs with async_message_passing() */
	smp_store_release(&post.round, mail.question[0]);
}

static void async_message_passing(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), unanswered = 0;
	unsigned long limit = jiffies + LIMIT_S * HZ;
	struct rounds r;
	int err = 0;

	memset(&mail, 0, sizeof(mail));
	memset(&post, 0, sizeof(post));
	INIT_CSD(&post.csd, answer_async, NULL);
	rounds_begin(&r, ROUNDS);
	while (!err && more(&r)) {
		fill(mail.question, r.n);
		err = smp_call_function_single_async(cpu, &post.csd);
		/* pairs with answer_async() */
		while (!err && smp_load_acquire(&post.round) != r.n) {
			if (time_after(jiffies, limit))
				err = -ETIMEDOUT;
			cpu_relax();
		}
		if (!err && !filled(mail.answer, ~(unsigned long)r.n))
			unanswered++;
	}
	kunit_info(test, "%u rounds\n", r.n);
	KUNIT_EXPECT_EQ(test, err, 0);
	KUNIT_EXPECT_EQ(test, mail.unseen, 0);
	KUNIT_EXPECT_EQ(test, unanswered, 0);
}

static void nowait_then_wait_seen(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), unseen = 0;
	struct rounds r;

	/* the waiting call is queued behind the first, in the same csd */
	memset(slots, 0, sizeof(slots));
	memset(&mail, 0, sizeof(mail));
	rounds_begin(&r, ROUNDS / 5);
	while (more(&r)) {
		fill(mail.question, r.n);
		on_each_cpu_mask(cpumask_of(cpu), answer_in_slot,
				 (void *)(unsigned long)r.n, false);
		on_each_cpu_mask(cpumask_of(cpu), count_run, &tally, true);
		if (!filled(slots[cpu], r.n))
			unseen++;
	}
	KUNIT_EXPECT_EQ(test, unseen, 0);
	KUNIT_EXPECT_EQ(test, mail.unseen, 0);
	expect_runs_on(test, &tally, cpu, r.n);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_SLOW(seen_by_function_and_waiter),
	KUNIT_CASE_SLOW(broadcast_seen_by_all),
	KUNIT_CASE_SLOW(async_message_passing),
	KUNIT_CASE_SLOW(nowait_then_wait_seen),
	{}
};

struct kunit_suite memory_suite = {
	.name = "xcall-memory",
	.init = case_init,
	.test_cases = cases,
};
