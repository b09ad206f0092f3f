/* SPDX-License-Identifier: GPL-2.0-only */
/* The parts of one pass. Internal to the analyser. */
#ifndef XCALL_ANALYSIS_H
#define XCALL_ANALYSIS_H

#include "xcall.h"

/* ---- runstate.c: what Xen says of each guest vCPU ------------------------- */

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

/* first entry behind at; false if the log does not reach back so far */
bool xc_log_find(const struct xc_vcpu_log *log, int64_t at, uint64_t *first);
/* the state that holds just before entry i */
uint8_t xc_log_before(const struct xc_vcpu_log *log, uint64_t i);

static inline const struct xc_log_entry *xc_log_nth(const struct xc_vcpu_log *log, uint64_t i)
{
	return &log->entry[i & (XC_LOG - 1)];
}

/* ---- pcpu.c: who ran on each pCPU ---------------------------------------------- */

struct xc_pcpus;
struct xc_pcpus *xc_pcpus_new(const struct xc_xen *xen);	/* NULL of NULL */
void xc_pcpus_event(struct xc_pcpus *p, const struct xc_event *e);
uint64_t xc_pcpus_wrong(const struct xc_pcpus *p);	/* changes that contradict the one before */
void xc_pcpus_free(struct xc_pcpus *p);

typedef void (*xc_held_fn)(void *arg, int64_t from, int64_t to, struct xc_who who);
/* fn for each who had it, without a gap, from .. to (host TSC) */
void xc_pcpus_held(const struct xc_pcpus *p, uint32_t pcpu, int64_t from, int64_t to,
		   xc_held_fn fn, void *arg);

/* ---- parts.c, reasons.c: of a call whose stages are split ------------------------- */

/* logs: of the sender and the target; they, and p, may be NULL */
void xc_parts_split(struct xc_parts *parts, const struct xc_call *c, const struct xc_clock *clock,
		    const struct xc_pcpus *p, const struct xc_vcpu_log *sender,
		    const struct xc_vcpu_log *target);
/* a call alone, or a straggler */
void xc_reasons_add(struct xc_guest *g, const struct xc_call *c);
void xc_reasons_end(struct xc_guest *g);
void xc_reasons_free(struct xc_guest *g);

/* ---- vcpu_time.c: into xen->vcpus ------------------------------------------- */

struct xc_vcpu_times;
struct xc_vcpu_times *xc_vcpu_times_new(struct xc_xen *xen);
void xc_vcpu_times_event(struct xc_vcpu_times *s, const struct xc_event *e);
void xc_vcpu_times_end(struct xc_vcpu_times *s);	/* and frees it */

/* ---- stages.c ---------------------------------------------------------------- */

/*
 * fill in delivered, running, entry, their bounds and the labels of a complete
 * call; pv: that type of guest
 */
void xc_stages_split(struct xc_call *c, const struct xc_clock *clock,
		     const struct xc_vcpu_log *log, bool pv);
void xc_stages_count(struct xc_guest *g, const struct xc_call *c);

/* from QUEUED to linked in, at most: a sender may be kept from its pCPU in between */
#define XC_SLACK_MS	100

/* ---- calls.c ------------------------------------------------------------------- */

struct xc_calls;
struct xc_conclude;
/* the calls of a guest; each complete one to conclude */
struct xc_calls *xc_calls_new(struct xc_run *run, size_t index, struct xc_conclude *conclude,
			      const struct xc_sink *sink);
void xc_calls_event(struct xc_calls *s, const struct xc_event *e);
/* those that ended long enough before this host TSC are handed over */
void xc_calls_now(struct xc_calls *s, int64_t at);
void xc_calls_end(struct xc_calls *s);
void xc_calls_free(struct xc_calls *s);

/* ---- queue.c, stuck.c ------------------------------------------------------------ */

struct xc_queues;
struct xc_queues *xc_queues_new(struct xc_guest *g);
void xc_queues_event(struct xc_queues *s, const struct xc_event *e);
void xc_queues_end(struct xc_queues *s);
void xc_queues_free(struct xc_queues *s);

void xc_stuck_event(struct xc_guest *g, const struct xc_event *e);

/* ---- upstream.c ------------------------------------------------------------------ */

struct xc_upstream;
struct xc_upstream *xc_upstream_new(struct xc_guest *g);
void xc_upstream_event(struct xc_upstream *s, const struct xc_event *e);
void xc_upstream_free(struct xc_upstream *s);

/* ---- ipi.c ----------------------------------------------------------------------- */

struct xc_ipis;
struct xc_ipis *xc_ipis_new(struct xc_guest *g);
void xc_ipis_event(struct xc_ipis *s, const struct xc_event *e);
int xc_ipis_end(struct xc_ipis *s);
void xc_ipis_free(struct xc_ipis *s);

/* ---- hotplug.c --------------------------------------------------------------------- */

struct xc_steps;
/* guest: its index */
struct xc_steps *xc_steps_new(struct xc_run *run, size_t guest);
/* an event of the guest or the host */
void xc_steps_event(struct xc_steps *s, const struct xc_event *e);
void xc_steps_end(struct xc_steps *s);
void xc_steps_free(struct xc_steps *s);

/* ---- boot.c: into each guest's boot ------------------------------------------------- */

struct xc_boots;
struct xc_boots *xc_boots_new(struct xc_run *run);
void xc_boots_event(struct xc_boots *s, const struct xc_event *e);	/* of the host */
void xc_boots_end(struct xc_boots *s);	/* and frees it */

#endif
