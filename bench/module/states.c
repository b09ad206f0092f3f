// SPDX-License-Identifier: GPL-2.0-only
/* What targets are doing when they are called. */
#include <linux/delay.h>
#include <linux/err.h>
#include <linux/hardirq.h>
#include <linux/kthread.h>
#include <linux/sched/task.h>
#include <linux/slab.h>
#include <asm/msr.h>
#include <asm/tsc.h>

#include "run.h"

#define SETTLE_US	50	/* for a target to be back in its idle loop, and asleep */
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

void bench_state_settle(const struct bench_run *run)
{
	if (run->request.state == IPI_BENCH_STATE_IDLE ||
	    run->request.state == IPI_BENCH_STATE_POLL)
		udelay(SETTLE_US);
}

bool bench_in_state(const struct bench_run *run)
{
	switch (run->request.state) {
	case IPI_BENCH_STATE_IDLE:
		return is_idle_task(current);
	case IPI_BENCH_STATE_USER:
		return !(current->flags & PF_KTHREAD);
	case IPI_BENCH_STATE_IRQSOFF:
		return current == run->busy[smp_processor_id()];
	case IPI_BENCH_STATE_POLL:
		/* A polling CPU is told by its flag, and then runs its queue itself. */
		return is_idle_task(current) &&
		       (!in_hardirq() || test_thread_flag(TIF_POLLING_NRFLAG));
	default:
		return true;
	}
}
