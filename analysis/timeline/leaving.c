// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "format/trace_format.h"
#include "timeline/leaving.h"

void xc_leaving_vcpu(struct xc_leaving *l, const struct xt_vcpu *r)
{
	bool leaving = r->phase == XT_PHASE_DYING || r->phase == XT_PHASE_DOWN;

	l->cpus = xc_grow(l->cpus, &l->n_cpus, (size_t)r->cpu + 1, sizeof(*l->cpus));
	if (leaving && !l->cpus[r->cpu])
		l->now++;
	else if (!leaving && l->cpus[r->cpu])
		l->now--;
	l->cpus[r->cpu] = leaving;
}

void xc_leaving_lost(struct xc_leaving *l)
{
	if (l->n_cpus)
		memset(l->cpus, 0, l->n_cpus * sizeof(*l->cpus));
	l->now = 0;
}

void xc_leaving_free(struct xc_leaving *l)
{
	free(l->cpus);
}
