// SPDX-License-Identifier: GPL-2.0-only
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "flight/trigger.h"
#include "format/trace_format.h"
#include "guest/cpulist.h"

#define CALL_NS_MOST 1e12

static int parse_duration(const char *text, size_t length, uint64_t *ns)
{
	static const struct {
		const char *name;
		double ns;
	} units[] = { { "ns", 1 }, { "us", 1e3 }, { "ms", 1e6 }, { "s", 1e9 } };
	double number;
	unsigned int i;
	char *unit;

	if (!length || !isdigit((unsigned char)*text))
		return -EINVAL;
	number = strtod(text, &unit);
	length -= unit - text;
	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (strlen(units[i].name) != length || memcmp(units[i].name, unit, length))
			continue;
		number *= units[i].ns;
		if (number < 1 || number > CALL_NS_MOST)
			return -EINVAL;
		*ns = number;
		return 0;
	}
	return -EINVAL;
}

int trigger_parse(struct trigger *trigger, const char *text)
{
	for (;;) {
		size_t length = strcspn(text, ",");

		if (length == 5 && !memcmp(text, "stuck", 5))
			trigger->stuck = true;
		else if (length <= 5 || memcmp(text, "call>", 5) ||
			 parse_duration(text + 5, length - 5, &trigger->call_ns))
			return -EINVAL;
		if (!text[length])
			return 0;
		text += length + 1;
	}
}

int trigger_open(struct trigger *trigger)
{
	trigger->cpus = calloc(CPULIST_MAX, sizeof(*trigger->cpus));
	return trigger->cpus ? 0 : -ENOMEM;
}

void trigger_close(struct trigger *trigger)
{
	free(trigger->cpus);
	trigger->cpus = NULL;
}

uint32_t trigger_events(const struct trigger *trigger)
{
	return (trigger->call_ns ? 1U << XT_CALL_BEGIN | 1U << XT_CALL_END : 0) |
	       (trigger->stuck ? 1U << XT_CSD_STUCK : 0);
}

static void fire(struct trigger *trigger, uint32_t cpu, bool stuck, uint64_t tsc, uint64_t ns,
		 uint64_t func)
{
	if (trigger->fired)
		return;
	trigger->fired = true;
	trigger->fired_stuck = stuck;
	trigger->cpu = cpu;
	trigger->tsc = tsc;
	trigger->ns = ns;
	trigger->func = func;
}

static void call_begin(struct trigger_cpu *on, const struct xt_call_begin *call)
{
	if (on->n_open == TRIGGER_NEST) {
		/* ends were lost: the oldest cannot be open any more */
		memmove(on->open, on->open + 1, (TRIGGER_NEST - 1) * sizeof(on->open[0]));
		on->n_open--;
	}
	on->open[on->n_open++] = (struct trigger_call){ call->tsc, call->func };
}

static void call_end(struct trigger *trigger, uint32_t cpu, const struct xt_call_end *call)
{
	struct trigger_cpu *on = &trigger->cpus[cpu];
	unsigned int i = on->n_open;
	uint64_t ns;

	while (i && on->open[i - 1].func != call->func)
		i--;
	if (!i)
		return;		/* its begin is older than the recording, or lost */
	on->n_open = i - 1;
	ns = (unsigned __int128)(call->tsc - on->open[i - 1].tsc) * 1000000 / trigger->tsc_khz;
	if (call->tsc > on->open[i - 1].tsc && ns > trigger->call_ns)
		fire(trigger, cpu, false, call->tsc, ns, call->func);
}

void trigger_see(struct trigger *trigger, uint32_t cpu, const void *record)
{
	const struct xt_csd_stuck *stuck = record;
	const struct xt_head *head = record;

	switch (head->id) {
	case XT_CALL_BEGIN:
		if (trigger->call_ns)
			call_begin(&trigger->cpus[cpu], record);
		return;
	case XT_CALL_END:
		if (trigger->call_ns)
			call_end(trigger, cpu, record);
		return;
	case XT_CSD_STUCK:
		if (trigger->stuck)
			fire(trigger, cpu, true, stuck->tsc, stuck->waited_us * 1000ULL, stuck->func);
		return;
	}
}
