/* SPDX-License-Identifier: GPL-2.0-only */
/* One recording, from the kernel's rings to a folder. */
#ifndef XCALL_RECORDING_H
#define XCALL_RECORDING_H

#include <stdbool.h>
#include <stdint.h>
#include "kernel/capture.h"
#include "marker.h"
#include "trace/ctf.h"
#include "trace/mono.h"
#include "trace/symbols.h"

struct flight;
struct recording;
struct trigger;

struct recording_options {
	const char *dir;
	uint32_t ring_bytes;
	uint32_t events;		/* a set as in events.h */
	struct flight *flight;		/* keeps the packets instead of files; NULL: none */
	struct trigger *trigger;	/* sees every record; NULL: none */
};

struct recording_cpu {
	struct ctf_stream stream;
	struct recording *recording;
	uint64_t drained;	/* bytes, in the last drain */
	uint64_t mono_tsc;	/* of the latest record without a TSC of its own */
};

struct recording {
	const char *dir;
	char *ctf_dir;
	uint32_t ring_bytes;
	struct guest_info info;
	struct capture capture;
	struct recording_cpu *cpus;	/* one for each of info.present */
	struct symbols symbols;
	struct mono mono;
	struct ctf_metadata meta;
	struct flight *flight;	/* NULL: into files */
	struct trigger *trigger;
	uint64_t begin_tsc;
	/* What is written: from < TSC < until, so that the trace holds just the
	 * interrupts that /proc/interrupts counted between its two copies. */
	uint64_t from_tsc, until_tsc;
	/* The kernel's counts of losses, by CPU number: as of the last look. */
	uint64_t *losses, *losses_begin;
	unsigned int n_losses;
	/* the result, valid after recording_end() */
	uint64_t events, bytes, lost, late, missed;
	bool gone;		/* the files were removed */
	double seconds;
};

/*
 * Every function here returns 0 or a negative errno, and has then said on
 * stderr what failed.
 */

/*
 * Loads, creates the files in dir, records the events, less those that the
 * kernel does not have, takes interrupts.before. With XT_MARKER among events,
 * recording_mark() will be called.
 */
int recording_begin(struct recording *recording, const struct recording_options *options);

/*
 * Parts of the beginning. choose: leaves out of meta.events what this kernel
 * does not have. prepare_trigger: what it waits for must be recorded.
 */
int recording_choose(struct recording *recording);
int recording_prepare_trigger(struct recording *recording);

/* Empties the rings. *busy: they were filling up, come again at once. */
int recording_drain(struct recording *recording, bool *busy);

/* Makes a marker, in Xen's trace and in this one. None if the CPU changes all the time. */
int recording_mark(struct recording *recording, struct marker *marker);

/* Takes the kernel's counts of losses into losses[]. */
int recording_count(struct recording *recording);

/* Writes all that is older than 100 ms, and the names of new functions. */
int recording_flush(struct recording *recording);

/* Takes interrupts.after, stops, writes the rest and the totals. */
int recording_end(struct recording *recording);

/*
 * Writes what the flight recorder holds, as a trace of its own, into a new
 * folder. Ends the streams: for a child of the recorder, which then exits.
 */
int recording_dump(struct recording *recording, const char *dir);

/* Ends in any state. What was written stays. */
void recording_close(struct recording *recording);

#endif
