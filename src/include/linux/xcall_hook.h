/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where upstream's files meet the overlay. Without CONFIG_XCALL nothing here
 * changes what they compile to.
 */
#ifndef _LINUX_XCALL_HOOK_H
#define _LINUX_XCALL_HOOK_H

#include <linux/types.h>

struct completion;
struct vcpu_runstate_info;

/* --- what upstream's files ask the overlay --- */

/* instead of their Xen prepare and dead steps of CPU hotplug */
int xcall_prepare_pv(unsigned int cpu);
int xcall_unprepare_pv(unsigned int cpu);
int xcall_prepare_hvm(unsigned int cpu);
int xcall_unprepare_hvm(unsigned int cpu);

/* instead of kernel/cpu.c's unbounded wait for a CPU that is coming up */
int xcall_wait_online(unsigned int cpu, struct completion *done);

#ifdef CONFIG_XCALL
/* around all that takes a CPU down, the locks included */
void xcall_offline_begin(void);
void xcall_offline_end(void);
/* before @cpu is started */
void xcall_close_gate(unsigned int cpu);
/* on the new CPU, after it said that it is alive */
void xcall_online_gate(void);
#else
static inline void xcall_offline_begin(void)
{
}

static inline void xcall_offline_end(void)
{
}

static inline void xcall_close_gate(unsigned int cpu)
{
}

static inline void xcall_online_gate(void)
{
}
#endif

/* --- what kernel/xcall asks of the architecture --- */

/* out of the way, with interrupts off; may return at any time */
void xcall_arch_park(void);

/* --- what the overlay asks of state that upstream's files keep static --- */

/* drivers/xen/events: the port of @vector (enum ipi_vector) on @cpu, or 0 */
unsigned int xcall_ipi_port(unsigned int cpu, unsigned int vector);
bool xcall_port_pending(unsigned int port);
bool xcall_fifo_masked(unsigned int port);

/* arch/x86/xen/time.c: negative if @cpu has no timer interrupt */
int xcall_timer_irq(unsigned int cpu);

/* drivers/xen/time.c: where Xen writes the run state of @cpu's vCPU */
struct vcpu_runstate_info *xcall_runstate(unsigned int cpu);

/* kernel/cpu.c: what @cpu last reported to the CPU that brings it up */
void xcall_cpuhp_set_alive(unsigned int cpu, bool alive);

#endif /* _LINUX_XCALL_HOOK_H */
