/* SPDX-License-Identifier: GPL-2.0-only */
/* Threads that are kept, and what they may be given to do. Internal to the analyser. */
#ifndef XCALL_WORKERS_H
#define XCALL_WORKERS_H

#include <stdbool.h>

/*
 * Something done in steps, in order, each by whichever thread is free: the one that waits
 * for it, too. So it is the same with any number of threads, or with none but that one.
 * What keeps much in its CPU's cache from step to step has its home there: if there is any
 * other thread, always the same one does it.
 */
struct xc_work {
	/* step n, 0 first; false: it was the last */
	bool (*step)(struct xc_work *w, unsigned int n);
	bool alone;		/* only the thread that waits for it may do it */
	bool home;
	/* of workers.c, under its lock */
	unsigned int allowed, done;	/* steps */
	bool queued, busy, waiting, over;
	struct xc_work *next;
};

struct xc_workers;
struct xc_workers *xc_workers_new(void);
void xc_workers_free(struct xc_workers *p);
/* n more steps may be made */
void xc_workers_allow(struct xc_workers *p, struct xc_work *w, unsigned int n);
/* until so many steps are done, of those allowed; or the last one is */
void xc_workers_wait(struct xc_workers *p, struct xc_work *w, unsigned int done);
/* no step of it is begun any more, and none goes on when it returns */
void xc_workers_drop(struct xc_workers *p, struct xc_work *w);

#endif
