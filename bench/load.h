/* SPDX-License-Identifier: GPL-2.0-only */
/* Cross-calls while CPUs come and go. */
#ifndef XCALL_BENCH_LOAD_H
#define XCALL_BENCH_LOAD_H

#include "bench.h"
#include "guest/cpulist.h"
#include "result.h"

struct load;

/* A caller on each CPU but CPU 0, once all are at it. 0 or negative errno, and said why. */
int load_start(struct load **load, const struct options *options, const struct cpulist *online);
/* Ends them; counts, and tells each sample the calls begun meanwhile. 0, or why one gave up. */
int load_stop(struct load *load, struct load_count *count, struct result *const *result,
	      size_t results);

#endif
