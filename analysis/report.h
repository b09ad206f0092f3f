/* SPDX-License-Identifier: GPL-2.0-only */
/* Parts of the text report that have files of their own. */
#ifndef XCALL_REPORT_H
#define XCALL_REPORT_H

#include "xcall.h"

void xc_report_hotplug(const struct xc_guest *g);

#endif
