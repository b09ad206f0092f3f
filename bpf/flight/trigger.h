/* SPDX-License-Identifier: GPL-2.0-only */
/* What makes the flight recorder write: a slow call, or a stuck one. */
#ifndef XCALL_TRIGGER_H
#define XCALL_TRIGGER_H

#include <stdbool.h>
#include <stdint.h>

#define TRIGGER_NEST 8		/* calls open at once on a CPU: they nest by interrupts */

struct trigger_call {
	uint64_t tsc, func;
};

struct trigger_cpu {
	struct trigger_call open[TRIGGER_NEST];
	unsigned int n_open;
};

struct trigger {
	uint64_t call_ns;		/* slower than this; 0: not asked for */
	bool stuck;
	uint64_t tsc_khz;		/* set before the first record */
	struct trigger_cpu *cpus;	/* by CPU number */
	/* what fired it, and has not been taken yet */
	bool fired;
	bool fired_stuck;
	uint32_t cpu;
	uint64_t tsc, ns, func;
};

/* "call>500us", "stuck", or both with a comma; units ns, us, ms, s. 0 or -EINVAL. */
int trigger_parse(struct trigger *trigger, const char *text);

/* 0 or -ENOMEM */
int trigger_open(struct trigger *trigger);
void trigger_close(struct trigger *trigger);

/* The events that it must see, a set as in events.h. */
uint32_t trigger_events(const struct trigger *trigger);

/* A record of a CPU, in the order of its ring. */
void trigger_see(struct trigger *trigger, uint32_t cpu, const void *record);

#endif
