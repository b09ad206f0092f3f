/* SPDX-License-Identifier: GPL-2.0-only */
/* Reasons in words. */
#ifndef XCALL_REASON_NAMES_H
#define XCALL_REASON_NAMES_H

#include <stddef.h>
#include <stdint.h>

#include "model/reasons.h"

struct xc_guest;
struct xc_host_meta;
struct xc_run;

/* of a stage, or XC_TRANSIT */
const char *xc_reason_name(unsigned int stage);
const char *xc_stage_meaning(unsigned int stage);
/* "d3v1", "idle", "Xen", "not known", "others" */
void xc_who_text(char *to, size_t size, struct xc_who who);
enum xc_holder xc_holder(struct xc_who who);
extern const char *const xc_holder_name[XC_HOLDERS];	/* for JSON */
extern const char *const xc_holder_words[XC_HOLDERS];	/* for people; none of a vCPU */
const char *xc_domain_name(const struct xc_host_meta *m, int32_t dom);	/* NULL: none */

/* "web3", "pv1 (itself)", "domain 4", "idle" ... */
void xc_holder_text(char *to, size_t size, const struct xc_run *run, const struct xc_guest *g,
		    int32_t dom);

#endif
