// SPDX-License-Identifier: GPL-2.0-only
/* Names of modes and states, and lists of them. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "module/ipi_bench.h"
#include "result.h"
#include "state.h"

const char *const mode_names[IPI_BENCH_MODES] = {
	[IPI_BENCH_DRY]			= "dry",
	[IPI_BENCH_SELF]		= "self",
	[IPI_BENCH_SINGLE]		= "single",
	[IPI_BENCH_BROADCAST]		= "broadcast",
	[IPI_BENCH_BROADCAST_LOCK]	= "broadcast-lock",
	[IPI_BENCH_MASK]		= "mask",
	[IPI_BENCH_ANY]			= "any",
	[IPI_BENCH_ASYNC]		= "async",
	[IPI_BENCH_NO_WAIT]		= "no-wait",
	[IPI_BENCH_RESCHED]		= "resched",
	[IPI_BENCH_IRQ_WORK]		= "irq-work",
};

const char *const state_names[IPI_BENCH_STATES] = {
	[IPI_BENCH_STATE_ANY]		= STATE_ANY,
	[IPI_BENCH_STATE_IDLE]		= "idle",
	[IPI_BENCH_STATE_USER]		= "user",
	[IPI_BENCH_STATE_IRQSOFF]	= "irqsoff",
	[IPI_BENCH_STATE_POLL]		= "poll",
};

static bool is_word(const char *text, size_t length, const char *word)
{
	return strlen(word) == length && !memcmp(word, text, length);
}

static int names_parse(const char *text, const char *const *names, unsigned int count,
		       unsigned int *bits, const char **unknown)
{
	*bits = 0;
	for (;;) {
		size_t length = strcspn(text, ",");
		unsigned int i;

		for (i = 0; i < count; i++)
			if (is_word(text, length, names[i]))
				break;
		/* what the published ipi_benchmark calls it */
		if (i == count && names == mode_names && is_word(text, length, "normal"))
			i = IPI_BENCH_SINGLE;
		if (i == count) {
			*unknown = text;
			return -EINVAL;
		}
		*bits |= 1U << i;
		if (!text[length])
			return 0;
		text += length + 1;
	}
}

int modes_parse(const char *text, unsigned int *modes, const char **unknown)
{
	return names_parse(text, mode_names, IPI_BENCH_MODES, modes, unknown);
}

int states_parse(const char *text, unsigned int *states, const char **unknown)
{
	return names_parse(text, state_names, IPI_BENCH_STATES, states, unknown);
}

bool mode_waits(unsigned int mode)
{
	return mode < IPI_BENCH_ASYNC;	/* the first of those that do not */
}

bool mode_has_targets(unsigned int mode)
{
	return mode != IPI_BENCH_DRY && mode != IPI_BENCH_SELF && mode != IPI_BENCH_IRQ_WORK;
}
