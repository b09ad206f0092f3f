// SPDX-License-Identifier: GPL-2.0-only
#include <pthread.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/threads.h"
#include "base/workers.h"

struct xc_workers {
	pthread_mutex_t lock;
	pthread_cond_t job, done;
	struct xc_work *first, **end;	/* what can be done, in turn */
	unsigned int idle;		/* workers that wait for a job */
	unsigned int begun;		/* workers */
	bool stop;
	pthread_t *worker;
	unsigned int n_workers;
};

static bool can(const struct xc_work *w)
{
	return !w->busy && !w->over && w->done != w->allowed;
}

/* ---- under the lock ---------------------------------------------------------------- */

static void add_job(struct xc_workers *p, struct xc_work *w)
{
	if (w->queued || w->alone || !can(w) || !p->n_workers)
		return;
	w->queued = true;
	w->next = NULL;
	*p->end = w;
	p->end = &w->next;
	if (!p->idle)
		return;
	if (w->home)
		pthread_cond_broadcast(&p->job);
	else
		pthread_cond_signal(&p->job);
}

/* the first that can be done, by the home of some or by another; NULL: none */
static struct xc_work *take_job(struct xc_workers *p, bool home)
{
	struct xc_work **at = &p->first, *w;

	while ((w = *at) != NULL) {
		if (w->home && !home) {
			at = &w->next;
			continue;
		}
		*at = w->next;
		if (!*at)
			p->end = at;
		w->queued = false;
		if (can(w))
			return w;
	}
	return NULL;
}

/* with the lock given back meanwhile */
static void step(struct xc_workers *p, struct xc_work *w)
{
	unsigned int n = w->done;
	bool more;

	w->busy = true;
	pthread_mutex_unlock(&p->lock);
	more = w->step(w, n);
	pthread_mutex_lock(&p->lock);
	w->busy = false;
	w->done++;
	w->over |= !more;
	if (w->waiting)
		pthread_cond_signal(&p->done);
	add_job(p, w);
}

static void *worker(void *arg)
{
	struct xc_workers *p = arg;
	struct xc_work *w;
	bool home;

	pthread_mutex_lock(&p->lock);
	home = !p->begun++;
	while (!p->stop) {
		w = take_job(p, home);
		if (w) {
			step(p, w);
			continue;
		}
		p->idle++;
		pthread_cond_wait(&p->job, &p->lock);
		p->idle--;
	}
	pthread_mutex_unlock(&p->lock);
	return NULL;
}

/* ---- interface --------------------------------------------------------------------- */

void xc_workers_allow(struct xc_workers *p, struct xc_work *w, unsigned int n)
{
	pthread_mutex_lock(&p->lock);
	w->allowed += n;
	add_job(p, w);
	pthread_mutex_unlock(&p->lock);
}

void xc_workers_wait(struct xc_workers *p, struct xc_work *w, unsigned int done)
{
	pthread_mutex_lock(&p->lock);
	/* the numbers may go round */
	while (!w->over && (int)(done - w->done) > 0) {
		struct xc_work *other;

		if (!w->busy && !(w->home && p->n_workers)) {
			step(p, w);
			continue;
		}
		/* rather than to wait */
		other = take_job(p, false);
		if (other) {
			step(p, other);
			continue;
		}
		w->waiting = true;
		pthread_cond_wait(&p->done, &p->lock);
		w->waiting = false;
	}
	pthread_mutex_unlock(&p->lock);
}

void xc_workers_drop(struct xc_workers *p, struct xc_work *w)
{
	struct xc_work **at = &p->first;

	pthread_mutex_lock(&p->lock);
	w->over = true;
	for (; w->queued && *at; at = &(*at)->next)
		if (*at == w) {
			*at = w->next;
			if (!*at)
				p->end = at;
			w->queued = false;
			break;
		}
	while (w->busy) {
		w->waiting = true;
		pthread_cond_wait(&p->done, &p->lock);
		w->waiting = false;
	}
	pthread_mutex_unlock(&p->lock);
}

struct xc_workers *xc_workers_new(void)
{
	struct xc_workers *p = xc_alloc(1, sizeof(*p));
	unsigned int n = xc_threads() - 1;

	p->end = &p->first;
	p->worker = xc_alloc(n, sizeof(*p->worker));
	pthread_mutex_init(&p->lock, NULL);
	pthread_cond_init(&p->job, NULL);
	pthread_cond_init(&p->done, NULL);
	pthread_mutex_lock(&p->lock);
	while (p->n_workers < n && !pthread_create(&p->worker[p->n_workers], NULL, worker, p))
		p->n_workers++;
	pthread_mutex_unlock(&p->lock);
	return p;
}

void xc_workers_free(struct xc_workers *p)
{
	unsigned int i;

	pthread_mutex_lock(&p->lock);
	p->stop = true;
	pthread_cond_broadcast(&p->job);
	pthread_mutex_unlock(&p->lock);
	for (i = 0; i < p->n_workers; i++)
		pthread_join(p->worker[i], NULL);
	pthread_mutex_destroy(&p->lock);
	pthread_cond_destroy(&p->job);
	pthread_cond_destroy(&p->done);
	free(p->worker);
	free(p);
}
