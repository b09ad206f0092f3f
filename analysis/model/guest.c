// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>

#include "base/memory.h"
#include "base/units.h"
#include "model/clock.h"
#include "model/guest.h"
#include "read/files/bench.h"
#include "read/files/guest_files.h"
#include "read/guest_trace.h"

static void take(char **to, char **from)
{
	if (!*to) {
		*to = *from;
		*from = NULL;
	}
}

static void free_benches(struct xc_bench *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (list[i].steps)
			free(list[i].steps->cpuhp);
		free(list[i].steps);
	}
	xc_bench_free(list, n);
}

void xc_guest_benches_free(struct xc_guest *g)
{
	free_benches(g->bench, g->n_bench);
	free_benches(g->traced, g->n_traced);
}

void xc_guest_take(struct xc_guest *g, struct xc_guest_files *f)
{
	take(&g->type, &f->type);
	take(&g->kernel, &f->kernel);
	take(&g->release, &f->release);
	take(&g->uuid, &f->uuid);
	if (!g->vcpus)
		g->vcpus = f->vcpus;
	if (!g->tsc_khz)
		g->tsc_khz = f->tsc_khz;
	if (f->bench) {
		g->bench = f->bench;
		g->n_bench = f->n_bench;
	}
	if (f->traced) {
		g->traced = f->traced;
		g->n_traced = f->n_traced;
	}
	f->bench = f->traced = NULL;
	f->n_bench = f->n_traced = 0;
	xc_guest_files_free(f);
}

uint64_t xc_error_ns(const struct xc_guest *g)
{
	return xc_ns_up(xc_clock_error(&g->clock), g->tsc_khz);
}

int *xc_cpus_of_vcpus(const struct xc_guest *g, unsigned int *n)
{
	unsigned int k;
	int *cpus;

	*n = 0;
	for (k = 0; k < g->trace->cpus; k++)
		if (g->xen_vcpu[k] >= *n)
			*n = g->xen_vcpu[k] + 1;
	cpus = xc_alloc(*n, sizeof(*cpus));
	for (k = 0; k < *n; k++)
		cpus[k] = -1;
	for (k = 0; k < g->trace->cpus; k++)
		cpus[g->xen_vcpu[k]] = k;
	return cpus;
}
