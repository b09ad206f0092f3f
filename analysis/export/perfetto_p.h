/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A Perfetto trace: TracePackets of track descriptors and track events, each
 * written as soon as it is known. Times are ns since the trace's first event.
 * Internal to the Perfetto writer.
 *
 *   perfetto_write.c  packets, tracks, slices
 *   perfetto.c        the guests: calls as slices with flows, IPIs, counters
 *   perfetto_host.c   Xen: who runs on each pCPU, each vCPU's state
 */
#ifndef XCALL_PERFETTO_P_H
#define XCALL_PERFETTO_P_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "export/protobuf_p.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "read/xen/xentrace.h"

struct xc_event;
struct xc_run;

/* ---- perfetto_write.c ------------------------------------------------------------ */

enum pf_type { PF_BEGIN = 1, PF_END, PF_INSTANT, PF_COUNTER };	/* TrackEvent.Type */

/* interned names of slices: stages, kinds of IPI, states of a vCPU, and */
enum {
	PF_STAGE = 1,
	PF_KIND = PF_STAGE + XC_STAGES,
	PF_STATE = PF_KIND + XT_KIND_END,
	PF_LOST = PF_STATE + XC_RS_UNKNOWN,
	PF_SUMMARY,
	PF_NAMES
};

/* interned names of annotations */
enum {
	PF_A_LABEL = 1, PF_A_LO, PF_A_HI, PF_A_API, PF_A_TYPE, PF_A_IPI, PF_A_CSD, PF_A_FUNC,
	PF_A_TOTAL, PF_A_CLOSES, PF_A_PCPU, PF_A_EVENTS, PF_A_LOST, PF_A_OFFSET, PF_A_ERROR,
	PF_A_EVIDENCE, PF_A_VIOLATIONS, PF_A_COMPLETE, PF_A_CENSORED, PF_A_UNMATCHED,
	PF_A_RELEASE, PF_A_END
};

struct pf {
	FILE *f;
	struct pb b;
	uint64_t tracks, flows;		/* last numbers given */
	size_t event;			/* an open message in b */
};

void pf_start(struct pf *w, FILE *f);
void pf_free(struct pf *w);

uint64_t pf_process(struct pf *w, unsigned int pid, const char *name);
/* parent: 0 for none; siblings are shown by rank */
uint64_t pf_track(struct pf *w, uint64_t parent, unsigned int rank, const char *name);
uint64_t pf_counter(struct pf *w, uint64_t parent, unsigned int rank, const char *name);

/* pf_event(), what belongs to it, pf_done() */
void pf_event(struct pf *w, enum pf_type type, uint64_t track, uint64_t ns);
void pf_name(struct pf *w, unsigned int iid);
void pf_name_text(struct pf *w, const char *name);
void pf_flow(struct pf *w, uint64_t flow, bool last);
void pf_uint(struct pf *w, unsigned int key, uint64_t v);
void pf_int(struct pf *w, unsigned int key, int64_t v);
void pf_text(struct pf *w, unsigned int key, const char *v);
void pf_done(struct pf *w);

void pf_end(struct pf *w, uint64_t track, uint64_t ns);
void pf_count(struct pf *w, uint64_t track, uint64_t ns, int64_t v);

/* Tracks of one name for slices that overlap: on each, one begins when the last has ended. */
struct pf_lanes {
	uint64_t parent;
	unsigned int rank;
	char *name;
	struct pf_lane {
		uint64_t track, end;
	} *lane;
	size_t n, cap;
};

uint64_t pf_lane(struct pf *w, struct pf_lanes *l, uint64_t begin, uint64_t end);
void pf_lanes_free(struct pf_lanes *l);

/* ---- perfetto_host.c ------------------------------------------------------------- */

struct pf_host;
/* NULL without Xen's trace */
struct pf_host *pf_host_new(struct pf *w, const struct xc_run *run);
/* the track that a guest's vCPU has; on it goes what Xen says of that vCPU */
void pf_host_vcpu(struct pf_host *h, size_t guest, unsigned int cpu, uint64_t track);
void pf_host_event(struct pf_host *h, const struct xc_event *e, uint64_t ns);
void pf_host_end(struct pf_host *h, uint64_t ns);
void pf_host_free(struct pf_host *h);

#endif
