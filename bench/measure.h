/* SPDX-License-Identifier: GPL-2.0-only */
/* The benchmarks: samples into results. */
#ifndef XCALL_BENCH_MEASURE_H
#define XCALL_BENCH_MEASURE_H

#include <stdio.h>
#include "bench.h"
#include "guest/cpulist.h"
#include "result.h"

/* All samples of one mode. 0 or negative errno; -EDOM: too few CPUs. */
int ipi_measure(const struct options *options, int fd, unsigned int mode, unsigned int state,
		struct result *result);

/* Puts every CPU back online, however it ends. load: to live as long as the results */
int hotplug_measure(const struct options *options, struct load_count *load,
		    struct result *offline, struct result *online);

#define BOOT_TRACE "/sys/kernel/tracing"

int boot_read(struct result *result);
/* out of the text of the kernel's trace */
int boot_take(const struct cpulist *cpus, FILE *trace, struct result *result);

#endif
