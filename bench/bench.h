/* SPDX-License-Identifier: GPL-2.0-only */
/* xcall-bench: what its parts offer each other. */
#ifndef XCALL_BENCH_H
#define XCALL_BENCH_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "guest/cpulist.h"
#include "guest/guest_info.h"
#include "guest/options.h"

struct options {
	struct common common;
	unsigned long samples;		/* of a mode, in total, at most */
	unsigned long samples_least;	/* before its median is looked at */
	double percent;			/* the median's interval to be reached; 0: not asked for */
	unsigned long warmup;		/* of each sender and target */
	unsigned long cycles;		/* of hotplug */
	unsigned long at_once;		/* CPUs that hotplug switches together */
	bool load;			/* cross-calls meanwhile */
	double seconds;			/* of a mode, after which no new round begins */
	unsigned int rounds;		/* in which a mode's samples are made */
	unsigned int modes, states;	/* bits of ipi_bench_mode, ipi_bench_state */
	unsigned long irqsoff_us;
	bool modes_named;		/* by the user: none may be skipped */
	const char *module;		/* NULL: look for it */
	bool ipi, hotplug, boot;
};

/* ---- statistics: stats.c ------------------------------------------------- */

struct stats {			/* in the unit of the values */
	uint64_t n, p50, p99, p999, max;
};

/* Percentiles by nearest rank: each is one of the values. -ENOMEM or 0. */
int stats_of(const uint64_t *value, size_t count, struct stats *stats);

/*
 * The values between which the median lies with CONFIDENCE, if they are independent:
 * those of the ranks n/2 -+ 1.96 sqrt(n)/2. percent: half their distance, of the
 * median; negative if there are too few values to tell.
 */
#define CONFIDENCE 0.95

struct median {
	uint64_t low, high;
	double percent;
};

/* -ENOMEM or 0. */
int median_of(const uint64_t *value, size_t count, struct median *median);
double ticks_to_us(uint64_t ticks, uint64_t tsc_khz);

/* ---- results: result.c --------------------------------------------------- */

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

/* "TEXT  done/total" on one line of a terminal; nothing elsewhere. */
void progress(const struct options *options, const char *text, size_t done, size_t total);
void progress_end(const struct options *options);

/* ---- the module: device.c ------------------------------------------------ */

/* Opens the device, and loads the module before if need be. fd or negative errno. */
int device_open(const struct options *options);

struct ipi_bench_request;
struct ipi_bench_sample;

/* One run; room for request->samples. 0 or negative errno, and said why. */
int device_run(const struct options *options, int fd, const char *mode,
	       struct ipi_bench_request *request, struct ipi_bench_sample *samples);

/* ---- modes and states of IPIs: modes.c, state.c -------------------------- */

extern const char *const mode_names[], *const state_names[];

/* "single,mask" as bits; -EINVAL and *unknown for a word that is none. */
int modes_parse(const char *text, unsigned int *modes, const char **unknown);
int states_parse(const char *text, unsigned int *states, const char **unknown);

bool mode_waits(unsigned int mode);		/* the call itself */
bool mode_has_targets(unsigned int mode);	/* other than the caller's CPU */

struct state {
	pthread_t *spinner;
	unsigned int spinners;
	int latency;		/* fd, or -1 */
};

/*
 * Brings all CPUs into a state of ipi_bench_state. 0 or negative errno, and said why;
 * -EOPNOTSUPP: this machine's idle loop cannot be made to poll.
 */
int state_begin(const struct options *options, struct state *state, unsigned int which,
		int device, const struct cpulist *online);
void state_end(struct state *state);

/* ---- benchmarks: ipi.c, hotplug.c ---------------------------------------- */

/* All samples of one mode. 0 or negative errno; -EDOM: too few CPUs. */
int ipi_measure(const struct options *options, int fd, unsigned int mode, unsigned int state,
		struct result *result);

/* Puts every CPU back online, however it ends. load: to live as long as the results */
int hotplug_measure(const struct options *options, struct load_count *load,
		    struct result *offline, struct result *online);

/* ---- cross-calls while CPUs come and go: hotplug_load.c ------------------ */

struct load;

/* A caller on each CPU but CPU 0, once all are at it. 0 or negative errno, and said why. */
int load_start(struct load **load, const struct options *options, const struct cpulist *online);
/* Ends them; counts, and tells each sample the calls begun meanwhile. 0, or why one gave up. */
int load_stop(struct load *load, struct load_count *count, struct result *const *result,
	      size_t results);

/* ---- how the CPUs came up at boot: hotplug_boot.c -------------------------- */

#define BOOT_TRACE "/sys/kernel/tracing"

int boot_read(struct result *result);
/* out of the text of the kernel's trace */
int boot_take(const struct cpulist *cpus, FILE *trace, struct result *result);

/* A signal asked to end. */
extern volatile bool interrupted;

#endif
