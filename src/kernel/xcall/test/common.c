// SPDX-License-Identifier: GPL-2.0-only
#include <linux/kthread.h>
#include <linux/ktime.h>
#include <linux/moduleparam.h>
#include <linux/sched/task.h>
#include <linux/tracepoint.h>

#include "common.h"

#define HOLD_LIMIT_MS	5000

#define ROUNDS_MS	1500
#define ROUNDS_MIN	100

struct tally tally;
struct journal journal;
unsigned int away = MAX_CPUS;

int case_init(struct kunit *test)
{
	tally_clear(&tally);
	atomic_set(&journal.n, 0);
	return set_cpus_allowed_ptr(current,
				    cpumask_of(cpumask_first(cpu_online_mask)));
}

void rounds_begin(struct rounds *r, unsigned int max)
{
	r->n = 0;
	r->max = max;
	r->end = jiffies + msecs_to_jiffies(ROUNDS_MS);
}

bool more(struct rounds *r)
{
	if (r->n >= r->max || (r->n >= ROUNDS_MIN && time_after(jiffies, r->end)))
		return false;
	r->n++;
	return true;
}

void nap(void)
{
	ktime_t time = ns_to_ktime(100 * NSEC_PER_USEC);

	/* pinned: else it may go to a CPU that is up, but takes no interrupt */
	set_current_state(TASK_UNINTERRUPTIBLE);
	schedule_hrtimeout_range(&time, 50 * NSEC_PER_USEC,
				 HRTIMER_MODE_REL_PINNED);
}

unsigned int self(void)
{
	return raw_smp_processor_id();
}

unsigned int other_cpu(struct kunit *test)
{
	unsigned int cpu = cpumask_next(self(), cpu_online_mask);

	if (cpu >= nr_cpu_ids)
		kunit_skip(test, "needs two online CPUs");
	return cpu;
}

unsigned int third_cpu(struct kunit *test)
{
	unsigned int cpu = cpumask_next(other_cpu(test), cpu_online_mask);

	if (cpu >= nr_cpu_ids)
		kunit_skip(test, "needs three online CPUs");
	return cpu;
}

unsigned int victim_cpu(struct kunit *test)
{
	unsigned int cpu = cpumask_last(cpu_online_mask);

	if (cpu == self())
		kunit_skip(test, "needs a CPU that can go off");
	return cpu;
}

void tally_clear(struct tally *t)
{
	unsigned int cpu;

	for (cpu = 0; cpu < MAX_CPUS; cpu++)
		atomic_set(&t->on[cpu], 0);
	atomic_set(&t->interrupts_on, 0);
	atomic_set(&t->offline, 0);
	atomic_set(&t->total, 0);
}

void count_run(void *info)
{
	struct tally *t = info;
	unsigned int cpu = raw_smp_processor_id();

	if (!irqs_disabled())
		atomic_inc(&t->interrupts_on);
	if (!cpu_online(cpu))
		atomic_inc(&t->offline);
	atomic_inc(&t->on[cpu]);
	/* last: whoever sees the total sees the rest */
	atomic_inc_return_release(&t->total);
}

void expect_runs(struct kunit *test, struct tally *t,
		 const struct cpumask *mask, int times)
{
	unsigned int cpu;

	for_each_possible_cpu(cpu)
		KUNIT_EXPECT_EQ_MSG(test, atomic_read(&t->on[cpu]),
				    cpumask_test_cpu(cpu, mask) ? times : 0,
				    "runs on CPU%u", cpu);
	KUNIT_EXPECT_EQ(test, atomic_read(&t->interrupts_on), 0);
}

void expect_runs_on(struct kunit *test, struct tally *t, unsigned int cpu,
		    int times)
{
	expect_runs(test, t, cpumask_of(cpu), times);
}

void expect_total(struct kunit *test, struct tally *t, int total)
{
	expect_until(test, atomic_read_acquire(&t->total) >= total);
	drain(test);
	KUNIT_EXPECT_EQ(test, atomic_read(&t->total), total);
}

void drain(struct kunit *test)
{
	static call_single_data_t csds[MAX_CPUS];
	static struct tally drained;
	unsigned int cpu;
	int sent = 0;

	tally_clear(&drained);
	for_each_online_cpu(cpu) {
		if (cpu == self())
			continue;
		INIT_CSD(&csds[cpu], count_run, &drained);
		if (!smp_call_function_single_async(cpu, &csds[cpu]))
			sent++;
	}
	assert_until(test, atomic_read(&drained.total) == sent);
}

void journal_add(int tag)
{
	int i = atomic_inc_return(&journal.n) - 1;

	if (i < JOURNAL_SIZE)
		WRITE_ONCE(journal.tag[i], tag);
}

void expect_journal(struct kunit *test, const int *tags, int n)
{
	int i;

	expect_until(test, atomic_read(&journal.n) >= n);
	drain(test);
	KUNIT_ASSERT_EQ(test, atomic_read(&journal.n), n);
	for (i = 0; i < n; i++)
		KUNIT_EXPECT_EQ_MSG(test, READ_ONCE(journal.tag[i]), tags[i],
				    "entry %d of %d", i, n);
}

void note_run(void *info)
{
	struct note *note = info;

	journal_add(note->tag);
}

static void note_work(struct irq_work *work)
{
	note_run(container_of(work, struct note, work));
}

void note_init(struct note *note, int tag)
{
	note->tag = tag;
	INIT_CSD(&note->csd, note_run, note);
	note->work = IRQ_WORK_INIT_HARD(note_work);
}

void hold_run(void *info)
{
	struct hold *h = info;

	raise(&h->in);
	if (!spin_until(raised(&h->go), HOLD_LIMIT_MS))
		h->expired = true;
	raise(&h->out);
}

static enum hrtimer_restart hold_timer(struct hrtimer *timer)
{
	hold_release(container_of(timer, struct hold, timer));
	return HRTIMER_NORESTART;
}

static void hold_action(void *h)
{
	hold_release(h);
}

void hold_init(struct kunit *test, struct hold *h)
{
	h->in = false;
	h->go = false;
	h->out = false;
	h->expired = false;
	INIT_CSD(&h->csd, hold_run, h);
	xcall_hrtimer_setup(&h->timer, hold_timer, CLOCK_MONOTONIC,
			    HRTIMER_MODE_REL_PINNED_HARD);
	KUNIT_ASSERT_EQ(test, kunit_add_action(test, hold_action, h), 0);
}

void hold_begin(struct kunit *test, struct hold *h, unsigned int cpu)
{
	hold_init(test, h);
	KUNIT_ASSERT_EQ(test, smp_call_function_single_async(cpu, &h->csd), 0);
	assert_until(test, raised(&h->in));
}

void hold_release(struct hold *h)
{
	raise(&h->go);
}

void hold_release_in(struct hold *h, unsigned int ms)
{
	hrtimer_start(&h->timer, ms_to_ktime(ms), HRTIMER_MODE_REL_PINNED_HARD);
}

void hold_end(struct kunit *test, struct hold *h)
{
	hrtimer_cancel(&h->timer);
	hold_release(h);
	expect_until(test, raised(&h->out));
	KUNIT_EXPECT_FALSE_MSG(test, h->expired, "held for too long");
}

static int crew_thread(void *data)
{
	struct crew *crew = data;
	unsigned int cpu = raw_smp_processor_id();

	atomic_inc(&crew->ready);
	wait_for_completion(&crew->start);
	crew->result[cpu] = crew->work(crew, cpu);
	complete(&crew->ended);
	return 0;
}

static void crew_action(void *data)
{
	struct crew *crew = data;

	WRITE_ONCE(crew->stop, true);
	complete_all(&crew->start);
}

void crew_make(struct kunit *test, struct crew *crew,
	       const struct cpumask *mask,
	       int (*work)(struct crew *crew, unsigned int cpu))
{
	struct task_struct *task;
	unsigned int cpu;

	memset(crew, 0, sizeof(*crew));
	crew->work = work;
	init_completion(&crew->start);
	init_completion(&crew->ended);
	KUNIT_ASSERT_EQ(test, kunit_add_action(test, crew_action, crew), 0);
	for_each_cpu(cpu, mask) {
		task = kthread_create(crew_thread, crew, "xcall_crew/%u", cpu);
		KUNIT_ASSERT_FALSE(test, IS_ERR(task));
		kthread_bind(task, cpu);
		crew->task[cpu] = get_task_struct(task);
		crew->members++;
		wake_up_process(task);
	}
	assert_until(test, atomic_read(&crew->ready) == crew->members);
}

void crew_start(struct crew *crew)
{
	complete_all(&crew->start);
}

void crew_begin(struct kunit *test, struct crew *crew,
		const struct cpumask *mask,
		int (*work)(struct crew *crew, unsigned int cpu))
{
	crew_make(test, crew, mask, work);
	crew_start(crew);
}

void crew_end(struct kunit *test, struct crew *crew, bool stop)
{
	unsigned int cpu, i;

	if (stop)
		WRITE_ONCE(crew->stop, true);
	for (i = 0; i < crew->members; i++)
		KUNIT_ASSERT_TRUE_MSG(test,
				      wait_for_completion_timeout(&crew->ended,
								  3 * LIMIT_S * HZ),
				      "%u of %u threads ended", i,
				      crew->members);
	for (cpu = 0; cpu < MAX_CPUS; cpu++) {
		if (!crew->task[cpu])
			continue;
		kthread_stop_put(crew->task[cpu]);
		crew->task[cpu] = NULL;
		KUNIT_EXPECT_EQ_MSG(test, crew->result[cpu], 0,
				    "the thread of CPU%u", cpu);
	}
}

/* crew_done() - what all of an ended crew did. */
unsigned int crew_done(struct crew *crew)
{
	unsigned int cpu, sum = 0;

	for (cpu = 0; cpu < MAX_CPUS; cpu++)
		sum += crew->done[cpu];
	return sum;
}

/* what some cases bring about belongs on no console of a clean run */
static bool provoke;
module_param(provoke, bool, 0444);
MODULE_PARM_DESC(provoke, "also run the cases that provoke kernel warnings; "
		 "set smp.csd_lock_timeout to 100 or so for them");

void need_provoke(struct kunit *test)
{
	if (!provoke)
		kunit_skip(test, "only with provoke=1: it provokes a warning");
}

struct probed {
	struct tracepoint *tp;
	const char *name;
	void *func;
	void *data;
};

static void find_tracepoint(struct tracepoint *tp, void *priv)
{
	struct probed *p = priv;

	if (!strcmp(tp->name, p->name))
		p->tp = tp;
}

static void probe_action(void *data)
{
	struct probed *p = data;

	tracepoint_probe_unregister(p->tp, p->func, p->data);
	tracepoint_synchronize_unregister();
}

void probe(struct kunit *test, const char *name, void *func, void *data)
{
	struct probed *p = kunit_kzalloc(test, sizeof(*p), GFP_KERNEL);

	KUNIT_ASSERT_NOT_NULL(test, p);
	p->name = name;
	p->func = func;
	p->data = data;
	for_each_kernel_tracepoint(find_tracepoint, p);
	KUNIT_ASSERT_NOT_NULL_MSG(test, p->tp, "no tracepoint %s", name);
	KUNIT_ASSERT_EQ(test, tracepoint_probe_register(p->tp, func, data), 0);
	KUNIT_ASSERT_EQ(test, kunit_add_action_or_reset(test, probe_action, p),
			0);
}

static void online_action(void *data)
{
	unsigned int cpu = (unsigned long)data;

	if (!cpu_online(cpu) && add_cpu(cpu))
		pr_err("xcall_kunit: CPU%u does not come back\n", cpu);
}

void keep_online(struct kunit *test, unsigned int cpu)
{
	KUNIT_ASSERT_EQ(test, kunit_add_action(test, online_action,
					       (void *)(unsigned long)cpu), 0);
}

int away_begin(struct kunit_suite *suite)
{
	unsigned int cpu = cpumask_last(cpu_online_mask);
	int err;

	if (num_online_cpus() == 1)
		return 0;
	err = remove_cpu(cpu);
	if (!err)
		away = cpu;
	return err;
}

void away_end(struct kunit_suite *suite)
{
	if (away < nr_cpu_ids && add_cpu(away))
		pr_err("xcall_kunit: CPU%u does not come back\n", away);
	away = MAX_CPUS;
}

unsigned int away_cpu(struct kunit *test)
{
	if (away >= nr_cpu_ids)
		kunit_skip(test, "needs a CPU that can go off");
	return away;
}
