// SPDX-License-Identifier: GPL-2.0-only
/*
 * The events that calls leave (D3, D4, D6). Probes are found by name, as a
 * module has no tracepoint symbols; they count what is about our own calls.
 */
#include <linux/xcall.h>

#include "common.h"

#define CALLS	50

static call_single_data_t csd;
static call_single_data_t csds[CALLS];
static struct irq_work work;
static struct hold hold;

static struct {
	struct task_struct *task;
	bool watching;				/* from when all probes are set */
	unsigned int target;
	atomic_t begin[8], end[8];		/* by API */
	atomic_t failed;
	atomic_t skip[8];			/* by reason */
	atomic_t locked, queued, begun, ended, unlocked;
	atomic_t types[8];			/* of what was begun */
	atomic_t wait_begin[8], wait_end[8];	/* by reason */
	atomic_t upstream_queued, upstream_entry, upstream_exit;
	atomic_t sends;
} seen;

static void traced(void *info)
{
	count_run(&tally);
}

static void traced_work(struct irq_work *w)
{
	count_run(&tally);
}

static bool ours(void)
{
	return READ_ONCE(seen.watching) && current == seen.task && in_task();
}

static void on_begin(void *data, u64 tsc, u32 api, u32 wait, u32 targets,
		     void *func)
{
	if (func == traced)
		atomic_inc(&seen.begin[api]);
}

static void on_end(void *data, u64 tsc, u32 api, int result, void *func)
{
	if (func != traced)
		return;
	atomic_inc(&seen.end[api]);
	if (result)
		atomic_inc(&seen.failed);
}

static void on_skip(void *data, u64 tsc, u32 kind, u32 target, u32 reason)
{
	if (ours() && target == seen.target)
		atomic_inc(&seen.skip[reason]);
}

static void on_wait_begin(void *data, u64 tsc, u32 reason, u32 target, void *c)
{
	if (ours() && target == seen.target)
		atomic_inc(&seen.wait_begin[reason]);
}

static void on_wait_end(void *data, u64 tsc, u32 reason, u32 target, void *c)
{
	if (ours() && target == seen.target)
		atomic_inc(&seen.wait_end[reason]);
}

static void on_locked(void *data, u64 tsc, u32 type, u32 target, void *c,
		      void *func)
{
	if (c == &csd)
		atomic_inc(&seen.locked);
}

static void on_queued(void *data, u64 tsc, u32 type, u32 target, void *c,
		      void *func)
{
	if (c == &csd)
		atomic_inc(&seen.queued);
}

static void on_run_begin(void *data, u64 tsc, u32 type, u32 target, void *c,
			 void *func)
{
	if (c == &csd)
		atomic_inc(&seen.begun);
	if (func == traced || func == traced_work)
		atomic_inc(&seen.types[type]);
}

static void on_run_end(void *data, u64 tsc, u32 type, u32 target, void *c,
		       void *func)
{
	if (c == &csd)
		atomic_inc(&seen.ended);
}

static void on_unlocked(void *data, u64 tsc, u32 type, u32 target, void *c,
			void *func)
{
	if (c == &csd)
		atomic_inc(&seen.unlocked);
}

static void on_upstream_queued(void *data, unsigned int cpu, unsigned long site,
			       smp_call_func_t func, call_single_data_t *c)
{
	if (func == traced)
		atomic_inc(&seen.upstream_queued);
}

static void on_upstream_entry(void *data, smp_call_func_t func,
			      call_single_data_t *c)
{
	if (func == traced)
		atomic_inc(&seen.upstream_entry);
}

static void on_upstream_exit(void *data, smp_call_func_t func,
			     call_single_data_t *c)
{
	if (func == traced)
		atomic_inc(&seen.upstream_exit);
}

static void on_send(void *data, unsigned int cpu, unsigned long site,
		    void *callback)
{
	if (ours() && cpu == seen.target && callback)
		atomic_inc(&seen.sends);
}

static void seen_begin(unsigned int target)
{
	memset(&seen, 0, sizeof(seen));
	seen.task = current;
	seen.target = target;
	INIT_CSD(&csd, traced, NULL);
}

static void trace_call_begin_and_end(struct kunit *test)
{
	int i, n = num_online_cpus();

	seen_begin(other_cpu(test));
	probe(test, "xcall_call_begin", on_begin, NULL);
	probe(test, "xcall_call_end", on_end, NULL);
	WRITE_ONCE(seen.watching, true);
	for (i = 0; i < CALLS; i++) {
		smp_call_function_single(seen.target, traced, NULL, 1);
		on_each_cpu(traced, NULL, 1);
		smp_call_function_single_async(self(), &csd);
	}
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.failed), 0);
	smp_call_function_single(nr_cpu_ids, traced, NULL, 1);
	smp_call_function_single_async(nr_cpu_ids, &csd);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.begin[XCALL_API_SINGLE]),
			CALLS + 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.end[XCALL_API_SINGLE]),
			CALLS + 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.begin[XCALL_API_ASYNC]),
			CALLS + 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.end[XCALL_API_ASYNC]),
			CALLS + 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.begin[XCALL_API_MANY]), CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.end[XCALL_API_MANY]), CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.failed), 2);
	expect_total(test, &tally, CALLS * (2 + n));
}

static void trace_life_of_a_csd(struct kunit *test)
{
	int i;

	seen_begin(other_cpu(test));
	probe(test, "xcall_csd_locked", on_locked, NULL);
	probe(test, "xcall_csd_queued", on_queued, NULL);
	probe(test, "xcall_csd_run_begin", on_run_begin, NULL);
	probe(test, "xcall_csd_run_end", on_run_end, NULL);
	probe(test, "xcall_csd_unlocked", on_unlocked, NULL);
	WRITE_ONCE(seen.watching, true);
	for (i = 1; i <= CALLS; i++) {
		smp_call_function_single_async(seen.target, &csd);
		expect_until(test, atomic_read(&tally.total) == i);
	}
	drain(test);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.locked), CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.queued), CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.unlocked), CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.begun), CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.ended), CALLS);
}

static void trace_types(struct kunit *test)
{
	seen_begin(other_cpu(test));
	probe(test, "xcall_csd_run_begin", on_run_begin, NULL);
	WRITE_ONCE(seen.watching, true);
	work = IRQ_WORK_INIT_HARD(traced_work);
	smp_call_function_single(seen.target, traced, NULL, 1);
	smp_call_function_single(self(), traced, NULL, 1);
	smp_call_function_single_async(seen.target, &csd);
	xcall_test_work_on(&work, seen.target);
	expect_total(test, &tally, 4);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.types[XCALL_TYPE_SYNC]), 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.types[XCALL_TYPE_LOCAL]), 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.types[XCALL_TYPE_ASYNC]), 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.types[XCALL_TYPE_IRQ_WORK]), 1);
}

static void trace_one_ipi_for_a_pile(struct kunit *test)
{
	int i, polled;

	seen_begin(other_cpu(test));
	probe(test, "xcall_ipi_skip", on_skip, NULL);
	probe(test, "ipi_send_cpu", on_send, NULL);
	hold_begin(test, &hold, seen.target);
	WRITE_ONCE(seen.watching, true);
	for (i = 0; i < CALLS; i++) {
		INIT_CSD(&csds[i], traced, NULL);
		smp_call_function_single_async(seen.target, &csds[i]);
	}
	WRITE_ONCE(seen.watching, false);
	hold_end(test, &hold);
	polled = atomic_read(&seen.skip[XCALL_SKIP_POLLING]);
	expect_total(test, &tally, CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.skip[XCALL_SKIP_QUEUED]) +
			      polled + atomic_read(&seen.sends), CALLS);
	/*
	 * The first one needs an IPI, or the flag that the idle loop polls;
	 * not even it, if an entry of somebody else came before.
	 */
	KUNIT_EXPECT_GE(test, atomic_read(&seen.skip[XCALL_SKIP_QUEUED]),
			CALLS - 1);
}

static void trace_skip_local(struct kunit *test)
{
	seen_begin(self());
	probe(test, "xcall_ipi_skip", on_skip, NULL);
	WRITE_ONCE(seen.watching, true);
	smp_call_function_single(self(), traced, NULL, 1);
	smp_call_function_single_async(self(), &csd);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.skip[XCALL_SKIP_LOCAL]), 2);
	expect_total(test, &tally, 2);
}

static void trace_skip_offline(struct kunit *test)
{
	seen_begin(nr_cpu_ids);
	probe(test, "xcall_ipi_skip", on_skip, NULL);
	WRITE_ONCE(seen.watching, true);
	smp_call_function_single(nr_cpu_ids, traced, NULL, 1);
	smp_call_function_single(nr_cpu_ids, traced, NULL, 0);
	smp_call_function_single_async(nr_cpu_ids, &csd);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.skip[XCALL_SKIP_OFFLINE]), 3);
	expect_total(test, &tally, 0);
}

static void trace_wait_for_the_lock(struct kunit *test)
{
	seen_begin(other_cpu(test));
	probe(test, "xcall_csd_wait_begin", on_wait_begin, NULL);
	probe(test, "xcall_csd_wait_end", on_wait_end, NULL);
	WRITE_ONCE(seen.watching, true);
	hold_begin(test, &hold, seen.target);
	smp_call_function_single(seen.target, traced, NULL, 0);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.wait_begin[XCALL_WAIT_LOCK]), 0);
	hold_release_in(&hold, 20);
	smp_call_function_single(seen.target, traced, NULL, 0);
	hold_end(test, &hold);
	expect_total(test, &tally, 2);
	/* none if the timer came before the second call could be made */
	KUNIT_EXPECT_LE(test, atomic_read(&seen.wait_begin[XCALL_WAIT_LOCK]), 1);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.wait_begin[XCALL_WAIT_LOCK]),
			atomic_read(&seen.wait_end[XCALL_WAIT_LOCK]));
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.wait_begin[XCALL_WAIT_DONE]), 0);
}

static void trace_wait_until_done(struct kunit *test)
{
	int i;

	seen_begin(other_cpu(test));
	probe(test, "xcall_csd_wait_begin", on_wait_begin, NULL);
	probe(test, "xcall_csd_wait_end", on_wait_end, NULL);
	WRITE_ONCE(seen.watching, true);
	for (i = 0; i < CALLS; i++) {
		/* over before its caller looks, if the timer comes early */
		hold_begin(test, &hold, seen.target);
		hold_release_in(&hold, 5);
		smp_call_function_single(seen.target, traced, NULL, 1);
		hold_end(test, &hold);
	}
	KUNIT_EXPECT_GT(test, atomic_read(&seen.wait_begin[XCALL_WAIT_DONE]), 0);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.wait_begin[XCALL_WAIT_DONE]),
			atomic_read(&seen.wait_end[XCALL_WAIT_DONE]));
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.wait_begin[XCALL_WAIT_LOCK]), 0);
	expect_runs_on(test, &tally, seen.target, CALLS);
}

static void trace_upstream_events(struct kunit *test)
{
	int i;

	seen_begin(other_cpu(test));
	probe(test, "csd_queue_cpu", on_upstream_queued, NULL);
	probe(test, "csd_function_entry", on_upstream_entry, NULL);
	probe(test, "csd_function_exit", on_upstream_exit, NULL);
	WRITE_ONCE(seen.watching, true);
	for (i = 0; i < CALLS; i++)
		smp_call_function_single(seen.target, traced, NULL, i & 1);
	expect_total(test, &tally, CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.upstream_queued), CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.upstream_entry), CALLS);
	KUNIT_EXPECT_EQ(test, atomic_read(&seen.upstream_exit), CALLS);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(trace_call_begin_and_end),
	KUNIT_CASE(trace_life_of_a_csd),
	KUNIT_CASE(trace_types),
	KUNIT_CASE(trace_one_ipi_for_a_pile),
	KUNIT_CASE(trace_skip_local),
	KUNIT_CASE(trace_skip_offline),
	KUNIT_CASE(trace_wait_for_the_lock),
	KUNIT_CASE(trace_wait_until_done),
	KUNIT_CASE(trace_upstream_events),
	{}
};

struct kunit_suite trace_suite = {
	.name = "xcall-trace",
	.init = case_init,
	.test_cases = cases,
};
