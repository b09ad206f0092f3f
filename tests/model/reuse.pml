/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A csd is filled again only when its last reader is done with it: two
 * asynchronous calls, one after the other, through one csd of an outbox. Each run must get the func and info that belong together.
 *
 *	NO_RELEASE	csd_release() is a plain store: the reads of func and
 *			info may come after it
 *	COPY_LATE	run_async() reads func and info after csd_release()
 *	NO_WAIT		csd_wait() does not wait for the lock
 *
 * csd_wait() before a use needs no acquire on any hardware for this: stores do
 * not pass the branch that waits. For the waiter's loads see return.pml.
 *
 * x86 keeps: NO_RELEASE
 */
#include "weak.pml"

#ifdef NO_RELEASE
#define RELEASE(mask) 0
#else
#define RELEASE(mask) (mask)
#endif
#ifdef COPY_LATE
#define AFTER_COPY(mask) 0
#define AFTER_RELEASE S(2)
#else
#define AFTER_COPY(mask) (RELEASE(mask) | X86(mask))
#define AFTER_RELEASE 0
#endif

#define CALLS 2

bit lock;
byte func, info;
byte inbox;			/* entries queued and not taken */

proctype sender()
{
	byte done, call;

	for (call : 1 .. CALLS) {
#ifndef NO_WAIT
		!lock;		/* the stores below depend on it */
#endif
		STEPS(4)
		STEP(0, 0, lock = 1)
		STEP(1, X86(S(0)), func = call)
		STEP(2, X86(S(0) | S(1)), info = call)
		/* xcall_inbox_add() */
		STEP(3, S(0) | S(1) | S(2), inbox++)
		END_STEPS(4)
	}
}

proctype target()
{
	byte done, call, run_func, run_info;

	for (call : 1 .. CALLS) {
		/* xcall_inbox_take(): nothing below comes before it */
		d_step { inbox > 0 -> inbox-- };

		STEPS(3)
		STEP(0, AFTER_RELEASE, run_func = func)
		STEP(1, AFTER_RELEASE, run_info = info)
		STEP(2, AFTER_COPY(S(0) | S(1)), lock = 0)
		END_STEPS(3);

		assert(run_func == call && run_info == call)
	}
}

init {
	atomic {
		run sender();
		run target()
	}
}
