/* SPDX-License-Identifier: GPL-2.0-only */
/* The arrays of live.bpf.c, and how its programs come to their rows. */
#ifndef XCALL_LIVE_ROWS_BPF_H
#define XCALL_LIVE_ROWS_BPF_H

#include <stdbool.h>
#include <linux/types.h>
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include "live/live.h"

/* As in record.bpf.c. */
volatile __u64 window_begin = ~0ULL;
volatile __u64 window_end = ~0ULL;
volatile __u32 clock_epoch;

/* Read-only to the programs; a test on the host has it otherwise. */
#ifndef SETTING
#define SETTING const volatile
#endif

/* set before loading */
SETTING __u32 n_cpus = 1;
SETTING __u32 calls_bits = 4;	/* 1 << bits places in calls */

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, 1);			/* user space: possible CPUs */
	__type(key, __u32);
	__type(value, struct live_cpu);
} cpus SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, LIVE_KINDS);	/* times CPUs */
	__type(key, __u32);
	__type(value, struct live_hists);
} hists SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, 16);		/* 1 << calls_bits */
	__type(key, __u32);
	__type(value, struct live_call);
} calls SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);			/* CPUs squared */
	__type(key, __u32);
	__type(value, struct live_slot);
} slots SEC(".maps");

/*
 * Arguments that index are kept as the __u64 that they come in: what is compared
 * is then what the verifier knows to be bounded.
 */

/* ---- rows ------------------------------------------------------------------------ */

/* this CPU's row; NULL outside the window */
static __always_inline struct live_cpu *in_window(__u64 tsc, __u32 *cpu)
{
	*cpu = bpf_get_smp_processor_id();
	if (tsc < window_begin || tsc >= window_end)
		return NULL;
	return bpf_map_lookup_elem(&cpus, cpu);
}

static __always_inline struct live_call *call_at(__u32 index1)
{
	__u32 index = index1 - 1;

	return index1 ? bpf_map_lookup_elem(&calls, &index) : NULL;
}

static __always_inline struct live_slot *slot_at(__u32 sender, __u32 target)
{
	__u32 index = sender * n_cpus + target;

	return target < n_cpus ? bpf_map_lookup_elem(&slots, &index) : NULL;
}

static __noinline void add(struct live_hist *hist, __u64 ticks)
{
	__u32 bucket = bucket_of(ticks);

	if (bucket >= LIVE_BUCKETS)
		bucket = LIVE_BUCKETS - 1;
	hist->count[bucket]++;
	if (ticks > hist->max)
		hist->max = ticks;
}

static __always_inline struct live_hists *hists_of(__u32 cpu, __u32 kind)
{
	__u32 index = cpu * LIVE_KINDS + kind;

	return bpf_map_lookup_elem(&hists, &index);
}

#endif
