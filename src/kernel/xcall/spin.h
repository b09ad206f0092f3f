/* SPDX-License-Identifier: GPL-2.0-only */
/* Waits without sleeping, for tests and faults. */
#ifndef _XCALL_SPIN_H
#define _XCALL_SPIN_H

#include <linux/processor.h>
#include <linux/time64.h>
#include <linux/timekeeping.h>

/*
 * spin_until() - until @cond holds, for @ms milliseconds at most; was it met?
 * By the clock: mdelay() goes by what each CPU measured of its own speed as it
 * came up, which on a busy machine may be anything.
 */
#define spin_until(cond, ms)						\
({									\
	u64 __end = ktime_get_mono_fast_ns() + (ms) * NSEC_PER_MSEC;	\
	bool __met, __late;						\
									\
	do {								\
		cpu_relax();						\
		/* the clock first: a CPU may stand still before @cond */	\
		__late = ktime_get_mono_fast_ns() >= __end;		\
		__met = !!(cond);					\
	} while (!__met && !__late);					\
	__met;								\
})

#endif /* _XCALL_SPIN_H */
