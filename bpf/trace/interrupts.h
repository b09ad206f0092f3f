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

struct interrupts_watch {
	/* after each vain attempt; an error ends this */
	int (*between)(void *context);
	/*
	 * Before and after each attempt: *same, has what else must stand still
	 * done so since the last call? An error ends this.
	 */
	int (*still)(void *context, bool *same);
	void *context;
};

/*
 * Reads source, the TSC, and source again, until no IPI came between and the
 * watch stood still, for five seconds at most, and writes the last reading to
 * DIR/NAME as it is. An event counted in the file has a TSC below *tsc, any
 * other above it; *tsc is 0 if the IPIs never paused. 0 or -errno.
 */
int interrupts_snapshot(const char *source, const char *dir, const char *name,
			uint64_t *tsc, const struct interrupts_watch *watch);

#endif
