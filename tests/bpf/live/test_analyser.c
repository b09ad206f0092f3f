// SPDX-License-Identifier: GPL-2.0-only
/*
 * The programs of xcall-record --live, compiled for the host, in small random
 * worlds: they must find what the analyser finds, call by call (E5).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "format/buckets.h"
#include "gen/gen.h"
#include "model.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/guest_trace.h"
#include "reference.h"

const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}

static struct live_figures *figures;

static int set_up(void **state)
{
	(void)state;
	figures = calloc(1, sizeof(*figures));
	return !figures;
}

static int tear_down(void **state)
{
	(void)state;
	free(figures);
	return 0;
}

static const struct live_set *counted(uint64_t tsc)
{
	memset(figures, 0, sizeof(*figures));
	live_figures_update(figures, model_view(), tsc, 1, 0);
	return &figures->total;
}

static void model_each(void *arg, unsigned int cpu, const union xc_rec *record)
{
	(void)arg;
	model_event(cpu, record);
}

static void equal(const char *world, const char *what, uint64_t is, uint64_t should)
{
	if (is == should)
		return;
	print_error("%s: %s is %llu, should be %llu\n", world, what, (unsigned long long)is,
		    (unsigned long long)should);
	fail();
}

static void same_sums(const char *world, const struct live_sums *is, const struct live_sums *should)
{
	const size_t from = offsetof(struct live_sums, sent);

	equal(world, "failed", is->count[LIVE_FAILED], should->count[LIVE_FAILED]);
	if (memcmp((const char *)is + from, (const char *)should + from, sizeof(*is) - from))
		equal(world, "an IPI, skip, queue, stuck or phase count", 0, 1);
}

/* each bucket as it must be, not only the quantiles */
static void same_stage(const char *world, unsigned int k, unsigned int s,
		       const struct live_dist *is, const struct live_values *should)
{
	uint64_t *count = calloc(LIVE_BUCKETS, sizeof(*count));
	char name[64];
	size_t i;

	assert_non_null(count);
	snprintf(name, sizeof(name), "%s.%s", live_kind_name[k], live_stage_name[s]);
	equal(world, name, is->n, should->n);
	for (i = 0; i < should->n; i++)
		count[bucket_of(should->v[i])]++;
	if (memcmp(count, is->count, sizeof(is->count)))
		equal(world, name, 0, 1);
	if (should->n)
		equal(world, name, is->max, should->v[should->n - 1]);
	free(count);
}

static void same(const char *world, const struct live_reference *should, uint64_t tsc)
{
	const struct live_set *is = counted(tsc);
	unsigned int k, s;

	equal(world, "losses", should->losses, 0);
	equal(world, "unmatched", should->calls.unmatched, 0);
	equal(world, "complete", is->sum.count[LIVE_COMPLETE], should->calls.complete);
	equal(world, "cut and open", is->sum.count[LIVE_CUT] + figures->open.n,
	      should->calls.censored);
	for (k = LIVE_INCOMPLETE; k < LIVE_COUNTS; k++)
		equal(world, live_count_name[k], is->sum.count[k], 0);
	same_sums(world, &is->sum, &should->sum);
	for (k = 0; k < LIVE_KINDS; k++)
		for (s = 0; s < LIVE_STAGES; s++)
			same_stage(world, k, s, &is->dist[k][s], &should->stage[k][s]);
}

/* a world, its guests one by one, of each the whole or a random part */
static uint64_t world(const struct gen_options *o)
{
	char dir[] = "/tmp/xcall-live-XXXXXX", name[64];
	struct gen_truth truth;
	struct xc_paths paths = { .dir = dir };
	struct live_reference reference;
	struct xc_run *run;
	uint64_t seen = 0;
	size_t i;

	assert_non_null(mkdtemp(dir));
	assert_int_equal(gen(o, dir, &truth), 0);
	assert_int_equal(xc_open(&run, &paths), 0);
	for (i = 0; i < run->n_guests; i++) {
		uint64_t begin = gen_truth_tsc(&truth, i, truth.from);
		uint64_t end = gen_truth_tsc(&truth, i, truth.to), part = (end - begin) / 16;

		if (o->seed & 1) {
			begin += part * (o->seed / 2 % 6);
			end -= part * (o->seed / 12 % 6) + o->seed;
		}
		/* two clocks have no common end */
		if (o->suspend)
			end = UINT64_MAX;
		model_reset(GEN_VCPUS, 6, begin, end);
		assert_int_equal(live_reference(&reference, run, i, begin, end, model_each, NULL),
				 0);
		snprintf(name, sizeof(name), "seed %llu, %s", (unsigned long long)o->seed,
			 run->guests[i].name);
		same(name, &reference, end);
		seen += reference.calls.complete;
		live_reference_free(&reference);
	}
	xc_close(run);
	gen_free(&truth);
	gen_remove(dir);
	return seen;
}

static void worlds(struct gen_options o, unsigned int seeds)
{
	uint64_t seen = 0, seed;

	for (seed = 1; seed <= seeds; seed++) {
		o.seed = seed;
		seen += world(&o);
	}
	assert_true(seen > seeds * 50);
}

static void test_worlds(void **state)
{
	(void)state;
	worlds((struct gen_options){ .pcpus = 2, .guests = 2, .length = 20000 * GEN_US }, 60);
	worlds((struct gen_options){ .pcpus = 1, .guests = 2, .length = 30000 * GEN_US }, 20);
	worlds((struct gen_options){ .pcpus = 4, .guests = 2, .length = 20000 * GEN_US,
				     .apic = true, .multicall = true, .stuck = true }, 30);
}

static void test_clock_changes(void **state)
{
	(void)state;
	worlds((struct gen_options){ .pcpus = 4, .guests = 2, .length = 60000 * GEN_US,
				     .suspend = 30, .apic = true }, 15);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_worlds),
		cmocka_unit_test(test_clock_changes),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("live", tests, set_up, tear_down);
}
