// SPDX-License-Identifier: GPL-2.0-only
/*
 * A csd that stays locked beyond smp.csd_lock_timeout: its waiter says what
 * holds it, with the hypervisor's evidence, and sends the IPI again, once.
 */
#define pr_fmt(fmt) "smp: csd: " fmt

#include <linux/atomic.h>
#include <linux/cpumask.h>
#include <linux/debugfs.h>
#include <linux/init.h>
#include <linux/jump_label.h>
#include <linux/moduleparam.h>
#include <linux/percpu.h>
#include <linux/preempt.h>
#include <linux/printk.h>
#include <linux/sched/debug.h>
#include <linux/seq_file.h>
#include <linux/timekeeping.h>
#include <linux/xcall_debug.h>

#include "csd.h"
#include "queue.h"
#include "running.h"
#include "stuck.h"

/* parameters keep the names they have upstream */
#undef MODULE_PARAM_PREFIX
#define MODULE_PARAM_PREFIX "smp."

/* ms before the first report, 0: never; the next ones at twice, four times ... */
static ulong csd_lock_timeout = 5000;
module_param(csd_lock_timeout, ulong, 0644);
/* ms before a panic, 0: never */
static int panic_on_ipistall;
module_param(panic_on_ipistall, int, 0644);

/* csdlock_debug=0 or 1 on the command line: wait blindly, or watch */
static DEFINE_STATIC_KEY_MAYBE(CONFIG_CSD_LOCK_WAIT_DEBUG_DEFAULT, watch);

static int __init parse_csdlock_debug(char *arg)
{
	unsigned int on;

	if (!get_option(&arg, &on))
		return 1;
	if (on)
		static_branch_enable(&watch);
	else
		static_branch_disable(&watch);
	return 1;
}
__setup("csdlock_debug=", parse_csdlock_debug);

DEFINE_PER_CPU(struct running, xcall_now);

/* how many CPUs wait beyond the limit now; and reports since boot, by reason */
static atomic_t stuck_now;
static atomic_t stuck_ever[XCALL_STUCK_OFFLINE + 1];

static const char * const reasons[] = {
	[XCALL_STUCK_NOT_SENT] = "the IPI was never sent, or was lost",
	[XCALL_STUCK_NOT_RUN] = "the vCPU waits for a physical CPU",
	[XCALL_STUCK_MASKED] = "the IPI is pending, the CPU has interrupts off",
	[XCALL_STUCK_HANDLER] = "the function itself takes this long",
	[XCALL_STUCK_BEHIND] = "another function, before it, takes this long",
	[XCALL_STUCK_NO_UNLOCK] = "it is not queued and does not run, yet it is locked",
	[XCALL_STUCK_OFFLINE] = "the CPU is offline",
};

/* csd_lock_is_stuck() - asked by RCU before it blames a stall on itself. */
bool csd_lock_is_stuck(void)
{
	return atomic_read(&stuck_now) > 0;
}

/* xcall_running() - the call that @cpu is in; a snapshot, perhaps torn. */
struct xcall_running xcall_running(unsigned int cpu)
{
	const struct running *now = &per_cpu(xcall_now, cpu);

	return (struct xcall_running){
		.func = READ_ONCE(now->func), .entry = READ_ONCE(now->entry),
	};
}

void __weak xcall_arch_evidence(unsigned int cpu, struct xcall_evidence *e)
{
	e->known = false;
}

static enum xcall_stuck reason_of(const call_single_data_t *csd,
				  unsigned int target, bool waiting,
				  const struct xcall_running *run,
				  const struct xcall_evidence *e, u64 waited)
{
	if (!cpu_online(target))
		return XCALL_STUCK_OFFLINE;
	/* that it does not run at this moment is no reason yet */
	if (e->known && !e->on_pcpu && e->runstate_ns > waited / 2 &&
	    (run->func || e->pending))
		return XCALL_STUCK_NOT_RUN;
	if (run->func)
		return run->entry == csd ? XCALL_STUCK_HANDLER :
					   XCALL_STUCK_BEHIND;
	if (!waiting)
		return XCALL_STUCK_NO_UNLOCK;
	/* without a hypervisor nobody can say whether an IPI is pending */
	if (e->known && !e->pending)
		return XCALL_STUCK_NOT_SENT;
	return XCALL_STUCK_MASKED;
}

static void print_evidence(unsigned int target, const struct xcall_evidence *e)
{
	if (!e->known)
		return;
	pr_alert("  Xen: vCPU of CPU%u %s since %llu ms; port %u: IPI %s, channel %s; upcalls %s\n",
		 target, e->runstate, e->runstate_ns / NSEC_PER_MSEC, e->port,
		 e->pending ? "pending" : "not pending",
		 e->masked ? "masked" : "open", e->upcalls_off ? "off" : "on");
}

/* one report, and the reason in it; *queued: sending again may help */
static enum xcall_stuck report(call_single_data_t *csd, unsigned int target,
			       u64 waited, bool *queued)
{
	struct xcall_running run = xcall_running(target);
	smp_call_func_t func = READ_ONCE(csd->func);
	unsigned int length;
	struct xcall_evidence e = {};
	enum xcall_stuck why;

	length = xcall_inbox_look(target, &csd->node.llist, queued);
	xcall_arch_evidence(target, &e);
	why = reason_of(csd, target, *queued, &run, &e, waited);
	atomic_inc(&stuck_ever[why]);
	xcall_csd_stuck(why, target, div_u64(waited, NSEC_PER_USEC), csd, func);

	pr_alert("CPU%u waits for CPU%u since %llu ms: call of %pS, %s\n",
		 raw_smp_processor_id(), target, div_u64(waited, NSEC_PER_MSEC),
		 func, reasons[why]);
	if (run.func)
		pr_alert("  CPU%u runs %pS; its inbox holds about %u\n", target,
			 run.func, length);
	else
		pr_alert("  CPU%u runs no call; its inbox holds about %u\n",
			 target, length);
	print_evidence(target, &e);
	if (panic_on_ipistall > 0 &&
	    waited > (u64)panic_on_ipistall * NSEC_PER_MSEC)
		panic("a call to CPU%u did not come back", target);
	return why;
}

/* where the target is, if it can take an NMI; and who waits */
static void print_backtraces(unsigned int target, enum xcall_stuck why)
{
	if (why != XCALL_STUCK_OFFLINE && why != XCALL_STUCK_NOT_RUN)
		dump_cpu_task(target);
	dump_stack();
}

/*
 * xcall_stuck_watched() - spin while @csd has @flags, with an eye on the clock.
 * False if nobody wants that: then the caller spins.
 */
bool xcall_stuck_watched(call_single_data_t *csd, unsigned int flags,
			 unsigned int target)
{
	u64 limit = READ_ONCE(csd_lock_timeout) * NSEC_PER_MSEC;
	u64 begin = 0, waited, next = limit;
	unsigned int spins = 0, reports = 0;
	enum xcall_stuck why;
	bool queued;

	if (!static_branch_maybe(CONFIG_CSD_LOCK_WAIT_DEBUG_DEFAULT, &watch) ||
	    !limit)
		return false;
	/* acquire: as in csd_wait() and csd_wait_done() */
	while (smp_load_acquire(&csd->node.u_flags) == flags) {
		cpu_relax();
		if (likely(++spins % 1024))
			continue;
		/* most waits end before they are worth a look at the clock */
		if (!begin)
			begin = ktime_get_mono_fast_ns();
		waited = ktime_get_mono_fast_ns() - begin;
		/* the clock may step back, and the caller may now be on another CPU */
		if (likely((s64)waited < (s64)next))
			continue;
		/* it may have been preempted since it looked, for as long */
		if (smp_load_acquire(&csd->node.u_flags) != flags)
			break;
		/* from the first report on it stays, so that it ends when the call does */
		if (!reports++) {
			preempt_disable();
			atomic_inc(&stuck_now);
		}
		why = report(csd, target, waited, &queued);
		if (reports == 1) {
			if (queued) {
				pr_alert("  sent again\n");
				arch_send_call_function_single_ipi(target);
			}
			print_backtraces(target, why);
		}
		next += next;
	}
	if (reports) {
		atomic_dec(&stuck_now);
		preempt_enable();
		pr_alert("CPU%u: the call to CPU%u came back after %llu ms\n",
			 raw_smp_processor_id(), target,
			 div_u64(ktime_get_mono_fast_ns() - begin, NSEC_PER_MSEC));
	}
	return true;
}

static int stuck_show(struct seq_file *m, void *unused)
{
	unsigned int i;

	seq_printf(m, "%d waiting now\n", atomic_read(&stuck_now));
	for (i = 0; i < ARRAY_SIZE(reasons); i++)
		seq_printf(m, "%d %s\n", atomic_read(&stuck_ever[i]),
			   reasons[i]);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(stuck);

static int __init stuck_init(void)
{
	debugfs_create_file("stuck", 0400, xcall_debugfs(), NULL, &stuck_fops);
	return 0;
}
late_initcall(stuck_init);
