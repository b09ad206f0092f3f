// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "ctf.h"

#define HEADER ((uint32_t)sizeof(struct xt_packet))

int ctf_stream_open(struct ctf_stream *stream, int dirfd, uint32_t cpu)
{
	char name[16];

	memset(stream, 0, sizeof(*stream));
	stream->cpu = cpu;
	stream->used = HEADER;
	stream->fd = -1;
	stream->packet = aligned_alloc(CTF_PACKET_ALIGN, CTF_PACKET_BYTES);
	if (!stream->packet)
		return -ENOMEM;
	snprintf(name, sizeof(name), "cpu%u", cpu);
	stream->fd = openat(dirfd, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
	if (stream->fd < 0) {
		int err = -errno;

		free(stream->packet);
		stream->packet = NULL;
		return err;
	}
	return 0;
}

/* One write, so that a kill leaves whole packets; a short one is taken back. */
static int packet_write(struct ctf_stream *stream, uint32_t size)
{
	ssize_t put;

	do
		put = write(stream->fd, stream->packet, size);
	while (put < 0 && errno == EINTR);
	if (put == (ssize_t)size)
		return 0;
	stream->err = put < 0 ? -errno : -ENOSPC;
	if (put > 0 && ftruncate(stream->fd, stream->bytes))
		return stream->err;	/* a partial packet at the end stays */
	return stream->err;
}

static int packet_end(struct ctf_stream *stream)
{
	uint32_t size = (stream->used + CTF_PACKET_ALIGN - 1) & -CTF_PACKET_ALIGN;
	struct xt_packet header = {
		.magic = XT_CTF_MAGIC,
		.tsc_begin = stream->first_tsc,
		.tsc_end = stream->last_tsc,
		.content_bits = stream->used * 8ULL,
		.packet_bits = size * 8ULL,
		.seq = stream->packets,
		.discarded = stream->told,
		.cpu = stream->cpu,
	};
	int err;

	memcpy(stream->packet, &header, HEADER);
	memset(stream->packet + stream->used, 0, size - stream->used);
	err = packet_write(stream, size);
	if (err)
		return err;
	stream->packets++;
	stream->bytes += size;
	stream->used = HEADER;
	return 0;
}

/* The packet before a loss ends there: the loss lies between two packets. */
static int loss_put(struct ctf_stream *stream)
{
	int err = 0;

	if (stream->told == stream->lost + stream->late)
		return 0;
	if (stream->used > HEADER)
		err = packet_end(stream);
	stream->told = stream->lost + stream->late;
	return err;
}

static int record_write(struct ctf_stream *stream, const struct held *held)
{
	int err;

	if (held->tsc < stream->last_tsc) {
		stream->late++;
		return loss_put(stream);
	}
	if (stream->used + held->size > CTF_PACKET_BYTES) {
		err = packet_end(stream);
		if (err)
			return err;
	}
	if (stream->used == HEADER)
		stream->first_tsc = held->tsc;
	stream->last_tsc = held->tsc;
	memcpy(stream->packet + stream->used, held->bytes, held->size);
	stream->used += held->size;
	stream->events++;
	return 0;
}

static int oldest_write(struct ctf_stream *stream)
{
	const struct held *held = holdback_oldest(&stream->hold);
	struct record_lost lost;
	int err;

	memcpy(&lost, held->bytes, sizeof(lost));
	if (lost.id == RECORD_LOST) {
		if (lost.lost > stream->lost)
			stream->lost = lost.lost;
		err = loss_put(stream);
	} else {
		err = record_write(stream, held);
	}
	holdback_drop(&stream->hold);
	return err;
}

static uint32_t record_size(const void *record, uint32_t size)
{
	uint16_t id;

	if (size < sizeof(struct xt_ipi_skip))
		return 0;
	memcpy(&id, (const char *)record + offsetof(struct record_lost, id), sizeof(id));
	return id == RECORD_LOST ? sizeof(struct record_lost) : xt_size(id);
}

int ctf_stream_put(struct ctf_stream *stream, const void *record, uint32_t size)
{
	int err;

	if (stream->err)
		return stream->err;
	if (!size || record_size(record, size) != size)
		return -EPROTO;
	if (holdback_full(&stream->hold)) {
		err = oldest_write(stream);
		if (err)
			return err;
	}
	holdback_put(&stream->hold, record, size);
	return 0;
}

int ctf_stream_flush(struct ctf_stream *stream, uint64_t before_tsc)
{
	const struct held *held;
	int err = stream->err;

	while (!err && (held = holdback_oldest(&stream->hold)) && held->tsc < before_tsc)
		err = oldest_write(stream);
	if (!err && stream->used > HEADER)
		err = packet_end(stream);
	return err;
}

int ctf_stream_close(struct ctf_stream *stream, uint64_t lost, uint64_t end_tsc)
{
	int err;

	if (!stream->packet)
		return 0;
	err = ctf_stream_flush(stream, UINT64_MAX);
	if (!err && lost > stream->lost) {
		stream->lost = lost;
		stream->told = stream->lost + stream->late;
		stream->first_tsc = stream->last_tsc;
		if (end_tsc > stream->last_tsc)
			stream->last_tsc = end_tsc;
		/* The loss may be the stream's only content. */
		if (!stream->first_tsc)
			stream->first_tsc = stream->last_tsc;
		err = packet_end(stream);
	}
	if (close(stream->fd) && !err)
		err = -errno;
	free(stream->packet);
	stream->packet = NULL;
	return err;
}
