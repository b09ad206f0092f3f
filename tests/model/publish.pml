/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a caller wrote before the call is seen by the function.
 *
 * Two senders add to one inbox; the target takes the list once, walks it, and
 * reads what each sender wrote. The second entry is reached through the first
 * one's `next`, so the order must hold through another sender's add, too.
 *
 *	NO_ADD_ORDER	xcall_inbox_add() does not order what was before it
 *	NO_TAKE_ORDER	xcall_inbox_take() does not order what comes after it
 *
 * Nothing here orders the lock bit, func and info against each other: the
 * target needs no barrier inside csd_fill().
 *
 * x86 keeps: NO_ADD_ORDER NO_TAKE_ORDER
 */
#include "weak.pml"

#ifdef NO_ADD_ORDER
#define ADD(mask) 0
#else
#define ADD(mask) (mask)
#endif
#ifdef NO_TAKE_ORDER
#define TAKE(mask) 0
#else
#define TAKE(mask) (mask)
#endif

#define SENDERS 2

byte head;			/* 0: empty, else a sender's entry */
byte next[SENDERS + 1];
bit data[SENDERS + 1];		/* plain memory of the caller */
bit lock[SENDERS + 1], func[SENDERS + 1];

proctype sender(byte me)
{
	byte done, seen;

	STEPS(6)
	STEP(0, 0, data[me] = 1)
	STEP(1, 0, lock[me] = 1)
	STEP(2, 0, func[me] = 1)
	STEP(3, X86(S(0) | S(1) | S(2)), seen = head)
	STEP(4, S(3), next[me] = seen)
	/* cmpxchg: once more from the read if somebody was faster */
	:: d_step {
		!(done & S(5)) && (done & S(4)) &&
		(done & ADD(S(0) | S(1) | S(2) | S(4))) ==
			ADD(S(0) | S(1) | S(2) | S(4)) ->
		if
		:: head == seen -> head = me; done = done | S(5)
		:: else -> done = done & ~(S(3) | S(4))
		fi
	}
	END_STEPS(6)
}

proctype target()
{
	byte done, node;
	bit read[SENDERS + 1];

	/* the function's reads, each possible as soon as TAKE() lets it */
	STEPS(3)
	:: d_step { !(done & S(0)) && head != 0 ->
		    node = head; head = 0; done = done | S(0) }
	STEP(1, TAKE(S(0)) | X86(S(0)), read[1] = data[1])
	STEP(2, TAKE(S(0)) | X86(S(0)), read[2] = data[2])
	END_STEPS(3);

	do
	:: node != 0 ->
		assert(lock[node] && func[node]);
		assert(read[node]);
		node = next[node]
	:: else -> break
	od
}

init {
	atomic {
		run sender(1);
		run sender(2);
		run target()
	}
}
