// SPDX-License-Identifier: GPL-2.0-only
/* kick_all_cpus_sync() and wake_up_all_idle_cpus() (C4, B4). */
#include "common.h"

static struct crew crew;
static struct hold hold;
static struct cpumask others;

static void make_others(struct kunit *test)
{
	other_cpu(test);
	cpumask_copy(&others, cpu_online_mask);
	cpumask_clear_cpu(self(), &others);
}

static struct {
	atomic_t inside;		/* CPUs with interrupts off */
	atomic_t left;			/* of them, about to enable them */
	bool kicked;			/* the kick is about to be made */
} section;

static int interrupts_off_for_a_while(struct crew *c, unsigned int me)
{
	bool kicked;

	local_irq_disable();
	atomic_inc(&section.inside);
	kicked = spin_until(raised(&section.kicked), 3000);
	spin_until(false, 20);
	atomic_inc(&section.left);
	local_irq_enable();
	return kicked ? 0 : -ETIMEDOUT;
}

static void kick_all_waits_for_every_cpu(struct kunit *test)
{
	int left, n;

	make_others(test);
	n = cpumask_weight(&others);
	memset(&section, 0, sizeof(section));
	crew_begin(test, &crew, &others, interrupts_off_for_a_while);
	expect_until(test, atomic_read(&section.inside) == n);
	raise(&section.kicked);
	kick_all_cpus_sync();
	left = atomic_read(&section.left);
	crew_end(test, &crew, false);
	KUNIT_EXPECT_EQ(test, left, n);
}

static void kick_all_repeatedly(struct kunit *test)
{
	unsigned int count = preempt_count();
	struct rounds r;

	rounds_begin(&r, 500);
	while (more(&r))
		kick_all_cpus_sync();
	KUNIT_EXPECT_FALSE(test, irqs_disabled());
	KUNIT_EXPECT_EQ(test, preempt_count(), count);
}

static int kick(struct crew *c, unsigned int me)
{
	struct rounds r;

	rounds_begin(&r, 500);
	while (more(&r))
		kick_all_cpus_sync();
	return 0;
}

static void kick_all_from_all(struct kunit *test)
{
	crew_begin(test, &crew, cpu_online_mask, kick);
	crew_end(test, &crew, false);
}

/* what is unpublished before a kick, nobody uses after it */
#define GOOD	0x600dUL
#define POISON	0xbadUL

static unsigned long objects[2];
static unsigned long *published;

static int read_published(struct crew *c, unsigned int me)
{
	unsigned long flags, *object;
	int i, err = 0;

	while (!err && !READ_ONCE(c->stop)) {
		local_irq_save(flags);
		object = READ_ONCE(published);
		for (i = 0; i < 20; i++) {
			if (READ_ONCE(*object) != GOOD)
				err = -EIO;
			cpu_relax();
		}
		local_irq_restore(flags);
		c->done[me]++;
		cond_resched();
	}
	return err;
}

static void kick_all_retires_a_pointer(struct kunit *test)
{
	struct rounds r;

	make_others(test);
	objects[0] = GOOD;
	objects[1] = POISON;
	published = &objects[0];
	crew_begin(test, &crew, &others, read_published);
	rounds_begin(&r, 1000);
	while (more(&r)) {
		unsigned long *old = &objects[(r.n - 1) & 1];
		unsigned long *new = &objects[r.n & 1];

		WRITE_ONCE(*new, GOOD);
		/* good before it is published; pairs with the read there */
		smp_store_release(&published, new);
		kick_all_cpus_sync();
		WRITE_ONCE(*old, POISON);
	}
	crew_end(test, &crew, true);
	KUNIT_EXPECT_GT(test, crew_done(&crew), 0);
}

/* who was woken by this task, by an interrupt or by the flag it polls */
static struct {
	struct task_struct *waker;
	atomic_t woken[MAX_CPUS];
} wakes;

static void on_send(void *data, unsigned int cpu, unsigned long site,
		    void *callback)
{
	if (current == READ_ONCE(wakes.waker) && !callback && in_task())
		atomic_inc(&wakes.woken[cpu]);
}

static void on_wake_polling(void *data, int cpu)
{
	if (current == READ_ONCE(wakes.waker) && in_task())
		atomic_inc(&wakes.woken[cpu]);
}

static bool all_woken(void)
{
	unsigned int cpu;

	for_each_cpu(cpu, &others)
		if (!atomic_read(&wakes.woken[cpu]))
			return false;
	return true;
}

static void wake_idle_reaches_each(struct kunit *test)
{
	unsigned long limit = jiffies + LIMIT_S * HZ;

	make_others(test);
	memset(&wakes, 0, sizeof(wakes));
	probe(test, "ipi_send_cpu", on_send, NULL);
	probe(test, "sched_wake_idle_without_ipi", on_wake_polling, NULL);
	/* one that happens to be busy is idle another time */
	while (!all_woken() && time_before(jiffies, limit)) {
		usleep_range(500, 1000);
		WRITE_ONCE(wakes.waker, current);
		wake_up_all_idle_cpus();
		WRITE_ONCE(wakes.waker, NULL);
	}
	KUNIT_EXPECT_TRUE(test, all_woken());
	KUNIT_EXPECT_EQ(test, atomic_read(&wakes.woken[self()]), 0);
}

static int stay_busy(struct crew *c, unsigned int me)
{
	c->done[me] = 1;
	while (!READ_ONCE(c->stop)) {
		cpu_relax();
		cond_resched();
	}
	return 0;
}

static void wake_idle_leaves_the_busy_alone(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);
	int i;

	memset(&wakes, 0, sizeof(wakes));
	crew_begin(test, &crew, cpumask_of(cpu), stay_busy);
	expect_until(test, READ_ONCE(crew.done[cpu]));
	probe(test, "ipi_send_cpu", on_send, NULL);
	probe(test, "sched_wake_idle_without_ipi", on_wake_polling, NULL);
	WRITE_ONCE(wakes.waker, current);
	for (i = 0; i < 100; i++)
		wake_up_all_idle_cpus();
	WRITE_ONCE(wakes.waker, NULL);
	crew_end(test, &crew, true);
	KUNIT_EXPECT_EQ(test, atomic_read(&wakes.woken[cpu]), 0);
	KUNIT_EXPECT_EQ(test, atomic_read(&wakes.woken[self()]), 0);
}

static void wake_idle_does_not_wait(struct kunit *test)
{
	unsigned int cpu = other_cpu(test);

	/* a CPU that takes no interrupt must not keep the caller */
	hold_begin(test, &hold, cpu);
	wake_up_all_idle_cpus();
	KUNIT_EXPECT_FALSE(test, READ_ONCE(hold.out));
	hold_end(test, &hold);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(kick_all_waits_for_every_cpu),
	KUNIT_CASE_SLOW(kick_all_repeatedly),
	KUNIT_CASE_SLOW(kick_all_from_all),
	KUNIT_CASE_SLOW(kick_all_retires_a_pointer),
	KUNIT_CASE(wake_idle_reaches_each),
	KUNIT_CASE(wake_idle_leaves_the_busy_alone),
	KUNIT_CASE(wake_idle_does_not_wait),
	{}
};

struct kunit_suite sync_suite = {
	.name = "xcall-sync",
	.init = case_init,
	.test_cases = cases,
};
