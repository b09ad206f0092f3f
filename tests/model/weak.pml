/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A CPU that does its memory accesses in any order that nothing forbids, over
 * one coherent memory: every access is one indivisible step, and a thread takes
 * the steps of a straight piece of code as its `done` mask lets it.
 *
 *	STEP(n, after, effect)	step n, not before all steps of `after`
 *
 * `after` is built from
 *
 *	S(n)			a dependency that all hardware keeps: address, data,
 *				control before a store, the same location
 *	name of a barrier	a macro of the model: its mask, or 0 in the mutant
 *				that lacks it
 *	X86(mask)		what x86 keeps without any barrier: all but a load
 *				after a store; 0 unless -DTSO
 *
 * This allows all four reorderings, so it is weaker than x86-TSO and, as loads
 * are not predicted past a value they depend on, about as weak as ARMv8. Stores
 * become visible to all others at once; what IBM POWER does beyond that is left
 * to the litmus tests.
 */
#define S(n) (1 << (n))

#ifdef TSO
#define X86(mask) (mask)
#else
#define X86(mask) 0
#endif

#define STEP(n, after, effect) \
	:: d_step { !(done & S(n)) && (done & (after)) == (after) -> \
		    effect; done = done | S(n) }

/* begin and end of a piece of code of n steps */
#define STEPS(n) done = 0; do
#define END_STEPS(n) :: done == S(n) - 1 -> break; od
