// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <bpf/bpf.h>
#include "ring_reader.h"

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

int ring_read(struct ring_reader *reader)
{
	struct ring *ring = reader->ring;
	uint64_t head = __atomic_load_n(&ring->head, __ATOMIC_ACQUIRE), tail = ring->tail;
	int err = 0;

	while (tail < head && !err) {
		uint8_t *at = ring->data + (tail & (reader->bytes - 1));
		uint64_t size = __atomic_load_n((uint64_t *)at, __ATOMIC_ACQUIRE);

		if (!size)
			break;	/* its program is not done */
		err = reader->sink(reader->context, at + 8, size);
		memset(at, 0, size + 8);
		tail += size + 8;
		__atomic_store_n(&ring->tail, tail, __ATOMIC_RELEASE);
	}
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
