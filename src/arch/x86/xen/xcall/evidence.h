/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef _XEN_XCALL_EVIDENCE_H
#define _XEN_XCALL_EVIDENCE_H

#include <linux/types.h>

bool xen_port_masked(unsigned int port);

#endif /* _XEN_XCALL_EVIDENCE_H */
