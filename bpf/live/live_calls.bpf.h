/* SPDX-License-Identifier: GPL-2.0-only */
/* The open calls of live.bpf.c: found by csd, from LOCKED to the end of both sides. */
#ifndef XCALL_LIVE_CALLS_BPF_H
#define XCALL_LIVE_CALLS_BPF_H

#include "live/live_rows.bpf.h"

#define PROBES 8	/* places that a csd may have in calls */

/* the n-th place of a csd */
static __always_inline __u32 place(__u64 csd, __u32 n)
{
	__u32 home = ((csd >> 3) * 0x9e3779b97f4a7c15ULL) >> (64 - calls_bits);

	return (home + n) & ((1U << calls_bits) - 1);
}

/* the call that has csd locked; *index1 is its number */
static __always_inline struct live_call *find(__u64 csd, __u32 *index1)
{
	struct live_call *call;
	__u32 n, index;

	for (n = 0; n < PROBES; n++) {
		index = place(csd, n);
		call = bpf_map_lookup_elem(&calls, &index);
		if (!call)
			return NULL;
		if (call->key == csd) {
			*index1 = index + 1;
			return call;
		}
	}
	return NULL;
}

static __always_inline void set_free(struct live_call *call)
{
	__sync_lock_test_and_set(&call->key, 0);
}

static __noinline void count_stages(struct live_call *call, struct live_hists *to)
{
	__u64 from, entry, end = call->end;
	bool async = call->type == XT_TYPE_ASYNC;

	from = call->send;
	/* the target may find the entry by itself before the IPI has left: as if there were none */
	if (!from || from > call->run)
		from = call->queued;
	entry = call->entry;
	if (!entry || entry < from || call->skip == XT_SKIP_POLLING + 1)
		entry = from;
	add(&to->stage[LIVE_LOCK], call->locked - call->begin);
	add(&to->stage[LIVE_QUEUE], call->queued - call->locked);
	add(&to->stage[LIVE_SEND], from - call->queued);
	add(&to->stage[LIVE_DELIVER], entry - from);
	add(&to->stage[LIVE_DISPATCH], call->run - entry);
	add(&to->stage[LIVE_HANDLER], call->ran - call->run);
	if (!async) {
		add(&to->stage[LIVE_RELEASE], call->unlocked - call->ran);
		add(&to->stage[LIVE_WAKE], end - call->unlocked);
	}
	add(&to->stage[LIVE_WHOLE], end - call->begin);
}

/* both sides are out: into which count it goes */
static __noinline __u64 conclude(struct live_call *call, __u32 cpu)
{
	bool async = call->type == XT_TYPE_ASYNC;
	struct live_hists *to;
	__u64 last;

	if (call->flags & LIVE_IS_CUT || call->epoch != (__u16)clock_epoch)
		return LIVE_CUT;
	if (async)
		call->end = call->ran;
	if ((!call->send && !call->skip) || !call->begin || !call->locked || !call->queued ||
	    !call->run || !call->ran || !call->unlocked || !call->end)
		return LIVE_INCOMPLETE;
	last = async ? call->ran : call->unlocked;
	if (call->locked < call->begin || call->queued < call->locked ||
	    call->run < call->queued || call->ran < call->run || last < call->ran ||
	    call->end < last)
		return LIVE_BACKWARDS;
	to = hists_of(cpu, async ? LIVE_ASYNC : call->api == XT_API_MANY ? LIVE_MANY : LIVE_SINGLE);
	if (!to)
		return LIVE_NO_ROOM;
	count_stages(call, to);
	return LIVE_COMPLETE;
}

/* one side, or in fact both, will not come back to it */
static __always_inline void let_go(struct live_cpu *row, __u32 cpu, struct live_call *call,
				   __u32 flags)
{
	__u32 sum = __sync_fetch_and_or(&call->flags, flags) | flags;
	__u64 into;

	if ((sum & (LIVE_SENDER_OUT | LIVE_TARGET_OUT)) != (LIVE_SENDER_OUT | LIVE_TARGET_OUT))
		return;
	into = conclude(call, cpu);
	if (into < LIVE_COUNTS)
		row->sum.count[into]++;
	set_free(call);
}

static __always_inline struct live_frame *top_frame(struct live_cpu *row)
{
	__u32 depth = row->depth;

	if (!depth || depth > LIVE_FRAMES)
		return NULL;
	return &row->frame[(depth - 1) & (LIVE_FRAMES - 1)];
}

/* a place for a csd that was just locked; NULL: none, and counted */
static __noinline struct live_call *claim(struct live_cpu *row, __u32 cpu, __u64 csd,
					  __u32 *index1)
{
	struct live_call *call;
	__u32 n, index;

	call = find(csd, &index);
	if (call) {
		/* its target was not seen to let go, and cannot come back now */
		row->sum.count[LIVE_REUSED]++;
		call->key = csd | LIVE_UNNAMED;
		let_go(row, cpu, call, LIVE_TARGET_OUT);
	}
	for (n = 0; n < PROBES; n++) {
		index = place(csd, n);
		call = bpf_map_lookup_elem(&calls, &index);
		if (!call)
			break;
		if (!call->key && !__sync_val_compare_and_swap(&call->key, 0, csd)) {
			*index1 = index + 1;
			return call;
		}
	}
	row->sum.count[LIVE_NO_ROOM]++;
	return NULL;
}

static __noinline struct live_call *open_call(struct live_cpu *row, __u32 cpu, const __u64 *ctx,
					      __u32 *index1)
{
	struct live_frame *frame = top_frame(row);
	struct live_call *call;

	if (!frame && row->depth)
		row->sum.count[LIVE_TOO_DEEP]++;
	call = claim(row, cpu, ctx[3], index1);
	if (!call)
		return NULL;
	call->func = ctx[4];
	call->type = ctx[1];
	call->target = ctx[2];
	call->sender = cpu;
	call->was = call->skip = call->has_queued = 0;
	call->locked = call->queued = call->send = call->end = 0;
	call->entry = call->run = call->ran = call->unlocked = 0;
	if (frame) {
		call->begin = frame->begin;
		call->api = frame->api;
		call->epoch = frame->epoch;
		call->next = frame->calls;
		call->flags = 0;
		frame->calls = *index1;
	} else {
		/* begun before the window */
		call->begin = 0;
		call->flags = LIVE_IS_CUT | LIVE_SENDER_OUT;
	}
	return call;
}

struct pop {
	struct live_cpu *row;
	__u64 tsc;
	__u32 cpu;
	__u32 depth;	/* of the frame that ends; those above are cut */
	__u32 next;	/* index + 1 */
};

/* one call of the top frame, or the frame itself if it has none left: 1, the last one */
static long pop_step(__u64 step, struct pop *pop)
{
	bool ended = pop->row->depth == pop->depth;
	struct live_call *call = call_at(pop->next);
	struct live_frame *frame;
	struct live_slot *slot;
	__u32 flags = LIVE_SENDER_OUT;

	(void)step;
	if (!call) {
		pop->row->depth--;
		if (ended)
			return 1;
		frame = top_frame(pop->row);
		pop->next = frame ? frame->calls : 0;
		return 0;
	}
	slot = slot_at(pop->cpu, call->target);
	if (slot && slot->call == pop->next)
		slot->call = call->was;
	pop->next = call->next;
	if (!ended)
		flags |= LIVE_IS_CUT;
	else if (call->type == XT_TYPE_SYNC)
		/* the sender saw it unlocked */
		flags |= LIVE_TARGET_OUT;
	if (ended && !call->end)
		call->end = pop->tsc;
	let_go(pop->row, pop->cpu, call, flags);
	return 0;
}

#endif
