// SPDX-License-Identifier: GPL-2.0-only
/* Callers that are preempted while they wait; in kernels that preempt. */
#include "common.h"

/* three CPUs: of the case, of the callers, of the target */
static struct {
	unsigned int caller, target;
	struct hold first, second;	/* what the target is held by */
	bool many;
	bool later_begun;
} at;

static int call(struct hold *h)
{
	if (!at.many)
		return smp_call_function_single(at.target, hold_run, h, 1);
	on_each_cpu_mask(cpumask_of(at.target), hold_run, h, 1);
	return 0;
}

static int call_first(struct crew *c, unsigned int me)
{
	int err = call(&at.first);

	WRITE_ONCE(c->done[me], 1);
	return err;
}

static int call_second(struct crew *c, unsigned int me)
{
	raise(&at.later_begun);
	return call(&at.second);
}

static int only_run(struct crew *c, unsigned int me)
{
	WRITE_ONCE(c->done[me], 1);
	return 0;
}

static struct crew waiter, other;

static void place(struct kunit *test, bool many)
{
	if (!preempt_model_preemptible())
		kunit_skip(test, "this kernel does not preempt");
	at.caller = other_cpu(test);
	at.target = third_cpu(test);
	at.many = many;
	at.later_begun = false;
	hold_init(test, &at.first);
	hold_init(test, &at.second);
}

static void another_task_runs(struct kunit *test, bool many)
{
	place(test, many);
	crew_make(test, &other, cpumask_of(at.caller), only_run);
	crew_begin(test, &waiter, cpumask_of(at.caller), call_first);
	assert_until(test, raised(&at.first.in));
	crew_start(&other);
	expect_until(test, READ_ONCE(other.done[at.caller]));
	KUNIT_EXPECT_FALSE(test, raised(&at.first.out));
	KUNIT_EXPECT_FALSE(test, READ_ONCE(waiter.done[at.caller]));
	hold_end(test, &at.first);
	crew_end(test, &waiter, false);
	crew_end(test, &other, false);
}

static void another_task_runs_while_one_cpu_is_waited_for(struct kunit *test)
{
	another_task_runs(test, false);
}

static void another_task_runs_while_many_are_waited_for(struct kunit *test)
{
	another_task_runs(test, true);
}

/* the waiter's second CPU is this one */
static void moves(struct kunit *test, bool many)
{
	place(test, many);
	crew_begin(test, &waiter, cpumask_of(at.caller), call_first);
	assert_until(test, raised(&at.first.in));
	KUNIT_ASSERT_EQ(test, set_cpus_allowed_ptr(waiter.task[at.caller],
						   cpumask_of(self())), 0);
	KUNIT_EXPECT_FALSE(test, READ_ONCE(waiter.done[at.caller]));
	hold_end(test, &at.first);
	crew_end(test, &waiter, false);
}

static void the_caller_of_one_moves(struct kunit *test)
{
	moves(test, false);
}

static void the_caller_of_many_moves(struct kunit *test)
{
	moves(test, true);
}

/*
 * Its CPU's csd goes from its own call to a later one while it cannot look: it is
 * back before that later one is done.
 */
static void a_later_caller_does_not_hold_it_up(struct kunit *test)
{
	bool taken;

	place(test, true);
	crew_make(test, &other, cpumask_of(at.caller), call_second);
	crew_begin(test, &waiter, cpumask_of(at.caller), call_first);
	assert_until(test, raised(&at.first.in));
	KUNIT_ASSERT_EQ(test, set_cpus_allowed_ptr(waiter.task[at.caller],
						   cpumask_of(self())), 0);
	crew_start(&other);
	assert_until(test, raised(&at.later_begun));
	scoped_guard(preempt) {
		hold_release(&at.first);
		taken = spin_until(raised(&at.second.in), 5000);
	}
	KUNIT_EXPECT_TRUE(test, taken);
	expect_until(test, READ_ONCE(waiter.done[at.caller]));
	KUNIT_EXPECT_FALSE(test, raised(&at.second.out));
	hold_end(test, &at.second);
	hold_end(test, &at.first);
	crew_end(test, &waiter, false);
	crew_end(test, &other, false);
}

/* without waiting: a CPU that does not answer holds up only what is sent to it */
static void a_held_cpu_holds_up_no_call_to_others(struct kunit *test)
{
	unsigned int held = other_cpu(test), free = third_cpu(test);

	hold_begin(test, &at.first, held);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(held, count_run,
						       &tally, 0), 0);
	KUNIT_EXPECT_EQ(test, smp_call_function_single(free, count_run,
						       &tally, 0), 0);
	expect_until(test, atomic_read(&tally.on[free]) == 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[held]), 0);
	KUNIT_EXPECT_FALSE(test, raised(&at.first.out));
	hold_end(test, &at.first);
	expect_total(test, &tally, 2);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(another_task_runs_while_one_cpu_is_waited_for),
	KUNIT_CASE(another_task_runs_while_many_are_waited_for),
	KUNIT_CASE(the_caller_of_one_moves),
	KUNIT_CASE(the_caller_of_many_moves),
	KUNIT_CASE(a_later_caller_does_not_hold_it_up),
	KUNIT_CASE(a_held_cpu_holds_up_no_call_to_others),
	{}
};

struct kunit_suite preempted_suite = {
	.name = "xcall-preempted",
	.init = case_init,
	.test_cases = cases,
};
