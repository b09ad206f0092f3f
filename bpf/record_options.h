/* SPDX-License-Identifier: GPL-2.0-only */
/* xcall-record's command line. */
#ifndef XCALL_RECORD_OPTIONS_H
#define XCALL_RECORD_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>
#include "flight/flight.h"
#include "flight/trigger.h"
#include "guest/options.h"

struct record_options {
	struct common common;
	double seconds;			/* 0: no limit */
	unsigned long ring_kb;
	uint32_t events;		/* a set as in events.h */
	unsigned long markers;		/* a second; 0: none */
	bool marker_hypercall;
	bool describe;
	bool in_flight;
	struct flight_size flight;
	struct trigger trigger;
	const char *on_trigger;		/* NULL: none */
	unsigned long flights;
	double holdoff;
	char **command;			/* NULL: none */
};

/* 0: go on; 1: all done; negative: a wrong command line, and said so. */
int record_options_parse(struct record_options *options, int argc, char **argv);

#endif
