// SPDX-License-Identifier: GPL-2.0-only
/*
 * K-way merge of all streams by a binary heap of their next events. A stream
 * is in order by itself, so one event per stream is all that is held.
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "xcall.h"

struct source {
	struct xc_event e;
	struct xc_host_rec host;
	struct xc_stream *stream;	/* or */
	struct xc_pcpu *pcpu;
	const struct xc_clock *clock;
};

struct heap {
	struct xc_run *run;
	struct source *sources;
	unsigned int *order;
	unsigned int n, n_all, n_pcpus;
};

static bool before(const struct heap *h, unsigned int a, unsigned int b)
{
	const struct source *x = &h->sources[a], *y = &h->sources[b];

	return x->e.at != y->e.at ? x->e.at < y->e.at : a < b;
}

static void sink_down(struct heap *h, unsigned int i)
{
	unsigned int top = h->order[i];

	for (;;) {
		unsigned int c = 2 * i + 1;

		if (c >= h->n)
			break;
		if (c + 1 < h->n && before(h, h->order[c + 1], h->order[c]))
			c++;
		if (!before(h, h->order[c], top))
			break;
		h->order[i] = h->order[c];
		i = c;
	}
	h->order[i] = top;
}

/* load a source's next event: XC_END, or greater, or a negative errno */
static int advance(struct heap *h, struct source *s)
{
	struct xc_xen *x = h->run->xen;
	int ret;

	if (s->pcpu) {
		ret = xc_pcpu_next(x, s->pcpu, &s->host);
		if (ret <= 0)
			return ret;
		s->e.at = s->e.tsc = s->host.tsc;
		if (ret == XC_LOSS_END)
			x->lost += s->host.d[0];
		else if (ret == XC_RECORD)
			x->records++;
	} else {
		ret = xc_stream_next(s->stream, &s->e.rec, &s->e.tsc);
		if (ret <= 0)
			return ret;
		s->e.at = xc_clock_host(s->clock, s->e.tsc);
	}
	s->e.what = ret;
	return ret;
}

static int add(struct heap *h, struct source *s)
{
	int ret = advance(h, s);

	if (ret > 0) {
		h->order[h->n++] = s - h->sources;
		if (s->pcpu)
			h->n_pcpus++;
	}
	h->n_all++;
	return ret < 0 ? ret : 0;
}

static int fill(struct heap *h)
{
	struct xc_run *run = h->run;
	unsigned int i, k;
	int err = 0;

	for (i = 0; !err && run->xen && i < run->xen->n_pcpus; i++) {
		struct source *s = &h->sources[h->n_all];

		s->pcpu = &run->xen->pcpus[i];
		xc_pcpu_rewind(s->pcpu);
		s->e.guest = XC_HOST;
		s->e.cpu = s->pcpu->pcpu;
		s->e.host = &s->host;
		err = add(h, s);
	}
	for (i = 0; !err && i < run->n_guests; i++) {
		struct xc_guest *g = &run->guests[i];

		for (k = 0; !err && g->ctf && k < g->ctf->n_streams; k++) {
			struct source *s = &h->sources[h->n_all];

			s->stream = &g->ctf->streams[k];
			xc_stream_rewind(s->stream);
			s->clock = &g->clock;
			s->e.guest = i;
			s->e.cpu = s->stream->cpu;
			err = add(h, s);
		}
	}
	for (i = h->n / 2; !err && i-- > 0;)
		sink_down(h, i);
	return err;
}

static unsigned int count_sources(const struct xc_run *run)
{
	unsigned int n = run->xen ? run->xen->n_pcpus : 0;
	size_t i;

	for (i = 0; i < run->n_guests; i++)
		if (run->guests[i].ctf)
			n += run->guests[i].ctf->n_streams;
	return n;
}

int xc_replay(struct xc_run *run, int64_t from, int64_t to, xc_event_fn fn,
	      void *arg)
{
	struct heap h = { .run = run };
	unsigned int n = count_sources(run);
	int ret;

	if (run->xen)
		run->xen->records = run->xen->lost = run->xen->backwards = 0;
	h.sources = xc_alloc(n, sizeof(*h.sources));
	h.order = xc_alloc(n, sizeof(*h.order));
	ret = fill(&h);
	while (!ret && h.n) {
		struct source *s = &h.sources[h.order[0]];

		if (s->e.at > to)
			break;
		if (s->e.at >= from)
			ret = fn(arg, &s->e);
		if (ret)
			break;
		ret = advance(&h, s);
		if (ret < 0)
			break;
		if (ret == XC_END) {
			/*
			 * What Xen does from here on is not in the trace. On one
			 * pCPU only: it idles, or its last losses went untold.
			 */
			if (s->pcpu && (!--h.n_pcpus || h.run->xen->lossy) &&
			    s->e.at >= from) {
				s->e.what = XC_LOSS_BEGIN;
				ret = fn(arg, &s->e);
				if (ret)
					break;
			}
			h.order[0] = h.order[--h.n];
		}
		sink_down(&h, 0);
		ret = 0;
	}
	free(h.sources);
	free(h.order);
	return ret;
}

int xc_merge(struct xc_run *run, xc_event_fn fn, void *arg)
{
	return xc_replay(run, INT64_MIN, INT64_MAX, fn, arg);
}
