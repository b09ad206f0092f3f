/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Emitters of the xcall:* events.
 *
 * Each reads the TSC and hands the event to its probes with interrupts off,
 * so that one CPU's records are in TSC order and no probe is entered again on
 * the way (NMIs aside). Disabled, an emitter is one patched no-op.
 *
 * trace_*() stays silent on a CPU that is not marked online. These events stay
 * silent only while RCU does not watch the CPU, for then a probe may be freed
 * under them: the last flush of a dying CPU runs calls, and a CPU coming up
 * sends IPIs.
 */
#ifndef _LINUX_XCALL_TRACE_H
#define _LINUX_XCALL_TRACE_H

#include <linux/irqflags.h>
#include <asm/tsc.h>
#include <trace/events/xcall.h>

bool xcall_rcu_watches_offline(unsigned int cpu);

/* xcall_may_trace() - RCU watches this CPU; interrupts are off. */
static __always_inline bool xcall_may_trace(void)
{
	unsigned int cpu = raw_smp_processor_id();

	return likely(cpu_online(cpu)) || xcall_rcu_watches_offline(cpu);
}

/*
 * XCALL_DO_TRACE() - hand an event to its probes, whether or not the CPU is online
 *
 * Linux 6.13 did away with the macro for that, and 7 guards probes by SRCU.
 */
#ifdef __DO_TRACE
#define XCALL_DO_TRACE(name, args...)	__DO_TRACE(name, TP_ARGS(args), 1, 0)
#else
#define XCALL_DO_TRACE(name, args...)					\
do {									\
	TRACEPOINT_CHECK(name)						\
	guard(srcu_fast_notrace)(&tracepoint_srcu);			\
	__DO_TRACE_CALL(name, TP_ARGS(args));				\
} while (0)
#endif

#define XCALL_EMITTER(name, proto, args...)				\
static __always_inline void name(proto)					\
{									\
	if (trace_##name##_enabled()) {					\
		unsigned long flags;					\
									\
		local_irq_save(flags);					\
		if (xcall_may_trace())					\
			XCALL_DO_TRACE(name, rdtsc_ordered(), args);	\
		local_irq_restore(flags);				\
	}								\
}

XCALL_EMITTER(xcall_call_begin,
	      PARAMS(u32 api, u32 wait, u32 targets, void *func),
	      api, wait, targets, func)
XCALL_EMITTER(xcall_call_end,
	      PARAMS(u32 api, int result, void *func),
	      api, result, func)
XCALL_EMITTER(xcall_csd_wait_begin,
	      PARAMS(u32 reason, u32 target, void *csd),
	      reason, target, csd)
XCALL_EMITTER(xcall_csd_wait_end,
	      PARAMS(u32 reason, u32 target, void *csd),
	      reason, target, csd)
XCALL_EMITTER(xcall_csd_locked,
	      PARAMS(u32 type, u32 target, void *csd, void *func),
	      type, target, csd, func)
XCALL_EMITTER(xcall_csd_queued,
	      PARAMS(u32 type, u32 target, void *csd, void *func),
	      type, target, csd, func)
XCALL_EMITTER(xcall_csd_run_begin,
	      PARAMS(u32 type, u32 target, void *csd, void *func),
	      type, target, csd, func)
XCALL_EMITTER(xcall_csd_run_end,
	      PARAMS(u32 type, u32 target, void *csd),
	      type, target, csd, NULL)
XCALL_EMITTER(xcall_csd_unlocked,
	      PARAMS(u32 type, u32 target, void *csd),
	      type, target, csd, NULL)
XCALL_EMITTER(xcall_ipi_send,
	      PARAMS(u32 kind, u32 target, u32 port),
	      kind, target, port)
XCALL_EMITTER(xcall_ipi_sent,
	      PARAMS(u32 kind, u32 target, u32 port, int result),
	      kind, target, port, result)
XCALL_EMITTER(xcall_ipi_skip,
	      PARAMS(u32 kind, u32 target, u32 reason),
	      kind, target, reason)
XCALL_EMITTER(xcall_ipi_entry, PARAMS(u32 kind, u32 port), kind, port)
XCALL_EMITTER(xcall_ipi_exit, PARAMS(u32 kind, u32 port), kind, port)
XCALL_EMITTER(xcall_vcpu,
	      PARAMS(u32 phase, u32 cpu, u32 xen_vcpu, int result),
	      phase, cpu, xen_vcpu, result)
XCALL_EMITTER(xcall_csd_stuck,
	      PARAMS(u32 reason, u32 target, u32 waited, void *csd, void *func),
	      reason, target, waited, csd, func)
XCALL_EMITTER(xcall_clock, PARAMS(u32 what, u32 tsc_khz), what, tsc_khz)

/*
 * xcall_vcpu_at() - report a step taken at @tsc by a CPU that could not say so
 * itself then. The record may be older than its neighbours; 0 reports nothing.
 */
static inline void xcall_vcpu_at(u64 tsc, u32 phase, u32 cpu, u32 xen_vcpu)
{
	unsigned long flags;

	if (!tsc || !trace_xcall_vcpu_enabled())
		return;
	local_irq_save(flags);
	if (xcall_may_trace())
		XCALL_DO_TRACE(xcall_vcpu, tsc, phase, cpu, xen_vcpu, 0);
	local_irq_restore(flags);
}

#endif /* _LINUX_XCALL_TRACE_H */
