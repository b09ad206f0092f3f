// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where a guest's clock may have changed: it was suspended, saved, restored or
 * migrated. Its TSC before and after need not be one clock, so that alignment
 * and stages are taken from the longest stretch between two changes, and calls
 * that are not wholly in it are left out.
 */
#include <stdlib.h>

#include "base/memory.h"
#include "base/sort.h"
#include "clock/align.h"
#include "format/trace_format.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/recorded.h"
#include "read/guest_trace.h"

struct at {
	uint64_t tsc;
	uint32_t khz;
	uint8_t what;
};

struct found {
	struct at *list;
	size_t n, cap;
};

static int find(struct found *f, struct xc_trace *ctf)
{
	const union xc_rec *r;
	unsigned int i;
	uint64_t tsc;
	int ret = 0;

	for (i = 0; i < ctf->n_streams; i++) {
		struct xc_stream *s = &ctf->streams[i];

		xc_stream_rewind(s);
		while ((ret = xc_stream_next(s, &r, &tsc)) > 0) {
			if (ret != XC_RECORD || r->any.id != XT_CLOCK)
				continue;
			f->list = xc_grow(f->list, &f->cap, f->n + 1, sizeof(*f->list));
			f->list[f->n++] = (struct at){ tsc, r->clock.tsc_khz, r->clock.what };
		}
		if (ret < 0)
			return ret;
	}
	return 0;
}

XC_BY(by_tsc, struct at, tsc)

/* a SUSPEND and the RESUME after it; either may be missing */
static void pair(struct xc_guest *g, const struct found *f)
{
	struct xc_clock_change *c = NULL;
	size_t i, cap = 0;

	for (i = 0; i < f->n; i++) {
		const struct at *a = &f->list[i];

		if (a->what == XT_CLOCK_SUSPEND || !c || c->after_tsc) {
			g->changes = xc_grow(g->changes, &cap, g->n_changes + 1, sizeof(*c));
			c = &g->changes[g->n_changes++];
		}
		if (a->what == XT_CLOCK_SUSPEND) {
			c->before_tsc = a->tsc;
			c->before_khz = a->khz;
		} else {
			c->after_tsc = a->tsc;
			c->after_khz = a->khz;
		}
	}
}

static void choose(struct xc_guest *g)
{
	uint64_t from = UINT64_MAX, to = 0, best = 0;
	size_t i;

	for (i = 0; i < g->trace->n_streams; i++) {
		const struct xc_stream *s = &g->trace->streams[i];

		if (s->first_tsc && s->first_tsc < from)
			from = s->first_tsc;
		if (s->packets && s->last_tsc > to)
			to = s->last_tsc;
	}
	for (i = 0; i <= g->n_changes; i++) {
		const struct xc_clock_change *c = i < g->n_changes ? &g->changes[i] : NULL;
		uint64_t until = !c ? to : c->before_tsc ? c->before_tsc : c->after_tsc;

		if (until >= from && until - from >= best) {
			best = until - from;
			g->from_tsc = from;
			g->to_tsc = until;
		}
		if (c)
			from = c->after_tsc ? c->after_tsc : c->before_tsc;
	}
}

int xc_segments(struct xc_guest *g)
{
	const struct xc_env *env = &g->trace->env;
	struct found f = {};
	int err;

	g->from_tsc = 0;
	g->to_tsc = UINT64_MAX;
	if (!xc_recorded(g, XC_FIGURE_CLOCK))
		return 0;
	/* a recording that came to its end has counted them */
	if (env->end_tsc && !env->clock_changes)
		return 0;
	err = find(&f, g->trace);
	if (!err && f.n) {
		qsort(f.list, f.n, sizeof(*f.list), by_tsc);
		pair(g, &f);
		choose(g);
	}
	free(f.list);
	return err;
}
