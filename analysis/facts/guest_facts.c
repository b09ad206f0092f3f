// SPDX-License-Identifier: GPL-2.0-only
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "facts/guest_facts.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "read/files/bench.h"
#include "read/files/symbols.h"

const char *const xf_modes[] = {
	"dry", "self", "single", "broadcast", "broadcast-lock", "mask", "any", "async", "no-wait",
	"resched", "irq-work", NULL
};

const char *const xf_states[] = { XC_STATE_ANY, "idle", "user", "irqsoff", "poll", NULL };

const char *xf_type(const struct xc_guest *g)
{
	static const char *const names[][2] = {
		{ "pv", "PV" }, { "pvh", "PVH" }, { "hvm", "HVM" }, { "native", "native" },
	};
	size_t i;

	for (i = 0; g->type && i < sizeof(names) / sizeof(*names); i++)
		if (!strcmp(g->type, names[i][0]))
			return names[i][1];
	return "unknown type";
}

bool xf_stock(const struct xc_guest *g)
{
	return !g->kernel || strncmp(g->kernel, "xcall", 5);
}

/* xf_type() is the same for all types that it does not know */
static bool same_type(const struct xc_guest *a, const struct xc_guest *b)
{
	return !strcmp(a->type ? a->type : "", b->type ? b->type : "");
}

const struct xc_guest *xf_stock_of(const struct xc_guest *const *guests, size_t n,
				   const struct xc_guest *g)
{
	size_t i;

	for (i = 0; !xf_stock(g) && i < n; i++)
		if (xf_stock(guests[i]) && same_type(guests[i], g))
			return guests[i];
	return NULL;
}

/* state: NULL for hotplug, whose mode is a name of xc_bench_name() */
static const struct xc_bench *find_bench(const struct xc_bench *list, size_t n,
					 const char *mode, const char *state)
{
	size_t i;

	for (i = 0; i < n; i++) {
		char *name = state ? xc_strdup(list[i].mode) : xc_bench_name(&list[i]);
		bool found = list[i].hotplug == !state && list[i].n && !strcmp(name, mode) &&
			     (!state || !strcmp(list[i].state, state));

		free(name);
		if (found)
			return &list[i];
	}
	return NULL;
}

const struct xc_bench *xf_bench(const struct xc_guest *g, bool hotplug, const char *mode)
{
	return find_bench(g->bench, g->n_bench, mode, hotplug ? NULL : XC_STATE_ANY);
}

const struct xc_bench *xf_ipis(const struct xc_guest *g, const char *mode, const char *state)
{
	return find_bench(g->bench, g->n_bench, mode, state);
}

const struct xc_bench *xf_traced(const struct xc_guest *g, bool hotplug, const char *mode)
{
	return find_bench(g->traced, g->n_traced, mode, hotplug ? NULL : XC_STATE_ANY);
}

const char *xf_func(const struct xc_guest *g, uint64_t func, char *buffer, size_t size)
{
	const char *name = g->symbols ? xc_symbol(g->symbols, func) : NULL;

	if (name)
		snprintf(buffer, size, "%s", name);
	else
		snprintf(buffer, size, "0x%" PRIx64, func);
	return buffer;
}

double xf_error_ns(const struct xc_guest *g)
{
	return (double)xc_clock_error(&g->clock) * 1e6 / (g->tsc_khz ? g->tsc_khz : 1);
}

const struct xc_call *xf_worst_call(const struct xc_guest *g)
{
	if (g->result->slowest.at[XC_STAGES])
		return &g->result->slowest;
	return g->result->n_worst ? &g->result->worst[0] : NULL;
}
