// SPDX-License-Identifier: GPL-2.0-only
/* The header of a perf.data: which events, and what is said about the guest. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "read/guest_trace.h"
#include "read/perf/perf_p.h"

#define FILE_HEADER	104
#define PIPE_HEADER	16
#define ATTR_MIN	PERF_ATTR_SIZE_VER0
#define EVENTS_MAX	65536		/* attrs: no perf opens as many */
#define TEXT_MAX	4096

enum { F_TRACING_DATA = 1, F_HOSTNAME = 3, F_OSRELEASE = 4, F_VERSION = 5, F_NRCPUS = 7,
       F_COMPRESSED = 27, F_BITS = 256 };

static bool inside(const struct xc_perf *p, uint64_t pos, uint64_t size)
{
	return pos <= p->map.size && size <= p->map.size - pos;
}

/* ---- ids ------------------------------------------------------------------------ */

XC_BY(by_id, struct xc_perf_id, id)

const struct xc_perf_id *xc_perf_id_find(struct xc_perf *p, uint64_t id)
{
	struct xc_perf_id key = { .id = id };

	if (!p->n_ids)
		return NULL;
	if (!p->sorted) {
		qsort(p->ids, p->n_ids, sizeof(*p->ids), by_id);
		p->sorted = true;
	}
	return bsearch(&key, p->ids, p->n_ids, sizeof(key), by_id);
}

static int add_ids(struct xc_perf *p, uint64_t pos, uint64_t n)
{
	uint64_t i;

	/* each has a place of its own in the file */
	if (n > p->map.size / 8 - p->n_ids)
		return xc_perf_bad(p, pos, "more ids than the file has room for");
	for (i = 0; i < n; i++) {
		p->ids = xc_grow(p->ids, &p->cap_ids, p->n_ids + 1, sizeof(*p->ids));
		p->ids[p->n_ids++] = (struct xc_perf_id){ xc_perf_u64(p, pos + 8 * i),
							  p->n_attrs - 1, -1 };
	}
	p->sorted = false;
	return 0;
}

static const char whole_machine[] =
	"one task only was recorded: the other end of its calls is missing (perf record -a)";

/* header, nr, { id, idx, cpu, tid } ... */
int xc_perf_id_index(struct xc_perf *p, uint64_t pos, uint32_t size)
{
	uint64_t n, i;

	if (size < 16 || xc_perf_u64(p, pos + 8) > (size - 16) / 32)
		return xc_perf_bad(p, pos, "ID_INDEX longer than its record");
	n = xc_perf_u64(p, pos + 8);
	for (i = 0; i < n; i++) {
		uint64_t at = pos + 16 + 32 * i, cpu = xc_perf_u64(p, at + 16);
		struct xc_perf_id *id = (struct xc_perf_id *)
			xc_perf_id_find(p, xc_perf_u64(p, at));

		if (!id || cpu >= XC_CPUS_MAX)
			continue;
		if (p->attrs[id->attr].id && xc_perf_u64(p, at + 24) != UINT64_MAX)
			return xc_perf_bad(p, at, "%s", whole_machine);
		id->cpu = cpu;
		p->cpus = xc_grow(p->cpus, &p->n_cpus, cpu + 1, sizeof(*p->cpus));
		p->cpus[cpu].exists = true;
	}
	p->index = true;
	return 0;
}

/* ---- attrs ------------------------------------------------------------------------ */

static int add_attr(struct xc_perf *p, uint64_t pos, uint64_t size)
{
	struct xc_perf_attr *a;
	uint32_t says;

	if (size < ATTR_MIN)
		return xc_perf_bad(p, pos, "event of %llu bytes, expected at least %u",
				   (unsigned long long)size, ATTR_MIN);
	says = xc_perf_u32(p, pos + 4);
	if (says < ATTR_MIN || says > size)
		return xc_perf_bad(p, pos + 4, "event says it has %u bytes, and has %llu",
				   says, (unsigned long long)size);
	if (p->n_attrs >= EVENTS_MAX)
		return xc_perf_bad(p, pos, "more than %u events", EVENTS_MAX);
	p->attrs = xc_grow(p->attrs, &p->cap_attrs, p->n_attrs + 1, sizeof(*p->attrs));
	a = &p->attrs[p->n_attrs++];
	a->offset = pos;
	memcpy(&a->a, p->map.data + pos, says < sizeof(a->a) ? says : sizeof(a->a));
	return 0;
}

int xc_perf_attr_record(struct xc_perf *p, uint64_t pos, uint32_t size)
{
	uint32_t attr;
	int err = add_attr(p, pos + 8, size - 8);

	if (err)
		return err;
	attr = xc_perf_u32(p, pos + 12);
	return add_ids(p, pos + 8 + attr, (size - 8 - attr) / 8);
}

static int read_attrs(struct xc_perf *p)
{
	uint64_t each = xc_perf_u64(p, 16), pos = xc_perf_u64(p, 24), size = xc_perf_u64(p, 32);
	uint64_t end = pos + size;
	int err = 0;

	if (!inside(p, pos, size))
		return xc_perf_bad(p, 24, "the events are outside the file");
	if (each < ATTR_MIN + 16 || size % each)
		return xc_perf_bad(p, 16, "events of %llu bytes in a section of %llu",
				   (unsigned long long)each, (unsigned long long)size);
	for (; !err && pos < end; pos += each) {
		uint64_t ids = xc_perf_u64(p, pos + each - 16), n = xc_perf_u64(p, pos + each - 8);

		if (!inside(p, ids, n))
			return xc_perf_bad(p, pos + each - 16, "an event's ids are outside the file");
		err = add_attr(p, pos, each - 16);
		if (!err)
			err = add_ids(p, ids, n / 8);
	}
	return err;
}

/* where a record of any event has its id */
static int find_id(struct xc_perf *p)
{
	uint64_t at = 0, end = 0;
	size_t i;

	for (i = 0; i < p->n_attrs; i++) {
		uint64_t t = p->attrs[i].a.sample_type, a = 0, e = 0;

		if (t & PERF_SAMPLE_IDENTIFIER) {
			a = e = 8;
		} else if (t & PERF_SAMPLE_ID) {
			a = 8 + 8 * (uint64_t)__builtin_popcountll(t & (PERF_SAMPLE_IP |
				PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_ADDR));
			e = 8 + 8 * (uint64_t)__builtin_popcountll(t & (PERF_SAMPLE_STREAM_ID |
								   PERF_SAMPLE_CPU));
		}
		if (i && (a != at || e != end))
			return xc_perf_bad(p, p->attrs[i].offset + 24,
					   "its records cannot be told from the other events'");
		at = a;
		end = e;
	}
	if (!at && p->n_attrs > 1)
		return xc_perf_bad(p, p->attrs[0].offset + 24,
				   "several events, and no id in their records");
	p->id_at = at;
	p->id_end = end;
	return 0;
}

static int hold_attr(struct xc_perf *p, const struct xc_perf_attr *a)
{
	const struct xc_perf_format *f = &p->formats[a->id];
	const uint64_t need = PERF_SAMPLE_RAW | PERF_SAMPLE_CPU;
	size_t i;

	if (!f->known)
		return xc_perf_bad(p, a->offset, "%s: its format is not in the file",
				   xc_event_name(a->id));
	for (i = 0; &p->attrs[i] != a; i++)
		if (p->attrs[i].id == a->id)
			return xc_perf_bad(p, a->offset, "%s was recorded twice",
					   xc_event_name(a->id));
	if ((a->a.sample_type & need) != need)
		return xc_perf_bad(p, a->offset + 24, "%s was recorded without CPU or raw data (perf record -a -R)",
				   xc_event_name(a->id));
	if (a->a.freq || a->a.sample_period != 1)
		return xc_perf_bad(p, a->offset + 16, "%s was sampled, not recorded each time (perf record -c 1)",
				   xc_event_name(a->id));
	if (a->a.write_backward)
		return xc_perf_bad(p, a->offset + 40, "recorded backwards (perf record --overwrite): not read");
	if (a->a.enable_on_exec && !p->index)
		return xc_perf_bad(p, a->offset + 40, "%s", whole_machine);
	return 0;
}

int xc_perf_resolve(struct xc_perf *p)
{
	size_t i;
	unsigned int id;
	int err;

	if (!p->have_formats)
		return xc_perf_bad(p, 0, "no event formats in the file: perf record did not come to its end");
	for (i = p->resolved; i < p->n_attrs; i++) {
		struct xc_perf_attr *a = &p->attrs[i];

		for (id = 1; a->a.type == PERF_TYPE_TRACEPOINT && id < XT_ID_END; id++)
			if (p->formats[id].known && p->formats[id].type == a->a.config)
				a->id = id;
		err = a->id ? hold_attr(p, a) : 0;
		if (err)
			return err;
		if (a->id)
			p->env.events |= 1u << a->id;
	}
	p->resolved = p->n_attrs;
	if (!p->env.events)
		return xc_perf_bad(p, 0, "no xcall event was recorded (perf record -a -e 'xcall:*')");
	return find_id(p);
}

/* ---- features -------------------------------------------------------------------- */

static char *text(const struct xc_perf *p, uint64_t pos, uint64_t size)
{
	uint32_t n = size < 4 ? 0 : xc_perf_u32(p, pos);
	char *s;

	if (!n || n > size - 4 || n > TEXT_MAX)
		return NULL;
	s = xc_alloc(n + 1, 1);
	memcpy(s, p->map.data + pos + 4, n);
	return s;
}

int xc_perf_feature(struct xc_perf *p, unsigned int feature, uint64_t pos, uint64_t size)
{
	char **to = feature == F_HOSTNAME ? &p->env.hostname :
		    feature == F_OSRELEASE ? &p->env.release :
		    feature == F_VERSION ? &p->env.tracer_version : NULL;

	if (to && !*to)
		*to = text(p, pos, size);
	if (feature == F_NRCPUS && size >= 8)
		p->env.vcpus = xc_perf_u32(p, pos + 4);
	if (feature == F_TRACING_DATA)
		return xc_perf_formats(p, pos, size);
	return 0;
}

/* after the data stand { offset, size } of each feature whose bit is set */
static int read_features(struct xc_perf *p)
{
	uint64_t at = p->end, pos, size;
	unsigned int bit;
	int err = 0;

	for (bit = 0; !err && bit < F_BITS; bit++) {
		if (!(p->map.data[72 + bit / 8] & 1u << bit % 8))
			continue;
		if (!inside(p, at, 16))
			return xc_perf_bad(p, at, "the file is cut off in its features");
		pos = xc_perf_u64(p, at);
		size = xc_perf_u64(p, at + 8);
		if (!inside(p, pos, size))
			return xc_perf_bad(p, at, "feature %u is outside the file: cut off", bit);
		err = xc_perf_feature(p, bit, pos, size);
		at += 16;
	}
	return err;
}

int xc_perf_header(struct xc_perf *p)
{
	uint64_t size;
	int err;

	if (p->map.size < PIPE_HEADER)
		return xc_perf_bad(p, 0, "%llu bytes: cut off in the header",
				   (unsigned long long)p->map.size);
	if (!memcmp(p->map.data, "2ELIFREP", 8))
		return xc_perf_bad(p, 0, "recorded on a big-endian machine: no Xen x86 guest's");
	if (!memcmp(p->map.data, "PERFFILE", 8))
		return xc_perf_bad(p, 0, "perf.data of version 1 (perf before 3.1): not read");
	if (memcmp(p->map.data, "PERFILE2", 8))
		return xc_perf_bad(p, 0, "neither a trace's folder nor a perf.data");
	size = xc_perf_u64(p, 8);
	p->env.tracer_name = xc_strdup("perf");
	p->env.kernel = xc_strdup("xcall");
	if (size == PIPE_HEADER) {
		p->pipe = true;
		p->data = PIPE_HEADER;
		p->end = p->map.size;
		return 0;
	}
	if (size == FILE_HEADER && p->map.size < FILE_HEADER)
		return xc_perf_bad(p, 0, "trace cut in its header: expected %u bytes, found %llu",
				   FILE_HEADER, (unsigned long long)p->map.size);
	if (size != FILE_HEADER)
		return xc_perf_bad(p, 8, "header of %llu bytes, expected %u, or %u of a pipe",
				   (unsigned long long)size, FILE_HEADER, PIPE_HEADER);
	p->data = xc_perf_u64(p, 40);
	size = xc_perf_u64(p, 48);
	if (!size)
		return xc_perf_bad(p, 48, "perf record was killed: its event formats were never written, so nothing can be read");
	if (!inside(p, p->data, size))
		return xc_perf_bad(p, 40, "the data reaches to %llu, the file to %llu: cut off, and with it the event formats",
				   (unsigned long long)(p->data + size),
				   (unsigned long long)p->map.size);
	p->end = p->data + size;
	err = read_attrs(p);
	if (!err)
		err = read_features(p);
	return err ? err : xc_perf_resolve(p);
}
