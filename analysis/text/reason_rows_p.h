/* SPDX-License-Identifier: GPL-2.0-only */
/* The table of reasons, of one guest's calls and of several hosts'. */
#ifndef XCALL_REASON_ROWS_P_H
#define XCALL_REASON_ROWS_P_H

#include <stdio.h>

#include <stdbool.h>
#include <stdint.h>

struct xc_reason_row {
	double percent, sum_ms, p50_us, max_us;
	uint64_t main;		/* calls of which it was the main reason */
	const uint64_t *labels;	/* XC_LABELS of them */
};

void xc_reason_head(FILE *out);
/* top: the first of all */
void xc_reason_print(FILE *out, const char *name, const struct xc_reason_row *r, bool top);

#endif
