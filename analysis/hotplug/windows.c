// SPDX-License-Identifier: GPL-2.0-only
/* Where the samples of the hotplug benchmarks are: what lies in none is not kept. */
#include <stdlib.h>

#include "base/memory.h"
#include "base/sort.h"
#include "hotplug/hotplug_p.h"
#include "model/guest.h"
#include "read/files/bench.h"

XC_BY(by_from, struct hp_window, from)

/* those taken while recorded, if there are any; a boot always, as the guest kept it itself */
bool hp_counts(const struct xc_guest *g, const struct xc_bench *b)
{
	bool traced = b >= g->traced && b < g->traced + g->n_traced;

	return b->hotplug && (traced || !g->n_traced || b->life);
}

void hp_windows(struct xc_steps *s)
{
	const struct xc_guest *g = s->g;
	size_t i, k, pass, total = 0, to = 0, cap = 0;

	for (pass = 0; pass < 2; pass++) {
		const struct xc_bench *list = pass ? g->traced : g->bench;

		for (i = 0; i < (pass ? g->n_traced : g->n_bench); i++)
			for (k = 0; hp_counts(g, &list[i]) && k < list[i].n; k++) {
				s->windows = xc_grow(s->windows, &cap, total + 1,
						     sizeof(*s->windows));
				s->windows[total++] = (struct hp_window){
					list[i].samples[k].begin_tsc, list[i].samples[k].end_tsc };
			}
	}
	if (!total)
		return;
	qsort(s->windows, total, sizeof(*s->windows), by_from);
	for (i = 1; i < total; i++) {
		if (s->windows[i].from > s->windows[to].to)
			s->windows[++to] = s->windows[i];
		else if (s->windows[i].to > s->windows[to].to)
			s->windows[to].to = s->windows[i].to;
	}
	s->n_windows = to + 1;
}

const struct hp_window *hp_window_at(const struct xc_steps *s, uint64_t tsc)
{
	size_t first = XC_FIRST(0, s->n_windows, i, s->windows[i].to < tsc);

	return first < s->n_windows && s->windows[first].from <= tsc ? &s->windows[first] : NULL;
}
