/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef _XEN_XCALL_DUMP_H
#define _XEN_XCALL_DUMP_H

#include <linux/interrupt.h>

irqreturn_t xen_dump_interrupt(int irq, void *unused);

#endif /* _XEN_XCALL_DUMP_H */
