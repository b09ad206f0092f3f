// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include "base/json.h"
#include "read/files/bench.h"
#include "read/files/guest_files.h"

int xc_guest_meta_read(struct xc_guest_files *g, const char *path)
{
	json_t *root;
	int err = js_load(&root, path, "xcall.guest/1");

	if (err)
		return err;
	xc_guest_names(g, root);
	if (!g->uuid)
		g->uuid = js_want_text(root, "xen_uuid");
	if (!g->vcpus)
		g->vcpus = js_want_cpus(root, "vcpus");
	if (!g->tsc_khz)
		g->tsc_khz = js_want_number(root, "tsc_khz");
	json_decref(root);
	return 0;
}

void xc_guest_files_free(struct xc_guest_files *g)
{
	xc_bench_free(g->bench, g->n_bench);
	xc_bench_free(g->traced, g->n_traced);
	free(g->type);
	free(g->kernel);
	free(g->release);
	free(g->uuid);
	*g = (struct xc_guest_files){};
}
