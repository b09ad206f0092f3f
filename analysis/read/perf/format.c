// SPDX-License-Identifier: GPL-2.0-only
/*
 * The event formats in a perf.data, as tracefs shows them:
 *
 *   17 08 44 "tracing" | version\0 | endian, long size | page size
 *   "header_page\0" size text | "header_event\0" size text
 *   n formats of ftrace | n systems: name\0, n events: size, text
 */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "format/events.h"
#include "read/event_fields.h"
#include "read/guest_trace.h"
#include "read/perf/perf_p.h"

#define FORMAT_MAX	65536	/* bytes of one event's text */

struct text {
	const struct xc_perf *p;
	uint64_t pos, end;
	bool over;		/* read past the end */
};

/* ---- the walk -------------------------------------------------------------------- */

/* n bytes from here, or 0 and over */
static uint64_t take(struct text *t, uint64_t n)
{
	uint64_t at = t->pos;

	if (t->over || n > t->end - t->pos) {
		t->over = true;
		return 0;
	}
	t->pos += n;
	return at;
}

static uint32_t take32(struct text *t)
{
	uint64_t at = take(t, 4);

	return t->over ? 0 : xc_perf_u32(t->p, at);
}

static uint64_t take64(struct text *t)
{
	uint64_t at = take(t, 8);

	return t->over ? 0 : xc_perf_u64(t->p, at);
}

/* a word with its 0 */
static const char *take_word(struct text *t)
{
	const unsigned char *at = t->p->map.data + t->pos, *zero;

	zero = t->over || t->pos == t->end ? NULL : memchr(at, 0, t->end - t->pos);
	if (!zero) {
		t->over = true;
		return "";
	}
	t->pos += zero - at + 1;
	return (const char *)at;
}

/* ---- one event -------------------------------------------------------------------- */

/* "field:TYPE NAME;\toffset:N;\tsize:N;\tsigned:N;" */
static bool field(const char *line, const char *name, unsigned int *offset,
		  unsigned int *size, unsigned int *sign)
{
	const char *end = strchr(line, ';'), *at;
	size_t n = strlen(name);

	if (!end || (size_t)(end - line) <= n)
		return false;
	at = end - n;
	return !strncmp(at, name, n) && at[-1] == ' ' &&
	       sscanf(end, "; offset:%u; size:%u; signed:%u", offset, size, sign) == 3;
}

static const char *find_field(const char *text, const char *name, unsigned int *offset,
			      unsigned int *size, unsigned int *sign)
{
	const char *line = text;

	while ((line = strstr(line, "field:"))) {
		if (field(line, name, offset, size, sign))
			return line;
		line++;
	}
	return NULL;
}

static int take_event(struct xc_perf *p, uint64_t at, const char *text)
{
	struct xc_event_field wanted[1 + XC_EVENT_FIELDS] = { { "tsc", "tsc", 0, sizeof(uint64_t) } };
	unsigned int id, type, i, n, offset = 0, size = 0, sign = 0;
	struct xc_perf_format *f;
	char name[64];

	if (sscanf(text, "name: xcall_%63s ID: %u", name, &type) != 2)
		return xc_perf_bad(p, at, "a format without name and ID");
	for (id = 1; id < XT_ID_END; id++)
		if (EVENTS_XCALL >> id & 1 && !strcmp(name, xc_event_name(id)))
			break;
	if (id == XT_ID_END)
		return 0;	/* of a newer kernel */
	f = &p->formats[id];
	*f = (struct xc_perf_format){ .known = true, .type = type };
	n = 1 + xc_event_fields(id, wanted + 1);
	for (i = 0; i < n; i++) {
		if (!find_field(text, wanted[i].as, &offset, &size, &sign))
			return xc_perf_bad(p, at, "xcall_%s has no field %s", name,
					   wanted[i].as);
		if (offset > 4096 || (size != 1 && size != 2 && size != 4 && size != 8))
			return xc_perf_bad(p, at, "xcall_%s: field %s of %u bytes at %u", name,
					   wanted[i].as, size, offset);
		f->fields[f->n++] = (struct xc_perf_field){ offset, size, wanted[i].at,
							    wanted[i].size, sign };
		if (offset + size > f->raw)
			f->raw = offset + size;
	}
	return 0;
}

static int events(struct xc_perf *p, struct text *t, bool ours)
{
	uint32_t n = take32(t), i;
	int err = 0;

	for (i = 0; !err && !t->over && i < n; i++) {
		uint64_t size = take64(t), at = take(t, size);
		char *copy;

		if (t->over || !ours)
			continue;
		if (size > FORMAT_MAX)
			return xc_perf_bad(p, at, "a format of %llu bytes",
					   (unsigned long long)size);
		copy = xc_alloc(size + 1, 1);
		memcpy(copy, p->map.data + at, size);
		err = take_event(p, at, copy);
		free(copy);
	}
	return err;
}

int xc_perf_formats(struct xc_perf *p, uint64_t pos, uint64_t size)
{
	static const char magic[] = "\x17\x08\x44tracing";
	struct text t = { p, pos, pos + size, false };
	uint64_t at = take(&t, sizeof(magic) - 1);
	uint32_t n, i;
	int err;

	if (t.over || memcmp(p->map.data + at, magic, sizeof(magic) - 1))
		return xc_perf_bad(p, pos, "no event formats where they should be");
	take_word(&t);
	at = take(&t, 6);
	if (!t.over && p->map.data[at])
		return xc_perf_bad(p, at, "recorded on a big-endian machine: no Xen x86 guest's");
	for (i = 0; i < 2; i++) {
		take_word(&t);
		take(&t, take64(&t));
	}
	err = events(p, &t, false);
	n = take32(&t);
	for (i = 0; !err && !t.over && i < n; i++)
		err = events(p, &t, !strcmp(take_word(&t), "xcall"));
	if (!err && t.over)
		err = xc_perf_bad(p, t.pos, "the event formats are cut off");
	p->have_formats = true;
	return err;
}
