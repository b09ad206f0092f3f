// SPDX-License-Identifier: GPL-2.0-only
/* What targets are doing when they are called. */
#include <linux/delay.h>
#include <linux/err.h>
#include <linux/hardirq.h>
#include <linux/kthread.h>
#include <linux/rcupdate.h>
#include <linux/sched/task.h>
#include <linux/slab.h>
#include <linux/timekeeping.h>
#include <linux/xcall_compat.h>
#include <asm/current.h>
#include <asm/msr.h>
#include <asm/tsc.h>

#include "run.h"

#define ASLEEP_US	50	/* from the idle task's begin to sleep */
#define SETTLE_LIMIT_NS	(10 * NSEC_PER_MSEC)
#define BEGIN_LIMIT	(10 * HZ)

/* Keeps interrupts off all the time, but for one moment every irqsoff_us. */
static int irqsoff_thread(void *data)
{
	struct bench_run *run = data;
	u64 ticks = (u64)run->request.irqsoff_us * tsc_khz / USEC_PER_MSEC;

	complete(&run->busy_begun);
	while (!kthread_should_stop()) {
		u64 begin;

		local_irq_disable();
		begin = rdtsc();
		while (rdtsc() - begin < ticks)
			cpu_relax();
		local_irq_enable();
		cond_resched();
	}
	return 0;
}

static int irqsoff_begin(struct bench_run *run, unsigned int cpu)
{
	struct task_struct *thread;

	thread = kthread_create_on_cpu(irqsoff_thread, run, cpu, "ipi_bench_off/%u");
	if (IS_ERR(thread))
		return PTR_ERR(thread);
	run->busy[cpu] = get_task_struct(thread);
	wake_up_process(thread);
	return wait_for_completion_timeout(&run->busy_begun, BEGIN_LIMIT) ? 0 : -ETIMEDOUT;
}

int bench_state_begin(struct bench_run *run)
{
	unsigned int cpu;
	int err;

	atomic64_set(&run->in_state, 0);
	if (run->request.state != IPI_BENCH_STATE_IRQSOFF)
		return 0;
	err = run->op->aim(run);
	if (err)
		return err;
	run->busy = kcalloc(nr_cpu_ids, sizeof(*run->busy), GFP_KERNEL);
	if (!run->busy)
		return -ENOMEM;
	reinit_completion(&run->busy_begun);
	for_each_cpu(cpu, &run->expected) {
		err = irqsoff_begin(run, cpu);
		if (err)
			break;
	}
	if (err)
		bench_state_end(run);
	return err;
}

void bench_state_end(struct bench_run *run)
{
	unsigned int cpu;

	run->request.in_state = atomic64_read(&run->in_state);
	if (!run->busy)
		return;
	for (cpu = 0; cpu < nr_cpu_ids; cpu++) {
		if (!run->busy[cpu])
			continue;
		kthread_stop(run->busy[cpu]);
		put_task_struct(run->busy[cpu]);
	}
	kfree(run->busy);
	run->busy = NULL;
}

/* Under rcu_read_lock(): the task is another CPU's, and may be about to end. */
static bool does(const struct bench_run *run, unsigned int cpu, const struct task_struct *task)
{
	switch (run->request.state) {
	case IPI_BENCH_STATE_IDLE:
	case IPI_BENCH_STATE_POLL:
		return is_idle_task(task);
	case IPI_BENCH_STATE_USER:
		return !(task->flags & PF_KTHREAD);
	case IPI_BENCH_STATE_IRQSOFF:
		return task == run->busy[cpu];
	default:
		return true;
	}
}

/* A CPU whose idle loop polls looks at its task's flags, and needs no IPI. */
static bool polls(struct task_struct *task)
{
	return test_tsk_thread_flag(task, TIF_POLLING_NRFLAG);
}

static bool all_there(const struct bench_run *run)
{
	bool all = true;
	unsigned int cpu;

	rcu_read_lock();
	for_each_cpu(cpu, &run->expected) {
		struct task_struct *task = xcall_task_of(cpu);

		all = all && does(run, cpu, task) &&
		      (run->request.state != IPI_BENCH_STATE_POLL || polls(task));
	}
	rcu_read_unlock();
	return all;
}

/* Every idle task polls for a moment, on its way to sleep. */
static bool settled(const struct bench_run *run)
{
	if (!all_there(run))
		return false;
	if (run->request.state != IPI_BENCH_STATE_IDLE &&
	    run->request.state != IPI_BENCH_STATE_POLL)
		return true;
	udelay(ASLEEP_US);
	return all_there(run);
}

/* A target that does not get there in time is called as it is: in_state tells. */
int bench_state_settle(struct bench_run *run)
{
	u64 limit;
	int err;

	if (run->request.state == IPI_BENCH_STATE_ANY)
		return 0;
	err = run->op->aim(run);
	if (err)
		return err;
	limit = ktime_get_mono_fast_ns() + SETTLE_LIMIT_NS;
	while (!settled(run) && ktime_get_mono_fast_ns() < limit) {
		cpu_relax();
		cond_resched();
	}
	return 0;
}

bool bench_in_state(const struct bench_run *run)
{
	if (!does(run, smp_processor_id(), current))
		return false;
	/* One that polled runs its queue by itself, or was polling still. */
	return run->request.state != IPI_BENCH_STATE_POLL || !in_hardirq() || polls(current);
}
