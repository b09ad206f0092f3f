// SPDX-License-Identifier: GPL-2.0-only
/* Brings the CPUs into a state: programs in user mode, an idle loop that polls. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>
#include "device.h"
#include "guest/message.h"
#include "state.h"

#define LATENCY "/dev/cpu_dma_latency"
#define PROBES 100

static volatile bool spinning;

static void *spin(void *nothing)
{
	while (spinning)
		;
	return nothing;
}

/*
 * On every CPU, the sender's as well: there the sending thread comes first, as a
 * spinner is of the lowest class.
 */
static int spinner_begin(struct state *state, unsigned int cpu)
{
	struct sched_param lowest = { 0 };
	pthread_attr_t attributes;
	cpu_set_t *set;
	size_t size = CPU_ALLOC_SIZE(cpu + 1);
	int err;

	set = CPU_ALLOC(cpu + 1);
	if (!set)
		return -ENOMEM;
	CPU_ZERO_S(size, set);
	CPU_SET_S(cpu, size, set);
	pthread_attr_init(&attributes);
	err = pthread_attr_setaffinity_np(&attributes, size, set);
	if (!err)
		err = pthread_create(&state->spinner[state->spinners], &attributes, spin, NULL);
	if (!err)
		err = pthread_setschedparam(state->spinner[state->spinners++], SCHED_IDLE, &lowest);
	pthread_attr_destroy(&attributes);
	CPU_FREE(set);
	return -err;
}

static int user_begin(struct state *state, const struct cpulist *online)
{
	unsigned int i;
	int err = 0;

	state->spinner = calloc(online->count, sizeof(*state->spinner));
	if (!state->spinner)
		return fail_errno(-ENOMEM, "cannot keep the CPUs busy");
	spinning = true;
	for (i = 0; i < online->count && !err; i++) {
		err = spinner_begin(state, online->cpu[i]);
		if (err)
			fail_errno(err, "cannot keep CPU %u busy", online->cpu[i]);
	}
	return err;
}

/*
 * As long as it is open, cpuidle's drivers choose their shallowest state: polling,
 * if they have it. Where there is no such driver only the kernel's command line helps.
 */
static int poll_begin(const struct options *options, struct state *state, int device,
		      const struct cpulist *online)
{
	struct ipi_bench_sample samples[PROBES];
	struct ipi_bench_request request = {
		.mode = IPI_BENCH_SINGLE, .state = IPI_BENCH_STATE_POLL,
		.sender = online->cpu[0], .target = online->cpu[1], .samples = PROBES,
	};
	int32_t latency_us = 0;
	int err;

	state->latency = open(LATENCY, O_WRONLY | O_CLOEXEC);
	if (state->latency >= 0 &&
	    write(state->latency, &latency_us, sizeof(latency_us)) != sizeof(latency_us))
		return fail_errno(-errno, "cannot write to " LATENCY);
	err = device_run(options, device, "single", &request, samples);
	/*
	 * Where it sleeps, some may find it on the way to that: 2 of 100 have been seen. Where
	 * it polls, a tick may have come between: 11 of 100, on an overcommitted host.
	 */
	if (err || request.in_state * 2 >= request.runs)
		return err;
	message("-s poll: the idle loop of CPU %u does not poll (it did in %llu of %llu calls):\n"
		"  boot this guest with idle=poll on its kernel's command line",
		request.target, (unsigned long long)request.in_state,
		(unsigned long long)request.runs);
	return -EOPNOTSUPP;
}

int state_begin(const struct options *options, struct state *state, unsigned int which,
		int device, const struct cpulist *online)
{
	int err = 0;

	*state = (struct state){ .latency = -1 };
	if (which == IPI_BENCH_STATE_USER)
		err = user_begin(state, online);
	else if (which == IPI_BENCH_STATE_POLL)
		err = poll_begin(options, state, device, online);
	if (err)
		state_end(state);
	return err;
}

void state_end(struct state *state)
{
	spinning = false;
	while (state->spinners)
		pthread_join(state->spinner[--state->spinners], NULL);
	free(state->spinner);
	state->spinner = NULL;
	if (state->latency >= 0)
		close(state->latency);
	state->latency = -1;
}
