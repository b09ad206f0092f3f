/* SPDX-License-Identifier: GPL-2.0-only */
/* A run: a host's guests, and Xen's trace. */
#ifndef XCALL_RUN_H
#define XCALL_RUN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "read/files/host_meta.h"
#include "read/xen/xentrace.h"

struct xc_guest;

struct xc_xen_counts {		/* of all its records */
	uint64_t records, lost, backwards;
};

struct xc_vcpu_time {		/* of a vCPU in each run state */
	uint16_t dom, vcpu;
	uint64_t ticks[XC_RS_UNKNOWN];
};

/* what one pass over the run found of Xen */
struct xc_xen_result {
	struct xc_xen_counts counts;
	uint64_t pcpu_wrong;		/* who stops is not who ran, or starts beside one */
	struct xc_vcpu_time *vcpus;	/* by domain and number */
	size_t n_vcpus, cap_vcpus;
};

struct xc_run {
	char *dir;			/* result folder, NULL for bare traces */
	struct xc_guest *guests;
	size_t n_guests;
	struct xc_xen *xen;		/* NULL: no host trace */
	struct xc_host_meta host;
	bool partial;
	struct xc_xen_result result;	/* of the pass; zeroes before it */
};

#endif
