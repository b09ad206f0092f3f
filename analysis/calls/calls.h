/* SPDX-License-Identifier: GPL-2.0-only */
/* Calls found, split into stages, explained. */
#ifndef XCALL_CALLS_H
#define XCALL_CALLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct xc_call;
struct xc_clock;
struct xc_event;
struct xc_guest;
struct xc_parts;
struct xc_pcpus;
struct xc_run;
struct xc_sink;
struct xc_vcpu_log;

/* logs: of the sender and the target; they, and p, may be NULL */
void xc_parts_split(struct xc_parts *parts, const struct xc_call *c, const struct xc_clock *clock,
		    const struct xc_pcpus *p, const struct xc_vcpu_log *sender,
		    const struct xc_vcpu_log *target);
/* a call alone, or a straggler */
void xc_reasons_add(struct xc_guest *g, const struct xc_call *c);
void xc_reasons_end(struct xc_guest *g);
void xc_reasons_free(struct xc_guest *g);

/* ---- stages.c -------------------------------------------------------------------- */

/*
 * fill in delivered, running, entry, their bounds and the labels of a complete
 * call; pv: that type of guest
 */
void xc_stages_split(struct xc_call *c, const struct xc_clock *clock,
		     const struct xc_vcpu_log *log, bool pv);
void xc_stages_count(struct xc_guest *g, const struct xc_call *c);

/* ---- calls.c --------------------------------------------------------------------- */

struct xc_calls;
/* a complete call of a guest, by its index in the run */
typedef void (*xc_over_fn)(void *arg, size_t guest, const struct xc_call *c);
/* the calls of a guest; each complete one to over, in order of its end */
struct xc_calls *xc_calls_new(struct xc_run *run, size_t index, xc_over_fn over, void *arg,
			      const struct xc_sink *sink);
void xc_calls_event(struct xc_calls *s, const struct xc_event *e);
/* those that ended long enough before this host TSC are handed over */
void xc_calls_now(struct xc_calls *s, int64_t at);
void xc_calls_end(struct xc_calls *s);
void xc_calls_free(struct xc_calls *s);

/* ---- upstream.c ------------------------------------------------------------------ */

struct xc_upstream;
struct xc_upstream *xc_upstream_new(struct xc_guest *g);
void xc_upstream_event(struct xc_upstream *s, const struct xc_event *e);
void xc_upstream_free(struct xc_upstream *s);

#endif
