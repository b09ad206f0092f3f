// SPDX-License-Identifier: GPL-2.0-only
/* Tables as text that a guest leaves: figures known by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <cmocka.h>

#include "analysis/files.h"
#include "read/files/interrupts.h"
#include "read/files/symbols.h"

static void interrupts(void **state)
{
	bool cpu[4];
	uint64_t diff;
	const char *before = files_write("before",
		"           CPU0       CPU2       CPU3\n"
		"  1:          9          9          9  xen  foo\n"
		"RES:         10         20         30   Rescheduling interrupts\n");
	const char *after = files_write("after",
		"           CPU0       CPU1       CPU3\n"
		"RES:         15         99         37   Rescheduling interrupts\n"
		"CAL:          1          1          1   Function call interrupts\n");

	(void)state;
	/* CPU 2 is gone, CPU 1 is new: neither can be compared */
	assert_int_equal(xc_interrupts_diff(before, after, "RES", cpu, 4, &diff), 1);
	assert_int_equal(diff, 5 + 7);
	assert_true(cpu[0] && !cpu[1] && !cpu[2] && cpu[3]);
	assert_int_equal(xc_interrupts_diff(before, after, "CAL", cpu, 4, &diff), 0);
	assert_int_equal(xc_interrupts_diff("/nonexistent", after, "RES", cpu, 4, &diff), 0);
}

static void symbols(void **state)
{
	struct xc_symbols *s;

	(void)state;
	assert_int_equal(xc_symbols_read(&s, files_write("sym", "ffffffff81000040\tb\n"
							 "ffffffff81000000\ta_func\n")), 0);
	assert_string_equal(xc_symbol(s, 0xffffffff81000000), "a_func");
	assert_string_equal(xc_symbol(s, 0xffffffff81000040), "b");
	assert_null(xc_symbol(s, 0xffffffff81000001));
	xc_symbols_free(s);
	assert_null(xc_symbol(NULL, 1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(interrupts),
		cmocka_unit_test(symbols),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, files_begin, files_end);
}
