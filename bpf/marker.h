/* SPDX-License-Identifier: GPL-2.0-only */
/* Leaves a mark in Xen's trace, as trace_format.h says. */
#ifndef XCALL_MARKER_H
#define XCALL_MARKER_H

#include <stdint.h>
#include "format/trace_format.h"

struct marker {
	enum xt_marker_how how;
	uint32_t seq;		/* of the last one */
	int intel;		/* VMCALL: by that vendor's instruction */
	int privcmd;		/* HVMOP; -1: not open */
	unsigned char *code;	/* CPUID; NULL: not mapped */
};

/*
 * For a guest of this type ("pv", "pvh", "hvm"; others cannot). hypercall: by
 * HVMOP_xentrace instead of a trap. 0, or a negative errno and said why.
 */
int marker_open(struct marker *marker, const char *guest_type, int hypercall);

/*
 * Makes one, on the CPU that the caller runs on. 0 with the record and its CPU;
 * -EAGAIN: moved to another CPU meanwhile, time and again; another negative errno:
 * Xen did not take it.
 */
int marker_make(struct marker *marker, struct xt_marker *record, uint32_t *cpu);

void marker_close(struct marker *marker);

#endif
