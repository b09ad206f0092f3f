// SPDX-License-Identifier: GPL-2.0-only
/* The statistics of xcall compare (H5), on samples whose truth is known. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/hist.h"
#include "base/memory.h"
#include "compare/bootstrap_p.h"
#include "compare/compare.h"
#include "compare/student_p.h"
#include "model/call.h"
#include "read/files/bench.h"

static uint64_t rng = 1;

static double uniform(void)
{
	return ((double)(bs_random(&rng) >> 11) + 0.5) / 9007199254740992.0;
}

static double normal(void)
{
	return sqrt(-2 * log(uniform())) * cos(2 * M_PI * uniform());
}

static void close_to(double is, double should, double part)
{
	if (!(fabs(is - should) <= part * fabs(should)))
		fail_msg("%.12g, not %.12g", is, should);
}

/* ---- its parts ---------------------------------------------------------------------- */

/* df 1 and 2 have closed forms; the others are of published tables */
static void student(void **state)
{
	double t;

	(void)state;
	for (t = -50; t < 50; t += 0.37) {
		close_to(xc_student_tail(t, 1), 0.5 - atan(t) / M_PI, 1e-9);
		close_to(xc_student_tail(t, 2), 0.5 - t / 2 / sqrt(2 + t * t), 1e-9);
	}
	close_to(xc_student_quantile(0.025, 4), 2.776445, 1e-6);
	close_to(xc_student_quantile(0.0005, 7), 5.407883, 1e-6);
	close_to(xc_student_quantile(0.005, 30), 2.749996, 1e-6);
	close_to(xc_student_quantile(0.025, 1e9), 1.959964, 1e-6);
	close_to(xc_student_quantile(1e-6, 1e9), 4.753424, 1e-6);
	/* far out, and back */
	for (t = 1e-12; t < 0.5; t *= 3)
		close_to(xc_student_tail(xc_student_quantile(t, 3.7), 3.7), t, 1e-7);
}

/* of a drawing written out */
static uint64_t slow_quantile(const struct bs_set *s, const uint32_t *times, double q)
{
	uint64_t *all = xc_alloc(s->n * BS_BLOCKS_MAX, sizeof(*all)), v;
	size_t i, n = 0;
	uint32_t k;

	for (i = 0; i < s->n; i++)
		for (k = 0; k < times[s->block[i]]; k++)
			all[n++] = s->value[i];
	v = xc_quantile(all, n, q);
	free(all);
	return v;
}

static void quantiles(void **state)
{
	static const double q[] = { 0.0001, 0.5, 0.9, 0.99, 0.999, 1 };
	size_t sizes[] = { 1, 2, 63, 64, 65, 127, 128, 129, 1000, 4097 }, k, i, j;
	uint64_t value[4097], sum;
	uint8_t block[4097];
	uint32_t times[BS_BLOCKS_MAX], drawn[7] = {};
	unsigned int blocks, b, round;
	struct bs_set s;

	(void)state;
	for (k = 0; k < sizeof(sizes) / sizeof(*sizes); k++) {
		blocks = sizes[k] < 7 ? 1 : 7;
		for (i = 0; i < sizes[k]; i++) {
			/* ties, too */
			value[i] = bs_random(&rng) % (k % 2 ? 50 : 1000000);
			block[i] = i % blocks;
		}
		bs_make(&s, value, block, sizes[k], blocks);
		for (round = 0; round < 50; round++) {
			bs_draw(&rng, times, blocks);
			for (sum = 0, b = 0; b < blocks; b++)
				sum += times[b];
			assert_int_equal(sum, blocks);
			for (b = 0; blocks == 7 && b < blocks; b++)
				drawn[b] += times[b];
			for (j = 0; j < sizeof(q) / sizeof(*q); j++)
				assert_int_equal(bs_quantile(&s, times, q[j]),
						 slow_quantile(&s, times, q[j]));
		}
		bs_free(&s);
	}
	/* 400 drawings of 7: each block about 400 times */
	for (b = 0; b < 7; b++)
		assert_in_range(drawn[b], 300, 500);
}

static uint64_t step_of(const uint64_t *value, size_t n)
{
	uint8_t *block = xc_alloc(n, 1);
	struct bs_set s;
	uint64_t step;

	bs_make(&s, value, block, n, 1);
	step = bs_step(&s);
	bs_free(&s);
	free(block);
	return step;
}

static void steps(void **state)
{
	uint64_t value[1000];
	size_t i;

	(void)state;
	for (i = 0; i < 1000; i++)
		value[i] = 100 + i % 7 * 10;
	assert_int_equal(step_of(value, 1000), 10);
	/* one that is odd changes nothing */
	value[0] = 101;
	assert_int_equal(step_of(value, 1000), 10);
	for (i = 0; i < 1000; i++)
		value[i] = i ? 226 : 99468;
	assert_int_equal(step_of(value, 1000), 0);
	for (i = 0; i < 1000; i++)
		value[i] = 1000 + i * 3;
	assert_int_equal(step_of(value, 1000), 0);
}

/* rounds of ways of that many samples each; how many blocks, and which of the first and last */
static unsigned int layout(size_t rounds, size_t ways, size_t length, uint8_t *block, size_t *n)
{
	struct xc_sample *s = xc_alloc(rounds * ways * length, sizeof(*s));
	size_t r, w, k;
	unsigned int blocks;

	*n = 0;
	for (r = 0; r < rounds; r++)
		for (w = 0; w < ways; w++)
			for (k = 0; k < length; k++)
				s[(*n)++] = (struct xc_sample){ .a = w / 3, .b = w };
	blocks = cm_blocks(s, *n, block);
	free(s);
	return blocks;
}

static void blocks(void **state)
{
	static uint8_t block[100000];
	uint32_t ways_in[BS_BLOCKS_MAX][12] = {};
	unsigned int b, w;
	size_t n, i;

	(void)state;
	/* the benchmark's own: a block is a round, all ways in it alike */
	assert_int_equal(layout(8, 12, 25, block, &n), 8);
	for (i = 0; i < n; i++) {
		assert_int_equal(block[i], i / 300);
		ways_in[block[i]][i / 25 % 12]++;
	}
	for (b = 0; b < 8; b++)
		for (w = 0; w < 12; w++)
			assert_int_equal(ways_in[b][w], 25);
	/* hotplug: 5 cycles of 3 CPUs */
	assert_int_equal(layout(5, 3, 1, block, &n), 5);
	assert_int_equal(block[0], 0);
	assert_int_equal(block[14], 4);
	/* 2 rounds in 4 parts each, with all ways in each */
	assert_int_equal(layout(2, 12, 40, block, &n), 8);
	memset(ways_in, 0, sizeof(ways_in));
	for (i = 0; i < n; i++)
		ways_in[block[i]][i / 40 % 12]++;
	for (b = 0; b < 8; b++)
		for (w = 0; w < 12; w++)
			assert_int_equal(ways_in[b][w], 10);
	/* many rounds, and one way alone: pieces in the order of time */
	assert_int_equal(layout(200, 12, 5, block, &n), 16);
	assert_int_equal(block[n - 1], 15);
	for (i = 1; i < n; i++)
		assert_in_range(block[i] - block[i - 1], 0, 1);
	assert_int_equal(layout(8, 1, 300, block, &n), 16);
	assert_int_equal(block[149], 0);
	assert_int_equal(block[150], 1);
	/* next to nothing */
	assert_int_equal(layout(1, 1, 3, block, &n), 1);
	assert_int_equal(layout(1, 1, 12, block, &n), 3);
	assert_int_equal(cm_pieces(0, block), 0);
}

/* ---- samples as a benchmark makes them ------------------------------------------------- */

#define ROUNDS	8
#define WAYS	12

struct world {
	size_t length;		/* samples of a way in a round */
	double follow;		/* how much of its noise a sample has of the one before */
	double round;		/* standard deviation of rounds, logarithmic */
	double boot;		/* of boots */
	double tail;		/* part of the samples that take much longer */
	double added;		/* ns, to each */
	double factor;
};

/* one boot's samples: correlated from one to the next, rounds that differ, ways that differ */
static void boot(struct cm_cell *cell, unsigned int side, const struct world *w)
{
	size_t n = ROUNDS * WAYS * w->length, i = 0, r, way, k;
	uint64_t *ns = xc_alloc(n, sizeof(*ns));
	uint8_t *block = xc_alloc(n, 1);
	double noise = normal(), speed = w->boot * normal(), now, v;
	struct cm_boot *b;

	for (r = 0; r < ROUNDS; r++) {
		now = speed + w->round * normal();
		for (way = 0; way < WAYS; way++)
			for (k = 0; k < w->length; k++, i++) {
				noise = w->follow * noise +
					sqrt(1 - w->follow * w->follow) * normal();
				v = 10000 * (1 + 0.1 * (double)way) * exp(0.2 * noise + now);
				if (uniform() < w->tail)
					v *= 5 + 20 * uniform();
				ns[i] = (uint64_t)(v * w->factor + w->added);
				block[i] = r;
			}
	}
	cell->boots[side] = xc_grow(cell->boots[side], &cell->cap_boots[side],
				    cell->n_boots[side] + 1, sizeof(*cell->boots[side]));
	b = &cell->boots[side][cell->n_boots[side]++];
	cm_add_values(b, CM_IPI, "single", false, CM_WHOLE, ns, block, n);
	free(block);
	free(ns);
}

static struct cm_comparison *begin(void)
{
	struct cm_comparison *c = xc_alloc(1, sizeof(*c));

	c->cells = xc_alloc(1, sizeof(*c->cells));
	c->cells[0].name = xc_strdup("cell");
	c->n_cells = 1;
	c->options = (struct cm_options){
		.confidence = 0.95, .threshold = { 0.05, 0.15, 0.25 }, .replicates = 1000,
		.between = { 0.01, 0.05, 0.1 },
		.seed = 3, .stages = true,
	};
	return c;
}

static void run(struct cm_comparison *c)
{
	assert_int_equal(cm_items(c), 0);
	cm_estimate(c);
	cm_decide(c);
}

/* for the same samples to be compared again */
static void clear(struct cm_comparison *c)
{
	unsigned int p;
	size_t i;

	for (i = 0; i < c->n_items; i++)
		for (p = 0; p < CM_PERCENTILES; p++) {
			free(c->items[i].result[p].low);
			free(c->items[i].result[p].high);
			c->items[i].result[p] = (struct cm_result){};
		}
}

static void end(struct cm_comparison *c)
{
	cm_free(c);
	free(c);
}

static struct cm_comparison *worlds(const struct world *a, const struct world *b, size_t boots)
{
	struct cm_comparison *c = begin();
	size_t i;

	for (i = 0; i < boots; i++) {
		boot(&c->cells[0], CM_A, a);
		boot(&c->cells[0], CM_B, b);
	}
	return c;
}

/* ratios that are known, and what is said of them */
static void known(void **state)
{
	static const struct {
		double factor;
		enum cm_verdict verdict;
	} truth[] = {
		{ 1.5, CM_REGRESSION }, { 1, CM_SAME }, { 0.6, CM_IMPROVEMENT },
	};
	struct world a = { .length = 25, .follow = 0.5, .tail = 0.02, .factor = 1 }, b = a;
	struct cm_comparison *c;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(truth) / sizeof(*truth); i++) {
		const struct cm_result *r;

		b.factor = truth[i].factor;
		c = worlds(&a, &b, 1);
		memset(c->options.between, 0, sizeof(c->options.between));
		run(c);
		assert_int_equal(c->n_items, 1);
		assert_int_equal(c->compared, 2);
		r = &c->items[0].result[CM_P50];
		assert_int_equal(r->verdict, truth[i].verdict);
		assert_true(r->lo <= truth[i].factor && truth[i].factor <= r->hi);
		assert_true(r->lo < r->ratio && r->ratio < r->hi);
		close_to(r->ns[CM_B] / r->ns[CM_A], r->ratio, 1e-9);
		/* 2400 samples tell of p99, and not of p99.9 */
		assert_int_not_equal(c->items[0].result[CM_P99].verdict, CM_TOO_FEW);
		assert_int_equal(c->items[0].result[CM_P999].verdict, CM_TOO_FEW);
		assert_int_equal(c->verdicts[CM_TOO_FEW], 1);
		assert_int_equal(c->verdicts[truth[i].verdict] > 0, 1);
		end(c);
	}
}

/* with no threshold, and boots that do not differ, 95 % of all families cover the truth */
static void coverage(void **state)
{
	static const struct world kinds[] = {
		{ .length = 25, .follow = 0, .tail = 0.02, .factor = 1 },
		{ .length = 25, .follow = 0.95, .tail = 0.02, .factor = 1 },
		{ .length = 25, .follow = 0.5, .round = 0.2, .tail = 0.05, .factor = 1 },
	};
	size_t k, missed, t;
	double width;

	(void)state;
	for (k = 0; k < sizeof(kinds) / sizeof(*kinds); k++) {
		width = 0;
		for (missed = 0, t = 0; t < 300; t++) {
			struct cm_comparison *c = worlds(&kinds[k], &kinds[k], 1);

			memset(c->options.threshold, 0, sizeof(c->options.threshold));
			memset(c->options.between, 0, sizeof(c->options.between));
			c->options.replicates = 400;
			c->options.seed = t;
			run(c);
			missed += c->verdicts[CM_REGRESSION] + c->verdicts[CM_IMPROVEMENT] > 0;
			width += c->items[0].result[CM_P50].hi - c->items[0].result[CM_P50].lo;
			end(c);
		}
		print_message("kind %zu: %zu of 300 miss, mean width %.3f\n", k, missed, width / 300);
		/* 15, and three standard deviations */
		assert_in_range(missed, 0, 26);
		/* and they are of use: the rounds' noise of both sides is 0.2 * sqrt(2 / 8) */
		assert_true(width / 300 < (kinds[k].round > 0 ? 6 * 0.1 : 0.3));
	}
}

/* boots that differ: known from several, and taken to be if there is but one */
static void boots_differ(void **state)
{
	struct world a = { .length = 25, .follow = 0.5, .tail = 0.02, .boot = 0.1, .factor = 1 };
	size_t boots, t, found;

	(void)state;
	for (boots = 1; boots <= 5; boots += 2) {
		for (found = 0, t = 0; t < 200; t++) {
			struct cm_comparison *c = worlds(&a, &a, boots);
			double between[CM_PERCENTILES] = { 0.1, 0.1, 0.1 };

			c->options.seed = t;
			c->options.replicates = 400;
			if (boots == 1)
				memcpy(c->options.between, between, sizeof(between));
			run(c);
			found += c->verdicts[CM_REGRESSION];
			end(c);
		}
		print_message("%zu boots: %zu of 200 are said to be slower\n", boots, found);
		/* with the threshold of 5 % fewer than the 2.5 % of one direction */
		assert_in_range(found, 0, 5);
	}
}

/*
 * The same twice. As the command has it by default, one boot of each: never a regression. With
 * boots that are known not to differ no more often than the level says, one half of 5 %.
 */
static void nothing_changed(void **state)
{
	static const double by_default[CM_PERCENTILES] = { 0.15, 0.50, 0.75 };
	struct world a = { .length = 25, .follow = 0.9, .round = 0.05, .tail = 0.03, .factor = 1 };
	size_t t, strict = 0;

	(void)state;
	for (t = 0; t < 200; t++) {
		struct cm_comparison *c = worlds(&a, &a, 1);

		c->options.seed = t;
		run(c);
		strict += c->verdicts[CM_REGRESSION];
		clear(c);
		memcpy(c->options.between, by_default, sizeof(by_default));
		cm_estimate(c);
		cm_decide(c);
		if (c->verdicts[CM_REGRESSION])
			fail_msg("run %zu: p50 above %.3f, p99 above %.3f", t,
				 c->items[0].result[CM_P50].lo, c->items[0].result[CM_P99].lo);
		end(c);
	}
	print_message("boots that do not differ: %zu of 200\n", strict);
	assert_in_range(strict, 0, 5);
}

/* a fifth of the median more for each call: found each time, and its size is covered */
static void fifth_added(void **state)
{
	struct world a = { .length = 25, .follow = 0.5, .round = 0.01, .tail = 0.03, .factor = 1 };
	struct world b = a;
	size_t t;

	(void)state;
	b.added = 0.2 * 10000 * 1.55;
	for (t = 0; t < 20; t++) {
		struct cm_comparison *c = worlds(&a, &b, 1);
		const struct cm_result *r;

		c->options.seed = t;
		run(c);
		r = &c->items[0].result[CM_P50];
		assert_int_equal(r->verdict, CM_REGRESSION);
		assert_true(r->lo < 1.2 && r->hi > 1.19);
		end(c);
	}
}

/* of two stages of one call the slower one is named; its effect is told by the whole call */
static void stage_named(void **state)
{
	struct cm_comparison *c = begin();
	uint64_t ns[2][960], whole[960];
	const struct cm_item *slower;
	uint8_t block[960];
	unsigned int side;
	size_t i;

	(void)state;
	for (side = 0; side < CM_SIDES; side++) {
		struct cm_cell *cell = &c->cells[0];
		struct cm_boot *b;

		/* what was measured with nothing recorded has less noise, and 1000 ns less */
		for (i = 0; i < 960; i++) {
			ns[0][i] = (uint64_t)(8000 * exp(0.1 * normal()));
			ns[1][i] = (uint64_t)(500 * exp(0.1 * normal())) + (side == CM_B ? 2000 : 0);
			whole[i] = ns[0][i] + ns[1][i];
			block[i] = i * 8 / 960;
		}
		cell->boots[side] = xc_grow(NULL, &cell->cap_boots[side], 1, sizeof(*b));
		cell->n_boots[side] = 1;
		b = &cell->boots[side][0];
		cm_add_values(b, CM_IPI, "single", true, CM_WHOLE, whole, block, 960);
		cm_add_values(b, CM_IPI, "single", true, XC_STAGE_RUNQ, ns[0], block, 960);
		cm_add_values(b, CM_IPI, "single", true, XC_STAGE_HANDLER, ns[1], block, 960);
	}
	run(c);
	assert_int_equal(c->n_items, 3);
	assert_int_equal(c->verdicts[CM_REGRESSION], 2);
	slower = c->items;
	while (slower->stage != XC_STAGE_HANDLER)
		slower++;
	assert_int_equal(slower->result[CM_P50].verdict, CM_REGRESSION);
	/* 2000 ns more of 8500 */
	close_to(slower->result[CM_P50].ratio, 1 + 2000.0 / 8500, 0.02);
	close_to(slower->result[CM_P50].ns[CM_A], 500, 0.05);
	assert_true(slower->result[CM_P50].lo > 1.2);
	end(c);
}

/* the same seed, the same figures, whatever the threads; another one, others */
static void seeds(void **state)
{
	struct world a = { .length = 25, .follow = 0.5, .round = 0.05, .tail = 0.03, .factor = 1 };
	struct cm_comparison *c = worlds(&a, &a, 2);
	struct cm_result first;

	(void)state;
	setenv("XCALL_THREADS", "1", 1);
	run(c);
	first = c->items[0].result[CM_P50];
	setenv("XCALL_THREADS", "4", 1);
	clear(c);
	first.low = first.high = NULL;
	cm_estimate(c);
	cm_decide(c);
	assert_true(c->items[0].result[CM_P50].lo == first.lo);
	assert_true(c->items[0].result[CM_P50].hi == first.hi);
	clear(c);
	c->options.seed = 4;
	cm_estimate(c);
	cm_decide(c);
	assert_true(c->items[0].result[CM_P50].spread_lo != first.spread_lo);
	end(c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(student),
		cmocka_unit_test(quantiles),
		cmocka_unit_test(steps),
		cmocka_unit_test(blocks),
		cmocka_unit_test(known),
		cmocka_unit_test(coverage),
		cmocka_unit_test(boots_differ),
		cmocka_unit_test(nothing_changed),
		cmocka_unit_test(fifth_added),
		cmocka_unit_test(stage_named),
		cmocka_unit_test(seeds),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("compare", tests, NULL, NULL);
}
