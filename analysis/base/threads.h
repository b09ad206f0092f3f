/* SPDX-License-Identifier: GPL-2.0-only */
/* Threads of the analyser. Internal to it. */
#ifndef XCALL_THREADS_H
#define XCALL_THREADS_H

/* how many may run at once, this one counted; at least 1 */
unsigned int xc_threads(void);
/* fn for each i below n, several at once and in any order; ends when all have */
void xc_each(unsigned int n, void (*fn)(void *arg, unsigned int i), void *arg);

#endif
