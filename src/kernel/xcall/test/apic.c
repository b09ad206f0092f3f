// SPDX-License-Identifier: GPL-2.0-only
/*
 * The APIC driver's ways to send an IPI: each reaches the CPUs that it names and
 * no other (B2). A PV guest has no APIC: there Xen's event channels carry them.
 */
#include <linux/xcall.h>
#include <asm/apic.h>
#include <asm/irq_vectors.h>
#include <xen/xen.h>

#include "common.h"

#define ROUNDS	20

static struct cpumask targets;
static atomic_t entries[MAX_CPUS];
static atomic_t sends;

static void on_entry(void *data, u64 tsc, u32 kind, u32 port)
{
	if (kind == XCALL_KIND_CALL)
		atomic_inc(&entries[raw_smp_processor_id()]);
}

static void on_send(void *data, u64 tsc, u32 kind, u32 target, u32 port)
{
	if (current == data)
		atomic_inc(&sends);
}

static void apic_begin(struct kunit *test)
{
	memset(entries, 0, sizeof(entries));
	probe(test, "xcall_ipi_entry", on_entry, NULL);
	cpumask_copy(&targets, cpumask_of(other_cpu(test)));
	cpumask_set_cpu(self(), &targets);
}

static bool all_came(const struct cpumask *to)
{
	unsigned int cpu;

	for_each_cpu(cpu, to)
		if (atomic_read(&entries[cpu]) < ROUNDS)
			return false;
	return true;
}

/* @to got them all; who is not in it may have got some of somebody else's calls */
static void expect_entries(struct kunit *test, const struct cpumask *to)
{
	unsigned int cpu;

	expect_until(test, all_came(to));
	for_each_online_cpu(cpu)
		if (!cpumask_test_cpu(cpu, to))
			KUNIT_EXPECT_LT(test, atomic_read(&entries[cpu]), ROUNDS);
}

/*
 * each alone, as IPIs of one kind that come at once are one; again where a CPU was too busy to
 * take them one by one
 */
#define send_rounds(to, send)						\
do {									\
	int __i;							\
									\
	for (__i = 0; __i < ROUNDS || (__i < 100 * ROUNDS && !all_came(to)); __i++) { \
		preempt_disable();					\
		send;							\
		preempt_enable();					\
		usleep_range(500, 1000);				\
	}								\
} while (0)

static const struct cpumask *but_self(const struct cpumask *mask)
{
	static struct cpumask rest;

	cpumask_copy(&rest, mask);
	cpumask_clear_cpu(self(), &rest);
	return &rest;
}

static void apic_mask(struct kunit *test)
{
	apic_begin(test);
	send_rounds(&targets, apic->send_IPI_mask(&targets, CALL_FUNCTION_VECTOR));
	expect_entries(test, &targets);
}

static void apic_mask_all_but_self(struct kunit *test)
{
	apic_begin(test);
	send_rounds(but_self(&targets),
		    apic->send_IPI_mask_allbutself(&targets, CALL_FUNCTION_VECTOR));
	expect_entries(test, but_self(&targets));
}

static void apic_all_but_self(struct kunit *test)
{
	apic_begin(test);
	send_rounds(but_self(cpu_online_mask), apic->send_IPI_allbutself(CALL_FUNCTION_VECTOR));
	expect_entries(test, but_self(cpu_online_mask));
}

static void apic_all(struct kunit *test)
{
	apic_begin(test);
	send_rounds(cpu_online_mask, apic->send_IPI_all(CALL_FUNCTION_VECTOR));
	expect_entries(test, cpu_online_mask);
}

static void apic_self(struct kunit *test)
{
	apic_begin(test);
	send_rounds(cpumask_of(self()), apic->send_IPI_self(CALL_FUNCTION_VECTOR));
	expect_entries(test, cpumask_of(self()));
}

/* said, and nothing is sent: this is no vector that Xen has an IPI for */
static void apic_unknown_vector(struct kunit *test)
{
	if (!xen_pv_domain())
		kunit_skip(test, "an APIC sends any vector");
	atomic_set(&sends, 0);
	probe(test, "xcall_ipi_send", on_send, current);
	preempt_disable();
	apic->send_IPI_all(0x31);
	apic->send_IPI_self(0x31);
	apic->send_IPI_mask(cpu_online_mask, 0x31);
	apic->send_IPI_allbutself(0x31);
	preempt_enable();
	KUNIT_EXPECT_EQ(test, atomic_read(&sends), 0);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_SLOW(apic_mask),
	KUNIT_CASE_SLOW(apic_mask_all_but_self),
	KUNIT_CASE_SLOW(apic_all_but_self),
	KUNIT_CASE_SLOW(apic_all),
	KUNIT_CASE_SLOW(apic_self),
	KUNIT_CASE(apic_unknown_vector),
	{}
};

struct kunit_suite apic_suite = {
	.name = "xcall-apic",
	.init = case_init,
	.test_cases = cases,
};
