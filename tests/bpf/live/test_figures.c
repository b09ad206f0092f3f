// SPDX-License-Identifier: GPL-2.0-only
/* The figures, the table and the JSON of xcall-record --live (E5). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <jansson.h>
#include "live/live_figures.h"
#include "live/live_output.h"

#define CPUS 3

static struct live_figures *figures;
static struct live_cpu *cpus;
static struct live_hists *hists;
static struct live_call *calls;
static struct live_view view;

static int set_up(void **state)
{
	(void)state;
	figures = calloc(1, sizeof(*figures));
	cpus = aligned_alloc(64, CPUS * sizeof(*cpus));
	hists = aligned_alloc(64, CPUS * LIVE_KINDS * sizeof(*hists));
	calls = aligned_alloc(64, 4 * sizeof(*calls));
	if (!figures || !cpus || !hists || !calls)
		return -1;
	memset(cpus, 0, CPUS * sizeof(*cpus));
	memset(hists, 0, CPUS * LIVE_KINDS * sizeof(*hists));
	memset(calls, 0, 4 * sizeof(*calls));
	view = (struct live_view){ cpus, hists, calls, CPUS, 4 };
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	free(figures);
	free(cpus);
	free(hists);
	free(calls);
	return 0;
}

/* as the kernel does */
static void put(unsigned int cpu, unsigned int kind, unsigned int stage, uint64_t ticks)
{
	struct live_hist *hist = &hists[cpu * LIVE_KINDS + kind].stage[stage];
	unsigned int bucket = bucket_of(ticks);

	hist->count[bucket < LIVE_BUCKETS ? bucket : LIVE_BUCKETS - 1]++;
	if (ticks > hist->max)
		hist->max = ticks;
}

static const struct live_dist *dist(const struct live_set *set)
{
	return &set->dist[LIVE_SINGLE][LIVE_WHOLE];
}

/* every value in its bucket, buckets in order, each middle within 1/256 of its values */
static void test_buckets(void **state)
{
	unsigned int last = 0, bucket, i;
	uint64_t value, middle;

	(void)state;
	for (value = 0; value < 1ULL << 62; value += 1 + value / 997) {
		bucket = bucket_of(value);
		middle = bucket_middle(bucket);
		assert_true(bucket == last || bucket == last + 1);
		assert_int_equal(bucket_of(middle), bucket);
		assert_true(middle > value ? (middle - value) * 256 <= value :
			    (value - middle) * 256 <= value);
		last = bucket;
	}
	assert_int_equal(bucket_of(255), 255);
	assert_int_equal(bucket_of(256), 256);
	assert_int_equal(bucket_of(257), 256);
	assert_int_equal(bucket_of(UINT64_MAX), BUCKETS(64) - 1);
	for (i = 8; i < 64; i++) {
		assert_int_equal(bucket_of((1ULL << i) - 1), BUCKETS(i) - 1);
		assert_int_equal(bucket_of(1ULL << i), BUCKETS(i));
	}
}

static void test_interval_and_total(void **state)
{
	unsigned int i;

	(void)state;
	for (i = 1; i <= 1000; i++)
		put(i % CPUS, LIVE_SINGLE, LIVE_WHOLE, i * 100);
	cpus[0].sum.sent[XT_KIND_SINGLE] = 5;
	cpus[2].sum.sent[XT_KIND_SINGLE] = 7;
	figures->total.begin_tsc = figures->total.end_tsc = 50;
	live_figures_update(figures, &view, 1050, 1, 2);
	assert_int_equal(dist(&figures->interval)->n, 1000);
	assert_int_equal(figures->interval.begin_tsc, 50);
	assert_int_equal(figures->interval.sum.sent[XT_KIND_SINGLE], 12);
	assert_int_equal(live_quantile(dist(&figures->interval), 1), 100000);
	assert_in_range(live_quantile(dist(&figures->interval), 0.5), 50000 - 200, 50000 + 200);
	assert_in_range(live_quantile(dist(&figures->interval), 0.99), 99000 - 390, 99000 + 390);

	put(1, LIVE_SINGLE, LIVE_WHOLE, 300);
	cpus[2].sum.sent[XT_KIND_SINGLE] = 8;
	live_figures_update(figures, &view, 2050, 1, 2);
	assert_int_equal(dist(&figures->interval)->n, 1);
	/* not the largest so far: as good as its bucket */
	assert_in_range(dist(&figures->interval)->max, 299, 301);
	assert_int_equal(figures->interval.sum.sent[XT_KIND_SINGLE], 1);
	assert_int_equal(figures->interval.begin_tsc, 1050);
	assert_int_equal(figures->interval.missed, 0);
	assert_int_equal(figures->total.sum.sent[XT_KIND_SINGLE], 13);
	assert_int_equal(figures->total.missed, 2);
	assert_int_equal(figures->total.begin_tsc, 50);
	assert_int_equal(figures->total.end_tsc, 2050);
	assert_int_equal(dist(&figures->total)->n, 1001);
	assert_int_equal(dist(&figures->total)->max, 100000);

	live_figures_update(figures, &view, 3050, 1, 2);
	assert_int_equal(dist(&figures->interval)->n, 0);
	assert_int_equal(live_quantile(dist(&figures->interval), 0.99), 0);
	assert_int_equal(dist(&figures->total)->n, 1001);
}

/* the kernel's counters of 32 bits wrap, on one CPU or in their sum */
static void test_wrap(void **state)
{
	struct live_hist *one = &hists[LIVE_SINGLE].stage[LIVE_WHOLE];
	struct live_hist *other = &hists[LIVE_KINDS + LIVE_SINGLE].stage[LIVE_WHOLE];

	(void)state;
	one->count[9] = UINT32_MAX;
	other->count[9] = UINT32_MAX - 5;
	one->max = other->max = 9;
	live_figures_update(figures, &view, 1, 1, 0);
	one->count[9] += 10;
	other->count[9] += 20;
	live_figures_update(figures, &view, 2, 1, 0);
	assert_int_equal(dist(&figures->interval)->n, 30);
	one->count[9] += 4000000000U;
	live_figures_update(figures, &view, 3, 1, 0);
	assert_int_equal(dist(&figures->interval)->n, 4000000000ULL);
	assert_true(dist(&figures->total)->n > 4000000000ULL);
}

/* longer than the last bucket: the maximum is known, and is what a quantile says */
static void test_too_long(void **state)
{
	(void)state;
	put(0, LIVE_SINGLE, LIVE_WHOLE, 1000);
	put(0, LIVE_SINGLE, LIVE_WHOLE, 1ULL << 50);
	put(0, LIVE_SINGLE, LIVE_WHOLE, (1ULL << 50) + 1);
	live_figures_update(figures, &view, 1, 1, 0);
	assert_int_equal(live_quantile(dist(&figures->total), 0.5), (1ULL << 50) + 1);
	assert_int_equal(live_quantile(dist(&figures->total), 0.3), 1002);
}

static struct live_line line_of(bool total)
{
	return (struct live_line){
		.set = total ? &figures->total : &figures->interval, .open = &figures->open,
		.tsc_khz = 2000000, .seq = 3, .cpus = CPUS, .total = total,
	};
}

/* its widest line; *lines: how many */
static size_t widest(const char *text, unsigned int *lines)
{
	size_t most = 0;

	for (*lines = 0; *text; text += *text == '\n') {
		size_t length = strcspn(text, "\n");

		if (length > most)
			most = length;
		text += length;
		*lines += *text == '\n';
	}
	return most;
}

static char *table(bool total, int rows)
{
	struct live_line line = line_of(total);
	char *text = NULL;
	size_t size;
	FILE *file = open_memstream(&text, &size);

	assert_non_null(file);
	line.oldest_name = "a_function_with_a_name_that_is_far_too_long_for_any_table";
	if (rows < 0)
		live_table(file, &line);
	else
		assert_int_equal(live_screen(file, &line, rows), 0);
	assert_int_equal(fclose(file), 0);
	return text;
}

/* every counter and every time as large as can be */
static void fill(void)
{
	unsigned int cpu, i, kind, stage;

	for (cpu = 0; cpu < CPUS; cpu++)
		for (i = 0; i < sizeof(struct live_sums) / sizeof(__u64); i++)
			((__u64 *)&cpus[cpu].sum)[i] = UINT64_MAX / 32;
	for (kind = 0; kind < LIVE_KINDS; kind++)
		for (stage = 0; stage < LIVE_STAGES; stage++) {
			struct live_hist *hist = &hists[kind].stage[stage];

			if (!live_has(kind, stage))
				continue;
			memset(hist->count, 0xff, sizeof(hist->count));
			hist->max = UINT64_MAX / 2;
		}
	for (i = 0; i < 4; i++)
		calls[i] = (struct live_call){ .key = 64, .begin = 1 + i, .func = ~0ULL,
					       .sender = 4095, .target = 4095 };
	live_figures_update(figures, &view, 1ULL << 60, 1e-3, UINT64_MAX / 32);
}

static void test_table(void **state)
{
	char *text;
	unsigned int lines;

	(void)state;
	text = table(true, -1);
	assert_true(widest(text, &lines) <= 80);
	assert_in_range(lines, 18, 24);
	assert_null(strchr(text, '\033'));
	free(text);
	fill();
	text = table(false, -1);
	if (widest(text, &lines) > 80)
		fail_msg("%s", text + strlen(text) / 2);
	assert_non_null(strstr(text, "oldest open"));
	assert_non_null(strstr(text, "4 open"));
	assert_non_null(strstr(text, "a_function_with_a_name"));
	free(text);
}

static void test_table_figures(void **state)
{
	unsigned int i;
	char *text;

	(void)state;
	for (i = 0; i < 1000; i++)
		put(0, LIVE_MANY, LIVE_WHOLE, 200);
	for (i = 0; i < 500; i++)
		put(1, LIVE_MANY, LIVE_DELIVER, 90);
	cpus[1].sum.skipped[XT_SKIP_POLLING] = 17;
	cpus[1].sum.count[LIVE_COMPLETE] = 1000;
	cpus[1].sum.stuck[XT_STUCK_MASKED] = 3;
	live_figures_update(figures, &view, 1, 2, 0);
	text = table(false, -1);
	assert_non_null(strstr(text, "2.0 s, 3 CPUs: 1000 calls (500/s), 0 open, 0 lost\n"));
	assert_non_null(strstr(text, "\nmany         1000     500     0.10     0.10"
				     "     0.10     0.10\n"));
	assert_non_null(strstr(text, "\ndeliver          -       -     0.04    0.04"));
	assert_non_null(strstr(text, "\nstuck: 3 masked\n"));
	assert_non_null(strstr(text, "   queued  polling  offline    local\n"
				     "                 0       17        0        0\n"));
	free(text);
}

static void test_screen(void **state)
{
	unsigned int lines;
	char *text;

	(void)state;
	fill();
	text = table(false, 10);
	widest(text, &lines);
	assert_int_equal(lines, 9);	/* the cursor stays on the tenth */
	assert_int_equal(strncmp(text, "\033[H", 3), 0);
	assert_string_equal(text + strlen(text) - 3, "\033[J");
	free(text);
	text = table(false, 0);
	widest(text, &lines);
	assert_true(lines > 24);
	free(text);
}

static json_t *parsed(bool total)
{
	struct live_line line = line_of(total);
	char *text = NULL;
	size_t size;
	FILE *file = open_memstream(&text, &size);
	json_t *json;

	assert_non_null(file);
	assert_int_equal(live_json(file, &line), 0);
	assert_int_equal(fclose(file), 0);
	/* a line, and no other */
	assert_ptr_equal(strchr(text, '\n'), text + size - 1);
	json = json_loads(text, 0, NULL);
	assert_non_null(json);
	free(text);
	return json;
}

static json_int_t number(json_t *json, const char *a, const char *b, const char *c)
{
	json_t *value = json_object_get(json_object_get(json_object_get(
			json_object_get(json, "stages"), a), b), c);

	assert_true(json_is_integer(value));
	return json_integer_value(value);
}

static void test_json(void **state)
{
	unsigned int i;
	json_t *json;

	(void)state;
	for (i = 1; i <= 100; i++)
		put(i % CPUS, LIVE_ASYNC, LIVE_HANDLER, i);
	live_figures_update(figures, &view, 77, 0.5, 0);
	json = parsed(true);
	assert_string_equal(json_string_value(json_object_get(json, "schema")), LIVE_SCHEMA);
	assert_true(json_is_true(json_object_get(json, "total")));
	assert_int_equal(json_integer_value(json_object_get(json, "end_tsc")), 77);
	assert_true(json_real_value(json_object_get(json, "relative_error")) == 1.0 / 256);
	assert_int_equal(number(json, "async", "handler", "n"), 100);
	assert_int_equal(number(json, "async", "handler", "p50_ns"), 25);
	assert_int_equal(number(json, "async", "handler", "max_ns"), 50);
	json_decref(json);
	fill();
	json = parsed(false);
	assert_true(json_is_false(json_object_get(json, "total")));
	json_decref(json);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_buckets),
		cmocka_unit_test_setup_teardown(test_interval_and_total, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_wrap, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_too_long, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_table, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_table_figures, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_screen, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_json, set_up, tear_down),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("live", tests, NULL, NULL);
}
