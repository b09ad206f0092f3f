/* SPDX-License-Identifier: GPL-2.0-only */
/* Who wants calls and events, as they are found. */
#ifndef XCALL_SINK_H
#define XCALL_SINK_H

#include "model/call.h"

struct call;
struct xc_event;
struct xc_guest;

struct xc_sink {		/* all optional */
	void *arg;
	/* each complete call, when it is known to be: in order of its end */
	void (*call)(void *arg, const struct xc_guest *g, const struct xc_call *c);
	/*
	 * Each of the others; at[], func, sender of what was not seen are 0, 0 and
	 * XC_NO_CPU. With call, every one that calls.total counts, once.
	 */
	void (*partial)(void *arg, const struct xc_guest *g, const struct xc_call *c,
			enum xc_outcome outcome);
	/* each event, after the calls that end before it; not 0 ends the pass */
	int (*event)(void *arg, const struct xc_event *e);
};

#endif
