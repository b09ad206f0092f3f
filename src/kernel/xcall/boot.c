// SPDX-License-Identifier: GPL-2.0-only
#define pr_fmt(fmt) "smp: " fmt

#include <linux/cache.h>
#include <linux/cpu.h>
#include <linux/cpumask.h>
#include <linux/export.h>
#include <linux/init.h>
#include <linux/kstrtox.h>
#include <linux/ktime.h>
#include <linux/nodemask.h>
#include <linux/printk.h>
#include <linux/smp.h>

#include "../smpboot.h"

/* CPUs to bring up at boot, the boot CPU included; 0: UP operation */
unsigned int setup_max_cpus = CONFIG_NR_CPUS;
EXPORT_SYMBOL(setup_max_cpus);

#if CONFIG_NR_CPUS > 1 && !defined(CONFIG_FORCE_NR_CPUS)
unsigned int nr_cpu_ids __read_mostly = CONFIG_NR_CPUS;
EXPORT_SYMBOL(nr_cpu_ids);
#endif

/* arch_disable_smp_support() - the architecture's share of nosmp. */
void __weak __init arch_disable_smp_support(void)
{
}

static void __init limit_cpus(unsigned int max)
{
	setup_max_cpus = max;
	if (!max)
		arch_disable_smp_support();
}

static int __init parse_nosmp(char *arg)
{
	limit_cpus(0);
	return 0;
}
early_param("nosmp", parse_nosmp);

/* a number of CPUs from the command line; refused aloud if it is none */
static int __init parse_cpus(const char *name, const char *arg,
			     unsigned int min, unsigned int *cpus)
{
	if (!arg || kstrtouint(arg, 0, cpus) || *cpus < min) {
		pr_warn("%s=%s is not a number of CPUs (%u or more): ignored\n",
			name, arg ?: "", min);
		return -EINVAL;
	}
	return 0;
}

static int __init parse_nr_cpus(char *arg)
{
	unsigned int cpus;

	if (parse_cpus("nr_cpus", arg, 1, &cpus))
		return -EINVAL;
	if (cpus > nr_cpu_ids)
		pr_warn("nr_cpus=%u: this kernel has room for %u\n",
			cpus, nr_cpu_ids);
	else
		set_nr_cpu_ids(cpus);
	return 0;
}
early_param("nr_cpus", parse_nr_cpus);

static int __init parse_maxcpus(char *arg)
{
	unsigned int cpus;

	if (parse_cpus("maxcpus", arg, 0, &cpus))
		return -EINVAL;
	limit_cpus(cpus);
	return 0;
}
early_param("maxcpus", parse_maxcpus);

/* setup_nr_cpu_ids() - shrink nr_cpu_ids to what the possible map needs. */
void __init setup_nr_cpu_ids(void)
{
	set_nr_cpu_ids(cpumask_last(cpu_possible_mask) + 1);
}

/* smp_init() - bring up the secondary CPUs; in process context, once. */
void __init smp_init(void)
{
	ktime_t begin = ktime_get();

	idle_threads_init();
	cpuhp_threads_init();
	pr_info("bringing up to %u of %u possible CPUs online\n",
		max(setup_max_cpus, 1U), num_possible_cpus());
	bringup_nonboot_cpus(setup_max_cpus);
	pr_info("Brought up %d node%s, %u CPUs in %lld us\n",
		num_online_nodes(), num_online_nodes() == 1 ? "" : "s",
		num_online_cpus(), ktime_us_delta(ktime_get(), begin));
	smp_cpus_done(setup_max_cpus);
}
