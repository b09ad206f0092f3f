/* SPDX-License-Identifier: GPL-2.0-only */
/* Opens a run, and makes the one pass over it. */
#ifndef XCALL_PASS_H
#define XCALL_PASS_H

#include <stdbool.h>

struct xc_run;
struct xc_sink;

struct xc_paths {
	const char *dir;		/* result folder, or NULL */
	const char *guest, *host;	/* bare traces; either may be NULL */
	bool partial;
};

int xc_open(struct xc_run **run, const struct xc_paths *paths);
void xc_close(struct xc_run *run);
/* says of traces that were taken with --partial how much was left out */
void xc_warn_cut(const struct xc_run *run);

/* one pass over everything; fills the guests' results; once per run */
int xc_analyse(struct xc_run *run, const struct xc_sink *sink);

#endif
