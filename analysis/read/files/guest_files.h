/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a guest's folder says beside its trace: guest.json, and the files of its benchmarks.
 * A guest may have left nothing but these.
 */
#ifndef XCALL_GUEST_FILES_H
#define XCALL_GUEST_FILES_H

#include <stddef.h>
#include <stdint.h>

#include "base/json.h"

struct xc_bench;

struct xc_guest_files {
	char *type, *kernel, *release, *uuid;	/* NULL: not said */
	unsigned int vcpus;			/* 0: not said */
	uint64_t tsc_khz;
	struct xc_bench *bench;			/* bench/: nothing recorded meanwhile */
	size_t n_bench;
	struct xc_bench *traced;		/* bench-traced/: while recorded */
	size_t n_traced;
};

/* type, kernel, release of a file of a guest, into what is not said yet */
static inline void xc_guest_names(struct xc_guest_files *g, const json_t *root)
{
	if (!g->type)
		g->type = js_want_text(root, "guest_type");
	if (!g->kernel)
		g->kernel = js_want_text(root, "kernel");
	if (!g->release)
		g->release = js_want_text(root, "release");
}

/* guest-NAME/guest.json, into what is not said yet */
int xc_guest_meta_read(struct xc_guest_files *g, const char *path);
/*
 * guest-NAME/bench: each .json file in it, sorted by name, and the calls of lot-N/ pooled;
 * bench-traced. No folder: no benchmarks.
 */
int xc_bench_read(struct xc_guest_files *g, const char *dir);
void xc_guest_files_free(struct xc_guest_files *g);

#endif
