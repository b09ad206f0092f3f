/* SPDX-License-Identifier: GPL-2.0-only */
/* A guest's trace out of a perf.data, as perf record -a -e 'xcall:*' writes it. */
#ifndef XCALL_PERF_H
#define XCALL_PERF_H

#include <stdbool.h>
#include <stdint.h>

struct xc_trace;

int xc_perf_open(struct xc_trace **trace, const char *path, bool partial);

#endif
