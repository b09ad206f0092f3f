/* SPDX-License-Identifier: GPL-2.0-only */
/* What is in a recorder's ring but not in the trace: losses, records without a TSC. */
#ifndef XCALL_LOSS_H
#define XCALL_LOSS_H

#include "format/trace_format.h"

/*
 * Id 0 in a ring: records were lost from this TSC on, before the next record. A loss thus has a
 * place in its stream, not only a count.
 */
#define RECORD_LOST 0

struct record_lost {
	__u64 tsc;		/* of the first event lost since the last record_lost */
	__u16 id;		/* RECORD_LOST; with RECORD_MONO */
	__u16 pad;
	__u32 pad2;
	__u64 lost;		/* on this CPU since the programs were loaded */
};

/*
 * In the id of a record: its time is CLOCK_MONOTONIC in ns, as upstream's events
 * have no TSC.
 */
#define RECORD_MONO 0x8000

#define RECORD_MAX 40		/* bytes of the longest record */

#endif
