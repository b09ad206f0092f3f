// SPDX-License-Identifier: GPL-2.0-only
/* What a guest's folder has to be compared. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/units.h"
#include "compare/bootstrap_p.h"
#include "compare/compare.h"
#include "read/files/bench.h"
#include "read/files/guest_files.h"

static bool has(const char *dir, const char *name)
{
	char *path = xc_path("%s/%s", dir, name);
	bool is = !access(path, F_OK);

	free(path);
	return is;
}

bool cm_boot_traced(const struct cm_boot *b)
{
	return has(b->dir, "ctf") || has(b->dir, "perf.data");
}

static void take_bench(struct cm_boot *b, const struct xc_bench *bench, bool recorded)
{
	uint64_t *ns = xc_alloc(bench->n, sizeof(*ns));
	uint8_t *block = xc_alloc(bench->n, 1);
	char *label = cm_label(bench);
	size_t i;

	for (i = 0; i < bench->n; i++)
		ns[i] = xc_ns(bench->samples[i].end_tsc - bench->samples[i].begin_tsc,
			      bench->tsc_khz);
	cm_blocks(bench->samples, bench->n, block);
	cm_add_values(b, bench->hotplug ? CM_HOTPLUG : CM_IPI, label, recorded, CM_WHOLE, ns, block,
		      bench->n);
	free(label);
	free(block);
	free(ns);
}

int cm_boot_load(struct cm_boot *b)
{
	struct xc_guest_files g = {};
	char *meta = xc_path("%s/guest.json", b->dir);
	size_t i;
	int err = 0;

	if (!access(meta, F_OK))
		err = xc_guest_meta_read(&g, meta);
	if (!err)
		err = xc_bench_read(&g, b->dir);
	for (i = 0; !err && i < g.n_bench; i++)
		take_bench(b, &g.bench[i], false);
	for (i = 0; !err && i < g.n_traced; i++)
		take_bench(b, &g.traced[i], true);
	b->type = g.type;
	b->kernel = g.kernel;
	b->release = g.release;
	b->vcpus = g.vcpus;
	g.type = g.kernel = g.release = NULL;
	xc_guest_files_free(&g);
	free(meta);
	return err;
}

void cm_boot_free(struct cm_boot *b)
{
	size_t i;

	for (i = 0; i < b->n_values; i++) {
		free(b->values[i].label);
		bs_free(&b->values[i].set);
	}
	free(b->values);
	free(b->dir);
	free(b->host);
	free(b->type);
	free(b->kernel);
	free(b->release);
	free(b->no_stages);
}
