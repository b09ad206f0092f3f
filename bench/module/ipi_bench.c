// SPDX-License-Identifier: GPL-2.0-only
/*
 * Times cross-calls, one at a time, and keeps every sample.
 *
 * A run is made by a kernel thread bound to the sending CPU, with preemption
 * off and interrupts on around each sample. After each sample the set of CPUs
 * on which the handler ran must be the set that was asked for.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/completion.h>
#include <linux/cpumask.h>
#include <linux/fs.h>
#include <linux/kthread.h>
#include <linux/ktime.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/sched/task.h>
#include <linux/slab.h>
#include <linux/smp.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>
#include <asm/msr.h>

#include "ipi_bench.h"

#define ASYNC_LIMIT_NS	(10ULL * NSEC_PER_SEC)
#define ASYNC_LOOK	1024	/* turns of waiting between looks at the clock */

struct bench_run;

struct bench_op {
	const char *name;
	/* Sets run->expected; preemption is off. */
	int (*aim)(struct bench_run *run);
	int (*call)(struct bench_run *run);
};

struct bench_run {
	struct mutex lock;		/* one run per open file at a time */
	struct ipi_bench_request request;
	const struct bench_op *op;
	struct ipi_bench_sample *samples;
	size_t bytes;			/* of finished samples */
	struct completion finished;
	struct cpumask expected;
	struct cpumask seen;
	atomic_t repeated;		/* runs on a CPU that had run already */
	int done;			/* async: the handler's release */
	bool abandoned;			/* a csd is still out: never free */
	call_single_data_t csd;
};

static void ipi_bench_handler(void *info)
{
	struct bench_run *run = info;

	if (cpumask_test_and_set_cpu(smp_processor_id(), &run->seen))
		atomic_inc(&run->repeated);
}

static void ipi_bench_async(void *info)
{
	struct bench_run *run = info;

	ipi_bench_handler(run);
	/* Orders run->seen before the sender's view of done. */
	smp_store_release(&run->done, 1);
}

static int aim_self(struct bench_run *run)
{
	cpumask_copy(&run->expected, cpumask_of(smp_processor_id()));
	return 0;
}

static int aim_one(struct bench_run *run)
{
	u32 target = run->request.target;

	if (!cpu_online(target))
		return -ENXIO;
	cpumask_copy(&run->expected, cpumask_of(target));
	return 0;
}

static int aim_others(struct bench_run *run)
{
	cpumask_copy(&run->expected, cpu_online_mask);
	cpumask_clear_cpu(smp_processor_id(), &run->expected);
	return cpumask_empty(&run->expected) ? -EDOM : 0;
}

/* The CPUs that follow the sender's number, so that all take their turn. */
static int aim_mask(struct bench_run *run)
{
	u32 left = run->request.target;
	int cpu, this_cpu = smp_processor_id();

	cpumask_clear(&run->expected);
	for_each_cpu_wrap(cpu, cpu_online_mask, this_cpu + 1) {
		if (!left)
			break;
		if (cpu == this_cpu)
			continue;
		cpumask_set_cpu(cpu, &run->expected);
		left--;
	}
	return left ? -EDOM : 0;
}

static int call_self(struct bench_run *run)
{
	return smp_call_function_single(run->request.sender, ipi_bench_handler, run, 1);
}

static int call_single(struct bench_run *run)
{
	return smp_call_function_single(run->request.target, ipi_bench_handler, run, 1);
}

static int call_broadcast(struct bench_run *run)
{
	smp_call_function(ipi_bench_handler, run, 1);
	return 0;
}

static int call_mask(struct bench_run *run)
{
	smp_call_function_many(&run->expected, ipi_bench_handler, run, true);
	return 0;
}

static int call_async(struct bench_run *run)
{
	u64 limit = ktime_get_mono_fast_ns() + ASYNC_LIMIT_NS;
	u32 turns = 0;
	int err;

	run->done = 0;
	err = smp_call_function_single_async(run->request.target, &run->csd);
	if (err)
		return err;
	/* Pairs with the release in ipi_bench_async(). */
	while (!smp_load_acquire(&run->done)) {
		cpu_relax();
		if (++turns % ASYNC_LOOK == 0 &&
		    ktime_get_mono_fast_ns() > limit) {
			run->abandoned = true;
			return -ETIMEDOUT;
		}
	}
	return 0;
}

static const struct bench_op ops[IPI_BENCH_MODES] = {
	[IPI_BENCH_SELF]	= { "self", aim_self, call_self },
	[IPI_BENCH_SINGLE]	= { "single", aim_one, call_single },
	[IPI_BENCH_BROADCAST]	= { "broadcast", aim_others, call_broadcast },
	[IPI_BENCH_MASK]	= { "mask", aim_mask, call_mask },
	[IPI_BENCH_ASYNC]	= { "async", aim_one, call_async },
};

static int sample_check(struct bench_run *run, u32 n)
{
	if (atomic_read(&run->repeated) == 0 &&
	    cpumask_equal(&run->seen, &run->expected))
		return 0;
	pr_err("%s from CPU %u, sample %u: asked for CPUs %*pbl, ran on %*pbl, %d repeated\n",
	       run->op->name, run->request.sender, n,
	       cpumask_pr_args(&run->expected), cpumask_pr_args(&run->seen),
	       atomic_read(&run->repeated));
	return -EPROTO;
}

static int sample_make(struct bench_run *run, struct ipi_bench_sample *sample)
{
	int err = -ENXIO;

	preempt_disable();
	if (smp_processor_id() != run->request.sender)
		goto out;	/* the thread lost its CPU to hotplug */
	err = run->op->aim(run);
	if (err)
		goto out;
	cpumask_clear(&run->seen);
	sample->begin_tsc = rdtsc_ordered();
	err = run->op->call(run);
	sample->end_tsc = rdtsc_ordered();
out:
	preempt_enable();
	return err;
}

static u32 sample_target(const struct bench_run *run, u32 targets)
{
	switch (run->request.mode) {
	case IPI_BENCH_BROADCAST:
	case IPI_BENCH_MASK:
		return targets;
	case IPI_BENCH_SELF:
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
	u32 n, targets, kept = 0;
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
		targets = cpumask_weight(&run->seen);
		request->runs += targets;
		sample.target = sample_target(run, targets);
		if (n >= request->warmup)
			run->samples[kept++] = sample;
		cond_resched();
	}
	request->failed_at = n;
	run->bytes = kept * sizeof(sample);
	complete(&run->finished);
	return err;
}

static int request_check(const struct ipi_bench_request *request)
{
	bool one = request->mode == IPI_BENCH_SINGLE ||
		   request->mode == IPI_BENCH_ASYNC;

	if (request->mode >= IPI_BENCH_MODES || !request->samples ||
	    request->samples > IPI_BENCH_MAX || request->warmup > IPI_BENCH_MAX)
		return -EINVAL;
	if (request->sender >= nr_cpu_ids || !cpu_online(request->sender))
		return -ENXIO;
	if (one && request->target == request->sender)
		return -EINVAL;
	if (one && request->target >= nr_cpu_ids)
		return -ENXIO;
	if (request->mode == IPI_BENCH_MASK && !request->target)
		return -EINVAL;
	return 0;
}

static int bench_start(struct bench_run *run)
{
	struct ipi_bench_request *request = &run->request;
	struct task_struct *thread;
	int err;

	err = request_check(request);
	if (err)
		return err;
	if (run->abandoned)
		return -EBUSY;

	vfree(run->samples);
	run->bytes = 0;
	run->samples = vmalloc(array_size(request->samples,
					  sizeof(*run->samples)));
	if (!run->samples)
		return -ENOMEM;
	run->op = &ops[request->mode];
	request->runs = 0;
	atomic_set(&run->repeated, 0);
	reinit_completion(&run->finished);

	thread = kthread_create(bench_thread, run, "ipi_bench/%u",
				request->sender);
	if (IS_ERR(thread))
		return PTR_ERR(thread);
	kthread_bind(thread, request->sender);
	get_task_struct(thread);
	wake_up_process(thread);
	/* A signal is seen by the thread between two samples. */
	wait_for_completion_interruptible(&run->finished);
	err = kthread_stop(thread);
	put_task_struct(thread);
	return err;
}

static long bench_ioctl(struct file *file, unsigned int command,
			unsigned long argument)
{
	void __user *user = (void __user *)argument;
	struct bench_run *run = file->private_data;
	int err;

	if (command != IPI_BENCH_RUN)
		return -ENOTTY;
	if (mutex_lock_interruptible(&run->lock))
		return -EINTR;
	err = -EFAULT;
	if (copy_from_user(&run->request, user, sizeof(run->request)))
		goto out;
	err = bench_start(run);
	if (copy_to_user(user, &run->request, sizeof(run->request)))
		err = -EFAULT;
out:
	mutex_unlock(&run->lock);
	return err;
}

static ssize_t bench_read(struct file *file, char __user *user, size_t size,
			  loff_t *offset)
{
	struct bench_run *run = file->private_data;
	ssize_t got;

	if (mutex_lock_interruptible(&run->lock))
		return -EINTR;
	got = simple_read_from_buffer(user, size, offset, run->samples,
				      run->bytes);
	mutex_unlock(&run->lock);
	return got;
}

static int bench_open(struct inode *inode, struct file *file)
{
	struct bench_run *run = kzalloc(sizeof(*run), GFP_KERNEL);

	if (!run)
		return -ENOMEM;
	mutex_init(&run->lock);
	init_completion(&run->finished);
	INIT_CSD(&run->csd, ipi_bench_async, run);
	file->private_data = run;
	return 0;
}

static int bench_release(struct inode *inode, struct file *file)
{
	struct bench_run *run = file->private_data;

	vfree(run->samples);
	if (run->abandoned) {
		/* The handler may still come: its code and data must stay. */
		__module_get(THIS_MODULE);
		return 0;
	}
	kfree(run);
	return 0;
}

static const struct file_operations bench_fops = {
	.owner		= THIS_MODULE,
	.open		= bench_open,
	.release	= bench_release,
	.read		= bench_read,
	.llseek		= default_llseek,
	.unlocked_ioctl	= bench_ioctl,
};

static struct miscdevice bench_device = {
	.minor	= MISC_DYNAMIC_MINOR,
	.name	= IPI_BENCH_DEVICE,
	.fops	= &bench_fops,
	.mode	= 0600,
};

module_misc_device(bench_device);
MODULE_DESCRIPTION("Times cross-calls one at a time");
MODULE_LICENSE("GPL");
