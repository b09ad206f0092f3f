/* SPDX-License-Identifier: GPL-2.0-only */
/* What the parts of ipi_bench.ko offer each other. */
#ifndef IPI_BENCH_RUN_H
#define IPI_BENCH_RUN_H

#include <linux/completion.h>
#include <linux/cpumask.h>
#include <linux/irq_work.h>
#include <linux/mutex.h>
#include <linux/sched.h>
#include <linux/smp.h>
#include <linux/spinlock.h>

#include "ipi_bench.h"

struct bench_run;

/* A mode. All but aim() are called with preemption off, on the sender. */
struct bench_op {
	const char *name;
	bool own;		/* no other CPU has a part in it */
	bool one;		/* request.target is a CPU, and not the sender */
	bool one_of;		/* the handler runs on one of those expected */
	bool irqs_off;		/* so that nothing but the call comes between the TSCs */
	int (*aim)(struct bench_run *run);	/* sets run->expected */
	int (*call)(struct bench_run *run);
	/* What is not waited for by call(): waits, sets run->end_tsc. May be NULL. */
	int (*finish)(struct bench_run *run);
};

struct bench_run {
	struct mutex lock;		/* one run per open file at a time */
	struct ipi_bench_request request;
	const struct bench_op *op;
	struct ipi_bench_sample *samples;
	size_t bytes;			/* of finished samples */
	struct completion finished;
	struct cpumask expected;
	struct cpumask seen;
	atomic_t repeated;		/* runs on a CPU that had run already */
	atomic64_t in_state;
	u64 end_tsc;
	int done;			/* the handler's release */
	bool abandoned;			/* a handler is still to come: never free */
	u32 resched_count;		/* of the target, before the call */
	spinlock_t spin;		/* BROADCAST_LOCK: every handler's */
	call_single_data_t csd;
	struct irq_work work;
	struct task_struct **busy;	/* by CPU; IRQSOFF only */
	struct completion busy_begun;
};

/* run.c: makes the run that run->request asks for. 0 or negative errno. */
int bench_start(struct bench_run *run);

/* modes.c */
extern const struct bench_op bench_ops[IPI_BENCH_MODES];
void bench_modes_init(struct bench_run *run);

/* states.c: around a run; before each sample; and in each handler. */
int bench_state_begin(struct bench_run *run);
void bench_state_end(struct bench_run *run);
int bench_state_settle(struct bench_run *run);
bool bench_in_state(const struct bench_run *run);

#endif
