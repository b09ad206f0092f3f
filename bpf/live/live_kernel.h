/* SPDX-License-Identifier: GPL-2.0-only */
/* live.bpf.c, loaded: its programs and the arrays that it counts in. */
#ifndef XCALL_LIVE_KERNEL_H
#define XCALL_LIVE_KERNEL_H

#include <stddef.h>
#include <stdint.h>
#include "live/live_figures.h"

struct live_bpf;

struct live_kernel {
	struct live_bpf *bpf;
	struct live_view view;
	size_t cpus_bytes, hists_bytes, calls_bytes;
};

/*
 * Loads and attaches; nothing is counted yet. 0 or a negative errno; then *what
 * says what failed, not to be freed.
 */
int live_kernel_open(struct live_kernel *kernel, const char **what);

/* Counts events with begin <= TSC, and then until TSC < end. */
void live_kernel_begin(struct live_kernel *kernel, uint64_t begin);
void live_kernel_end(struct live_kernel *kernel, uint64_t end);

/* Detaches; when this returns, nothing changes any more. */
void live_kernel_stop(struct live_kernel *kernel);

/* Events that no program saw, as one ran already on that CPU. */
uint64_t live_kernel_missed(const struct live_kernel *kernel);

void live_kernel_close(struct live_kernel *kernel);

#endif
