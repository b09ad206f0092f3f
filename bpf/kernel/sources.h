/* SPDX-License-Identifier: GPL-2.0-only */
/* Which program records which event, and from which tracepoint. */
#ifndef XCALL_SOURCES_H
#define XCALL_SOURCES_H

#include <stdbool.h>
#include <stdint.h>

struct source {
	const char *program;
	const char *tracepoint;
	unsigned int arguments;
	uint32_t event;		/* as in events.h */
	bool upstream;		/* and not xcall's */
};

/* All of them, xcall's first. */
const struct source *sources(unsigned int *count);

/*
 * What the running kernel has: there[i] for each source. An event that xcall
 * tells of is not taken from upstream. *events: the set of all. 0 or -errno;
 * -ENOENT: no BTF.
 */
int sources_find(bool *there, uint32_t *events);

#endif
