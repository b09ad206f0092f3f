/* SPDX-License-Identifier: GPL-2.0-only */
/* A timeline of one call. */
#ifndef XCALL_TIMELINE_P_H
#define XCALL_TIMELINE_P_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "model/clock.h"

struct xc_call;
struct xc_guest;
struct xp_plot;

#define NESTED	4	/* calls within calls, from interrupts */

struct tl_span {
	bool open;
	int64_t at;
	uint64_t func;
};

struct tl_cpu {			/* a guest CPU */
	struct tl_span call[NESTED], wait, irq, run, lost;
	unsigned int calls;
};

struct tl_pcpu {
	struct tl_span run, lost;
	int dom;
	unsigned int vcpu;
};

struct tl_vcpu {			/* Xen's state of the caller's, of the target's */
	unsigned int vcpu;
	unsigned int state;	/* XC_RS_UNKNOWN: nothing seen yet */
	int64_t since;
	int lane;
};

struct tl {
	const struct xp_plot *p;
	const struct xc_guest *g;
	const struct xc_call *c;
	int index;		/* of g in the run */
	unsigned int rank;	/* 0: the slowest of g */
	int64_t begin, from, to;	/* as xc_event.at */
	double us;		/* per tick of those */
	struct tl_cpu *cpus;
	int *cpu_lane;		/* -1: not shown */
	struct tl_pcpu *pcpus;	/* NULL: Xen's lanes are not shown */
	unsigned int n_pcpus;
	int pcpu_lane;		/* of the first */
	struct tl_vcpu vcpus[2];
	unsigned int n_vcpus;
	unsigned int lanes, rows, marks;
	FILE *tsv;		/* intervals */
	FILE *points;
	char *points_text;
	size_t points_size;
};

static inline double tl_us(const struct tl *t, int64_t at)
{
	return (double)(at - t->begin) * t->us;
}

static inline int64_t tl_host(const struct tl *t, uint64_t guest_tsc)
{
	return xc_clock_host(&t->g->clock, guest_tsc);
}

/* all of block 0; lays out the lanes */
void tl_head(struct tl *t, const char *caption);

#endif
