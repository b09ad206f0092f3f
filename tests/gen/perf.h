/* SPDX-License-Identifier: GPL-2.0-only */
/* perf record in the small world. Internal to the generator. */
#ifndef GEN_PERF_H
#define GEN_PERF_H

#include <stdbool.h>
#include <stdint.h>

#include "format/trace_format.h"

#define TYPE(id)	(200 + (id))	/* of the tracepoint in that kernel */

struct gen_perf_field {
	const char *type, *name;
	unsigned char size, from;	/* from: in the record of trace_format.h */
};

struct gen_perf_tp {
	const char *name;
	const struct gen_perf_field *fields;	/* in their order, each at its alignment */
};

extern const struct gen_perf_tp gen_perf_events[XT_ID_END];

struct gen_perf;

struct gen_perf *gen_perf_open(unsigned int guest, uint64_t seed);
/* an event, or one that found no room */
void gen_perf_event(struct gen_perf *p, unsigned int cpu, const void *record, bool lost);
int gen_perf_close(struct gen_perf *p, const char *path);

#endif
