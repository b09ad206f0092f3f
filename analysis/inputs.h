/* SPDX-License-Identifier: GPL-2.0-only */
/* The small inputs beside the traces. Internal to the analyser. */
#ifndef XCALL_INPUTS_H
#define XCALL_INPUTS_H

#include "xcall.h"

/* host/meta.json */
int xc_host_meta_read(struct xc_host_meta *m, const char *path);
void xc_host_meta_free(struct xc_host_meta *m);
/* guest-NAME/guest.json, into what the guest does not know yet */
int xc_guest_meta_read(struct xc_guest *g, const char *path);

/* guest-NAME/bench: every *.json in it, sorted by name, and the calls of lot-N/ pooled; no folder: no benches */
int xc_bench_read(struct xc_guest *g, const char *dir);
void xc_bench_free(struct xc_guest *g);
/*
 * The samples of b behind all's, of which tsc_khz and n are used: in ticks of that frequency.
 * all->sorted is in order again by xc_sort_values(), once all are there.
 */
void xc_bench_append(struct xc_bench *all, const struct xc_bench *b);

int xc_symbols_read(struct xc_symbols **s, const char *path);
void xc_symbols_free(struct xc_symbols *s);

/*
 * The difference of a row ("RES", "CAL", "IWI") between two copies of
 * /proc/interrupts, over the CPUs that both show; cpu[i] of n_cpus tells which.
 * Returns 1 and the difference, 0 if a file lacks the row.
 */
int xc_interrupts_diff(const char *before, const char *after, const char *row,
		       bool *cpu, unsigned int n_cpus, uint64_t *diff);

#endif
