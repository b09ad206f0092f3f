// SPDX-License-Identifier: GPL-2.0-only
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "format/holdback.h"

#define RECORDS 100003		/* a prime: no batch of ours divides it */

static void put(struct holdback *hold, uint64_t tsc, uint32_t port)
{
	struct xt_ipi_recv record = { .tsc = tsc, .id = XT_IPI_ENTRY, .port = port };

	holdback_put(hold, &record, sizeof(record));
}

static void take(struct holdback *hold, uint64_t tsc, uint32_t port)
{
	const struct held *held = holdback_oldest(hold);
	struct xt_ipi_recv record;

	assert_non_null(held);
	assert_int_equal(held->size, sizeof(record));
	memcpy(&record, held->bytes, sizeof(record));
	assert_int_equal(record.tsc, tsc);
	assert_int_equal(record.port, port);
	holdback_drop(hold);
}

static void empty(void **state)
{
	struct holdback hold = { 0 };

	(void)state;
	assert_null(holdback_oldest(&hold));
	assert_false(holdback_full(&hold));
	put(&hold, 5, 0);
	take(&hold, 5, 0);
	assert_null(holdback_oldest(&hold));
}

static void full(void **state)
{
	struct holdback hold = { 0 };
	uint32_t i;

	(void)state;
	for (i = 0; i < HOLDBACK_SLOTS; i++) {
		assert_false(holdback_full(&hold));
		put(&hold, HOLDBACK_SLOTS - i, i);
	}
	assert_true(holdback_full(&hold));
	for (i = 0; i < HOLDBACK_SLOTS; i++)
		take(&hold, i + 1, HOLDBACK_SLOTS - 1 - i);
	assert_null(holdback_oldest(&hold));
}

static void equal_tsc_keeps_arrival(void **state)
{
	struct holdback hold = { 0 };

	(void)state;
	put(&hold, 7, 1);
	put(&hold, 9, 2);
	put(&hold, 7, 3);
	put(&hold, 7, 4);
	take(&hold, 7, 1);
	take(&hold, 7, 3);
	take(&hold, 7, 4);
	take(&hold, 9, 2);
}

/* An NMI's record overtakes those of the event that it interrupted, at random. */
static void near_order_becomes_order(void **state)
{
	static uint64_t tsc[RECORDS];
	struct holdback hold = { 0 };
	uint64_t last = 0;
	uint32_t i, out = 0;

	(void)state;
	srand(1);
	for (i = 0; i < RECORDS; i++)
		tsc[i] = 10 * (i + 1);
	for (i = 0; i + 8 < RECORDS; i++) {
		uint32_t other = i + rand() % 8;
		uint64_t swap = tsc[i];

		if (rand() % 16)
			continue;
		tsc[i] = tsc[other];
		tsc[other] = swap;
	}
	for (i = 0; i < RECORDS || holdback_oldest(&hold); i++) {
		if (i >= RECORDS || holdback_full(&hold)) {
			assert_int_equal(holdback_oldest(&hold)->tsc, last + 10);
			last += 10;
			out++;
			holdback_drop(&hold);
		}
		if (i < RECORDS)
			put(&hold, tsc[i], i);
	}
	assert_int_equal(out, RECORDS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(empty),
		cmocka_unit_test(full),
		cmocka_unit_test(equal_tsc_keeps_arrival),
		cmocka_unit_test(near_order_becomes_order),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("holdback", tests, NULL, NULL);
}
