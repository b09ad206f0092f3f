/* SPDX-License-Identifier: GPL-2.0-only */
/* Getting the attention of CPUs whose inbox has just become non-empty. */
#ifndef _XCALL_KICK_H
#define _XCALL_KICK_H

#include <linux/cpumask.h>

void xcall_kick_one(unsigned int cpu, unsigned long caller);
void xcall_kick_mask(struct cpumask *mask, unsigned long caller);

#endif /* _XCALL_KICK_H */
