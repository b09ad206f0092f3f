/* SPDX-License-Identifier: GPL-2.0-only */
/* What several outputs ask about CPU hotplug. */
#ifndef XCALL_HOTPLUG_FACTS_H
#define XCALL_HOTPLUG_FACTS_H

#include <stdint.h>

struct xc_bench;
struct xc_guest;
struct xc_hotplug;
struct xc_run;

/* of the samples taken while recorded, if there are any, or else of b's; or NULL */
const struct xc_hotplug *xc_hotplug_of(const struct xc_guest *g, const struct xc_bench *b);

/* cpuhp events have no TSC of their own: how far that which they were given was off, at most */
uint64_t xc_cpuhp_error_ns(const struct xc_guest *g, const struct xc_bench *b);

/* the names of all hotplug benchmarks, each once, a NULL after; all to be freed */
char **xf_hotplug_names(const struct xc_run *run);

#endif
