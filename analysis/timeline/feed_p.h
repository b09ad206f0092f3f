/* SPDX-License-Identifier: GPL-2.0-only */
/* The streams of a run, each read ahead. Internal to merge.c. */
#ifndef XCALL_FEED_P_H
#define XCALL_FEED_P_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

struct xc_run;

struct xc_item {		/* one event of a stream */
	int64_t at;		/* as xc_event.at */
	uint64_t tsc;
	int what;
	union {
		struct xc_host_rec host;
		union xc_rec rec;
	};
};

/* of a guest's, no more is there: a cache line */
#define XC_GUEST_ITEM	(offsetof(struct xc_item, rec) + sizeof(union xc_rec))

struct xc_feed {
	int guest;		/* index in run->guests, or XC_HOST */
	unsigned int cpu;
	const struct xc_item *item;	/* given last */
	size_t stride;		/* bytes from one to the next */
	unsigned int left;	/* at hand, after it */
};

struct xc_feeds;
struct xc_workers;
struct xc_feeds *xc_feeds_open(struct xc_run *run, struct xc_workers *workers, bool brief);
void xc_feeds_close(struct xc_feeds *f);
unsigned int xc_feeds_n(const struct xc_feeds *f);
struct xc_feed *xc_feed_of(struct xc_feeds *f, unsigned int i);
/* the same as xc_feed_next() */
int xc_feed_more(struct xc_feed *f);

/*
 * To the feed's next event: its item, until the feed is asked again. XC_END leaves it at the
 * last one. Returns what it is, XC_END or a negative errno.
 */
static inline int xc_feed_next(struct xc_feed *f)
{
	if (!f->left)
		return xc_feed_more(f);
	f->left--;
	f->item = (const void *)((const char *)f->item + f->stride);
	return f->item->what;
}

#endif
