/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * perf.data, as "perf record -a -e 'xcall:*'" writes it. Internal to the analyser.
 *
 *   file   magic PERFILE2, size 104 | attrs | data | features (event formats ...)
 *   pipe   magic PERFILE2, size 16  | records, those of 64 and up in the place of
 *                                     attrs and features
 *
 * The records of one CPU come in the order in which it wrote them; those of several
 * CPUs in turns, as perf emptied their buffers. So each CPU gets a list of windows
 * in the file, and a cursor that makes records of trace_format.h of what it finds
 * there: the xcall:* events have the TSC and all else in their fields.
 * Facts: linux/perf_event.h, perf.data-file-format.txt.
 */
#ifndef XCALL_PERF_P_H
#define XCALL_PERF_P_H

#include <linux/perf_event.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/map.h"
#include "format/trace_format.h"
#include "read/event_fields.h"
#include "read/guest_trace.h"

struct holdback;
struct xc_window;

#define XC_PERF_FIELDS	(1 + XC_EVENT_FIELDS)	/* with the TSC */

struct xc_perf_field {		/* a field of a raw record, and where it belongs */
	uint16_t from;
	uint8_t size, to, to_size;
	bool sign;
};

struct xc_perf_format {
	bool known;
	uint32_t type;		/* the tracepoint's number in that kernel */
	unsigned int raw;	/* bytes that its fields reach to */
	unsigned int n;
	struct xc_perf_field fields[XC_PERF_FIELDS];
};

struct xc_perf_attr {
	struct perf_event_attr a;
	uint64_t offset;	/* in the file, for messages */
	uint8_t id;		/* xt_id, 0: another event */
};

struct xc_perf_id {
	uint64_t id;
	uint32_t attr;
	int32_t cpu;		/* -1: not known */
};

struct xc_perf_cpu {		/* one CPU's records, and a cursor in them */
	struct xc_perf *p;
	bool exists;		/* perf had a buffer for it */
	struct xc_window *windows;
	size_t n_windows, cap_windows;
	uint64_t told, lost;	/* by LOST records; by the kernel's count at the end */
	bool silent;		/* perf had a buffer, and there was no event */
	uint64_t late;		/* too late to be put in order, and left out */
	/* cursor */
	size_t w;
	uint64_t pos, loss;	/* loss: told of, and no record since */
	bool begun, ended, taken;	/* taken: rec is valid */
	struct holdback *hold;
	union xc_rec rec;
	uint64_t time;		/* of the last record taken: perf's clock, ns */
};

struct xc_perf {
	struct xc_map map;
	uint64_t data, end;	/* of the records in the map */
	uint64_t cut;		/* bytes after the last whole record */
	bool pipe, index;
	struct xc_perf_attr *attrs;
	size_t n_attrs, cap_attrs, resolved;
	struct xc_perf_id *ids;
	size_t n_ids, cap_ids;
	bool sorted;
	struct xc_perf_format formats[XT_ID_END];
	bool have_formats;
	uint64_t id_at, id_end;	/* of the id: from a sample's begin, others' end; 0: none */
	struct xc_perf_cpu *cpus;
	size_t n_cpus;		/* allocated */
	struct xc_env env;
};

/* little-endian, at any alignment; the caller has checked the bounds */
uint16_t xc_perf_u16(const struct xc_perf *p, uint64_t pos);
uint32_t xc_perf_u32(const struct xc_perf *p, uint64_t pos);
uint64_t xc_perf_u64(const struct xc_perf *p, uint64_t pos);
int xc_perf_bad(const struct xc_perf *p, uint64_t pos, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* header.c: the header, its attrs and features; of a pipe, the records' */
int xc_perf_header(struct xc_perf *p);
int xc_perf_attr_record(struct xc_perf *p, uint64_t pos, uint32_t size);
int xc_perf_feature(struct xc_perf *p, unsigned int feature, uint64_t pos, uint64_t size);
/* once all are there: which events are ours, and were they recorded in full? */
int xc_perf_resolve(struct xc_perf *p);
const struct xc_perf_id *xc_perf_id_find(struct xc_perf *p, uint64_t id);
int xc_perf_id_index(struct xc_perf *p, uint64_t pos, uint32_t size);

/* format.c: the event formats of HEADER_TRACING_DATA */
int xc_perf_formats(struct xc_perf *p, uint64_t pos, uint64_t size);

/* sample.c */
struct xc_perf_sample {
	const struct xc_perf_attr *attr;	/* id 0: none of ours, the rest is unset */
	uint64_t time, raw;
	uint32_t raw_size, cpu;
};

int xc_perf_sample(struct xc_perf *p, uint64_t pos, uint32_t size,
		   struct xc_perf_sample *s);
/* the raw record as one of trace_format.h */
int xc_perf_decode(struct xc_perf *p, const struct xc_perf_sample *s, union xc_rec *rec);
/* LOST, LOST_SAMPLES: how many, and of which CPU */
int xc_perf_lost(struct xc_perf *p, uint64_t pos, uint32_t size, uint64_t *lost,
		 uint32_t *cpu);

/* index.c: every CPU's windows */
int xc_perf_index(struct xc_perf *p, bool partial);

/* zstd.c: the records with the compressed ones expanded, in a file without a name */
int xc_perf_expand(struct xc_perf *p);

/* clock.c: the TSC's frequency, from records that have perf's time, too */
#define XC_PERF_PAIRS	64
struct xc_perf_pairs {
	struct { uint64_t tsc, ns; } first[XC_PERF_PAIRS], last[XC_PERF_PAIRS];
	uint64_t n;
};

void xc_perf_pair(struct xc_perf_pairs *c, uint64_t tsc, uint64_t ns);
/* kHz, 0: too few or too close; *span: how long a stretch it was taken from, in ns */
uint64_t xc_perf_khz(const struct xc_perf_pairs *c, uint64_t *span);

#endif
