/* SPDX-License-Identifier: GPL-2.0-only */
/* Calls that do not come back: noticed by who waits, and explained. */
#ifndef _XCALL_STUCK_H
#define _XCALL_STUCK_H

#include <linux/smp.h>

#ifdef CONFIG_CSD_LOCK_WAIT_DEBUG
bool xcall_stuck_watched(call_single_data_t *csd, unsigned int flags,
			 unsigned int target);
#else
static inline bool xcall_stuck_watched(call_single_data_t *csd,
				       unsigned int flags, unsigned int target)
{
	return false;
}
#endif

#endif /* _XCALL_STUCK_H */
