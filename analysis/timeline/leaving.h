/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * CPUs on their last steps. A CPU that goes offline still sends one call, which says
 * that it is gone; by then RCU does not watch it, and so no event of its own is there.
 * What it has sent is run by another CPU before its death is reported.
 */
#ifndef XC_LEAVING_H
#define XC_LEAVING_H

#include <stdbool.h>
#include <stddef.h>

#include "format/trace_format.h"

struct xc_leaving {
	bool *cpus;
	size_t n_cpus;
	unsigned int now;	/* CPUs that are between XT_PHASE_DYING and XT_PHASE_DEAD */
};

void xc_leaving_vcpu(struct xc_leaving *l, const struct xt_vcpu *r);
/* events were lost: who is on its way is not known any more */
void xc_leaving_lost(struct xc_leaving *l);
void xc_leaving_free(struct xc_leaving *l);

#endif
