// SPDX-License-Identifier: GPL-2.0-only
/* The calls themselves: on one CPU, on any of some, on many. */
#include <linux/cpu.h>
#include <linux/cpumask.h>
#include <linux/export.h>
#include <linux/lockdep.h>
#include <linux/percpu.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include <linux/sched/debug.h>
#include <linux/topology.h>
#include <linux/xcall_compat.h>
#include <linux/xcall_delay.h>

#include <trace/events/csd.h>

#include "../sched/smp.h"
#include "csd.h"
#include "hotplug.h"
#include "inbox.h"
#include "kick.h"
#include "mask.h"
#include "running.h"

/*
 * Callers that wait may deadlock with a CPU that waits for them, so they must
 * be able to take interrupts; and the outbox is this CPU's task context's alone.
 * Not so while crashing, and before the scheduler runs.
 * Upstream asks the CPU itself for a call to one, and lockdep for one to many.
 */
static __always_inline void check_context_single(unsigned int self)
{
	WARN_ON_ONCE(irqs_disabled() && cpu_online(self) &&
		     !oops_in_progress && !early_boot_irqs_disabled);
	WARN_ON_ONCE(!in_task());
}

static __always_inline void check_context_many(unsigned int self)
{
	if (IS_ENABLED(CONFIG_PROVE_LOCKING) && cpu_online(self) &&
	    !oops_in_progress && !early_boot_irqs_disabled)
		lockdep_assert_irqs_enabled();
	WARN_ON_ONCE(!in_task());
}

static __always_inline void run_here(smp_call_func_t func, void *info,
				     unsigned int self)
{
	smp_call_func_t outer;
	unsigned long flags;

	local_irq_save(flags);
	xcall_csd_run_begin(XCALL_TYPE_LOCAL, self, NULL, func);
	outer = running_local_begin(func);
	run_func(func, info, NULL);
	running_local_end(outer);
	xcall_csd_run_end(XCALL_TYPE_LOCAL, self, NULL);
	local_irq_restore(flags);
}

/* put a filled, locked csd into @cpu's inbox; true if that calls for a kick */
static __always_inline bool post(unsigned int cpu, call_single_data_t *csd,
				 unsigned int type, unsigned int kind,
				 unsigned long caller)
{
	smp_call_func_t func = csd->func;

	xcall_delay(XCALL_DELAY_QUEUE);
	trace_csd_queue_cpu(cpu, caller, func, csd);
	xcall_csd_queued(type, cpu, csd, func);
	if (xcall_inbox_add(cpu, &csd->node.llist))
		return true;
	xcall_ipi_skip(kind, cpu, XCALL_SKIP_QUEUED);
	return false;
}

static void post_and_kick(unsigned int cpu, call_single_data_t *csd,
			  unsigned int type, unsigned long caller)
{
	if (post(cpu, csd, type, XCALL_KIND_SINGLE, caller))
		xcall_kick_one(cpu, caller);
}

/*
 * __smp_call_single_queue() - queue an entry of any kind, for the scheduler
 * and irq_work. Preemption is off; any interrupt state.
 *
 * Once added, the entry may be run and reused: all that the events need is
 * read first.
 */
void __smp_call_single_queue(int cpu, struct llist_node *node)
{
	call_single_data_t *csd =
		container_of(node, call_single_data_t, node.llist);
	unsigned int type = csd_type(READ_ONCE(csd->node.u_flags));

	if (trace_csd_queue_cpu_enabled() || trace_xcall_csd_queued_enabled()) {
		/* func has the same place in a csd and in an irq_work */
		smp_call_func_t func = type == XCALL_TYPE_TTWU ?
				       sched_ttwu_pending : csd->func;

		trace_csd_queue_cpu(cpu, _RET_IP_, func, csd);
		xcall_csd_queued(type, cpu, csd, func);
	}
	if (xcall_inbox_add(cpu, node))
		xcall_kick_one(cpu, _RET_IP_);
	else
		xcall_ipi_skip(XCALL_KIND_SINGLE, cpu, XCALL_SKIP_QUEUED);
}

static bool reachable(unsigned int cpu)
{
	return cpu < nr_cpu_ids && cpu_online(cpu);
}

/*
 * call_other() - call_single() to another CPU. Returns 0, or -ENXIO if @cpu is
 * not online. Not inlined: a call to the caller's own CPU shall not pay for the
 * csd.
 */
static noinline int call_other(unsigned int cpu, smp_call_func_t func,
			       void *info, bool wait, unsigned long caller)
{
	call_single_data_t stack, *csd;

	if (!reachable(cpu)) {
		xcall_ipi_skip(XCALL_KIND_SINGLE, cpu, XCALL_SKIP_OFFLINE);
		preempt_enable();
		return -ENXIO;
	}
	if (wait) {
		csd_fill(&stack, cpu, CSD_TYPE_SYNC, func, info);
		post_and_kick(cpu, &stack, XCALL_TYPE_SYNC, caller);
		preempt_enable();
		csd_wait_done(&stack, CSD_TYPE_SYNC, cpu);
		return 0;
	}
	csd = per_cpu_ptr(this_cpu_read(xcall_outbox.csds), cpu);
	csd_wait(csd, cpu, XCALL_WAIT_LOCK);
	csd_fill(csd, cpu, CSD_TYPE_ASYNC, func, info);
	post_and_kick(cpu, csd, XCALL_TYPE_ASYNC, caller);
	preempt_enable();
	return 0;
}

/*
 * call_single() - smp_call_function_single(), begun with preemption off. It
 * ends that: while it waits, the caller may be preempted.
 */
static __always_inline int call_single(int cpu, smp_call_func_t func,
				       void *info, bool wait,
				       unsigned long caller)
{
	unsigned int self = smp_processor_id();
	int err = 0;

	check_context_single(self);
	xcall_call_begin(XCALL_API_SINGLE, wait, cpu, func);
	if (cpu == self) {
		xcall_ipi_skip(XCALL_KIND_SINGLE, cpu, XCALL_SKIP_LOCAL);
		run_here(func, info, self);
		preempt_enable();
	} else {
		err = call_other(cpu, func, info, wait, caller);
	}
	xcall_call_end(XCALL_API_SINGLE, err, func);
	return err;
}

/**
 * smp_call_function_single() - run a function on one CPU
 * @cpu: where; may be the caller's own
 * @func: fast, does not sleep, runs with interrupts off
 * @info: its argument
 * @wait: return only after it has run
 *
 * Context: task, with interrupts on, but for early boot and crashes.
 * Return: 0, or -ENXIO if @cpu is not online; then nothing runs.
 */
int smp_call_function_single(int cpu, smp_call_func_t func, void *info,
			     xcall_wait_t wait)
{
	preempt_disable();
	return call_single(cpu, func, info, wait, _RET_IP_);
}
EXPORT_SYMBOL(smp_call_function_single);

/**
 * smp_call_function_single_async() - run a function on one CPU, from anywhere
 * @cpu: where; may be the caller's own
 * @csd: the caller's, with func and info filled in and no type
 *
 * The csd is free again when func starts, and func may pass it on.
 *
 * Context: any but NMI, interrupts on or off: it never waits.
 * Return: 0; -EBUSY if @csd is still in use; -ENXIO if @cpu is not online.
 */
int smp_call_function_single_async(int cpu, call_single_data_t *csd)
{
	smp_call_func_t func = csd->func;
	unsigned int self;
	int err = 0;

	guard(preempt)();
	self = smp_processor_id();
	xcall_call_begin(XCALL_API_ASYNC, 0, cpu, func);
	if (csd_locked(csd)) {
		err = -EBUSY;
	} else if (cpu == self) {
		xcall_ipi_skip(XCALL_KIND_SINGLE, cpu, XCALL_SKIP_LOCAL);
		run_here(func, csd->info, self);
	} else if (!reachable(cpu)) {
		xcall_ipi_skip(XCALL_KIND_SINGLE, cpu, XCALL_SKIP_OFFLINE);
		err = -ENXIO;
	} else {
		csd_fill(csd, cpu, CSD_TYPE_ASYNC, func, csd->info);
		post_and_kick(cpu, csd, XCALL_TYPE_ASYNC, _RET_IP_);
	}
	xcall_call_end(XCALL_API_ASYNC, err, func);
	return err;
}
EXPORT_SYMBOL_GPL(smp_call_function_single_async);

/**
 * smp_call_function_any() - run a function on one CPU of a mask
 * @mask: the candidates: the caller's own CPU is best, then the nearest node's
 * @func: fast, does not sleep, runs with interrupts off
 * @info: its argument
 * @wait: return only after it has run
 *
 * Context: as smp_call_function_single().
 * Return: 0, or -ENXIO if none of @mask is online.
 */
int smp_call_function_any(const struct cpumask *mask, smp_call_func_t func,
			  void *info, int wait)
{
	unsigned int cpu;

	preempt_disable();
	cpu = smp_processor_id();
	if (!cpumask_test_cpu(cpu, mask))
		cpu = sched_numa_find_nth_cpu(mask, 0, cpu_to_node(cpu));
	/* before the scheduler knows the nodes, it finds none */
	if (cpu >= nr_cpu_ids)
		cpu = cpumask_any_and(mask, cpu_online_mask);
	return call_single(cpu, func, info, wait, _RET_IP_);
}
EXPORT_SYMBOL_GPL(smp_call_function_any);

/* one call to many */
struct many {
	smp_call_func_t func;
	void *info;
	smp_cond_func_t cond;		/* NULL: on all */
	bool wait;
	unsigned long caller;		/* who asked for it, for events */
};

/* flags of a call to many, others than those of the last from this CPU */
static unsigned int flags_of(const struct many *m, struct outbox *box)
{
	if (!m->wait)
		return CSD_TYPE_ASYNC;
	if (IS_ENABLED(CONFIG_PREEMPTION))
		box->call += CSD_CALL_STEP;
	return box->call | CSD_TYPE_SYNC;
}

/*
 * post_many() - queue @m on every CPU of @targets that its condition wants, and
 * kick those that need it by one IPI request.
 */
static void post_many(const struct many *m, struct outbox *box,
		      struct cpumask *targets, unsigned int flags)
{
	unsigned int cpu, last = 0, kicks = 0;

	cpumask_clear(box->kicked);
	for_each_cpu(cpu, targets) {
		call_single_data_t *csd = per_cpu_ptr(box->csds, cpu);

		if (m->cond && !m->cond(cpu, m->info)) {
			__cpumask_clear_cpu(cpu, targets);
			continue;
		}
		csd_wait(csd, cpu, XCALL_WAIT_LOCK);
		csd_fill(csd, cpu, flags, m->func, m->info);
		if (post(cpu, csd, csd_type(flags), XCALL_KIND_CALL, m->caller)) {
			__cpumask_set_cpu(cpu, box->kicked);
			last = cpu;
			kicks++;
		}
	}
	if (kicks == 1)
		xcall_kick_one(last, m->caller);
	else if (kicks)
		xcall_kick_mask(box->kicked, m->caller);
}

static void wait_many(call_single_data_t __percpu *csds,
		      const struct cpumask *targets, unsigned int flags)
{
	unsigned int cpu;

	for_each_cpu(cpu, targets)
		csd_wait_done(per_cpu_ptr(csds, cpu), flags, cpu);
}

/*
 * call_many() - run @m on the online CPUs of @mask, the caller's own included
 * if @here. The local run overlaps the remote ones. While it waits, the caller
 * may be preempted, and after that wait on another CPU.
 *
 * @mask may lie in what @m's function frees: nothing reads it once a CPU may
 * have run the function.
 */
static void call_many(const struct many *m, const struct cpumask *mask,
		      bool here)
{
	struct cpumask *targets = NULL;
	struct wait_mask stack;
	struct outbox *box;
	unsigned int self, flags = 0;
	bool remote, preemptible;

	preempt_disable();
	self = smp_processor_id();
	box = this_cpu_ptr(&xcall_outbox);
	check_context_many(self);

	if (m->wait)
		targets = wait_mask(&stack);
	preemptible = targets;
	if (!preemptible)
		targets = box->targets;
	here = here && cpumask_test_cpu(self, mask);
	remote = cpumask_any_and_but(mask, cpu_online_mask, self) < nr_cpu_ids;
	if (remote) {
		remote = cpumask_and(targets, mask, cpu_online_mask);
		__cpumask_clear_cpu(self, targets);
	}
	if (trace_xcall_call_begin_enabled())
		xcall_call_begin(XCALL_API_MANY, m->wait,
				 remote ? cpumask_weight(targets) : 0, m->func);
	if (remote) {
		flags = flags_of(m, box);
		post_many(m, box, targets, flags);
	}
	if (here && (!m->cond || m->cond(self, m->info)))
		run_here(m->func, m->info, self);
	if (preemptible)
		preempt_enable();
	if (remote && m->wait)
		wait_many(box->csds, targets, flags);
	if (!preemptible)
		preempt_enable();
	xcall_call_end(XCALL_API_MANY, 0, m->func);
}

/**
 * smp_call_function_many() - run a function on some other CPUs
 * @mask: which; only online ones count, and never the caller's own
 * @func: fast, does not sleep, runs with interrupts off
 * @info: its argument
 * @wait: return only after it has run on all of them
 *
 * Context: task, with interrupts on.
 */
void smp_call_function_many(const struct cpumask *mask, smp_call_func_t func,
			    void *info, bool wait)
{
	const struct many m = {
		.func = func, .info = info, .wait = wait, .caller = _RET_IP_,
	};

	call_many(&m, mask, false);
}
EXPORT_SYMBOL(smp_call_function_many);

/**
 * smp_call_function() - run a function on all other online CPUs
 * @func: fast, does not sleep, runs with interrupts off
 * @info: its argument
 * @wait: return only after it has run on all of them
 *
 * Context: task, with interrupts on.
 */
void smp_call_function(smp_call_func_t func, void *info, int wait)
{
	const struct many m = {
		.func = func, .info = info, .wait = wait, .caller = _RET_IP_,
	};

	call_many(&m, cpu_online_mask, false);
}
EXPORT_SYMBOL(smp_call_function);

/**
 * on_each_cpu_cond_mask() - run a function where a condition holds
 * @cond_func: asked on the caller's CPU, with preemption off; NULL: always
 * @func: fast, does not sleep, runs with interrupts off
 * @info: argument of both
 * @wait: return only after it has run everywhere
 * @mask: which CPUs; only online ones count, the caller's own too
 *
 * Context: task, with interrupts on.
 */
void on_each_cpu_cond_mask(smp_cond_func_t cond_func, smp_call_func_t func,
			   void *info, bool wait, const struct cpumask *mask)
{
	const struct many m = {
		.func = func, .info = info, .cond = cond_func, .wait = wait,
		.caller = _RET_IP_,
	};

	call_many(&m, mask, true);
}
EXPORT_SYMBOL(on_each_cpu_cond_mask);
