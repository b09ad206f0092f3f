// SPDX-License-Identifier: GPL-2.0-only
/* smp_call_on_cpu(): calls that may sleep (C4). */
#include <linux/workqueue.h>
#include <xen/xen.h>

#include "common.h"

static struct crew crew;

struct visit {
	unsigned int cpu;
	bool atomic;
	int answer;
};

static int visit(void *arg)
{
	struct visit *v = arg;

	v->atomic = irqs_disabled() || in_interrupt();
	usleep_range(500, 1000);
	v->cpu = raw_smp_processor_id();
	return v->answer;
}

static void expect_visit(struct kunit *test, unsigned int cpu, int answer,
			 bool phys)
{
	struct visit v = { .cpu = MAX_CPUS, .atomic = true, .answer = answer };

	KUNIT_EXPECT_EQ(test, smp_call_on_cpu(cpu, visit, &v, phys), answer);
	KUNIT_EXPECT_EQ(test, v.cpu, cpu);
	KUNIT_EXPECT_FALSE(test, v.atomic);
}

static void bound_self(struct kunit *test)
{
	expect_visit(test, self(), 0, false);
}

static void bound_other(struct kunit *test)
{
	expect_visit(test, other_cpu(test), 0, false);
}

static void bound_every_cpu(struct kunit *test)
{
	unsigned int cpu;

	for_each_online_cpu(cpu)
		expect_visit(test, cpu, 100 + cpu, false);
}

static void bound_answer_is_passed_on(struct kunit *test)
{
	expect_visit(test, self(), -EINVAL, false);
	expect_visit(test, self(), INT_MAX, false);
	expect_visit(test, self(), INT_MIN, false);
}

static void bound_beyond(struct kunit *test)
{
	KUNIT_EXPECT_EQ(test, smp_call_on_cpu(nr_cpu_ids, visit, NULL, false),
			-ENXIO);
	KUNIT_EXPECT_EQ(test, smp_call_on_cpu(UINT_MAX, visit, NULL, true),
			-ENXIO);
}

static void bound_pinned(struct kunit *test)
{
	/* Xen lets only its hardware domain pin itself, and warns of others */
	if (xen_domain() && !xen_initial_domain())
		kunit_skip(test, "an unprivileged Xen domain");
	expect_visit(test, self(), 7, true);
}

static int visit_all(struct crew *c, unsigned int me)
{
	unsigned int cpu;

	for_each_online_cpu(cpu) {
		struct visit v = { .answer = me + 1 };

		if (smp_call_on_cpu(cpu, visit, &v, false) != me + 1 ||
		    v.cpu != cpu)
			return -EIO;
	}
	return 0;
}

static void bound_from_all_to_all(struct kunit *test)
{
	crew_begin(test, &crew, cpu_online_mask, visit_all);
	crew_end(test, &crew, false);
}

static void from_worker(struct work_struct *work)
{
	struct crew *c = &crew;

	c->result[0] = visit_all(c, raw_smp_processor_id());
}

/* which may not wait for the work of a queue that reclaims no memory */
static void bound_from_a_worker_that_reclaims(struct kunit *test)
{
	struct workqueue_struct *queue =
		alloc_workqueue("xcall_test", WQ_MEM_RECLAIM | WQ_UNBOUND, 0);
	struct work_struct work;

	KUNIT_ASSERT_NOT_NULL(test, queue);
	crew.result[0] = -1;
	INIT_WORK_ONSTACK(&work, from_worker);
	queue_work(queue, &work);
	flush_work(&work);
	destroy_work_on_stack(&work);
	destroy_workqueue(queue);
	KUNIT_EXPECT_EQ(test, crew.result[0], 0);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(bound_self),
	KUNIT_CASE(bound_other),
	KUNIT_CASE(bound_every_cpu),
	KUNIT_CASE(bound_answer_is_passed_on),
	KUNIT_CASE(bound_beyond),
	KUNIT_CASE(bound_pinned),
	KUNIT_CASE(bound_from_all_to_all),
	KUNIT_CASE(bound_from_a_worker_that_reclaims),
	{}
};

struct kunit_suite bound_suite = {
	.name = "xcall-bound",
	.init = case_init,
	.test_cases = cases,
};
