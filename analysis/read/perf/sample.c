// SPDX-License-Identifier: GPL-2.0-only
/* Records of perf.data: where their parts are, and what they say in our terms. */
#include <string.h>

#include "base/units.h"
#include "read/guest_trace.h"
#include "read/perf/perf_p.h"

struct walk {
	uint64_t pos, end;
	bool over;
};

static void skip(struct walk *w, uint64_t n, uint64_t each)
{
	if (w->over || n > (w->end - w->pos) / each)
		w->over = true;
	else
		w->pos += n * each;
}

/* PERF_SAMPLE_READ: counters, in the layout that read_format says */
static void skip_read(const struct xc_perf *p, struct walk *w, uint64_t format)
{
	uint64_t times = (format & PERF_FORMAT_TOTAL_TIME_ENABLED ? 1 : 0) +
			 (format & PERF_FORMAT_TOTAL_TIME_RUNNING ? 1 : 0);
	uint64_t each = 1 + (format & PERF_FORMAT_ID ? 1 : 0) +
			(format & PERF_FORMAT_LOST ? 1 : 0), n;

	if (!(format & PERF_FORMAT_GROUP)) {
		skip(w, times + each, 8);
		return;
	}
	skip(w, 1, 8);
	if (w->over)
		return;
	n = xc_perf_u64(p, w->pos - 8);
	skip(w, times, 8);
	skip(w, n, 8 * each);
}

static const struct xc_perf_attr *attr_of(struct xc_perf *p, uint64_t at)
{
	const struct xc_perf_id *id;

	if (!p->id_at)
		return &p->attrs[0];
	id = xc_perf_id_find(p, xc_perf_u64(p, at));
	return id ? &p->attrs[id->attr] : NULL;
}

int xc_perf_sample(struct xc_perf *p, uint64_t pos, uint32_t size,
		   struct xc_perf_sample *s)
{
	struct walk w = { pos + 8, pos + size, false };
	uint64_t type;

	if (p->id_at && size < p->id_at + 8)
		return xc_perf_bad(p, pos, "a sample of %u bytes: no room for its id", size);
	s->attr = attr_of(p, pos + p->id_at);
	if (!s->attr)
		return xc_perf_bad(p, pos + p->id_at, "a sample of no event of the file, id %llu",
				   (unsigned long long)xc_perf_u64(p, pos + p->id_at));
	if (!s->attr->id)
		return 0;
	type = s->attr->a.sample_type;
	skip(&w, __builtin_popcountll(type & (PERF_SAMPLE_IDENTIFIER | PERF_SAMPLE_IP |
					      PERF_SAMPLE_TID)), 8);
	s->time = 0;
	if (type & PERF_SAMPLE_TIME) {
		skip(&w, 1, 8);
		s->time = w.over ? 0 : xc_perf_u64(p, w.pos - 8);
	}
	skip(&w, __builtin_popcountll(type & (PERF_SAMPLE_ADDR | PERF_SAMPLE_ID |
					      PERF_SAMPLE_STREAM_ID)), 8);
	skip(&w, 1, 8);
	s->cpu = w.over ? 0 : xc_perf_u32(p, w.pos - 8);
	skip(&w, type & PERF_SAMPLE_PERIOD ? 1 : 0, 8);
	if (type & PERF_SAMPLE_READ)
		skip_read(p, &w, s->attr->a.read_format);
	if (type & PERF_SAMPLE_CALLCHAIN) {
		skip(&w, 1, 8);
		skip(&w, w.over ? 0 : xc_perf_u64(p, w.pos - 8), 8);
	}
	skip(&w, 1, 4);
	s->raw_size = w.over ? 0 : xc_perf_u32(p, w.pos - 4);
	s->raw = w.pos;
	skip(&w, s->raw_size, 1);
	if (w.over)
		return xc_perf_bad(p, pos, "a sample of %s cut by its own end at %u bytes",
				   xc_event_name(s->attr->id), size);
	if (s->cpu >= XC_CPUS_MAX)
		return xc_perf_bad(p, pos, "a sample of CPU %u: number too high", s->cpu);
	return 0;
}

static uint64_t value(const struct xc_perf *p, uint64_t pos, const struct xc_perf_field *f)
{
	switch (f->size) {
	case 1:
		return f->sign ? (uint64_t)(int8_t)p->map.data[pos] : p->map.data[pos];
	case 2:
		return f->sign ? (uint64_t)(int16_t)xc_perf_u16(p, pos) : xc_perf_u16(p, pos);
	case 4:
		return f->sign ? (uint64_t)(int32_t)xc_perf_u32(p, pos) : xc_perf_u32(p, pos);
	default:
		return xc_perf_u64(p, pos);
	}
}

/* does it fit in n bytes, by its sign? */
static bool fits(uint64_t v, bool sign, unsigned int n)
{
	uint64_t rest;

	if (n == 8)
		return true;
	rest = v >> (8 * n - (sign ? 1 : 0));
	return !rest || (sign && rest == UINT64_MAX >> (8 * n - 1));
}

int xc_perf_decode(struct xc_perf *p, const struct xc_perf_sample *s, union xc_rec *rec)
{
	const struct xc_perf_format *f = &p->formats[s->attr->id];
	const char *bad;
	unsigned int i;

	if (s->raw_size < f->raw)
		return xc_perf_bad(p, s->raw, "%s of %u bytes, expected %u",
				   xc_event_name(s->attr->id), s->raw_size, f->raw);
	if (xc_perf_u16(p, s->raw) != f->type)
		return xc_perf_bad(p, s->raw, "event of type %u, expected %s, type %u",
				   xc_perf_u16(p, s->raw), xc_event_name(s->attr->id), f->type);
	memset(rec, 0, sizeof(*rec));
	rec->any.id = s->attr->id;
	for (i = 0; i < f->n; i++) {
		const struct xc_perf_field *field = &f->fields[i];
		uint64_t v = value(p, s->raw + field->from, field);

		if (!fits(v, field->sign, field->to_size))
			return xc_perf_bad(p, s->raw + field->from, "%s: %lld out of range",
					   xc_event_name(rec->any.id), (long long)v);
		memcpy((char *)rec + field->to, &v, field->to_size);
	}
	if (rec->any.tsc >= XC_TSC_MAX)
		return xc_perf_bad(p, s->raw, "tsc %llu out of range",
				   (unsigned long long)rec->any.tsc);
	bad = xc_rec_bad(rec, s->cpu);
	if (bad)
		return xc_perf_bad(p, s->raw, "%s: %s out of range",
				   xc_event_name(rec->any.id), bad);
	return 0;
}

/*
 * LOST          header, id, lost,  then TID TIME ID STREAM_ID CPU IDENTIFIER, as many of
 * LOST_SAMPLES  header, lost,      them as the event has
 * perf writes LOST_SAMPLES when it ends, with the id and no CPU; the kernel writes LOST.
 */
int xc_perf_lost(struct xc_perf *p, uint64_t pos, uint32_t size, uint64_t *lost,
		 uint32_t *cpu)
{
	bool samples = xc_perf_u32(p, pos) == PERF_RECORD_LOST_SAMPLES;
	uint32_t fixed = samples ? 16 : 24, tail;
	const struct xc_perf_id *id = NULL;
	const struct xc_perf_attr *a;

	if (size < fixed || (samples && p->id_end && size < fixed + p->id_end))
		return xc_perf_bad(p, pos, "a record of losses of %u bytes", size);
	*lost = xc_perf_u64(p, pos + fixed - 8);
	*cpu = UINT32_MAX;
	if (p->id_end)
		id = xc_perf_id_find(p, samples ? xc_perf_u64(p, pos + size - p->id_end) :
				     xc_perf_u64(p, pos + 8));
	if (p->id_end && !id)
		return xc_perf_bad(p, pos, "losses of no event of the file");
	a = id ? &p->attrs[id->attr] : &p->attrs[0];
	if (samples && !a->id)
		*lost = 0;
	if (id && id->cpu >= 0) {
		*cpu = id->cpu;
		return 0;
	}
	tail = a->a.sample_type & PERF_SAMPLE_IDENTIFIER ? 16 : 8;
	if (!samples && a->a.sample_id_all && a->a.sample_type & PERF_SAMPLE_CPU &&
	    size >= fixed + tail)
		*cpu = xc_perf_u32(p, pos + size - tail);
	if (*lost && *cpu >= XC_CPUS_MAX)
		return xc_perf_bad(p, pos, "losses, and not said on which CPU");
	return 0;
}
