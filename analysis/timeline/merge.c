// SPDX-License-Identifier: GPL-2.0-only
/*
 * K-way merge of all streams by a binary heap of their next events. A stream is in order
 * by itself; feed.c reads each some way ahead, so that is all that is held.
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/workers.h"
#include "model/run.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"
#include "timeline/feed_p.h"

struct node {			/* of the heap: when a feed's next event is */
	int64_t at;
	unsigned int order;	/* of two at the same time */
	unsigned int i;
	struct xc_feed *feed;
};

struct heap {
	struct xc_run *run;
	struct xc_feeds *feeds;
	struct node *node;
	unsigned int n, n_pcpus;
};

static bool before(const struct node *a, const struct node *b)
{
	return a->at != b->at ? a->at < b->at :
	       a->order != b->order ? a->order < b->order : a->i < b->i;
}

/* what another stream has at the time of a loss's end, or of its begin, is not in it */
static void set_time(struct node *node)
{
	static const unsigned int order[] = {
		[XC_LOSS_END] = 0, [XC_RECORD] = 1, [XC_LOSS_BEGIN] = 2,
	};
	const struct xc_item *it = node->feed->item;

	node->at = it->at;
	node->order = order[it->what];
}

static void sink_down(struct heap *h, unsigned int i)
{
	struct node top = h->node[i];

	for (;;) {
		unsigned int c = 2 * i + 1;

		if (c >= h->n)
			break;
		if (c + 1 < h->n && before(&h->node[c + 1], &h->node[c]))
			c++;
		if (!before(&h->node[c], &top))
			break;
		h->node[i] = h->node[c];
		i = c;
	}
	h->node[i] = top;
}

static int fill(struct heap *h)
{
	unsigned int i, n = xc_feeds_n(h->feeds);

	h->node = xc_alloc(n, sizeof(*h->node));
	for (i = 0; i < n; i++) {
		struct xc_feed *f = xc_feed_of(h->feeds, i);
		int ret = xc_feed_next(f);

		if (ret < 0)
			return ret;
		if (ret == XC_END)
			continue;
		h->node[h->n] = (struct node){ .i = i, .feed = f };
		set_time(&h->node[h->n++]);
		h->n_pcpus += f->guest == XC_HOST;
	}
	for (i = h->n / 2; i-- > 0;)
		sink_down(h, i);
	return 0;
}

static int give(const struct xc_feed *f, int what, xc_event_fn fn, void *arg)
{
	const struct xc_item *it = f->item;
	struct xc_event e = { .at = it->at, .what = what, .guest = f->guest, .cpu = f->cpu,
			      .tsc = it->tsc };

	if (f->guest == XC_HOST)
		e.host = &it->host;
	else
		e.rec = &it->rec;
	return fn(arg, &e);
}

static int merge(struct heap *h, int64_t from, int64_t to, xc_event_fn fn, void *arg)
{
	int ret = fill(h);

	while (!ret && h->n) {
		struct xc_feed *f = h->node[0].feed;

		if (f->item->at > to)
			break;
		if (f->item->at >= from)
			ret = give(f, f->item->what, fn, arg);
		if (ret)
			break;
		ret = xc_feed_next(f);
		if (ret < 0)
			break;
		if (ret == XC_END) {
			/*
			 * What Xen does from here on is not in the trace. On one
			 * pCPU only: it idles, or its last losses went untold, or
			 * more of it was cut off.
			 */
			if (f->guest == XC_HOST &&
			    (!--h->n_pcpus || h->run->xen->lossy ||
			     f->item->tsc >= h->run->xen->whole_to) &&
			    f->item->at >= from) {
				ret = give(f, XC_LOSS_BEGIN, fn, arg);
				if (ret)
					break;
			}
			h->node[0] = h->node[--h->n];
		} else {
			set_time(&h->node[0]);
		}
		sink_down(h, 0);
		ret = 0;
	}
	return ret;
}

static int merge_part(struct xc_run *run, struct xc_workers *workers, bool brief, int64_t from, int64_t to,
		      xc_event_fn fn, void *arg)
{
	struct heap h = { .run = run };
	int ret;

	/* whether the end of a pCPU's records says anything, only a whole pass tells */
	if (run->xen && !(brief && !run->n_guests)) {
		ret = xc_xen_scan(run->xen);
		if (ret)
			return ret;
	}
	h.feeds = xc_feeds_open(run, workers, brief);
	ret = merge(&h, from, to, fn, arg);
	xc_feeds_close(h.feeds);
	free(h.node);
	return ret;
}

int xc_merge_with(struct xc_run *run, struct xc_workers *workers, bool brief,
		  struct xc_xen_counts *counts, xc_event_fn fn, void *arg)
{
	int ret = merge_part(run, workers, brief, INT64_MIN, INT64_MAX, fn, arg);
	unsigned int i;

	*counts = (struct xc_xen_counts){};
	for (i = 0; !ret && run->xen && i < run->xen->n_pcpus; i++) {
		const struct xc_pcpu *p = &run->xen->pcpus[i];

		counts->records += p->records;
		counts->lost += p->lost;
		counts->backwards += p->backwards;
	}
	return ret;
}

int xc_replay(struct xc_run *run, int64_t from, int64_t to, xc_event_fn fn, void *arg)
{
	struct xc_workers *workers = xc_workers_new();
	int ret = merge_part(run, workers, false, from, to, fn, arg);

	xc_workers_free(workers);
	return ret;
}

int xc_merge(struct xc_run *run, xc_event_fn fn, void *arg)
{
	return xc_replay(run, INT64_MIN, INT64_MAX, fn, arg);
}
