// SPDX-License-Identifier: GPL-2.0-only
/* How many threads there are, and a loop whose turns they share. */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/threads.h"

#define THREADS_MAX	16

/* XCALL_THREADS, or the CPUs that this process may run on */
unsigned int xc_threads(void)
{
	const char *s = getenv("XCALL_THREADS");
	unsigned long n = 0;
	cpu_set_t set;
	char *end;

	if (s && *s) {
		n = strtoul(s, &end, 10);
		if (*end)
			n = 0;
	}
	if (!n)
		n = sched_getaffinity(0, sizeof(set), &set) ? 1 : CPU_COUNT(&set);
	return n > THREADS_MAX ? THREADS_MAX : n;
}

struct loop {
	atomic_uint next;
	unsigned int n;
	void (*fn)(void *arg, unsigned int i);
	void *arg;
};

static void *turns(void *arg)
{
	struct loop *l = arg;
	unsigned int i;

	while ((i = atomic_fetch_add(&l->next, 1)) < l->n)
		l->fn(l->arg, i);
	return NULL;
}

void xc_each(unsigned int n, void (*fn)(void *arg, unsigned int i), void *arg)
{
	struct loop l = { .n = n, .fn = fn, .arg = arg };
	unsigned int i, others = xc_threads();
	pthread_t thread[THREADS_MAX];

	others = (others < n ? others : n ? n : 1) - 1;
	for (i = 0; i < others; i++)
		if (pthread_create(&thread[i], NULL, turns, &l))
			break;
	turns(&l);
	while (i-- > 0)
		pthread_join(thread[i], NULL);
}
