/* SPDX-License-Identifier: GPL-2.0-only */
/* The programs' side of ring.h. */
#ifndef XCALL_RING_BPF_H
#define XCALL_RING_BPF_H

#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include "programs/ring.h"

const volatile __u64 ring_bytes = 4096;	/* of data; set by user space */

/*
 * Room for a record of size bytes, a multiple of 8; NULL if there is none. An interrupt
 * between the look at head and the addition may take some: RING_NESTED is kept for it.
 * What is reserved must be submitted: the reader goes no further than a record that is not.
 */
static __always_inline void *ring_reserve(struct ring *ring, const __u64 size)
{
	const __u64 bytes = ring_bytes;
	__u64 at = *(volatile __u64 *)&ring->head;

	if (at - *(volatile __u64 *)&ring->tail > bytes - RING_NESTED - RING_SPILL)
		return NULL;
	at = __sync_fetch_and_add(&ring->head, size + 8) & (bytes - 1);
	return ring->data + at + 8;
}

/* The record is whole: its size word is the last that is written. */
static __always_inline void ring_submit(void *record, const __u64 size)
{
	barrier();
	*(volatile __u64 *)((char *)record - 8) = size;
}

#endif
