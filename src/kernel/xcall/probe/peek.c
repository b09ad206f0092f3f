// SPDX-License-Identifier: GPL-2.0-only
#include <linux/smp.h>

#if defined(FORM_HAVE)
static bool __used probe(const struct cpumask *mask)
{
	return cpus_peek_for_pending_ipi(mask);
}
#endif
