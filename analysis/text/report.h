/* SPDX-License-Identifier: GPL-2.0-only */
/* The text that people read. */
#ifndef XCALL_REPORT_H
#define XCALL_REPORT_H

struct xc_guest;
struct xc_run;

void xc_report_print(const struct xc_run *run);	/* the text of xcall report, to stdout */
void xc_report_hotplug(const struct xc_guest *g);
void xc_reasons_print(const struct xc_run *run, const struct xc_guest *g);

#endif
