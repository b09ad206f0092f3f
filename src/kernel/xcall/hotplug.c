// SPDX-License-Identifier: GPL-2.0-only
#include <linux/cpu.h>
#include <linux/gfp.h>
#include <linux/irq_work.h>
#include <linux/topology.h>

#include "csd.h"
#include "hotplug.h"
#include "queue.h"

DEFINE_PER_CPU_ALIGNED(struct outbox, xcall_outbox);

static void outbox_free(struct outbox *box)
{
	free_cpumask_var(box->targets);
	free_cpumask_var(box->kicked);
	free_percpu(box->csds);
	box->csds = NULL;
}

/* smpcfd_prepare_cpu() - on the control CPU, before @cpu starts; may sleep. */
int smpcfd_prepare_cpu(unsigned int cpu)
{
	struct outbox *box = &per_cpu(xcall_outbox, cpu);
	int node = cpu_to_node(cpu);

	if (!zalloc_cpumask_var_node(&box->targets, GFP_KERNEL, node))
		return -ENOMEM;
	if (!zalloc_cpumask_var_node(&box->kicked, GFP_KERNEL, node)) {
		free_cpumask_var(box->targets);
		return -ENOMEM;
	}
	box->csds = alloc_percpu(call_single_data_t);
	if (!box->csds) {
		outbox_free(box);
		return -ENOMEM;
	}
	return 0;
}

/*
 * smpcfd_dead_cpu() - on the control CPU, after @cpu is gone; may sleep.
 *
 * What @cpu sent without waiting may still stand in other inboxes: its csds
 * are freed only when the last of them has been taken out.
 */
int smpcfd_dead_cpu(unsigned int cpu)
{
	struct outbox *box = &per_cpu(xcall_outbox, cpu);
	unsigned int target;

	if (!box->csds)
		return 0;
	for_each_possible_cpu(target)
		csd_wait(per_cpu_ptr(box->csds, target), target,
			 XCALL_WAIT_LOCK);
	outbox_free(box);
	return 0;
}

/*
 * smpcfd_dying_cpu() - on the dying CPU, interrupts off, already not online.
 *
 * Nobody adds to the inbox any more, but an IPI sent before may not have been
 * delivered, and never will be. Run what it announced.
 */
int smpcfd_dying_cpu(unsigned int cpu)
{
	xcall_queue_run(false);
	irq_work_run();
	return 0;
}

/* call_function_init() - early in boot, on the boot CPU, interrupts off. */
void __init call_function_init(void)
{
	xcall_queue_init();
	smpcfd_prepare_cpu(smp_processor_id());
}
