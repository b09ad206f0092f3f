// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "facts/hotplug_facts.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/run.h"
#include "read/files/bench.h"
#include "read/guest_trace.h"

const struct xc_hotplug *xc_hotplug_of(const struct xc_guest *g, const struct xc_bench *b)
{
	size_t i;

	for (i = 0; i < g->n_traced; i++) {
		const struct xc_bench *t = &g->traced[i];

		if (t->hotplug && t->load == b->load && t->at_once == b->at_once &&
		    !strcmp(t->mode, b->mode))
			return t->steps;
	}
	return b->steps;
}

uint64_t xc_cpuhp_error_ns(const struct xc_guest *g, const struct xc_bench *b)
{
	return g->trace && strcmp(b->mode, "boot") ? g->trace->env.clock_error_ns : 0;
}

char **xf_hotplug_names(const struct xc_run *run)
{
	char **list = xc_alloc(1, sizeof(*list));
	size_t i, k, j, n = 0, cap = 1;

	for (i = 0; i < run->n_guests; i++)
		for (k = 0; k < run->guests[i].n_bench; k++) {
			char *name;

			if (!run->guests[i].bench[k].hotplug)
				continue;
			name = xc_bench_name(&run->guests[i].bench[k]);
			for (j = 0; j < n && strcmp(list[j], name); j++)
				;
			if (j < n) {
				free(name);
				continue;
			}
			list = xc_grow(list, &cap, n + 2, sizeof(*list));
			list[n++] = name;
		}
	return list;
}
