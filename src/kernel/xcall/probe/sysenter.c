// SPDX-License-Identifier: GPL-2.0-only
#include "../../../arch/x86/xen/xen-ops.h"

static void __used probe(void)
{
#if defined(FORM_APART)
	xen_enable_syscall();
	xen_enable_sysenter();
#elif defined(FORM_WITHIN)
	xen_enable_syscall();
#endif
}
