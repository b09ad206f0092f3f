/* SPDX-License-Identifier: GPL-2.0-only */
/* Between record.bpf.c and its user space: what is in a ring but not in the trace. */
#ifndef XCALL_RECORD_H
#define XCALL_RECORD_H

#include "trace_format.h"

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

/* Of each CPU, in the kernel. */
struct record_losses {
	__u64 lost;		/* since the programs were loaded */
	__u64 told;		/* in the last record_lost */
	__u64 tsc;		/* of the first that is not told */
	__u64 clock;		/* of that: RECORD_MONO or 0 */
};

/*
 * In the id of a record: its time is CLOCK_MONOTONIC in ns, as upstream's events
 * have no TSC.
 */
#define RECORD_MONO 0x8000

#define RECORD_MAX 40		/* bytes of the longest record */

#endif
