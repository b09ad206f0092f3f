// SPDX-License-Identifier: GPL-2.0-only
#include "csd.h"
#include "stuck.h"

/*
 * xcall_csd_wait_locked() - the slow half of csd_wait(): spin, and say for how long.
 * @flags: of @csd while it is locked by that call
 * @target: the CPU that holds the lock
 * @reason: XCALL_WAIT_*
 */
void xcall_csd_wait_locked(call_single_data_t *csd, unsigned int flags,
			   unsigned int target, unsigned int reason)
{
	xcall_csd_wait_begin(reason, target, csd);
	/* acquire: as in csd_wait() and csd_wait_done() */
	if (!xcall_stuck_watched(csd, flags, target))
		smp_cond_load_acquire(&csd->node.u_flags, VAL != flags);
	xcall_csd_wait_end(reason, target, csd);
}
