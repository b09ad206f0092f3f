/* SPDX-License-Identifier: GPL-2.0-only */
/* Between record.bpf.c and its user space. */
#ifndef XCALL_RECORD_H
#define XCALL_RECORD_H

#include "format/loss.h"

/* Of each CPU, in the kernel. */
struct record_losses {
	__u64 lost;		/* since the programs were loaded */
	__u64 told;		/* in the last record_lost */
	__u64 tsc;		/* of the first that is not told */
	__u64 clock;		/* of that: RECORD_MONO or 0 */
};

#endif
