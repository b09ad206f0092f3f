/* SPDX-License-Identifier: GPL-2.0-only */
/* The forms that xcall export writes. Internal to it. */
#ifndef XCALL_EXPORT_H
#define XCALL_EXPORT_H

#include <stdio.h>

#include "model/call.h"

struct xc_event;
struct xc_guest;
struct xc_run;

/* ---- every call: calls.c --------------------------------------------------------- */

/* what the lines stand on: before the first, and after the last */
void xe_ndjson_begin(FILE *f, const struct xc_run *run);
void xe_ndjson_call(FILE *f, const struct xc_guest *g, const struct xc_call *c,
		    enum xc_outcome outcome);
void xe_ndjson_end(FILE *f, const struct xc_run *run);

void xe_tsv_begin(FILE *f, const struct xc_run *run);
void xe_tsv_call(FILE *f, const struct xc_guest *g, const struct xc_call *c,
		 enum xc_outcome outcome);
void xe_tsv_end(FILE *f, const struct xc_run *run);

/* ---- Perfetto: perfetto.c -------------------------------------------------------- */

struct xe_perfetto;
struct xe_perfetto *xe_perfetto_new(FILE *f, const struct xc_run *run);
void xe_perfetto_event(struct xe_perfetto *p, const struct xc_event *e);
void xe_perfetto_call(struct xe_perfetto *p, const struct xc_guest *g,
		      const struct xc_call *c);
void xe_perfetto_end(struct xe_perfetto *p);
void xe_perfetto_free(struct xe_perfetto *p);

#endif
