// SPDX-License-Identifier: GPL-2.0-only
/*
 * How the CPUs came up at boot, from what the kernel's own ring buffer kept of it: no
 * program runs so early. Asks for events switched on by the kernel's command line.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "format/trace_format.h"
#include "guest/jsonw.h"
#include "guest/message.h"
#include "measure.h"

#define ASK "boot with trace_clock=x86-tsc\n" \
	"  trace_event=xcall:xcall_vcpu,cpuhp:cpuhp_enter,cpuhp:cpuhp_multi_enter,cpuhp:cpuhp_exit"

static const char *const phases[XT_PHASE_END] = {
	"prepared", "initialised", "up", "alive", "online", "dying", "down", "dead", "freed",
};

struct cpu {
	uint64_t begin, end;	/* TSC of its first step and of the end of its last, 0: none */
	int last;		/* step that brings it up, -1: not entered */
};

struct boot {
	struct cpu *cpu;	/* CPULIST_MAX of them */
	struct boot_row *life, *states;
	size_t n_life, n_states, room_life, room_states;
};

static int row_add(struct boot_row **list, size_t *count, size_t *room, struct boot_row row)
{
	if (*count == *room) {
		size_t more = *room ? *room * 2 : 256;
		struct boot_row *larger = realloc(*list, more * sizeof(**list));

		if (!larger)
			return -ENOMEM;
		*list = larger;
		*room = more;
	}
	(*list)[(*count)++] = row;
	return 0;
}

static int phase_of(const char *name)
{
	int phase;

	for (phase = 0; phase < XT_PHASE_END; phase++)
		if (!strcmp(phases[phase], name))
			return phase;
	return -1;
}

/* tsc=.. cpu=.. xen_vcpu=.. phase=.. result=.. */
static int take_life(struct boot *boot, const char *text, unsigned int on)
{
	unsigned long long tsc;
	unsigned int cpu;
	char name[16];
	int phase;

	if (sscanf(text, " tsc=%llu cpu=%u xen_vcpu=%*u phase=%15s", &tsc, &cpu, name) != 3)
		return -EBADMSG;
	phase = phase_of(name);
	if (phase < 0 || cpu >= CPULIST_MAX)
		return -EBADMSG;
	if (boot->cpu[cpu].end && tsc > boot->cpu[cpu].end)
		return 0;
	return row_add(&boot->life, &boot->n_life, &boot->room_life,
		       (struct boot_row){ { tsc, cpu, on, phase } });
}

/*
 * From a CPU's first step until cpuhp_bringup_ap() ends, which waits for all that the CPU
 * does itself: then it is online for good. What comes later is no part of boot.
 */
static int take_enter(struct boot *boot, const char *text, uint64_t tsc)
{
	struct cpu *cpu;
	unsigned int number;
	char func[64];
	int step;

	if (sscanf(text, " cpu: %u target: %*d step: %d (%63[^)])", &number, &step, func) != 3)
		return -EBADMSG;
	if (number >= CPULIST_MAX || step < 0)
		return -EBADMSG;
	cpu = &boot->cpu[number];
	if (!number || cpu->end)
		return 0;
	if (!cpu->begin)
		cpu->begin = tsc;
	if (!strncmp(func, "cpuhp_bringup_ap", 16) || !strncmp(func, "bringup_cpu", 11))
		cpu->last = step;
	return row_add(&boot->states, &boot->n_states, &boot->room_states,
		       (struct boot_row){ { tsc, number, step, 1 } });
}

static int take_exit(struct boot *boot, const char *text, uint64_t tsc)
{
	struct cpu *cpu;
	unsigned int number;
	int step;

	if (sscanf(text, " cpu: %u state: %*d step: %d", &number, &step) != 2)
		return -EBADMSG;
	if (number >= CPULIST_MAX || step < 0)
		return -EBADMSG;
	cpu = &boot->cpu[number];
	if (!number || !cpu->begin || cpu->end)
		return 0;
	if (step == cpu->last)
		cpu->end = tsc;
	return row_add(&boot->states, &boot->n_states, &boot->room_states,
		       (struct boot_row){ { tsc, number, step, 0 } });
}

/* "swapper/0-1 [000] ..... 123456: cpuhp_enter: cpu: ..." */
static int take_line(struct boot *boot, const char *line)
{
	const char *at = strstr(line, " [");
	unsigned long long tsc;
	char event[32];
	unsigned int on;
	int used = 0;

	if (*line == '#')
		return 0;
	if (!at || sscanf(at, " [%u] %*s %llu: %31[^:]:%n", &on, &tsc, event, &used) != 3 || !used)
		return 0;
	if (!strcmp(event, "xcall_vcpu"))
		return take_life(boot, at + used, on);
	if (!strcmp(event, "cpuhp_enter") || !strcmp(event, "cpuhp_multi_enter"))
		return take_enter(boot, at + used, tsc);
	return strcmp(event, "cpuhp_exit") ? 0 : take_exit(boot, at + used, tsc);
}

/* "# entries-in-buffer/entries-written: 212/212   #P:4" */
static bool overwritten(const char *line)
{
	unsigned long long there, written;

	return sscanf(line, "# entries-in-buffer/entries-written: %llu/%llu", &there,
		      &written) == 2 && there != written;
}

static int read_trace(struct boot *boot, FILE *file)
{
	char *line = NULL;
	size_t size = 0;
	int err = 0;

	while (!err && getline(&line, &size, file) > 0) {
		if (overwritten(line)) {
			message("the kernel has overwritten a part of its trace of the boot:\n"
				"  run this first, or boot with a larger trace_buf_size=");
			err = -ENODATA;
			break;
		}
		err = take_line(boot, line);
		if (err == -EBADMSG)
			message("unexpected line in the kernel's trace: %.60s", line);
	}
	if (!err && ferror(file))
		err = fail_errno(-EIO, "cannot read the kernel's trace");
	free(line);
	return err;
}

int boot_take(const struct cpulist *cpus, FILE *trace, struct result *result)
{
	struct boot boot = { .cpu = calloc(CPULIST_MAX, sizeof(*boot.cpu)) };
	unsigned int i;
	int err;

	if (!boot.cpu)
		return fail_errno(-ENOMEM, "cannot read the boot");
	for (i = 0; i < CPULIST_MAX; i++)
		boot.cpu[i].last = -1;
	err = read_trace(&boot, trace);
	for (i = 0; i < cpus->count && !err; i++) {
		const struct cpu *cpu = &boot.cpu[cpus->cpu[i]];

		if (cpu->end)
			err = result_add(result, &(struct sample){ .begin_tsc = cpu->begin,
					 .end_tsc = cpu->end, .cpu = cpus->cpu[i] });
	}
	if (!err && !result->count) {
		message("the kernel's trace does not show how its CPUs came up: " ASK);
		err = -ENODATA;
	}
	free(boot.cpu);
	result->life = boot.life;
	result->n_life = boot.n_life;
	result->states = boot.states;
	result->n_states = boot.n_states;
	return err;
}

/* The one in brackets, of "local global [x86-tsc]". */
static bool clock_is_tsc(void)
{
	FILE *file = fopen(BOOT_TRACE "/trace_clock", "re");
	char line[256] = "";
	bool is;

	is = file && fgets(line, sizeof(line), file) && strstr(line, "[x86-tsc]");
	if (file)
		fclose(file);
	return is;
}

int boot_read(struct result *result)
{
	struct cpulist present;
	FILE *trace;
	int err;

	*result = (struct result){ .kind = "hotplug", .name = "boot", .cycles = 1, .at_once = 1 };
	err = cpulist_read(&present, CPULIST_PRESENT);
	if (err)
		return fail_errno(err, "cannot read " CPULIST_PRESENT);
	trace = fopen(BOOT_TRACE "/trace", "re");
	if (!trace)
		return fail_errno(-errno, "cannot open " BOOT_TRACE "/trace (mount -t tracefs)");
	if (clock_is_tsc()) {
		err = boot_take(&present, trace, result);
	} else {
		message("the kernel's trace has no TSC: " ASK);
		err = -ENODATA;
	}
	fclose(trace);
	return err;
}
