// SPDX-License-Identifier: GPL-2.0-only
/* Which CPU calls which, how often, in each mode. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "device.h"
#include "guest/message.h"
#include "measure.h"
#include "state.h"

#define WARMUP_AGAIN 4		/* in all rounds but the first: caches only */

struct way {
	uint32_t sender, target;	/* as in ipi_bench_request */
};

/*
 * Those of one other CPU: each ordered pair; mask: each sender with 2, 4, 8 ...
 * targets, or 1 where there is but one other CPU; else each sender.
 */
static size_t ways_list(unsigned int mode, const struct cpulist *online, struct way *way)
{
	size_t count = 0;
	unsigned int i, j, targets;

	for (i = 0; i < online->count; i++) {
		uint32_t sender = online->cpu[i];

		switch (mode) {
		case IPI_BENCH_DRY:
		case IPI_BENCH_SELF:
		case IPI_BENCH_BROADCAST:
		case IPI_BENCH_BROADCAST_LOCK:
		case IPI_BENCH_ANY:
		case IPI_BENCH_IRQ_WORK:
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

/* What a mode's run of rounds is made of. */
struct plan {
	const struct options *options;
	int fd;
	unsigned int mode, state;
	const struct way *way;
	size_t ways;
	uint32_t samples;		/* of each way */
	struct ipi_bench_sample *buffer;
};

static int way_measure(const struct plan *plan, const struct way *way, uint32_t samples,
		       uint32_t warmup, struct result *result)
{
	struct ipi_bench_request request = {
		.mode = plan->mode,
		.state = plan->state,
		.sender = way->sender,
		.target = way->target,
		.samples = samples,
		.warmup = warmup,
		.irqsoff_us = plan->options->irqsoff_us,
	};
	uint32_t i;
	int err;

	err = device_run(plan->options, plan->fd, mode_names[plan->mode], &request, plan->buffer);
	for (i = 0; i < samples && !err; i++) {
		const struct ipi_bench_sample *from = &plan->buffer[i];
		struct sample sample = {
			from->begin_tsc, from->end_tsc, from->sender, from->target, from->return_tsc
		};

		err = result_add(result, &sample);
	}
	if (err)
		return err;
	result->warmup += warmup;
	result->calls += request.calls;
	result->runs += request.runs;
	result->in_state += request.in_state;
	if (plan->options->common.verbose)
		message("%s %u -> %u: %u samples, %llu handler runs", mode_names[plan->mode],
			way->sender, way->target, samples, (unsigned long long)request.runs);
	return 0;
}

static double seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec / 1e9;
}

/* Is the median known as closely as was asked for? 1, 0 or negative errno. */
static int precise(const struct options *options, const struct result *result)
{
	struct median median;
	uint64_t *ticks;
	int err;

	if (options->percent <= 0 || result->count < options->samples_least)
		return 0;
	ticks = result_ticks(result);
	err = ticks ? median_of(ticks, result->count, &median) : -ENOMEM;
	free(ticks);
	if (err)
		return fail_errno(err, "cannot sort the samples");
	return median.percent >= 0 && median.percent <= options->percent;
}

static void out_of_time(const struct plan *plan, const struct result *result)
{
	const struct options *options = plan->options;

	if (options->percent > 0)
		return;
	progress_end(options);
	message("%s: %zu of %zu samples after %g s (-t gives more time)", mode_names[plan->mode],
		result->count, plan->ways * plan->samples, options->seconds);
}

static int round_measure(const struct plan *plan, uint32_t round, uint32_t samples,
			 struct result *result)
{
	const struct options *options = plan->options;
	uint32_t warmup = round && options->warmup > WARMUP_AGAIN ? WARMUP_AGAIN :
			  options->warmup;
	size_t i;
	int err = 0;

	for (i = 0; i < plan->ways && !err; i++) {
		progress(options, mode_names[plan->mode], result->count,
			 plan->ways * plan->samples);
		err = interrupted ? -EINTR :
			way_measure(plan, &plan->way[i], samples, warmup, result);
	}
	return err;
}

/*
 * Each way gets its samples in rounds: a change of the machine's speed hits all
 * ways alike, and a slow machine ends with fewer samples of each, not of some.
 */
static int rounds(const struct plan *plan, struct result *result)
{
	const struct options *options = plan->options;
	double end = seconds_now() + options->seconds;
	uint32_t round, done = 0, made = 0;
	int ret;

	result->ended_by = "samples";
	for (round = 0; round < options->rounds; round++) {
		uint32_t until = (uint64_t)plan->samples * (round + 1) / options->rounds;

		if (until == done)
			continue;
		if (made && seconds_now() >= end) {
			result->ended_by = "time";
			out_of_time(plan, result);
			break;
		}
		ret = round_measure(plan, made++, until - done, result);
		if (!ret)
			ret = precise(options, result);
		if (ret < 0)
			return ret;
		if (ret) {
			result->ended_by = "precision";
			break;
		}
		done = until;
	}
	return 0;
}

int ipi_measure(const struct options *options, int fd, unsigned int mode, unsigned int state,
		struct result *result)
{
	struct plan plan = { .options = options, .fd = fd, .mode = mode, .state = state };
	struct cpulist online;
	struct way *way;
	int err;

	*result = (struct result){
		.kind = "ipi", .name = mode_names[mode], .state = state_names[state],
		.wait = mode_waits(mode), .percent_wanted = options->percent,
		.tells_state = state != IPI_BENCH_STATE_ANY && mode != IPI_BENCH_RESCHED,
		.irqsoff_us = state == IPI_BENCH_STATE_IRQSOFF ? options->irqsoff_us : 0,
	};
	err = cpulist_read(&online, CPULIST_ONLINE);
	if (err)
		return fail_errno(err, "cannot read " CPULIST_ONLINE);
	if (online.count < 2 && mode_has_targets(mode))
		return -EDOM;
	way = calloc(online.count, (online.count + 16) * sizeof(*way));
	if (!way)
		return fail_errno(-ENOMEM, "cannot measure %s", mode_names[mode]);
	plan.way = way;
	plan.ways = ways_list(mode, &online, way);
	plan.samples = (options->samples + plan.ways - 1) / plan.ways;
	plan.buffer = calloc(plan.samples, sizeof(*plan.buffer));
	if (!plan.buffer)
		err = fail_errno(-ENOMEM, "cannot measure %s", mode_names[mode]);
	else
		err = rounds(&plan, result);
	progress_end(options);
	free(plan.buffer);
	free(way);
	return err;
}
