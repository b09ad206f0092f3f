/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A caller that was preempted while it waited, and waits on on another CPU, sees
 * what the function wrote, even if a later caller on its first CPU has locked
 * the csd again; and it does not wait for that call, which here is never run.
 *
 *	NO_RELEASE	csd_release() is a plain store
 *	NO_ACQUIRE	csd_wait_done() is a plain load
 *	SAME_FLAGS	the later call has the flags of the first
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

#define FREE 0
#define FIRST 1
#ifdef SAME_FLAGS
#define LATER FIRST
#else
#define LATER 2
#endif

byte flags = FIRST;		/* the first call, queued already */
bit result;

proctype target()
{
	byte done;

	STEPS(2)
	STEP(0, 0, result = 1)
	STEP(1, RELEASE(S(0)) | X86(S(0)), flags = FREE)
	END_STEPS(2)
}

proctype later()
{
	/* csd_wait(), and csd_fill(), whose store depends on it */
	d_step { flags == FREE -> skip };
	flags = LATER
}

proctype preempted()
{
	byte done;
	bit read;

	STEPS(2)
	:: d_step { !(done & S(0)) && flags != FIRST -> done = done | S(0) }
	STEP(1, ACQUIRE(S(0)) | X86(S(0)), read = result)
	END_STEPS(2);
	assert(read)
}

init {
	atomic {
		run target();
		run later();
		run preempted()
	}
}
