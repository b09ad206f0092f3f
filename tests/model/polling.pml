/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * No kick is lost on a target that polls in its idle loop and so gets a flag
 * instead of an IPI. Two senders that wait, and somebody who sets the
 * need-resched flag for a reason of his own, which makes a sender's read of the
 * flags all that there is. A lost kick is an invalid end state.
 *
 *	NO_ADD_ORDER	the flags may be read before the entry is in: what a
 *			list under a spinlock gives, too, as an unlock does not
 *			order a later load
 *	NO_IDLE_ORDER	the idle loop may look into the inbox before it has
 *			stopped to say that it polls
 *	FLUSH_FIRST	the idle loop looks before it stops to say so
 *	NO_FLUSH	the idle loop does not look
 *	NO_FLAG		the sender trusts in polling and sets no flag
 *
 * The first two show on x86, too: they are a load that passes a store.
 */
#include "weak.pml"

#ifdef NO_ADD_ORDER
#define ADD(mask) 0
#else
#define ADD(mask) (mask)
#endif
#ifdef NO_IDLE_ORDER
#define CLEARED(mask) 0
#else
#define CLEARED(mask) (mask)
#endif

#define SENDERS 2

byte inbox;
bit polling, resched, ipi;
bit ran[SENDERS];
byte rounds = 2;		/* how often the target may start to poll */

proctype sender(byte me)
{
	byte done;
	bit was_empty, saw_polling, saw_resched;

	STEPS(2)
	STEP(0, 0, was_empty = (inbox == 0); inbox = inbox | S(me))
	STEP(1, ADD(S(0)), saw_polling = polling; saw_resched = resched)
	END_STEPS(2);

	if
	:: was_empty ->
		/* call_function_single_prep_ipi() */
		do
		:: !saw_polling -> ipi = 1; break
		:: saw_polling && saw_resched -> break
#ifdef NO_FLAG
		:: saw_polling && !saw_resched -> break
#else
		:: saw_polling && !saw_resched ->
			d_step {
				if
				:: polling && !resched ->
					resched = 1; saw_resched = 1
				:: else ->
					saw_polling = polling;
					saw_resched = resched
				fi
			}
#endif
		od
	:: else
	fi;
	ran[me]
}

proctype waker()
{
	d_step {
		resched = 1;
		if
		:: polling
		:: else -> ipi = 1
		fi
	}
}

inline run_inbox()
{
	d_step {
		i = 0;
		do
		:: i < SENDERS ->
			if
			:: inbox & S(i) -> ran[i] = 1
			:: else
			fi;
			i++
		:: else -> break
		od;
		inbox = 0;
		i = 0
	}
}

/* the interrupt: taken wherever interrupts are on */
inline interrupt()
{
	ipi = 0;
	run_inbox()
}

inline flush()
{
	if
	:: filled -> run_inbox()
	:: else
	fi
}

proctype target()
{
	byte done, i;
	bit filled;

	do
	:: rounds > 0 ->
		rounds--;
		polling = 1;
end_poll:	do
		:: resched -> break
		:: ipi -> interrupt()
		od;
#ifdef FLUSH_FIRST
		filled = (inbox != 0);
		flush();
		polling = 0;
#else
		STEPS(2)
		STEP(0, 0, polling = 0)
		STEP(1, CLEARED(S(0)), filled = (inbox != 0))
		END_STEPS(2);
#ifndef NO_FLUSH
		flush();
#endif
#endif
		/* schedule_idle() */
		resched = 0
	:: rounds < 2 -> break
	od;

	/* something else runs, with interrupts on */
end_busy:	do
	:: ipi -> interrupt()
	od
}

init {
	atomic {
		run sender(0);
		run sender(1);
		run waker();
		run target()
	}
}
