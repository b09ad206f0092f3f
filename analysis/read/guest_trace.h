/* SPDX-License-Identifier: GPL-2.0-only */
/* A guest's trace: a stream of records for each CPU. */
#ifndef XCALL_GUEST_TRACE_H
#define XCALL_GUEST_TRACE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/file.h"
#include "base/memory.h"
#include "format/trace_format.h"

struct xc_env {			/* the metadata's env and clock */
	char *tracer_name, *tracer_version, *hostname, *release;
	char *kernel, *guest_type, *xen_uuid, *xen_vcpus;
	char *event_source;		/* NULL: "xcall" */
	uint64_t vcpus, tsc_khz;
	uint64_t start_tsc, start_mono_ns, start_wall_ns;
	uint64_t end_tsc, end_mono_ns, end_wall_ns;	/* 0: no clean end */
	uint64_t before_tsc, after_tsc;
	uint64_t from_tsc, until_tsc;	/* all between is there or lost; 0: not known */
	uint64_t clock_error_ns;	/* of events that came without a TSC */
	uint64_t missed;		/* events that the recorder's programs never saw */
	uint64_t clock_changes;		/* clock events; known if there is an end */
	uint32_t events;		/* recorded: a bit of 1 << xt_id for each */
	uint64_t clock_freq;
};

void xc_env_free(struct xc_env *env);

union xc_rec {			/* a record of format/trace_format.h */
	struct xt_head any;
	struct xt_call_begin call_begin;
	struct xt_call_end call_end;
	struct xt_csd_wait wait;
	struct xt_csd csd;
	struct xt_ipi_send send;
	struct xt_ipi_skip skip;
	struct xt_ipi_recv recv;
	struct xt_vcpu vcpu;
	struct xt_csd_stuck stuck;
	struct xt_clock clock;
	struct xt_hp hp;
	struct xt_switch swap;
	struct xt_marker marker;
};

struct xc_stream;

/* what a format does in its own way: read/ctf, read/perf */
struct xc_stream_ops {
	int (*next)(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc);
	void (*rewind)(struct xc_stream *s);	/* what own needs; NULL: nothing */
};

struct xc_stream {		/* one CPU's file, and a cursor in it */
	struct xc_file file;
	struct xc_view view;
	unsigned int cpu;
	uint64_t packets, discarded, cut;	/* cut: bytes after the last whole packet */
	uint64_t first_tsc, last_tsc;
	uint64_t start_tsc;		/* recording began, 0: not known */
	/* cursor */
	struct xt_packet packet;
	uint64_t next_packet, pos, end, tsc, lost_before;
	bool losing;
	int state;
	const struct xc_stream_ops *ops;
	void *own;			/* of the format */
	bool alone;			/* not to be read beside another of its trace */
	char pad[XC_LINE];	/* the next one's may be read by another CPU */
};

struct xc_trace {
	char *dir;
	struct xc_env env;
	struct xc_stream *streams;
	unsigned int n_streams;
	unsigned int cpus;		/* highest CPU number seen, plus one */
	uint64_t discarded;
	bool perf;			/* out of a perf.data: its TSC's frequency is an estimate */
	void *own;			/* of the format, for close */
	void (*close)(void *own);
};

/* with its streams; NULL is none */
void xc_trace_close(struct xc_trace *trace);

void xc_stream_rewind(struct xc_stream *s);
/* the streams of a trace by their CPU */
void xc_streams_sort(struct xc_trace *trace);

/* what a stream's cursor yields */
enum { XC_END, XC_RECORD, XC_LOSS_BEGIN, XC_LOSS_END };
/*
 * Next record in *rec, until the next call, or a loss boundary in *tsc: events of this
 * CPU are missing between LOSS_BEGIN and LOSS_END. Returns the above or a negative errno.
 */
static inline int xc_stream_next(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc)
{
	return s->ops->next(s, rec, tsc);
}

const char *xc_event_name(unsigned int id);	/* "call_begin" */
/* the field that is out of range in a record of that CPU, NULL: none */
const char *xc_rec_bad(const union xc_rec *r, unsigned int cpu);

#endif
