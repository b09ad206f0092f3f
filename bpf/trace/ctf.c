// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "trace/ctf.h"

#define HEADER ((uint32_t)sizeof(struct xt_packet))

static int stream_open(struct ctf_stream *stream, uint32_t cpu)
{
	memset(stream, 0, sizeof(*stream));
	stream->cpu = cpu;
	stream->used = HEADER;
	stream->fd = -1;
	stream->batch = aligned_alloc(CTF_PACKET_BYTES, CTF_BATCH * CTF_PACKET_BYTES);
	return stream->batch ? 0 : -ENOMEM;
}

int ctf_stream_open_keep(struct ctf_stream *stream, ctf_keep keep, void *context, uint32_t cpu)
{
	int err = stream_open(stream, cpu);

	stream->keep = keep;
	stream->keep_context = context;
	return err;
}

int ctf_stream_open(struct ctf_stream *stream, int dirfd, uint32_t cpu)
{
	char name[16];
	int err = stream_open(stream, cpu);

	if (err)
		return err;
	snprintf(name, sizeof(name), "cpu%u", cpu);
	stream->fd = openat(dirfd, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
	if (stream->fd < 0) {
		err = -errno;
		free(stream->batch);
		stream->batch = NULL;
		return err;
	}
	return 0;
}

bool ctf_stream_gone(const struct ctf_stream *stream)
{
	struct stat file;

	return stream->fd >= 0 && !fstat(stream->fd, &file) && !file.st_nlink;
}

/* A short write is gone on with, to learn why; of what was put, the whole packets stay. */
static int batch_write(struct ctf_stream *stream)
{
	size_t size = stream->ready * CTF_PACKET_BYTES, done = 0;

	stream->ready = 0;
	while (done < size && !stream->err) {
		ssize_t put = write(stream->fd, stream->batch + done, size - done);

		if (put > 0)
			done += put;
		else if (!put || errno != EINTR)
			stream->err = put ? -errno : -ENOSPC;
	}
	stream->bytes += done - done % CTF_PACKET_BYTES;
	if (done % CTF_PACKET_BYTES && ftruncate(stream->fd, stream->bytes))
		return stream->err;	/* a partial packet at the end stays */
	return stream->err;
}

static unsigned char *packet_of(const struct ctf_stream *stream)
{
	return stream->batch + stream->ready * CTF_PACKET_BYTES;
}

static int packet_end(struct ctf_stream *stream)
{
	unsigned char *packet = packet_of(stream);
	struct xt_packet header = {
		.magic = XT_CTF_MAGIC,
		.tsc_begin = stream->first_tsc,
		.tsc_end = stream->last_tsc,
		.content_bits = stream->used * 8ULL,
		.packet_bits = CTF_PACKET_BYTES * 8ULL,
		.seq = stream->packets,
		.discarded = stream->told,
		.cpu = stream->cpu,
	};

	memcpy(packet, &header, HEADER);
	memset(packet + stream->used, 0, CTF_PACKET_BYTES - stream->used);
	stream->packets++;
	stream->written = stream->told;
	stream->used = HEADER;
	if (stream->keep) {
		stream->keep(stream->keep_context, packet);
		return 0;
	}
	return ++stream->ready == CTF_BATCH ? batch_write(stream) : 0;
}

/* The packet before a loss ends there: the loss lies between two packets. */
static int loss_put(struct ctf_stream *stream)
{
	int err = 0;

	if (stream->told == stream->lost + stream->late)
		return 0;
	if (stream->used > HEADER) {
		err = packet_end(stream);
	} else if (!stream->packets) {
		/* readers see a loss as a difference between two packets */
		stream->first_tsc = stream->from_tsc;
		stream->last_tsc = stream->from_tsc;
		err = packet_end(stream);
	}
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
	record_copy(packet_of(stream) + stream->used, held->bytes, held->size);
	stream->used += held->size;
	stream->events++;
	return 0;
}

static int oldest_write(struct ctf_stream *stream)
{
	const struct held *held = holdback_oldest(&stream->hold);
	const struct xt_head *head = (const void *)held->bytes;
	struct record_lost lost;
	int err;

	if (head->id == RECORD_LOST) {
		memcpy(&lost, held->bytes, sizeof(lost));
		if (lost.lost > stream->lost_before + stream->lost)
			stream->lost = lost.lost - stream->lost_before;
		err = loss_put(stream);
	} else {
		err = record_write(stream, held);
	}
	holdback_drop(&stream->hold);
	return err;
}

static uint32_t record_size(const void *record, uint32_t size)
{
	const struct xt_head *head = record;

	if (size < sizeof(*head))
		return 0;
	return head->id == RECORD_LOST ? sizeof(struct record_lost) : xt_size(head->id);
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
	if (!err && stream->ready)
		err = batch_write(stream);
	return err;
}

int ctf_stream_close(struct ctf_stream *stream, uint64_t lost, uint64_t end_tsc)
{
	int err;

	if (!stream->batch)
		return 0;
	err = ctf_stream_flush(stream, UINT64_MAX);
	if (!err && lost > stream->lost_before + stream->lost)
		stream->lost = lost - stream->lost_before;
	if (!err)
		err = loss_put(stream);
	/* also what was told, and no record came after it */
	if (!err && stream->told != stream->written) {
		stream->first_tsc = stream->last_tsc;
		if (end_tsc > stream->last_tsc)
			stream->last_tsc = end_tsc;
		/* The loss may be the stream's only content. */
		if (!stream->first_tsc)
			stream->first_tsc = stream->last_tsc;
		err = packet_end(stream);
		if (!err && stream->ready)
			err = batch_write(stream);
	}
	if (stream->fd >= 0 && close(stream->fd) && !err)
		err = -errno;
	free(stream->batch);
	stream->batch = NULL;
	return err;
}
