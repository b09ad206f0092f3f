/* SPDX-License-Identifier: GPL-2.0-only */
/* What calls' time went to, as text: of one guest's calls and of several hosts'. */
#ifndef XCALL_REASON_ROWS_P_H
#define XCALL_REASON_ROWS_P_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "model/call.h"
#include "model/reasons.h"

struct xr_row {			/* times in ticks of the table's khz */
	char name[64];
	uint8_t stage;
	uint64_t time, p50, max;
	uint64_t main;		/* calls of which it was the main reason */
	const uint64_t *labels;	/* XC_LABELS of them */
};

#define XR_ROWS	6		/* of calls that were waited for */
#define XR_ROWS_UNWAITED 2	/* of the others */

struct xr_table {
	bool waited;		/* the calls' senders did */
	unsigned int max_holders;	/* below a stage */
	uint64_t calls, time, khz;
	struct xr_row stage[XC_REASON_STAGES];	/* by their number, without names */
	struct xr_row *holder;	/* who had a stage's pCPU; the longest first */
	size_t n_holders;
};

/* is a holder's time enough for a row? */
bool xr_shown(uint64_t time, uint64_t of);
/* returns the time of the stages that have no row */
uint64_t xr_print(FILE *out, const struct xr_table *t);
/* main: complete ones by the stage that their stragglers owe their time to */
void xr_broadcasts(FILE *out, uint64_t total, uint64_t complete, const uint64_t *main);

#endif
