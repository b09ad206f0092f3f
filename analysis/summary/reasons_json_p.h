/* SPDX-License-Identifier: GPL-2.0-only */
/* For what writes JSON. */
#ifndef XCALL_REASONS_JSON_P_H
#define XCALL_REASONS_JSON_P_H

#include <jansson.h>

struct xc_guest;
struct xc_run;

/* broadcasts, waited, unwaited, slowest into a guest of summary.json */
void xc_reasons_json(json_t *o, const struct xc_run *run, const struct xc_guest *g);

#endif
