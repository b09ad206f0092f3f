// SPDX-License-Identifier: GPL-2.0-only
/*
 * Writes every event of the xcall tracepoints to the ring of the CPU it happened
 * on. Tracepoint arguments reach tp_btf programs as u64 ctx[]: none of the
 * kernel's types is needed, only the order of arguments in trace/events/xcall.h.
 */
#include <stdbool.h>
#include <linux/types.h>
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
#include "programs/record.h"
#include "programs/ring.bpf.h"

char LICENSE[] SEC("license") = "GPL";

/*
 * The recording is a window of time, not the time that the programs were
 * attached: attaching and detaching sends IPIs, seen by the half of the events
 * that is attached. Set by user space, in TSC of the guest.
 */
volatile __u64 window_begin = ~0ULL;
volatile __u64 window_end = ~0ULL;

/* of maps with one struct ring: user space says of which size, and makes them */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);			/* user space: possible CPUs */
	__type(key, __u32);
	__type(value, __u32);
} rings SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct record_losses);
} losses SEC(".maps");

/* False: no room; then a shorter record may not go before it. */
static __always_inline bool tell_loss(struct ring *ring, struct record_losses *loss)
{
	__u64 lost = loss->lost;
	struct record_lost *record;

	if (lost == loss->told)
		return true;
	record = ring_reserve(ring, sizeof(*record));
	if (!record)
		return false;
	record->tsc = loss->tsc;
	record->id = RECORD_LOST | loss->clock;
	record->pad = 0;
	record->pad2 = 0;
	record->lost = lost;
	loss->told = lost;
	ring_submit(record, sizeof(*record));
	return true;
}

/*
 * An interrupt between an event's TSC and its reservation lets the two differ in
 * order: the loss is told with the TSC of the first event that was lost.
 */
static __always_inline void lose(struct record_losses *loss, __u64 tsc, const __u64 clock)
{
	if (loss->lost == loss->told) {
		loss->tsc = tsc;
		loss->clock = clock;
	}
	__sync_fetch_and_add(&loss->lost, 1);
}

/* clock: RECORD_MONO, or 0 for a TSC */
static __always_inline void *record_take(__u64 tsc, const __u64 clock, const __u64 size)
{
	__u32 zero = 0, cpu = bpf_get_smp_processor_id();
	struct record_losses *loss;
	struct ring *ring;
	void *record, *map;

	loss = bpf_map_lookup_elem(&losses, &zero);
	if (!loss)
		return NULL;
	map = bpf_map_lookup_elem(&rings, &cpu);
	ring = map ? bpf_map_lookup_elem(map, &zero) : NULL;
	if (!ring) {
		lose(loss, tsc, clock);
		return NULL;
	}
	record = tell_loss(ring, loss) ? ring_reserve(ring, size) : NULL;
	if (!record)
		lose(loss, tsc, clock);
	return record;
}

static __always_inline void *record_begin(__u64 tsc, const __u64 size)
{
	return tsc < window_begin || tsc >= window_end ? NULL : record_take(tsc, 0, size);
}

/* A program is named after its event: user space loads those it is asked for. */
#define EVENT(event_id, event, record_type, arguments, ...)			\
SEC("tp_btf/xcall_" #event)						\
int event(const __u64 *ctx)						\
{									\
	struct record_type *record =					\
		record_begin(ctx[0], sizeof(struct record_type));	\
									\
	if (!record)							\
		return 0;						\
	*record = (struct record_type){ .tsc = ctx[0], .id = XT_##event_id,	\
					__VA_ARGS__ };			\
	ring_submit(record, sizeof(*record));				\
	return 0;							\
}
#define ARG(n, field) .field = ctx[n],
#define AS(n, field, name) .field = ctx[n],
#include "format/events.def"

#include "programs/upstream.bpf.h"
