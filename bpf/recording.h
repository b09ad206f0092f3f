/* SPDX-License-Identifier: GPL-2.0-only */
/* One recording, from the kernel's rings to a folder. */
#ifndef XCALL_RECORDING_H
#define XCALL_RECORDING_H

#include <stdbool.h>
#include <stdint.h>
#include "capture.h"
#include "ctf.h"
#include "guest_info.h"
#include "marker.h"
#include "symbols.h"

struct recording;

struct recording_cpu {
	struct ctf_stream stream;
	struct recording *recording;
	uint64_t drained;	/* bytes, in the last drain */
};

struct recording {
	const char *dir;
	char *ctf_dir;
	uint32_t ring_bytes;
	struct guest_info info;
	struct capture capture;
	struct recording_cpu *cpus;	/* one for each of info.present */
	struct symbols symbols;
	struct ctf_metadata meta;
	uint64_t begin_tsc;
	/* What is written: from < TSC < until, so that the trace holds just the
	 * interrupts that /proc/interrupts counted between its two copies. */
	uint64_t from_tsc, until_tsc;
	/* the result, valid after recording_end() */
	uint64_t events, bytes, lost, late, missed;
	double seconds;
};

/*
 * Every function here returns 0 or a negative errno, and has then said on
 * stderr what failed.
 */

/*
 * Loads, creates the files in dir, records events (a set as in events.h, less
 * those that the kernel does not have), takes interrupts.before. With XT_MARKER among
 * events, recording_mark() will be called.
 */
int recording_begin(struct recording *recording, const char *dir, uint32_t ring_bytes,
		    uint32_t events);

/* Empties the rings. *busy: they were filling up, come again at once. */
int recording_drain(struct recording *recording, bool *busy);

/* Makes a marker, in Xen's trace and in this one. None if the CPU changes all the time. */
int recording_mark(struct recording *recording, struct marker *marker);

/* Writes all that is older than 100 ms, and the names of new functions. */
int recording_flush(struct recording *recording);

/* Takes interrupts.after, stops, writes the rest and the totals. */
int recording_end(struct recording *recording);

/* Ends in any state. What was written stays. */
void recording_close(struct recording *recording);

#endif
