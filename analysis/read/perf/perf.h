/* SPDX-License-Identifier: GPL-2.0-only */
/* The same out of a perf.data. */
#ifndef XCALL_PERF_H
#define XCALL_PERF_H

#include <stdbool.h>
#include <stdint.h>

union xc_rec;

union xc_rec;

union xc_rec;

union xc_rec;

union xc_rec;

union xc_rec;

union xc_rec;

struct xc_ctf;
struct xc_perf;
struct xc_perf_cpu;
struct xc_stream;
union xc_rec;

int xc_perf_open(struct xc_ctf **ctf, const char *path, bool partial);
void xc_perf_close(struct xc_perf *p);
void xc_perf_rewind(struct xc_perf_cpu *c);
int xc_perf_next(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc);

#endif
