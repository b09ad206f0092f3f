// SPDX-License-Identifier: GPL-2.0-only
/* Results as JSON: a file of samples, the summary. */
#include "result_p.h"

#define SCHEMA "xcall.bench/1"

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
	jsonw_string(json, NULL, result_is_ipi(result) ? "sender" : "cpu");
	if (result_is_ipi(result))
		jsonw_string(json, NULL, "target");
	if (result_is_ipi(result) && !result->wait)
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

	if (result_is_ipi(result) || result->at_once > 1)
		row[n++] = sample->target;
	if (result_is_ipi(result) && !result->wait)
		row[n++] = sample->return_tsc;
	if (result->load)
		row[n++] = result->load_calls[i];
	jsonw_row(json, row, n);
}

void result_put(struct jsonw *json, const struct result *result, const struct guest_info *info)
{
	size_t i;

	jsonw_string(json, "schema", SCHEMA);
	jsonw_string(json, "kind", result->kind);
	jsonw_string(json, result_is_ipi(result) ? "mode" : "op", result->name);
	if (result_is_ipi(result))
		jsonw_string(json, "state", result->state);
	jsonw_string(json, "kernel", info->kernel);
	jsonw_string(json, "release", info->release);
	jsonw_string(json, "guest_type", info->guest_type);
	jsonw_number(json, "vcpus", info->present.count);
	jsonw_number(json, "tsc_khz", info->tsc_khz);
	if (result_is_ipi(result))
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

static void put_stats(struct jsonw *json, const struct stats *stats, uint64_t tsc_khz)
{
	jsonw_number(json, "n", stats->n);
	jsonw_real(json, "p50_ns", ticks_to_us(stats->p50, tsc_khz) * 1000, 0);
	jsonw_real(json, "p99_ns", ticks_to_us(stats->p99, tsc_khz) * 1000, 0);
	jsonw_real(json, "p999_ns", ticks_to_us(stats->p999, tsc_khz) * 1000, 0);
	jsonw_real(json, "max_ns", ticks_to_us(stats->max, tsc_khz) * 1000, 0);
}

void results_put(struct jsonw *json, const struct result *result, size_t count,
		 const struct guest_info *info)
{
	size_t i;

	jsonw_string(json, "schema", "xcall.bench.summary/1");
	jsonw_number(json, "tsc_khz", info->tsc_khz);
	jsonw_array(json, "results");
	for (i = 0; i < count; i++) {
		jsonw_object(json, NULL);
		jsonw_string(json, "kind", result[i].kind);
		jsonw_string(json, result_is_ipi(&result[i]) ? "mode" : "op", result[i].name);
		if (result_is_ipi(&result[i]))
			jsonw_string(json, "state", result[i].state);
		else
			put_hotplug(json, &result[i]);
		put_stats(json, &result[i].stats, info->tsc_khz);
		if (result_is_ipi(&result[i]) && result[i].median.percent >= 0)
			jsonw_real(json, "median_percent", result[i].median.percent, 3);
		if (result[i].at_once > 1) {
			jsonw_object(json, "whole");
			put_stats(json, &result[i].whole, info->tsc_khz);
			jsonw_end_object(json);
		}
		jsonw_end_object(json);
	}
	jsonw_end_array(json);
}
