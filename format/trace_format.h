/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The guest trace: what xcall-record writes and xcall reads.
 *
 * A CTF 1.8 trace directory: "metadata" (plain TSDL) and one stream file per
 * CPU, "cpu0", "cpu1" ... All integers little-endian; all records a multiple
 * of 8 bytes, naturally aligned from the start of their packet.
 *
 * A stream file is a sequence of packets:
 *
 *   0        8        16       24       32       40       48       56
 *   +--------+--------+--------+--------+--------+--------+--------+--------+
 *   | magic  | begin  |  end   |content |packet  |  seq   |discard | cpu,   |
 *   | stream |  tsc   |  tsc   |size bit|size bit|        |  -ed   | pad    |
 *   +--------+--------+--------+--------+--------+--------+--------+--------+
 *   | records, tsc never decreasing                                 | padding
 *
 * and every record begins with
 *
 *   0                               8         10
 *   +-------------------------------+---------+------------------------------
 *   | tsc: raw rdtsc of the guest   | id      | payload of that id
 *   +-------------------------------+---------+------------------------------
 *
 * events_discarded is cumulative per stream, as CTF 1.8 defines it. A loss lies
 * between two packets: the one before it ends there, and the next one has the
 * higher count, before its first record. Where records were lost after the last
 * one, a packet without records ends the stream; it reaches from the last
 * record to the end of the recording.
 * A packet of xcall-record is a page of 4096 bytes, and what it writes are
 * whole pages: a recorder that is killed leaves whole packets. A file on a disk
 * that refuses a part of a page may end in a partial packet: everything before
 * it is whole.
 *
 * What the env block of the metadata says of the recording:
 *
 *   events               the events recorded, by name: one that is not listed
 *                        was off, or is unknown to the kernel
 *   missing              the names of the latter
 *   event_source         "xcall": the ids below as they are written there;
 *                        "upstream": a kernel without xcall's events, and
 *                        upstream's in the same words:
 *                          CSD_QUEUED     csd_queue_cpu
 *                          CSD_RUN_BEGIN  csd_function_entry: none for an
 *                          CSD_RUN_END    irq_work; one for a batch of wakeups
 *                          IPI_SEND       ipi_send_cpu, ipi_send_cpumask (one
 *                                         each target)
 *                          IPI_SKIP       sched_wake_idle_without_ipi; kind
 *                                         RESCHED also where it was a SINGLE
 *                          IPI_ENTRY,     irq_handler_entry, _exit by their
 *                          IPI_EXIT       names, irq_vectors for the APIC's
 *                        A port is then XT_PORT_UNKNOWN, or 0 for the APIC
 *   event_clock          "tsc", or "monotonic": such events have no TSC; it was
 *   clock_error_ns       made from CLOCK_MONOTONIC, and was wrong by this much
 *                        where that was checked, each second. HP_ENTER, HP_EXIT
 *                        and SWITCH are of this kind on every kernel
 *   from_tsc, until_tsc  every event between the two is in the trace, or counted
 *                        as discarded or missed
 *   before_tsc,          of the copies of /proc/interrupts, if they are exact
 *   after_tsc
 *   missed               events that no program saw, of any CPU
 *   start_, end_         the clocks, read at one moment: _tsc, _mono_ns, _wall_ns
 *
 * Without end_tsc the recorder was killed, and what it had not written is gone:
 * at most the last 1.1 s, and 64 KiB of each CPU.
 */
#ifndef XCALL_TRACE_FORMAT_H
#define XCALL_TRACE_FORMAT_H

#ifndef __VMLINUX_H__
#include <linux/types.h>
#endif

#define XT_CTF_MAGIC 0xc1fc1fc1U
#define XT_PORT_UNKNOWN 0xffffffffU	/* upstream's events name no port */

struct xt_packet {
	__u32 magic;
	__u32 stream_id;	/* 0 */
	__u64 tsc_begin;	/* of the first record, if there is one */
	__u64 tsc_end;		/* of the last record, if there is one */
	__u64 content_bits;	/* this header and the records */
	__u64 packet_bits;	/* with the padding */
	__u64 seq;		/* 0, 1, 2 ... in each stream */
	__u64 discarded;	/* records lost in this stream so far */
	__u32 cpu;
	__u32 pad;
};

enum xt_id {			/* in the order of events.def, from 1 */
	XT_NO_EVENT,
#define EVENT(id, name, record, arguments, ...) XT_##id,
#define OTHER(id, name, record, ...) XT_##id,
#include "format/events.def"
	XT_ID_END
};

/* The values below are those of include/trace/events/xcall.h. */
enum xt_kind {			/* of an IPI */
	XT_KIND_RESCHED,
	XT_KIND_CALL,		/* call function, sent to a mask */
	XT_KIND_SINGLE,		/* call function single */
	XT_KIND_IRQ_WORK,
	XT_KIND_SPIN,		/* spinlock kick */
	XT_KIND_NMI,
	XT_KIND_STOP,
	XT_KIND_END
};

enum xt_type {			/* of a queued csd */
	XT_TYPE_ASYNC,		/* unlocked, then run */
	XT_TYPE_SYNC,		/* run, then unlocked */
	XT_TYPE_IRQ_WORK,	/* no lock */
	XT_TYPE_TTWU,		/* remote wakeup, no lock */
	XT_TYPE_LOCAL,		/* run by the caller itself, no csd */
	XT_TYPE_END
};

enum xt_api {
	XT_API_SINGLE,		/* smp_call_function_single */
	XT_API_ASYNC,		/* smp_call_function_single_async */
	XT_API_MANY,		/* smp_call_function_many, on_each_cpu ... */
	XT_API_END
};

enum xt_skip {			/* why no IPI was sent */
	XT_SKIP_QUEUED,		/* queue was not empty: an IPI is on its way */
	XT_SKIP_POLLING,	/* the target polls in idle */
	XT_SKIP_OFFLINE,
	XT_SKIP_LOCAL,
	XT_SKIP_END
};

enum xt_wait {
	XT_WAIT_LOCK,		/* for the csd's previous use to end */
	XT_WAIT_DONE,		/* for this call to end */
	XT_WAIT_END
};

enum xt_phase {			/* of a vCPU's life */
	XT_PHASE_PREPARED,	/* interrupts and memory allocated */
	XT_PHASE_INITIALISED,	/* VCPUOP_initialise, or INIT/SIPI sent */
	XT_PHASE_UP,		/* VCPUOP_up */
	XT_PHASE_ALIVE,		/* first instruction of ours on the vCPU */
	XT_PHASE_ONLINE,	/* takes work */
	XT_PHASE_DYING,		/* cpu_disable on the vCPU */
	XT_PHASE_DOWN,		/* about to leave by VCPUOP_down or HLT */
	XT_PHASE_DEAD,		/* confirmed by Xen */
	XT_PHASE_FREED,		/* interrupts and memory given back */
	XT_PHASE_END
};

enum xt_stuck {			/* why a csd stays locked, as its waiter sees it */
	XT_STUCK_NOT_SENT,	/* queued, and no IPI is on its way */
	XT_STUCK_NOT_RUN,	/* its vCPU waits for a physical CPU */
	XT_STUCK_MASKED,	/* pending; the CPU has interrupts off */
	XT_STUCK_HANDLER,	/* the function runs */
	XT_STUCK_BEHIND,	/* another entry's function runs */
	XT_STUCK_NO_UNLOCK,	/* taken out, done, and not released */
	XT_STUCK_OFFLINE,	/* the CPU went away */
	XT_STUCK_END
};

enum xt_clock_what {		/* the TSC may change between the two */
	XT_CLOCK_SUSPEND,
	XT_CLOCK_RESUME,
	XT_CLOCK_END
};

/* The beginning of every record, whichever it is. */
struct xt_head {
	__u64 tsc;
	__u16 id;
} __attribute__((may_alias));

/* XT_CALL_BEGIN (24): on the caller's CPU; calls nest only by interrupts */
struct xt_call_begin {
	__u64 tsc;
	__u16 id;
	__u8 api;		/* xt_api */
	__u8 wait;
	__u32 targets;		/* SINGLE, ASYNC: the target; MANY: how many */
	__u64 func;
};

/* XT_CALL_END (24) */
struct xt_call_end {
	__u64 tsc;
	__u16 id;
	__u8 api;
	__u8 pad;
	__s32 result;		/* 0 or negative errno */
	__u64 func;
};

/* XT_CSD_WAIT_BEGIN, XT_CSD_WAIT_END (24): only where the csd was found locked */
struct xt_csd_wait {
	__u64 tsc;
	__u16 id;
	__u8 reason;		/* xt_wait */
	__u8 pad;
	__u32 target;
	__u64 csd;
};

/*
 * XT_CSD_LOCKED, XT_CSD_QUEUED (32): on the sender.
 * XT_CSD_RUN_BEGIN, XT_CSD_RUN_END, XT_CSD_UNLOCKED (32): on the target, target == its CPU.
 * A generation of a csd is the time from LOCKED to UNLOCKED; ASYNC runs after
 * UNLOCKED, so the next generation may be locked while the last still runs.
 * LOCAL: csd is 0. TTWU: one RUN_BEGIN per entry, one RUN_END (csd 0) for all.
 */
struct xt_csd {
	__u64 tsc;
	__u16 id;
	__u8 type;		/* xt_type */
	__u8 pad;
	__u32 target;
	__u64 csd;
	__u64 func;		/* 0 in RUN_END and UNLOCKED */
};

/*
 * QUEUED stands before the entry is visible to the target: what follows on the
 * sender, IPI_SEND or IPI_SKIP, says whether the queue was empty. A broadcast
 * queues to all its targets first, then sends.
 */

/*
 * XT_IPI_SEND (24): before the hypercall or APIC write, once per target;
 * XT_IPI_SENT (24): after it. Between the two lies exactly one entry to Xen.
 */
struct xt_ipi_send {
	__u64 tsc;
	__u16 id;
	__u8 kind;		/* xt_kind */
	__u8 pad;
	__u32 target;
	__u32 port;		/* event channel; 0 for an APIC IPI */
	__s32 result;		/* SENT: 0 or negative errno of the hypercall */
};

/* XT_IPI_SKIP (16) */
struct xt_ipi_skip {
	__u64 tsc;
	__u16 id;
	__u8 kind;
	__u8 reason;		/* xt_skip */
	__u32 target;
};

/* XT_IPI_ENTRY, XT_IPI_EXIT (16): around the handler */
struct xt_ipi_recv {
	__u64 tsc;
	__u16 id;
	__u8 kind;
	__u8 pad;
	__u32 port;
};

/*
 * XT_VCPU (24): on the CPU that made the step. But for DOWN, which the control
 * CPU reports when it finds the other gone, with the tsc the other left behind:
 * the one record that does not say that its stream's CPU ran at its tsc.
 */
struct xt_vcpu {
	__u64 tsc;
	__u16 id;
	__u8 phase;		/* xt_phase */
	__u8 pad;
	__u32 cpu;		/* the CPU whose life it is */
	__u32 xen_vcpu;		/* Xen's number for it */
	__s32 result;		/* 0 or negative errno */
};

/* XT_CSD_STUCK (40): on the waiter, each time that it reports */
struct xt_csd_stuck {
	__u64 tsc;
	__u16 id;
	__u8 reason;		/* xt_stuck */
	__u8 pad;
	__u32 target;
	__u64 csd;
	__u64 func;
	__u32 waited_us;
	__u32 pad2;
};

/*
 * XT_CLOCK (16): on the CPU that suspends the guest; no other runs between
 * SUSPEND and RESUME.
 */
struct xt_clock {
	__u64 tsc;
	__u16 id;
	__u8 what;		/* xt_clock_what */
	__u8 pad;
	__u32 tsc_khz;		/* the guest's own measure of its TSC then */
};

/*
 * XT_HP_ENTER, XT_HP_EXIT (32): a step of CPU hotplug, on the CPU that makes it.
 * From upstream's cpuhp events, on every kernel.
 */
struct xt_hp {
	__u64 tsc;
	__u16 id;
	__u8 multi;		/* a step of one of several instances */
	__u8 pad;
	__u32 cpu;		/* the CPU that comes or goes */
	__u64 func;		/* ENTER: the step's function */
	__s32 state;		/* enum cpuhp_state */
	__s32 value;		/* ENTER: the state it is to reach; EXIT: result */
};

/* XT_SWITCH (40): a context switch, only if it was asked for; from sched_switch */
struct xt_switch {
	__u64 tsc;
	__u16 id;
	__u8 preempted;
	__u8 pad;
	__u32 state;		/* of the previous task: 0 runnable */
	__u32 prev, next;	/* thread ids */
	__u8 comm[16];		/* of the next, padded with NUL */
};

/*
 * How a marker reaches Xen's trace: by an instruction that traps to Xen from user space,
 * so that it needs no privilege in the guest and nothing of its kernel. The record that
 * Xen makes of it carries the lowest XT_MARKER_BITS of seq.
 *
 *   PVH, HVM   VMMCALL or VMCALL; Xen refuses it outside the kernel, and records EAX
 *
 *		31          16 15  13 12              0
 *		+-------------+------+----------------+
 *		| 0xca11      |  0   | seq            |   TRC_HVM_VMMCALL
 *		+-------------+------+----------------+
 *
 *   PV         CPUID after Xen's emulation prefix, 7 bytes, recorded with the address
 *		after them: XT_MARKER_CODE + 8 * seq + 7    TRC_PV_FORCED_INVALID_OP
 *
 *   hypercall	HVMOP_xentrace, if the kernel lets privcmd make it: event XT_MARKER_GUEST
 *		(TRC_GUEST) with XT_MARKER_MAGIC, seq, the TSC before (lo, hi), the CPU
 */
enum xt_marker_how {
	XT_MARKER_VMCALL,
	XT_MARKER_CPUID,
	XT_MARKER_HVMOP,
	XT_MARKER_END
};

#define XT_MARKER_BITS	13
#define XT_MARKER_MASK	((1U << XT_MARKER_BITS) - 1)
#define XT_MARKER_EAX	0xca110000U
#define XT_MARKER_CODE	0x7ca110000000ULL
#define XT_MARKER_GUEST	0xca1U		/* less than 1 << 12 */
#define XT_MARKER_MAGIC	0x6c616378U	/* "xcal" */

/* XT_MARKER (24): tsc and after lie on either side of one entry to Xen */
struct xt_marker {
	__u64 tsc;
	__u16 id;
	__u8 how;		/* xt_marker_how */
	__u8 pad;
	__u32 seq;		/* 1, 2, 3 ... in a recording, over all CPUs */
	__u64 after;
};

/* Size of a record by id, 0 for an id that this version does not know. */
static inline unsigned int xt_size(unsigned int id)
{
	switch (id) {
#define EVENT(id, name, record, arguments, ...) case XT_##id: return sizeof(struct record);
#define OTHER(id, name, record, ...) EVENT(id, name, record, 0, __VA_ARGS__)
#include "format/events.def"
	default:
		return 0;
	}
}

#endif
