/* SPDX-License-Identifier: GPL-2.0-only */
/* What the built-in half of the tests hands to xcall_kunit.ko. */
#ifndef _XCALL_TEST_EARLY_H
#define _XCALL_TEST_EARLY_H

#include <linux/irq_work.h>
#include <linux/types.h>

/* one call made before the scheduler runs */
struct early_call {
	int err;			/* what the call returned */
	unsigned int runs;		/* of its function, when it returned */
	bool interrupts_on;		/* in the function, or after the call */
};

struct xcall_early {
	bool made;			/* all of the below */
	bool irqs_disabled;		/* before the first call */
	unsigned int cpu;
	unsigned int online;		/* CPUs online then */
	struct early_call single_wait;
	struct early_call single_nowait;
	struct early_call single_offline;
	struct early_call single_beyond;
	struct early_call any_self;
	struct early_call async_self;
	struct early_call async_twice;	/* the same csd again */
	struct early_call async_offline;
	struct early_call many_empty;
	struct early_call many_possible;
	struct early_call all_others;
	struct early_call each;
	struct early_call each_nowait;
	struct early_call each_cond_false;
};

extern struct xcall_early xcall_early;

#ifdef CONFIG_XCALL_EARLY_TEST
void xcall_early_test(void);
#else
static inline void xcall_early_test(void) { }
#endif

/* xcall_test_work_on() - irq_work_queue_on(), which modules do not have. */
bool xcall_test_work_on(struct irq_work *work, int cpu);

/* xcall_test_is_stuck() - csd_lock_is_stuck(), likewise. */
bool xcall_test_is_stuck(void);

/* xcall_test_rcu_watches() - RCU waits for readers on @cpu, the caller's. */
bool xcall_test_rcu_watches(unsigned int cpu);

/*
 * xcall_test_as_offline() - take a call-function interrupt on this CPU while
 * it is not marked online. The caller has interrupts off.
 */
void xcall_test_as_offline(void);

#endif /* _XCALL_TEST_EARLY_H */
