/* SPDX-License-Identifier: GPL-2.0-only */
/* An interval's figures as a table of at most 80 columns, or as a line of JSON. */
#ifndef XCALL_LIVE_OUTPUT_H
#define XCALL_LIVE_OUTPUT_H

#include <stdint.h>
#include <stdio.h>
#include "live/live_figures.h"

#define LIVE_SCHEMA "xcall.live/1"

struct live_line {
	const struct live_set *set;
	const struct live_open *open;
	const char *oldest_name;	/* of open->func; NULL: not known */
	uint64_t tsc_khz;
	unsigned int seq;		/* of the interval, from 1 */
	unsigned int cpus;
	bool total;
};

void live_table(FILE *out, const struct live_line *line);
/* the same on a terminal of so many rows (0: not known), over the last one */
int live_screen(FILE *out, const struct live_line *line, unsigned int rows);
/* 0 or a negative errno: it could not be written */
int live_json(FILE *out, const struct live_line *line);

#endif
