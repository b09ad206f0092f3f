/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Points of CPU bring-up and of sending where a test can make things go wrong.
 * Armed through debugfs, file xcall/fault; see kernel/xcall/fault.c.
 */
#ifndef _LINUX_XCALL_FAULT_H
#define _LINUX_XCALL_FAULT_H

#include <linux/types.h>

enum xcall_fault {
	/* these fail with an errno */
	XCALL_FAULT_VCPU_INFO,		/* VCPUOP_register_vcpu_info */
	XCALL_FAULT_RUNSTATE,		/* VCPUOP_register_runstate_memory_area */
	XCALL_FAULT_UPCALL_VECTOR,	/* HVMOP_set_evtchn_upcall_vector */
	XCALL_FAULT_TIMER,		/* VIRQ_TIMER; VCPUOP_stop_periodic_timer */
	XCALL_FAULT_BIND_IPI,		/* EVTCHNOP_bind_ipi */
	XCALL_FAULT_BIND_VIRQ,		/* EVTCHNOP_bind_virq */
	XCALL_FAULT_INIT_CONTROL,	/* EVTCHNOP_init_control */
	XCALL_FAULT_GDT,		/* the update of a GDT page's mapping */
	XCALL_FAULT_INITIALISE,		/* VCPUOP_initialise */
	XCALL_FAULT_UP,			/* VCPUOP_up */
	XCALL_FAULT_DOWN,		/* VCPUOP_down, at a resume */
	XCALL_FAULT_IS_UP,		/* VCPUOP_is_up of a dead CPU */
	XCALL_FAULT_NO_MEMORY,		/* an allocation */
	/* a call-function-single IPI not sent, though its sender believes so */
	XCALL_FAULT_LOSE_SEND,
	/* a call has run, and its csd is free a second later */
	XCALL_FAULT_LATE_UNLOCK,
	/* these hold a CPU until they are disarmed */
	XCALL_FAULT_STALL_ALIVE,	/* before it says that it is alive */
	XCALL_FAULT_STALL_ONLINE,	/* between alive and online */
	XCALL_FAULT_STALL_DEAD,		/* before it says that it is dead */
	XCALL_NR_FAULTS
};

#ifdef CONFIG_XCALL_FAULT
int xcall_fault(enum xcall_fault point, unsigned int cpu);
void xcall_fault_stall(enum xcall_fault point, unsigned int cpu);
void xcall_fault_pause(enum xcall_fault point, unsigned int cpu);
#else
static inline int xcall_fault(enum xcall_fault point, unsigned int cpu)
{
	return 0;
}

static inline void xcall_fault_stall(enum xcall_fault point, unsigned int cpu)
{
}

static inline void xcall_fault_pause(enum xcall_fault point, unsigned int cpu)
{
}
#endif

#endif /* _LINUX_XCALL_FAULT_H */
