/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A whole run in a few bytes: which records there are, in the order of time. What holds them
 * together (packets, windows, sizes, order) is made when it is written out, so that a change
 * of a byte is a change of what happened, not a broken file.
 *
 *   byte 0     bits 0-1: of the guest, see WORLD_TYPE(); bit 2: there is no host;
 *              bit 3: no metadata of the host; bit 4: the recorder was killed;
 *              bits 5-7, all: TSCs may be anything, not only within a second,
 *              and the search for the clock is long
 *   bytes 1-3  the events that the recorder says it had on
 *   byte 4     what is done with the run, modulo WORLD_DOES; divided by it, odd: Xen's trace
 *              is cut out of a longer one
 *   then chunks of a byte, the source, and
 *     0 .. 3   a guest CPU: a record of trace_format.h
 *     4 .. 7   the same: events were lost, and the packet ends
 *     8, 9     a pCPU: a record of Xen's
 */
#ifndef FUZZ_WORLD_H
#define FUZZ_WORLD_H

#define WORLD_HEAD	5
#define WORLD_CPUS	4
#define WORLD_PCPUS	2
#define WORLD_LOST	4	/* + guest CPU */
#define WORLD_PCPU	8	/* + pCPU */
#define WORLD_SOURCES	(WORLD_PCPU + WORLD_PCPUS)

enum { WORLD_SUMMARY, WORLD_REPORT, WORLD_CHECK, WORLD_DUMP, WORLD_PERFETTO, WORLD_NDJSON,
       WORLD_TSV, WORLD_MERGE, WORLD_DOES };
enum { WORLD_PV, WORLD_PVH, WORLD_HVM, WORLD_UPSTREAM };
#define WORLD_TYPE(byte)	((byte) & 3)
#define WORLD_NO_HOST		4
#define WORLD_NO_META		8
#define WORLD_KILLED		16
#define WORLD_FAR		0xe0
#define WORLD_NEAR_MAX		(1ull << 31)

#endif
