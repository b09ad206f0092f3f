/* SPDX-License-Identifier: GPL-2.0-only */
/* User space's side of ring.h. */
#ifndef XCALL_RING_READER_H
#define XCALL_RING_READER_H

#include <stddef.h>
#include <stdint.h>
#include "programs/ring.h"

typedef int (*ring_sink)(void *context, void *record, size_t size);

struct ring_reader {
	ring_sink sink;
	void *context;		/* of sink */
	struct ring *ring;
	uint32_t bytes;		/* of data */
	int fd;			/* the BPF map; -1: none */
};

/*
 * A new, empty ring with bytes of data, a power of two. 0 or a negative errno; ring_close()
 * in both cases.
 */
int ring_open(struct ring_reader *reader, uint32_t bytes, ring_sink sink, void *context);

/* Hands all whole records to the sink, in order. 0 or the sink's first error. */
int ring_read(struct ring_reader *reader);

void ring_close(struct ring_reader *reader);

#endif
