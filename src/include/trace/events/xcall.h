/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tracepoints of the cross-call layer and of Xen's IPIs.
 *
 * Every event carries the raw TSC as its first argument: the one clock that a
 * guest and Xen share. It is an argument, not a field computed on the way to
 * the ring buffer, so that BPF programs on the raw tracepoint have it too.
 * Emit through the emitters of linux/xcall_trace.h only.
 */
#undef TRACE_SYSTEM
#define TRACE_SYSTEM xcall

#if !defined(_TRACE_XCALL_H) || defined(TRACE_HEADER_MULTI_READ)
#define _TRACE_XCALL_H

#include <linux/tracepoint.h>
#include <linux/xcall.h>

/* what the architecture does while a probe wants the events of a send, a receipt */
int xcall_trace_sends(void);
void xcall_untrace_sends(void);
int xcall_trace_receipts(void);
void xcall_untrace_receipts(void);

/* a reader of the binary trace has no other way to these values */
TRACE_DEFINE_ENUM(XCALL_KIND_RESCHED);
TRACE_DEFINE_ENUM(XCALL_KIND_CALL);
TRACE_DEFINE_ENUM(XCALL_KIND_SINGLE);
TRACE_DEFINE_ENUM(XCALL_KIND_IRQ_WORK);
TRACE_DEFINE_ENUM(XCALL_KIND_SPIN);
TRACE_DEFINE_ENUM(XCALL_KIND_NMI);
TRACE_DEFINE_ENUM(XCALL_KIND_STOP);
TRACE_DEFINE_ENUM(XCALL_TYPE_ASYNC);
TRACE_DEFINE_ENUM(XCALL_TYPE_SYNC);
TRACE_DEFINE_ENUM(XCALL_TYPE_IRQ_WORK);
TRACE_DEFINE_ENUM(XCALL_TYPE_TTWU);
TRACE_DEFINE_ENUM(XCALL_TYPE_LOCAL);
TRACE_DEFINE_ENUM(XCALL_API_SINGLE);
TRACE_DEFINE_ENUM(XCALL_API_ASYNC);
TRACE_DEFINE_ENUM(XCALL_API_MANY);
TRACE_DEFINE_ENUM(XCALL_SKIP_QUEUED);
TRACE_DEFINE_ENUM(XCALL_SKIP_POLLING);
TRACE_DEFINE_ENUM(XCALL_SKIP_OFFLINE);
TRACE_DEFINE_ENUM(XCALL_SKIP_LOCAL);
TRACE_DEFINE_ENUM(XCALL_WAIT_LOCK);
TRACE_DEFINE_ENUM(XCALL_WAIT_DONE);
TRACE_DEFINE_ENUM(XCALL_PHASE_PREPARED);
TRACE_DEFINE_ENUM(XCALL_PHASE_INITIALISED);
TRACE_DEFINE_ENUM(XCALL_PHASE_UP);
TRACE_DEFINE_ENUM(XCALL_PHASE_ALIVE);
TRACE_DEFINE_ENUM(XCALL_PHASE_ONLINE);
TRACE_DEFINE_ENUM(XCALL_PHASE_DYING);
TRACE_DEFINE_ENUM(XCALL_PHASE_DOWN);
TRACE_DEFINE_ENUM(XCALL_PHASE_DEAD);
TRACE_DEFINE_ENUM(XCALL_PHASE_FREED);
TRACE_DEFINE_ENUM(XCALL_STUCK_NOT_SENT);
TRACE_DEFINE_ENUM(XCALL_STUCK_NOT_RUN);
TRACE_DEFINE_ENUM(XCALL_STUCK_MASKED);
TRACE_DEFINE_ENUM(XCALL_STUCK_HANDLER);
TRACE_DEFINE_ENUM(XCALL_STUCK_BEHIND);
TRACE_DEFINE_ENUM(XCALL_STUCK_NO_UNLOCK);
TRACE_DEFINE_ENUM(XCALL_STUCK_OFFLINE);
TRACE_DEFINE_ENUM(XCALL_CLOCK_SUSPEND);
TRACE_DEFINE_ENUM(XCALL_CLOCK_RESUME);

#define xcall_show_kind(k) __print_symbolic(k,		\
	{ XCALL_KIND_RESCHED, "resched" },		\
	{ XCALL_KIND_CALL, "call" },			\
	{ XCALL_KIND_SINGLE, "single" },		\
	{ XCALL_KIND_IRQ_WORK, "irq_work" },		\
	{ XCALL_KIND_SPIN, "spin" },			\
	{ XCALL_KIND_NMI, "nmi" },			\
	{ XCALL_KIND_STOP, "stop" })

#define xcall_show_type(t) __print_symbolic(t,		\
	{ XCALL_TYPE_ASYNC, "async" },			\
	{ XCALL_TYPE_SYNC, "sync" },			\
	{ XCALL_TYPE_IRQ_WORK, "irq_work" },		\
	{ XCALL_TYPE_TTWU, "ttwu" },			\
	{ XCALL_TYPE_LOCAL, "local" })

#define xcall_show_api(a) __print_symbolic(a,		\
	{ XCALL_API_SINGLE, "single" },			\
	{ XCALL_API_ASYNC, "async" },			\
	{ XCALL_API_MANY, "many" })

#define xcall_show_skip(r) __print_symbolic(r,		\
	{ XCALL_SKIP_QUEUED, "queued" },		\
	{ XCALL_SKIP_POLLING, "polling" },		\
	{ XCALL_SKIP_OFFLINE, "offline" },		\
	{ XCALL_SKIP_LOCAL, "local" })

#define xcall_show_wait(r) __print_symbolic(r,		\
	{ XCALL_WAIT_LOCK, "lock" },			\
	{ XCALL_WAIT_DONE, "done" })

#define xcall_show_phase(p) __print_symbolic(p,		\
	{ XCALL_PHASE_PREPARED, "prepared" },		\
	{ XCALL_PHASE_INITIALISED, "initialised" },	\
	{ XCALL_PHASE_UP, "up" },			\
	{ XCALL_PHASE_ALIVE, "alive" },			\
	{ XCALL_PHASE_ONLINE, "online" },		\
	{ XCALL_PHASE_DYING, "dying" },			\
	{ XCALL_PHASE_DOWN, "down" },			\
	{ XCALL_PHASE_DEAD, "dead" },			\
	{ XCALL_PHASE_FREED, "freed" })

#define xcall_show_stuck(r) __print_symbolic(r,		\
	{ XCALL_STUCK_NOT_SENT, "not-sent" },		\
	{ XCALL_STUCK_NOT_RUN, "not-run" },		\
	{ XCALL_STUCK_MASKED, "masked" },		\
	{ XCALL_STUCK_HANDLER, "handler" },		\
	{ XCALL_STUCK_BEHIND, "behind" },		\
	{ XCALL_STUCK_NO_UNLOCK, "no-unlock" },		\
	{ XCALL_STUCK_OFFLINE, "offline" })

#define xcall_show_clock(c) __print_symbolic(c,		\
	{ XCALL_CLOCK_SUSPEND, "suspend" },		\
	{ XCALL_CLOCK_RESUME, "resume" })

/* targets: the CPU for SINGLE and ASYNC, the number of CPUs for MANY */
TRACE_EVENT(xcall_call_begin,
	TP_PROTO(u64 tsc, u32 api, u32 wait, u32 targets, void *func),
	TP_ARGS(tsc, api, wait, targets, func),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(void *, func)
		__field(u32, targets)
		__field(u8, api)
		__field(u8, wait)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->func = func;
		__entry->targets = targets;
		__entry->api = api;
		__entry->wait = wait;
	),
	TP_printk("tsc=%llu api=%s wait=%u targets=%u func=%ps",
		  __entry->tsc, xcall_show_api(__entry->api), __entry->wait,
		  __entry->targets, __entry->func)
);

TRACE_EVENT(xcall_call_end,
	TP_PROTO(u64 tsc, u32 api, int result, void *func),
	TP_ARGS(tsc, api, result, func),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(void *, func)
		__field(int, result)
		__field(u8, api)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->func = func;
		__entry->result = result;
		__entry->api = api;
	),
	TP_printk("tsc=%llu api=%s result=%d func=%ps",
		  __entry->tsc, xcall_show_api(__entry->api), __entry->result,
		  __entry->func)
);

DECLARE_EVENT_CLASS(xcall_csd_wait,
	TP_PROTO(u64 tsc, u32 reason, u32 target, void *csd),
	TP_ARGS(tsc, reason, target, csd),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(void *, csd)
		__field(u32, target)
		__field(u8, reason)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->csd = csd;
		__entry->target = target;
		__entry->reason = reason;
	),
	TP_printk("tsc=%llu reason=%s target=%u csd=%p",
		  __entry->tsc, xcall_show_wait(__entry->reason),
		  __entry->target, __entry->csd)
);

DEFINE_EVENT(xcall_csd_wait, xcall_csd_wait_begin,
	TP_PROTO(u64 tsc, u32 reason, u32 target, void *csd),
	TP_ARGS(tsc, reason, target, csd));

DEFINE_EVENT(xcall_csd_wait, xcall_csd_wait_end,
	TP_PROTO(u64 tsc, u32 reason, u32 target, void *csd),
	TP_ARGS(tsc, reason, target, csd));

DECLARE_EVENT_CLASS(xcall_csd,
	TP_PROTO(u64 tsc, u32 type, u32 target, void *csd, void *func),
	TP_ARGS(tsc, type, target, csd, func),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(void *, csd)
		__field(void *, func)
		__field(u32, target)
		__field(u8, type)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->csd = csd;
		__entry->func = func;
		__entry->target = target;
		__entry->type = type;
	),
	TP_printk("tsc=%llu type=%s target=%u csd=%p func=%ps",
		  __entry->tsc, xcall_show_type(__entry->type),
		  __entry->target, __entry->csd, __entry->func)
);

DEFINE_EVENT(xcall_csd, xcall_csd_locked,
	TP_PROTO(u64 tsc, u32 type, u32 target, void *csd, void *func),
	TP_ARGS(tsc, type, target, csd, func));

DEFINE_EVENT(xcall_csd, xcall_csd_run_begin,
	TP_PROTO(u64 tsc, u32 type, u32 target, void *csd, void *func),
	TP_ARGS(tsc, type, target, csd, func));

/* func is NULL from here on: the csd may no longer be the callee's to read */
DEFINE_EVENT(xcall_csd, xcall_csd_run_end,
	TP_PROTO(u64 tsc, u32 type, u32 target, void *csd, void *func),
	TP_ARGS(tsc, type, target, csd, func));

DEFINE_EVENT(xcall_csd, xcall_csd_unlocked,
	TP_PROTO(u64 tsc, u32 type, u32 target, void *csd, void *func),
	TP_ARGS(tsc, type, target, csd, func));

/*
 * Emitted before the csd is linked into the target's queue, as after that it
 * may run and be gone. Whether the queue was empty shows in what follows:
 * xcall_ipi_send, or xcall_ipi_skip with its reason.
 */
DEFINE_EVENT(xcall_csd, xcall_csd_queued,
	TP_PROTO(u64 tsc, u32 type, u32 target, void *csd, void *func),
	TP_ARGS(tsc, type, target, csd, func));

/* port is 0 for an IPI that does not go by event channel */
TRACE_EVENT_FN(xcall_ipi_send,
	TP_PROTO(u64 tsc, u32 kind, u32 target, u32 port),
	TP_ARGS(tsc, kind, target, port),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(u32, target)
		__field(u32, port)
		__field(u8, kind)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->target = target;
		__entry->port = port;
		__entry->kind = kind;
	),
	TP_printk("tsc=%llu kind=%s target=%u port=%u",
		  __entry->tsc, xcall_show_kind(__entry->kind),
		  __entry->target, __entry->port),
	xcall_trace_sends, xcall_untrace_sends
);

TRACE_EVENT_FN(xcall_ipi_sent,
	TP_PROTO(u64 tsc, u32 kind, u32 target, u32 port, int result),
	TP_ARGS(tsc, kind, target, port, result),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(u32, target)
		__field(u32, port)
		__field(int, result)
		__field(u8, kind)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->target = target;
		__entry->port = port;
		__entry->result = result;
		__entry->kind = kind;
	),
	TP_printk("tsc=%llu kind=%s target=%u port=%u result=%d",
		  __entry->tsc, xcall_show_kind(__entry->kind),
		  __entry->target, __entry->port, __entry->result),
	xcall_trace_sends, xcall_untrace_sends
);

TRACE_EVENT(xcall_ipi_skip,
	TP_PROTO(u64 tsc, u32 kind, u32 target, u32 reason),
	TP_ARGS(tsc, kind, target, reason),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(u32, target)
		__field(u8, kind)
		__field(u8, reason)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->target = target;
		__entry->kind = kind;
		__entry->reason = reason;
	),
	TP_printk("tsc=%llu kind=%s target=%u reason=%s",
		  __entry->tsc, xcall_show_kind(__entry->kind),
		  __entry->target, xcall_show_skip(__entry->reason))
);

DECLARE_EVENT_CLASS(xcall_ipi_recv,
	TP_PROTO(u64 tsc, u32 kind, u32 port),
	TP_ARGS(tsc, kind, port),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(u32, port)
		__field(u8, kind)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->port = port;
		__entry->kind = kind;
	),
	TP_printk("tsc=%llu kind=%s port=%u",
		  __entry->tsc, xcall_show_kind(__entry->kind), __entry->port)
);

DEFINE_EVENT_FN(xcall_ipi_recv, xcall_ipi_entry,
	TP_PROTO(u64 tsc, u32 kind, u32 port),
	TP_ARGS(tsc, kind, port),
	xcall_trace_receipts, xcall_untrace_receipts);

DEFINE_EVENT_FN(xcall_ipi_recv, xcall_ipi_exit,
	TP_PROTO(u64 tsc, u32 kind, u32 port),
	TP_ARGS(tsc, kind, port),
	xcall_trace_receipts, xcall_untrace_receipts);

/* result: 0 or the negative errno of the step's hypercall */
TRACE_EVENT(xcall_vcpu,
	TP_PROTO(u64 tsc, u32 phase, u32 cpu, u32 xen_vcpu, int result),
	TP_ARGS(tsc, phase, cpu, xen_vcpu, result),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(u32, cpu)
		__field(u32, xen_vcpu)
		__field(int, result)
		__field(u8, phase)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->cpu = cpu;
		__entry->xen_vcpu = xen_vcpu;
		__entry->result = result;
		__entry->phase = phase;
	),
	TP_printk("tsc=%llu cpu=%u xen_vcpu=%u phase=%s result=%d",
		  __entry->tsc, __entry->cpu, __entry->xen_vcpu,
		  xcall_show_phase(__entry->phase), __entry->result)
);

/* emitted by the waiter, each time it reports; waited is in microseconds */
TRACE_EVENT(xcall_csd_stuck,
	TP_PROTO(u64 tsc, u32 reason, u32 target, u32 waited, void *csd,
		 void *func),
	TP_ARGS(tsc, reason, target, waited, csd, func),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(void *, csd)
		__field(void *, func)
		__field(u32, target)
		__field(u32, waited)
		__field(u8, reason)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->csd = csd;
		__entry->func = func;
		__entry->target = target;
		__entry->waited = waited;
		__entry->reason = reason;
	),
	TP_printk("tsc=%llu target=%u waited=%u us reason=%s csd=%p func=%ps",
		  __entry->tsc, __entry->target, __entry->waited,
		  xcall_show_stuck(__entry->reason), __entry->csd,
		  __entry->func)
);

/* tsc_khz: the guest's own measure of its TSC then */
TRACE_EVENT(xcall_clock,
	TP_PROTO(u64 tsc, u32 what, u32 tsc_khz),
	TP_ARGS(tsc, what, tsc_khz),
	TP_STRUCT__entry(
		__field(u64, tsc)
		__field(u32, tsc_khz)
		__field(u8, what)
	),
	TP_fast_assign(
		__entry->tsc = tsc;
		__entry->tsc_khz = tsc_khz;
		__entry->what = what;
	),
	TP_printk("tsc=%llu what=%s tsc_khz=%u", __entry->tsc,
		  xcall_show_clock(__entry->what), __entry->tsc_khz)
);

#endif /* _TRACE_XCALL_H */

#include <trace/define_trace.h>
