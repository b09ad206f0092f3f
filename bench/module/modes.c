// SPDX-License-Identifier: GPL-2.0-only
/* The modes: who is called, how, and when it is over. */
#include <linux/hardirq.h>
#include <linux/ktime.h>
#include <linux/timekeeping.h>
#include <linux/xcall_compat.h>
#include <asm/msr.h>
#include <trace/events/ipi.h>

#include "run.h"

#define LIMIT_NS	(10ULL * NSEC_PER_SEC)
#define LOOK		1024	/* turns of waiting between looks at the clock */

/* ---- handlers ------------------------------------------------------------ */

static void bench_ran(struct bench_run *run)
{
	if (cpumask_test_and_set_cpu(smp_processor_id(), &run->seen))
		atomic_inc(&run->repeated);
	if (run->request.state != IPI_BENCH_STATE_ANY && bench_in_state(run))
		atomic64_inc(&run->in_state);
}

static void bench_done(struct bench_run *run)
{
	/* Orders what the handler wrote before the sender's view of done. */
	smp_store_release(&run->done, 1);
}

static void ipi_bench_handler(void *info)
{
	bench_ran(info);
}

static void ipi_bench_locked(void *info)
{
	struct bench_run *run = info;

	spin_lock(&run->spin);
	bench_ran(run);
	spin_unlock(&run->spin);
}

static void ipi_bench_any(void *info)
{
	bench_ran(info);
}

static void ipi_bench_async(void *info)
{
	bench_ran(info);
	bench_done(info);
}

static void ipi_bench_no_wait(void *info)
{
	struct bench_run *run = info;

	run->end_tsc = rdtsc_ordered();
	bench_ran(run);
	bench_done(run);
}

static void ipi_bench_work(struct irq_work *work)
{
	struct bench_run *run = container_of(work, struct bench_run, work);

	run->end_tsc = rdtsc_ordered();
	bench_ran(run);
	bench_done(run);
}

/* ---- targets ------------------------------------------------------------- */

static int aim_none(struct bench_run *run)
{
	cpumask_clear(&run->expected);
	return 0;
}

static int aim_self(struct bench_run *run)
{
	cpumask_copy(&run->expected, cpumask_of(run->request.sender));
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
	cpumask_clear_cpu(run->request.sender, &run->expected);
	return cpumask_empty(&run->expected) ? -EDOM : 0;
}

/* The CPUs that follow the sender's number, so that all take their turn. */
static int aim_mask(struct bench_run *run)
{
	u32 left = run->request.target, sender = run->request.sender;
	unsigned int cpu;

	cpumask_clear(&run->expected);
	for_each_cpu_wrap(cpu, cpu_online_mask, sender + 1) {
		if (!left)
			break;
		if (cpu == sender)
			continue;
		cpumask_set_cpu(cpu, &run->expected);
		left--;
	}
	return left ? -EDOM : 0;
}

/* Both ways that a reschedule IPI is taken, Xen's and the native, count here. */
static u32 resched_count(const struct bench_run *run)
{
	return xcall_irq_count(run->request.target, RESCHEDULE);
}

static int aim_resched(struct bench_run *run)
{
	int err = aim_one(run);

	if (!err)
		run->resched_count = resched_count(run);
	return err;
}

/* ---- calls --------------------------------------------------------------- */

static int call_dry(struct bench_run *run)
{
	return 0;
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

static int call_broadcast_lock(struct bench_run *run)
{
	smp_call_function(ipi_bench_locked, run, 1);
	return 0;
}

static int call_mask(struct bench_run *run)
{
	smp_call_function_many(&run->expected, ipi_bench_handler, run, true);
	return 0;
}

static int call_any(struct bench_run *run)
{
	return smp_call_function_any(&run->expected, ipi_bench_any, run, 1);
}

static int call_async(struct bench_run *run)
{
	return smp_call_function_single_async(run->request.target, &run->csd);
}

static int call_no_wait(struct bench_run *run)
{
	return smp_call_function_single(run->request.target, ipi_bench_no_wait, run, 0);
}

/* As the scheduler does it to a busy CPU: with interrupts off. */
static int call_resched(struct bench_run *run)
{
	smp_send_reschedule(run->request.target);
	return 0;
}

/* An IPI to itself. irq_work_queue_on(), for others, is not there for modules. */
static int call_irq_work(struct bench_run *run)
{
	return irq_work_queue(&run->work) ? 0 : -EBUSY;
}

/* ---- ends ---------------------------------------------------------------- */

/* Is it over? Also after the time limit: true, and -ETIMEDOUT in *err. */
static bool give_up(u64 *limit, u32 turns, int *err)
{
	cpu_relax();
	if (turns % LOOK)
		return false;
	if (!*limit)
		*limit = ktime_get_mono_fast_ns() + LIMIT_NS;
	if (ktime_get_mono_fast_ns() <= *limit)
		return false;
	*err = -ETIMEDOUT;
	return true;
}

static int finish_ran(struct bench_run *run)
{
	u64 limit = 0;
	u32 turns = 0;
	int err = 0;

	/* Pairs with the release in bench_done(). */
	while (!smp_load_acquire(&run->done)) {
		if (give_up(&limit, ++turns, &err)) {
			run->abandoned = true;
			break;
		}
	}
	return err;
}

static int finish_seen(struct bench_run *run)
{
	int err = finish_ran(run);

	run->end_tsc = rdtsc_ordered();
	return err;
}

static int finish_counted(struct bench_run *run)
{
	u64 limit = 0;
	u32 turns = 0;
	int err = 0;

	while (resched_count(run) == run->resched_count) {
		if (give_up(&limit, ++turns, &err))
			return err;
	}
	run->end_tsc = rdtsc_ordered();
	cpumask_set_cpu(run->request.target, &run->seen);
	return 0;
}

/* ---- the table ----------------------------------------------------------- */

const struct bench_op bench_ops[IPI_BENCH_MODES] = {
	[IPI_BENCH_DRY] = {
		.name = "dry", .own = true, .aim = aim_none, .call = call_dry,
	},
	[IPI_BENCH_SELF] = {
		.name = "self", .own = true, .aim = aim_self, .call = call_self,
	},
	[IPI_BENCH_SINGLE] = {
		.name = "single", .one = true, .aim = aim_one, .call = call_single,
	},
	[IPI_BENCH_BROADCAST] = {
		.name = "broadcast", .aim = aim_others, .call = call_broadcast,
	},
	[IPI_BENCH_BROADCAST_LOCK] = {
		.name = "broadcast-lock", .aim = aim_others, .call = call_broadcast_lock,
	},
	[IPI_BENCH_MASK] = {
		.name = "mask", .aim = aim_mask, .call = call_mask,
	},
	[IPI_BENCH_ANY] = {
		.name = "any", .one_of = true, .aim = aim_others, .call = call_any,
	},
	[IPI_BENCH_ASYNC] = {
		.name = "async", .one = true, .aim = aim_one, .call = call_async,
		.finish = finish_seen,
	},
	[IPI_BENCH_NO_WAIT] = {
		.name = "no-wait", .one = true, .aim = aim_one, .call = call_no_wait,
		.finish = finish_ran,
	},
	[IPI_BENCH_RESCHED] = {
		.name = "resched", .one = true, .irqs_off = true, .aim = aim_resched,
		.call = call_resched, .finish = finish_counted,
	},
	[IPI_BENCH_IRQ_WORK] = {
		.name = "irq-work", .own = true, .irqs_off = true, .aim = aim_self,
		.call = call_irq_work, .finish = finish_ran,
	},
};

void bench_modes_init(struct bench_run *run)
{
	spin_lock_init(&run->spin);
	INIT_CSD(&run->csd, ipi_bench_async, run);
	init_irq_work(&run->work, ipi_bench_work);
}
