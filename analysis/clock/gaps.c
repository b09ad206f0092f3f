// SPDX-License-Identifier: GPL-2.0-only
/* Times of which something is not known. */
#include "base/memory.h"
#include "clock/evidence_p.h"

void xc_add_gap(struct xc_gaps *g, uint64_t from, uint64_t to)
{
	g->list = xc_grow(g->list, &g->cap, g->n + 1, sizeof(*g->list));
	g->list[g->n++] = (struct xc_gap){ from, to };
}

bool xc_in_gaps(const struct xc_gaps *g, int64_t from, int64_t to)
{
	size_t lo = 0, hi = g->n;

	/* the first that does not end before */
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if ((int64_t)g->list[mid].to < from)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < g->n && (int64_t)g->list[lo].from <= to;
}
