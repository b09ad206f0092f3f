/* SPDX-License-Identifier: GPL-2.0-only */
/* The streams of a run, each read ahead. Internal to merge.c. */
#ifndef XCALL_FEED_H
#define XCALL_FEED_H

#include "xcall.h"

struct xc_item {		/* one event of a stream */
	int64_t at;		/* as xc_event.at */
	uint64_t tsc;
	int what;
	union {
		struct xc_host_rec host;
		union xc_rec rec;
	};
};

struct xc_feed {		/* whose */
	int guest;		/* index in run->guests, or XC_HOST */
	unsigned int cpu;
	struct xc_pcpu *pcpu;	/* or */
	struct xc_stream *stream;
	const struct xc_clock *clock;
};

struct xc_feeds;
struct xc_feeds *xc_feeds_open(struct xc_run *run, bool brief);
void xc_feeds_close(struct xc_feeds *f);
unsigned int xc_feeds_n(const struct xc_feeds *f);
const struct xc_feed *xc_feed_of(const struct xc_feeds *f, unsigned int i);
/*
 * The next event of feed i, until that feed is asked again. XC_END leaves *item at the
 * last one. Returns what it is, XC_END or a negative errno.
 */
int xc_feed_next(struct xc_feeds *f, unsigned int i, const struct xc_item **item);
/* what xc_feed_next() gave last */
const struct xc_item *xc_feed_last(const struct xc_feeds *f, unsigned int i);

#endif
