/* SPDX-License-Identifier: GPL-2.0-only */
/* Modes of calls and states of CPUs: their names, and how CPUs are brought into a state. */
#ifndef XCALL_BENCH_STATE_H
#define XCALL_BENCH_STATE_H

#include <pthread.h>
#include "bench.h"
#include "guest/cpulist.h"

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

#endif
