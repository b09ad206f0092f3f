// SPDX-License-Identifier: GPL-2.0-only
/* Samples, their statistics, the table. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "guest/message.h"
#include "result_p.h"

int result_add(struct result *result, const struct sample *sample)
{
	if (result->count == result->room) {
		size_t room = result->room ? result->room * 2 : 1024;
		struct sample *more = realloc(result->sample, room * sizeof(*more));

		if (!more)
			return fail_errno(-ENOMEM, "cannot keep the samples");
		result->sample = more;
		result->room = room;
	}
	result->sample[result->count++] = *sample;
	return 0;
}

uint64_t *result_ticks(const struct result *result)
{
	uint64_t *ticks = malloc((result->count + 1) * sizeof(*ticks));
	size_t i;

	for (i = 0; ticks && i < result->count; i++)
		ticks[i] = result->sample[i].end_tsc - result->sample[i].begin_tsc;
	return ticks;
}

/* Each group from its first begin to its last end; its samples stand together. */
static int whole_stats(struct result *result)
{
	uint64_t *ticks = malloc((result->count + 1) * sizeof(*ticks)), begin = 0, end = 0;
	size_t i, n = 0;
	int err;

	if (!ticks)
		return -ENOMEM;
	for (i = 0; i < result->count; i++) {
		const struct sample *sample = &result->sample[i];

		if (!i || sample->target != sample[-1].target) {
			begin = sample->begin_tsc;
			end = sample->end_tsc;
			n++;
		}
		if (sample->begin_tsc < begin)
			begin = sample->begin_tsc;
		if (sample->end_tsc > end)
			end = sample->end_tsc;
		ticks[n - 1] = end - begin;
	}
	err = stats_of(ticks, n, &result->whole);
	free(ticks);
	return err;
}

static int result_stats(struct result *result)
{
	uint64_t *ticks = result_ticks(result);
	int err;

	if (!ticks)
		return -ENOMEM;
	err = stats_of(ticks, result->count, &result->stats);
	if (!err)
		err = median_of(ticks, result->count, &result->median);
	if (!err && result->at_once > 1)
		err = whole_stats(result);
	free(ticks);
	return err;
}

/*
 * "ipi-single", "ipi-single-user", "hotplug-online-at-once-3-load": the file, and a line of
 * the table.
 */
static void result_name(const struct result *result, char *name, size_t size)
{
	bool chosen = result_is_ipi(result) && strcmp(result->state, STATE_ANY);
	char group[24] = "";

	if (result->at_once > 1)
		snprintf(group, sizeof(group), "-at-once-%u", result->at_once);
	snprintf(name, size, "%s-%s%s%s%s%s", result->kind, result->name, chosen ? "-" : "",
		 chosen ? result->state : "", group, result->load ? "-load" : "");
}

int result_finish(struct result *result, const struct guest_info *info, const char *dir)
{
	struct jsonw json;
	char name[64], file[72];
	int err;

	err = result_stats(result);
	if (err)
		return fail_errno(err, "cannot sort the samples");
	result_name(result, name, sizeof(name));
	snprintf(file, sizeof(file), "%s.json", name);
	err = jsonw_open(&json, dir, file);
	if (!err) {
		result_put(&json, result, info);
		err = jsonw_close(&json);
	}
	return err ? fail_errno(err, "cannot write %s/%s", dir, file) : 0;
}

static void print_row(const char *name, const struct stats *stats, uint64_t tsc_khz)
{
	printf("%-29s %6llu %10.2f %10.2f %10.2f %10.2f\n", name, (unsigned long long)stats->n,
	       ticks_to_us(stats->p50, tsc_khz), ticks_to_us(stats->p99, tsc_khz),
	       ticks_to_us(stats->p999, tsc_khz), ticks_to_us(stats->max, tsc_khz));
}

static void print_table(const struct result *result, size_t count,
			const struct guest_info *info)
{
	size_t i;

	printf("%-29s %6s %10s %10s %10s %10s\n", "BENCHMARK", "N", "P50(us)", "P99(us)",
	       "P99.9(us)", "MAX(us)");
	for (i = 0; i < count; i++) {
		char name[64];

		result_name(&result[i], name, sizeof(name));
		print_row(name, &result[i].stats, info->tsc_khz);
		if (result[i].at_once > 1)
			print_row("  first begin to last end", &result[i].whole, info->tsc_khz);
		if (result[i].load)
			printf("  cross-calls meanwhile and in between, from %u CPUs: %llu\n",
			       result[i].load->callers,
			       (unsigned long long)result[i].load->calls);
	}
}

int results_print(const struct result *result, size_t count,
		  const struct guest_info *info, bool as_json)
{
	struct jsonw json;
	int err = 0;

	errno = EIO;
	if (as_json) {
		jsonw_start(&json, stdout);
		results_put(&json, result, count, info);
		err = jsonw_close(&json);
	} else {
		print_table(result, count, info);
		if (fflush(stdout) || ferror(stdout))
			err = -errno;
	}
	return err ? fail_errno(err, "cannot write to stdout") : 0;
}

void result_free(struct result *result)
{
	free(result->sample);
	free(result->load_calls);
	free(result->life);
	free(result->states);
	result->sample = NULL;
	result->load_calls = NULL;
	result->life = result->states = NULL;
	result->count = result->room = 0;
}
