// SPDX-License-Identifier: GPL-2.0-only
/*
 * A run is made by a kernel thread bound to the sending CPU, with preemption
 * off around each sample, and interrupts on if the mode allows. After each sample the set of CPUs
 * on which the handler ran must be the set that was asked for.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/kthread.h>
#include <linux/sched/task.h>
#include <linux/vmalloc.h>
#include <asm/msr.h>

#include "run.h"

static bool as_asked(const struct bench_run *run)
{
	if (atomic_read(&run->repeated))
		return false;
	if (run->op->one_of)
		return cpumask_weight(&run->seen) == 1 &&
		       cpumask_subset(&run->seen, &run->expected);
	return cpumask_equal(&run->seen, &run->expected);
}

static int sample_check(struct bench_run *run, u32 n)
{
	if (as_asked(run))
		return 0;
	pr_err("%s from CPU %u, sample %u: asked for CPUs %*pbl, ran on %*pbl, %d repeated\n",
	       run->op->name, run->request.sender, n,
	       cpumask_pr_args(&run->expected), cpumask_pr_args(&run->seen),
	       atomic_read(&run->repeated));
	return -EPROTO;
}

static int sample_take(struct bench_run *run, struct ipi_bench_sample *sample)
{
	const struct bench_op *op = run->op;
	int err;

	err = op->aim(run);
	if (err)
		return err;
	cpumask_clear(&run->seen);
	run->done = 0;
	if (op->irqs_off)
		local_irq_disable();
	sample->begin_tsc = rdtsc_ordered();
	err = op->call(run);
	sample->return_tsc = rdtsc_ordered();
	if (op->irqs_off)
		local_irq_enable();
	if (err)
		return err;
	run->request.calls++;
	if (op->finish)
		err = op->finish(run);
	if (err)
		return err;
	sample->end_tsc = op->finish ? run->end_tsc : sample->return_tsc;
	return sample->end_tsc < sample->begin_tsc ? -ERANGE : 0;
}

static int sample_make(struct bench_run *run, struct ipi_bench_sample *sample)
{
	int err = bench_state_settle(run);

	if (err)
		return err;
	preempt_disable();
	/* Hotplug takes the CPU away from the thread. */
	err = smp_processor_id() == run->request.sender ? sample_take(run, sample) : -ENXIO;
	preempt_enable();
	return err;
}

static u32 sample_target(const struct bench_run *run)
{
	switch (run->request.mode) {
	case IPI_BENCH_BROADCAST:
	case IPI_BENCH_BROADCAST_LOCK:
	case IPI_BENCH_MASK:
		return cpumask_weight(&run->seen);
	case IPI_BENCH_ANY:
		return cpumask_first(&run->seen);
	case IPI_BENCH_DRY:
	case IPI_BENCH_SELF:
	case IPI_BENCH_IRQ_WORK:
		return run->request.sender;
	default:
		return run->request.target;
	}
}

static int bench_thread(void *data)
{
	struct bench_run *run = data;
	struct ipi_bench_request *request = &run->request;
	struct ipi_bench_sample sample = { .sender = request->sender };
	u32 n, kept = 0;
	int err = 0;

	for (n = 0; n < request->warmup + request->samples; n++) {
		if (kthread_should_stop())
			err = -EINTR;
		if (!err)
			err = sample_make(run, &sample);
		if (!err)
			err = sample_check(run, n);
		if (err)
			break;
		request->runs += cpumask_weight(&run->seen);
		sample.target = sample_target(run);
		if (n >= request->warmup)
			run->samples[kept++] = sample;
		cond_resched();
	}
	request->failed_at = n;
	run->bytes = kept * sizeof(sample);
	/* The last one's handler may be about to return. */
	if (!run->abandoned)
		irq_work_sync(&run->work);
	complete(&run->finished);
	return err;
}

static int request_check(const struct ipi_bench_request *request)
{
	if (request->mode >= IPI_BENCH_MODES || request->state >= IPI_BENCH_STATES ||
	    !request->samples || request->samples > IPI_BENCH_MAX ||
	    request->warmup > IPI_BENCH_MAX)
		return -EINVAL;
	if (request->sender >= nr_cpu_ids || !cpu_online(request->sender))
		return -ENXIO;
	if (bench_ops[request->mode].one && request->target == request->sender)
		return -EINVAL;
	if (bench_ops[request->mode].one && request->target >= nr_cpu_ids)
		return -ENXIO;
	if (request->mode == IPI_BENCH_MASK && !request->target)
		return -EINVAL;
	if (bench_ops[request->mode].own && request->state != IPI_BENCH_STATE_ANY)
		return -EINVAL;
	if (request->state == IPI_BENCH_STATE_IRQSOFF &&
	    (!request->irqsoff_us || request->irqsoff_us > IPI_BENCH_IRQSOFF_MAX))
		return -EINVAL;
	return 0;
}

static int run_by_thread(struct bench_run *run)
{
	struct task_struct *thread;
	int err;

	thread = kthread_create(bench_thread, run, "ipi_bench/%u", run->request.sender);
	if (IS_ERR(thread))
		return PTR_ERR(thread);
	kthread_bind(thread, run->request.sender);
	get_task_struct(thread);
	wake_up_process(thread);
	/* A signal is seen by the thread between two samples. */
	wait_for_completion_interruptible(&run->finished);
	err = kthread_stop(thread);
	put_task_struct(thread);
	return err;
}

int bench_start(struct bench_run *run)
{
	struct ipi_bench_request *request = &run->request;
	int err;

	err = request_check(request);
	if (err)
		return err;
	if (run->abandoned)
		return -EBUSY;

	vfree(run->samples);
	run->bytes = 0;
	run->samples = vmalloc(array_size(request->samples, sizeof(*run->samples)));
	if (!run->samples)
		return -ENOMEM;
	run->op = &bench_ops[request->mode];
	request->calls = 0;
	request->runs = 0;
	atomic_set(&run->repeated, 0);
	reinit_completion(&run->finished);
	err = bench_state_begin(run);
	if (err)
		return err;
	err = run_by_thread(run);
	bench_state_end(run);
	return err;
}
