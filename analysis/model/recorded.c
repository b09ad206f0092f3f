// SPDX-License-Identifier: GPL-2.0-only
/* Which figures a trace can give, by the events that its recorder had on. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/recorded.h"
#include "read/guest_trace.h"

#define BIT(id)	(1u << (id))

static const uint32_t needed[XC_FIGURES] = {
	/* every step of a call, and its IPI */
	[XC_FIGURE_CALLS] = (BIT(XT_IPI_EXIT) * 2 - 1) & ~1u & ~BIT(XT_CSD_WAIT_BEGIN),
	[XC_FIGURE_IPIS] = BIT(XT_IPI_SEND) | BIT(XT_IPI_SENT) | BIT(XT_IPI_ENTRY),
	[XC_FIGURE_QUEUE] = BIT(XT_CSD_QUEUED) | BIT(XT_CSD_RUN_BEGIN),
	[XC_FIGURE_ALIGNMENT] = BIT(XT_IPI_SEND) | BIT(XT_IPI_SENT),
	[XC_FIGURE_HOTPLUG] = BIT(XT_VCPU),
	[XC_FIGURE_STUCK] = BIT(XT_CSD_STUCK),
	[XC_FIGURE_CLOCK] = BIT(XT_CLOCK),
};

const char *const xc_figure_name[XC_FIGURES] = {
	"calls", "ipi", "queue", "alignment", "hotplug", "stuck", "clock_changes",
};

bool xc_recorded(const struct xc_guest *g, unsigned int figure)
{
	return g->trace && !(needed[figure] & ~g->trace->env.events);
}

bool xc_from_upstream(const struct xc_guest *g)
{
	return g->trace && g->trace->env.event_source && !strcmp(g->trace->env.event_source, "upstream");
}

char *xc_no_stages(const struct xc_guest *g)
{
	char *list = xc_strdup("");
	int i;

	for (i = 0; i < XC_STAGES && xc_from_upstream(g); i++) {
		char *more;

		if (i == XC_STAGE_SEND || i == XC_STAGE_DISPATCH || i == XC_STAGE_HANDLER)
			continue;
		more = xc_path("%s%s%s", list, *list ? ", " : "", xc_stage_name[i]);
		free(list);
		list = more;
	}
	return list;
}

char *xc_not_recorded(const struct xc_guest *g, unsigned int figure)
{
	uint32_t off = needed[figure] & ~g->trace->env.events;
	char *list = xc_strdup("");
	unsigned int id;

	for (id = 0; id < XT_ID_END; id++)
		if (off & BIT(id)) {
			char *more = xc_path("%s%s%s", list, *list ? ", " : "",
					     xc_event_name(id));

			free(list);
			list = more;
		}
	return list;
}
