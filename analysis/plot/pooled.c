// SPDX-License-Identifier: GPL-2.0-only
/* The benchmark samples of a cell's repeats, as if they were one guest's. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "facts/guest_facts.h"
#include "model/guest.h"
#include "plot/plot_matrix.h"
#include "read/files/bench.h"
#include "read/files/guest_files.h"

static void pool_one(struct xm_cell *c, const char *mode, const char *state)
{
	struct xc_bench *all = &c->pool.bench[c->pool.n_bench];
	size_t i;

	*all = (struct xc_bench){ .median_percent = -1 };
	for (i = 0; i < c->cell->n_guests; i++) {
		const struct xc_bench *b = xf_ipis(&c->repeats[i], mode, state);

		if (!b)
			continue;
		if (!all->tsc_khz)
			all->tsc_khz = b->tsc_khz;
		xc_bench_append(all, b);
	}
	if (!all->n)
		return;
	c->pool.n_bench++;
	all->mode = xc_strdup(mode);
	all->state = xc_strdup(state);
	xc_sort_values(all->sorted, all->n);
}

int xm_pool(struct xm_cell *c)
{
	const char *const *mode, *const *state;
	struct xc_guest *pool = &c->pool;
	size_t i, modes, states;
	int ret = 0;

	for (modes = 0; xf_modes[modes]; modes++)
		;
	for (states = 0; xf_states[states]; states++)
		;
	c->repeats = xc_alloc(c->cell->n_guests, sizeof(*c->repeats));
	for (i = 0; !ret && i < c->cell->n_guests; i++) {
		struct xc_guest_files files = {};

		ret = xc_bench_read(&files, c->cell->guests[i]);
		xc_guest_take(&c->repeats[i], &files);
	}
	pool->type = xc_strdup(c->cell->type);
	/* a figure is of one setting, in which no two have both in common */
	pool->name = xc_path("%s, %s", xf_type(pool), c->cell->kernel);
	pool->kernel = xc_strdup(c->cell->kernel);
	pool->vcpus = c->cell->vcpus;
	pool->domid = -1;
	for (i = 0; i < c->cell->n_guests; i++)
		if (!pool->release && c->repeats[i].release)
			pool->release = xc_strdup(c->repeats[i].release);
	pool->bench = xc_alloc(modes * states, sizeof(*pool->bench));
	for (mode = xf_modes; !ret && *mode; mode++)
		for (state = xf_states; *state; state++)
			pool_one(c, *mode, *state);
	return ret;
}

static void guest_free(struct xc_guest *g)
{
	xc_guest_benches_free(g);
	free(g->name);
	free(g->type);
	free(g->kernel);
	free(g->release);
}

void xm_pool_free(struct xm_cell *c)
{
	size_t i;

	for (i = 0; c->repeats && i < c->cell->n_guests; i++)
		guest_free(&c->repeats[i]);
	free(c->repeats);
	guest_free(&c->pool);
}
