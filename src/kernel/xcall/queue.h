/* SPDX-License-Identifier: GPL-2.0-only */
/* Running what lies in a CPU's inbox: four kinds of entry (smp_types.h). */
#ifndef _XCALL_QUEUE_H
#define _XCALL_QUEUE_H

#include <linux/smp.h>

void xcall_queue_init(void);
void xcall_queue_run(bool expect_online);

#endif /* _XCALL_QUEUE_H */
