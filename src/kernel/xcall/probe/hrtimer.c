// SPDX-License-Identifier: GPL-2.0-only
#include <linux/hrtimer.h>

static void __used probe(struct hrtimer *timer,
			 enum hrtimer_restart (*func)(struct hrtimer *))
{
#if defined(FORM_SETUP)
	hrtimer_setup(timer, func, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
#elif defined(FORM_INIT)
	hrtimer_init(timer, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	timer->function = func;
#endif
}
