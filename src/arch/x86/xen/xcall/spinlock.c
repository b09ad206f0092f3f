// SPDX-License-Identifier: GPL-2.0-only
/*
 * Paravirtualised spinlocks: a CPU that has waited long for a lock gives its
 * physical CPU away, and is woken by an event on a channel of its own.
 *
 * The channel's interrupt is disabled for good: SCHEDOP_poll alone looks at it.
 */
#define pr_fmt(fmt) "xen: " fmt

#include <linux/atomic.h>
#include <linux/interrupt.h>
#include <linux/percpu.h>
#include <linux/printk.h>
#include <linux/spinlock.h>
#include <linux/xcall_compat.h>

#include <asm/paravirt.h>
#include <asm/qspinlock.h>
#include <xen/events.h>

#include "../xen-ops.h"
#include "bind.h"
#include "ipi.h"

static irqreturn_t kick_interrupt(int irq, void *unused)
{
	return IRQ_NONE;
}

static const struct xen_cpu_irq kick_irq = {
	.name = "spinlock", .source = XEN_SPIN_UNLOCK_VECTOR,
	.handler = kick_interrupt,
};

static DEFINE_PER_CPU(struct xen_bound_irq, kick_bound);
/* 0: waiting CPUs spin */
static DEFINE_PER_CPU(int, kick_ready);
/* waits of this CPU, one inside the other: an interrupt's inside a task's */
static DEFINE_PER_CPU(unsigned int, nesting);

/* lock_kick() - wake @cpu; from an unlock, any context. */
static void lock_kick(int cpu)
{
	if (READ_ONCE(per_cpu(kick_ready, cpu)))
		xen_send_ipi(cpu, XEN_SPIN_UNLOCK_VECTOR);
}

/* a kick was waiting: consume it, and say so at both of its ends */
static void take_kick(int irq)
{
	xen_clear_irq_pending(irq);
	xen_ipi_begin(XCALL_KIND_SPIN, XEN_SPIN_UNLOCK_VECTOR);
	xen_ipi_end(XCALL_KIND_SPIN, XEN_SPIN_UNLOCK_VECTOR);
}

/*
 * lock_wait() - return when kicked, when *@byte is no longer @val, or for no
 * reason at all: the caller looks at its lock again.
 *
 * The pending bit is cleared by the outermost wait alone. A nested one may be
 * looking at the outer one's kick: it leaves the bit, and the outer returns at
 * once. Clearing after the poll loses nothing: whoever kicks has changed *@byte
 * before, and the caller reads it after. The partner of that order is the
 * unlocker's store before its hypercall.
 */
static void lock_wait(u8 *byte, u8 val)
{
	int irq = __this_cpu_read(kick_ready);

	if (!irq || in_nmi())
		return;
	if (this_cpu_inc_return(nesting) == 1 && xen_test_irq_pending(irq)) {
		take_kick(irq);
	} else if (READ_ONCE(*byte) == val) {
		xen_poll_irq(irq);
		if (this_cpu_read(nesting) == 1 && xen_test_irq_pending(irq))
			take_kick(irq);
	}
	this_cpu_dec(nesting);
}

/* xen_init_lock_cpu() - let @cpu be kicked; on failure it spins, as on hardware. */
void xen_init_lock_cpu(int cpu)
{
	struct xen_bound_irq *bound = per_cpu_ptr(&kick_bound, cpu);

	if (nopvspin || bound->irq ||
	    xen_bind_cpu_irqs(&kick_irq, 1, bound, cpu))
		return;
	disable_irq(bound->irq);
	WRITE_ONCE(per_cpu(kick_ready, cpu), bound->irq);
}

/* xen_uninit_lock_cpu() - undo that; nothing to undo is fine. */
void xen_uninit_lock_cpu(int cpu)
{
	WRITE_ONCE(per_cpu(kick_ready, cpu), 0);
	xen_unbind_cpu_irqs(per_cpu_ptr(&kick_bound, cpu), 1);
}

PV_CALLEE_SAVE_REGS_THUNK(xen_vcpu_stolen);

/*
 * xen_init_spinlocks() - choose the lock functions, before alternatives are
 * patched. One vCPU never waits for another.
 */
void __init xen_init_spinlocks(void)
{
	nopvspin |= num_possible_cpus() == 1;
	pr_debug("paravirtualised spinlocks %s\n", nopvspin ? "off" : "on");
	if (nopvspin) {
		static_branch_disable(&virt_spin_lock_key);
		return;
	}
	__pv_init_lock_hash();
	xcall_set_lock_ops(lock_wait, lock_kick, xen_vcpu_stolen);
}
