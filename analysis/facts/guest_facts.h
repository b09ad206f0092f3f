/* SPDX-License-Identifier: GPL-2.0-only */
/* What several outputs ask about a guest and its benchmarks. */
#ifndef XCALL_GUEST_FACTS_H
#define XCALL_GUEST_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct xc_bench;
struct xc_call;
struct xc_guest;

const char *xf_type(const struct xc_guest *g);		/* "PV", "PVH" ... */
bool xf_stock(const struct xc_guest *g);
/* of an xcall guest, the first of its type with a stock kernel; or NULL */
const struct xc_guest *xf_stock_of(const struct xc_guest *const *guests, size_t n,
				   const struct xc_guest *g);
/* a benchmark; of IPIs the one with targets in any state */
const struct xc_bench *xf_bench(const struct xc_guest *g, bool hotplug, const char *mode);
/* a benchmark of IPIs with targets in that state */
const struct xc_bench *xf_ipis(const struct xc_guest *g, const char *mode, const char *state);
/* the same, taken while the guest was recorded */
const struct xc_bench *xf_traced(const struct xc_guest *g, bool hotplug, const char *mode);
const char *xf_func(const struct xc_guest *g, uint64_t func, char *buffer, size_t size);
double xf_error_ns(const struct xc_guest *g);		/* alignment, half width */
/*
 * The slowest complete call that its sender waited for, of a broadcast its straggler; of calls
 * that nobody waits for if there is no other; NULL if there is none.
 */
const struct xc_call *xf_worst_call(const struct xc_guest *g);

extern const char *const xf_modes[];	/* IPI benchmark modes, ends with NULL */
extern const char *const xf_states[];	/* of their targets */

#endif
