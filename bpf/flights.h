/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * When the flight recorder writes, and who is told.
 *
 *   trigger ── data/xcall/flight in XenStore ── a child writes DIR/flight-N ── hook
 *
 * The child has the memory as it was when it began, so that the recorder goes
 * on meanwhile. XenStore comes first: dom0's part is to cover the same moment.
 */
#ifndef XCALL_FLIGHTS_H
#define XCALL_FLIGHTS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#define FLIGHTS_MOST 10		/* unless said otherwise */
#define FLIGHTS_HOLDOFF 5.0	/* seconds between two, unless said otherwise */

/* The sequence number of the latest trigger, below the guest's own path. */
#define FLIGHT_KEY "data/xcall/flight"

struct recording;
struct trigger;

struct flights {
	const char *dir;
	const char *hook;	/* a shell's command, NULL: none */
	unsigned long most;
	double holdoff;
	/* the rest is its own */
	unsigned long number;	/* of the latest */
	unsigned long held_off;
	unsigned long failed;
	uint64_t last_ms;
	pid_t child;		/* 0: none */
	bool told;		/* that XenStore cannot be written */
};

/* What SIGUSR1 asks for, and what the trigger asked for. */
void flights_demand(struct flights *flights, struct recording *recording, uint64_t now_ms);
void flights_triggered(struct flights *flights, struct recording *recording,
		       struct trigger *trigger, uint64_t now_ms);

/* Looks for the child's end; with wait, waits for it. */
void flights_reap(struct flights *flights, bool wait);

#endif
