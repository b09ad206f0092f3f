/* SPDX-License-Identifier: GPL-2.0-only */
/* What proves a guest's clock. Internal to align.c and evidence.c. */
#ifndef XCALL_EVIDENCE_H
#define XCALL_EVIDENCE_H

#include "xcall.h"

/* one event_channel_op in Xen: PV: one time; HVM: VMEXIT and the next VMENTRY */
struct xc_op {
	uint64_t in, out;
};

struct xc_change {
	uint64_t at;
	uint8_t state;		/* xc_runstate */
};

struct xc_vcpu_ev {
	int32_t dom;
	uint32_t vcpu;
	struct xc_op *ops;
	size_t n_ops, cap_ops;
	struct xc_change *changes;
	size_t n_changes, cap_changes;
};

struct xc_gap {
	uint64_t from, to;
};

struct xc_host_ev {
	struct xc_vcpu_ev *vcpus;
	size_t n, cap;
	struct xc_gap *gaps;	/* time in which some pCPU lost records */
	size_t n_gaps, cap_gaps;
	uint64_t first, last;
};

int xc_host_evidence(struct xc_host_ev *h, struct xc_xen *x);
void xc_host_evidence_free(struct xc_host_ev *h);
const struct xc_vcpu_ev *xc_host_evidence_of(const struct xc_host_ev *h,
					     int32_t dom, uint32_t vcpu);

/* n sends of a guest CPU that entered Xen between two reads of its TSC */
struct xc_bracket {
	uint64_t from, to;
	uint32_t vcpu;		/* Xen's number */
	uint32_t n;
};

struct xc_guest_ev {
	struct xc_bracket *list;	/* by CPU, then time */
	size_t n, cap;
	uint64_t first, last;	/* TSC of the trace's ends */
	unsigned int stride;	/* every so many brackets were kept */
};

int xc_guest_evidence(struct xc_guest_ev *e, struct xc_guest *g);

#endif
