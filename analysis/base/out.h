/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file that appears when it is whole: written beside its name and renamed at
 * the end, so that neither an error nor a kill leaves half of it under that name,
 * and a file that is there already stays until then. "-" is stdout; what is no regular
 * file (a pipe, a device) is written as it is.
 */
#ifndef XCALL_OUT_H
#define XCALL_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct xc_out {
	FILE *f;
	char *path, *part;	/* part: NULL if written directly */
	int err;		/* of the first write that failed, positive */
};

int xc_out_open(struct xc_out *o, const char *path);
/* has a write failed? to be asked soon after it, while errno is its */
bool xc_out_failed(struct xc_out *o);
/* keep: what was meant to be written is written. Negative errno, with a message */
int xc_out_close(struct xc_out *o, bool keep);

#endif
