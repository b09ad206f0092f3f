// SPDX-License-Identifier: GPL-2.0-only
/* The ring between the BPF programs and xcall-record: both sides' own code, one after the other. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "kernel/ring_reader.h"
#include "programs/ring.bpf.h"

#define BYTES 4096

struct fixture {
	struct ring_reader reader;
	uint64_t expected;	/* the next record's number */
	unsigned int got;
	int answer;		/* of the sink */
};

/* A record is its number, repeated. */
static int sink(void *context, void *record, size_t size)
{
	struct fixture *f = context;
	uint64_t *word = record;
	size_t i;

	for (i = 0; i < size / 8; i++)
		assert_int_equal(word[i], f->expected);
	f->expected++;
	f->got++;
	return f->answer;
}

static int setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	if (!f)
		return -1;
	f->reader = (struct ring_reader){
		.sink = sink, .context = f, .bytes = BYTES, .fd = -1,
		.ring = calloc(1, sizeof(struct ring) + BYTES + RING_SPILL),
	};
	*state = f;
	return f->reader.ring ? 0 : -1;
}

static int teardown(void **state)
{
	struct fixture *f = *state;

	free(f->reader.ring);
	free(f);
	return 0;
}

static void fill(uint64_t *record, size_t size, uint64_t number)
{
	size_t i;

	for (i = 0; i < size / 8; i++)
		record[i] = number;
}

/* As the programs do; false if there is no room. The size must be a constant for them. */
static bool put(struct ring *ring, size_t size, uint64_t number)
{
	uint64_t *record = ring_reserve(ring, size);

	if (!record)
		return false;
	fill(record, size, number);
	ring_submit(record, size);
	return true;
}

static void test_all_sizes_round_and_round(void **state)
{
	struct fixture *f = *state;
	uint64_t number;

	/* 16, 24, 32, 40 bytes, read at odd times: every place of the ring's end is met. */
	for (number = 0; number < 50000; number++) {
		assert_true(put(f->reader.ring, 16 + number % 4 * 8, number));
		if (number % 7 == 0)
			assert_int_equal(ring_read(&f->reader), 0);
	}
	assert_int_equal(ring_read(&f->reader), 0);
	assert_int_equal(f->got, 50000);
	assert_int_equal(f->reader.ring->head, f->reader.ring->tail);
}

static void test_full_refuses_and_keeps(void **state)
{
	struct fixture *f = *state;
	uint64_t number = 0;
	unsigned int round;

	for (round = 0; round < 100; round++) {
		while (put(f->reader.ring, 40, number))
			number++;
		/* What is kept for interrupts holds four records more, and not a byte is lost. */
		assert_true(f->reader.ring->head - f->reader.ring->tail + 4 * 48 <= BYTES);
		assert_int_equal(ring_read(&f->reader), 0);
		assert_int_equal(f->expected, number);
	}
	assert_true(number > 100 * (BYTES / 48 - 8));
}

/* An interrupt between a program's reservation and its last write. */
static void test_order_of_nested(void **state)
{
	struct fixture *f = *state;
	uint64_t *outer = ring_reserve(f->reader.ring, 24);

	assert_non_null(outer);
	assert_true(put(f->reader.ring, 40, 1));
	assert_int_equal(ring_read(&f->reader), 0);
	assert_int_equal(f->got, 0);	/* the first is not whole */
	fill(outer, 24, 0);
	assert_int_equal(ring_read(&f->reader), 0);
	assert_int_equal(f->got, 0);
	ring_submit(outer, 24);
	assert_int_equal(ring_read(&f->reader), 0);
	assert_int_equal(f->got, 2);
}

/* Old bytes are never taken for the size of a record that is not whole. */
static void test_nothing_stale(void **state)
{
	struct fixture *f = *state;
	uint64_t number;
	uint64_t *late;

	for (number = 0; number < 1000; number++) {
		assert_true(put(f->reader.ring, 40, number));
		assert_int_equal(ring_read(&f->reader), 0);
		late = ring_reserve(f->reader.ring, 16);
		assert_int_equal(ring_read(&f->reader), 0);
		assert_int_equal(f->expected, number + 1);
		fill(late, 16, number + 1);
		number++;
		ring_submit(late, 16);
		assert_int_equal(ring_read(&f->reader), 0);
	}
}

static void test_sink_error_ends(void **state)
{
	struct fixture *f = *state;

	assert_true(put(f->reader.ring, 16, 0));
	assert_true(put(f->reader.ring, 16, 1));
	f->answer = -ENOSPC;
	assert_int_equal(ring_read(&f->reader), -ENOSPC);
	assert_int_equal(f->got, 1);
	f->answer = 0;
	assert_int_equal(ring_read(&f->reader), 0);
	assert_int_equal(f->got, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_all_sizes_round_and_round, setup, teardown),
		cmocka_unit_test_setup_teardown(test_full_refuses_and_keeps, setup, teardown),
		cmocka_unit_test_setup_teardown(test_order_of_nested, setup, teardown),
		cmocka_unit_test_setup_teardown(test_nothing_stale, setup, teardown),
		cmocka_unit_test_setup_teardown(test_sink_error_ends, setup, teardown),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("ring", tests, NULL, NULL);
}
