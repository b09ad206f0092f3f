/* SPDX-License-Identifier: GPL-2.0-only */
/* Proves each guest's clock against Xen's. */
#ifndef XCALL_ALIGN_H
#define XCALL_ALIGN_H

struct xc_guest;
struct xc_run;

/* find a guest's clock changes; prove each guest's clock; called by xc_open() */
int xc_segments(struct xc_guest *g);
int xc_align(struct xc_run *run);

#endif
