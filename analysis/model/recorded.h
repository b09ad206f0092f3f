/* SPDX-License-Identifier: GPL-2.0-only */
/* Which figures a guest's trace can have. */
#ifndef XCALL_RECORDED_H
#define XCALL_RECORDED_H

#include <stdbool.h>

#include "format/trace_format.h"
#include "read/guest_trace.h"

struct xc_guest;

enum { XC_FIGURE_CALLS, XC_FIGURE_IPIS, XC_FIGURE_QUEUE, XC_FIGURE_ALIGNMENT,
       XC_FIGURE_HOTPLUG, XC_FIGURE_STUCK, XC_FIGURE_CLOCK, XC_FIGURES };

extern const char *const xc_figure_name[XC_FIGURES];

static inline bool xc_has_markers(const struct xc_guest *g)
{
	return g->trace && g->trace->env.events & 1u << XT_MARKER;
}

/* are all the events on that a figure is made of? */
bool xc_recorded(const struct xc_guest *g, unsigned int figure);
/* a kernel without xcall's events: fewer stages, and not all of the queue */
bool xc_from_upstream(const struct xc_guest *g);
/* the stages that no event tells of, with commas, to be freed */
char *xc_no_stages(const struct xc_guest *g);
/* those that are not, with commas, to be freed */
char *xc_not_recorded(const struct xc_guest *g, unsigned int figure);

#endif
