// SPDX-License-Identifier: GPL-2.0-only
/*
 * From when, and until when, are the records of all pCPUs in a trace that was cut out of a
 * longer one? (One that was not begins where Xen began to record: on all pCPUs at once.)
 *
 * xentrace polls: it takes what each pCPU has, one after the other, and sleeps. What came
 * before the first poll is not there, nor what came after the last; and no two pCPUs are
 * polled at the same time:
 *
 *              first round            second round
 *   pCPU 0  P|----------------------|P-------------
 *   pCPU 1     P|------------------------|P--------
 *   pCPU 2        P|  (nothing)            |P------
 *
 * A pCPU with a window in the first round is whole from its first record on. One without
 * is whole from the poll before on, which lies before all polls of the first round, and so
 * before every record of the second. At the end, the same the other way round.
 */
#include <string.h>

#include "base/file.h"
#include "base/sort.h"
#include "base/units.h"
#include "read/xen/xentrace.h"

#define SCAN		4096u	/* read at once */
#define RECORD		12	/* bytes of its begin: header and TSC */

struct span {
	uint64_t first, last;	/* TSCs; last 0: none */
};

/* of the records of a window that have a TSC; only_first: the first is enough */
static struct span span_of(const struct xc_xen *x, struct xc_view *v, const struct xc_window *w,
			   bool only_first)
{
	uint64_t pos = w->pos, end = pos + w->len, tsc;
	struct span s = { UINT64_MAX, 0 };
	uint32_t header;

	while (end - pos >= 4) {
		uint64_t left = end - pos;
		const unsigned char *at;

		at = xc_view_at(v, &x->file, pos, left < RECORD ? left : RECORD);
		if (!at)
			break;
		memcpy(&header, at, sizeof(header));
		if (xc_trc_size(header) > left)
			break;
		pos += xc_trc_size(header);
		if (!(header >> 31))
			continue;
		memcpy(&tsc, at + 4, sizeof(tsc));
		if (tsc >= XC_TSC_MAX)
			break;
		if (tsc < s.first)
			s.first = tsc;
		if (tsc > s.last)
			s.last = tsc;
		if (only_first)
			break;
	}
	return s;
}

uint64_t xc_pcpu_first_tsc(const struct xc_xen *x, const struct xc_pcpu *p)
{
	struct xc_view v = { .piece = SCAN };
	struct span s = {};
	size_t w;

	for (w = 0; w < p->n_windows && !s.last; w++)
		s = span_of(x, &v, &p->windows[w], true);
	xc_view_free(&v);
	return s.last ? s.first : 0;
}

/* the window of a pCPU that begins in a round: at from, or after it, and before to */
static const struct xc_window *window_in(const struct xc_pcpu *p, uint64_t from, uint64_t to)
{
	size_t i = XC_FIRST(0, p->n_windows, k, p->windows[k].pos < from);

	return i < p->n_windows && p->windows[i].pos < to ? &p->windows[i] : NULL;
}

/*
 * The latest first record of a round's windows, or the earliest last one; true: every pCPU
 * has one.
 */
static bool look(const struct xc_xen *x, uint64_t from, uint64_t to, bool begin, uint64_t *tsc)
{
	struct xc_view v = { .piece = SCAN };
	bool all = true;
	unsigned int i;

	for (i = 0; i < x->n_pcpus; i++) {
		const struct xc_window *w = window_in(&x->pcpus[i], from, to);
		struct span s = { 0, 0 };

		if (w)
			s = span_of(x, &v, w, begin);
		if (!s.last)
			all = false;
		else if (begin && s.first > *tsc)
			*tsc = s.first;
		else if (!begin && s.last < *tsc)
			*tsc = s.last;
	}
	xc_view_free(&v);
	return all;
}

void xc_xen_begin_cut(struct xc_xen *x)
{
	const uint64_t *r = x->rounds_first;

	if (!look(x, r[0], r[1], true, &x->whole_from))
		look(x, r[1], r[2], true, &x->whole_from);
}

void xc_xen_end_cut(struct xc_xen *x)
{
	const uint64_t *r = x->rounds_last;

	if (!look(x, r[1], UINT64_MAX, false, &x->whole_to))
		look(x, r[0], r[1], false, &x->whole_to);
}
