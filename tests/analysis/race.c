// SPDX-License-Identifier: GPL-2.0-only
/* Two threads that write to one place without order: what ThreadSanitizer is there for. */
#include <pthread.h>

static int place;

static void *write_it(void *arg)
{
	place = arg != NULL;
	return NULL;
}

int main(void)
{
	pthread_t other;

	if (pthread_create(&other, NULL, write_it, &place))
		return 1;
	write_it(NULL);
	pthread_join(other, NULL);
	return 0;
}
