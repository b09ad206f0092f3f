// SPDX-License-Identifier: GPL-2.0-only
/*
 * The streams of a guest trace: a bounds-checked cast of what the recorder
 * wrote. Packet headers are all checked at open, records as they are read.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/threads.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "read/ctf/ctf.h"
#include "read/guest_trace.h"

#define HEADER	sizeof(struct xt_packet)
#define RECORD	sizeof(union xc_rec)	/* bytes, at most */

enum state { S_PACKET, S_RECORDS, S_END };	/* a rewound stream is in the first */

static int check_packet(struct xc_stream *s, const struct xt_packet *p, uint64_t pos,
			uint64_t seq, uint64_t last_tsc, uint64_t discarded)
{
	const char *file = s->file.path;

	if (p->magic != XT_CTF_MAGIC)
		return xc_bad(-EBADMSG, file, pos, "expected packet magic %08x, found %08x",
			      XT_CTF_MAGIC, p->magic);
	if (p->stream_id)
		return xc_bad(-EBADMSG, file, pos + 4, "expected stream id 0, found %u",
			      p->stream_id);
	if (p->content_bits % 64 || p->content_bits < HEADER * 8)
		return xc_bad(-EBADMSG, file, pos + 24,
			      "content size of %llu bits: not a header and whole records",
			      (unsigned long long)p->content_bits);
	if (p->packet_bits % 64 || p->packet_bits < p->content_bits)
		return xc_bad(-EBADMSG, file, pos + 32,
			      "packet size of %llu bits for a content of %llu",
			      (unsigned long long)p->packet_bits,
			      (unsigned long long)p->content_bits);
	if (p->seq != seq)
		return xc_bad(-EBADMSG, file, pos + 40,
			      "expected packet %llu of the stream, found %llu",
			      (unsigned long long)seq, (unsigned long long)p->seq);
	if (p->cpu != s->cpu)
		return xc_bad(-EBADMSG, file, pos + 56, "expected CPU %u, found %u",
			      s->cpu, p->cpu);
	if (p->discarded < discarded)
		return xc_bad(-EBADMSG, file, pos + 48, "discarded events fall from %llu to %llu",
			      (unsigned long long)discarded,
			      (unsigned long long)p->discarded);
	if (p->tsc_end >= XC_TSC_MAX)
		return xc_bad(-EBADMSG, file, pos + 16, "tsc %llu out of range",
			      (unsigned long long)p->tsc_end);
	if (p->tsc_end < p->tsc_begin || p->tsc_begin < last_tsc)
		return xc_bad(-EBADMSG, file, pos + 8,
			      "packet from tsc %llu to %llu behind tsc %llu",
			      (unsigned long long)p->tsc_begin,
			      (unsigned long long)p->tsc_end,
			      (unsigned long long)last_tsc);
	return 0;
}

/* walk the packet headers; leaves in s->cut the bytes after the last whole packet */
static int walk_packets(struct xc_stream *s, struct xc_view *v, bool partial)
{
	uint64_t pos = 0, tsc = 0;
	int err;

	while (pos < s->file.size) {
		uint64_t left = s->file.size - pos;
		bool whole = left >= HEADER;
		const struct xt_packet *p;

		p = (const void *)xc_view_at(v, &s->file, pos, whole ? HEADER : left);
		if (!p)
			return -EIO;
		if (left >= 4 && p->magic != XT_CTF_MAGIC)
			return xc_bad(-EBADMSG, s->file.path, pos,
				      "expected packet magic %08x, found %08x",
				      XT_CTF_MAGIC, p->magic);
		if (whole) {
			err = check_packet(s, p, pos, s->packets, tsc, s->discarded);
			if (err)
				return err;
			whole = p->packet_bits / 8 <= left;
		}
		if (!whole) {
			if (!partial)
				return xc_bad(-EBADMSG, s->file.path, pos,
					      "trace cut in a packet: expected %llu bytes, found %llu (--partial reads what is whole)",
					      left < HEADER ? (unsigned long long)HEADER :
					      (unsigned long long)p->packet_bits / 8,
					      (unsigned long long)left);
			s->cut = left;
			break;
		}
		/* one without events may have no time: of losses before the first */
		if (!s->first_tsc)
			s->first_tsc = p->tsc_begin;
		s->packets++;
		s->discarded = p->discarded;
		s->last_tsc = tsc = p->tsc_end;
		pos += p->packet_bits / 8;
	}
	return 0;
}

struct check {
	struct xc_stream *streams;
	bool partial;
	int *err;		/* by stream */
	struct xc_error *said;
};

static int check_stream(struct xc_stream *s, bool partial)
{
	struct xc_view v = {};
	int err;

	s->packets = s->discarded = s->first_tsc = s->last_tsc = 0;
	err = walk_packets(s, &v, partial);
	xc_view_free(&v);
	return err;
}

static void check_one(void *arg, unsigned int i)
{
	struct check *k = arg;

	xc_error_keep(&k->said[i]);
	k->err[i] = check_stream(&k->streams[i], k->partial);
	xc_error_keep(NULL);
}

/* each by itself; of several errors that of the first is said */
static int check_streams(struct xc_trace *c, bool partial)
{
	struct check k = { c->streams, partial, xc_alloc(c->n_streams, sizeof(*k.err)),
			   xc_alloc(c->n_streams, sizeof(*k.said)) };
	unsigned int i;
	int err = 0;

	xc_each(c->n_streams, check_one, &k);
	for (i = 0; i < c->n_streams; i++) {
		if (!err && k.err[i]) {
			err = k.err[i];
			xc_error_say(&k.said[i]);
		}
		xc_error_drop(&k.said[i]);
		c->discarded += c->streams[i].discarded;
		xc_stream_rewind(&c->streams[i]);
	}
	free(k.err);
	free(k.said);
	return err;
}

/*
 * What most records are like, so that one look tells that all is well: their size, what
 * their enum at byte 10 is below, and if at byte 12 is a CPU, or their own CPU. An id that
 * is not here, or does not look like that: xc_rec_bad() knows.
 */
static const struct shape {
	uint8_t size, below;
	bool cpu, own;
} shapes[32] = {
	[XT_CALL_BEGIN] = { sizeof(struct xt_call_begin), XT_API_END, false, false },
	[XT_CALL_END] = { sizeof(struct xt_call_end), XT_API_END, false, false },
	[XT_CSD_WAIT_BEGIN] = { sizeof(struct xt_csd_wait), XT_WAIT_END, true, false },
	[XT_CSD_WAIT_END] = { sizeof(struct xt_csd_wait), XT_WAIT_END, true, false },
	[XT_CSD_LOCKED] = { sizeof(struct xt_csd), XT_TYPE_END, true, false },
	[XT_CSD_QUEUED] = { sizeof(struct xt_csd), XT_TYPE_END, true, false },
	[XT_CSD_RUN_BEGIN] = { sizeof(struct xt_csd), XT_TYPE_END, true, true },
	[XT_CSD_RUN_END] = { sizeof(struct xt_csd), XT_TYPE_END, true, true },
	[XT_CSD_UNLOCKED] = { sizeof(struct xt_csd), XT_TYPE_END, true, true },
	[XT_IPI_SEND] = { sizeof(struct xt_ipi_send), XT_KIND_END, true, false },
	[XT_IPI_SENT] = { sizeof(struct xt_ipi_send), XT_KIND_END, true, false },
	[XT_IPI_ENTRY] = { sizeof(struct xt_ipi_recv), XT_KIND_END, false, false },
	[XT_IPI_EXIT] = { sizeof(struct xt_ipi_recv), XT_KIND_END, false, false },
};

_Static_assert(offsetof(struct xt_call_begin, api) == offsetof(struct xt_csd, type) &&
	       offsetof(struct xt_call_end, api) == offsetof(struct xt_csd, type) &&
	       offsetof(struct xt_csd_wait, reason) == offsetof(struct xt_csd, type) &&
	       offsetof(struct xt_ipi_send, kind) == offsetof(struct xt_csd, type) &&
	       offsetof(struct xt_ipi_recv, kind) == offsetof(struct xt_csd, type) &&
	       offsetof(struct xt_csd_wait, target) == offsetof(struct xt_csd, target) &&
	       offsetof(struct xt_ipi_send, target) == offsetof(struct xt_csd, target),
	       "shapes");

/* its size if all is well, else 0 */
static inline unsigned int plain(const struct xc_stream *s, const union xc_rec *r, uint64_t left)
{
	const struct xt_packet *p = &s->packet;
	const struct shape *shape = &shapes[r->any.id % 32];
	bool fine = (r->any.id < 32) & (r->csd.type < shape->below) & (shape->size <= left) &
		    (!shape->cpu | (r->csd.target < XC_CPUS_MAX)) &
		    (!shape->own | (r->csd.target == s->cpu)) &
		    (r->any.tsc >= s->tsc) & (r->any.tsc >= p->tsc_begin) &
		    (r->any.tsc <= p->tsc_end);

	return fine ? shape->size : 0;
}

/* the same for all records, and says what is wrong: 0 then, and a negative errno in *err */
static unsigned int check_record(struct xc_stream *s, const union xc_rec *r, uint64_t left,
				 int *err)
{
	const struct xt_packet *p = &s->packet;
	const char *file = s->file.path, *bad;
	unsigned int size = xt_size(r->any.id);

	if (!size)
		*err = xc_bad(-EBADMSG, file, s->pos + 8, "event id %u not known", r->any.id);
	else if (size > left)
		*err = xc_bad(-EBADMSG, file, s->pos,
			      "%s cut by the end of its packet: expected %u bytes, found %llu",
			      xc_event_name(r->any.id), size, (unsigned long long)left);
	else if (r->any.tsc < s->tsc || r->any.tsc < p->tsc_begin || r->any.tsc > p->tsc_end)
		*err = xc_bad(-EBADMSG, file, s->pos,
			      "tsc %llu is behind the last record's or outside its packet",
			      (unsigned long long)r->any.tsc);
	else if ((bad = xc_rec_bad(r, s->cpu)) != NULL)
		*err = xc_bad(-EBADMSG, file, s->pos, "%s: %s out of range",
			      xc_event_name(r->any.id), bad);
	else
		return size;
	return 0;
}

static inline int record(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc)
{
	uint64_t left = s->end - s->pos;
	const union xc_rec *r;
	unsigned int size;
	int err = -EIO;

	*tsc = s->tsc;
	if (left < 16)
		return xc_bad(-EBADMSG, s->file.path, s->pos,
			      "record cut by the end of its packet: %llu bytes",
			      (unsigned long long)left);
	r = (const void *)xc_view_at(&s->view, &s->file, s->pos, left < RECORD ? left : RECORD);
	if (!r)
		return err;
	size = plain(s, r, left);
	if (!size) {
		size = check_record(s, r, left, &err);
		if (!size)
			return err;
	}
	s->tsc = *tsc = r->any.tsc;
	s->pos += size;
	*rec = r;
	return XC_RECORD;
}

/* the header of the next packet, which was checked when the file was opened */
static int next_header(struct xc_stream *s)
{
	struct xt_packet *p = &s->packet;
	uint64_t left = s->file.size - s->cut - s->next_packet;
	const unsigned char *at = xc_view_at(&s->view, &s->file, s->next_packet, HEADER);

	if (!at)
		return -EIO;
	memcpy(p, at, HEADER);
	if (p->content_bits < HEADER * 8 || p->packet_bits < p->content_bits ||
	    p->packet_bits / 8 > left)
		return xc_bad(-EBADMSG, s->file.path, s->next_packet,
			      "the packet changed while it was read");
	return 0;
}

/* to the next packet, if need be */
static int next(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc)
{
	const struct xt_packet *p = &s->packet;
	int ret;

	for (;;) {
		switch (s->state) {
		case S_PACKET:
			if (s->next_packet >= s->file.size - s->cut) {
				s->state = S_END;
				xc_view_free(&s->view);
				if (!s->cut)
					break;
				*tsc = s->tsc;
				return XC_LOSS_BEGIN;
			}
			ret = next_header(s);
			if (ret)
				return ret;
			s->pos = s->next_packet + HEADER;
			s->end = s->next_packet + p->content_bits / 8;
			s->state = S_RECORDS;
			if (p->discarded > s->lost_before) {
				s->lost_before = p->discarded;
				s->losing = true;
				/* before its first record, too, there may be losses */
				*tsc = s->next_packet ? s->tsc :
				       s->start_tsc && s->start_tsc < p->tsc_begin ?
				       s->start_tsc : p->tsc_begin;
				return XC_LOSS_BEGIN;
			}
			break;
		case S_RECORDS:
			/* the loss lies before the first record */
			if (s->losing && s->pos < s->end) {
				s->losing = false;
				*tsc = p->tsc_begin;
				return XC_LOSS_END;
			}
			if (s->pos < s->end)
				return record(s, rec, tsc);
			s->tsc = p->tsc_end;
			s->next_packet += p->packet_bits / 8;
			s->state = S_PACKET;
			if (s->losing) {
				s->losing = false;
				*tsc = s->tsc;
				return XC_LOSS_END;
			}
			break;
		default:
			return XC_END;
		}
	}
}

static int next_event(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc)
{
	return s->state == S_RECORDS && s->pos < s->end && !s->losing ?
	       record(s, rec, tsc) : next(s, rec, tsc);
}

static const struct xc_stream_ops ops = { .next = next_event };

static int add_stream(struct xc_trace *c, const char *name)
{
	struct xc_stream *s = &c->streams[c->n_streams];
	unsigned int cpu;
	char *path, extra;
	int err;

	if (sscanf(name, "cpu%u%c", &cpu, &extra) != 1)
		return 0;
	if (cpu >= XC_CPUS_MAX)
		return xc_err(-EINVAL, "%s/%s: CPU number too high", c->dir, name);
	path = xc_path("%s/%s", c->dir, name);
	err = xc_file_open(&s->file, path);
	free(path);
	if (err)
		return err;
	c->n_streams++;
	s->cpu = cpu;
	s->ops = &ops;
	/* a flight recorder's trace begins long after the recording */
	s->start_tsc = c->env.from_tsc ? c->env.from_tsc : c->env.start_tsc;
	if (cpu >= c->cpus)
		c->cpus = cpu + 1;
	return 0;
}

int xc_ctf_open(struct xc_trace **out, const char *dir, bool partial)
{
	struct xc_trace *c = xc_alloc(1, sizeof(*c));
	size_t cap = 0;
	struct dirent *e;
	char *path;
	DIR *d;
	int err;

	c->dir = xc_strdup(dir);
	path = xc_path("%s/metadata", dir);
	err = xc_tsdl_read(&c->env, path);
	free(path);
	if (err)
		goto fail;
	d = opendir(dir);
	if (!d) {
		err = xc_err(-errno, "%s: %s", dir, strerror(errno));
		goto fail;
	}
	while (!err && (e = readdir(d))) {
		c->streams = xc_grow(c->streams, &cap, c->n_streams + 1,
				     sizeof(*c->streams));
		err = add_stream(c, e->d_name);
	}
	closedir(d);
	if (err)
		goto fail;
	if (!c->n_streams) {
		err = xc_err(-ENOENT, "%s: no stream file (cpu0, cpu1 ...)", dir);
		goto fail;
	}
	xc_streams_sort(c);
	err = check_streams(c, partial);
	if (err)
		goto fail;
	if (c->env.vcpus > c->cpus && c->env.vcpus <= XC_CPUS_MAX)
		c->cpus = c->env.vcpus;
	*out = c;
	return 0;
fail:
	xc_trace_close(c);
	return err;
}
