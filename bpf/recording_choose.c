// SPDX-License-Identifier: GPL-2.0-only
/* What can be recorded of what was asked for. */
#include <errno.h>
#include <stdlib.h>
#include "flight/trigger.h"
#include "format/events.h"
#include "guest/message.h"
#include "kernel/sources.h"
#include "recording.h"

/* The stages of xcall report that upstream's events do not tell of. */
#define MISSING_STAGES "lock, queue, delivery, runq, upcall, release, wake"

/* Leaves out what this kernel does not have, and says so. */
int recording_choose(struct recording *recording)
{
	uint32_t wanted = recording->meta.events, there;
	unsigned int count;
	bool *has;
	char *absent;
	int err;

	sources(&count);
	has = calloc(count, sizeof(*has));
	err = has ? sources_find(has, &there) : -ENOMEM;
	recording->meta.upstream = has && !has[0];
	free(has);
	if (err)
		return fail_errno(err, "cannot find this kernel's events");
	there |= 1U << XT_MARKER;	/* made by ourselves */
	recording->meta.events = wanted & there;
	recording->meta.missing = wanted & ~there;
	if (!recording->meta.missing)
		return 0;
	absent = events_list(recording->meta.missing);
	if (recording->meta.upstream)
		message("this kernel has no xcall events: recording upstream's; stages missing: "
			MISSING_STAGES);
	message("not recorded, as this kernel lacks it: %s", absent ? absent : "");
	free(absent);
	return recording->meta.events ? 0 :
	       fail_errno(-ENOENT, "nothing is left to record");
}

/* What it waits for must be recorded, at the TSC's known pace. */
int recording_prepare_trigger(struct recording *recording)
{
	char *absent;

	if (!recording->trigger)
		return 0;
	recording->trigger->tsc_khz = recording->info.tsc_khz;
	if (!(trigger_events(recording->trigger) & ~recording->meta.events))
		return 0;
	absent = events_list(trigger_events(recording->trigger) & ~recording->meta.events);
	message("--trigger needs events that this kernel lacks: %s", absent ? absent : "");
	free(absent);
	return -ENOENT;
}
