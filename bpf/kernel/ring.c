// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <bpf/bpf.h>
#include "kernel/ring_reader.h"

#define BATCH_BYTES 1024	/* read before the programs get them back */

static size_t map_bytes(uint32_t bytes)
{
	size_t page = sysconf(_SC_PAGESIZE), all = sizeof(struct ring) + bytes + RING_SPILL;

	return (all + page - 1) & -page;
}

int ring_open(struct ring_reader *reader, uint32_t bytes, ring_sink sink, void *context)
{
	LIBBPF_OPTS(bpf_map_create_opts, options, .map_flags = BPF_F_MMAPABLE);
	void *ring;

	*reader = (struct ring_reader){
		.sink = sink, .context = context, .bytes = bytes, .fd = -1,
	};
	reader->fd = bpf_map_create(BPF_MAP_TYPE_ARRAY, "xcall_ring", sizeof(__u32),
				    sizeof(struct ring) + bytes + RING_SPILL, 1, &options);
	if (reader->fd < 0)
		return reader->fd;
	ring = mmap(NULL, map_bytes(bytes), PROT_READ | PROT_WRITE, MAP_SHARED, reader->fd, 0);
	if (ring == MAP_FAILED)
		return -errno;
	reader->ring = ring;
	return 0;
}

/*
 * Reads from *tail on, to the end of data at most, and gives what was read back to the
 * programs: as zeros, for any of it may become a size word. The store of tail orders these
 * before the programs' next look at it, in ring_reserve(). False: there was no whole record.
 */
static bool read_batch(struct ring_reader *reader, uint64_t *tail, uint64_t head, int *err)
{
	struct ring *ring = reader->ring;
	uint32_t begin = *tail & (reader->bytes - 1), at = begin, end = begin + BATCH_BYTES;

	if (end > reader->bytes)
		end = reader->bytes;
	if (end > begin + (head - *tail))
		end = begin + (head - *tail);
	while (at < end && !*err) {
		uint64_t size = __atomic_load_n((uint64_t *)(ring->data + at), __ATOMIC_ACQUIRE);

		if (!size)
			break;	/* its program is not done */
		*err = reader->sink(reader->context, ring->data + at + 8, size);
		at += size + 8;
	}
	if (at == begin)
		return false;
	memset(ring->data + begin, 0, at - begin);
	*tail += at - begin;
	__atomic_store_n(&ring->tail, *tail, __ATOMIC_RELEASE);
	return true;
}

int ring_read(struct ring_reader *reader)
{
	uint64_t head = __atomic_load_n(&reader->ring->head, __ATOMIC_ACQUIRE);
	uint64_t tail = reader->ring->tail;
	int err = 0;

	while (tail < head && !err && read_batch(reader, &tail, head, &err))
		;
	return err;
}

void ring_close(struct ring_reader *reader)
{
	if (reader->ring)
		munmap(reader->ring, map_bytes(reader->bytes));
	if (reader->fd >= 0)
		close(reader->fd);
	*reader = (struct ring_reader){ .fd = -1 };
}
