// SPDX-License-Identifier: GPL-2.0-only
/* The page's tables of CPU hotplug: its steps, and boot by Xen's trace. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/units.h"
#include "facts/hotplug_facts.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/names.h"
#include "model/run.h"
#include "page/html.h"
#include "read/files/bench.h"

static void spread(FILE *out, const struct xc_spread *s)
{
	ht_count(out, s->n);
	ht_ms(out, s->start_p50_ns);
	ht_ms(out, s->p50_ns);
	ht_ms(out, s->p99_ns);
	ht_ms(out, s->max_ns);
}

static void rows(FILE *out, const struct xc_bench *b, const struct xc_hotplug *h)
{
	char *name = xc_bench_name(b);
	unsigned int i, k;

	for (i = 0; i < h->n_steps; i++) {
		const struct xc_step *s = &h->steps[i];

		ht_name(out, name, i ? HT_AGAIN : HT_FIRST);
		ht_text(out, xc_step_name(s->phase));
		spread(out, &s->took);
		for (k = 0; k < XC_WHOSES; k++)
			ht_number(out, 1, xc_percent(s->whose_ns[k], s->sum_ns));
		ht_row_end(out);
	}
	for (i = 0; i < XC_XEN_STEPS; i++) {
		if (!h->xen[i].n)
			continue;
		ht_name(out, name, HT_AGAIN);
		ht_textf(out, "Xen: %s", xc_xen_step_name[i]);
		spread(out, &h->xen[i]);
		ht_rest(out, XC_WHOSES, "%s", "");
		ht_row_end(out);
	}
	free(name);
}

static void steps(FILE *out, const struct xc_guest *g)
{
	bool open = false;
	size_t i;

	for (i = 0; i < g->n_bench; i++) {
		const struct xc_hotplug *h = xc_hotplug_of(g, &g->bench[i]);

		if (!g->bench[i].hotplug || !h || !h->n_steps)
			continue;
		if (!open)
			ht_begin(out, "<operation|<step|n|starts at, p50 ms|p50 ms|p99 ms|max ms|guest %|Xen %|asleep %|not told %",
				 "A step runs from the one before it to its name. Of its time, the guest's "
				 "part is when a vCPU that it needs had a pCPU, Xen's when none had and one "
				 "waited for it.", "Hotplug steps of %s", g->name);
		open = true;
		rows(out, &g->bench[i], h);
	}
	if (open)
		ht_end(out);
}

static void boot(FILE *out, const struct xc_boot *b, const char *guest)
{
	size_t i;
	int k;

	for (i = 0; i < b->n; i++) {
		ht_name(out, guest, i ? HT_AGAIN : HT_FIRST);
		ht_count(out, b->vcpus[i].vcpu);
		for (k = 0; k < XC_BOOT_EVENTS; k++) {
			if (b->vcpus[i].at_ns[k] == XC_NEVER)
				ht_text(out, "");
			else
				ht_ms(out, b->vcpus[i].at_ns[k]);
		}
		ht_row_end(out);
	}
}

void ht_hotplug(FILE *out, const struct xc_run *run)
{
	bool open = false;
	size_t i;

	for (i = 0; i < run->n_guests; i++)
		steps(out, &run->guests[i]);
	for (i = 0; i < run->n_guests; i++) {
		if (!run->guests[i].result->boot.known)
			continue;
		if (!open)
			ht_begin(out, "<guest|vCPU|VCPUOP_initialise ms|VCPUOP_up ms|woken ms|runs ms",
				 "By Xen's trace: when each vCPU came up, since vCPU 0 first ran.", "Boot");
		open = true;
		boot(out, &run->guests[i].result->boot, run->guests[i].name);
	}
	if (open)
		ht_end(out);
}
