/* SPDX-License-Identifier: GPL-2.0-only */
/* The samples of one mode or operation; their file, and the table of all. */
#ifndef XCALL_BENCH_RESULT_H
#define XCALL_BENCH_RESULT_H

#include <stdbool.h>
#include "guest/guest_info.h"
#include "stats.h"

struct sample {
	uint64_t begin_tsc, end_tsc;
	uint64_t cpu;			/* IPI: the sender */
	uint64_t target;		/* hotplug: a group, the CPUs switched together */
	uint64_t return_tsc;		/* IPI that is not waited for: the call's return */
};

struct load_count {
	unsigned int callers;		/* CPUs that call */
	uint64_t calls;			/* all in all, between the operations, too */
};

struct boot_row {
	/* of a vCPU's life: tsc, cpu, the CPU that tells, xt_phase; cpuhp: tsc, cpu, step, entered */
	uint64_t value[4];
};

#define STATE_ANY "any"

struct result {
	const char *kind;		/* "ipi", "hotplug" */
	const char *name;		/* the mode, or the operation */
	const char *state;		/* IPI: of the targets; STATE_ANY as they are */
	bool wait;			/* IPI: the call itself waits */
	uint64_t warmup;		/* samples made and not kept */
	/* IPI, with warm-up: calls, handler runs, those in the state asked for */
	uint64_t calls, runs, in_state;
	bool tells_state;		/* there are handlers that look at it */
	uint64_t irqsoff_us;		/* state irqsoff only */
	double percent_wanted;		/* as in struct options */
	const char *ended_by;		/* precision, samples, time */
	struct median median;		/* of all samples, by result_finish() */
	uint64_t cycles;		/* hotplug only, as the next two */
	unsigned int at_once;		/* more than 1: in groups */
	const struct load_count *load;	/* NULL: none */
	uint64_t *load_calls;		/* begun during each sample, by load_stop() */
	struct sample *sample;
	size_t count, room;
	struct boot_row *life, *states;	/* boot only */
	size_t n_life, n_states;
	struct stats stats;		/* in ticks, by result_finish() */
	struct stats whole;		/* of groups: first begin to last end */
};

/* All return 0 or a negative errno, and have then said why. */
int result_add(struct result *result, const struct sample *sample);
int result_finish(struct result *result, const struct guest_info *info, const char *dir);
int results_print(const struct result *result, size_t count,
		  const struct guest_info *info, bool json);
/* The durations in ticks, result->count of them, to be freed; NULL: no memory. */
uint64_t *result_ticks(const struct result *result);
void result_free(struct result *result);

#endif
