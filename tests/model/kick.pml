/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * No kick is lost: only who finds the inbox empty sends an IPI, and yet every
 * entry is run. Three senders, the first with two calls, all waiting; the target
 * sits with interrupts on. A lost kick is a sender that waits for ever: an
 * invalid end state.
 *
 * The event channel is what Xen makes of it: an upcall only when the port's
 * pending bit goes from 0 to 1.
 *
 *	TEST_THEN_ADD	emptiness is read before the cmpxchg, not by it
 *	KICK_FIRST	the IPI goes out before the entry is in
 *	ACK_LATE	the port's pending bit is cleared after the inbox was
 *			emptied
 *	NO_ACK_ORDER	nothing orders that clear before the emptying
 */
#include "weak.pml"

#ifdef NO_ACK_ORDER
#define ACK(mask) 0
#else
#define ACK(mask) (mask)
#endif

#define SENDERS 3

byte inbox;			/* a bit per entry */
bit pending, upcall;
bit ran[SENDERS];

inline send_ipi()
{
	d_step {
		if
		:: !pending -> pending = 1; upcall = 1
		:: else
		fi
	}
}

proctype sender(byte me; byte calls)
{
	bit was_empty;

	do
	:: calls > 0 ->
		calls--;
		ran[me] = 0;
#if defined(TEST_THEN_ADD)
		was_empty = (inbox == 0);
		inbox = inbox | S(me);
		if
		:: was_empty -> send_ipi()
		:: else
		fi;
#elif defined(KICK_FIRST)
		was_empty = (inbox == 0);
		if
		:: was_empty -> send_ipi()
		:: else
		fi;
		inbox = inbox | S(me);
#else
		d_step {
			was_empty = (inbox == 0);
			inbox = inbox | S(me)
		};
		if
		:: was_empty -> send_ipi()
		:: else
		fi;
#endif
		ran[me]
	:: else -> break
	od
}

proctype target()
{
	byte done, taken, i;

end:	do
	:: d_step { upcall -> upcall = 0 };
		do
		:: pending ->
			STEPS(2)
#ifdef ACK_LATE
			STEP(0, S(1), pending = 0)
			STEP(1, 0, taken = inbox; inbox = 0)
#else
			STEP(0, 0, pending = 0)
			STEP(1, ACK(S(0)), taken = inbox; inbox = 0)
#endif
			END_STEPS(2);

			for (i : 0 .. SENDERS - 1) {
				if
				:: taken & S(i) -> ran[i] = 1
				:: else
				fi
			}
		:: else -> break
		od
	od
}

init {
	atomic {
		run sender(0, 2);
		run sender(1, 1);
		run sender(2, 1);
		run target()
	}
}
