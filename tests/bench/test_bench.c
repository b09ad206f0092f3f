// SPDX-License-Identifier: GPL-2.0-only
/* Statistics, names of modes, and the files of results. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>
#include <jansson.h>
#include "bench.h"
#include "module/ipi_bench.h"

static char dir[] = "/tmp/xcall-bench-XXXXXX";

static void nothing(void **state)
{
	struct stats stats = { 1, 1, 1, 1, 1 };

	(void)state;
	assert_int_equal(stats_of(NULL, 0, &stats), 0);
	assert_int_equal(stats.n + stats.p50 + stats.p99 + stats.p999 + stats.max, 0);
}

static void one_and_two(void **state)
{
	const uint64_t value[] = { 9, 4 };
	struct stats stats;

	(void)state;
	assert_int_equal(stats_of(value, 1, &stats), 0);
	assert_int_equal(stats.p50, 9);
	assert_int_equal(stats.p999, 9);
	assert_int_equal(stats_of(value, 2, &stats), 0);
	assert_int_equal(stats.p50, 4);
	assert_int_equal(stats.p99, 9);
	assert_int_equal(value[0], 9);
}

/* 1 ... 1000 in a mixed order: by nearest rank each percentile is itself. */
static void known_ranks(void **state)
{
	static uint64_t value[1001];
	struct stats stats;
	size_t i;

	(void)state;
	for (i = 0; i < 1000; i++)
		value[i] = i * 7 % 1000 + 1;
	assert_int_equal(stats_of(value, 1000, &stats), 0);
	assert_int_equal(stats.n, 1000);
	assert_int_equal(stats.p50, 500);
	assert_int_equal(stats.p99, 990);
	assert_int_equal(stats.p999, 999);
	assert_int_equal(stats.max, 1000);
	value[1000] = UINT64_MAX;
	assert_int_equal(stats_of(value, 1001, &stats), 0);
	assert_int_equal(stats.p50, 501);
	assert_int_equal(stats.p99, 991);
	assert_int_equal(stats.p999, 1000);
	assert_true(stats.max == UINT64_MAX);
}

static void mode_lists(void **state)
{
	const char *unknown;
	unsigned int modes;

	(void)state;
	assert_int_equal(modes_parse("self", &modes, &unknown), 0);
	assert_int_equal(modes, 1 << IPI_BENCH_SELF);
	assert_int_equal(modes_parse("async,mask,async", &modes, &unknown), 0);
	assert_int_equal(modes, 1 << IPI_BENCH_ASYNC | 1 << IPI_BENCH_MASK);
	assert_int_equal(modes_parse("self,sing", &modes, &unknown), -EINVAL);
	assert_string_equal(unknown, "sing");
	assert_int_equal(modes_parse("", &modes, &unknown), -EINVAL);
	assert_int_equal(modes_parse("self,", &modes, &unknown), -EINVAL);
	assert_int_equal(modes_parse("selfish", &modes, &unknown), -EINVAL);
}

static json_t *load(const char *name)
{
	char path[96];
	json_error_t error;
	json_t *root;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	root = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
	if (!root)
		fail_msg("%s:%d: %s", path, error.line, error.text);
	return root;
}

static const char *text(const json_t *root, const char *key)
{
	return json_string_value(json_object_get(root, key));
}

static void result_files(void **state)
{
	const struct guest_info info = {
		.kernel = "xcall", .release = "6.12", .guest_type = "pvh",
		.tsc_khz = 2000000, .present = { .count = 4 },
	};
	struct result ipi = { .kind = "ipi", .name = "single", .state = "any", .wait = true,
		.warmup = 20 };
	struct result offline = { .kind = "hotplug", .name = "offline", .cycles = 5 };
	struct sample sample;
	json_t *root, *row;
	uint64_t i;

	(void)state;
	for (i = 0; i < 2003; i++) {
		sample = (struct sample){ (1ULL << 53) + i, (1ULL << 53) + 2 * i + 1, i % 4, 7 };
		assert_int_equal(result_add(&ipi, &sample), 0);
	}
	assert_int_equal(result_finish(&ipi, &info, dir), 0);
	assert_int_equal(ipi.stats.n, 2003);
	assert_int_equal(ipi.stats.p50, 1002);
	assert_int_equal(ipi.stats.max, 2003);
	root = load("ipi-single.json");
	assert_string_equal(text(root, "schema"), "xcall.bench/1");
	assert_string_equal(text(root, "kind"), "ipi");
	assert_string_equal(text(root, "mode"), "single");
	assert_string_equal(text(root, "state"), "any");
	assert_string_equal(text(root, "kernel"), "xcall");
	assert_string_equal(text(root, "guest_type"), "pvh");
	assert_true(json_is_true(json_object_get(root, "wait")));
	assert_int_equal(json_integer_value(json_object_get(root, "warmup")), 20);
	assert_int_equal(json_integer_value(json_object_get(root, "tsc_khz")), 2000000);
	assert_int_equal(json_array_size(json_object_get(root, "columns")), 4);
	assert_int_equal(json_array_size(json_object_get(root, "samples")), 2003);
	row = json_array_get(json_object_get(root, "samples"), 2001);
	assert_int_equal(json_array_size(row), 4);
	/* no digit lost above 2^53 */
	assert_true(json_integer_value(json_array_get(row, 0)) == (1LL << 53) + 2001);
	assert_int_equal(json_integer_value(json_array_get(row, 2)), 1);
	json_decref(root);

	ipi.state = "irqsoff";
	assert_int_equal(result_finish(&ipi, &info, dir), 0);
	root = load("ipi-single-irqsoff.json");
	assert_string_equal(text(root, "state"), "irqsoff");
	json_decref(root);

	sample = (struct sample){ 10, 30, 2, 0 };
	assert_int_equal(result_add(&offline, &sample), 0);
	assert_int_equal(result_finish(&offline, &info, dir), 0);
	root = load("hotplug-offline.json");
	assert_string_equal(text(root, "op"), "offline");
	assert_int_equal(json_array_size(json_object_get(root, "columns")), 3);
	assert_int_equal(json_array_size(json_array_get(json_object_get(root, "samples"), 0)), 3);
	json_decref(root);

	assert_int_equal(result_finish(&offline, &info, "/nonexistent"), -ENOENT);
	result_free(&ipi);
	result_free(&offline);
}

static int make_dir(void **state)
{
	(void)state;
	return mkdtemp(dir) ? 0 : -1;
}

static int remove_dir(void **state)
{
	char command[64];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

volatile bool interrupted;

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing),
		cmocka_unit_test(one_and_two),
		cmocka_unit_test(known_ranks),
		cmocka_unit_test(mode_lists),
		cmocka_unit_test(result_files),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("bench", tests, make_dir, remove_dir);
}
