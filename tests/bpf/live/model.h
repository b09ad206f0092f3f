/* SPDX-License-Identifier: GPL-2.0-only */
/* The programs of live.bpf.c as functions of the host, one event after the other. */
#ifndef LIVE_MODEL_H
#define LIVE_MODEL_H

#include "live/live_figures.h"

/* From nothing, with 1 << bits places for open calls; counts begin <= TSC < end. */
void model_reset(unsigned int cpus, unsigned int bits, uint64_t begin, uint64_t end);

/* An event on a CPU: a record of trace_format.h. */
void model_event(unsigned int cpu, const void *record);

const struct live_view *model_view(void);

#endif
