/* SPDX-License-Identifier: GPL-2.0-only */
/* summary.json. */
#ifndef XCALL_SUMMARY_H
#define XCALL_SUMMARY_H

#include <stdio.h>

struct xc_run;

int xc_summary_write(const struct xc_run *run, FILE *out);	/* JSON, xcall.summary/1 */

#endif
