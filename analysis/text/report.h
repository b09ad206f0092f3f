/* SPDX-License-Identifier: GPL-2.0-only */
/* The text that people read. */
#ifndef XCALL_REPORT_H
#define XCALL_REPORT_H

#include <stdio.h>

struct jn_all;
struct jn_figures;
struct xc_guest;
struct xc_run;

void xc_report_print(FILE *out, const struct xc_run *run);	/* the text of xcall report */
void xc_report_hotplug(FILE *out, const struct xc_guest *g);
void xc_reasons_print(FILE *out, const struct xc_run *run, const struct xc_guest *g);
/* of several hosts, and what their calls' time went to */
void jn_print(FILE *out, const struct jn_all *all);
void jn_print_reasons(FILE *out, const struct jn_figures *f);

#endif
