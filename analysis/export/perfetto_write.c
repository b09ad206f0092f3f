// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "export/perfetto_p.h"
#include "export/protobuf_p.h"
#include "model/names.h"

/*
 * Field numbers of Perfetto's protos/perfetto/trace: trace.proto,
 * trace_packet.proto, interned_data.proto, and those of track_event/.
 */
#define TRACE_PACKET			1

#define PACKET_TIMESTAMP		8
#define PACKET_SEQUENCE_ID		10
#define PACKET_TRACK_EVENT		11
#define PACKET_INTERNED_DATA		12
#define PACKET_SEQUENCE_FLAGS		13
#define PACKET_TRACK_DESCRIPTOR		60
#define FLAG_STATE_CLEARED		1
#define FLAG_NEEDS_STATE		2

#define INTERNED_EVENT_NAMES		2
#define INTERNED_ANNOTATION_NAMES	3
#define INTERNED_IID			1
#define INTERNED_NAME			2

#define TRACK_UUID			1
#define TRACK_NAME			2
#define TRACK_PROCESS			3
#define TRACK_PARENT			5
#define TRACK_COUNTER			8
#define TRACK_CHILD_ORDERING		11
#define TRACK_RANK			12
#define ORDERING_EXPLICIT		3
#define PROCESS_PID			1
#define PROCESS_NAME			6
#define COUNTER_UNIT			3
#define UNIT_COUNT			2

#define EVENT_ANNOTATIONS		4
#define EVENT_TYPE			9
#define EVENT_NAME_IID			10
#define EVENT_TRACK			11
#define EVENT_NAME			23
#define EVENT_COUNTER_VALUE		30
#define EVENT_FLOWS			47
#define EVENT_LAST_FLOWS		48
#define ANNOTATION_NAME_IID		1
#define ANNOTATION_UINT			3
#define ANNOTATION_INT			4
#define ANNOTATION_STRING		6

#define SEQUENCE			1	/* all packets are of one writer */

static const char *const annotation[PF_A_END] = {
	[PF_A_LABEL] = "label", [PF_A_LO] = "lo_ns", [PF_A_HI] = "hi_ns", [PF_A_API] = "api",
	[PF_A_TYPE] = "type", [PF_A_IPI] = "ipi", [PF_A_CSD] = "csd", [PF_A_FUNC] = "func",
	[PF_A_TOTAL] = "total_ns", [PF_A_CLOSES] = "closes", [PF_A_PCPU] = "pcpu",
	[PF_A_EVENTS] = "events", [PF_A_LOST] = "lost", [PF_A_OFFSET] = "offset_tsc",
	[PF_A_ERROR] = "alignment_error_ns", [PF_A_EVIDENCE] = "alignment_evidence",
	[PF_A_VIOLATIONS] = "alignment_violations", [PF_A_COMPLETE] = "calls_complete",
	[PF_A_CENSORED] = "calls_censored", [PF_A_UNMATCHED] = "calls_unmatched",
	[PF_A_RELEASE] = "release",
};

static const char *slice_name(unsigned int iid)
{
	if (iid < PF_KIND)
		return xc_stage_name[iid - PF_STAGE];
	if (iid < PF_STATE)
		return xc_kind_name[iid - PF_KIND];
	if (iid < PF_LOST)
		return xc_runstate_name[iid - PF_STATE];
	return iid == PF_LOST ? "lost" : "xcall";
}

static void packet(struct pf *w)
{
	pb_uint(&w->b, PACKET_SEQUENCE_ID, SEQUENCE);
}

static void intern(struct pf *w, unsigned int field, unsigned int iid, const char *name)
{
	size_t m = pb_begin(&w->b, field);

	pb_uint(&w->b, INTERNED_IID, iid);
	pb_text(&w->b, INTERNED_NAME, name);
	pb_end(&w->b, m);
}

void pf_start(struct pf *w, FILE *f)
{
	unsigned int i;
	size_t m;

	*w = (struct pf){ .f = f };
	packet(w);
	pb_uint(&w->b, PACKET_SEQUENCE_FLAGS, FLAG_STATE_CLEARED);
	m = pb_begin(&w->b, PACKET_INTERNED_DATA);
	for (i = 1; i < PF_NAMES; i++)
		intern(w, INTERNED_EVENT_NAMES, i, slice_name(i));
	for (i = 1; i < PF_A_END; i++)
		intern(w, INTERNED_ANNOTATION_NAMES, i, annotation[i]);
	pb_end(&w->b, m);
	pb_write(&w->b, TRACE_PACKET, w->f);
}

void pf_free(struct pf *w)
{
	pb_free(&w->b);
}

/* ---- tracks ------------------------------------------------------------------------ */

static size_t descriptor(struct pf *w, uint64_t parent, const char *name)
{
	size_t m;

	packet(w);
	m = pb_begin(&w->b, PACKET_TRACK_DESCRIPTOR);
	pb_uint(&w->b, TRACK_UUID, ++w->tracks);
	if (parent)
		pb_uint(&w->b, TRACK_PARENT, parent);
	pb_text(&w->b, TRACK_NAME, name);
	pb_uint(&w->b, TRACK_CHILD_ORDERING, ORDERING_EXPLICIT);
	return m;
}

static uint64_t described(struct pf *w, size_t m)
{
	pb_end(&w->b, m);
	pb_write(&w->b, TRACE_PACKET, w->f);
	return w->tracks;
}

uint64_t pf_process(struct pf *w, unsigned int pid, const char *name)
{
	size_t m = descriptor(w, 0, name), p = pb_begin(&w->b, TRACK_PROCESS);

	pb_uint(&w->b, PROCESS_PID, pid);
	pb_text(&w->b, PROCESS_NAME, name);
	pb_end(&w->b, p);
	return described(w, m);
}

uint64_t pf_track(struct pf *w, uint64_t parent, unsigned int rank, const char *name)
{
	size_t m = descriptor(w, parent, name);

	pb_uint(&w->b, TRACK_RANK, rank);
	return described(w, m);
}

uint64_t pf_counter(struct pf *w, uint64_t parent, unsigned int rank, const char *name)
{
	size_t m = descriptor(w, parent, name), c;

	pb_uint(&w->b, TRACK_RANK, rank);
	c = pb_begin(&w->b, TRACK_COUNTER);
	pb_uint(&w->b, COUNTER_UNIT, UNIT_COUNT);
	pb_end(&w->b, c);
	return described(w, m);
}

uint64_t pf_lane(struct pf *w, struct pf_lanes *l, uint64_t begin, uint64_t end)
{
	size_t i;

	for (i = 0; i < l->n && l->lane[i].end > begin; i++)
		;
	if (i == l->n) {
		l->lane = xc_grow(l->lane, &l->cap, ++l->n, sizeof(*l->lane));
		l->lane[i].track = pf_track(w, l->parent, l->rank, l->name);
	}
	l->lane[i].end = end;
	return l->lane[i].track;
}

void pf_lanes_free(struct pf_lanes *l)
{
	free(l->lane);
	free(l->name);
}

/* ---- events ------------------------------------------------------------------------- */

void pf_event(struct pf *w, enum pf_type type, uint64_t track, uint64_t ns)
{
	pb_uint(&w->b, PACKET_TIMESTAMP, ns);
	packet(w);
	pb_uint(&w->b, PACKET_SEQUENCE_FLAGS, FLAG_NEEDS_STATE);
	w->event = pb_begin(&w->b, PACKET_TRACK_EVENT);
	pb_uint(&w->b, EVENT_TYPE, type);
	pb_uint(&w->b, EVENT_TRACK, track);
}

void pf_name(struct pf *w, unsigned int iid)
{
	pb_uint(&w->b, EVENT_NAME_IID, iid);
}

void pf_name_text(struct pf *w, const char *name)
{
	pb_text(&w->b, EVENT_NAME, name);
}

void pf_flow(struct pf *w, uint64_t flow, bool last)
{
	pb_fixed64(&w->b, last ? EVENT_LAST_FLOWS : EVENT_FLOWS, flow);
}

static size_t annotate(struct pf *w, unsigned int key)
{
	size_t m = pb_begin(&w->b, EVENT_ANNOTATIONS);

	pb_uint(&w->b, ANNOTATION_NAME_IID, key);
	return m;
}

void pf_uint(struct pf *w, unsigned int key, uint64_t v)
{
	size_t m = annotate(w, key);

	pb_uint(&w->b, ANNOTATION_UINT, v);
	pb_end(&w->b, m);
}

void pf_int(struct pf *w, unsigned int key, int64_t v)
{
	size_t m = annotate(w, key);

	pb_int(&w->b, ANNOTATION_INT, v);
	pb_end(&w->b, m);
}

void pf_text(struct pf *w, unsigned int key, const char *v)
{
	size_t m = annotate(w, key);

	pb_text(&w->b, ANNOTATION_STRING, v);
	pb_end(&w->b, m);
}

static void value(struct pf *w, int64_t v)
{
	pb_int(&w->b, EVENT_COUNTER_VALUE, v);
}

void pf_done(struct pf *w)
{
	pb_end(&w->b, w->event);
	pb_write(&w->b, TRACE_PACKET, w->f);
}

void pf_end(struct pf *w, uint64_t track, uint64_t ns)
{
	pf_event(w, PF_END, track, ns);
	pf_done(w);
}

void pf_count(struct pf *w, uint64_t track, uint64_t ns, int64_t v)
{
	pf_event(w, PF_COUNTER, track, ns);
	value(w, v);
	pf_done(w);
}
