// SPDX-License-Identifier: GPL-2.0-only
/*
 * Every JSON that the analyser reads: host/meta.json, guest.json, bench/NAME.json,
 * matrix.json, and what xcall merge wrote. Each reader gets the same bytes; the schema in them
 * says whose they are.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/units.h"
#include "fuzz.h"
#include "hosts/hosts.h"
#include "read/files/bench.h"
#include "read/files/guest_files.h"
#include "read/files/host_meta.h"
#include "read/files/matrix.h"

static void host(const char *path)
{
	struct xc_host_meta m;
	size_t i;

	if (xc_host_meta_read(&m, path)) {
		FUZZ_HOLD(fuzz_said());
		return;
	}
	for (i = 0; i < m.n_domains; i++)
		FUZZ_HOLD(m.domains[i].domid >= 0);
	xc_host_meta_free(&m);
}

/* the guest and its benches as the tool has them: a guest may be known by these alone */
static void guest(const char *path, const uint8_t *data, size_t size)
{
	struct xc_guest_files g = {};
	size_t i, k;

	if (xc_guest_meta_read(&g, path))
		FUZZ_HOLD(fuzz_said());
	FUZZ_HOLD(g.vcpus <= XC_CPUS_MAX);
	fuzz_file("bench/one.json", data, size);
	if (xc_bench_read(&g, fuzz_dir("")))
		FUZZ_HOLD(fuzz_said());
	else
		for (i = 0; i < g.n_bench; i++)
			for (k = 0; k < g.bench[i].n; k++)
				FUZZ_HOLD(g.bench[i].samples[k].end_tsc >=
					  g.bench[i].samples[k].begin_tsc);
	xc_guest_files_free(&g);
}

static void merged(const char *path)
{
	char copy[192], *operands[1] = { copy };
	FILE *null = fopen("/dev/null", "w");
	struct jn_all all;

	snprintf(copy, sizeof(copy), "%s", path);
	if (!jn_open(&all, operands, 1, false)) {
		jn_write(&all, null);
		jn_close(&all);
	} else {
		FUZZ_HOLD(fuzz_said());
	}
	fclose(null);
}

/* its guests' folders are one that is there, or none */
static void matrix(const uint8_t *data, size_t size)
{
	struct mx_matrix m;
	size_t i;

	fuzz_file("matrix.json", data, size);
	if (mx_read(&m, fuzz_dir(""))) {
		FUZZ_HOLD(fuzz_said());
		return;
	}
	for (i = 0; i < m.n_cells; i++)
		FUZZ_HOLD(m.cells[i].n_guests && m.cells[i].overcommit >= 1);
	mx_free(&m);
}

void fuzz_json(const uint8_t *data, size_t size)
{
	char path[192];

	snprintf(path, sizeof(path), "%s", fuzz_file("a.json", data, size));
	host(path);
	merged(path);
	guest(path, data, size);
	matrix(data, size);
}
