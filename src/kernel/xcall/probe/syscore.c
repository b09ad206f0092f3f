// SPDX-License-Identifier: GPL-2.0-only
#include <linux/syscore_ops.h>

#if defined(FORM_POINTER)
static int suspend(void *data)
{
	return !data;
}

static const struct syscore_ops ops = { .suspend = suspend };
static struct syscore one = { .ops = &ops };

static void __used probe(void)
{
	register_syscore(&one);
}
#elif defined(FORM_PLAIN)
static int suspend(void)
{
	return 0;
}

static struct syscore_ops ops = { .suspend = suspend };

static void __used probe(void)
{
	register_syscore_ops(&ops);
}
#endif
