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

#include "base/error.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

#define PCPUS_MAX	4096
#define WINDOW_HEADER	12	/* header, cpu, bytes */
#define RING_HEADER	8	/* of a pCPU's ring: consumer, producer */
/* at most, to be written: LOST, WRAP and the record */
#define RECORD_NEEDS	(28 + 40 + 40)

#define RECORD		40	/* bytes, at most */
#define SCAN		4096u	/* read at once, to see headers only */
#define EVENT_CHANNEL_OP	32

static uint32_t word_at(const unsigned char *at)
{
	uint32_t v;

	memcpy(&v, at, sizeof(v));
	return v;
}

static uint64_t tsc_at(const unsigned char *at)
{
	return word_at(at) | (uint64_t)word_at(at + 4) << 32;
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

/* a round begins there */
static void note_round(struct xc_xen *x, unsigned int n, uint64_t pos)
{
	if (n < 3)
		x->rounds_first[n] = pos;
	x->rounds_last[0] = x->rounds_last[1];
	x->rounds_last[1] = pos;
}

/* find every window; records are looked at later */
static int walk_windows(struct xc_xen *x, struct xc_view *v, bool partial)
{
	const char *file = x->file.path;
	uint64_t pos = 0, size = x->file.size;
	unsigned int n_rounds = 0;
	uint32_t before = 0;
	size_t cap = 0;

	if (!size)
		return xc_bad(-EBADMSG, file, 0, "empty file, expected Xen trace records");
	while (pos < size) {
		uint64_t left = size - pos;
		const unsigned char *at;
		uint32_t header, pcpu, bytes;
		struct xc_pcpu *p;

		at = xc_view_at(v, &x->file, pos, left < WINDOW_HEADER ? left : WINDOW_HEADER);
		if (!at)
			return -EIO;
		if (left >= 4) {
			header = word_at(at);
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
		pcpu = word_at(at + 4);
		bytes = word_at(at + 8);
		if (pcpu >= PCPUS_MAX)
			return xc_bad(-EBADMSG, file, pos + 4, "pCPU number %u too high", pcpu);
		if (bytes % 4)
			return xc_bad(-EBADMSG, file, pos + 8,
				      "window of %u bytes: not whole words", bytes);
		if (bytes > left - WINDOW_HEADER) {
			if (!partial)
				return xc_bad(-EBADMSG, file, pos,
					      "trace cut in a window of pCPU %u: expected %u bytes, found %llu (--partial reads what is whole)",
					      pcpu, bytes,
					      (unsigned long long)left - WINDOW_HEADER);
			x->cut = left;
			break;
		}
		if (!n_rounds || pcpu <= before)
			note_round(x, n_rounds++, pos);
		before = pcpu;
		p = get_pcpu(x, &cap, pcpu);
		p->windows = xc_grow(p->windows, &p->cap_windows,
				     p->n_windows + 1, sizeof(*p->windows));
		p->windows[p->n_windows++] = (struct xc_window){
			pos + WINDOW_HEADER, bytes };
		pos += WINDOW_HEADER + bytes;
	}
	return 0;
}

static int index_windows(struct xc_xen *x, bool partial)
{
	struct xc_view v = { .piece = SCAN };
	int err = walk_windows(x, &v, partial);

	xc_view_free(&v);
	return err;
}

XC_BY(by_pcpu, struct xc_pcpu, pcpu)

/* TSC of the first record of any pCPU */
static uint64_t begin_of(const struct xc_xen *x)
{
	uint64_t first = UINT64_MAX, tsc;
	unsigned int i;

	for (i = 0; i < x->n_pcpus; i++) {
		tsc = xc_pcpu_first_tsc(x, &x->pcpus[i]);
		if (tsc && tsc < first)
			first = tsc;
	}
	return first < UINT64_MAX ? first : 0;
}

int xc_xen_open(struct xc_xen **out, const char *path, bool partial)
{
	struct xc_xen *x = xc_alloc(1, sizeof(*x));
	unsigned int i;
	int err;

	x->rounds_first[1] = x->rounds_first[2] = x->whole_to = UINT64_MAX;
	err = xc_file_open(&x->file, path);
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
	x->whole_from = begin_of(x);
	*out = x;
	return 0;
}

void xc_xen_close(struct xc_xen *x)
{
	unsigned int i;

	if (!x)
		return;
	for (i = 0; i < x->n_pcpus; i++) {
		free(x->pcpus[i].windows);
		xc_view_free(&x->pcpus[i].view);
	}
	free(x->pcpus);
	xc_file_close(&x->file);
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
	p->pos = p->end = 0;
	p->tsc = p->first_tsc = 0;
	p->dom = -1;
	p->in_op = 0;
	p->injecting = p->ahead = p->brief = false;
	p->records = p->lost = p->backwards = 0;
}

/* to the next record that is there: its bytes, NULL: none, or an error in *err */
static const unsigned char *next_record(struct xc_xen *x, struct xc_pcpu *p, uint32_t *header,
					int *err)
{
	const unsigned char *at;
	uint64_t left;

	*err = 0;
	while (p->pos == p->end) {
		if (p->w == p->n_windows) {
			xc_view_free(&p->view);
			return NULL;
		}
		p->pos = p->windows[p->w].pos;
		p->end = p->pos + p->windows[p->w++].len;
	}
	left = p->end - p->pos;
	at = xc_view_at(&p->view, &x->file, p->pos, left < RECORD ? left : RECORD);
	if (!at) {
		*err = -EIO;
		return NULL;
	}
	*header = word_at(at);
	if (xc_trc_size(*header) <= left)
		return at;
	*err = xc_bad(-EBADMSG, x->file.path, p->pos,
		      "record %08x of %u bytes cut by the end of its window, %llu bytes on",
		      *header, xc_trc_size(*header), (unsigned long long)left);
	return NULL;
}

static int take_tsc(struct xc_xen *x, struct xc_pcpu *p, const unsigned char *at)
{
	uint64_t tsc = tsc_at(at + 4);

	if (tsc >= XC_TSC_MAX)
		return xc_bad(-EBADMSG, x->file.path, p->pos + 4, "tsc %llu out of range",
			      (unsigned long long)tsc);
	if (tsc >= p->tsc)
		p->tsc = tsc;
	else
		p->backwards++;
	if (!p->first_tsc)
		p->first_tsc = p->tsc;
	return 0;
}

/* Does it make or end a vCPU, its turn, or wake it? What else it says is kept in p. */
static bool matters(struct xc_pcpu *p, uint32_t event, const unsigned char *words, unsigned int n)
{
	uint32_t op;

	switch (event) {
	case XC_TRC_HVM_INJ_VIRQ:
		p->injecting = true;
		return false;
	case XC_TRC_VMX_EXIT:
	case XC_TRC_SVM_EXIT:
	case XC_TRC_VMX_EXIT64:
	case XC_TRC_SVM_EXIT64:
		p->injecting = false;
		p->in_op = 0;
		return false;
	case XC_TRC_PV_HYPERCALL:
	case XC_TRC_PV_SUBCALL:
	case XC_TRC_HVM_VMMCALL:
		op = n ? word_at(words) : 0;
		if (event != XC_TRC_HVM_VMMCALL)
			op &= 0xfffff;
		p->in_op = op == EVENT_CHANNEL_OP ? p->tsc : 0;
		return op == XC_VCPU_OP && event != XC_TRC_HVM_VMMCALL && n >= 3 &&
		       word_at(words + 4) <= XC_VCPUOP_IS_UP;
	case XC_TRC_HVM_VMENTRY:
		p->in_op = 0;
		return p->injecting;
	case XC_TRC_CONTINUE:
		return p->dom < 0;
	case XC_TRC_DOM_ADD:
		return true;
	}
	return xc_is_runstate(event);
}

static int read_record(struct xc_xen *x, struct xc_pcpu *p, struct xc_host_rec *r)
{
	const unsigned char *at, *words;
	uint32_t header, event;
	unsigned int i, n;
	bool needed;
	int err;

	for (;;) {
		at = next_record(x, p, &header, &err);
		if (!at)
			return err ? err : XC_END;
		event = header & 0x0fffffff;
		n = xc_trc_words(header);
		words = at + 4;
		if (event == XC_TRC_WRAP) {
			p->pos += xc_trc_size(header);
			continue;
		}
		if (event == XC_TRC_CPU_CHANGE)
			return xc_bad(-EBADMSG, x->file.path, p->pos,
				      "CPU_CHANGE record inside a window");
		if (header >> 31) {
			err = take_tsc(x, p, at);
			if (err)
				return err;
			words += 8;
		} else if (!p->tsc) {
			p->tsc = xc_pcpu_first_tsc(x, p);
		}
		if (event == XC_TRC_LOST) {
			if (n != 4 || !(header >> 31))
				return xc_bad(-EBADMSG, x->file.path, p->pos,
					      "LOST record: expected a TSC and 4 words, found %u words",
					      n);
			needed = true;
		} else {
			/* the first one says since when the pCPU is known at all */
			needed = matters(p, event, words, n) || !p->records;
			p->records++;
		}
		if (needed || !p->brief)
			break;
		p->pos += xc_trc_size(header);
	}
	r->tsc = p->tsc;
	r->offset = p->pos;
	r->event = event;
	r->pcpu = p->pcpu;
	r->n = n;
	r->has_tsc = header >> 31;
	memset(r->d, 0, sizeof(r->d));
	for (i = 0; i < n; i++)
		r->d[i] = word_at(words + 4 * i);
	r->in_op = p->in_op;
	r->injects = event == XC_TRC_HVM_VMENTRY && p->injecting;
	if (event == XC_TRC_HVM_VMENTRY)
		p->injecting = false;
	p->pos += xc_trc_size(header);
	return XC_RECORD;
}

/*
 * The vCPU on the pCPU changes with the record itself: a record that makes one
 * running belongs to that one already, one that takes it off still to it.
 */
static void track_vcpu(struct xc_pcpu *p, struct xc_host_rec *r)
{
	unsigned int new = xc_state_after(r), old = xc_state_before(r);
	bool change = xc_is_runstate(r->event) && r->n >= 1;

	if (change && new == XC_RS_RUNNING) {
		p->dom = xc_state_dom(r);
		p->vcpu = xc_state_vcpu(r);
	}
	r->dom = p->dom;
	r->vcpu = p->vcpu;
	if (!change)
		return;
	if (new != XC_RS_RUNNING && p->dom == xc_state_dom(r) &&
	    p->vcpu == xc_state_vcpu(r))
		p->dom = -1;
	/* what its vCPU had begun is over, unless it woke another */
	if (new != XC_RS_RUNNABLE || old == XC_RS_RUNNING)
		p->in_op = 0;
}

int xc_pcpu_next(struct xc_xen *x, struct xc_pcpu *p, struct xc_host_rec *rec)
{
	int ret;

	if (p->ahead) {
		*rec = p->next;
		p->ahead = false;
		p->dom = -1;
		p->in_op = 0;
		p->injecting = false;
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
		p->ahead = true;
		p->lost += rec->d[0];
		if (first < rec->tsc)
			rec->tsc = first;
		return XC_LOSS_BEGIN;
	}
	track_vcpu(p, rec);
	return XC_RECORD;
}

int xc_xen_scan(struct xc_xen *x)
{
	struct xc_host_rec r;
	unsigned int i;
	int ret;

	for (i = 0; i < x->n_pcpus && !x->lossy_known; i++) {
		struct xc_pcpu *p = &x->pcpus[i];

		xc_pcpu_rewind(p);
		p->brief = true;
		while ((ret = xc_pcpu_next(x, p, &r)) > 0)
			x->lossy |= ret == XC_LOSS_BEGIN;
		if (ret < 0)
			return ret;
	}
	x->lossy_known = true;
	return 0;
}

unsigned int xc_xen_pcpus(const struct xc_xen *x)
{
	unsigned int i, n = 0;

	for (i = 0; i < x->n_pcpus; i++)
		if (x->pcpus[i].pcpu >= n)
			n = x->pcpus[i].pcpu + 1;
	return n;
}
