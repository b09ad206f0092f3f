/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The inbox as a list under a spinlock, the design of Linux 3.7 to 3.16 that
 * lock-free lists replaced: each entry is appended, and each is followed by a
 * kick, whether the owner has an earlier one before it or not.
 */
#ifndef _XCALL_INBOX_LOCKED_H
#define _XCALL_INBOX_LOCKED_H

#include <linux/llist.h>
#include <linux/percpu.h>
#include <linux/spinlock.h>

struct xcall_inbox {
	raw_spinlock_t lock;
	struct llist_node *first;
	struct llist_node **end;
};

DECLARE_PER_CPU_SHARED_ALIGNED(struct xcall_inbox, xcall_inbox);

static inline void xcall_inbox_init(unsigned int cpu)
{
	struct xcall_inbox *box = &per_cpu(xcall_inbox, cpu);

	raw_spin_lock_init(&box->lock);
	box->end = &box->first;
}

static inline bool xcall_inbox_add(unsigned int cpu, struct llist_node *node)
{
	struct xcall_inbox *box = &per_cpu(xcall_inbox, cpu);
	unsigned long flags;

	node->next = NULL;
	raw_spin_lock_irqsave(&box->lock, flags);
	/* perhaps the first: for xcall_inbox_empty(), which looks without the lock */
	WRITE_ONCE(*box->end, node);
	box->end = &node->next;
	raw_spin_unlock_irqrestore(&box->lock, flags);
	/*
	 * The entry before the caller's look at the target's idle state: an
	 * unlock alone lets that look move up. Its partner is the barrier
	 * between leaving the polling state and the last look at the inbox in
	 * the idle loop.
	 */
	smp_mb();
	return true;
}

static inline struct llist_node *xcall_inbox_take(void)
{
	struct xcall_inbox *box = this_cpu_ptr(&xcall_inbox);
	struct llist_node *first;

	raw_spin_lock(&box->lock);
	first = box->first;
	WRITE_ONCE(box->first, NULL);
	box->end = &box->first;
	raw_spin_unlock(&box->lock);
	return first;
}

static inline bool xcall_inbox_empty(void)
{
	return !READ_ONCE(this_cpu_ptr(&xcall_inbox)->first);
}

static inline struct llist_node *xcall_inbox_peek(unsigned int cpu)
{
	return READ_ONCE(per_cpu(xcall_inbox, cpu).first);
}

#endif /* _XCALL_INBOX_LOCKED_H */
