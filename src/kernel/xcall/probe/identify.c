// SPDX-License-Identifier: GPL-2.0-only
#include <linux/smp.h>
#include <asm/processor.h>

static void __used probe(unsigned int cpu)
{
#if defined(FORM_DIRECT)
	identify_secondary_cpu(cpu);
#elif defined(FORM_STORE)
	smp_store_cpu_info(cpu);
#endif
}
