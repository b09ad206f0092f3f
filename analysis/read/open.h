/* SPDX-License-Identifier: GPL-2.0-only */
/* Opens a guest's trace in whatever format it is. */
#ifndef XCALL_OPEN_H
#define XCALL_OPEN_H

#include <stdbool.h>

struct xc_trace;

/* by what is there: a folder of CTF, a file of perf's; partial: as far as it goes */
int xc_trace_open(struct xc_trace **trace, const char *path, bool partial);

#endif
