/* SPDX-License-Identifier: GPL-2.0-only */
/* The kernel side of a recording: programs, rings, and the window of time. */
#ifndef XCALL_CAPTURE_H
#define XCALL_CAPTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "guest/cpulist.h"

struct record_bpf;
struct ring_reader;

/* A record of a CPU; a negative errno ends the drain and is returned by it. */
typedef int (*capture_sink)(void *context, void *record, size_t size);

struct capture {
	struct record_bpf *bpf;
	struct ring_reader *rings;	/* of each CPU of cpus */
	const struct cpulist *cpus;
};

/*
 * Loads the programs, with a ring of ring_bytes (a power of two, whole pages)
 * for each CPU of the list, and attaches them: those of events, a set as in
 * events.h, all of which the kernel must have. Nothing is recorded yet.
 * context[i] is the sink's context for cpus->cpu[i]. The list must outlive the
 * capture. 0 or a negative errno; then *what says what failed, to be freed.
 */
int capture_open(struct capture *capture, const struct cpulist *cpus,
		 uint32_t ring_bytes, uint32_t events, capture_sink sink,
		 void **context, char **what);

/* Records events with begin <= TSC < end. UINT64_MAX: no end yet. */
void capture_window(struct capture *capture, uint64_t begin, uint64_t end);

/* The same for events that come with CLOCK_MONOTONIC. */
void capture_window_ns(struct capture *capture, uint64_t begin, uint64_t end);

/* Hands all finished records to the sink. 0 or the first error. */
int capture_drain(struct capture *capture);

/* No event is recorded or counted as lost until a window is set again. */
void capture_pause(struct capture *capture);

/*
 * Detaches; when this returns, no program runs any more and a last drain finds
 * all that was recorded.
 */
void capture_stop(struct capture *capture);

/* Records lost on each possible CPU, by CPU number. 0 or -errno. */
int capture_lost(const struct capture *capture, uint64_t *lost, unsigned int cpus);

/* Possible CPUs: the size of capture_lost()'s array. Negative errno on error. */
int capture_cpus(void);

/* Events that no program saw, as one ran already on that CPU. */
uint64_t capture_missed(const struct capture *capture);

void capture_close(struct capture *capture);

/* Can this kernel do it? 0, or a negative errno and a message. */
int capture_check(char **what);

/* The same, with xcall's events? */
int capture_check_xcall(char **what);

#endif
