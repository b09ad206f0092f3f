/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the function wrote is seen by the waiter after the call returned, on
 * every CPU of a broadcast; and from then on the csd is the waiter's again: its
 * stack frame may be gone.
 *
 *	NO_RELEASE	csd_release() is a plain store
 *	NO_ACQUIRE	csd_wait_done() is a plain load
 *	TOUCH_LATE	the target looks into the csd after csd_release(), say
 *			for an event
 *
 * x86 keeps: NO_RELEASE NO_ACQUIRE
 */
#include "weak.pml"

#ifdef NO_RELEASE
#define RELEASE(mask) 0
#else
#define RELEASE(mask) (mask)
#endif
#ifdef NO_ACQUIRE
#define ACQUIRE(mask) 0
#else
#define ACQUIRE(mask) (mask)
#endif

#ifdef TOUCH_LATE
#define LATE 1
#else
#define LATE 0
#endif

#define TARGETS 2

bit lock[TARGETS] = 1;		/* queued already */
bit result[TARGETS];
bit frame = 1;			/* the csds' memory is there */

proctype target(byte me)
{
	byte done;

	STEPS(3 + LATE)
	STEP(0, 0, assert(frame))		/* reads func and info */
	STEP(1, S(0), result[me] = 1)		/* runs it */
	STEP(2, S(0) | RELEASE(S(1)) | X86(S(1)), assert(frame); lock[me] = 0)
#if LATE
	STEP(3, S(2), assert(frame))
#endif
	END_STEPS(3 + LATE)
}

proctype waiter()
{
	byte done;
	bit read[TARGETS];

	/* each csd_wait_done() ends with the load that finds its lock free */
	STEPS(4)
	:: d_step { !(done & S(0)) && !lock[0] -> done = done | S(0) }
	:: d_step { !(done & S(1)) && !lock[1] &&
		    (done & (ACQUIRE(S(0)) | X86(S(0)))) ==
			    (ACQUIRE(S(0)) | X86(S(0))) ->
		    done = done | S(1) }
	STEP(2, ACQUIRE(S(0) | S(1)) | X86(S(0) | S(1)), read[0] = result[0])
	STEP(3, ACQUIRE(S(0) | S(1)) | X86(S(0) | S(1)), read[1] = result[1])
	END_STEPS(4);

	assert(read[0] && read[1]);
	frame = 0
}

init {
	atomic {
		run target(0);
		run target(1);
		run waiter()
	}
}
