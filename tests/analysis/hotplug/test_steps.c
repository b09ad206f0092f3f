// SPDX-License-Identifier: GPL-2.0-only
/* Steps of CPU hotplug, and the benchmark that they belong to: figures known by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <cmocka.h>

#include "analysis/files.h"
#include "facts/hotplug_facts.h"
#include "format/trace_format.h"
#include "hotplug/steps.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/run.h"
#include "read/files/bench.h"
#include "read/files/guest_files.h"
#include "read/guest_trace.h"
#include "timeline/event.h"

static void vcpu(struct xc_steps *s, uint64_t tsc, unsigned int phase, unsigned int cpu)
{
	union xc_rec r = { .vcpu = { .tsc = tsc, .id = XT_VCPU, .phase = phase, .cpu = cpu } };
	struct xc_event e = { .what = XC_RECORD, .tsc = tsc, .rec = &r };

	xc_steps_event(s, &e);
}

static void hotplug(void **state)
{
	struct xc_guest_files files = {};
	struct xc_result result = {};
	struct xc_guest g = { .result = &result };
	const struct xc_hotplug *h;
	struct xc_steps *s;
	char dir[64];

	(void)state;
	/* 1 GHz: ticks are ns; two samples of CPU 2 */
	snprintf(dir, sizeof(dir), "%s/bench", files_path);
	assert_int_equal(mkdir(dir, 0700), 0);
	files_write("bench/hotplug-offline.json",
		    "{\"schema\":\"xcall.bench/1\",\"kind\":\"hotplug\",\"op\":\"offline\",\"tsc_khz\":1000000,"
		    "\"guest_type\":\"pvh\",\"kernel\":\"stock\",\"vcpus\":4,"
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],\"samples\":[[1000,2000,2],[5000,7000,2]]}");
	files_write("bench/ipi-single-user.json",
		    "{\"schema\":\"xcall.bench/1\",\"kind\":\"ipi\",\"mode\":\"single\",\"state\":\"user\","
		    "\"tsc_khz\":1000000,\"calls\":6,\"runs\":5,\"median\":{\"percent\":1.5},"
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"sender\",\"target\",\"return_tsc\"],"
		    "\"samples\":[[1000,2000,0,1,1500]]}");
	files_write("bench/ipi-single.json",
		    "{\"schema\":\"xcall.bench/1\",\"kind\":\"ipi\",\"mode\":\"single\",\"tsc_khz\":1000000,"
		    "\"samples\":[[1000,2000,0,1]]}");
	assert_int_equal(xc_bench_read(&files, files_path), 0);
	xc_guest_take(&g, &files);
	assert_int_equal(g.n_bench, 3);
	assert_string_equal(g.bench[1].state, "user");
	assert_int_equal(g.bench[1].calls, 6);
	assert_int_equal(g.bench[1].runs, 5);
	assert_true(g.bench[1].median_percent == 1.5);
	/* written before there were states */
	assert_string_equal(g.bench[2].state, "any");
	assert_true(g.bench[2].median_percent < 0);
	/* the guest left no description: its benchmarks tell */
	assert_string_equal(g.type, "pvh");
	assert_string_equal(g.kernel, "stock");
	assert_int_equal(g.vcpus, 4);
	assert_int_equal(xc_quantile(g.bench[0].sorted, 2, 0.5), 1000);
	assert_int_equal(xc_quantile(g.bench[0].sorted, 2, 1), 2000);
	s = xc_steps_new(&(struct xc_run){ .guests = &g, .n_guests = 1 }, 0);
	vcpu(s, 1100, XT_PHASE_DYING, 2);
	vcpu(s, 1150, XT_PHASE_DYING, 3);	/* another CPU's */
	vcpu(s, 1400, XT_PHASE_DOWN, 2);
	vcpu(s, 1900, XT_PHASE_DEAD, 2);
	vcpu(s, 3000, XT_PHASE_DEAD, 2);	/* in no sample */
	vcpu(s, 5200, XT_PHASE_DYING, 2);
	vcpu(s, 5600, XT_PHASE_DOWN, 2);
	vcpu(s, 6500, XT_PHASE_DEAD, 2);
	xc_steps_end(s);
	h = xc_hotplug_of(&g, &g.bench[0]);
	assert_non_null(h);
	assert_int_equal(h->n_steps, 4);
	assert_int_equal(h->steps[0].phase, XT_PHASE_DYING);
	assert_int_equal(h->steps[0].took.p50_ns, 100);
	assert_int_equal(h->steps[0].took.max_ns, 200);
	assert_int_equal(h->steps[1].phase, XT_PHASE_DOWN);
	assert_int_equal(h->steps[1].took.p50_ns, 300);
	assert_int_equal(h->steps[1].took.start_p50_ns, 100);
	assert_int_equal(h->steps[2].phase, XT_PHASE_DEAD);
	assert_int_equal(h->steps[2].took.n, 2);
	assert_int_equal(h->steps[3].phase, XC_STEP_RETURN);
	assert_int_equal(h->steps[3].took.p50_ns, 100);
	assert_int_equal(h->steps[3].took.max_ns, 500);
	xc_steps_free(s);
	xc_guest_benches_free(&g);
	free(g.type);
	free(g.kernel);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hotplug),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, files_begin, files_end);
}
