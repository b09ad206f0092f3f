// SPDX-License-Identifier: GPL-2.0-only
#define pr_fmt(fmt) "xcall: " fmt

#include <linux/cpumask.h>
#include <linux/interrupt.h>
#include <linux/irq_work.h>
#include <linux/lockdep.h>
#include <linux/percpu.h>
#include <linux/printk.h>
#include <linux/uaccess.h>
#include <linux/xcall_debug.h>
#include <linux/xcall_delay.h>

#include "../sched/smp.h"
#include "csd.h"
#include "inbox.h"
#include "queue.h"
#include "running.h"

#ifdef CONFIG_XCALL_INBOX_LOCKED
DEFINE_PER_CPU_SHARED_ALIGNED(struct xcall_inbox, xcall_inbox);
#else
DEFINE_PER_CPU_SHARED_ALIGNED(struct llist_head, xcall_inbox);
#endif

void __init xcall_queue_init(void)
{
	unsigned int cpu;

	for_each_possible_cpu(cpu)
		xcall_inbox_init(cpu);
}

/*
 * xcall_inbox_look() - about how many entries lie in @cpu's inbox, up to 1000,
 * and whether @entry is one of them. They may be run and freed meanwhile, so
 * each is read with care.
 */
unsigned int xcall_inbox_look(unsigned int cpu, const struct llist_node *entry,
			      bool *found)
{
	struct llist_node *node = xcall_inbox_peek(cpu);
	unsigned int length = 0;

	*found = false;
	while (node && length < 1000) {
		length++;
		if (node == entry)
			*found = true;
		if (get_kernel_nofault(node, &node->next))
			break;
	}
	return length;
}

/* the classes of an inbox's entries, in the order in which they run */
enum { SYNC, REST, TTWU, CLASSES };	/* REST: ASYNC and IRQ_WORK */

/* a list of each, in the order of arrival */
struct sorted {
	struct llist_node *first[CLASSES];
};

static unsigned int class_of(const struct llist_node *node)
{
	unsigned int flags = READ_ONCE(container_of(node, struct __call_single_node,
						    llist)->u_flags);

	switch (flags & CSD_FLAG_TYPE_MASK) {
	case CSD_TYPE_SYNC:
		return SYNC;		/* somebody waits */
	case CSD_TYPE_TTWU:
		return TTWU;		/* handed over as one list */
	default:
		return REST;
	}
}

/*
 * queue_take() - empty this CPU's inbox; false if there was nothing.
 *
 * One walk gives each class its list. Of entries that come newest first, each
 * goes before those that were taken before; of others, after them.
 */
static bool queue_take(struct sorted *s)
{
	struct llist_node *node = xcall_inbox_take();
	struct llist_node **end[CLASSES] = {
		&s->first[SYNC], &s->first[REST], &s->first[TTWU],
	};

	if (!node)
		return false;
	*s = (struct sorted){};
	while (node) {
		struct llist_node *next = node->next;
		unsigned int class = class_of(node);

		node->next = *end[class];
		*end[class] = node;
		if (IS_ENABLED(CONFIG_XCALL_INBOX_LOCKED))
			end[class] = &node->next;
		node = next;
	}
	return true;
}

/* run a call's function; @csd is only its name */
static void run_call(smp_call_func_t func, void *info, call_single_data_t *csd)
{
	struct running outer = running_begin(func, csd);

	run_func(func, info, csd);
	running_end(outer);
}

static void run_sync(struct llist_node *node, unsigned int cpu)
{
	while (node) {
		call_single_data_t *csd =
			container_of(node, call_single_data_t, node.llist);
		smp_call_func_t func = csd->func;

		node = node->next;
		xcall_delay(XCALL_DELAY_DISPATCH);
		xcall_csd_run_begin(XCALL_TYPE_SYNC, cpu, csd, func);
		run_call(func, csd->info, csd);
		xcall_csd_run_end(XCALL_TYPE_SYNC, cpu, csd);
		xcall_delay(XCALL_DELAY_RELEASE);
		csd_release(csd, XCALL_TYPE_SYNC, cpu);
	}
}

static void run_async(call_single_data_t *csd, unsigned int cpu)
{
	smp_call_func_t func = csd->func;
	void *info = csd->info;

	/* func may use the csd again: from here on it is only a name */
	csd_release(csd, XCALL_TYPE_ASYNC, cpu);
	xcall_csd_run_begin(XCALL_TYPE_ASYNC, cpu, csd, func);
	run_call(func, info, csd);
	xcall_csd_run_end(XCALL_TYPE_ASYNC, cpu, csd);
}

static void run_irq_work(struct irq_work *work, unsigned int cpu)
{
	struct running outer;

	xcall_csd_run_begin(XCALL_TYPE_IRQ_WORK, cpu, work, work->func);
	outer = running_begin((smp_call_func_t)work->func, work);
	irq_work_single(work);
	running_end(outer);
	xcall_csd_run_end(XCALL_TYPE_IRQ_WORK, cpu, work);
}

static void run_rest(struct llist_node *node, unsigned int cpu)
{
	while (node) {
		struct __call_single_node *entry =
			container_of(node, struct __call_single_node, llist);
		unsigned int flags = READ_ONCE(entry->u_flags);

		node = node->next;
		if ((flags & CSD_FLAG_TYPE_MASK) == CSD_TYPE_IRQ_WORK)
			run_irq_work(container_of(entry, struct irq_work, node),
				     cpu);
		else
			run_async(container_of(entry, call_single_data_t, node),
				  cpu);
	}
}

static void run_ttwu(struct llist_node *list, unsigned int cpu)
{
	struct llist_node *node;

	if (trace_xcall_csd_run_begin_enabled())
		for (node = list; node; node = node->next)
			xcall_csd_run_begin(XCALL_TYPE_TTWU, cpu, node,
					    sched_ttwu_pending);
	run_call(sched_ttwu_pending, list,
		 container_of(list, call_single_data_t, node.llist));
	xcall_csd_run_end(XCALL_TYPE_TTWU, cpu, NULL);
}

/* name everything that was sent to a CPU which should get nothing any more */
static void report_offline(const struct sorted *s, unsigned int cpu)
{
	static bool reported;
	unsigned int i;

	if (reported)
		return;
	reported = true;
	WARN(1, "xcall: CPU%u is offline, yet has calls queued:\n", cpu);
	for (i = 0; i < CLASSES; i++) {
		const struct llist_node *node;

		for (node = s->first[i]; node; node = node->next) {
			const call_single_data_t *csd =
				container_of(node, call_single_data_t,
					     node.llist);

			switch (csd->node.u_flags & CSD_FLAG_TYPE_MASK) {
			case CSD_TYPE_IRQ_WORK:
				pr_warn("irq_work %pS\n",
					container_of(&csd->node,
						     struct irq_work,
						     node)->func);
				break;
			case CSD_TYPE_TTWU:
				pr_warn("a remote wakeup\n");
				break;
			default:
				pr_warn("call of %pS\n", csd->func);
			}
		}
	}
}

/*
 * xcall_queue_run() - run all that this CPU's inbox holds; interrupts are off.
 * @expect_online: complain, once per boot, if the CPU is offline
 *
 * Synchronous calls go first: their callers spin.
 */
void xcall_queue_run(bool expect_online)
{
	unsigned int cpu = smp_processor_id();
	struct sorted s;

	lockdep_assert_irqs_disabled();
	if (!queue_take(&s))
		return;
	if (unlikely(expect_online && !cpu_online(cpu)))
		report_offline(&s, cpu);

	run_sync(s.first[SYNC], cpu);
	run_rest(s.first[REST], cpu);
	if (s.first[TTWU])
		run_ttwu(s.first[TTWU], cpu);
}

/*
 * generic_smp_call_function_single_interrupt() - the receiving end of both
 * call-function IPIs, in hard interrupt context.
 */
void generic_smp_call_function_single_interrupt(void)
{
	xcall_queue_run(true);
}

/*
 * flush_smp_call_function_queue() - run the inbox without an interrupt, for
 * contexts about to stop looking: the idle loop and the migration thread.
 *
 * Softirqs that the calls raise are run here too, as an interrupt's exit would.
 */
void flush_smp_call_function_queue(void)
{
	unsigned int pending;
	unsigned long flags;

	if (xcall_inbox_empty())
		return;

	local_irq_save(flags);
	pending = local_softirq_pending();
	xcall_queue_run(true);
	if (local_softirq_pending())
		do_softirq_post_smp_call_flush(pending);
	local_irq_restore(flags);
}
