/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The vocabulary of cross-calls: values that tracepoints carry and that the
 * recorder stores as they are. Append only.
 */
#ifndef _LINUX_XCALL_H
#define _LINUX_XCALL_H

/* what an IPI is for */
enum xcall_kind {
	XCALL_KIND_RESCHED,
	XCALL_KIND_CALL,		/* call function, sent to a mask */
	XCALL_KIND_SINGLE,		/* call function single */
	XCALL_KIND_IRQ_WORK,
	XCALL_KIND_SPIN,		/* spinlock kick */
	XCALL_KIND_NMI,
	XCALL_KIND_STOP,
};

/* what a queue entry is; the first four are CSD_TYPE_* shifted down */
enum xcall_type {
	XCALL_TYPE_ASYNC,
	XCALL_TYPE_SYNC,
	XCALL_TYPE_IRQ_WORK,
	XCALL_TYPE_TTWU,
	XCALL_TYPE_LOCAL,		/* no entry: the caller runs it itself */
};

enum xcall_api {
	XCALL_API_SINGLE,
	XCALL_API_ASYNC,
	XCALL_API_MANY,
};

/* why no IPI went out */
enum xcall_skip {
	XCALL_SKIP_QUEUED,		/* an earlier entry's IPI serves */
	XCALL_SKIP_POLLING,		/* the idle loop sees the flag */
	XCALL_SKIP_OFFLINE,
	XCALL_SKIP_LOCAL,
};

/* what a CPU waits on a csd lock for */
enum xcall_wait {
	XCALL_WAIT_LOCK,		/* the previous use */
	XCALL_WAIT_DONE,		/* this use */
};

/* steps in a vCPU's life */
enum xcall_phase {
	XCALL_PHASE_PREPARED,
	XCALL_PHASE_INITIALISED,
	XCALL_PHASE_UP,
	XCALL_PHASE_ALIVE,
	XCALL_PHASE_ONLINE,
	XCALL_PHASE_DYING,
	XCALL_PHASE_DOWN,
	XCALL_PHASE_DEAD,
	XCALL_PHASE_FREED,
};

/* why a csd stays locked, as far as its waiter can see */
enum xcall_stuck {
	XCALL_STUCK_NOT_SENT,		/* queued, and no IPI is on its way */
	XCALL_STUCK_NOT_RUN,		/* its vCPU waits for a physical CPU */
	XCALL_STUCK_MASKED,		/* pending; the CPU has interrupts off */
	XCALL_STUCK_HANDLER,		/* the function runs */
	XCALL_STUCK_BEHIND,		/* another entry's function runs */
	XCALL_STUCK_NO_UNLOCK,		/* taken out, done, and not released */
	XCALL_STUCK_OFFLINE,		/* the CPU went away */
};

/* where the TSC of this guest may change: between a SUSPEND and what follows */
enum xcall_clock {
	XCALL_CLOCK_SUSPEND,
	XCALL_CLOCK_RESUME,
};

#endif /* _LINUX_XCALL_H */
