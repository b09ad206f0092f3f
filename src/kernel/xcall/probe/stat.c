// SPDX-License-Identifier: GPL-2.0-only
#include <linux/interrupt.h>
#include <asm/hardirq.h>

static void __used probe(void)
{
#if defined(FORM_INDEX)
	inc_irq_stat(CALL_FUNCTION);
#elif defined(FORM_FIELD)
	inc_irq_stat(irq_call_count);
#endif
}
