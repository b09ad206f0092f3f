/* SPDX-License-Identifier: GPL-2.0-only */
/* The inbox as a list under a spinlock, the design that lock-free lists replaced. */
#ifndef _XCALL_INBOX_LOCKED_H
#define _XCALL_INBOX_LOCKED_H

#include <linux/llist.h>
#include <linux/percpu.h>
#include <linux/spinlock.h>

struct xcall_inbox {
	raw_spinlock_t lock;
	struct llist_node *first;
};

DECLARE_PER_CPU_SHARED_ALIGNED(struct xcall_inbox, xcall_inbox);

static inline void xcall_inbox_init(unsigned int cpu)
{
	raw_spin_lock_init(&per_cpu(xcall_inbox, cpu).lock);
}

static inline bool xcall_inbox_add(unsigned int cpu, struct llist_node *node)
{
	struct xcall_inbox *box = &per_cpu(xcall_inbox, cpu);
	unsigned long flags;
	bool was_empty;

	raw_spin_lock_irqsave(&box->lock, flags);
	was_empty = !box->first;
	node->next = box->first;
	/* for xcall_inbox_empty(), which looks without the lock */
	WRITE_ONCE(box->first, node);
	raw_spin_unlock_irqrestore(&box->lock, flags);
	/*
	 * The entry before the caller's look at the target's idle state: an
	 * unlock alone lets that look move up. Its partner is the barrier
	 * between leaving the polling state and the last look at the inbox in
	 * the idle loop.
	 */
	smp_mb();
	return was_empty;
}

static inline struct llist_node *xcall_inbox_take(void)
{
	struct xcall_inbox *box = this_cpu_ptr(&xcall_inbox);
	struct llist_node *first;

	raw_spin_lock(&box->lock);
	first = box->first;
	WRITE_ONCE(box->first, NULL);
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
