/* SPDX-License-Identifier: GPL-2.0-only */
/* The module ipi_bench: found, loaded, run. */
#ifndef XCALL_BENCH_DEVICE_H
#define XCALL_BENCH_DEVICE_H

#include "bench.h"
#include "module/ipi_bench.h"

/* Opens the device, and loads the module before if need be. fd or negative errno. */
int device_open(const struct options *options);

/* One run; room for request->samples. 0 or negative errno, and said why. */
int device_run(const struct options *options, int fd, const char *mode,
	       struct ipi_bench_request *request, struct ipi_bench_sample *samples);

#endif
