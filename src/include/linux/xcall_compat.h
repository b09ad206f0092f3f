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

static inline void xcall_register_syscore(struct syscore *syscore)
{
	register_syscore(syscore);
}
#else
#define XCALL_SYSCORE(name, suspend_fn, resume_fn)			\
static struct syscore_ops name = {					\
	.suspend = suspend_fn, .resume = resume_fn,			\
}

static inline void xcall_register_syscore(struct syscore_ops *ops)
{
	register_syscore_ops(ops);
}
#endif

#endif /* _LINUX_XCALL_COMPAT_H */
