/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Each CPU's inbox: whatever other CPUs want run there. Four kinds of entry
 * share it (smp_types.h); any CPU in any context adds, the owner takes all.
 */
#ifndef _XCALL_QUEUE_H
#define _XCALL_QUEUE_H

#include <linux/llist.h>
#include <linux/smp.h>

void xcall_queue_init(void);
bool xcall_queue_add(unsigned int cpu, struct llist_node *node);
void xcall_queue_run(bool expect_online);
void xcall_queue_call(smp_call_func_t func, void *info, call_single_data_t *csd);

#endif /* _XCALL_QUEUE_H */
