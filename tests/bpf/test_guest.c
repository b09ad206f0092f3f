// SPDX-License-Identifier: GPL-2.0-only
/* The readers of the guest's own files: CPU lists, kallsyms, interrupts. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <cmocka.h>
#include <jansson.h>
#include "guest/cpulist.h"
#include "guest/guest_info.h"
#include "guest/jsonw.h"
#include "guest/message.h"
#include "guest/tsc.h"
#include "trace/interrupts.h"
#include "trace/mono.h"
#include "trace/ports.h"
#include "trace/symbols.h"

static char dir[] = "/tmp/xcall-guest-XXXXXX";

static const char *path_of(const char *name)
{
	static char path[2][64];
	static int turn;

	turn ^= 1;
	snprintf(path[turn], sizeof(path[turn]), "%s/%s", dir, name);
	return path[turn];
}

static void write_file(const char *name, const char *text)
{
	FILE *file = fopen(path_of(name), "w");

	assert_non_null(file);
	assert_int_equal(fputs(text, file) < 0, 0);
	assert_int_equal(fclose(file), 0);
}

static const char *read_file(const char *name)
{
	static char text[1 << 16];
	FILE *file = fopen(path_of(name), "r");
	size_t length;

	assert_non_null(file);
	length = fread(text, 1, sizeof(text) - 1, file);
	text[length] = '\0';
	fclose(file);
	return text;
}

static void cpulists(void **state)
{
	static const char *const wrong[] = {
		"", "\n", "-", "1-", "3-1", "1,,2", "1,", "a", "0x1", "1 2", "2,1", "1,1",
		"4096", "0-4096", "99999999999999999999",
	};
	struct cpulist list;
	size_t i;

	(void)state;
	assert_int_equal(cpulist_parse(&list, "0\n"), 0);
	assert_int_equal(list.count, 1);
	assert_int_equal(cpulist_parse(&list, "0-2,5,7-8\n"), 0);
	assert_int_equal(list.count, 6);
	assert_int_equal(list.cpu[3], 5);
	assert_int_equal(list.cpu[5], 8);
	assert_int_equal(cpulist_parse(&list, "0-4095"), 0);
	assert_int_equal(list.count, 4096);
	for (i = 0; i < sizeof(wrong) / sizeof(*wrong); i++)
		if (cpulist_parse(&list, wrong[i]) != -EINVAL)
			fail_msg("\"%s\" was taken", wrong[i]);
	assert_int_equal(cpulist_read(&list, path_of("nowhere")), -ENOENT);
}

static void names_of_functions(void **state)
{
	struct symbols symbols = { 0 };
	uint64_t i;

	(void)state;
	write_file("kallsyms",
		   "ffffffff81000000 T first\n"
		   "ffffffff81000010 t second\n"
		   "ffffffff81000010 t alias\n"
		   "ffffffff81000020 t never_seen\n"
		   "not a line\n");
	assert_int_equal(symbols_see(&symbols, 0), 0);
	assert_int_equal(symbols.count, 0);
	assert_null(symbols_name(&symbols, 0xffffffff81000000));
	for (i = 0; i < 3; i++) {
		assert_int_equal(symbols_see(&symbols, 0xffffffff81000010), 0);
		assert_int_equal(symbols_see(&symbols, 0xffffffff81000000), 0);
		assert_int_equal(symbols_see(&symbols, 0xffffffffa0000000), 0);
	}
	assert_int_equal(symbols.fresh, 3);
	assert_int_equal(symbols_resolve(&symbols, path_of("kallsyms"), false), 0);
	assert_int_equal(symbols.fresh, 0);
	assert_string_equal(symbols_name(&symbols, 0xffffffff81000000), "first");
	assert_string_equal(symbols_name(&symbols, 0xffffffff81000010), "second");
	assert_null(symbols_name(&symbols, 0xffffffffa0000000));
	assert_int_equal(symbols_write(&symbols, dir), 0);
	assert_string_equal(read_file("symbols.tsv"),
			    "ffffffff81000000\tfirst\nffffffff81000010\tsecond\n");

	/* a module came; and one more look at all finds it */
	write_file("kallsyms", "ffffffffa0000000 t handler\t[module]\n");
	assert_int_equal(symbols_resolve(&symbols, path_of("kallsyms"), false), 0);
	assert_null(symbols_name(&symbols, 0xffffffffa0000000));
	assert_int_equal(symbols_resolve(&symbols, path_of("kallsyms"), true), 0);
	assert_string_equal(symbols_name(&symbols, 0xffffffffa0000000), "handler");
	assert_int_equal(symbols_resolve(&symbols, path_of("nowhere"), false), -ENOENT);
	symbols_free(&symbols);
}

static void many_functions(void **state)
{
	struct symbols symbols = { 0 };
	uint64_t i;
	FILE *file;

	(void)state;
	file = fopen(path_of("kallsyms"), "w");
	assert_non_null(file);
	for (i = 1; i <= 5003; i++) {
		fprintf(file, "%llx t f%llu\n", (unsigned long long)i * 16, (unsigned long long)i);
		assert_int_equal(symbols_see(&symbols, i * 16), 0);
	}
	fclose(file);
	assert_int_equal(symbols.count, 5003);
	assert_int_equal(symbols_resolve(&symbols, path_of("kallsyms"), false), 0);
	for (i = 1; i <= 5003; i++) {
		char name[16];

		snprintf(name, sizeof(name), "f%llu", (unsigned long long)i);
		assert_string_equal(symbols_name(&symbols, i * 16), name);
	}
	symbols_free(&symbols);
}

static const char interrupts[] =
	"           CPU0       CPU1\n"
	" 16:         10          0   xen-percpu    -virq      timer0\n"
	" 17:          5          0   xen-percpu    -ipi       resched0\n"
	" 18:          6          0   xen-percpu    -ipi       callfunc0\n"
	" 19:          7          0   xen-percpu    -ipi       callfuncsingle0\n"
	" 20:          8          0   xen-percpu    -ipi       irqwork0\n"
	"NMI:          0          0   Non-maskable interrupts\n"
	"RES:          5         11   Rescheduling interrupts\n"
	"CAL:         13         12   Function call interrupts\n"
	"IWI:          8         13   IRQ work interrupts\n";

/* One digit of it changed: is that seen as an IPI? */
static bool differs(const char *row)
{
	char *other = strdup(interrupts);
	bool same;

	assert_non_null(other);
	*strpbrk(strstr(other, row) + strlen(row), "0123456789") = '9';
	same = interrupts_same(interrupts, other) && interrupts_same(other, interrupts);
	free(other);
	return !same;
}

static void ipi_rows(void **state)
{
	(void)state;
	assert_true(interrupts_same(interrupts, interrupts));
	assert_true(interrupts_same("", ""));
	assert_false(interrupts_same(interrupts, ""));
	assert_false(differs(" 16:"));
	assert_true(differs(" 17:"));
	assert_true(differs(" 18:"));
	assert_true(differs(" 19:"));
	assert_true(differs(" 20:"));
	assert_false(differs("NMI:"));
	assert_true(differs("RES:"));
	assert_true(differs("CAL:"));
	assert_true(differs("IWI:"));
}

/* Rows that another thread changes all the time, until it is told to stop. */
static struct {
	char *row;
	int stop, turns, error;
} busy;

static void *keep_changing(void *unused)
{
	unsigned int count = 0;

	(void)unused;
	while (!__atomic_load_n(&busy.stop, __ATOMIC_RELAXED)) {
		__atomic_store_n(&busy.row[5], '0' + count % 10, __ATOMIC_RELAXED);
		__atomic_store_n(&busy.row[4], '0' + count++ / 10 % 10, __ATOMIC_RELAXED);
	}
	return NULL;
}

static int between(void *context)
{
	assert_ptr_equal(context, &busy);
	if (++busy.turns == 3)
		__atomic_store_n(&busy.stop, 1, __ATOMIC_RELAXED);
	return busy.error;
}

/* "same" but for the first losses calls */
static unsigned int losses;

static int still(void *context, bool *same)
{
	assert_ptr_equal(context, &busy);
	*same = !losses;
	losses -= !!losses;
	return 0;
}

static const struct interrupts_watch watch = { between, still, &busy };

/*
 * The result of a snapshot that was disturbed. The two readings may also fall
 * between two changes, with nothing to see: then it is taken again.
 */
static int disturbed_snapshot(uint64_t *tsc)
{
	pthread_t thread;
	int err, tries = 0;

	do {
		busy.stop = 0;
		busy.turns = 0;
		assert_int_equal(pthread_create(&thread, NULL, keep_changing, NULL), 0);
		err = interrupts_snapshot(path_of("busy"), dir, "copy", tsc, &watch);
		__atomic_store_n(&busy.stop, 1, __ATOMIC_RELAXED);
		assert_int_equal(pthread_join(thread, NULL), 0);
	} while (!busy.turns && ++tries < 100000);
	return err;
}

static void snapshots(void **state)
{
	uint64_t before = tsc_read(), tsc;
	int fd;

	(void)state;
	write_file("interrupts", interrupts);
	busy.turns = 0;
	assert_int_equal(interrupts_snapshot(path_of("interrupts"), dir, "copy", &tsc, &watch), 0);
	assert_int_equal(busy.turns, 0);
	assert_true(tsc > before && tsc < tsc_read());
	assert_string_equal(read_file("copy"), interrupts);
	/* two calls an attempt: the third is the second attempt's first, which does not count */
	losses = 3;
	assert_int_equal(interrupts_snapshot(path_of("interrupts"), dir, "copy", &tsc, &watch), 0);
	assert_int_equal(busy.turns, 1);
	assert_true(tsc > before && tsc < tsc_read());
	assert_int_equal(interrupts_snapshot(path_of("nowhere"), dir, "copy", &tsc, &watch), -ENOENT);

	write_file("busy", "RES:000000\n");
	fd = open(path_of("busy"), O_RDWR);
	assert_true(fd >= 0);
	busy.row = mmap(NULL, 11, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	assert_ptr_not_equal(busy.row, MAP_FAILED);
	close(fd);
	assert_int_equal(disturbed_snapshot(&tsc), 0);
	assert_in_range(busy.turns, 1, 3);
	assert_true(tsc > before);
	assert_memory_equal(read_file("copy"), "RES:", 4);
	busy.error = -ECANCELED;
	assert_int_equal(disturbed_snapshot(&tsc), -ECANCELED);
	assert_int_equal(busy.turns, 1);
	munmap(busy.row, 11);
}

static void ports(void **state)
{
	(void)state;
	write_file("vcpus", "CPU0: Xen vCPU 0, online, last step: online, present, active\n"
			    "  ports: resched 12 call 13 pending single 14 pending masked irq_work 15\n"
			    "  inbox: 3 entries; runs no call\n"
			    "CPU12: Xen vCPU 5, offline, last step: freed\n  ports:\n"
			    "CPU13: Xen vCPU 6, online\n  ports: spin 4294967295\n");
	assert_int_equal(ports_copy(path_of("vcpus"), dir, "ports"), 0);
	assert_string_equal(read_file("ports"), "0\tresched\t12\n0\tcall\t13\n0\tsingle\t14\n"
						"0\tirq_work\t15\n13\tspin\t4294967295\n");
	assert_int_equal(ports_copy(path_of("nowhere"), dir, "none"), 0);
	assert_int_equal(access(path_of("none"), F_OK), -1);
}

static void mono_clock(void **state)
{
	struct tsc_pair pair = { 1000000000, 5000, 0 };
	struct mono mono;

	(void)state;
	mono_begin(&mono, &pair, 2500000);
	assert_int_equal(mono_tsc(&mono, 5000), 1000000000);
	assert_int_equal(mono_tsc(&mono, 6000), 1000002500);
	assert_int_equal(mono_tsc(&mono, 4000), 999997500);
	assert_int_equal(mono_ns(&mono, 1000002500), 6000);
	/* a second later the TSC is 1000 ticks ahead: the pace is that, from there on */
	pair = (struct tsc_pair){ 3500001000, 1000005000, 0 };
	mono_look(&mono, &pair);
	assert_in_range(mono.error_ns, 400, 401);
	assert_int_equal(mono_tsc(&mono, 1000005000), 3500001000);
	assert_in_range(mono_tsc(&mono, 2000005000), 6000001999, 6000002001);
	/* too soon to tell the pace: nothing changes */
	pair = (struct tsc_pair){ 3500001000, 1000005001, 0 };
	mono_look(&mono, &pair);
	assert_in_range(mono_tsc(&mono, 2000005000), 6000001999, 6000002001);
}

static void json_is_json(void **state)
{
	struct jsonw json;
	json_t *root;

	(void)state;
	assert_int_equal(jsonw_open(&json, dir, "x.json"), 0);
	jsonw_string(&json, "text", "a \"b\" \\ \n \x01 c");
	jsonw_number(&json, "big", 9007199254740993ULL);
	jsonw_array(&json, "list");
	jsonw_row(&json, (uint64_t[]){ 1, 2, 3 }, 3);
	jsonw_row(&json, NULL, 0);
	jsonw_end_array(&json);
	jsonw_object(&json, "inner");
	jsonw_bool(&json, "yes", true);
	jsonw_real(&json, "half", 0.5, 3);
	jsonw_end_object(&json);
	jsonw_object(&json, "none");
	jsonw_end_object(&json);
	assert_int_equal(jsonw_close(&json), 0);
	root = json_load_file(path_of("x.json"), JSON_REJECT_DUPLICATES, NULL);
	assert_non_null(root);
	assert_string_equal(json_string_value(json_object_get(root, "text")), "a \"b\" \\ \n \x01 c");
	assert_true(json_integer_value(json_object_get(root, "big")) == 9007199254740993LL);
	assert_int_equal(json_array_size(json_array_get(json_object_get(root, "list"), 0)), 3);
	assert_true(json_is_true(json_object_get(json_object_get(root, "inner"), "yes")));
	assert_int_equal(json_object_size(json_object_get(root, "none")), 0);
	json_decref(root);

	/* left open, or a full disk: no file */
	assert_int_equal(jsonw_open(&json, dir, "y.json"), 0);
	jsonw_array(&json, "list");
	assert_int_equal(jsonw_close(&json), -EINVAL);
	assert_int_equal(access(path_of("y.json"), F_OK), -1);
	assert_int_equal(access(path_of(".y.json.new"), F_OK), -1);
	jsonw_start(&json, fopen("/dev/full", "w"));
	assert_int_equal(jsonw_close(&json), -ENOSPC);
	fclose(json.file);
}

static void this_machine(void **state)
{
	struct guest_info info;
	const char *what;
	uint64_t measured;
	json_t *root;

	(void)state;
	assert_int_equal(guest_info_read(&info, &what), 0);
	assert_true(info.present.count >= 1);
	measured = tsc_khz_measure();
	/* Within 1 %: the two come from different sources where there are two. */
	assert_in_range(info.tsc_khz, measured - measured / 100, measured + measured / 100);
	assert_int_equal(guest_info_write(&info, dir), 0);
	root = json_load_file(path_of("guest.json"), JSON_REJECT_DUPLICATES, NULL);
	assert_non_null(root);
	assert_string_equal(json_string_value(json_object_get(root, "schema")), "xcall.guest/1");
	assert_int_equal(json_integer_value(json_object_get(root, "vcpus")), info.present.count);
	assert_string_equal(json_string_value(json_object_get(root, "guest_type")), info.guest_type);
	json_decref(root);
	guest_info_free(&info);
}

static void numbers(void **state)
{
	unsigned long number;
	double seconds;

	(void)state;
	assert_int_equal(parse_number("12", 1, 12, &number), 0);
	assert_int_equal(number, 12);
	assert_int_equal(parse_number("13", 1, 12, &number), -EINVAL);
	assert_int_equal(parse_number("-1", 0, 12, &number), -EINVAL);
	assert_int_equal(parse_number("1x", 0, 12, &number), -EINVAL);
	assert_int_equal(parse_number("", 0, 12, &number), -EINVAL);
	assert_int_equal(parse_number("99999999999999999999", 0, ~0UL, &number), -EINVAL);
	assert_int_equal(parse_seconds("0.25", &seconds), 0);
	assert_true(seconds == 0.25);
	assert_int_equal(parse_seconds("0", &seconds), -EINVAL);
	assert_int_equal(parse_seconds("1e3", &seconds), -EINVAL);
	assert_int_equal(parse_seconds("nan", &seconds), -EINVAL);
	assert_int_equal(parse_seconds("1.2.3", &seconds), -EINVAL);
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cpulists),
		cmocka_unit_test(names_of_functions),
		cmocka_unit_test(many_functions),
		cmocka_unit_test(ipi_rows),
		cmocka_unit_test(snapshots),
		cmocka_unit_test(ports),
		cmocka_unit_test(mono_clock),
		cmocka_unit_test(json_is_json),
		cmocka_unit_test(this_machine),
		cmocka_unit_test(numbers),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("guest", tests, make_dir, remove_dir);
}
