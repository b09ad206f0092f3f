// SPDX-License-Identifier: GPL-2.0-only
/*
 * Two threads that write to the same places without order: what ThreadSanitizer is there for.
 * It now and then misses a race where both write at the same moment; of a thousand it finds some.
 */
#include <pthread.h>
#include <stddef.h>

#define PLACES 1000

static int place[PLACES];

static void *write_them(void *arg)
{
	for (size_t i = 0; i < PLACES; i++)
		place[i] = arg != NULL;
	return NULL;
}

int main(void)
{
	pthread_t other;

	if (pthread_create(&other, NULL, write_them, place))
		return 1;
	write_them(NULL);
	pthread_join(other, NULL);
	return 0;
}
