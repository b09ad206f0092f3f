// SPDX-License-Identifier: GPL-2.0-only
/* Histograms, quantiles, hash tables, orders: figures known by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <cmocka.h>

#include "base/hash.h"
#include "base/hist.h"
#include "base/sort.h"

static int by_u64(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static void hist_error(void **state)
{
	static const double q[] = { 0.001, 0.5, 0.9, 0.99, 0.999, 1 };
	static uint64_t v[20000];
	struct xc_hist a = {}, b = {};
	unsigned int i;
	size_t k;

	(void)state;
	srandom(1);
	for (i = 0; i < 20000; i++) {
		/* every magnitude up to 2^62 */
		v[i] = ((uint64_t)random() << 31 | (uint64_t)random()) >> random() % 62;
		xc_hist_add(i % 3 ? &a : &b, v[i]);
	}
	xc_hist_merge(&a, &b);
	qsort(v, 20000, sizeof(v[0]), by_u64);
	assert_int_equal(a.n, 20000);
	assert_int_equal(a.max, v[19999]);
	for (k = 0; k < sizeof(q) / sizeof(q[0]); k++) {
		double is = (double)xc_hist_quantile(&a, q[k]);
		double should = (double)xc_quantile(v, 20000, q[k]);

		assert_true(is >= should * (1 - 1.0 / 128) && is <= should * (1 + 1.0 / 128));
	}
	assert_int_equal(xc_hist_quantile(&a, 1), v[19999]);
	xc_hist_free(&a);
	xc_hist_free(&b);
}

static void hist_exact_when_small(void **state)
{
	struct xc_hist h = {};
	uint64_t v;

	(void)state;
	for (v = 0; v < 256; v++) {
		xc_hist_add(&h, v);
		assert_int_equal(xc_hist_quantile(&h, 1), v);
	}
	assert_int_equal(xc_hist_quantile(&h, 0.5), 127);
	assert_int_equal(xc_hist_quantile(&h, 0), 0);
	xc_hist_free(&h);
	assert_int_equal(xc_hist_quantile(&h, 0.5), 0);
}

static void quantiles(void **state)
{
	static const uint64_t v[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

	(void)state;
	assert_int_equal(xc_quantile(v, 10, 0.5), 5);
	assert_int_equal(xc_quantile(v, 10, 0.99), 10);
	assert_int_equal(xc_quantile(v, 10, 0), 1);
	assert_int_equal(xc_quantile(v, 1, 0.999), 1);
	assert_int_equal(xc_quantile(v, 0, 0.5), 0);
}

/* ---- hash ------------------------------------------------------------------------ */

#define KEYS	64

/* one that stands where others want to, and at the end, where the way goes on at the begin */
static uint64_t crowded_key(const struct xc_hash *h, unsigned int i)
{
	static uint64_t key[KEYS];
	uint64_t k = i ? key[i - 1] : 0;

	while (!key[i]) {
		k++;
		if ((xc_hash_home(h, k) + 4) % 256 < 8)
			key[i] = k;
	}
	return key[i];
}

static void hash(void **state)
{
	struct xc_hash h = { .size = 256 };
	unsigned int times[KEYS] = {}, i, k, n, all = 0;
	struct xc_slot *x;

	(void)state;
	for (i = 0; i < KEYS; i++)
		crowded_key(&h, i);
	h.size = 0;
	assert_null(xc_hash_find(&h, 1));
	srandom(1);
	for (i = 0; i < 100000; i++) {
		k = random() % KEYS;
		x = xc_hash_find(&h, crowded_key(&h, k));
		/* grows first, then stays about as full */
		if (random() % 256 < (all < 100 ? 160 : 100)) {
			xc_hash_add(&h, crowded_key(&h, k), k + 1);
			times[k]++;
			all++;
		} else if (x) {
			xc_hash_remove(&h, x);
			times[k]--;
			all--;
		}
		assert_int_equal(h.n, all);
		assert_true(2 * h.n <= h.size);
		for (k = 0; k < KEYS; k++) {
			n = 0;
			for (x = xc_hash_find(&h, crowded_key(&h, k)); x; x = xc_hash_next(&h, x)) {
				assert_int_equal(x->value, k + 1);
				n++;
			}
			assert_int_equal(n, times[k]);
		}
	}
	xc_hash_set(&h, 0, 7);
	xc_hash_set(&h, 0, 8);
	x = xc_hash_find(&h, 0);
	assert_non_null(x);
	assert_int_equal(x->value, 8);
	assert_int_equal(h.n, all + 1);
	xc_hash_remove(&h, NULL);
	xc_hash_clear(&h);
	assert_int_equal(h.n, 0);
	assert_null(xc_hash_find(&h, 0));
	xc_hash_add(&h, 0, 1);
	assert_null(xc_hash_next(&h, xc_hash_find(&h, 0)));
	xc_hash_free(&h);
}

/* ---- order ----------------------------------------------------------------------- */

struct named {
	unsigned int a;
	int b;
	double c;
};

XC_BY(by_a, struct named, a)
XC_BY2(by_a_and_b, struct named, a, b)
XC_BY3(by_all, struct named, a, b, c)

static void ordered(void **state)
{
	static const struct named low = { 1, -1, 0.5 }, high = { UINT32_MAX, -1, 0.25 };
	static const struct named middle = { 1, 0, 0.5 }, last = { 1, 0, 0.75 };

	(void)state;
	assert_true(by_a(&low, &high) < 0 && by_a(&high, &low) > 0 && !by_a(&low, &middle));
	assert_true(by_a_and_b(&high, &low) > 0 && by_a_and_b(&low, &middle) < 0);
	assert_int_equal(by_a_and_b(&middle, &last), 0);
	assert_true(by_all(&middle, &last) < 0 && by_all(&last, &middle) > 0);
	assert_true(by_all(&high, &last) > 0 && by_all(&low, &middle) < 0);
	assert_int_equal(by_all(&low, &low), 0);
}

static void first(void **state)
{
	static const unsigned int list[] = { 1, 3, 3, 5, 7, 7, 7 };
	unsigned int at, n, k;

	(void)state;
	for (n = 0; n <= 7; n++)
		for (at = 0; at < 9; at++) {
			for (k = 0; k < n && list[k] < at; k++)
				;
			assert_int_equal(XC_FIRST(0, n, i, list[i] < at), k);
			assert_int_equal(XC_FIRST(n, 7, i, list[i] < at),
					 k < n ? n : XC_FIRST(0, 7, i, list[i] < at));
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hist_error),
		cmocka_unit_test(hist_exact_when_small),
		cmocka_unit_test(quantiles),
		cmocka_unit_test(hash),
		cmocka_unit_test(ordered),
		cmocka_unit_test(first),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
