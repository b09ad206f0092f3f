// SPDX-License-Identifier: GPL-2.0-only
/*
 * Cross-calls while CPUs come and go: each CPU but CPU 0 calls as many others as are
 * online, one call after the other, by the module ipi_bench. A caller whose CPU is
 * offline waits until it is back.
 */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include "device.h"
#include "guest/message.h"
#include "load.h"

#define BATCH 64		/* calls of a run; what a run costs besides is paid once for all */

struct caller {
	pthread_t thread;
	struct load *load;
	unsigned int cpu;
	int fd;
	struct ipi_bench_sample batch[BATCH];
	uint64_t *begin;	/* TSC of each call, ascending */
	size_t count, room;
	int err;
};

struct load {
	unsigned int others;	/* CPUs to call, at most */
	unsigned int callers, running;
	struct caller *caller;
	bool stop;
};

static bool stopped(const struct load *load)
{
	return __atomic_load_n(&load->stop, __ATOMIC_ACQUIRE);
}

static void nap(void)
{
	struct timespec pause = { 0, 1000000 };

	nanosleep(&pause, NULL);
}

/* The calls that a run made, before its end or its failure. */
static int keep(struct caller *caller, size_t calls)
{
	size_t size = calls * sizeof(caller->batch[0]), i;
	ssize_t got;

	got = pread(caller->fd, caller->batch, size, 0);
	if (got != (ssize_t)size)
		return got < 0 ? -errno : -EIO;
	if (caller->count + calls > caller->room) {
		size_t room = caller->room ? caller->room * 2 : 64 * BATCH;
		uint64_t *more = realloc(caller->begin, room * sizeof(*more));

		if (!more)
			return -ENOMEM;
		caller->begin = more;
		caller->room = room;
	}
	for (i = 0; i < calls; i++)
		caller->begin[caller->count + i] = caller->batch[i].begin_tsc;
	/* load_start() waits for the first */
	__atomic_store_n(&caller->count, caller->count + calls, __ATOMIC_RELEASE);
	return 0;
}

/* One run. *targets follows the number of CPUs that are there. */
static int call(struct caller *caller, unsigned int *targets)
{
	struct ipi_bench_request request = {
		.mode = IPI_BENCH_MASK, .sender = caller->cpu, .target = *targets,
		.samples = BATCH,
	};
	int err = ioctl(caller->fd, IPI_BENCH_RUN, &request) ? -errno : 0, kept;

	kept = keep(caller, err ? request.failed_at : BATCH);
	if (kept)
		return kept;
	switch (err) {
	case 0:
		if (*targets < caller->load->others)
			++*targets;
		return 0;
	case -EDOM:		/* one of them has left */
		if (*targets > 1)
			--*targets;
		else
			nap();
		return 0;
	case -ENXIO:		/* this CPU has, or is leaving */
		nap();
		return 0;
	case -EINTR:
		return 0;
	default:
		return err;
	}
}

static void *caller_thread(void *arg)
{
	struct caller *caller = arg;
	unsigned int targets = caller->load->others;

	while (!caller->err && !stopped(caller->load))
		caller->err = call(caller, &targets);
	return NULL;
}

static void end(struct load *load)
{
	unsigned int i;

	__atomic_store_n(&load->stop, true, __ATOMIC_RELEASE);
	for (i = 0; i < load->running; i++)
		pthread_join(load->caller[i].thread, NULL);
	for (i = 0; i < load->callers; i++)
		if (load->caller[i].fd >= 0)
			close(load->caller[i].fd);
}

static void release(struct load *load)
{
	unsigned int i;

	for (i = 0; i < load->callers; i++)
		free(load->caller[i].begin);
	free(load->caller);
	free(load);
}

static int run(struct load *load, const struct options *options)
{
	unsigned int i;
	int err;

	for (i = 0; i < load->callers; i++) {
		load->caller[i].fd = device_open(options);
		if (load->caller[i].fd < 0)
			return load->caller[i].fd;
	}
	for (i = 0; i < load->callers; i++) {
		err = pthread_create(&load->caller[i].thread, NULL, caller_thread,
				     &load->caller[i]);
		if (err)
			return fail_errno(-err, "cannot start a caller for each CPU");
		load->running++;
	}
	for (i = 0; i < load->callers && !interrupted; i++)
		while (!__atomic_load_n(&load->caller[i].count, __ATOMIC_ACQUIRE) && !interrupted &&
		       !__atomic_load_n(&load->caller[i].err, __ATOMIC_RELAXED))
			nap();
	return interrupted ? -EINTR : 0;
}

int load_start(struct load **out, const struct options *options, const struct cpulist *online)
{
	struct load *load = calloc(1, sizeof(*load));
	unsigned int i;
	int err;

	if (load)
		load->caller = calloc(online->count, sizeof(*load->caller));
	if (!load || !load->caller) {
		free(load);
		return fail_errno(-ENOMEM, "cannot make a load of cross-calls");
	}
	for (i = 0; i < online->count; i++)
		if (online->cpu[i])
			load->caller[load->callers++] = (struct caller){
				.load = load, .cpu = online->cpu[i], .fd = -1,
			};
	load->others = online->count - 1;
	err = run(load, options);
	if (err) {
		end(load);
		release(load);
		return err;
	}
	*out = load;
	return 0;
}

/* How many of them came before that TSC. */
static size_t before(const struct caller *caller, uint64_t tsc)
{
	size_t low = 0, high = caller->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (caller->begin[middle] < tsc)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static int count_calls(const struct load *load, struct result *result)
{
	size_t i, k;

	result->load_calls = calloc(result->count + 1, sizeof(*result->load_calls));
	if (!result->load_calls)
		return fail_errno(-ENOMEM, "cannot count the calls");
	for (i = 0; i < load->callers; i++)
		for (k = 0; k < result->count; k++)
			result->load_calls[k] += before(&load->caller[i], result->sample[k].end_tsc) -
					    before(&load->caller[i], result->sample[k].begin_tsc);
	return 0;
}

int load_stop(struct load *load, struct load_count *count, struct result *const *result,
	      size_t results)
{
	size_t i;
	int err = 0;

	end(load);
	count->callers = load->callers;
	for (i = 0; i < load->callers; i++) {
		if (load->caller[i].err && !err)
			err = fail_errno(load->caller[i].err,
					 "the calls from CPU %u ended (see dmesg)",
					 load->caller[i].cpu);
		count->calls += load->caller[i].count;
	}
	for (i = 0; i < results && !err; i++)
		err = count_calls(load, result[i]);
	release(load);
	return err;
}
