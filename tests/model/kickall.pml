/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * kick_all_cpus_sync(): when it returns, every other CPU sees what the caller
 * had written before, and nobody still uses what was reached by the old value
 * in a piece of code with interrupts off that began before.
 *
 * CPU 1 is online and reads in such a piece of code; CPU 2 comes online
 * meanwhile and either gets the interrupt or must see the new value by itself.
 *
 *	NO_MB		kick_all_cpus_sync() has no full barrier
 *	NO_ONLINE_MB	a CPU's online bit and its first reads are not ordered
 *	NO_RELEASE	csd_release() is a plain store
 *	NO_WAIT		the call does not wait
 *
 * The first two show on x86, too: they are a load that passes a store.
 *
 * x86 keeps: NO_RELEASE
 */
#include "weak.pml"

#ifdef NO_MB
#define MB(mask) 0
#else
#define MB(mask) (mask)
#endif
#ifdef NO_ONLINE_MB
#define ONLINE_MB(mask) 0
#else
#define ONLINE_MB(mask) (mask)
#endif
#ifdef NO_RELEASE
#define RELEASE(mask) 0
#else
#define RELEASE(mask) (mask)
#endif

bit value;			/* 0: the old one */
bit old_there = 1;		/* the memory that the old one leads to */
bit online2;
bit lock1, lock2;		/* csds; queued and kicked when set */

proctype caller()
{
	byte done;
	bit saw2;

	STEPS(2)
	STEP(0, 0, value = 1)
	STEP(1, MB(S(0)), saw2 = online2)
	END_STEPS(2);

	lock1 = 1;
	if
	:: saw2 -> lock2 = 1
	:: else
	fi;
#ifndef NO_WAIT
	!lock1;
	!lock2;
#endif
	old_there = 0
}

/* interrupts off, until the end of the reads: then the interrupt */
proctype cpu1()
{
	byte done;
	bit read;

	STEPS(4)
	STEP(0, 0, read = value)
	/* follows what it read */
	STEP(1, S(0), assert(read || old_there))
	:: d_step { !(done & S(2)) && lock1 -> done = done | S(2) }
	STEP(3, S(2) | RELEASE(S(0) | S(1)) | X86(S(0) | S(1)), lock1 = 0)
	END_STEPS(4);

	assert(value)
}

proctype cpu2()
{
	byte done;
	bit read;

	STEPS(3)
	STEP(0, 0, online2 = 1)
	STEP(1, ONLINE_MB(S(0)), read = value)
	STEP(2, S(1), assert(read || old_there))
	END_STEPS(3);

	/* interrupts on */
end:	do
	:: d_step { lock2 -> lock2 = 0; assert(value) }
	od
}

init {
	atomic {
		run caller();
		run cpu1();
		run cpu2()
	}
}
