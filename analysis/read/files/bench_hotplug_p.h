/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef XCALL_BENCH_HOTPLUG_P_H
#define XCALL_BENCH_HOTPLUG_P_H

#include <jansson.h>

struct xc_bench;

/* the rest of a file of which b has the samples already */
void xc_bench_hotplug(struct xc_bench *b, const json_t *root, const char *path);

#endif
