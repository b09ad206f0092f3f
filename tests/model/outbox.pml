/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The csds of a CPU that went away are freed only when the last of them has
 * been taken out of the other inboxes.
 *
 *	NO_WAIT		smpcfd_dead_cpu() does not look at the locks
 *	NO_RELEASE	csd_release() is a plain store
 *	NO_DEAD_ORDER	the dying CPU's report that it is dead does not order
 *			its last calls before it
 *
 * x86 keeps: NO_RELEASE NO_DEAD_ORDER
 */
#include "weak.pml"

#ifdef NO_RELEASE
#define RELEASE(mask) 0
#else
#define RELEASE(mask) (mask)
#endif
#ifdef NO_DEAD_ORDER
#define DEAD(mask) 0
#else
#define DEAD(mask) (mask)
#endif

bit lock, inbox, dead;
bit there = 1;			/* the memory of the csds */

proctype dying()
{
	byte done;

	/* its last call, without waiting; then cpuhp_ap_report_dead() */
	STEPS(3)
	STEP(0, 0, assert(there); lock = 1)
	STEP(1, S(0), inbox = 1)
	STEP(2, DEAD(S(0) | S(1)) | X86(S(0) | S(1)), dead = 1)
	END_STEPS(3)
}

proctype target()
{
	byte done;

	inbox;
	STEPS(3)
	STEP(0, 0, assert(there))		/* reads func */
	STEP(1, 0, assert(there))		/* reads info */
	STEP(2, RELEASE(S(0) | S(1)) | X86(S(0) | S(1)),
	     assert(there); lock = 0)
	END_STEPS(3)
}

proctype control()
{
	dead;
#ifndef NO_WAIT
	!lock;
#endif
	there = 0
}

init {
	atomic {
		run dying();
		run target();
		run control()
	}
}
