/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the suites of xcall_kunit.ko share.
 *
 * All that a call may touch is static: a call that comes after its case has
 * given it up must not find freed memory. No wait is without a limit, and no
 * limit is meant to be near what the thing takes.
 */
#ifndef _XCALL_TEST_COMMON_H
#define _XCALL_TEST_COMMON_H

#include <kunit/test.h>
#include <linux/atomic.h>
#include <linux/completion.h>
#include <linux/cpu.h>
#include <linux/cpumask.h>
#include <linux/delay.h>
#include <linux/hrtimer.h>
#include <linux/irq_work.h>
#include <linux/irqflags.h>
#include <linux/jiffies.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include <linux/smp.h>
#include <linux/xcall_compat.h>

#include "../spin.h"
#include "early.h"

#define MAX_CPUS	NR_CPUS
#define LIMIT_S		20

/* raise(), raised() - what was written before the flag is seen after it. */
static inline void raise(bool *flag)
{
	/* pairs with raised() */
	smp_store_release(flag, true);
}

static inline bool raised(const bool *flag)
{
	/* pairs with raise() */
	return smp_load_acquire(flag);
}

/* a short sleep, whose timer no held CPU keeps from expiring */
void nap(void);

/* until() - sleep until @cond holds; false if that takes LIMIT_S seconds */
#define until(cond)							\
({									\
	unsigned long __limit = jiffies + LIMIT_S * HZ;			\
	bool __met;							\
									\
	while (!(__met = !!(cond)) && time_before(jiffies, __limit))	\
		nap();							\
	__met;								\
})

#define expect_until(test, cond)					\
do {									\
	bool __in_time = until(cond);					\
									\
	KUNIT_EXPECT_TRUE_MSG(test, __in_time, "in vain: %s", #cond);	\
} while (0)

#define assert_until(test, cond)					\
do {									\
	bool __in_time = until(cond);					\
									\
	KUNIT_ASSERT_TRUE_MSG(test, __in_time, "in vain: %s", #cond);	\
} while (0)

/* A loop of so many rounds, or fewer where a machine is so slow. */
struct rounds {
	unsigned int n;			/* begun */
	unsigned int max;
	unsigned long end;
};

void rounds_begin(struct rounds *r, unsigned int max);
bool more(struct rounds *r);

/* before every case: on the first CPU, nothing counted */
int case_init(struct kunit *test);

/* CPUs: this one; the next; one more. A case is skipped if there are too few. */
unsigned int self(void);
unsigned int other_cpu(struct kunit *test);
unsigned int third_cpu(struct kunit *test);

/* How often a function ran, and where. Calls count into it by count_run(). */
struct tally {
	atomic_t total;
	atomic_t on[MAX_CPUS];
	atomic_t interrupts_on;
	atomic_t offline;		/* runs on a CPU not marked online */
};

extern struct tally tally;

void tally_clear(struct tally *t);
void count_run(void *info);

/* @times runs on each CPU of @mask, none on any other, interrupts always off */
void expect_runs(struct kunit *test, struct tally *t,
		 const struct cpumask *mask, int times);
void expect_runs_on(struct kunit *test, struct tally *t, unsigned int cpu,
		    int times);
/* wait until @t has @total runs and all that was queued before has been run */
void expect_total(struct kunit *test, struct tally *t, int total);
/* wait until every other CPU has run what was queued for it until now */
void drain(struct kunit *test);

/* The order of events: whoever comes writes its tag down. */
#define JOURNAL_SIZE	4096
struct journal {
	atomic_t n;
	int tag[JOURNAL_SIZE];
};

extern struct journal journal;

void journal_add(int tag);
void expect_journal(struct kunit *test, const int *tags, int n);

/* something with a tag to be written down, called by csd or irq_work */
struct note {
	call_single_data_t csd;
	struct irq_work work;
	int tag;
};

void note_init(struct note *note, int tag);
void note_run(void *info);

/*
 * A CPU kept in an interrupt, so that what is sent there piles up. Meanwhile
 * nothing that needs that CPU may be done: no thread made, no probe set.
 */
struct hold {
	call_single_data_t csd;
	struct hrtimer timer;
	bool in;
	bool go;
	bool out;
	bool expired;
};

/* the call that holds is the test's own: init, then hold_run(h) somewhere */
void hold_init(struct kunit *test, struct hold *h);
void hold_run(void *h);
/* or both, and return when the CPU is held */
void hold_begin(struct kunit *test, struct hold *h, unsigned int cpu);
void hold_release(struct hold *h);			/* any context */
void hold_release_in(struct hold *h, unsigned int ms);	/* by a timer */
void hold_end(struct kunit *test, struct hold *h);

/* Threads, one on each CPU of a mask, that start together. */
struct crew {
	int (*work)(struct crew *crew, unsigned int cpu);
	struct completion start;
	struct completion ended;
	atomic_t ready;			/* threads that wait for the start */
	struct task_struct *task[MAX_CPUS];
	int result[MAX_CPUS];
	unsigned int done[MAX_CPUS];	/* what the work says it did */
	unsigned int members;
	bool stop;			/* for work that goes on until told */
};

void crew_make(struct kunit *test, struct crew *crew,
	       const struct cpumask *mask,
	       int (*work)(struct crew *crew, unsigned int cpu));
void crew_start(struct crew *crew);
/* both */
void crew_begin(struct kunit *test, struct crew *crew,
		const struct cpumask *mask,
		int (*work)(struct crew *crew, unsigned int cpu));
/* @stop: tell them to; then each must end, with result 0 */
void crew_end(struct kunit *test, struct crew *crew, bool stop);

unsigned int crew_done(struct crew *crew);

/* cases that provoke warnings run on demand only; the others are skipped */
void need_provoke(struct kunit *test);

/* a probe on a tracepoint for the rest of the case */
void probe(struct kunit *test, const char *name, void *func, void *data);

/* the last CPU that can go off; the case is skipped if there is none */
unsigned int victim_cpu(struct kunit *test);
/* bring @cpu back when the case ends, whatever becomes of it */
void keep_online(struct kunit *test, unsigned int cpu);

/* for the offline suite: a CPU that is away for all of it */
extern unsigned int away;
int away_begin(struct kunit_suite *suite);
void away_end(struct kunit_suite *suite);
unsigned int away_cpu(struct kunit *test);

extern struct kunit_suite single_suite, any_suite, apic_suite, many_suite,
	each_suite, async_suite, order_suite, memory_suite, reentry_suite,
	offline_suite, hotplug_suite, sync_suite, bound_suite, irq_work_suite,
	boot_suite, trace_suite, stuck_suite, preempted_suite;

#endif /* _XCALL_TEST_COMMON_H */
