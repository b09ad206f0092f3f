// SPDX-License-Identifier: GPL-2.0-only
/* The reader of matrix folders (H3, H5): what it takes, and what it says of the rest. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "read/files/matrix.h"

static char dir[] = "/tmp/xcall-matrix-XXXXXX";
static char said[4096];

static void put(const char *text)
{
	char path[128];
	FILE *f;

	snprintf(path, sizeof(path), "%s/matrix.json", dir);
	f = fopen(path, "w");
	assert_non_null(f);
	fputs(text, f);
	assert_int_equal(fclose(f), 0);
}

/* mx_read(), with what it says kept in said */
static int take(struct mx_matrix *m, const char *text)
{
	int err, old = dup(2);
	FILE *f = tmpfile();
	size_t n;

	if (text)
		put(text);
	assert_non_null(f);
	assert_true(dup2(fileno(f), 2) == 2);
	err = mx_read(m, dir);
	assert_true(dup2(old, 2) == 2);
	close(old);
	rewind(f);
	n = fread(said, 1, sizeof(said) - 1, f);
	said[n] = 0;
	fclose(f);
	return err;
}

#define CELL(name, guests) "{\"name\":\"" name "\",\"type\":\"pv\",\"kernel\":\"xcall\"," \
	"\"overcommit\":2,\"by\":\"count\",\"pinned\":true,\"vcpus\":4,\"pcpus\":2," \
	"\"state\":\"later\",\"guests\":" guests "}"
#define MATRIX(cells) "{\"schema\":\"xcall.matrix/1\",\"cells\":[" cells "]}"

static void whole(void **state)
{
	struct mx_matrix m;
	char path[160];

	(void)state;
	assert_int_equal(take(&m, "{\"schema\":\"xcall.matrix/1\",\"made\":{\"time\":\"instruction\"},\"cells\":["
		CELL("a", "[\"runs/r1/guest-a.1\",\"runs/r2/guest-a.2\"]") ","
		"{\"name\":\"b\",\"type\":\"pvh\",\"kernel\":\"stock\",\"overcommit\":1.5,"
		"\"pinned\":false,\"vcpus\":3,\"pcpus\":2,\"by\":null,"
		"\"recorded\":[\"runs/r2/guest-a.2\"],\"guests\":[\"runs/r1/guest-a.1\"]}]}"), 0);
	assert_string_equal(said, "");
	assert_true(mx_is(dir));
	assert_int_equal(m.n_cells, 2);
	assert_string_equal(m.cells[0].name, "a");
	assert_string_equal(m.cells[0].type, "pv");
	assert_string_equal(m.cells[0].kernel, "xcall");
	assert_string_equal(m.cells[0].by, "count");
	assert_true(m.cells[0].overcommit == 2 && m.cells[1].overcommit == 1.5);
	assert_true(m.cells[0].pinned && !m.cells[1].pinned);
	assert_int_equal(m.cells[0].vcpus, 4);
	assert_int_equal(m.cells[0].pcpus, 2);
	assert_int_equal(m.cells[0].n_guests, 2);
	snprintf(path, sizeof(path), "%s/runs/r2/guest-a.2", dir);
	assert_string_equal(m.cells[0].guests[1], path);
	assert_null(m.cells[1].by);
	assert_true(m.instruction_time);
	assert_int_equal(m.cells[0].n_recorded, 0);
	assert_int_equal(m.cells[1].n_recorded, 1);
	assert_string_equal(m.cells[1].recorded[0], path);
	mx_free(&m);
	assert_int_equal(m.n_cells, 0);
}

static void refused(void **state)
{
	static const struct {
		const char *text, *says;
	} bad[] = {
		{ "{\"schema\":\"xcall.matrix/1\",\"cells\":[", "matrix.json: offset " },
		{ "", "matrix.json: '[' or '{' expected" },
		{ "[]", "expected schema xcall.matrix/1, found none" },
		{ "{\"schema\":\"xcall.matrix/2\"}", "found xcall.matrix/2" },
		{ "{\"schema\":\"xcall.matrix/1\"}", "no list of cells" },
		{ MATRIX(""), "no list of cells" },
		{ MATRIX("7"), "cell 0: is no object" },
		{ MATRIX("{}"), "cell 0: no text name" },
		{ MATRIX(CELL("a", "[]")), "cell 0: no list of guests" },
		{ MATRIX(CELL("a", "[7]")), "guest 0 is no path below the folder" },
		{ MATRIX(CELL("a", "[\"/tmp\"]")), "guest 0 is no path below the folder" },
		{ MATRIX(CELL("a", "[\"runs/../..\"]")), "guest 0 is no path below the folder" },
		{ MATRIX(CELL("a", "[\"runs/r9\"]")), "cell 0: no folder runs/r9" },
		{ MATRIX(CELL("a", "[\"runs\"]") "," CELL("a", "[\"runs\"]")),
		  "cell 1: the name a is that of cell 0, too" },
		{ MATRIX("{\"name\":\"a\",\"type\":\"pv\",\"kernel\":\"xcall\",\"overcommit\":0.5}"),
		  "overcommit is no number of at least 1" },
		{ MATRIX("{\"name\":\"a\",\"type\":\"pv\",\"kernel\":\"xcall\",\"overcommit\":1}"),
		  "pinned is neither true nor false" },
		{ MATRIX("{\"name\":\"a\",\"type\":\"pv\",\"kernel\":\"xcall\",\"overcommit\":1,"
			 "\"pinned\":true,\"vcpus\":4097,\"pcpus\":1}"), "vcpus is no number of CPUs" },
	};
	struct mx_matrix m;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_int_equal(take(&m, bad[i].text), -EBADMSG);
		if (!strstr(said, bad[i].says))
			fail_msg("of %s it says: %s", bad[i].text, said);
		/* one line, and nothing left to free */
		assert_ptr_equal(strchr(said, '\n'), said + strlen(said) - 1);
		assert_true(!m.cells && !m.dir);
	}
}

static void none(void **state)
{
	struct mx_matrix m;
	char path[128];

	(void)state;
	snprintf(path, sizeof(path), "%s/matrix.json", dir);
	unlink(path);
	assert_false(mx_is(dir));
	assert_int_equal(take(&m, NULL), -ENOENT);
	assert_non_null(strstr(said, "not a matrix folder: no matrix.json in it"));
}

static int setup(void **state)
{
	static const char *const sub[] = { "runs", "runs/r1", "runs/r2", "runs/r1/guest-a.1",
					   "runs/r2/guest-a.2" };
	char path[160];
	size_t i;

	(void)state;
	if (!mkdtemp(dir))
		return -1;
	for (i = 0; i < sizeof(sub) / sizeof(sub[0]); i++) {
		snprintf(path, sizeof(path), "%s/%s", dir, sub[i]);
		if (mkdir(path, 0777))
			return -1;
	}
	return 0;
}

static int teardown(void **state)
{
	char command[64];

	(void)state;
	snprintf(command, sizeof(command), "rm -r %s", dir);
	return system(command);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whole),
		cmocka_unit_test(refused),
		cmocka_unit_test(none),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("matrix", tests, setup, teardown);
}
