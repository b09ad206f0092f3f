/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Interfaces of the kernel that differ between the versions the overlay is built for. Which
 * one is there, kernel/xcall/probe finds by compiling: XCALL_HAVE_... is set by its Makefile.
 */
#ifndef _LINUX_XCALL_COMPAT_H
#define _LINUX_XCALL_COMPAT_H

#include <linux/syscore_ops.h>

/*
 * XCALL_SYSCORE() - define @name, whose @suspend_fn and @resume_fn run on a suspend's last CPU
 *
 * Both take nothing; @suspend_fn returns 0 or a negative errno. xcall_register_syscore() puts
 * them into force.
 *
 * Linux 6.19 (a97fbc3ee3e2) gave the callbacks a pointer, and named the call anew; stable took
 * it over in 6.12.114.
 */
#ifdef XCALL_HAVE_SYSCORE_POINTER
#define XCALL_SYSCORE(name, suspend_fn, resume_fn)			\
static int name##_suspend(void *unused)					\
{									\
	return suspend_fn();						\
}									\
static void name##_resume(void *unused)					\
{									\
	resume_fn();							\
}									\
static const struct syscore_ops name##_ops = {				\
	.suspend = name##_suspend, .resume = name##_resume,		\
};									\
static struct syscore name = { .ops = &name##_ops }

#define xcall_register_syscore(name)	register_syscore(name)
#else
#define XCALL_SYSCORE(name, suspend_fn, resume_fn)			\
static struct syscore_ops name = {					\
	.suspend = suspend_fn, .resume = resume_fn,			\
}

#define xcall_register_syscore(name)	register_syscore_ops(name)
#endif

/*
 * xcall_wait_t - the type of smp_call_function_single()'s last argument
 *
 * Linux 7 made a bool of the int.
 */
#ifdef XCALL_HAVE_WAIT_BOOL
#define xcall_wait_t	bool
#else
#define xcall_wait_t	int
#endif

/*
 * xcall_hrtimer_setup() - a timer that runs @func
 *
 * Linux 6.13 (908a1d775422) gave hrtimer_setup() the function, and 6.15 took hrtimer_init() away.
 */
#ifdef XCALL_HAVE_HRTIMER_SETUP
#define xcall_hrtimer_setup(timer, func, clock, mode)			\
	hrtimer_setup(timer, func, clock, mode)
#else
#define xcall_hrtimer_setup(timer, func, clock, mode)			\
do {									\
	struct hrtimer *__timer = (timer);				\
									\
	hrtimer_init(__timer, clock, mode);				\
	__timer->function = (func);					\
} while (0)
#endif

/*
 * xcall_task_of() - the task that @cpu runs, a moment ago
 *
 * Linux 6.15 (a1e4cc0155ad) took it out of pcpu_hot.
 */
#ifdef XCALL_HAVE_TASK_OWN
#define xcall_task_of(cpu)	READ_ONCE(per_cpu(current_task, cpu))
#else
#define xcall_task_of(cpu)	READ_ONCE(per_cpu(pcpu_hot, cpu).current_task)
#endif

/*
 * xcall_count_irq(), xcall_irq_count() - count one of RESCHEDULE, CALL_FUNCTION, IRQ_WORK for
 * /proc/interrupts; read what is counted of @cpu
 *
 * Linux 7 numbers what inc_irq_stat() counts, and did away with a field for each.
 */
#ifdef XCALL_HAVE_STAT_INDEX
#define xcall_count_irq(what)	inc_irq_stat(what)
#define xcall_irq_count(cpu, what)					\
	READ_ONCE(per_cpu(irq_stat, cpu).counts[IRQ_COUNT_##what])
#else
#define XCALL_STAT_RESCHEDULE		irq_resched_count
#define XCALL_STAT_CALL_FUNCTION	irq_call_count
#define XCALL_STAT_IRQ_WORK		apic_irq_work_irqs
#define xcall_count_irq(what)	inc_irq_stat(XCALL_STAT_##what)
#define xcall_irq_count(cpu, what)					\
	READ_ONCE(per_cpu(irq_stat, cpu).XCALL_STAT_##what)
#endif

/*
 * xcall_set_lock_ops() - spinlocks by these, before alternatives are patched
 *
 * Linux 7 moved them out of pv_ops, and calls two of them by static calls.
 */
#ifdef XCALL_HAVE_LOCKOPS_OWN
#define xcall_set_lock_ops(wait_fn, kick_fn, preempted_fn)		\
do {									\
	pv_ops_lock.vcpu_is_preempted = PV_CALLEE_SAVE(preempted_fn);	\
	pv_ops_lock.kick = kick_fn;					\
	pv_ops_lock.wait = wait_fn;					\
	static_call_update(queued_spin_unlock,				\
			   __raw_callee_save___pv_queued_spin_unlock);	\
	static_call_update(queued_spin_lock_slowpath,			\
			   __pv_queued_spin_lock_slowpath);		\
} while (0)
#else
#define xcall_set_lock_ops(wait_fn, kick_fn, preempted_fn)		\
do {									\
	pv_ops.lock.vcpu_is_preempted = PV_CALLEE_SAVE(preempted_fn);	\
	pv_ops.lock.kick = kick_fn;					\
	pv_ops.lock.wait = wait_fn;					\
	pv_ops.lock.queued_spin_unlock =				\
		PV_CALLEE_SAVE(__pv_queued_spin_unlock);		\
	pv_ops.lock.queued_spin_lock_slowpath =				\
		__pv_queued_spin_lock_slowpath;				\
} while (0)
#endif

/*
 * xcall_identify_cpu() - on @cpu itself: find out what it is, and keep that
 *
 * Linux 7 merged smp_store_cpu_info() into identify_secondary_cpu().
 */
#ifdef XCALL_HAVE_IDENTIFY_DIRECT
#define xcall_identify_cpu(cpu)	identify_secondary_cpu(cpu)
#else
#define xcall_identify_cpu(cpu)	smp_store_cpu_info(cpu)
#endif

/*
 * xcall_enable_syscalls() - register this CPU's system call entries with Xen
 *
 * Linux 7 registers SYSENTER's where it registers SYSCALL's.
 */
#ifdef XCALL_HAVE_SYSENTER_APART
#define xcall_enable_syscalls()						\
do {									\
	xen_enable_syscall();						\
	xen_enable_sysenter();						\
} while (0)
#else
#define xcall_enable_syscalls()	xen_enable_syscall()
#endif

#endif /* _LINUX_XCALL_COMPAT_H */
