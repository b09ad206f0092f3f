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

/* instead of cpuhp_ap_sync_alive(), on a CPU that goes on where it was parked */
void xcall_start_gate(void);

/* for drivers/xen/time.c: an error and no BUG(); a woken vCPU may be stolen, too */
int xcall_register_runstate(unsigned int cpu);
bool xcall_vcpu_stolen(unsigned int cpu);

/* instead of xen_hvm_post_suspend()'s BUG_ON() */
void xcall_restore_upcalls(void);

#ifdef CONFIG_XCALL
/* around all that takes a CPU down, the locks included */
void xcall_offline_begin(void);
void xcall_offline_end(void);
/* before @cpu is started: 0, or -EAGAIN if it has not left an earlier start */
int xcall_close_gate(unsigned int cpu);
/* on the new CPU, after it said that it is alive */
void xcall_online_gate(void);
/* at a resume, instead of a BUG(): true; says what is the matter with @cpu */
bool xcall_goes_on(unsigned int cpu, const char *what);
/* at a resume, after VCPUOP_up failed: true if it goes well now */
bool xcall_up_again(unsigned int cpu);
#else
static inline void xcall_offline_begin(void)
{
}

static inline void xcall_offline_end(void)
{
}

static inline int xcall_close_gate(unsigned int cpu)
{
	return 0;
}

static inline void xcall_online_gate(void)
{
}

static inline bool xcall_goes_on(unsigned int cpu, const char *what)
{
	return false;
}

static inline bool xcall_up_again(unsigned int cpu)
{
	return false;
}
#endif

/* --- what kernel/xcall asks of the architecture --- */

/* on a new CPU, each time it says that it is alive */
void xcall_arch_alive(void);

/* out of the way, with interrupts off; may return at any time */
void xcall_arch_park(void);

/* 0 once a CPU that was given up has parked, or a negative errno; may sleep */
int xcall_arch_parked(unsigned int cpu);

/* --- what the overlay asks of state that upstream's files keep static --- */

/* drivers/xen/events */
bool xcall_port_pending(unsigned int port);
bool xcall_fifo_masked(unsigned int port);

/* arch/x86/xen/time.c: negative if @cpu has no timer interrupt */
int xcall_timer_irq(unsigned int cpu);

/* drivers/xen/time.c: where Xen writes the run state of @cpu's vCPU */
struct vcpu_runstate_info *xcall_runstate(unsigned int cpu);

/*
 * kernel/cpu.c: the caller, a new CPU, says that it is alive if its control CPU
 * waits for that; true if it may go on
 */
bool xcall_cpuhp_say_alive(void);
/* kernel/cpu.c: what @cpu said counts no more: its next start asks it again */
void xcall_cpuhp_ask_again(unsigned int cpu);

#endif /* _LINUX_XCALL_HOOK_H */
