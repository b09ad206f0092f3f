/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One CPU's records on their way from the BPF programs to user space: memory that both map,
 * written without a helper call, a lock or a wake-up (docs/overhead.md has the figures).
 *
 *   0        8        64       72       128
 *   +--------+--------+--------+--------+-------------------------------+-------+
 *   | head   |        | tail   |        | data: a power of two          | spill |
 *   +--------+--------+--------+--------+-------------------------------+-------+
 *
 * head and tail count bytes and only grow; a record lies at its position modulo the size of
 * data, and its end may reach into spill. It begins with a word that is 0 until the record is
 * whole, and then its size:
 *
 *   +--------+---------------------+
 *   | size   | size bytes          |
 *   +--------+---------------------+
 *
 * Only programs on the ring's own CPU write, so all that happens between two instructions is
 * an interrupt whose program reserves, writes and finishes its own records. The reader sets
 * what it has read to 0 before it moves tail.
 */
#ifndef XCALL_RING_H
#define XCALL_RING_H

#ifndef __VMLINUX_H__
#include <linux/types.h>
#endif
#include "programs/record.h"

#define RING_SPILL 64		/* a record and its size word: RECORD_MAX + 8 at most */
#define RING_NESTED (4 * 64)	/* task, softirq, interrupt, NMI: one record each */

struct ring {
	__u64 head;		/* reserved by programs */
	__u64 pad[7];
	__u64 tail;		/* read by user space */
	__u64 pad2[7];
	__u8 data[];
};

#endif
