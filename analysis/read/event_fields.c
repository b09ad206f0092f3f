// SPDX-License-Identifier: GPL-2.0-only
#include <stddef.h>

#include "format/trace_format.h"
#include "read/event_fields.h"

/* a function for each event: in it, the record's type has a name that its fields can use */
#define EVENT(id, name, record, arguments, ...)					\
static unsigned int of_##name(struct xc_event_field *list)				\
{											\
	typedef struct record rec;							\
	unsigned int n = 0;								\
											\
	__VA_ARGS__									\
	return n;									\
}
#define OTHER(id, name, record, ...) EVENT(id, name, record, 0, __VA_ARGS__)
#define AS(n_, field, name) \
	list[n++] = (struct xc_event_field){ #field, name, offsetof(rec, field), sizeof(((rec *)0)->field) };
#define ARG(n_, field) AS(n_, field, #field)
#include "format/events.def"

/* none has more of them than there is room for */
#define EVENT(id, name, record, arguments, ...) \
	_Static_assert(0 __VA_ARGS__ <= XC_EVENT_FIELDS, #name);
#define OTHER(id, name, record, ...) EVENT(id, name, record, 0, __VA_ARGS__)
#define ARG(n, field) + 1
#define AS(n, field, name) + 1
#include "format/events.def"

unsigned int xc_event_fields(unsigned int id, struct xc_event_field list[XC_EVENT_FIELDS])
{
	switch (id) {
#define EVENT(id, name, record, arguments, ...) case XT_##id: return of_##name(list);
#define OTHER(id, name, record, ...) EVENT(id, name, record, 0, __VA_ARGS__)
#include "format/events.def"
	default:
		return 0;
	}
}
