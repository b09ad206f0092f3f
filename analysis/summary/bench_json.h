/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef XCALL_BENCH_JSON_H
#define XCALL_BENCH_JSON_H

#include <jansson.h>
#include <stdint.h>

struct xc_bench;
struct xc_guest;

/* "bench" of a guest in summary.json */
json_t *xc_bench_json(const struct xc_guest *g);

/* cpuhp events have no TSC of their own: how far that which they were given was off, at most */
uint64_t xc_cpuhp_error_ns(const struct xc_guest *g, const struct xc_bench *b);

#endif
