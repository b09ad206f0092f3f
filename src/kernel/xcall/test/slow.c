// SPDX-License-Identifier: GPL-2.0-only
/*
 * A cross-call that takes long for a reason of one's choice, so that its report
 * can be looked at: insmod xcall_slow.ko how=handler cpu=1 ms=1000. Loading
 * makes the call, from another CPU than the target, and ends when it is done.
 */
#define pr_fmt(fmt) "xcall_slow: " fmt

#include <linux/completion.h>
#include <linux/cpu.h>
#include <linux/module.h>
#include <linux/smp.h>
#include <linux/string.h>
#include <linux/workqueue.h>

#include "../spin.h"

static char *how = "handler";
module_param(how, charp, 0444);
MODULE_PARM_DESC(how, "handler, nested, behind, masked, offline or quick");
static uint cpu = 1;
module_param(cpu, uint, 0444);
MODULE_PARM_DESC(cpu, "the target");
static uint ms = 1000;
module_param(ms, uint, 0444);
MODULE_PARM_DESC(ms, "for how long");

static DECLARE_COMPLETION(ready);

static void quick_handler(void *unused)
{
}

static void slow_handler(void *unused)
{
	complete(&ready);
	spin_until(false, ms);
}

static call_single_data_t inner_csd = CSD_INIT(quick_handler, NULL);

/* it sends a call to its own CPU, which runs inside it */
static void nested_handler(void *unused)
{
	smp_call_function_single_async(raw_smp_processor_id(), &inner_csd);
	spin_until(false, ms);
}

/*
 * It marks its own CPU offline while the call is under way: only a fault does
 * that. The CPU is not active either, so that no task is woken there: one that
 * may run nowhere else may lose its affinity.
 */
static void offline_handler(void *unused)
{
	unsigned int self = raw_smp_processor_id();

	set_cpu_active(self, false);
	cpumask_clear_cpu(self, &__cpu_online_mask);
	spin_until(false, ms);
	cpumask_set_cpu(self, &__cpu_online_mask);
	set_cpu_active(self, true);
}

/* a worker of the target: interrupts off for a while */
static void mask_work(struct work_struct *unused)
{
	unsigned long flags;

	local_irq_save(flags);
	complete(&ready);
	spin_until(false, ms);
	local_irq_restore(flags);
}

static DECLARE_WORK(masker, mask_work);
static call_single_data_t slow_csd = CSD_INIT(slow_handler, NULL);

/* the call itself, by a worker of another CPU than the target */
static long slow_call(void *unused)
{
	if (!strcmp(how, "handler"))
		return smp_call_function_single(cpu, slow_handler, NULL, 1);
	if (!strcmp(how, "nested"))
		return smp_call_function_single(cpu, nested_handler, NULL, 1);
	if (!strcmp(how, "offline"))
		return smp_call_function_single(cpu, offline_handler, NULL, 1);
	if (!strcmp(how, "behind"))
		smp_call_function_single_async(cpu, &slow_csd);
	/* in one batch with the slow function, the quick one would be run first */
	if (strcmp(how, "quick"))
		wait_for_completion(&ready);
	return smp_call_function_single(cpu, quick_handler, NULL, 1);
}

static int __init slow_init(void)
{
	static const char * const ways[] = {
		"handler", "nested", "behind", "masked", "offline", "quick",
	};
	unsigned int caller;

	if (match_string(ways, ARRAY_SIZE(ways), how) < 0)
		return -EINVAL;
	cpus_read_lock();
	caller = cpumask_any_but(cpu_online_mask, cpu);
	cpus_read_unlock();
	if (caller >= nr_cpu_ids)
		return -ENODEV;
	if (!strcmp(how, "masked"))
		schedule_work_on(cpu, &masker);
	return work_on_cpu(caller, slow_call, NULL);
}

static void __exit slow_exit(void)
{
	flush_work(&masker);
}

module_init(slow_init);
module_exit(slow_exit);
MODULE_DESCRIPTION("cross-calls that take long for a chosen reason");
MODULE_LICENSE("GPL");
