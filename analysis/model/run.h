/* SPDX-License-Identifier: GPL-2.0-only */
/* A run: a host's guests, and Xen's trace. */
#ifndef XCALL_RUN_H
#define XCALL_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "read/files/host_meta.h"

struct xc_guest;
struct xc_xen;

struct xc_run {
	char *dir;			/* result folder, NULL for bare traces */
	struct xc_guest *guests;
	size_t n_guests;
	struct xc_xen *xen;		/* NULL: no host trace */
	struct xc_host_meta host;
	bool partial;
};

#endif
