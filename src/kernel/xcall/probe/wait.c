// SPDX-License-Identifier: GPL-2.0-only
#include <linux/smp.h>

#if defined(FORM_BOOL)
int smp_call_function_single(int cpu, smp_call_func_t func, void *info,
			     bool wait);
#elif defined(FORM_INT)
int smp_call_function_single(int cpu, smp_call_func_t func, void *info,
			     int wait);
#endif
