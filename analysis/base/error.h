/* SPDX-License-Identifier: GPL-2.0-only */
/* What went wrong, on stderr. */
#ifndef XCALL_ERROR_H
#define XCALL_ERROR_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* "xcall: FILE: offset N: message"; returns err, so that callers end in one line */
int xc_bad(int err, const char *file, uint64_t offset, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));
int xc_err(int err, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* of this thread: xc_bad() says nothing, as it will be asked again */
void xc_quiet(bool on);
void xc_warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
