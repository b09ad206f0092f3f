/* SPDX-License-Identifier: GPL-2.0-only */
/* What Xen's scheduler did, from its run states. */
#ifndef XCALL_SCHED_H
#define XCALL_SCHED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/reasons.h"

struct xc_event;
struct xc_run;
struct xc_xen;

/* ---- runstate.c: what Xen says of each guest vCPU -------------------------------- */

#define XC_LOG		1024	/* entries kept per vCPU; a power of two */
#define XC_RS_INJECTED	5	/* log only: VMENTRY that carries an interrupt */

struct xc_log_entry {
	int64_t at;		/* host TSC */
	uint8_t what;		/* xc_runstate, or XC_RS_INJECTED */
	/*
	 * a wake-up made within an event_channel_op: guest CPU that made it, plus
	 * one; running: on which pCPU
	 */
	uint16_t by;
	uint32_t since;		/* ticks in that */
};

struct xc_vcpu_log {
	struct xc_log_entry entry[XC_LOG];
	uint64_t n;		/* ever written */
	uint8_t state;
	int64_t until;		/* host: all that came later may not be there */
	bool injected;		/* ever: Xen's mask has the HVM class on */
};

struct xc_runstates;
struct xc_runstates *xc_runstates_new(struct xc_run *run);
void xc_runstates_free(struct xc_runstates *r);
void xc_runstates_event(struct xc_runstates *r, const struct xc_event *e);
/* NULL: nothing known of this CPU */
const struct xc_vcpu_log *xc_runstates_log(const struct xc_runstates *r,
					   size_t guest, unsigned int cpu);

/* first entry after at; false if the log does not reach back so far */
bool xc_log_find(const struct xc_vcpu_log *log, int64_t at, uint64_t *first);
/* the state that holds just before entry i */
uint8_t xc_log_before(const struct xc_vcpu_log *log, uint64_t i);

static inline const struct xc_log_entry *xc_log_nth(const struct xc_vcpu_log *log, uint64_t i)
{
	return &log->entry[i & (XC_LOG - 1)];
}

/* ---- pcpu.c: who ran on each pCPU ------------------------------------------------ */

struct xc_pcpus;
struct xc_pcpus *xc_pcpus_new(const struct xc_xen *xen);	/* NULL of NULL */
void xc_pcpus_event(struct xc_pcpus *p, const struct xc_event *e);
uint64_t xc_pcpus_wrong(const struct xc_pcpus *p);	/* changes that contradict the one before */
void xc_pcpus_free(struct xc_pcpus *p);

typedef void (*xc_held_fn)(void *arg, int64_t from, int64_t to, struct xc_who who);
/* fn for each who had it, without a gap, from .. to (host TSC) */
void xc_pcpus_held(const struct xc_pcpus *p, uint32_t pcpu, int64_t from, int64_t to,
		   xc_held_fn fn, void *arg);

/* ---- vcpu_time.c: into run->result.vcpus ----------------------------------------- */

struct xc_vcpu_times;
struct xc_vcpu_times *xc_vcpu_times_new(struct xc_run *run);	/* NULL without Xen */
void xc_vcpu_times_event(struct xc_vcpu_times *s, const struct xc_event *e);
void xc_vcpu_times_end(struct xc_vcpu_times *s);	/* and frees it */

#endif
