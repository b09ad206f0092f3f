// SPDX-License-Identifier: GPL-2.0-only
/* The steps of CPU hotplug as text. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/sort.h"
#include "base/terminal.h"
#include "base/units.h"
#include "facts/hotplug_facts.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/names.h"
#include "read/files/bench.h"
#include "read/files/symbols.h"
#include "text/report.h"

#define CPUHP_SHOWN	5

static void print_spread(FILE *out, const char *name, const struct xc_spread *s)
{
	fprintf(out, "   %-16s %5zu %9.2f %9.2f %9.2f", name, s->n, xc_us(s->p50_ns), xc_us(s->p99_ns),
		xc_us(s->max_ns));
}

static void print_parts(FILE *out, const struct xc_step *s)
{
	int k;

	if (s->whose_ns[XC_WHOSE_UNKNOWN] != s->sum_ns)
		for (k = 0; k < XC_WHOSE_UNKNOWN; k++)
			fprintf(out, " %*.0f", k ? 6 : 7,
				xc_percent(s->whose_ns[k], s->sum_ns));
	fputc('\n', out);
}

static int by_sum(const void *a, const void *b)
{
	const struct xc_cpuhp *const *x = a, *const *y = b;

	return XC_ORDER((*y)->sum_ns, (*x)->sum_ns);
}

/* the states of the kernel's hotplug core that took most of the time */
static void print_cpuhp(FILE *out, const struct xc_guest *g, const struct xc_bench *b,
			const struct xc_hotplug *h, const char *title)
{
	const struct xc_cpuhp **list = xc_alloc(h->n_cpuhp, sizeof(*list));
	uint64_t sum = 0;
	char name[40];
	size_t i;

	for (i = 0; i < h->n_cpuhp; i++) {
		list[i] = &h->cpuhp[i];
		sum += list[i]->sum_ns;
	}
	qsort(list, h->n_cpuhp, sizeof(*list), by_sum);
	fprintf(out, "  %s, by cpuhp state, each end +- %.2f us\n"
		"   " TM_HEAD "%-28s %5s %9s %9s %9s      %%" TM_END "\n", title, xc_us(xc_cpuhp_error_ns(g, b)),
		"STATE(us)", "n", "p50", "p99", "max");
	for (i = 0; i < h->n_cpuhp && i < CPUHP_SHOWN; i++) {
		const struct xc_cpuhp *c = list[i];
		const char *func = xc_symbol(g->symbols, c->func);

		if (c->state < 0)
			snprintf(name, sizeof(name), "in none");
		else
			snprintf(name, sizeof(name), "%d %s", c->state, func ? func : "");
		fprintf(out, "   %-28.28s %5zu %9.2f %9.2f %9.2f %6.1f\n", name, c->took.n,
			xc_us(c->took.p50_ns), xc_us(c->took.p99_ns), xc_us(c->took.max_ns),
			xc_percent(c->sum_ns, sum));
	}
	if (h->n_cpuhp > CPUHP_SHOWN)
		fprintf(out, "   ... %zu more: bench.hotplug[].cpuhp of the JSON\n",
			h->n_cpuhp - CPUHP_SHOWN);
	free(list);
}

static void print_one(FILE *out, const struct xc_guest *g, const struct xc_bench *b)
{
	const struct xc_hotplug *h = xc_hotplug_of(g, b);
	char *name = xc_bench_name(b), head[40];
	unsigned int i;

	if (h->n_steps)
		fprintf(out, "  %s, step by step\n   " TM_HEAD
			"%-16s %5s %9s %9s %9s %% guest    Xen asleep" TM_END "\n", name,
			"STEP(us)", "n", "p50", "p99", "max");
	for (i = 0; i < h->n_steps; i++) {
		print_spread(out, xc_step_name(h->steps[i].phase), &h->steps[i].took);
		print_parts(out, &h->steps[i]);
	}
	for (i = 0; i < XC_XEN_STEPS; i++) {
		if (!h->xen[i].n)
			continue;
		snprintf(head, sizeof(head), "Xen: %s", xc_xen_step_name[i]);
		print_spread(out, head, &h->xen[i]);
		fputc('\n', out);
	}
	if (h->n_cpuhp)
		print_cpuhp(out, g, b, h, name);
	free(name);
}

static void print_boot(FILE *out, const struct xc_boot *b)
{
	size_t i;
	int k;

	if (!b->known)
		return;
	fprintf(out, "  boot, by Xen's trace: ms since vCPU 0 first ran, %.2f ms after its domain\n"
		"  was created\n   " TM_HEAD "%-6s", (double)b->created_ns / 1e6, "VCPU");
	for (k = 0; k < XC_BOOT_EVENTS; k++)
		fprintf(out, " %11s", xc_boot_name[k]);
	fprintf(out, "%s\n", TM_END);
	for (i = 0; i < b->n; i++) {
		fprintf(out, "   %-6u", b->vcpus[i].vcpu);
		for (k = 0; k < XC_BOOT_EVENTS; k++) {
			if (b->vcpus[i].at_ns[k] == XC_NEVER)
				fprintf(out, " %11s", "-");
			else
				fprintf(out, " %11.3f", (double)b->vcpus[i].at_ns[k] / 1e6);
		}
		fputc('\n', out);
	}
}

void xc_report_hotplug(FILE *out, const struct xc_guest *g)
{
	size_t i;

	for (i = 0; i < g->n_bench; i++)
		if (g->bench[i].hotplug && xc_hotplug_of(g, &g->bench[i]))
			print_one(out, g, &g->bench[i]);
	print_boot(out, &g->result->boot);
}
