// SPDX-License-Identifier: GPL-2.0-only
/* Loading this module runs the suites; their results are in the kernel log. */
#include <linux/module.h>

#include "common.h"

kunit_test_suites(&boot_suite, &single_suite, &any_suite, &many_suite,
		  &apic_suite, &each_suite, &async_suite, &order_suite,
		  &irq_work_suite, &memory_suite, &reentry_suite, &sync_suite, &bound_suite,
		  &preempted_suite,
		  &trace_suite, &offline_suite, &hotplug_suite, &stuck_suite);

MODULE_DESCRIPTION("KUnit suites of the cross-call layer");
MODULE_LICENSE("GPL");
