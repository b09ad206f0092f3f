// SPDX-License-Identifier: GPL-2.0-only
#include <linux/spinlock.h>
#include <linux/static_call.h>
#include <asm/paravirt.h>
#include <asm/qspinlock.h>

static void __used probe(void (*kick)(int))
{
#if defined(FORM_OWN)
	pv_ops_lock.kick = kick;
	static_call_update(queued_spin_lock_slowpath,
			   __pv_queued_spin_lock_slowpath);
#elif defined(FORM_SHARED)
	pv_ops.lock.kick = kick;
	pv_ops.lock.queued_spin_lock_slowpath = __pv_queued_spin_lock_slowpath;
#endif
}
