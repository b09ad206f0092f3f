/* SPDX-License-Identifier: GPL-2.0-only */
/* Reasons in words, and figures of them. */
#ifndef XCALL_REASON_NAMES_H
#define XCALL_REASON_NAMES_H

#include <stddef.h>
#include <stdint.h>

#include "model/call.h"
#include "model/reasons.h"

struct xc_guest;
struct xc_host_meta;
struct xc_run;

/* of a stage, or XC_TRANSIT: names.c */
const char *xc_reason_name(unsigned int stage);
const char *xc_stage_meaning(unsigned int stage);
uint64_t xc_reason_p50(const struct xc_reason *r);	/* ticks, within 1/32: reasons.c */
/* the label that most have; of equal ones the weaker: reasons.c */
unsigned int xc_main_label(const uint64_t labels[XC_LABELS]);
/* "d3v1", "idle", "Xen", "not known", "others": reasons.c */
void xc_who_text(char *to, size_t size, struct xc_who who);
const char *xc_who_kind(struct xc_who who);	/* for JSON: reasons_json.c */
const char *xc_domain_name(const struct xc_host_meta *m, int32_t dom);	/* NULL: none */

/* of a stage, of all with XC_REASON_STAGES: waits.c */
void xc_reasons_waits(const struct xc_reasons *r, unsigned int stage, struct xc_waits *w);
/* "web3", "pv1 (itself)", "domain 4", "idle" ...: waits.c */
void xc_holder_text(char *to, size_t size, const struct xc_run *run, const struct xc_guest *g,
		    int32_t dom);

#endif
