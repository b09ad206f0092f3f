/* SPDX-License-Identifier: GPL-2.0-only */
/* /proc/interrupts, before and after. */
#ifndef XCALL_READ_INTERRUPTS_H
#define XCALL_READ_INTERRUPTS_H

#include <stdbool.h>
#include <stdint.h>

/*
 * The difference of a row ("RES", "CAL", "IWI") between two copies of
 * /proc/interrupts, over the CPUs that both show; cpu[i] of n_cpus tells which.
 * Returns 1 and the difference, 0 if a file lacks the row.
 */
int xc_interrupts_diff(const char *before, const char *after, const char *row,
		       bool *cpu, unsigned int n_cpus, uint64_t *diff);

#endif
