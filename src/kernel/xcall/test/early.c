// SPDX-License-Identifier: GPL-2.0-only
/*
 * The built-in half of the tests: calls from the end of call_function_init(),
 * on the boot CPU, interrupts off, early_boot_irqs_disabled set. A KUnit suite
 * reads later what became of them.
 */
#include <linux/cpumask.h>
#include <linux/export.h>
#include <linux/init.h>
#include <linux/irqflags.h>
#include <linux/smp.h>

#include "../../rcu/rcu.h"
#include "early.h"

struct xcall_early xcall_early;
EXPORT_SYMBOL_GPL(xcall_early);

static void note(void *info)
{
	struct early_call *call = info;

	call->runs++;
	if (!irqs_disabled())
		call->interrupts_on = true;
}

static bool never(int cpu, void *info)
{
	return false;
}

static void __init returned(struct early_call *call, int err)
{
	call->err = err;
	if (!irqs_disabled())
		call->interrupts_on = true;
}

static void __init single(struct early_call *call, unsigned int cpu, int wait)
{
	returned(call, smp_call_function_single(cpu, note, call, wait));
}

static void __init async(struct early_call *call, call_single_data_t *csd,
			 unsigned int cpu)
{
	INIT_CSD(csd, note, call);
	returned(call, smp_call_function_single_async(cpu, csd));
}

static void __init each(struct early_call *call, smp_cond_func_t cond,
			bool wait)
{
	on_each_cpu_cond_mask(cond, note, call, wait, cpu_online_mask);
	returned(call, 0);
}

void __init xcall_early_test(void)
{
	static call_single_data_t csd;
	struct xcall_early *e = &xcall_early;
	unsigned int absent;

	e->irqs_disabled = irqs_disabled();
	e->cpu = smp_processor_id();
	e->online = num_online_cpus();
	absent = cpumask_next_zero(-1, cpu_online_mask);

	single(&e->single_wait, e->cpu, 1);
	single(&e->single_nowait, e->cpu, 0);
	single(&e->single_offline, absent, 0);
	single(&e->single_beyond, nr_cpu_ids, 0);
	returned(&e->any_self, smp_call_function_any(cpu_online_mask, note,
						     &e->any_self, 1));
	async(&e->async_self, &csd, e->cpu);
	async(&e->async_twice, &csd, e->cpu);
	returned(&e->async_twice, smp_call_function_single_async(e->cpu, &csd));
	async(&e->async_offline, &csd, absent);

	smp_call_function_many(cpu_none_mask, note, &e->many_empty, true);
	returned(&e->many_empty, 0);
	smp_call_function_many(cpu_possible_mask, note, &e->many_possible,
			       true);
	returned(&e->many_possible, 0);
	smp_call_function(note, &e->all_others, 1);
	returned(&e->all_others, 0);

	each(&e->each, NULL, true);
	each(&e->each_nowait, NULL, false);
	each(&e->each_cond_false, never, true);
	e->made = true;
}

bool xcall_test_work_on(struct irq_work *work, int cpu)
{
	return irq_work_queue_on(work, cpu);
}
EXPORT_SYMBOL_GPL(xcall_test_work_on);

bool xcall_test_is_stuck(void)
{
	return csd_lock_is_stuck();
}
EXPORT_SYMBOL_GPL(xcall_test_is_stuck);

bool xcall_test_rcu_watches(unsigned int cpu)
{
	return cpu_online(cpu) || rcu_cpu_online(cpu);
}
EXPORT_SYMBOL_GPL(xcall_test_rcu_watches);

void xcall_test_as_offline(void)
{
	unsigned int cpu = smp_processor_id();

	set_cpu_online(cpu, false);
	generic_smp_call_function_single_interrupt();
	set_cpu_online(cpu, true);
}
EXPORT_SYMBOL_GPL(xcall_test_as_offline);
