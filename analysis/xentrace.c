// SPDX-License-Identifier: GPL-2.0-only
/*
 * What xentrace writes: windows of one pCPU's ring each, under a CPU_CHANGE
 * record that says whose and how many bytes.
 *
 *   header  31        30..28           27..0
 *          | TSC     | payload words  | event           |  [tsc lo, hi]  [words]
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "xcall.h"

#define PCPUS_MAX	4096
#define WINDOW_HEADER	12	/* header, cpu, bytes */
#define RING_HEADER	8	/* of a pCPU's ring: consumer, producer */
/* at most, to be written: LOST, WRAP and the record */
#define RECORD_NEEDS	(28 + 40 + 40)

static uint32_t word_at(const struct xc_xen *x, uint64_t pos)
{
	uint32_t v;

	memcpy(&v, x->map.data + pos, sizeof(v));
	return v;
}

static unsigned int words_of(uint32_t header)
{
	return header >> 28 & 7;
}

static unsigned int size_of(uint32_t header)
{
	return 4 + (header >> 31 ? 8 : 0) + words_of(header) * 4;
}

static struct xc_pcpu *get_pcpu(struct xc_xen *x, size_t *cap, uint32_t pcpu)
{
	unsigned int i;

	for (i = 0; i < x->n_pcpus; i++)
		if (x->pcpus[i].pcpu == pcpu)
			return &x->pcpus[i];
	x->pcpus = xc_grow(x->pcpus, cap, x->n_pcpus + 1, sizeof(*x->pcpus));
	x->pcpus[x->n_pcpus].pcpu = pcpu;
	return &x->pcpus[x->n_pcpus++];
}

/* find every window; records are looked at later */
static int index_windows(struct xc_xen *x, bool partial)
{
	const char *file = x->map.path;
	uint64_t pos = 0, size = x->map.size;
	size_t cap = 0;

	if (!size)
		return xc_bad(-EBADMSG, file, 0, "empty file, expected Xen trace records");
	while (pos < size) {
		uint64_t left = size - pos;
		uint32_t header, bytes;
		struct xc_pcpu *p;

		if (left >= 4) {
			header = word_at(x, pos);
			if (header != (XC_TRC_CPU_CHANGE | 2u << 28))
				return xc_bad(-EBADMSG, file, pos,
					      "expected a CPU_CHANGE record (%08x), found %08x",
					      XC_TRC_CPU_CHANGE | 2u << 28, header);
		}
		if (left < WINDOW_HEADER) {
			if (!partial)
				return xc_bad(-EBADMSG, file, pos,
					      "trace cut in a CPU_CHANGE record: expected 12 bytes, found %llu (--partial reads what is whole)",
					      (unsigned long long)left);
			x->cut = left;
			break;
		}
		if (word_at(x, pos + 4) >= PCPUS_MAX)
			return xc_bad(-EBADMSG, file, pos + 4, "pCPU number %u too high",
				      word_at(x, pos + 4));
		bytes = word_at(x, pos + 8);
		if (bytes % 4)
			return xc_bad(-EBADMSG, file, pos + 8,
				      "window of %u bytes: not whole words", bytes);
		if (bytes > left - WINDOW_HEADER) {
			if (!partial)
				return xc_bad(-EBADMSG, file, pos,
					      "trace cut in a window of pCPU %u: expected %u bytes, found %llu (--partial reads what is whole)",
					      word_at(x, pos + 4), bytes,
					      (unsigned long long)left - WINDOW_HEADER);
			x->cut = left;
			break;
		}
		p = get_pcpu(x, &cap, word_at(x, pos + 4));
		p->windows = xc_grow(p->windows, &p->cap_windows,
				     p->n_windows + 1, sizeof(*p->windows));
		p->windows[p->n_windows++] = (struct xc_window){
			pos + WINDOW_HEADER, bytes };
		pos += WINDOW_HEADER + bytes;
	}
	return 0;
}

static int by_pcpu(const void *a, const void *b)
{
	const struct xc_pcpu *x = a, *y = b;

	return x->pcpu < y->pcpu ? -1 : x->pcpu > y->pcpu;
}

int xc_xen_open(struct xc_xen **out, const char *path, bool partial)
{
	struct xc_xen *x = xc_alloc(1, sizeof(*x));
	unsigned int i;
	int err;

	err = xc_map_open(&x->map, path);
	if (!err)
		err = index_windows(x, partial);
	if (err) {
		xc_xen_close(x);
		return err;
	}
	if (x->n_pcpus)
		qsort(x->pcpus, x->n_pcpus, sizeof(*x->pcpus), by_pcpu);
	for (i = 0; i < x->n_pcpus; i++)
		xc_pcpu_rewind(&x->pcpus[i]);
	*out = x;
	return 0;
}

void xc_xen_close(struct xc_xen *x)
{
	unsigned int i;

	if (!x)
		return;
	for (i = 0; i < x->n_pcpus; i++)
		free(x->pcpus[i].windows);
	free(x->pcpus);
	xc_map_close(&x->map);
	free(x);
}

bool xc_pcpu_end_is_whole(const struct xc_pcpu *p, uint64_t buffer_bytes)
{
	uint64_t last = 0;
	size_t i;

	for (i = p->n_windows; i > 0 && i + 2 > p->n_windows; i--)
		last += p->windows[i - 1].len;
	return last + RING_HEADER + RECORD_NEEDS < buffer_bytes;
}

void xc_pcpu_rewind(struct xc_pcpu *p)
{
	p->w = 0;
	p->pos = p->n_windows ? p->windows[0].pos : 0;
	p->tsc = 0;
	p->dom = -1;
	p->ahead = false;
}

/* the TSC of the first record that has one, for those before it */
static uint64_t first_tsc(const struct xc_xen *x, const struct xc_pcpu *p)
{
	size_t w;

	for (w = 0; w < p->n_windows; w++) {
		uint64_t pos = p->windows[w].pos, end = pos + p->windows[w].len;

		while (pos + 4 <= end) {
			uint32_t h = word_at(x, pos);

			if (pos + size_of(h) > end)
				return 0;
			if (h >> 31) {
				uint64_t tsc = word_at(x, pos + 4) |
					       (uint64_t)word_at(x, pos + 8) << 32;

				return tsc < XC_TSC_MAX ? tsc : 0;
			}
			pos += size_of(h);
		}
	}
	return 0;
}

static int read_record(struct xc_xen *x, struct xc_pcpu *p, struct xc_host_rec *r)
{
	uint32_t header;
	unsigned int i, size;
	uint64_t end, at;

	for (;;) {
		while (p->w < p->n_windows &&
		       p->pos == p->windows[p->w].pos + p->windows[p->w].len) {
			p->w++;
			if (p->w < p->n_windows)
				p->pos = p->windows[p->w].pos;
		}
		if (p->w == p->n_windows)
			return XC_END;
		end = p->windows[p->w].pos + p->windows[p->w].len;
		header = word_at(x, p->pos);
		size = size_of(header);
		if (size > end - p->pos)
			return xc_bad(-EBADMSG, x->map.path, p->pos,
				      "record %08x of %u bytes cut by the end of its window, %llu bytes on",
				      header, size, (unsigned long long)(end - p->pos));
		at = p->pos;
		p->pos += size;
		if ((header & 0x0fffffff) != XC_TRC_WRAP)
			break;
	}
	r->event = header & 0x0fffffff;
	if (r->event == XC_TRC_CPU_CHANGE)
		return xc_bad(-EBADMSG, x->map.path, at,
			      "CPU_CHANGE record inside a window");
	r->offset = at;
	r->pcpu = p->pcpu;
	r->n = words_of(header);
	r->has_tsc = header >> 31;
	at += 4;
	if (r->has_tsc) {
		r->tsc = word_at(x, at) | (uint64_t)word_at(x, at + 4) << 32;
		if (r->tsc >= XC_TSC_MAX)
			return xc_bad(-EBADMSG, x->map.path, at, "tsc %llu out of range",
				      (unsigned long long)r->tsc);
		at += 8;
		if (r->tsc < p->tsc) {
			x->backwards++;
			r->tsc = p->tsc;
		}
		p->tsc = r->tsc;
	} else {
		if (!p->tsc)
			p->tsc = first_tsc(x, p);
		r->tsc = p->tsc;
	}
	memset(r->d, 0, sizeof(r->d));
	for (i = 0; i < r->n; i++, at += 4)
		r->d[i] = word_at(x, at);
	if (r->event == XC_TRC_LOST && (r->n != 4 || !r->has_tsc))
		return xc_bad(-EBADMSG, x->map.path, r->offset,
			      "LOST record: expected a TSC and 4 words, found %u words",
			      r->n);
	return XC_RECORD;
}

/*
 * The vCPU on the pCPU changes with the record itself: a record that makes one
 * running belongs to that one already, one that takes it off still to it.
 */
static void track_vcpu(struct xc_pcpu *p, struct xc_host_rec *r)
{
	unsigned int new = r->event >> 4 & 15;
	bool change = xc_is_runstate(r->event) && r->n >= 1;

	if (change && new == XC_RS_RUNNING) {
		p->dom = r->d[0] >> 16;
		p->vcpu = r->d[0] & 0xffff;
	}
	r->dom = p->dom;
	r->vcpu = p->vcpu;
	if (change && new != XC_RS_RUNNING && p->dom == (int32_t)(r->d[0] >> 16) &&
	    p->vcpu == (r->d[0] & 0xffff))
		p->dom = -1;
}

int xc_pcpu_next(struct xc_xen *x, struct xc_pcpu *p, struct xc_host_rec *rec)
{
	int ret;

	if (p->ahead) {
		*rec = p->next;
		p->ahead = false;
		p->dom = -1;
		return XC_LOSS_END;
	}
	ret = read_record(x, p, rec);
	if (ret != XC_RECORD)
		return ret;
	if (rec->event == XC_TRC_LOST) {
		uint64_t first = rec->d[2] | (uint64_t)rec->d[3] << 32;

		rec->dom = -1;
		rec->vcpu = 0;
		p->next = *rec;
		p->ahead = x->lossy = true;
		if (first < rec->tsc)
			rec->tsc = first;
		return XC_LOSS_BEGIN;
	}
	track_vcpu(p, rec);
	return XC_RECORD;
}
