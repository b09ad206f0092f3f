// SPDX-License-Identifier: GPL-2.0-only
/*
 * Reads each stream of a run ahead, so that other threads can: a feed has two chunks of
 * events, one to be taken from while the other is filled.
 *
 *   taker                         who is free (base/workers.c)
 *     chunk 0 is empty: allow --->  fills chunk 0
 *     takes from chunk 1            ...
 *     chunk 1 is empty: allow --->
 *     chunk 0 is full? else fills it here, or waits for who does
 *
 * What a stream gives depends on that stream alone, so the result is the same with any
 * number of threads. An error that is met while reading ahead is said when it is its turn.
 */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/workers.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/run.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"
#include "timeline/feed_p.h"

#define CHUNK_MAX	(128u << 10)	/* bytes */
#define CHUNK_MIN	(2u << 10)
#define CHUNKS		(4u << 20)	/* all of them, about */

struct chunk {
	unsigned char *bytes;
	unsigned int n;		/* items */
	int end;		/* after the last: XC_RECORD: more; XC_END, an error */
};

/* what the taker writes for each event is apart from what another CPU reads meanwhile */
struct feed {
	struct xc_feed of;
	struct xc_workers *workers;
	unsigned int at;	/* steps taken: the last one's chunk is at hand */
	struct xc_item last;	/* of the chunk before */
	_Alignas(XC_LINE) struct xc_work work;	/* fills chunk step % 2 */
	struct xc_xen *xen;
	struct xc_pcpu *pcpu;	/* or */
	struct xc_stream *stream;
	const struct xc_clock *clock;
	struct chunk chunk[2];
	struct xc_error said;
	unsigned int cap;	/* items of a chunk */
	size_t stride;
};

struct xc_feeds {
	struct xc_workers *workers;
	struct feed *feed;
	unsigned int n, bytes;	/* of a chunk */
};

/* ---- reading ------------------------------------------------------------------- */

static int read_item(struct feed *f, struct xc_item *it)
{
	const union xc_rec *rec;
	int ret;

	if (f->pcpu) {
		ret = xc_pcpu_next(f->xen, f->pcpu, &it->host);
		if (ret > 0)
			it->at = it->tsc = it->host.tsc;
	} else {
		ret = xc_stream_next(f->stream, &rec, &it->tsc);
		if (ret > 0)
			it->at = xc_clock_host(f->clock, it->tsc);
		/* as many as the longest has: what a view gives may be read so far */
		if (ret == XC_RECORD)
			memcpy(&it->rec, rec, sizeof(it->rec));
	}
	it->what = ret;
	return ret;
}

static bool fill(struct xc_work *w, unsigned int n)
{
	struct feed *f = (void *)((char *)w - offsetof(struct feed, work));
	struct chunk *c = &f->chunk[n % 2];
	int ret = XC_RECORD;

	xc_error_keep(&f->said);
	for (c->n = 0; c->n < f->cap; c->n++) {
		ret = read_item(f, (void *)(c->bytes + c->n * f->stride));
		if (ret <= 0)
			break;
	}
	xc_error_keep(NULL);
	c->end = ret > 0 ? XC_RECORD : ret;
	return ret > 0;
}

/* ---- taking ---------------------------------------------------------------------- */

int xc_feed_more(struct xc_feed *of)
{
	struct feed *f = (void *)((char *)of - offsetof(struct feed, of));
	struct chunk *c = &f->chunk[(f->at - 1) % 2];

	if (!f->at || c->end == XC_RECORD) {
		if (f->at) {
			memcpy(&f->last, of->item, f->stride);
			xc_workers_allow(f->workers, &f->work, 1);
		}
		xc_workers_wait(f->workers, &f->work, ++f->at);
		c = &f->chunk[(f->at - 1) % 2];
		of->item = &f->last;
		if (c->n) {
			of->item = (const void *)c->bytes;
			of->left = c->n - 1;
			return of->item->what;
		}
	}
	if (c->end < 0)
		xc_error_say(&f->said);
	return c->end;
}

/* ---- all of a run ----------------------------------------------------------------- */

static unsigned int count(const struct xc_run *run)
{
	unsigned int n = run->xen ? run->xen->n_pcpus : 0;
	size_t i;

	for (i = 0; i < run->n_guests; i++)
		if (run->guests[i].trace)
			n += run->guests[i].trace->n_streams;
	return n;
}

static void add_feed(struct xc_feeds *fs, const struct feed *with)
{
	struct feed *f = &fs->feed[fs->n++];
	unsigned int i;

	*f = *with;
	f->workers = fs->workers;
	f->work.step = fill;
	f->stride = f->of.stride = f->pcpu ? sizeof(struct xc_item) : XC_GUEST_ITEM;
	f->cap = f->work.alone ? 1 : fs->bytes / f->stride;
	for (i = 0; i < 2; i++)
		f->chunk[i].bytes = xc_alloc_lines(f->cap, f->stride);
	xc_workers_allow(f->workers, &f->work, 2);
}

struct xc_feeds *xc_feeds_open(struct xc_run *run, struct xc_workers *workers, bool brief)
{
	struct xc_feeds *fs = xc_alloc(1, sizeof(*fs));
	unsigned int k, n = count(run);
	size_t i;

	fs->workers = workers;
	fs->feed = xc_alloc_lines(n, sizeof(*fs->feed));
	fs->bytes = CHUNKS / 2 / (n ? n : 1);
	fs->bytes = fs->bytes > CHUNK_MAX ? CHUNK_MAX :
		    fs->bytes < CHUNK_MIN ? CHUNK_MIN : fs->bytes;
	for (k = 0; run->xen && k < run->xen->n_pcpus; k++) {
		struct xc_pcpu *p = &run->xen->pcpus[k];

		xc_pcpu_rewind(p);
		p->brief = brief;
		add_feed(fs, &(struct feed){ .of = { .guest = XC_HOST, .cpu = p->pcpu },
					     .xen = run->xen, .pcpu = p });
	}
	for (i = 0; i < run->n_guests; i++) {
		struct xc_guest *g = &run->guests[i];

		for (k = 0; g->trace && k < g->trace->n_streams; k++) {
			struct xc_stream *s = &g->trace->streams[k];

			xc_stream_rewind(s);
			add_feed(fs, &(struct feed){ .of = { .guest = i, .cpu = s->cpu },
						     .stream = s, .clock = &g->clock,
						     .work.alone = s->alone });
		}
	}
	return fs;
}

void xc_feeds_close(struct xc_feeds *fs)
{
	unsigned int i;

	for (i = 0; i < fs->n; i++) {
		xc_workers_drop(fs->workers, &fs->feed[i].work);
		free(fs->feed[i].chunk[0].bytes);
		free(fs->feed[i].chunk[1].bytes);
		xc_error_drop(&fs->feed[i].said);
	}
	free(fs->feed);
	free(fs);
}

unsigned int xc_feeds_n(const struct xc_feeds *fs)
{
	return fs->n;
}

struct xc_feed *xc_feed_of(struct xc_feeds *fs, unsigned int i)
{
	return &fs->feed[i].of;
}
