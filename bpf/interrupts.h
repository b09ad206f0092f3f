/* SPDX-License-Identifier: GPL-2.0-only */
/* /proc/interrupts at an instant of the trace. */
#ifndef XCALL_INTERRUPTS_H
#define XCALL_INTERRUPTS_H

#include <stdbool.h>
#include <stdint.h>

#define INTERRUPTS "/proc/interrupts"

/* Is this row of /proc/interrupts about IPIs? */
bool interrupts_is_ipi(const char *row);

/* Are the rows about IPIs the same in both? */
bool interrupts_same(const char *one, const char *two);

/*
 * Reads source, the TSC, and source again, until no IPI came between, for five
 * seconds at most, and writes the last reading to DIR/NAME as it is. An event
 * counted in the file has a TSC below *tsc, any other above it; *tsc is 0 if
 * the IPIs never paused. between(context) is called after each vain attempt;
 * its error ends this. 0 or -errno.
 */
int interrupts_snapshot(const char *source, const char *dir, const char *name,
			uint64_t *tsc, int (*between)(void *context), void *context);

#endif
