// SPDX-License-Identifier: GPL-2.0-only
/*
 * Reads each stream of a run ahead, so that other threads can: a feed has two chunks of
 * events, one to be taken from while the other is filled.
 *
 *   taker                         worker
 *     chunk 0 is empty: a job --->  fills chunk 0
 *     takes from chunk 1            ...
 *     chunk 1 is empty: a job --->
 *     chunk 0 is full? else fills it here, or waits for who does
 *
 * What a stream gives depends on that stream alone, so the result is the same with any
 * number of threads, or none. An error that a worker meets is said when it is its turn.
 */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "threads.h"

#define CHUNK_MAX	512u	/* events */
#define CHUNK_MIN	16u
#define ITEMS		16384u	/* of all chunks, about */

struct chunk {
	struct xc_item *item;
	unsigned int n;
	int end;		/* behind the last: XC_RECORD: more; XC_END, an error */
	bool full;
};

struct feed {
	struct xc_feed of;
	struct chunk chunk[2];
	struct xc_item last;	/* of the chunk before */
	unsigned int cap;
	unsigned int front;	/* chunk that is taken from */
	unsigned int pos;	/* taken of it */
	bool ready;		/* it is full */
	bool alone;		/* no other thread may read it */
	/* under the lock */
	unsigned int fill;	/* chunk to be filled next */
	unsigned int empty;	/* chunks */
	bool busy, waiting, over;
};

struct xc_feeds {
	struct xc_run *run;
	struct feed *feed;
	unsigned int n;
	/* workers, and their jobs: a ring of feeds to be filled, each at most once */
	pthread_mutex_t lock;
	pthread_cond_t job, done;
	unsigned int *jobs, head, n_jobs;
	bool *queued;
	bool stop;
	pthread_t *worker;
	unsigned int n_workers;
};

/* ---- reading ------------------------------------------------------------------- */

static int read_item(struct xc_feeds *fs, struct feed *f, struct xc_item *it)
{
	const union xc_rec *rec;
	int ret;

	if (f->of.pcpu) {
		ret = xc_pcpu_next(fs->run->xen, f->of.pcpu, &it->host);
		if (ret > 0)
			it->at = it->tsc = it->host.tsc;
	} else {
		ret = xc_stream_next(f->of.stream, &rec, &it->tsc);
		if (ret > 0)
			it->at = xc_clock_host(f->of.clock, it->tsc);
		if (ret == XC_RECORD)
			memcpy(&it->rec, rec, xt_size(rec->any.id));
	}
	it->what = ret;
	return ret;
}

static void fill(struct xc_feeds *fs, struct feed *f, struct chunk *c)
{
	int ret = XC_RECORD;

	xc_quiet(!f->alone);
	for (c->n = 0; c->n < f->cap; c->n++) {
		ret = read_item(fs, f, &c->item[c->n]);
		if (ret <= 0)
			break;
	}
	xc_quiet(false);
	c->end = ret > 0 ? XC_RECORD : ret;
}

/* ---- jobs: under the lock -------------------------------------------------------- */

static void add_job(struct xc_feeds *fs, unsigned int i)
{
	struct feed *f = &fs->feed[i];

	if (fs->queued[i] || f->busy || f->over || f->alone || !f->empty || !fs->n_workers)
		return;
	fs->queued[i] = true;
	fs->jobs[(fs->head + fs->n_jobs++) % fs->n] = i;
	pthread_cond_signal(&fs->job);
}

/* fills the feed's next chunk, with the lock given back meanwhile */
static void work(struct xc_feeds *fs, unsigned int i)
{
	struct feed *f = &fs->feed[i];
	struct chunk *c = &f->chunk[f->fill];

	if (f->busy || f->over || !f->empty)
		return;
	f->busy = true;
	pthread_mutex_unlock(&fs->lock);
	fill(fs, f, c);
	pthread_mutex_lock(&fs->lock);
	f->busy = false;
	c->full = true;
	f->over = c->end != XC_RECORD;
	f->fill = !f->fill;
	f->empty--;
	if (f->waiting)
		pthread_cond_signal(&fs->done);
	add_job(fs, i);
}

static void *worker(void *arg)
{
	struct xc_feeds *fs = arg;
	unsigned int i;

	pthread_mutex_lock(&fs->lock);
	while (!fs->stop) {
		if (!fs->n_jobs) {
			pthread_cond_wait(&fs->job, &fs->lock);
			continue;
		}
		i = fs->jobs[fs->head];
		fs->head = (fs->head + 1) % fs->n;
		fs->n_jobs--;
		fs->queued[i] = false;
		work(fs, i);
	}
	pthread_mutex_unlock(&fs->lock);
	return NULL;
}

/* ---- taking ---------------------------------------------------------------------- */

/* the chunk that is taken from is empty: the other one */
static void turn_over(struct xc_feeds *fs, unsigned int i)
{
	struct feed *f = &fs->feed[i];
	struct chunk *c = &f->chunk[f->front];

	pthread_mutex_lock(&fs->lock);
	if (f->ready) {
		if (c->n)
			f->last = c->item[c->n - 1];
		c->full = false;
		f->empty++;
		f->front = !f->front;
		f->pos = 0;
		c = &f->chunk[f->front];
		add_job(fs, i);
	}
	while (!c->full) {
		if (f->busy) {
			f->waiting = true;
			pthread_cond_wait(&fs->done, &fs->lock);
			f->waiting = false;
		} else {
			work(fs, i);
		}
	}
	f->ready = true;
	pthread_mutex_unlock(&fs->lock);
}

int xc_feed_next(struct xc_feeds *fs, unsigned int i, const struct xc_item **item)
{
	struct feed *f = &fs->feed[i];
	struct chunk *c = &f->chunk[f->front];
	struct xc_item unused;

	if (!f->ready || (f->pos == c->n && c->end == XC_RECORD)) {
		turn_over(fs, i);
		c = &f->chunk[f->front];
	}
	if (f->pos < c->n) {
		*item = &c->item[f->pos++];
		return (*item)->what;
	}
	*item = xc_feed_last(fs, i);
	/* again, to say it */
	if (c->end < 0 && !f->alone)
		read_item(fs, f, &unused);
	return c->end;
}

const struct xc_item *xc_feed_last(const struct xc_feeds *fs, unsigned int i)
{
	const struct feed *f = &fs->feed[i];

	return f->pos ? &f->chunk[f->front].item[f->pos - 1] : &f->last;
}

/* ---- all of a run ----------------------------------------------------------------- */

static unsigned int count(const struct xc_run *run)
{
	unsigned int n = run->xen ? run->xen->n_pcpus : 0;
	size_t i;

	for (i = 0; i < run->n_guests; i++)
		if (run->guests[i].ctf)
			n += run->guests[i].ctf->n_streams;
	return n;
}

static void add_feeds(struct xc_feeds *fs, bool brief)
{
	struct xc_run *run = fs->run;
	struct feed *f = fs->feed;
	unsigned int k;
	size_t i;

	for (k = 0; run->xen && k < run->xen->n_pcpus; k++, f++) {
		struct xc_pcpu *p = &run->xen->pcpus[k];

		xc_pcpu_rewind(p);
		p->brief = brief;
		f->of = (struct xc_feed){ .guest = XC_HOST, .cpu = p->pcpu, .pcpu = p };
	}
	for (i = 0; i < run->n_guests; i++) {
		struct xc_guest *g = &run->guests[i];

		for (k = 0; g->ctf && k < g->ctf->n_streams; k++, f++) {
			struct xc_stream *s = &g->ctf->streams[k];

			xc_stream_rewind(s);
			f->of = (struct xc_feed){ .guest = i, .cpu = s->cpu, .stream = s,
						  .clock = &g->clock };
			/* all of a perf.data's streams are one file */
			f->alone = s->perf;
		}
	}
}

static void start_workers(struct xc_feeds *fs)
{
	unsigned int n = xc_threads() - 1;

	fs->worker = xc_alloc(n, sizeof(*fs->worker));
	while (fs->n_workers < n &&
	       !pthread_create(&fs->worker[fs->n_workers], NULL, worker, fs))
		fs->n_workers++;
}

struct xc_feeds *xc_feeds_open(struct xc_run *run, bool brief)
{
	struct xc_feeds *fs = xc_alloc(1, sizeof(*fs));
	unsigned int i, cap;

	fs->run = run;
	fs->n = count(run);
	fs->feed = xc_alloc(fs->n, sizeof(*fs->feed));
	fs->jobs = xc_alloc(fs->n, sizeof(*fs->jobs));
	fs->queued = xc_alloc(fs->n, sizeof(*fs->queued));
	add_feeds(fs, brief);
	cap = ITEMS / 2 / (fs->n ? fs->n : 1);
	cap = cap > CHUNK_MAX ? CHUNK_MAX : cap < CHUNK_MIN ? CHUNK_MIN : cap;
	for (i = 0; i < fs->n; i++) {
		struct feed *f = &fs->feed[i];

		f->cap = f->alone ? 1 : cap;
		f->empty = 2;
		f->chunk[0].item = xc_alloc(f->cap, sizeof(struct xc_item));
		f->chunk[1].item = xc_alloc(f->cap, sizeof(struct xc_item));
	}
	pthread_mutex_init(&fs->lock, NULL);
	pthread_cond_init(&fs->job, NULL);
	pthread_cond_init(&fs->done, NULL);
	start_workers(fs);
	pthread_mutex_lock(&fs->lock);
	for (i = 0; i < fs->n; i++)
		add_job(fs, i);
	pthread_mutex_unlock(&fs->lock);
	return fs;
}

void xc_feeds_close(struct xc_feeds *fs)
{
	unsigned int i;

	pthread_mutex_lock(&fs->lock);
	fs->stop = true;
	pthread_cond_broadcast(&fs->job);
	pthread_mutex_unlock(&fs->lock);
	for (i = 0; i < fs->n_workers; i++)
		pthread_join(fs->worker[i], NULL);
	for (i = 0; i < fs->n; i++) {
		free(fs->feed[i].chunk[0].item);
		free(fs->feed[i].chunk[1].item);
	}
	pthread_mutex_destroy(&fs->lock);
	pthread_cond_destroy(&fs->job);
	pthread_cond_destroy(&fs->done);
	free(fs->feed);
	free(fs->jobs);
	free(fs->queued);
	free(fs->worker);
	free(fs);
}

unsigned int xc_feeds_n(const struct xc_feeds *fs)
{
	return fs->n;
}

const struct xc_feed *xc_feed_of(const struct xc_feeds *fs, unsigned int i)
{
	return &fs->feed[i].of;
}
