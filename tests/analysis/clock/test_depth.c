// SPDX-License-Identifier: GPL-2.0-only
/* The deepest point of intervals: figures known by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <cmocka.h>

#include "clock/evidence_p.h"

static void depth(void **state)
{
	struct xc_item it[] = { { 0, 10, 0 }, { 5, 20, 0 }, { 8, 9, 0 }, { 9, 30, 0 },
				{ 100, 110, 0 }, { 7, 3, 0 } };
	struct xc_depth d = xc_deepest(it, 6);

	(void)state;
	/* four share the one point 9; one is elsewhere, one is no interval */
	assert_int_equal(d.depth, 4);
	assert_int_equal(d.lo, 9);
	assert_int_equal(d.hi, 9);
	assert_int_equal(d.n, 6);
	assert_false(xc_proves(&d));
	d = xc_deepest(it, 0);
	assert_int_equal(d.depth, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(depth),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
