/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef XCALL_BENCH_JSON_P_H
#define XCALL_BENCH_JSON_P_H

#include <jansson.h>
#include <stdint.h>

struct xc_bench;
struct xc_guest;

/* "bench" of a guest in summary.json */
json_t *xc_bench_json(const struct xc_guest *g);

#endif
