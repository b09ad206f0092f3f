// SPDX-License-Identifier: GPL-2.0-only
/* From when and until when all pCPUs are in a part of a Xen trace, of files made by hand (G1). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "read/xen/xentrace.h"

struct window {			/* of a pCPU: TSCs of its records, up to the first 0 */
	uint32_t pcpu;
	uint64_t tsc[4];
};

static void write_window(FILE *f, const struct window *w)
{
	uint32_t head[3] = { 0x2001f003, w->pcpu, 0 }, record[4] = { 0x9002800c };
	unsigned int n = 0, i;

	while (n < 4 && w->tsc[n])
		n++;
	/* of an event with one word, behind one without a TSC */
	head[2] = n ? 4 + n * sizeof(record) : 0;
	assert_int_equal(fwrite(head, sizeof(head), 1, f), 1);
	if (n)
		assert_int_equal(fwrite(&(uint32_t){ 0x1f002 }, 4, 1, f), 1);
	for (i = 0; i < n; i++) {
		memcpy(&record[1], &w->tsc[i], 8);
		assert_int_equal(fwrite(record, sizeof(record), 1, f), 1);
	}
}

static void part(const struct window *w, unsigned int n, uint64_t whole, uint64_t from, uint64_t to)
{
	char path[] = "/tmp/xcall-ends-XXXXXX";
	FILE *f = fdopen(mkstemp(path), "w");
	struct xc_xen *x;
	unsigned int i;

	assert_non_null(f);
	for (i = 0; i < n; i++)
		write_window(f, &w[i]);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(xc_xen_open(&x, path, false), 0);
	unlink(path);
	assert_true(x->whole_from == whole);
	assert_true(x->whole_to == UINT64_MAX);
	xc_xen_begin_cut(x);
	xc_xen_end_cut(x);
	assert_true(x->whole_from == from);
	assert_true(x->whole_to == to);
	xc_xen_close(x);
}

#define PART(w, ...) part(w, sizeof(w) / sizeof((w)[0]), __VA_ARGS__)

/* the last pCPU to begin, the first to end */
static void all_in_each(void **state)
{
	static const struct window w[] = {
		{ 0, { 110, 150 } }, { 1, { 130, 180 } }, { 3, { 100, 190 } },
		{ 0, { 210 } }, { 1, { 240 } }, { 3, { 205 } },
		{ 0, { 310, 360, 390 } }, { 1, { 305, 380 } }, { 3, { 395 } },
	};

	(void)state;
	PART(w, 100, 130, 380);
}

static void silent(void **state)
{
	/* pCPU 1 has nothing in the first two rounds, and nothing in the last two */
	static const struct window w[] = {
		{ 0, { 110, 150 } }, { 3, { 100, 190 } },
		{ 0, { 210 } }, { 3, { 225, 230 } },
		{ 0, { 260 } }, { 1, { 240 } },
		{ 0, { 290 } }, { 3, { 270, 295 } },
		{ 0, { 310, 360 } }, { 3, { 330 } },
	};
	/* a window without a record is none */
	static const struct window empty[] = {
		{ 0, { 110, 150 } }, { 1, {} }, { 0, { 200 } }, { 1, { 180 } },
		{ 0, { 300 } }, { 1, { 310 } }, { 0, {} }, { 1, { 320 } },
	};

	(void)state;
	PART(w, 100, 225, 290);
	PART(empty, 110, 200, 300);
}

static void few(void **state)
{
	static const struct window one[] = { { 0, { 110, 150 } }, { 1, { 120, 140 } } };
	static const struct window alone[] = { { 2, { 7 } }, { 2, { 8, 9 } } };
	/* the second is in one round only */
	static const struct window late[] = { { 0, { 110 } }, { 0, { 150 } }, { 1, { 170 } } };

	(void)state;
	PART(one, 110, 120, 140);
	PART(alone, 7, 7, 9);
	PART(late, 110, 170, 150);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_in_each),
		cmocka_unit_test(silent),
		cmocka_unit_test(few),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("ends", tests, NULL, NULL);
}
