/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Several hosts' figures in a form that adds up exactly: counts, and histograms
 * in ns (hist.c), so that hosts analysed apart and joined later give what one
 * analysis of all of them does, to the count. Internal to report and merge.
 *
 *   folder --analyse--> jn_host --.
 *                                 +--> jn_all --> text, JSON (xcall.merged/1)
 *   an earlier merge's JSON ------'
 */
#ifndef XCALL_HOSTS_H
#define XCALL_HOSTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "format/trace_format.h"
#include "model/call.h"
#include "model/reasons.h"

struct xc_guest;
struct xc_hist;
struct xc_run;

/* each a number that adds up: JN_COUNT(group in JSON, name there) */
#define JN_COUNTS(X) \
	X(trace, events) X(trace, lost) \
	X(alignment, evidence) X(alignment, violations) \
	X(calls, total) X(calls, complete) X(calls, censored) X(calls, unmatched) \
	X(calls, closure_failures) X(calls, left_out) X(calls, irq_work) X(calls, ttwu) \
	X(calls, local) X(calls, stuck) \
	X(queue, queued) X(queue, run) X(queue, lost) X(queue, extra) X(queue, unknown) \
	X(broadcasts, total) X(broadcasts, complete)

enum {
#define X(group, name) JN_##group##_##name,
	JN_COUNTS(X)
#undef X
	JN_N_COUNTS
};

struct jn_count_name {
	const char *group, *name;
};
extern const struct jn_count_name jn_count_name[JN_N_COUNTS];

enum { JN_SENT, JN_RECEIVED, JN_COALESCED, JN_UNMATCHED, JN_CENSORED, JN_FAILED, JN_IPI_COUNTS };
extern const char *const jn_ipi_name[JN_IPI_COUNTS];

/* a histogram's filled buckets, by their middle, ascending */
struct jn_hist {
	uint64_t n, max;
	struct jn_bucket {
		uint64_t middle, count;
	} *bucket;
	size_t n_buckets, cap;
};

/* beside the stages: a call from begin to end */
enum { JN_WHOLE = XC_STAGES, JN_HISTS };

#define JN_HOLDERS	XC_HOLDER_VCPU	/* those before it mean the same on each host */

struct jn_reason {		/* calls: hist.n */
	uint8_t stage;		/* or XC_TRANSIT */
	uint8_t who;		/* xc_holder */
	char *name;		/* of XC_HOLDER_DOMAIN, "" if it has none; else NULL */
	uint64_t main;		/* calls of which it was the main reason */
	uint64_t time_ns;
	uint64_t label[XC_LABELS];
	struct jn_hist hist;	/* ns per call */
};

struct jn_reasons {		/* as xc_reasons; the longest first */
	uint64_t calls, time_ns, clear;
	struct jn_reason stage[XC_REASON_STAGES];	/* whoever had the pCPU */
	struct jn_reason *list;
	size_t n, cap;
};

struct jn_figures {
	uint64_t count[JN_N_COUNTS];
	uint64_t ipi[XT_KIND_END][JN_IPI_COUNTS];
	struct jn_hist hist[JN_HISTS];		/* ns */
	uint64_t label[XC_STAGES][XC_LABELS];
	uint64_t straggler[XC_REASON_STAGES];	/* broadcasts by its main stage */
	struct jn_reasons reasons[XC_WAITS];
	uint64_t error_ns;			/* alignment; of several, the widest */
	uint64_t guests, traced, aligned;	/* that they are of */
	uint64_t xen_records, xen_lost;
};

struct jn_guest {
	char *name, *type, *kernel, *release;
	unsigned int vcpus;
	struct jn_figures f;
};

struct jn_host {
	char *name;
	uint64_t id;		/* of what was recorded: the same twice is not two */
	bool traced;		/* Xen was */
	char *xen_version;
	unsigned int pcpus;
	struct jn_guest *guests;
	size_t n_guests, cap_guests;
	struct jn_figures sum;
	const char *from;	/* operand it came with */
};

struct jn_all {
	struct jn_host *hosts;	/* by name, then id */
	size_t n_hosts, cap_hosts;
	struct jn_figures sum;
};

/* open.c: each operand a folder, NAME=FOLDER, or a file that jn_write() wrote */
int jn_open(struct jn_all *all, char **operands, int n, bool partial);
void jn_close(struct jn_all *all);
bool jn_is_merged(const char *operand);	/* a file: not a folder to be analysed */
/* room for one more; zeroed */
struct jn_host *jn_new_host(struct jn_all *all);
struct jn_guest *jn_new_guest(struct jn_host *h);
void jn_bucket_add(struct jn_hist *h, uint64_t middle, uint64_t count);
uint64_t jn_quantile(const struct jn_hist *h, double q);
void jn_from_dense(struct jn_hist *to, const struct xc_hist *from);
void jn_add_hist(struct jn_hist *to, const struct jn_hist *from);

/* reasons.c */
struct jn_taker;		/* of the calls of a guest, one by one */
struct jn_taker *jn_taker_new(void);
void jn_take_call(struct jn_taker *t, const struct xc_run *run, const struct xc_guest *g,
		  const struct xc_call *c);
void jn_taken(struct jn_taker *t, struct jn_figures *f, const struct xc_guest *g);	/* frees t */
/* the one of that stage, who and name, made if there is none */
struct jn_reason *jn_reason(struct jn_reasons *r, uint8_t stage, uint8_t who, const char *name);
void jn_reasons_sort(struct jn_reasons *r);
void jn_add_reasons(struct jn_figures *to, const struct jn_figures *from);
void jn_free_reasons(struct jn_figures *f);

int jn_read(struct jn_all *all, const char *path);		/* read.c */
int jn_write(const struct jn_all *all, FILE *out);		/* write.c */

#endif
