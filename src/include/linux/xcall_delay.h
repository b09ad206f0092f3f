/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Steps of a call that a test can make slower, to see that it is found there.
 * Set through debugfs, file xcall/delay; see kernel/xcall/delay.c.
 */
#ifndef _LINUX_XCALL_DELAY_H
#define _LINUX_XCALL_DELAY_H

/* Named after the stage of `xcall report` that becomes longer. */
enum xcall_delay {
	XCALL_DELAY_LOCK,	/* before the csd is taken */
	XCALL_DELAY_QUEUE,	/* taken, not yet in the target's inbox */
	XCALL_DELAY_SEND,	/* in the inbox, before its IPI */
	XCALL_DELAY_DISPATCH,	/* a call that somebody waits for, before it runs */
	XCALL_DELAY_HANDLER,	/* in front of the function itself */
	XCALL_DELAY_RELEASE,	/* the function has run, the csd is still locked */
	XCALL_NR_DELAYS
};

#ifdef CONFIG_XCALL_FAULT
void xcall_delay(enum xcall_delay step);
#else
static inline void xcall_delay(enum xcall_delay step)
{
}
#endif

#endif /* _LINUX_XCALL_DELAY_H */
