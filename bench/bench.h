/* SPDX-License-Identifier: GPL-2.0-only */
/* xcall-bench: what was asked for, and what the user sees meanwhile. */
#ifndef XCALL_BENCH_H
#define XCALL_BENCH_H

#include <stdbool.h>
#include <stddef.h>
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

/* "TEXT  done/total" on one line of a terminal; nothing elsewhere. */
void progress(const struct options *options, const char *text, size_t done, size_t total);
void progress_end(const struct options *options);

/* A signal asked to end. */
extern volatile bool interrupted;

#endif
