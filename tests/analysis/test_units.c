// SPDX-License-Identifier: GPL-2.0-only
/* Parts that random worlds do not reach: figures known by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "accounting/books.h"
#include "base/hash.h"
#include "base/hist.h"
#include "base/memory.h"
#include "base/sort.h"
#include "calls/calls.h"
#include "clock/evidence_p.h"
#include "facts/hotplug_facts.h"
#include "format/trace_format.h"
#include "hotplug/hotplug_p.h"
#include "hotplug/steps.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/run.h"
#include "read/files/bench.h"
#include "read/files/guest_files.h"
#include "read/files/interrupts.h"
#include "read/files/symbols.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"
#include "timeline/event.h"

static char path[] = "/tmp/xcall-unit-XXXXXX";

static const char *file(const char *name, const char *text)
{
	static char full[4][128];
	static unsigned int n;
	char *s = full[n++ % 4];
	FILE *f;

	snprintf(s, sizeof(full[0]), "%s/%s", path, name);
	f = fopen(s, "w");
	assert_non_null(f);
	fputs(text, f);
	assert_int_equal(fclose(f), 0);
	return s;
}

/* ---- histogram, quantiles ------------------------------------------------------- */

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

/* ---- text tables ------------------------------------------------------------------- */

static void interrupts(void **state)
{
	bool cpu[4];
	uint64_t diff;
	const char *before = file("before",
		"           CPU0       CPU2       CPU3\n"
		"  1:          9          9          9  xen  foo\n"
		"RES:         10         20         30   Rescheduling interrupts\n");
	const char *after = file("after",
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
	assert_int_equal(xc_symbols_read(&s, file("sym", "ffffffff81000040\tb\n"
						  "ffffffff81000000\ta_func\n")), 0);
	assert_string_equal(xc_symbol(s, 0xffffffff81000000), "a_func");
	assert_string_equal(xc_symbol(s, 0xffffffff81000040), "b");
	assert_null(xc_symbol(s, 0xffffffff81000001));
	xc_symbols_free(s);
	assert_null(xc_symbol(NULL, 1));
}

/* ---- benches and hotplug ------------------------------------------------------------- */

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
	snprintf(dir, sizeof(dir), "%s/bench", path);
	assert_int_equal(mkdir(dir, 0700), 0);
	file("bench/hotplug-offline.json",
	     "{\"schema\":\"xcall.bench/1\",\"kind\":\"hotplug\",\"op\":\"offline\",\"tsc_khz\":1000000,"
	     "\"guest_type\":\"pvh\",\"kernel\":\"stock\",\"vcpus\":4,"
	     "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],\"samples\":[[1000,2000,2],[5000,7000,2]]}");
	file("bench/ipi-single-user.json",
	     "{\"schema\":\"xcall.bench/1\",\"kind\":\"ipi\",\"mode\":\"single\",\"state\":\"user\","
	     "\"tsc_khz\":1000000,\"calls\":6,\"runs\":5,\"median\":{\"percent\":1.5},"
	     "\"columns\":[\"begin_tsc\",\"end_tsc\",\"sender\",\"target\",\"return_tsc\"],"
	     "\"samples\":[[1000,2000,0,1,1500]]}");
	file("bench/ipi-single.json",
	     "{\"schema\":\"xcall.bench/1\",\"kind\":\"ipi\",\"mode\":\"single\",\"tsc_khz\":1000000,"
	     "\"samples\":[[1000,2000,0,1]]}");
	assert_int_equal(xc_bench_read(&files, path), 0);
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

/* ---- evidence --------------------------------------------------------------------------- */

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

/* ---- stages -------------------------------------------------------------------------------- */

/* a call sent at 1030, its IPI entered at 1500; nothing but Xen's log differs */
static const struct xc_call call = {
	.at = { 1000, 1010, 1020, 0, 0, 0, 0, 1520, 1560, 1570, 1600 },
	.type = XT_TYPE_SYNC, .send = 1030, .sent = 1090, .entry = 1500,
};
static const struct xc_clock exact = { .aligned = true };

static int64_t known_until;

static struct xc_call split(bool pv, const struct xc_log_entry *list, size_t n)
{
	struct xc_vcpu_log *log = xc_alloc(1, sizeof(*log));
	struct xc_call c = call;
	int i;

	memcpy(log->entry, list, n * sizeof(*list));
	log->until = known_until;
	for (log->n = 0; log->n < n; log->n++)
		log->injected |= list[log->n].what == XC_RS_INJECTED;
	xc_stages_split(&c, &exact, log, pv);
	free(log);
	for (i = 0; i < XC_STAGES; i++) {
		uint64_t least, most;

		assert_true(c.at[i] <= c.at[i + 1]);
		xc_stage_bounds(&c, i, &least, &most);
		assert_in_range(c.at[i + 1] - c.at[i], least, most);
	}
	assert_int_equal(c.at[XC_STAGE_DELIVERY], 1030);
	return c;
}

#define SPLIT(...) split(true, (const struct xc_log_entry[]){ __VA_ARGS__ }, \
	sizeof((const struct xc_log_entry[]){ __VA_ARGS__ }) / sizeof(struct xc_log_entry))
#define SPLIT_HVM(...) split(false, (const struct xc_log_entry[]){ __VA_ARGS__ }, \
	sizeof((const struct xc_log_entry[]){ __VA_ARGS__ }) / sizeof(struct xc_log_entry))

/* bounds of delivery and upcall; the clock is exact but for two ticks of rounding */
static void is_within(const struct xc_call *c, uint64_t delivery_least, uint64_t delivery_most,
		      uint64_t upcall_least, uint64_t upcall_most)
{
	uint64_t least, most;

	xc_stage_bounds(c, XC_STAGE_DELIVERY, &least, &most);
	assert_int_equal(least, delivery_least);
	assert_int_equal(most, delivery_most);
	xc_stage_bounds(c, XC_STAGE_UPCALL, &least, &most);
	assert_int_equal(least, upcall_least);
	assert_int_equal(most, upcall_most);
}

static void is_split(const struct xc_call *c, uint64_t delivered, uint64_t running,
		     int delivery, int runq, int upcall)
{
	assert_int_equal(c->at[XC_STAGE_RUNQ], delivered);
	assert_int_equal(c->at[XC_STAGE_UPCALL], running);
	assert_int_equal(c->at[XC_STAGE_DISPATCH], 1500);
	assert_int_equal(c->label[XC_STAGE_DELIVERY], delivery);
	assert_int_equal(c->label[XC_STAGE_RUNQ], runq);
	assert_int_equal(c->label[XC_STAGE_UPCALL], upcall);
}

static void stages(void **state)
{
	struct xc_call c;

	(void)state;
	known_until = INT64_MAX;
	/* woken by the sender's own hypercall */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 }, { 1060, XC_RS_RUNNABLE, 1, 20 }, { 1300, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1060, 1300, XC_MEASURED, XC_MEASURED, XC_MEASURED);
	is_within(&c, 28, 32, 198, 202);
	/* in a hypercall that was over: not by this one's */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 }, { 1060, XC_RS_RUNNABLE, 1, 100 },
		  { 1300, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1300, XC_BOUNDED, XC_BOUNDED, XC_MEASURED);
	/* by somebody else's: the IPI came then, or later */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 }, { 1060, XC_RS_RUNNABLE, 2, 20 }, { 1300, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1300, XC_BOUNDED, XC_BOUNDED, XC_MEASURED);
	is_within(&c, 28, 64, 198, 202);
	assert_false(c.closure_failure);
	c = SPLIT({ 900, XC_RS_RUNNABLE, 0, 0 }, { 1300, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1300, XC_BOUNDED, XC_BOUNDED, XC_MEASURED);
	is_within(&c, 0, 64, 198, 202);
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1090, XC_BOUNDED, XC_MEASURED, XC_BOUNDED);
	is_within(&c, 0, 64, 406, 470);
	/* preempted before it could take the interrupt */
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 }, { 1100, XC_RS_RUNNABLE, 0, 0 }, { 1400, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1100, 1400, XC_MEASURED, XC_MEASURED, XC_MEASURED);
	/* or before it was even there */
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 }, { 1050, XC_RS_RUNNABLE, 0, 0 }, { 1400, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1400, XC_BOUNDED, XC_BOUNDED, XC_MEASURED);
	is_within(&c, 18, 64, 98, 102);
	/* PVH whose VMENTRYs are not recorded: it may have been there before */
	c = SPLIT_HVM({ 900, XC_RS_RUNNING, 0, 0 }, { 1100, XC_RS_RUNNABLE, 0, 0 }, { 1400, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1100, 1400, XC_BOUNDED, XC_BOUNDED, XC_BOUNDED);
	is_within(&c, 0, 72, 98, 470);
	/* all that Xen did until the arrival must be in its trace */
	known_until = 1501;
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1090, XC_INFERRED, XC_INFERRED, XC_INFERRED);
	assert_false(c.closure_failure);
	known_until = 1502;
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1090, XC_BOUNDED, XC_MEASURED, XC_BOUNDED);
	known_until = INT64_MAX;
	/* PVH: the VMENTRY that injects */
	c = SPLIT_HVM({ 900, XC_RS_RUNNING, 0, 0 }, { 1200, XC_RS_INJECTED, 0, 0 });
	is_split(&c, 1200, 1200, XC_MEASURED, XC_MEASURED, XC_MEASURED);
	/* and then was preempted, all the same */
	c = SPLIT_HVM({ 900, XC_RS_RUNNING, 0, 0 }, { 1200, XC_RS_INJECTED, 0, 0 }, { 1210, XC_RS_RUNNABLE, 0, 0 },
		      { 1400, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1200, 1200, XC_MEASURED, XC_MEASURED, XC_MEASURED);
	/* without Xen's HVM records */
	c = SPLIT_HVM({ 900, XC_RS_RUNNING, 0, 0 });
	is_split(&c, 1090, 1090, XC_BOUNDED, XC_MEASURED, XC_BOUNDED);
	is_within(&c, 0, 470, 0, 470);
	/* losses on the way */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 }, { 1100, XC_RS_UNKNOWN, 0, 0 });
	is_split(&c, 1090, 1090, XC_INFERRED, XC_INFERRED, XC_INFERRED);
	assert_false(c.closure_failure);
	/* it took an interrupt and never ran: the two traces contradict */
	c = SPLIT({ 900, XC_RS_BLOCKED, 0, 0 });
	assert_true(c.closure_failure);
	c = SPLIT({ 900, XC_RS_RUNNING, 0, 0 }, { 1100, XC_RS_BLOCKED, 0, 0 });
	assert_true(c.closure_failure);
}

static void stages_without_ipi(void **state)
{
	struct xc_call c = call;

	(void)state;
	c.entry = 0;
	c.skip = XT_SKIP_POLLING + 1;
	c.send = c.sent = 0;
	xc_stages_split(&c, &exact, NULL, true);
	assert_int_equal(c.at[XC_STAGE_DELIVERY], 1020);
	assert_int_equal(c.at[XC_STAGE_DISPATCH], 1020);
	assert_int_equal(c.label[XC_STAGE_DISPATCH], XC_INFERRED);
	/* found by the target before the IPI had even left */
	c = call;
	c.send = 1550;
	xc_stages_split(&c, &exact, NULL, true);
	assert_int_equal(c.at[XC_STAGE_DELIVERY], 1020);
	assert_int_equal(c.label[XC_STAGE_SEND], XC_INFERRED);
	assert_int_equal(c.late[0], 1500);
}

/* ---- IPIs ------------------------------------------------------------------------------------- */

static unsigned int port = 7;

static void ipi(struct xc_ipis *s, unsigned int cpu, unsigned int id, uint64_t tsc,
		unsigned int target)
{
	union xc_rec r = {};
	struct xc_event e = { .what = XC_RECORD, .cpu = cpu, .tsc = tsc, .rec = &r };

	if (id == XT_IPI_ENTRY)
		r.recv = (struct xt_ipi_recv){ .tsc = tsc, .id = id, .port = port };
	else
		r.send = (struct xt_ipi_send){ .tsc = tsc, .id = id, .target = target,
					       .port = port };
	xc_ipis_event(s, &e);
}

static void pairing(void **state)
{
	struct xc_trace ctf = { .cpus = 3, .env.events = ~0u };
	struct xc_result result = {};
	struct xc_guest g = { .trace = &ctf, .type = "pv", .tsc_khz = 1, .result = &result };
	struct xc_ipis *s = xc_ipis_new(&g);

	(void)state;
	/* two sends in, one receive */
	ipi(s, 0, XT_IPI_SEND, 10, 2);
	ipi(s, 0, XT_IPI_SENT, 20, 2);
	ipi(s, 1, XT_IPI_SEND, 15, 2);
	ipi(s, 1, XT_IPI_SENT, 25, 2);
	ipi(s, 2, XT_IPI_ENTRY, 30, 0);
	/* a third that had ended before, and must belong to the next receive */
	ipi(s, 2, XT_IPI_ENTRY, 40, 0);
	/* and one nobody sent */
	ipi(s, 2, XT_IPI_ENTRY, 50, 0);
	/* a send that is never received, though its target goes on */
	ipi(s, 0, XT_IPI_SEND, 60, 1);
	ipi(s, 0, XT_IPI_SENT, 70, 1);
	ipi(s, 1, XT_IPI_SEND, 1000, 0);
	assert_int_equal(xc_ipis_end(s), 0);
	assert_int_equal(g.result->ipi[0].sent, 4);
	assert_int_equal(g.result->ipi[0].received, 3);
	assert_int_equal(g.result->ipi[0].coalesced, 0);
	assert_int_equal(g.result->ipi[0].unmatched, 2);
	assert_int_equal(g.result->ipi[0].censored, 1);
	xc_ipis_free(s);
}

/* by APIC: paired by kind and target; what nobody sent to this CPU is counted apart */
static void pairing_apic(void **state)
{
	struct xc_trace ctf = { .cpus = 3, .env.events = ~0u };
	struct xc_result result = {};
	struct xc_guest g = { .trace = &ctf, .type = "pvh", .tsc_khz = 1, .result = &result };
	struct xc_ipis *s = xc_ipis_new(&g);
	unsigned int i;

	(void)state;
	port = 0;
	for (i = 0; i < 3; i++) {
		ipi(s, 0, XT_IPI_SEND, 100 * i + 10, 2);
		ipi(s, 0, XT_IPI_SENT, 100 * i + 20, 2);
		ipi(s, 2, XT_IPI_ENTRY, 100 * i + 30, 0);
	}
	ipi(s, 2, XT_IPI_ENTRY, 400, 0);
	port = 7;
	assert_int_equal(xc_ipis_end(s), 0);
	assert_int_equal(g.result->ipi[0].sent, 3);
	assert_int_equal(g.result->ipi[0].received, 4);
	assert_int_equal(g.result->ipi[0].foreign, 1);
	assert_int_equal(g.result->ipi[0].unmatched + g.result->ipi[0].coalesced, 0);
	xc_ipis_free(s);
}

/* ---- queues ------------------------------------------------------------------------------------ */

#define MS	1000ull		/* ticks, at 1 MHz */
static void entry(struct xc_queues *s, unsigned int id, unsigned int type, uint64_t csd,
		  unsigned int target, uint64_t tsc)
{
	union xc_rec r = {
		.csd = { .tsc = tsc, .id = id, .type = type, .target = target, .csd = csd },
	};
	struct xc_event e = { .what = XC_RECORD, .cpu = target, .tsc = tsc, .rec = &r };

	xc_queues_event(s, &e);
}

#define QUEUED(csd, cpu, ms)	entry(s, XT_CSD_QUEUED, XT_TYPE_ASYNC, csd, cpu, (ms) * MS)
#define RUN(csd, cpu, ms)	entry(s, XT_CSD_RUN_BEGIN, XT_TYPE_ASYNC, csd, cpu, (ms) * MS)

static struct xc_trace recorded = { .cpus = 3, .env = { .events = ~0u, .end_tsc = 1 } };

static void queue_books(void **state)
{
	struct xc_result result = {};
	struct xc_guest g = { .trace = &recorded, .tsc_khz = MS, .result = &result };
	struct xc_queues *s = xc_queues_new(&g);

	(void)state;
	RUN(0x10, 1, 1);	/* queued before the trace began */
	QUEUED(0x20, 1, 10);
	QUEUED(0x20, 1, 11);	/* unlocked before it ran, and queued again */
	RUN(0x20, 1, 12);
	RUN(0x20, 1, 13);
	QUEUED(0x30, 1, 20);	/* never run, though its CPU goes on */
	QUEUED(0x40, 2, 21);	/* never run, and its CPU does nothing any more */
	QUEUED(0x50, 1, 500);
	RUN(0x50, 1, 501);
	RUN(0x50, 1, 502);	/* twice */
	RUN(0x50, 2, 503);	/* on another CPU: may be from before the trace */
	entry(s, XT_CSD_RUN_BEGIN, XT_TYPE_LOCAL, 0, 1, 600 * MS);
	QUEUED(0x60, 1, 700);
	RUN(0x60, 1, 701);
	QUEUED(0x70, 1, 8000);	/* in the queue at the end */
	xc_queues_end(s);
	assert_null(g.result->queue.unknown);
	assert_int_equal(g.result->queue.queued, 7);
	assert_int_equal(g.result->queue.run, 7);
	assert_int_equal(g.result->queue.before, 2);
	assert_int_equal(g.result->queue.open, 1);
	assert_int_equal(g.result->queue.lost, 2);
	assert_int_equal(g.result->queue.extra, 1);
	assert_int_equal(g.result->queue.n_odd, 3);
	assert_true(g.result->queue.odd[0].extra);
	assert_int_equal(g.result->queue.odd[0].csd, 0x50);
	assert_int_equal(g.result->calls.local, 1);
	xc_queues_free(s);
}

/* where it cannot be told, nothing is called lost */
static void queue_unknown(void **state)
{
	static const char *const why[] = {
		"events were lost", "the recording has no end: its recorder was killed",
		"csd_queued and csd_run_begin were not both recorded",
	};
	unsigned int i;

	(void)state;
	for (i = 0; i < 3; i++) {
		struct xc_trace ctf = recorded;
		struct xc_result result = {};
		struct xc_guest g = { .trace = &ctf, .tsc_khz = MS, .lost = i == 0, .result = &result };
		struct xc_queues *s;

		if (i == 1)
			ctf.env.end_tsc = 0;
		if (i == 2)
			ctf.env.events = 1u << XT_CSD_QUEUED;
		s = xc_queues_new(&g);
		QUEUED(0x10, 1, 1);
		RUN(0x20, 1, 9000);
		xc_queues_end(s);
		assert_string_equal(g.result->queue.unknown, why[i]);
		assert_int_equal(g.result->queue.lost + g.result->queue.extra + g.result->queue.before, 0);
		assert_int_equal(g.result->queue.queued + g.result->queue.run, 2);
		xc_queues_free(s);
	}
}

static int setup(void **state)
{
	(void)state;
	return mkdtemp(path) ? 0 : -1;
}

static int cleanup(void **state)
{
	char command[64];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf %s", path);
	return system(command);
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
		cmocka_unit_test(interrupts),
		cmocka_unit_test(symbols),
		cmocka_unit_test(hotplug),
		cmocka_unit_test(depth),
		cmocka_unit_test(stages),
		cmocka_unit_test(stages_without_ipi),
		cmocka_unit_test(pairing),
		cmocka_unit_test(pairing_apic),
		cmocka_unit_test(queue_books),
		cmocka_unit_test(queue_unknown),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, setup, cleanup);
}
