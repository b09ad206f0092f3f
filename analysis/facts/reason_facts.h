/* SPDX-License-Identifier: GPL-2.0-only */
/* What several outputs ask about reasons. */
#ifndef XCALL_REASON_FACTS_H
#define XCALL_REASON_FACTS_H

#include <stdint.h>

#include "model/call.h"

struct xc_reason;
struct xc_reasons;
struct xc_waits;

uint64_t xc_reason_p50(const struct xc_reason *r);	/* ticks, within 1/32 */
/* the label that most have; of equal ones the weaker */
unsigned int xc_main_label(const uint64_t labels[XC_LABELS]);
/* of a stage, of all with XC_ANY_STAGE */
void xc_reasons_waits(const struct xc_reasons *r, unsigned int stage, struct xc_waits *w);

#endif
