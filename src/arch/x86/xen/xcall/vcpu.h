/* SPDX-License-Identifier: GPL-2.0-only */
/* The life of a vCPU, step by step, as xcall:xcall_vcpu events. */
#ifndef _XEN_XCALL_VCPU_H
#define _XEN_XCALL_VCPU_H

#include <linux/types.h>
#include <linux/xcall.h>

const char *xen_vcpu_phase(unsigned int cpu);
void xen_vcpu_step(u32 step, unsigned int cpu, int result);
void xen_vcpu_report_online(void);
void xen_vcpu_mark_down(void);
void xen_vcpu_report_dead(unsigned int cpu, int result);

#endif /* _XEN_XCALL_VCPU_H */
