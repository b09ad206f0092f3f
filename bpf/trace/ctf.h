/* SPDX-License-Identifier: GPL-2.0-only */
/* Writes a CTF 1.8 trace: stream files of packets, as trace_format.h says. */
#ifndef XCALL_CTF_H
#define XCALL_CTF_H

#include <stdbool.h>
#include <stdint.h>
#include "format/holdback.h"
#include "guest/guest_info.h"
#include "guest/tsc.h"

/*
 * A packet is a page, and whole packets are written at page boundaries of the
 * file: a write that a kill cuts short has put whole pages, so that the file
 * ends in a whole packet at any moment.
 */
#define CTF_PACKET_BYTES 4096
#define CTF_BATCH 16		/* packets in one write */

/* Takes a finished packet, of CTF_PACKET_BYTES. */
typedef void (*ctf_keep)(void *context, const void *packet);

/* The records of one CPU on their way to its file. */
struct ctf_stream {
	uint32_t cpu;
	int fd;
	int err;		/* of the first write that failed: the end of this stream */
	ctf_keep keep;		/* NULL: into the file */
	void *keep_context;
	struct holdback hold;
	unsigned char *batch;	/* CTF_BATCH packets; the one being filled is the last */
	uint32_t ready;		/* packets of batch that are done */
	uint32_t used;		/* bytes of the packet, its header included */
	uint64_t first_tsc;
	uint64_t last_tsc;	/* of the last record in the packet or file */
	uint64_t packets;	/* done: in batch, in the file or in the flight recorder */
	uint64_t bytes;		/* in the file */
	uint64_t events;	/* in packets and in the packet */
	uint64_t lost_before;	/* the kernel's count at the trace's beginning */
	uint64_t lost;		/* by the kernel since: no room in the ring */
	uint64_t late;		/* too late to be put in order, and left out */
	uint64_t told;		/* lost + late, for the packet being filled */
	uint64_t written;	/* the same, of the last packet done */
	uint64_t from_tsc;	/* the trace's beginning, 0: not known */
};

/* Creates cpuN in the directory. 0 or -errno; -EEXIST if there is one. */
int ctf_stream_open(struct ctf_stream *stream, int dirfd, uint32_t cpu);

/* The same, but packets go to keep() instead of a file. */
int ctf_stream_open_keep(struct ctf_stream *stream, ctf_keep keep, void *context, uint32_t cpu);

/* Has its file been removed? Then nobody will read what is written. */
bool ctf_stream_gone(const struct ctf_stream *stream);

/*
 * Takes one record of the kernel, a record_lost included. 0; the -errno of a
 * write that failed, the file then ends in its last whole packet; -EPROTO for
 * a record that is not of the format.
 */
int ctf_stream_put(struct ctf_stream *stream, const void *record, uint32_t size);

/* Writes all records older than a TSC. 0 or as ctf_stream_put(). */
int ctf_stream_flush(struct ctf_stream *stream, uint64_t before_tsc);

/*
 * Writes what is left and closes. lost: the kernel's count at the end; what no
 * record_lost has placed yet goes into a last packet that ends at end_tsc.
 */
int ctf_stream_close(struct ctf_stream *stream, uint64_t lost, uint64_t end_tsc);

struct ctf_metadata {
	const struct guest_info *info;
	unsigned char uuid[16];
	struct tsc_pair start;
	struct tsc_pair end;		/* tsc 0: recording, or never ended */
	uint64_t from_tsc;		/* all between these two is in the trace or lost; */
	uint64_t until_tsc;		/* 0: not known */
	uint64_t before_tsc;		/* 0: not known */
	uint64_t after_tsc;		/* 0: not known */
	uint64_t missed;		/* events not seen by a program: recursion */
	uint32_t events;		/* those recorded: a bit of 1 << xt_id for each */
	uint32_t missing;		/* asked for, and unknown to this kernel */
	bool upstream;			/* a kernel without xcall's */
	uint64_t clock_error_ns;	/* of events that came without a TSC */
	uint64_t clock_changes;		/* XT_CLOCK records */
};

/* Writes "metadata" in DIR, by rename, onto the disk. 0 or -errno. */
int ctf_metadata_write(const struct ctf_metadata *meta, const char *dir);

#endif
