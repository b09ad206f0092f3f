/* SPDX-License-Identifier: GPL-2.0-only */
/* Where the fields of each event are in its record: format/events.def. */
#ifndef XCALL_EVENT_FIELDS_H
#define XCALL_EVENT_FIELDS_H

#include <stdint.h>

#define XC_EVENT_FIELDS	8	/* of an event, at most */

struct xc_event_field {
	const char *name, *as;	/* of the record; of the tracepoint */
	uint8_t at, size;	/* bytes, in the record */
};

/* of that event, all but TSC and id; how many */
unsigned int xc_event_fields(unsigned int id, struct xc_event_field list[XC_EVENT_FIELDS]);

#endif
