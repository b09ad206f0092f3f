// SPDX-License-Identifier: GPL-2.0-only
/* Which CPU calls which, how often, in each mode. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "bench.h"
#include "message.h"
#include "module/ipi_bench.h"

#define ROUNDS 8
#define WARMUP_AGAIN 4		/* in all rounds but the first: caches only */

const char *const mode_names[IPI_BENCH_MODES] = {
	[IPI_BENCH_SELF]	= "self",
	[IPI_BENCH_SINGLE]	= "single",
	[IPI_BENCH_BROADCAST]	= "broadcast",
	[IPI_BENCH_MASK]	= "mask",
	[IPI_BENCH_ASYNC]	= "async",
};

int modes_parse(const char *text, unsigned int *modes, const char **unknown)
{
	*modes = 0;
	for (;;) {
		size_t length = strcspn(text, ",");
		unsigned int mode;

		for (mode = 0; mode < IPI_BENCH_MODES; mode++)
			if (strlen(mode_names[mode]) == length &&
			    !memcmp(mode_names[mode], text, length))
				break;
		if (mode == IPI_BENCH_MODES) {
			*unknown = text;
			return -EINVAL;
		}
		*modes |= 1U << mode;
		if (!text[length])
			return 0;
		text += length + 1;
	}
}

struct way {
	uint32_t sender, target;	/* as in ipi_bench_request */
};

/*
 * self, broadcast: each sender (no other target is read); single, async: each
 * ordered pair; mask: each sender with 2, 4, 8 ... targets, or 1 where there is
 * but one other CPU.
 */
static size_t ways_list(unsigned int mode, const struct cpulist *online, struct way *way)
{
	size_t count = 0;
	unsigned int i, j, targets;

	for (i = 0; i < online->count; i++) {
		uint32_t sender = online->cpu[i];

		switch (mode) {
		case IPI_BENCH_SELF:
		case IPI_BENCH_BROADCAST:
			way[count++] = (struct way){ sender, sender };
			break;
		case IPI_BENCH_MASK:
			if (online->count == 2)
				way[count++] = (struct way){ sender, 1 };
			for (targets = 2; targets < online->count; targets *= 2)
				way[count++] = (struct way){ sender, targets };
			break;
		default:
			for (j = 0; j < online->count; j++)
				if (j != i)
					way[count++] = (struct way){ sender, online->cpu[j] };
		}
	}
	return count;
}

static int way_measure(const struct options *options, int fd, unsigned int mode,
		       const struct way *way, uint32_t samples, uint32_t warmup,
		       struct ipi_bench_sample *buffer, struct result *result)
{
	struct ipi_bench_request request = {
		.mode = mode,
		.sender = way->sender,
		.target = way->target,
		.samples = samples,
		.warmup = warmup,
	};
	uint32_t i;
	int err;

	err = device_run(options, fd, mode_names[mode], &request, buffer);
	for (i = 0; i < samples && !err; i++) {
		struct sample sample = {
			buffer[i].begin_tsc, buffer[i].end_tsc,
			buffer[i].sender, buffer[i].target
		};

		err = result_add(result, &sample);
	}
	if (!err) {
		result->warmup += request.warmup;
		if (options->common.verbose)
			message("%s %u -> %u: %u samples, %llu handler runs", mode_names[mode],
				way->sender, way->target, samples,
				(unsigned long long)request.runs);
	}
	return err;
}

static uint64_t seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

/*
 * Each way gets its samples in rounds: a change of the machine's speed hits all
 * ways alike, and a slow machine ends with fewer samples of each, not of some.
 */
static int rounds(const struct options *options, int fd, unsigned int mode,
		  const struct way *way, size_t count, uint32_t samples,
		  struct ipi_bench_sample *buffer, struct result *result)
{
	uint64_t begin = seconds_now();
	uint32_t round, done = 0;
	size_t i;
	int err = 0;

	for (round = 0; round < ROUNDS && !err; round++) {
		uint32_t until = (uint64_t)samples * (round + 1) / ROUNDS;
		uint32_t warmup = round && options->warmup > WARMUP_AGAIN ?
				  WARMUP_AGAIN : options->warmup;

		if (round && seconds_now() - begin >= options->seconds) {
			progress_end(options);
			message("%s: %zu of %zu samples, as it took %lu s (more with -t)",
				mode_names[mode], count * done, count * samples, options->seconds);
			break;
		}
		if (until == done)
			continue;
		for (i = 0; i < count && !err; i++) {
			progress(options, mode_names[mode],
				 count * done + i * (until - done), count * samples);
			err = interrupted ? -EINTR :
				way_measure(options, fd, mode, &way[i], until - done, warmup,
					    buffer, result);
		}
		done = until;
	}
	return err;
}

int ipi_measure(const struct options *options, int fd, unsigned int mode,
		struct result *result)
{
	struct ipi_bench_sample *buffer = NULL;
	struct cpulist online;
	struct way *way = NULL;
	size_t count;
	uint32_t samples;
	int err;

	*result = (struct result){
		.kind = "ipi", .name = mode_names[mode], .state = STATE_ANY, .wait = mode != IPI_BENCH_ASYNC,
	};
	err = cpulist_read(&online, CPULIST_ONLINE);
	if (err)
		return fail_errno(err, "cannot read " CPULIST_ONLINE);
	if (online.count < 2 && mode != IPI_BENCH_SELF)
		return -EDOM;
	way = calloc(online.count, (online.count + 16) * sizeof(*way));
	if (!way)
		return fail_errno(-ENOMEM, "cannot measure %s", mode_names[mode]);
	count = ways_list(mode, &online, way);
	samples = (options->samples + count - 1) / count;
	buffer = calloc(samples, sizeof(*buffer));
	if (!buffer)
		err = fail_errno(-ENOMEM, "cannot measure %s", mode_names[mode]);
	else
		err = rounds(options, fd, mode, way, count, samples, buffer, result);
	progress_end(options);
	free(buffer);
	free(way);
	return err;
}
