// SPDX-License-Identifier: GPL-2.0-only
/* smp_call_function_single_async(): the caller's own csd (C1). */
#include "common.h"

#define CSDS	1000

static call_single_data_t csd;
static struct hold hold;

static int send(unsigned int cpu)
{
	return smp_call_function_single_async(cpu, &csd);
}

static bool locked(void)
{
	return READ_ONCE(csd.node.u_flags) & CSD_FLAG_LOCK;
}

static void async_self(struct kunit *test)
{
	INIT_CSD(&csd, count_run, &tally);
	KUNIT_EXPECT_EQ(test, send(self()), 0);
	expect_runs_on(test, &tally, self(), 1);
	KUNIT_EXPECT_FALSE(test, locked());
}

static void async_other(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	INIT_CSD(&csd, count_run, &tally);
	KUNIT_EXPECT_EQ(test, send(cpu), 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void async_every_cpu(struct kunit *test)
{
	unsigned int cpu;
	int n = 0;

	INIT_CSD(&csd, count_run, &tally);
	for_each_online_cpu(cpu) {
		KUNIT_EXPECT_EQ(test, send(cpu), 0);
		expect_total(test, &tally, ++n);
	}
	expect_runs(test, &tally, cpu_online_mask, 1);
}

static void async_beyond(struct kunit *test)
{
	INIT_CSD(&csd, count_run, &tally);
	KUNIT_EXPECT_EQ(test, send(nr_cpu_ids), -ENXIO);
	KUNIT_EXPECT_EQ(test, send(-1), -ENXIO);
	KUNIT_EXPECT_FALSE(test, locked());
	/* the refused csd is as good as new */
	KUNIT_EXPECT_EQ(test, send(self()), 0);
	expect_total(test, &tally, 1);
}

static void async_busy(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	INIT_CSD(&csd, count_run, &tally);
	hold_begin(test, &hold, cpu);
	KUNIT_EXPECT_EQ(test, send(cpu), 0);
	KUNIT_EXPECT_TRUE(test, locked());
	KUNIT_EXPECT_EQ(test, send(cpu), -EBUSY);
	KUNIT_EXPECT_EQ(test, send(self()), -EBUSY);
	KUNIT_EXPECT_EQ(test, send(nr_cpu_ids), -EBUSY);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.total), 0);
	hold_end(test, &hold);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void async_busy_elsewhere(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), third = third_cpu(test);

	INIT_CSD(&csd, count_run, &tally);
	hold_begin(test, &hold, cpu);
	KUNIT_EXPECT_EQ(test, send(cpu), 0);
	KUNIT_EXPECT_EQ(test, send(third), -EBUSY);
	hold_end(test, &hold);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
	KUNIT_EXPECT_EQ(test, send(third), 0);
	expect_total(test, &tally, 2);
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[third]), 1);
}

static void async_reused_at_once(struct kunit *test)
{
	unsigned int cpu = other_cpu(test), busy = 0;
	struct rounds r;
	int err;

	INIT_CSD(&csd, count_run, &tally);
	rounds_begin(&r, 5000);
	while (more(&r)) {
		/* free again as soon as it is taken out, maybe before it ran */
		while ((err = send(cpu)) == -EBUSY && busy < 1U << 30)
			busy++;
		if (err)
			break;
	}
	KUNIT_EXPECT_EQ(test, err, 0);
	expect_total(test, &tally, r.n);
	expect_runs_on(test, &tally, cpu, r.n);
}

static bool locked_inside;

static void look_inside(void *info)
{
	locked_inside = locked();
	count_run(info);
}

static void async_free_inside_func(struct kunit *test)
{
	unsigned int cpu;
	int n = 0;

	for_each_online_cpu(cpu) {
		locked_inside = true;
		INIT_CSD(&csd, look_inside, &tally);
		KUNIT_EXPECT_EQ(test, send(cpu), 0);
		expect_total(test, &tally, ++n);
		KUNIT_EXPECT_FALSE_MSG(test, locked_inside, "on CPU%u", cpu);
	}
}

/* a csd that its own function sends on, from CPU to CPU */
static struct {
	atomic_t left;
	atomic_t failed;
	bool same;			/* stay on the CPU */
} relay;

static void relay_run(void *info)
{
	unsigned int next = raw_smp_processor_id();

	count_run(&tally);
	if (atomic_dec_return(&relay.left) <= 0)
		return;
	if (!relay.same) {
		next = cpumask_next(next, cpu_online_mask);
		if (next >= nr_cpu_ids)
			next = cpumask_first(cpu_online_mask);
	}
	if (send(next))
		atomic_inc(&relay.failed);
}

static void relay_begin(int hops, bool same)
{
	atomic_set(&relay.left, hops);
	atomic_set(&relay.failed, 0);
	relay.same = same;
	INIT_CSD(&csd, relay_run, NULL);
}

static void async_func_sends_to_own_cpu(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	/* to one's own CPU is a plain call: each hop is one deeper */
	relay_begin(8, true);
	KUNIT_EXPECT_EQ(test, send(cpu), 0);
	expect_total(test, &tally, 8);
	expect_runs_on(test, &tally, cpu, 8);
	KUNIT_EXPECT_EQ(test, atomic_read(&relay.failed), 0);
}

static void async_func_sends_it_round(struct kunit *test)
{
	unsigned int cpu;
	int n = num_online_cpus();

	other_cpu(test);
	relay_begin(1000 * n, false);
	KUNIT_EXPECT_EQ(test, send(other_cpu(test)), 0);
	expect_total(test, &tally, 1000 * n);
	KUNIT_EXPECT_EQ(test, atomic_read(&relay.failed), 0);
	for_each_online_cpu(cpu)
		KUNIT_EXPECT_EQ(test, atomic_read(&tally.on[cpu]), 1000);
}

static void async_interrupts_off(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	unsigned long flags;
	bool off;
	int err;

	INIT_CSD(&csd, count_run, &tally);
	local_irq_save(flags);
	err = send(cpu);
	off = irqs_disabled();
	local_irq_restore(flags);
	KUNIT_EXPECT_EQ(test, err, 0);
	KUNIT_EXPECT_TRUE(test, off);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void async_self_interrupts_off(struct kunit *test)
{
	unsigned long flags;
	bool off;
	int err;

	INIT_CSD(&csd, count_run, &tally);
	local_irq_save(flags);
	err = send(self());
	off = irqs_disabled();
	local_irq_restore(flags);
	KUNIT_EXPECT_EQ(test, err, 0);
	KUNIT_EXPECT_TRUE(test, off);
	expect_runs_on(test, &tally, self(), 1);
}

static struct hrtimer timer;
static unsigned int timer_target;
static int timer_err;
static bool timer_done;

static enum hrtimer_restart timer_send(struct hrtimer *t)
{
	timer_err = send(timer_target);
	raise(&timer_done);
	return HRTIMER_NORESTART;
}

static void async_from_interrupt(struct kunit *test)
{
	timer_target = other_cpu(test);
	timer_done = false;
	INIT_CSD(&csd, count_run, &tally);
	xcall_hrtimer_setup(&timer, timer_send, CLOCK_MONOTONIC,
			    HRTIMER_MODE_REL_HARD);
	hrtimer_start(&timer, ms_to_ktime(1), HRTIMER_MODE_REL_HARD);
	assert_until(test, raised(&timer_done));
	hrtimer_cancel(&timer);
	KUNIT_EXPECT_EQ(test, timer_err, 0);
	expect_total(test, &tally, 1);
}

static void async_bottom_halves_off(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int err;

	INIT_CSD(&csd, count_run, &tally);
	local_bh_disable();
	err = send(cpu);
	local_bh_enable();
	KUNIT_EXPECT_EQ(test, err, 0);
	expect_total(test, &tally, 1);
	expect_runs_on(test, &tally, cpu, 1);
}

static void async_many_csds(struct kunit *test)
{
	static call_single_data_t csds[CSDS];
	unsigned int cpu = other_cpu(test);
	int i, err = 0;

	for (i = 0; i < CSDS; i++) {
		INIT_CSD(&csds[i], count_run, &tally);
		err = err ?: smp_call_function_single_async(cpu, &csds[i]);
	}
	KUNIT_EXPECT_EQ(test, err, 0);
	expect_total(test, &tally, CSDS);
	expect_runs_on(test, &tally, cpu, CSDS);
}

static void async_piled_up(struct kunit *test)
{
	static call_single_data_t csds[CSDS];
	unsigned int cpu = other_cpu(test);
	int i, err = 0;

	hold_begin(test, &hold, cpu);
	for (i = 0; i < CSDS; i++) {
		INIT_CSD(&csds[i], count_run, &tally);
		err = err ?: smp_call_function_single_async(cpu, &csds[i]);
	}
	KUNIT_EXPECT_EQ(test, atomic_read(&tally.total), 0);
	hold_end(test, &hold);
	KUNIT_EXPECT_EQ(test, err, 0);
	expect_total(test, &tally, CSDS);
	expect_runs_on(test, &tally, cpu, CSDS);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(async_self),
	KUNIT_CASE(async_other),
	KUNIT_CASE(async_every_cpu),
	KUNIT_CASE(async_beyond),
	KUNIT_CASE(async_busy),
	KUNIT_CASE(async_busy_elsewhere),
	KUNIT_CASE_SLOW(async_reused_at_once),
	KUNIT_CASE(async_free_inside_func),
	KUNIT_CASE(async_func_sends_to_own_cpu),
	KUNIT_CASE_SLOW(async_func_sends_it_round),
	KUNIT_CASE(async_interrupts_off),
	KUNIT_CASE(async_self_interrupts_off),
	KUNIT_CASE(async_from_interrupt),
	KUNIT_CASE(async_bottom_halves_off),
	KUNIT_CASE(async_many_csds),
	KUNIT_CASE(async_piled_up),
	{}
};

struct kunit_suite async_suite = {
	.name = "xcall-async",
	.init = case_init,
	.test_cases = cases,
};
