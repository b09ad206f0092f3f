/* SPDX-License-Identifier: GPL-2.0-only */
/* Writes a CTF 1.8 trace: stream files of packets, as trace_format.h says. */
#ifndef XCALL_CTF_H
#define XCALL_CTF_H

#include <stdint.h>
#include "guest_info.h"
#include "holdback.h"
#include "tsc.h"

#define CTF_PACKET_BYTES 65536
#define CTF_PACKET_ALIGN 4096

/* The records of one CPU on their way to its file. */
struct ctf_stream {
	uint32_t cpu;
	int fd;
	int err;		/* of the first write that failed: the end of this stream */
	struct holdback hold;
	unsigned char *packet;
	uint32_t used;		/* bytes of packet, its header included */
	uint64_t first_tsc;
	uint64_t last_tsc;	/* of the last record in the packet or file */
	uint64_t packets;	/* in the file */
	uint64_t bytes;		/* in the file */
	uint64_t events;	/* in the file and the packet */
	uint64_t lost;		/* by the kernel: no room in the ring */
	uint64_t late;		/* too late to be put in order, and left out */
	uint64_t told;		/* lost + late, as of the last packet */
};

/* Creates cpuN in the directory. 0 or -errno; -EEXIST if there is one. */
int ctf_stream_open(struct ctf_stream *stream, int dirfd, uint32_t cpu);

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
	uint64_t before_tsc;		/* 0: not known */
	uint64_t after_tsc;		/* 0: not known */
	uint64_t missed;		/* events not seen by a program: recursion */
	uint32_t events;		/* those recorded: a bit of 1 << xt_id for each */
	uint64_t clock_changes;		/* XT_CLOCK records */
};

/* Writes "metadata" in DIR, by rename. 0 or -errno. */
int ctf_metadata_write(const struct ctf_metadata *meta, const char *dir);

#endif
