// SPDX-License-Identifier: GPL-2.0-only
/* An event's fields as the metadata has them, against the structs they are read by. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "format/trace_format.h"
#include "read/ctf/tsdl_p.h"
#include "read/event_fields.h"
#include "read/guest_trace.h"

int tsdl_layout(struct lexer *lx, unsigned int id, const struct field *f,
		unsigned int n, unsigned int bits)
{
	struct xc_event_field wanted[XC_EVENT_FIELDS];
	unsigned int i, k, n_wanted = xc_event_fields(id, wanted);
	char msg[128];

	for (i = 0; i < n_wanted; i++) {
		for (k = 0; k < n; k++)
			if (!strcmp(f[k].name, wanted[i].name) && f[k].at == wanted[i].at * 8u &&
			    f[k].bits == wanted[i].size * 8u)
				break;
		if (k == n) {
			snprintf(msg, sizeof(msg),
				 "event %s: expected field %s of %u bits at bit %u",
				 xc_event_name(id), wanted[i].name,
				 wanted[i].size * 8u, wanted[i].at * 8u);
			return tsdl_fail(lx, msg);
		}
	}
	if ((bits + 63) / 64 * 8 != xt_size(id)) {
		snprintf(msg, sizeof(msg), "event %s: expected %u bytes, found %u",
			 xc_event_name(id), xt_size(id), (bits + 63) / 64 * 8);
		return tsdl_fail(lx, msg);
	}
	return 0;
}
