/* SPDX-License-Identifier: GPL-2.0-only */
/* Between record.bpf.c and its user space: what is in a ring but not in the trace. */
#ifndef XCALL_RECORD_H
#define XCALL_RECORD_H

#include "trace_format.h"

/*
 * Id 0 in a ring: records were lost just before this point. A loss thus has a
 * place in its stream, not only a count.
 */
#define RECORD_LOST 0

struct record_lost {
	__u64 tsc;		/* of the record that follows */
	__u16 id;		/* RECORD_LOST */
	__u16 pad;
	__u32 pad2;
	__u64 lost;		/* on this CPU since the programs were loaded */
};

#define RECORD_MAX 40		/* bytes of the longest record */

#endif
