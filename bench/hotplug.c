// SPDX-License-Identifier: GPL-2.0-only
/* Takes CPUs offline and online again, and times the writes that do it. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "bench.h"
#include "message.h"
#include "tsc.h"

static int stay_on_cpu0(void)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(0, &set);
	return sched_setaffinity(0, sizeof(set), &set) ? -errno : 0;
}

static int switch_open(unsigned int cpu)
{
	char path[64];
	int fd;

	snprintf(path, sizeof(path), "/sys/devices/system/cpu/cpu%u/online", cpu);
	fd = open(path, O_RDWR | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}

/* Switches a CPU, looks that it did, and keeps the time. */
static int switch_timed(int fd, unsigned int cpu, char state, struct result *result)
{
	struct sample sample = { .cpu = cpu };
	ssize_t put;
	char now;
	int err;

	sample.begin_tsc = tsc_read();
	put = pwrite(fd, &state, 1, 0);
	sample.end_tsc = tsc_read();
	if (put != 1)
		return fail_errno(put < 0 ? -errno : -EIO, "cannot put CPU %u %s", cpu,
				  result->name);
	if (pread(fd, &now, 1, 0) != 1 || now != state) {
		err = -EIO;
		return fail_errno(err, "CPU %u did not go %s", cpu, result->name);
	}
	return result_add(result, &sample);
}

static int cycle(const struct options *options, int fd, unsigned int cpu,
		 struct result *offline, struct result *online)
{
	int err;

	err = switch_timed(fd, cpu, '0', offline);
	if (!err)
		err = switch_timed(fd, cpu, '1', online);
	if (err) {
		/* Whatever failed, leave the machine with all its CPUs. */
		if (pwrite(fd, "1", 1, 0) != 1)
			fail_errno(-errno, "CPU %u stays offline", cpu);
	} else if (options->common.verbose) {
		const struct sample *off = &offline->sample[offline->count - 1];
		const struct sample *on = &online->sample[online->count - 1];

		message("CPU %u: offline %llu, online %llu ticks", cpu,
			(unsigned long long)(off->end_tsc - off->begin_tsc),
			(unsigned long long)(on->end_tsc - on->begin_tsc));
	}
	return err;
}

static int all_cycles(const struct options *options, const struct cpulist *cpus, int *fd,
		      struct result *offline, struct result *online)
{
	unsigned long turn;
	unsigned int i;
	int err = 0;

	for (turn = 0; turn < options->cycles; turn++) {
		for (i = 0; i < cpus->count && !err; i++) {
			if (fd[i] < 0)
				continue;
			progress(options, "hotplug", turn * cpus->count + i,
				 options->cycles * cpus->count);
			err = interrupted ? -EINTR :
				cycle(options, fd[i], cpus->cpu[i], offline, online);
		}
		if (err)
			break;
	}
	progress_end(options);
	return err;
}

int hotplug_measure(const struct options *options, struct result *offline,
		    struct result *online)
{
	struct cpulist cpus;
	unsigned int i, able = 0;
	int *fd, err;

	*offline = (struct result){
		.kind = "hotplug", .name = "offline", .cycles = options->cycles,
	};
	*online = (struct result){
		.kind = "hotplug", .name = "online", .cycles = options->cycles,
	};
	err = cpulist_read(&cpus, CPULIST_ONLINE);
	if (err)
		return fail_errno(err, "cannot read " CPULIST_ONLINE);
	err = stay_on_cpu0();
	if (err)
		return fail_errno(err, "cannot run on CPU 0");
	fd = malloc(cpus.count * sizeof(*fd));
	if (!fd)
		return fail_errno(-ENOMEM, "cannot measure hotplug");
	for (i = 0; i < cpus.count; i++) {
		fd[i] = cpus.cpu[i] ? switch_open(cpus.cpu[i]) : -1;
		able += fd[i] >= 0;
	}
	if (able) {
		err = all_cycles(options, &cpus, fd, offline, online);
	} else {
		message("no CPU but CPU 0 is online and can be taken offline");
		err = -EDOM;
	}
	for (i = 0; i < cpus.count; i++)
		if (fd[i] >= 0)
			close(fd[i]);
	free(fd);
	return err;
}
