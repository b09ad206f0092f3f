/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The csd lock: one bit in a call_single_data that says "in use".
 *
 *                csd_fill()       queue         run (SYNC)
 *   free ------------------> locked ---> on its way ---> csd_release() --> free
 *                                              \
 *                                               csd_release() --> run (ASYNC)
 *
 * One side sets it (the caller, who owns the csd), the other clears it (the
 * target). Waiting is spinning: for a csd to be free with preemption off, for a
 * call to be done with preemption as the caller has it.
 */
#ifndef _XCALL_CSD_H
#define _XCALL_CSD_H

#include <linux/bug.h>
#include <linux/smp.h>
#include <linux/xcall_delay.h>
#include <linux/xcall_fault.h>
#include <linux/xcall_trace.h>

/* beyond the flags: what tells one CPU's calls that wait apart */
#define CSD_CALL_STEP	(CSD_FLAG_TYPE_MASK + CSD_TYPE_SYNC)

/* csd_type() - XCALL_TYPE_* of a queue entry's flags. */
static inline unsigned int csd_type(unsigned int flags)
{
	return (flags & CSD_FLAG_TYPE_MASK) >> 4;
}

static inline bool csd_locked(call_single_data_t *csd)
{
	return READ_ONCE(csd->node.u_flags) & CSD_FLAG_LOCK;
}

void xcall_csd_wait_locked(call_single_data_t *csd, unsigned int flags,
			   unsigned int target, unsigned int reason);

/*
 * csd_wait() - return once @csd is not locked by @target any more. Nobody but
 * the caller may lock it.
 */
static __always_inline void csd_wait(call_single_data_t *csd,
				     unsigned int target, unsigned int reason)
{
	unsigned int flags;

	/*
	 * Acquire: what the function wrote on @target (SYNC) and the last read
	 * of @csd there lie before our return. Pairs with csd_release().
	 */
	while ((flags = smp_load_acquire(&csd->node.u_flags)) & CSD_FLAG_LOCK)
		xcall_csd_wait_locked(csd, flags, target, reason);
}

/*
 * csd_wait_done() - return once the call is done that csd_fill() made of @csd
 * with @flags. Whoever shares the caller's CPU may lock it again since.
 */
static __always_inline void csd_wait_done(call_single_data_t *csd,
					  unsigned int flags,
					  unsigned int target)
{
	/*
	 * Acquire: as above; and if another has locked it, its csd_wait() came
	 * after the release, and its csd_fill() before this.
	 */
	if (smp_load_acquire(&csd->node.u_flags) == (flags | CSD_FLAG_LOCK))
		xcall_csd_wait_locked(csd, flags | CSD_FLAG_LOCK, target,
				      XCALL_WAIT_DONE);
}

/*
 * csd_fill() - lock a free csd that only the calling context may take, for a
 * call of @func(@info) on @target; @flags: CSD_TYPE_SYNC or _ASYNC, and what
 * csd_wait_done() tells calls apart by. One that may still be in use needs
 * csd_wait() before.
 */
static __always_inline void csd_fill(call_single_data_t *csd,
				     unsigned int target, unsigned int flags,
				     smp_call_func_t func, void *info)
{
	xcall_delay(XCALL_DELAY_LOCK);
	/*
	 * Release: for one who waits for an earlier call of this csd, the end of
	 * that was before. Pairs with csd_wait_done(). Whoever reads the others
	 * found the csd in an inbox.
	 */
	smp_store_release(&csd->node.u_flags, CSD_FLAG_LOCK | flags);
	csd->func = func;
	csd->info = info;
#ifdef CONFIG_CSD_LOCK_WAIT_DEBUG
	/* for who looks at a crash dump */
	csd->node.src = raw_smp_processor_id();
	csd->node.dst = target;
#endif
	xcall_csd_locked(csd_type(flags), target, csd, func);
}

/*
 * csd_release() - give @csd back to its owner. Not touched after this.
 * The event stands before the store, so no waiter's event can precede it.
 */
static __always_inline void csd_release(call_single_data_t *csd,
					unsigned int type, unsigned int cpu)
{
	WARN_ON_ONCE(!(csd->node.u_flags & CSD_FLAG_LOCK));
	xcall_fault_pause(XCALL_FAULT_LATE_UNLOCK, cpu);
	xcall_csd_unlocked(type, cpu, csd);
	/* all that was done for the call before the store; pairs with csd_wait() */
	smp_store_release(&csd->node.u_flags, 0);
}

#endif /* _XCALL_CSD_H */
