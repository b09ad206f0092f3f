// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "bench.h"
#include "guest/jsonw.h"
#include "guest/message.h"

#define SCHEMA "xcall.bench/1"

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

static bool is_ipi(const struct result *result)
{
	return !strcmp(result->kind, "ipi");
}

static void put_ipi(struct jsonw *json, const struct result *result)
{
	const struct median *median = &result->median;

	jsonw_bool(json, "wait", result->wait);
	if (result->irqsoff_us)
		jsonw_number(json, "irqsoff_us", result->irqsoff_us);
	jsonw_number(json, "warmup", result->warmup);
	jsonw_number(json, "calls", result->calls);
	jsonw_number(json, "runs", result->runs);
	if (result->tells_state)
		jsonw_number(json, "in_state", result->in_state);
	jsonw_object(json, "median");
	jsonw_real(json, "confidence", CONFIDENCE, 2);
	if (median->percent >= 0) {
		jsonw_number(json, "low_ticks", median->low);
		jsonw_number(json, "high_ticks", median->high);
		jsonw_real(json, "percent", median->percent, 3);
	}
	if (result->percent_wanted > 0)
		jsonw_real(json, "percent_wanted", result->percent_wanted, 3);
	jsonw_end_object(json);
	jsonw_string(json, "ended_by", result->ended_by);
}

static void put_rows(struct jsonw *json, const char *key, const struct boot_row *row, size_t count)
{
	size_t i;

	jsonw_array(json, key);
	for (i = 0; i < count; i++)
		jsonw_row(json, row[i].value, 4);
	jsonw_end_array(json);
}

static void put_hotplug(struct jsonw *json, const struct result *result)
{
	jsonw_number(json, "cycles", result->cycles);
	jsonw_number(json, "at_once", result->at_once);
	if (!result->load)
		return;
	jsonw_object(json, "load");
	jsonw_number(json, "callers", result->load->callers);
	jsonw_number(json, "calls", result->load->calls);
	jsonw_end_object(json);
}

static void put_columns(struct jsonw *json, const struct result *result)
{
	jsonw_array(json, "columns");
	jsonw_string(json, NULL, "begin_tsc");
	jsonw_string(json, NULL, "end_tsc");
	jsonw_string(json, NULL, is_ipi(result) ? "sender" : "cpu");
	if (is_ipi(result))
		jsonw_string(json, NULL, "target");
	if (is_ipi(result) && !result->wait)
		jsonw_string(json, NULL, "return_tsc");
	if (result->at_once > 1)
		jsonw_string(json, NULL, "group");
	if (result->load)
		jsonw_string(json, NULL, "calls");
	jsonw_end_array(json);
}

static void put_sample(struct jsonw *json, const struct result *result, size_t i)
{
	const struct sample *sample = &result->sample[i];
	uint64_t row[5] = { sample->begin_tsc, sample->end_tsc, sample->cpu };
	unsigned int n = 3;

	if (is_ipi(result) || result->at_once > 1)
		row[n++] = sample->target;
	if (is_ipi(result) && !result->wait)
		row[n++] = sample->return_tsc;
	if (result->load)
		row[n++] = result->load_calls[i];
	jsonw_row(json, row, n);
}

static void put_result(struct jsonw *json, const struct result *result,
		       const struct guest_info *info)
{
	size_t i;

	jsonw_string(json, "schema", SCHEMA);
	jsonw_string(json, "kind", result->kind);
	jsonw_string(json, is_ipi(result) ? "mode" : "op", result->name);
	if (is_ipi(result))
		jsonw_string(json, "state", result->state);
	jsonw_string(json, "kernel", info->kernel);
	jsonw_string(json, "release", info->release);
	jsonw_string(json, "guest_type", info->guest_type);
	jsonw_number(json, "vcpus", info->present.count);
	jsonw_number(json, "tsc_khz", info->tsc_khz);
	if (is_ipi(result))
		put_ipi(json, result);
	else
		put_hotplug(json, result);
	put_columns(json, result);
	jsonw_array(json, "samples");
	for (i = 0; i < result->count; i++)
		put_sample(json, result, i);
	jsonw_end_array(json);
	if (result->life)
		put_rows(json, "life", result->life, result->n_life);
	if (result->states)
		put_rows(json, "cpuhp", result->states, result->n_states);
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
	bool chosen = is_ipi(result) && strcmp(result->state, STATE_ANY);
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
		put_result(&json, result, info);
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

static void print_stats(struct jsonw *json, const struct stats *stats, uint64_t tsc_khz)
{
	jsonw_number(json, "n", stats->n);
	jsonw_real(json, "p50_ns", ticks_to_us(stats->p50, tsc_khz) * 1000, 0);
	jsonw_real(json, "p99_ns", ticks_to_us(stats->p99, tsc_khz) * 1000, 0);
	jsonw_real(json, "p999_ns", ticks_to_us(stats->p999, tsc_khz) * 1000, 0);
	jsonw_real(json, "max_ns", ticks_to_us(stats->max, tsc_khz) * 1000, 0);
}

static void print_json(struct jsonw *json, const struct result *result, size_t count,
		       const struct guest_info *info)
{
	size_t i;

	jsonw_string(json, "schema", "xcall.bench.summary/1");
	jsonw_number(json, "tsc_khz", info->tsc_khz);
	jsonw_array(json, "results");
	for (i = 0; i < count; i++) {
		jsonw_object(json, NULL);
		jsonw_string(json, "kind", result[i].kind);
		jsonw_string(json, is_ipi(&result[i]) ? "mode" : "op", result[i].name);
		if (is_ipi(&result[i]))
			jsonw_string(json, "state", result[i].state);
		else
			put_hotplug(json, &result[i]);
		print_stats(json, &result[i].stats, info->tsc_khz);
		if (is_ipi(&result[i]) && result[i].median.percent >= 0)
			jsonw_real(json, "median_percent", result[i].median.percent, 3);
		if (result[i].at_once > 1) {
			jsonw_object(json, "whole");
			print_stats(json, &result[i].whole, info->tsc_khz);
			jsonw_end_object(json);
		}
		jsonw_end_object(json);
	}
	jsonw_end_array(json);
}

int results_print(const struct result *result, size_t count,
		  const struct guest_info *info, bool as_json)
{
	struct jsonw json;
	int err = 0;

	errno = EIO;
	if (as_json) {
		jsonw_start(&json, stdout);
		print_json(&json, result, count, info);
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

void progress(const struct options *options, const char *text, size_t done, size_t total)
{
	if (!options->common.quiet && !options->common.verbose && isatty(STDERR_FILENO))
		fprintf(stderr, "\r%-18s %zu/%zu ", text, done, total);
}

void progress_end(const struct options *options)
{
	if (!options->common.quiet && !options->common.verbose && isatty(STDERR_FILENO))
		fputs("\r\033[K", stderr);
}
