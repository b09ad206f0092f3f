/* SPDX-License-Identifier: GPL-2.0-only */
/* The events by name, and the groups that they are asked for by. */
#ifndef XCALL_EVENTS_H
#define XCALL_EVENTS_H

#include <stdint.h>
#include "format/trace_format.h"

/* a set of events: a bit of 1 << xt_id for each; markers are made, not recorded */
#define EVENTS_EVERY (((1U << XT_ID_END) - 2) & ~(1U << XT_MARKER))
/* and "all": without those that must be asked for by name */
#define EVENTS_ALL (EVENTS_EVERY & ~(1U << XT_SWITCH))
/* those that have a TSC on no kernel */
#define EVENTS_MONO (1U << XT_HP_ENTER | 1U << XT_HP_EXIT | 1U << XT_SWITCH)

/* xcall's tracepoints; the others are on every kernel, or the recorder's own */
enum {
	EVENTS_XCALL = 0
#define EVENT(id, name, record, arguments, ...) | 1 << XT_##id
#include "format/events.def"
};

/* "call_begin", of an id below XT_ID_END; NULL for the others. */
const char *event_name(unsigned int id);

/*
 * Reads "csd_queued,vcpu,ipi": names of events and groups. 0 and the set;
 * -EINVAL and in *unknown the word, up to its comma or end, that is neither.
 */
int events_parse(const char *text, uint32_t *set, const char **unknown);

/* Their names, with commas, to be freed; NULL if there is no memory. */
char *events_list(uint32_t set);

#endif
