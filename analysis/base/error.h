/* SPDX-License-Identifier: GPL-2.0-only */
/* What went wrong, on stderr. */
#ifndef XCALL_ERROR_H
#define XCALL_ERROR_H

#include <stdint.h>
#include <stdio.h>

/* "xcall: FILE: offset N: message"; returns err, so that callers end in one line */
int xc_bad(int err, const char *file, uint64_t offset, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));
int xc_err(int err, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/*
 * What a worker finds wrong, for its caller to say. From xc_error_keep(e) on, the first error of
 * this thread goes to e in place of stderr, and those after it nowhere; NULL ends that.
 */
struct xc_error {
	char *text;		/* NULL: none */
};

void xc_error_keep(struct xc_error *e);
void xc_error_say(struct xc_error *e);		/* once; then it is none */
void xc_error_drop(struct xc_error *e);
void xc_warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
