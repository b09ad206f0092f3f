/* SPDX-License-Identifier: GPL-2.0-only */
/* Open calls: where they are kept, how they are found. Internal to calls.c. */
#ifndef XCALL_OPEN_CALLS_P_H
#define XCALL_OPEN_CALLS_P_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/hash.h"
#include "calls/calls.h"
#include "model/call.h"
#include "model/sends.h"
#include "timeline/leaving.h"

struct xc_guest;
struct xc_sink;
struct xt_call_begin;
struct xt_call_end;

#define FRAMES	32	/* nested calls on a CPU */

enum {
	IN_FRAME = 1,	/* the sender has not returned */
	IN_HASH = 2,	/* its csd is locked */
	IN_RUN = 4,	/* its target is about to run it, or does */
	CENSORED = 8,
	COUNTED = 16,	/* done with; stays while one of the IN_ bits is set */
	QUEUED = 32,
	LEFT_OUT = 64,	/* censored by a change of the clock */
};

struct oc_call {
	struct xc_call c;
	uint32_t gen;		/* tells uses of this place apart */
	uint32_t next;		/* in its frame, or free; index + 1 */
	uint32_t was, was_gen;	/* what the sender's slot held before */
	uint32_t others;	/* of the slot when it was queued */
	uint8_t flags;
};

struct oc_frame {
	uint64_t begin, func;
	uint8_t api;
	uint32_t calls;		/* index + 1 */
	uint32_t group;		/* index + 1 */
};

/* the calls of one frame of "many" */
struct oc_group {
	uint32_t calls, complete;
	uint32_t open;		/* neither concluded nor cut */
	uint32_t next;		/* free; index + 1 */
	uint32_t straggler;	/* target that released last, of the complete ones */
	uint64_t released;
	bool ended, cut;	/* the frame; some part of it is not in the trace */
};

/* per sender and target: the call that the next SEND or SKIP is about */
struct oc_slot {
	uint32_t call, gen;	/* index + 1 */
	uint32_t others;	/* entries that are no calls, queued and without SEND or SKIP */
};

struct oc_cpu {
	struct oc_frame frames[FRAMES];
	unsigned int depth;
	struct oc_slot *slots;
	size_t cap_slots;
	struct xc_sends sends;	/* tag: of the call, 0: of none */
	uint32_t running;	/* index + 1 */
	uint64_t orphan;	/* csd that runs and was not seen before */
	uint64_t entry;		/* of the handler it is in, 0: none */
	bool losing, known_ran, settled;
};

struct xc_calls {
	struct xc_guest *g;
	size_t index;
	xc_over_fn over;
	void *arg;
	struct oc_group *groups;
	size_t n_groups, cap_groups;
	uint32_t free_group;	/* index + 1 */
	uint64_t broadcasts;
	const struct xc_sink *sink;
	struct oc_cpu *cpus;
	size_t n_cpus;
	struct oc_call *pool;
	size_t n_pool, cap_pool;
	uint32_t free;		/* index + 1 */
	struct xc_hash by_csd;	/* index + 1 */
	/* ended calls that wait for Xen's records: a ring */
	struct xc_call *done;
	size_t done_head, done_n, done_cap;
	int64_t margin;
	int64_t due;		/* host TSC: by then, all is recorded of the first */
	unsigned int losing;	/* CPUs that are */
	struct xc_leaving leaving;
	uint64_t known_from;	/* TSC: after it, no CPU lost an event */
	uint64_t clock_changed;	/* TSC of the last clock event, 0: none yet */
};

/* grows with the number: what points to another CPU may move */
struct oc_cpu *oc_cpu(struct xc_calls *s, unsigned int cpu);
struct oc_slot *oc_slot(struct oc_cpu *cpu, unsigned int target);

struct oc_call *oc_new(struct xc_calls *s);	/* counted in total */
uint32_t oc_number(const struct xc_calls *s, const struct oc_call *c);
/* NULL: it is gone, and its place perhaps another's */
struct oc_call *oc_call(struct xc_calls *s, uint32_t index1, uint32_t gen);
/* the first of done has changed */
void oc_due(struct xc_calls *s);
/* count it, once, as what it is; complete ones wait in done */
void oc_finish(struct xc_calls *s, struct oc_call *call);
/* a run without a call to it in the trace: it counts as one */
void oc_orphan(struct xc_calls *s, const struct xc_call *c, bool censored);
void oc_censor(struct xc_calls *s, struct oc_call *c);
/* once no IN_ bit is set; counts it if nobody has */
void oc_release(struct xc_calls *s, struct oc_call *c);

void oc_hash_add(struct xc_calls *s, uint32_t i);
struct oc_call *oc_hash_find(const struct xc_calls *s, uint64_t csd);
void oc_hash_remove(struct xc_calls *s, struct oc_call *c);

/* ---- frames.c -------------------------------------------------------------------- */

void oc_frames_begin(struct xc_calls *s, unsigned int cpu, const struct xt_call_begin *r);
void oc_frames_end(struct xc_calls *s, unsigned int cpu, const struct xt_call_end *r);
/* their ends are not to be seen: with what they hold */
void oc_frames_drop(struct xc_calls *s, struct oc_cpu *cpu);

/* ---- broadcasts.c ---------------------------------------------------------------- */

/* one more call of a group, or of a new one (0); its number */
uint32_t oc_group_add(struct xc_calls *s, uint32_t number);
void oc_group_end(struct xc_calls *s, uint32_t number, bool whole);
/* each call twice: when it is known to be complete or not; and, complete, to be told of */
void oc_group_finish(struct xc_calls *s, const struct xc_call *c, bool complete);
void oc_group_conclude(struct xc_calls *s, struct xc_call *c);

#endif
