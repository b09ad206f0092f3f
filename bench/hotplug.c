// SPDX-License-Identifier: GPL-2.0-only
/*
 * Takes CPUs offline and online again, and times the writes that do it: one after
 * the other, or groups of them by as many threads at the same time. All run on CPU 0.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include "guest/message.h"
#include "guest/tsc.h"
#include "load.h"
#include "measure.h"

#define BACK_TRIES 10		/* of 100 ms: a CPU on its way down answers EAGAIN */

struct mover {			/* a thread, or this one if it is alone */
	pthread_t thread;
	struct bench *bench;
	int fd;
	struct sample sample;
	int err;
};

struct bench {
	const struct options *options;
	struct cpulist cpus;	/* that can be switched */
	int *fd;		/* of each */
	struct mover *mover;	/* at_once of them */
	unsigned int at_once, threads;
	pthread_mutex_t start;	/* held until all threads are there, or given up */
	pthread_barrier_t begin, end;
	char state;		/* to be written */
	bool over;
};

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

/* Switches its CPU, and looks that it did. */
static void switch_timed(struct mover *mover)
{
	char state = mover->bench->state, now;
	ssize_t put;

	mover->sample.begin_tsc = tsc_read();
	put = pwrite(mover->fd, &state, 1, 0);
	mover->err = put == 1 ? 0 : put < 0 ? -errno : -EIO;
	mover->sample.end_tsc = tsc_read();
	if (!mover->err && (pread(mover->fd, &now, 1, 0) != 1 || now != state))
		mover->err = -EUCLEAN;
}

static void *mover_thread(void *arg)
{
	struct mover *mover = arg;
	struct bench *bench = mover->bench;

	pthread_mutex_lock(&bench->start);
	pthread_mutex_unlock(&bench->start);
	if (bench->over)
		return NULL;
	for (;;) {
		pthread_barrier_wait(&bench->begin);
		if (bench->over)
			return NULL;
		switch_timed(mover);
		pthread_barrier_wait(&bench->end);
	}
}

static void movers_join(struct bench *bench)
{
	unsigned int i;

	for (i = 0; i < bench->threads; i++)
		pthread_join(bench->mover[i].thread, NULL);
	bench->threads = 0;
}

static int movers_start(struct bench *bench)
{
	int err = 0;

	pthread_barrier_init(&bench->begin, NULL, bench->at_once + 1);
	pthread_barrier_init(&bench->end, NULL, bench->at_once + 1);
	pthread_mutex_init(&bench->start, NULL);
	pthread_mutex_lock(&bench->start);
	while (bench->at_once > 1 && bench->threads < bench->at_once && !err) {
		struct mover *mover = &bench->mover[bench->threads];

		err = -pthread_create(&mover->thread, NULL, mover_thread, mover);
		bench->threads += !err;
	}
	bench->over = err;
	pthread_mutex_unlock(&bench->start);
	if (!err)
		return 0;
	movers_join(bench);
	return fail_errno(err, "cannot start a thread for each of %u CPUs", bench->at_once);
}

static void movers_end(struct bench *bench)
{
	if (!bench->threads)
		return;
	bench->over = true;
	pthread_barrier_wait(&bench->begin);
	movers_join(bench);
}

/* All CPUs of the movers to one state, at the same time. */
static int group_switch(struct bench *bench, char state, uint64_t group, struct result *result)
{
	unsigned int i;
	int err = 0;

	bench->state = state;
	if (bench->at_once == 1) {
		switch_timed(&bench->mover[0]);
	} else {
		pthread_barrier_wait(&bench->begin);
		pthread_barrier_wait(&bench->end);
	}
	for (i = 0; i < bench->at_once; i++) {
		struct mover *mover = &bench->mover[i];
		unsigned int cpu = mover->sample.cpu;

		mover->sample.target = group;
		if (mover->err == -EUCLEAN)
			err = fail_errno(-EIO, "CPU %u did not go %s", cpu, result->name);
		else if (mover->err)
			err = fail_errno(mover->err, "cannot put CPU %u %s", cpu, result->name);
		else if (!err)
			err = result_add(result, &mover->sample);
		if (!mover->err && bench->options->common.verbose)
			message("CPU %u: %s, %llu ticks", cpu, result->name,
				(unsigned long long)(mover->sample.end_tsc -
						     mover->sample.begin_tsc));
	}
	return err;
}

/* Whatever happened, leave the machine with all its CPUs. */
static void all_online(const struct bench *bench)
{
	struct timespec pause = { 0, 100000000 };
	unsigned int i, tries;
	char now;
	int err;

	for (i = 0; i < bench->cpus.count; i++) {
		err = 0;
		for (tries = 0; tries < BACK_TRIES; tries++) {
			if (pread(bench->fd[i], &now, 1, 0) == 1 && now == '1')
				break;
			if (tries)
				nanosleep(&pause, NULL);
			err = pwrite(bench->fd[i], "1", 1, 0) == 1 ? 0 : -errno;
		}
		if (tries == BACK_TRIES)
			fail_errno(err ? err : -EIO, "CPU %u stays offline", bench->cpus.cpu[i]);
	}
}

/* Each CPU at least as often as asked for; the groups go round. */
static int all_cycles(struct bench *bench, struct result *offline, struct result *online)
{
	const struct options *options = bench->options;
	uint64_t groups, group;
	unsigned int i, next = 0;
	int err = 0;

	groups = (options->cycles * bench->cpus.count + bench->at_once - 1) / bench->at_once;
	for (group = 0; group < groups && !err; group++) {
		for (i = 0; i < bench->at_once; i++) {
			bench->mover[i].fd = bench->fd[next];
			bench->mover[i].sample.cpu = bench->cpus.cpu[next];
			next = (next + 1) % bench->cpus.count;
		}
		progress(options, "hotplug", group, groups);
		err = interrupted ? -EINTR : group_switch(bench, '0', group, offline);
		if (!err)
			err = group_switch(bench, '1', group, online);
	}
	progress_end(options);
	return err;
}

static int find_cpus(struct bench *bench, const struct cpulist *online)
{
	unsigned int i;

	bench->fd = malloc(online->count * sizeof(*bench->fd));
	bench->mover = calloc(bench->at_once, sizeof(*bench->mover));
	if (!bench->fd || !bench->mover)
		return fail_errno(-ENOMEM, "cannot measure hotplug");
	for (i = 0; i < bench->at_once; i++)
		bench->mover[i].bench = bench;
	for (i = 0; i < online->count; i++) {
		int fd = online->cpu[i] ? switch_open(online->cpu[i]) : -ENOENT;

		if (fd < 0)
			continue;
		bench->fd[bench->cpus.count] = fd;
		bench->cpus.cpu[bench->cpus.count++] = online->cpu[i];
	}
	if (!bench->cpus.count) {
		message("no CPU but CPU 0 is online and can be taken offline");
		return -EDOM;
	}
	if (bench->cpus.count < bench->at_once) {
		message("--at-once %u: only %u CPUs are online and can be taken offline",
			bench->at_once, bench->cpus.count);
		return -EDOM;
	}
	return 0;
}

static int measure(struct bench *bench, const struct cpulist *online, struct load_count *count,
		   struct result *offline, struct result *on)
{
	struct result *const results[] = { offline, on };
	struct load *load = NULL;
	int err, stopped;

	err = find_cpus(bench, online);
	if (!err && bench->options->load)
		err = load_start(&load, bench->options, online);
	/* after load_start(): threads stay where their maker does */
	if (!err) {
		err = stay_on_cpu0();
		if (err)
			fail_errno(err, "cannot run on CPU 0");
	}
	if (!err)
		err = movers_start(bench);
	if (!err) {
		err = all_cycles(bench, offline, on);
		all_online(bench);
	}
	movers_end(bench);
	if (load) {
		stopped = load_stop(load, count, results, 2);
		err = err ? err : stopped;
	}
	return err;
}

int hotplug_measure(const struct options *options, struct load_count *load,
		    struct result *offline, struct result *online)
{
	static struct bench bench;
	struct cpulist cpus;
	unsigned int i;
	int err;

	*offline = *online = (struct result){
		.kind = "hotplug", .cycles = options->cycles, .at_once = options->at_once,
		.load = options->load ? load : NULL,
	};
	offline->name = "offline";
	online->name = "online";
	*load = (struct load_count){ 0 };
	bench = (struct bench){ .options = options, .at_once = options->at_once };
	err = cpulist_read(&cpus, CPULIST_ONLINE);
	if (err)
		return fail_errno(err, "cannot read " CPULIST_ONLINE);
	err = measure(&bench, &cpus, load, offline, online);
	for (i = 0; i < bench.cpus.count; i++)
		close(bench.fd[i]);
	free(bench.fd);
	free(bench.mover);
	return err;
}
