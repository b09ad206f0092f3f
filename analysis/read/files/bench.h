/* SPDX-License-Identifier: GPL-2.0-only */
/* Samples of benchmarks, by file of guest-NAME/bench. */
#ifndef XCALL_READ_BENCH_H
#define XCALL_READ_BENCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct xc_sample {
	uint64_t begin_tsc, end_tsc;
	/* ipi: sender, target (or their number); hotplug: cpu, group switched together */
	uint32_t a, b;
};

#define XC_STATE_ANY "any"

struct xc_hotplug;

struct xc_bench {
	bool hotplug;
	char *mode;		/* self, single, broadcast ...; offline, online */
	/* ipi: what the targets were doing: any, idle, user, irqsoff, poll; hotplug: NULL */
	char *state;
	/* ipi, warm-up included: made, and how often the handler ran; 0: not told */
	uint64_t calls, runs;
	/* half the width of the median's confidence interval in percent; < 0: not told */
	double median_percent;
	uint64_t tsc_khz;
	struct xc_sample *samples;
	size_t n;
	uint64_t *sorted;	/* durations in ns, ascending */
	/* hotplug */
	unsigned int at_once;	/* CPUs in a group */
	uint64_t *wholes;	/* of each group, first begin to last end, as sorted; or NULL */
	size_t n_wholes;
	bool load;		/* cross-calls meanwhile: */
	uint64_t load_callers, load_calls, load_meanwhile;
	struct xc_hotplug *steps;	/* of the trace, by xc_analyse(); NULL: it has none */
	/* boot: what the guest's kernel kept of it, by xcall-bench boot */
	struct xc_boot_life { uint64_t tsc; uint32_t cpu, on; uint8_t phase; } *life;
	struct xc_boot_state { uint64_t tsc; uint32_t cpu; int state; bool enter; } *states;
	size_t n_life, n_states;
};

/* "offline-at-once-3-load", to be freed */
char *xc_bench_name(const struct xc_bench *b);

void xc_bench_free(struct xc_bench *list, size_t n);
/*
 * The samples of b after all's, of which tsc_khz and n are used: in ticks of that frequency.
 * all->sorted is in order again by xc_sort_values(), once all are there.
 */
void xc_bench_append(struct xc_bench *all, const struct xc_bench *b);

#endif
