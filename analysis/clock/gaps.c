// SPDX-License-Identifier: GPL-2.0-only
/* Times of which something is not known. */
#include "base/memory.h"
#include "base/sort.h"
#include "clock/evidence_p.h"

void xc_add_gap(struct xc_gaps *g, uint64_t from, uint64_t to)
{
	g->list = xc_grow(g->list, &g->cap, g->n + 1, sizeof(*g->list));
	g->list[g->n++] = (struct xc_gap){ from, to };
}

bool xc_in_gaps(const struct xc_gaps *g, int64_t from, int64_t to)
{
	size_t first = XC_FIRST(0, g->n, i, (int64_t)g->list[i].to < from);

	return first < g->n && (int64_t)g->list[first].from <= to;
}
