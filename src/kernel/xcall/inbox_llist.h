/* SPDX-License-Identifier: GPL-2.0-only */
/* The inbox as a lock-free list: one cmpxchg to add, one xchg to take all. */
#ifndef _XCALL_INBOX_LLIST_H
#define _XCALL_INBOX_LLIST_H

#include <linux/llist.h>
#include <linux/percpu.h>

DECLARE_PER_CPU_SHARED_ALIGNED(struct llist_head, xcall_inbox);

static inline void xcall_inbox_init(unsigned int cpu)
{
	init_llist_head(&per_cpu(xcall_inbox, cpu));
}

/* the cmpxchg is the barrier; its partner is the xchg of the owner's take */
static __always_inline bool xcall_inbox_add(unsigned int cpu,
					    struct llist_node *node)
{
	return llist_add(node, &per_cpu(xcall_inbox, cpu));
}

static __always_inline struct llist_node *xcall_inbox_take(void)
{
	return llist_del_all(this_cpu_ptr(&xcall_inbox));
}

static __always_inline bool xcall_inbox_empty(void)
{
	return llist_empty(this_cpu_ptr(&xcall_inbox));
}

static inline struct llist_node *xcall_inbox_peek(unsigned int cpu)
{
	return READ_ONCE(per_cpu(xcall_inbox, cpu).first);
}

#endif /* _XCALL_INBOX_LLIST_H */
