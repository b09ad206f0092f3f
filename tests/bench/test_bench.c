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
#include "format/buckets.h"
#include "measure.h"
#include "module/ipi_bench.h"
#include "state.h"

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

/* The rank that all programs share is the nearest one, counted in integers. */
static void nearest_ranks(void **state)
{
	uint64_t n;

	(void)state;
	for (n = 1; n <= 2000000; n++)
		if (bucket_rank(n, 0.5) != (n * 500 + 999) / 1000 ||
		    bucket_rank(n, 0.99) != (n * 990 + 999) / 1000 ||
		    bucket_rank(n, 0.999) != (n * 999 + 999) / 1000)
			fail_msg("of %llu values", (unsigned long long)n);
}

/* By the ranks of the binomial distribution, counted by hand. */
static void median_interval(void **state)
{
	static uint64_t value[10000];
	struct median median;
	size_t i;

	(void)state;
	for (i = 0; i < 10000; i++)
		value[i] = i * 7 % 10000 + 1;
	assert_int_equal(median_of(value, 10000, &median), 0);
	/* 5000 -+ 98, ranks from 0 */
	assert_int_equal(median.low, 4903);
	assert_int_equal(median.high, 5099);
	assert_true(median.percent > 1.959 && median.percent < 1.961);
	for (i = 0; i < 100; i++)
		value[i] = 42;
	assert_int_equal(median_of(value, 100, &median), 0);
	assert_true(median.percent == 0);
	/* too few to say anything */
	assert_int_equal(median_of(value, 3, &median), 0);
	assert_true(median.percent < 0);
	assert_int_equal(median_of(NULL, 0, &median), 0);
	assert_true(median.percent < 0);
	value[0] = value[1] = value[2] = 0;
	assert_int_equal(median_of(value, 3, &median), 0);
	assert_true(median.percent < 0);
}

/* It is what it says: of 1000 worlds the true median is in the interval in 95 %. */
static void median_covers(void **state)
{
	static uint64_t value[601];
	struct median median;
	unsigned int world, covered = 0, i;

	(void)state;
	srandom(20261121);
	for (world = 0; world < 1000; world++) {
		/* skewed as latencies are; half of all are below 1000 + 500^2 */
		for (i = 0; i < 601; i++) {
			uint64_t at = random() % 1001;

			value[i] = 1000 + at * at;
		}
		assert_int_equal(median_of(value, 601, &median), 0);
		covered += median.low <= 251000 && 251000 <= median.high;
	}
	assert_in_range(covered, 935, 985);
}

static void mode_lists(void **state)
{
	unsigned int modes, mode;
	const char *unknown;

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
	/* one name is the beginning of another; one has two */
	assert_int_equal(modes_parse("broadcast-lock", &modes, &unknown), 0);
	assert_int_equal(modes, 1 << IPI_BENCH_BROADCAST_LOCK);
	assert_int_equal(modes_parse("normal,dry", &modes, &unknown), 0);
	assert_int_equal(modes, 1 << IPI_BENCH_SINGLE | 1 << IPI_BENCH_DRY);
	for (mode = 0; mode < IPI_BENCH_MODES; mode++) {
		assert_int_equal(modes_parse(mode_names[mode], &modes, &unknown), 0);
		assert_int_equal(modes, 1 << mode);
	}
	assert_int_equal(states_parse("poll,any", &modes, &unknown), 0);
	assert_int_equal(modes, 1 << IPI_BENCH_STATE_POLL | 1 << IPI_BENCH_STATE_ANY);
	assert_int_equal(states_parse("normal", &modes, &unknown), -EINVAL);
	assert_true(mode_waits(IPI_BENCH_ANY) && !mode_waits(IPI_BENCH_ASYNC));
	assert_true(mode_has_targets(IPI_BENCH_RESCHED) && !mode_has_targets(IPI_BENCH_IRQ_WORK));
}

static json_t *load_json(const char *name)
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
		.warmup = 20, .calls = 2023, .runs = 2023, .in_state = 2000, .ended_by = "time",
		.percent_wanted = 2.5 };
	struct result offline = { .kind = "hotplug", .name = "offline", .cycles = 5 };
	struct sample sample;
	json_t *root, *row, *median;
	uint64_t i;

	(void)state;
	for (i = 0; i < 2003; i++) {
		sample = (struct sample){ (1ULL << 53) + i, (1ULL << 53) + 2 * i + 1, i % 4, 7, 0 };
		assert_int_equal(result_add(&ipi, &sample), 0);
	}
	assert_int_equal(result_finish(&ipi, &info, dir), 0);
	assert_int_equal(ipi.stats.n, 2003);
	assert_int_equal(ipi.stats.p50, 1002);
	assert_int_equal(ipi.stats.max, 2003);
	root = load_json("ipi-single.json");
	assert_string_equal(text(root, "schema"), "xcall.bench/1");
	assert_string_equal(text(root, "kind"), "ipi");
	assert_string_equal(text(root, "mode"), "single");
	assert_string_equal(text(root, "state"), "any");
	assert_string_equal(text(root, "kernel"), "xcall");
	assert_string_equal(text(root, "guest_type"), "pvh");
	assert_true(json_is_true(json_object_get(root, "wait")));
	assert_int_equal(json_integer_value(json_object_get(root, "warmup")), 20);
	assert_int_equal(json_integer_value(json_object_get(root, "calls")), 2023);
	assert_int_equal(json_integer_value(json_object_get(root, "runs")), 2023);
	assert_null(json_object_get(root, "in_state"));
	assert_null(json_object_get(root, "irqsoff_us"));
	assert_string_equal(text(root, "ended_by"), "time");
	/* of 2003 values from 1 on: ranks 957 and 1046, from 0 */
	median = json_object_get(root, "median");
	assert_int_equal(json_integer_value(json_object_get(median, "low_ticks")), 958);
	assert_int_equal(json_integer_value(json_object_get(median, "high_ticks")), 1047);
	assert_true(json_real_value(json_object_get(median, "percent_wanted")) == 2.5);
	assert_true(json_real_value(json_object_get(median, "percent")) == 4.441);
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
	ipi.irqsoff_us = 70;
	ipi.tells_state = true;
	ipi.wait = false;
	ipi.sample[1].return_tsc = 99;
	assert_int_equal(result_finish(&ipi, &info, dir), 0);
	root = load_json("ipi-single-irqsoff.json");
	assert_string_equal(text(root, "state"), "irqsoff");
	assert_int_equal(json_integer_value(json_object_get(root, "irqsoff_us")), 70);
	assert_int_equal(json_integer_value(json_object_get(root, "in_state")), 2000);
	assert_string_equal(json_string_value(json_array_get(json_object_get(root, "columns"), 4)),
			    "return_tsc");
	row = json_array_get(json_object_get(root, "samples"), 1);
	assert_int_equal(json_integer_value(json_array_get(row, 4)), 99);
	json_decref(root);

	sample = (struct sample){ 10, 30, 2, 0, 0 };
	assert_int_equal(result_add(&offline, &sample), 0);
	assert_int_equal(result_finish(&offline, &info, dir), 0);
	root = load_json("hotplug-offline.json");
	assert_string_equal(text(root, "op"), "offline");
	assert_int_equal(json_array_size(json_object_get(root, "columns")), 3);
	assert_int_equal(json_array_size(json_array_get(json_object_get(root, "samples"), 0)), 3);
	json_decref(root);

	assert_int_equal(result_finish(&offline, &info, "/nonexistent"), -ENOENT);
	result_free(&ipi);
	result_free(&offline);
}

/* groups of two, and calls meanwhile (H2) */
static void hotplug_files(void **state)
{
	const struct guest_info info = {
		.kernel = "xcall", .release = "6.12", .guest_type = "pv",
		.tsc_khz = 2000000, .present = { .count = 4 },
	};
	const struct sample sample[] = {
		{ 100, 300, 1, 0, 0 }, { 50, 200, 2, 0, 0 },	/* whole: 250 */
		{ 1000, 1100, 3, 1, 0 }, { 1010, 1400, 1, 1, 0 },	/* 400 */
	};
	struct load_count load = { .callers = 3, .calls = 77 };
	struct result online = {
		.kind = "hotplug", .name = "online", .cycles = 1, .at_once = 2, .load = &load,
	};
	json_t *root, *row;
	size_t i;

	(void)state;
	for (i = 0; i < 4; i++)
		assert_int_equal(result_add(&online, &sample[i]), 0);
	online.load_calls = calloc(4, sizeof(*online.load_calls));
	assert_non_null(online.load_calls);
	online.load_calls[3] = 9;
	assert_int_equal(result_finish(&online, &info, dir), 0);
	assert_int_equal(online.stats.n, 4);
	assert_int_equal(online.stats.max, 390);
	assert_int_equal(online.whole.n, 2);
	assert_int_equal(online.whole.p50, 250);
	assert_int_equal(online.whole.max, 400);
	root = load_json("hotplug-online-at-once-2-load.json");
	assert_int_equal(json_integer_value(json_object_get(root, "at_once")), 2);
	row = json_object_get(root, "load");
	assert_int_equal(json_integer_value(json_object_get(row, "callers")), 3);
	assert_int_equal(json_integer_value(json_object_get(row, "calls")), 77);
	assert_int_equal(json_array_size(json_object_get(root, "columns")), 5);
	row = json_array_get(json_object_get(root, "samples"), 3);
	assert_int_equal(json_integer_value(json_array_get(row, 3)), 1);
	assert_int_equal(json_integer_value(json_array_get(row, 4)), 9);
	json_decref(root);
	result_free(&online);
}

static int boot_of(const char *text, struct result *boot)
{
	const struct cpulist present = { .count = 2, .cpu = { 0, 1 } };
	FILE *file = fmemopen((void *)text, strlen(text), "r");
	int err;

	assert_non_null(file);
	*boot = (struct result){ .kind = "hotplug", .name = "boot", .at_once = 1 };
	err = boot_take(&present, file, boot);
	fclose(file);
	return err;
}

/* the kernel's text of its boot (H2) */
static void boot_text(void **state)
{
	static const char head[] = "# tracer: nop\n#\n"
		"# entries-in-buffer/entries-written: 9/9   #P:2\n#\n";
	static const char text[] =
		" swapper/0-1     [000] .....   100: cpuhp_enter: cpu: 0000 target: 236 step:  31 (page_alloc_cpu_online)\n"
		" swapper/0-1     [000] .....   200: cpuhp_enter: cpu: 0001 target: 236 step:   1 (smpboot_create_threads)\n"
		" swapper/0-1     [000] .....   210: cpuhp_exit:  cpu: 0001  state:   1 step:   1 ret: 0\n"
		" swapper/0-1     [000] .....   290: xcall_vcpu: tsc=280 cpu=1 xen_vcpu=1 phase=prepared result=0\n"
		" swapper/0-1     [000] .....   300: cpuhp_enter: cpu: 0001 target: 236 step:  86 (cpuhp_bringup_ap)\n"
		" cpuhp/1-19      [001] d..1.   400: xcall_vcpu: tsc=390 cpu=1 xen_vcpu=1 phase=online result=0\n"
		" swapper/0-1     [000] .....   500: cpuhp_exit:  cpu: 0001  state:  86 step:  86 ret: 0\n"
		" swapper/0-1     [000] .....   900: cpuhp_enter: cpu: 0001 target: 236 step: 200 (later_one)\n"
		" sh-99           [000] .....  1000: xcall_vcpu: tsc=999 cpu=1 xen_vcpu=1 phase=dying result=0\n";
	const struct guest_info info = {
		.kernel = "xcall", .release = "6.12", .guest_type = "pv", .tsc_khz = 2000000,
	};
	char all[sizeof(head) + sizeof(text)];
	struct result boot;
	json_t *root, *row;

	(void)state;
	snprintf(all, sizeof(all), "%s%s", head, text);
	assert_int_equal(boot_of(all, &boot), 0);
	assert_int_equal(boot.count, 1);
	assert_int_equal(boot.sample[0].begin_tsc, 200);
	assert_int_equal(boot.sample[0].end_tsc, 500);
	assert_int_equal(boot.sample[0].cpu, 1);
	assert_int_equal(boot.n_states, 4);
	assert_int_equal(boot.n_life, 2);
	assert_int_equal(boot.life[1].value[0], 390);
	assert_int_equal(boot.life[1].value[2], 1);
	assert_int_equal(boot.life[1].value[3], 4);
	assert_int_equal(result_finish(&boot, &info, dir), 0);
	root = load_json("hotplug-boot.json");
	assert_int_equal(json_array_size(json_object_get(root, "cpuhp")), 4);
	row = json_array_get(json_object_get(root, "life"), 0);
	assert_int_equal(json_integer_value(json_array_get(row, 0)), 280);
	json_decref(root);
	result_free(&boot);

	/* nothing of it; overwritten; not as expected */
	assert_int_equal(boot_of(head, &boot), -ENODATA);
	result_free(&boot);
	assert_int_equal(boot_of("# entries-in-buffer/entries-written: 8/9   #P:2\n", &boot), -ENODATA);
	result_free(&boot);
	assert_int_equal(boot_of(" a-1 [000] ..... 5: cpuhp_enter: cpu: x\n", &boot), -EBADMSG);
	result_free(&boot);
	assert_int_equal(boot_of(" a-1 [000] ..... 5: xcall_vcpu: tsc=1 cpu=99999 xen_vcpu=1 phase=up result=0\n",
				 &boot), -EBADMSG);
	result_free(&boot);
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
		cmocka_unit_test(nearest_ranks),
		cmocka_unit_test(median_interval),
		cmocka_unit_test(median_covers),
		cmocka_unit_test(mode_lists),
		cmocka_unit_test(result_files),
		cmocka_unit_test(hotplug_files),
		cmocka_unit_test(boot_text),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("bench", tests, make_dir, remove_dir);
}
