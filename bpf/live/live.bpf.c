// SPDX-License-Identifier: GPL-2.0-only
/*
 * Pairs the events of each call in the kernel, by the rules of the analyser
 * (analysis/calls/calls.c, stages.c), and counts its stages in histograms. No event
 * leaves the kernel, no lock is taken: a CPU writes its own rows only, but for
 * the open calls, where sender and target have a half each (live.h).
 *
 * Interrupts are off in every program, so on one CPU they do not nest, but for
 * NMIs, whose events only count.
 */
#include "live/live_calls.bpf.h"
#include "live/live_rows.bpf.h"

char LICENSE[] SEC("license") = "GPL";

/* ---- the sender ---------------------------------------------------------------------- */

SEC("tp_btf/xcall_call_begin")
int call_begin(const __u64 *ctx)
{
	struct live_frame *frame;
	struct live_cpu *row;
	__u32 cpu;

	row = in_window(ctx[0], &cpu);
	if (!row)
		return 0;
	row->depth++;
	frame = top_frame(row);
	if (!frame)
		return 0;
	frame->begin = ctx[0];
	frame->func = ctx[4];
	frame->api = ctx[1];
	frame->calls = 0;
	frame->local = 0;
	frame->ran_here = false;
	frame->epoch = clock_epoch;
	return 0;
}

SEC("tp_btf/xcall_call_end")
int call_end(const __u64 *ctx)
{
	struct pop pop = { .tsc = ctx[0] };
	struct live_frame *frame;
	struct live_hists *to;
	struct live_cpu *row;
	__u32 i, depth;

	row = in_window(ctx[0], &pop.cpu);
	if (!row)
		return 0;
	if ((__s32)ctx[2])
		row->sum.count[LIVE_FAILED]++;
	depth = row->depth;
	if (depth > LIVE_FRAMES) {
		row->depth = depth - 1;
		return 0;
	}
	for (i = 0; i < LIVE_FRAMES && depth; i++) {
		frame = &row->frame[(depth - 1) & (LIVE_FRAMES - 1)];
		if (frame->api == (__u8)ctx[1] && frame->func == ctx[3])
			break;
		depth--;
	}
	frame = top_frame(row);
	if (!depth || !frame)
		return 0;
	if (depth == row->depth && frame->ran_here && frame->api != XT_API_MANY) {
		to = hists_of(pop.cpu, LIVE_SELF);
		if (ctx[0] < frame->begin)
			row->sum.count[LIVE_BACKWARDS]++;
		else if (to && frame->epoch == (__u16)clock_epoch)
			add(&to->stage[LIVE_WHOLE], ctx[0] - frame->begin);
	}
	pop.row = row;
	pop.depth = depth;
	pop.next = frame->calls;
	bpf_loop(n_cpus * LIVE_FRAMES + LIVE_FRAMES, pop_step, &pop, 0);
	return 0;
}

SEC("tp_btf/xcall_csd_locked")
int csd_locked(const __u64 *ctx)
{
	struct live_call *call;
	struct live_cpu *row;
	__u32 cpu, index1;

	row = in_window(ctx[0], &cpu);
	if (!row || ((__u32)ctx[1] != XT_TYPE_SYNC && (__u32)ctx[1] != XT_TYPE_ASYNC))
		return 0;
	call = open_call(row, cpu, ctx, &index1);
	if (call)
		call->locked = ctx[0];
	return 0;
}

SEC("tp_btf/xcall_csd_queued")
int csd_queued(const __u64 *ctx)
{
	__u32 cpu, index1, target = ctx[2];
	__u64 type = ctx[1];
	struct live_call *call;
	struct live_slot *slot;
	struct live_cpu *row;

	row = in_window(ctx[0], &cpu);
	if (!row)
		return 0;
	if (type < XT_TYPE_END)
		row->sum.queued[type]++;
	slot = slot_at(cpu, target);
	if (!slot)
		return 0;
	if (type != XT_TYPE_SYNC && type != XT_TYPE_ASYNC) {
		slot->others++;
		return 0;
	}
	call = find(ctx[3], &index1);
	if (!call || call->sender != cpu || call->target != target || call->has_queued)
		call = open_call(row, cpu, ctx, &index1);
	if (!call) {
		/* what follows is about it, and not about the one before */
		slot->others++;
		return 0;
	}
	call->has_queued = true;
	call->queued = ctx[0];
	if (call->flags & LIVE_SENDER_OUT) {
		/* no frame holds its place: nobody may point to it */
		slot->others++;
		return 0;
	}
	call->was = slot->call;
	call->others = slot->others;
	slot->call = index1;
	return 0;
}

static __always_inline bool carries_calls(__u64 kind)
{
	return kind == XT_KIND_CALL || kind == XT_KIND_SINGLE;
}

/*
 * The call that a SEND or SKIP to target is about: what was queued last and has none
 * yet, as interrupts nest. NULL: it is about another entry.
 */
static __always_inline struct live_call *about(__u32 cpu, __u32 target)
{
	struct live_slot *slot = slot_at(cpu, target);
	struct live_call *call;

	if (!slot)
		return NULL;
	call = call_at(slot->call);
	if (call && !call->send && !call->skip && slot->others <= call->others)
		return call;
	if (slot->others)
		slot->others--;
	return NULL;
}

SEC("tp_btf/xcall_ipi_send")
int ipi_send(const __u64 *ctx)
{
	struct live_call *call;
	struct live_cpu *row;
	__u64 kind = ctx[1];
	__u32 cpu;

	row = in_window(ctx[0], &cpu);
	if (!row)
		return 0;
	if (kind < XT_KIND_END)
		row->sum.sent[kind]++;
	if (!carries_calls(kind))
		return 0;
	call = about(cpu, ctx[2]);
	if (call)
		call->send = ctx[0];
	return 0;
}

SEC("tp_btf/xcall_ipi_skip")
int ipi_skip(const __u64 *ctx)
{
	__u64 kind = ctx[1], reason = ctx[3];
	struct live_call *call;
	struct live_cpu *row;
	__u32 cpu;

	row = in_window(ctx[0], &cpu);
	if (!row)
		return 0;
	if (reason < XT_SKIP_END)
		row->sum.skipped[reason]++;
	if (!carries_calls(kind) || (reason != XT_SKIP_QUEUED && reason != XT_SKIP_POLLING))
		return 0;
	call = about(cpu, ctx[2]);
	if (call)
		call->skip = reason + 1;
	return 0;
}

SEC("tp_btf/xcall_csd_wait_end")
int csd_wait_end(const __u64 *ctx)
{
	struct live_call *call;
	struct live_cpu *row;
	__u32 cpu, index1;

	row = in_window(ctx[0], &cpu);
	if (!row || (__u32)ctx[1] != XT_WAIT_DONE)
		return 0;
	call = find(ctx[3], &index1);
	if (call && call->sender == cpu && !(call->flags & LIVE_SENDER_OUT))
		call->end = ctx[0];
	return 0;
}

/* ---- the target ------------------------------------------------------------------------ */

/* runs without a sender in the window: once per generation */
static __always_inline void orphan(struct live_cpu *row, __u64 csd)
{
	row->sum.count[LIVE_CUT]++;
	row->orphan = csd;
}

static __always_inline struct live_call *locked_for(__u32 cpu, __u32 type, __u64 csd,
						    __u32 *index1)
{
	struct live_call *call = find(csd, index1);

	return call && call->target == cpu && call->type == (__u8)type && call->has_queued ?
	       call : NULL;
}

static __always_inline void run_here_begin(struct live_cpu *row, __u64 tsc)
{
	struct live_frame *frame = top_frame(row);

	if (!frame)
		return;
	frame->local = tsc;
	frame->ran_here = true;
}

static __always_inline void run_here_end(struct live_cpu *row, __u32 cpu, __u64 tsc)
{
	struct live_frame *frame = top_frame(row);
	struct live_hists *to = hists_of(cpu, LIVE_SELF);
	__u64 begin = frame ? frame->local : 0;

	if (!frame || !to || !begin)
		return;
	frame->local = 0;
	if (frame->epoch != (__u16)clock_epoch)
		return;
	if (tsc < begin)
		row->sum.count[LIVE_BACKWARDS]++;
	else
		add(&to->stage[LIVE_HANDLER], tsc - begin);
}

SEC("tp_btf/xcall_csd_run_begin")
int csd_run_begin(const __u64 *ctx)
{
	__u64 type = ctx[1], csd = ctx[3];
	__u32 cpu, index1 = 0;
	struct live_call *call;
	struct live_cpu *row;

	row = in_window(ctx[0], &cpu);
	if (!row)
		return 0;
	if (type < XT_TYPE_END)
		row->sum.run[type]++;
	if (type == XT_TYPE_LOCAL) {
		run_here_begin(row, ctx[0]);
	} else if (type == XT_TYPE_SYNC) {
		call = locked_for(cpu, type, csd, &index1);
		if (!call) {
			orphan(row, csd);
			return 0;
		}
		row->running = index1;
		call->run = ctx[0];
		call->entry = row->entry;
	} else if (type == XT_TYPE_ASYNC) {
		call = call_at(row->running);
		if (!call || call->key != (csd | LIVE_UNNAMED)) {
			if (row->orphan != csd)
				orphan(row, csd);
			row->orphan = 0;
			return 0;
		}
		call->run = ctx[0];
		call->entry = row->entry;
	}
	return 0;
}

SEC("tp_btf/xcall_csd_run_end")
int csd_run_end(const __u64 *ctx)
{
	__u32 cpu, type = ctx[1];
	struct live_call *call;
	struct live_cpu *row;

	row = in_window(ctx[0], &cpu);
	if (!row)
		return 0;
	if (type == XT_TYPE_LOCAL) {
		run_here_end(row, cpu, ctx[0]);
		return 0;
	}
	if (type != XT_TYPE_SYNC && type != XT_TYPE_ASYNC)
		return 0;
	call = call_at(row->running);
	if (!call || (call->key & ~(__u64)LIVE_UNNAMED) != ctx[3] || call->type != (__u8)type)
		return 0;
	row->running = 0;
	call->ran = ctx[0];
	if (type == XT_TYPE_ASYNC)
		let_go(row, cpu, call, LIVE_TARGET_OUT);
	return 0;
}

SEC("tp_btf/xcall_csd_unlocked")
int csd_unlocked(const __u64 *ctx)
{
	__u32 cpu, index1 = 0, type = ctx[1];
	struct live_call *call, *old;
	struct live_cpu *row;
	__u64 csd = ctx[3];

	row = in_window(ctx[0], &cpu);
	if (!row)
		return 0;
	call = locked_for(cpu, type, csd, &index1);
	if (!call) {
		if (type == XT_TYPE_ASYNC || (type == XT_TYPE_SYNC && row->orphan != csd))
			orphan(row, csd);
		if (type == XT_TYPE_SYNC)
			row->orphan = 0;
		return 0;
	}
	call->unlocked = ctx[0];
	if (type == XT_TYPE_SYNC) {
		let_go(row, cpu, call, LIVE_TARGET_OUT);
		return 0;
	}
	/* from here on this CPU holds it: the sender may lock its csd for another call */
	call->key = csd | LIVE_UNNAMED;
	old = call_at(row->running);
	row->running = index1;
	if (old && old->key & LIVE_UNNAMED && old->target == cpu)
		let_go(row, cpu, old, LIVE_TARGET_OUT);
	return 0;
}

static __always_inline int count_one(__u64 tsc, __u64 value, __u64 end, __u64 offset)
{
	struct live_cpu *row;
	__u32 cpu;

	row = in_window(tsc, &cpu);
	if (row && value < end)
		((__u64 *)((char *)&row->sum + offset))[value]++;
	return 0;
}

SEC("tp_btf/xcall_ipi_entry")
int ipi_entry(const __u64 *ctx)
{
	struct live_cpu *row;
	__u64 kind = ctx[1];
	__u32 cpu;

	row = in_window(ctx[0], &cpu);
	if (!row)
		return 0;
	if (kind < XT_KIND_END)
		row->sum.received[kind]++;
	if (carries_calls(kind))
		row->entry = ctx[0];
	return 0;
}

SEC("tp_btf/xcall_ipi_exit")
int ipi_exit(const __u64 *ctx)
{
	struct live_cpu *row;
	__u32 cpu;

	row = in_window(ctx[0], &cpu);
	if (row && carries_calls(ctx[1]))
		row->entry = 0;
	return 0;
}

SEC("tp_btf/xcall_vcpu")
int vcpu(const __u64 *ctx)
{
	return count_one(ctx[0], ctx[1], XT_PHASE_END,
			 __builtin_offsetof(struct live_sums, phase));
}

SEC("tp_btf/xcall_csd_stuck")
int csd_stuck(const __u64 *ctx)
{
	return count_one(ctx[0], ctx[1], XT_STUCK_END,
			 __builtin_offsetof(struct live_sums, stuck));
}

/* On the one CPU that runs then; from here on the TSC may begin again anywhere. */
SEC("tp_btf/xcall_clock")
int clock(const __u64 *ctx)
{
	__u32 cpu;

	if (!in_window(ctx[0], &cpu))
		return 0;
	clock_epoch++;
	window_begin = 0;
	return 0;
}
