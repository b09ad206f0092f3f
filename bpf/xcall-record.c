// SPDX-License-Identifier: GPL-2.0-only
/* Records the cross-calls of this kernel into a CTF trace. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <bpf/libbpf.h>
#include "flights.h"
#include "guest/command.h"
#include "guest/jsonw.h"
#include "guest/message.h"
#include "live/live_main.h"
#include "marker.h"
#include "record_options.h"
#include "recording.h"

#define POLL_MS 50
#define POLL_BUSY_MS 1
#define FLUSH_MS 1000

static int describe(const struct record_options *options)
{
	struct guest_info info;
	const char *what;
	int err = guest_info_read(&info, &what);

	if (err) {
		fail_errno(err, "cannot read %s", what);
	} else if (mkdir(options->common.dir, 0755) && errno != EEXIST) {
		err = fail_errno(-errno, "cannot create %s", options->common.dir);
	} else {
		err = guest_info_write(&info, options->common.dir);
		if (err)
			fail_errno(err, "cannot write %s/guest.json", options->common.dir);
	}
	guest_info_free(&info);
	return err;
}

static int check_machine(const struct record_options *options)
{
	char *path, *what = NULL;
	int err = 0;

	if (geteuid()) {
		message("recording needs root");
		return -EPERM;
	}
	if (asprintf(&path, "%s/ctf/metadata", options->common.dir) < 0)
		return fail_errno(-ENOMEM, "cannot record");
	if (!access(path, F_OK)) {
		message("%s: there is a trace already; choose another folder", options->common.dir);
		err = -EEXIST;
	}
	free(path);
	if (err)
		return err;
	err = capture_check(&what);
	if (err)
		message("%s", what);
	free(what);
	return err;
}

static uint64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000ULL + now.tv_nsec / 1000000;
}

/* Has a signal come that ends the recording? The end of a child does not. */
static bool signal_came(int fd, int timeout_ms, bool *demand)
{
	struct pollfd wait = { .fd = fd, .events = POLLIN };
	struct signalfd_siginfo signal;
	bool end = false;

	poll(&wait, 1, timeout_ms);
	while (read(fd, &signal, sizeof(signal)) == sizeof(signal)) {
		if (signal.ssi_signo == SIGUSR1)
			*demand = true;
		else if (signal.ssi_signo != SIGCHLD)
			end = true;
	}
	return end;
}

static void fly(struct flights *flights, struct recording *recording, bool demand)
{
	if (demand && recording->flight)
		flights_demand(flights, recording, now_ms());
	else if (demand)
		message("SIGUSR1 does nothing without a flight recorder (--flight)");
	if (recording->trigger)
		flights_triggered(flights, recording, recording->trigger, now_ms());
	flights_reap(flights, false);
}

/* Makes the marker that is due, and has the wait end when the next is. */
static int mark(const struct record_options *options, struct recording *recording,
		struct marker *marker, uint64_t *due, int *timeout)
{
	uint64_t now;
	int err = 0;

	if (!options->markers)
		return 0;
	now = now_ms();
	if (now >= *due) {
		err = recording_mark(recording, marker);
		*due = now + 1000 / options->markers;
	}
	if (*due - now < (uint64_t)*timeout)
		*timeout = *due - now;
	return err;
}

static int record(const struct record_options *options, struct recording *recording,
		  struct marker *marker, struct command *command, struct flights *flights,
		  int signals)
{
	uint64_t begin = now_ms(), flushed = begin, due = begin, now;
	int err = 0, timeout = POLL_MS;
	bool busy, demand;

	for (;;) {
		err = mark(options, recording, marker, &due, &timeout);
		if (err)
			break;
		demand = false;
		if (signal_came(signals, timeout, &demand) ||
		    (options->command && command_ended(command)))
			break;
		err = recording_drain(recording, &busy);
		if (err)
			break;
		fly(flights, recording, demand);
		timeout = busy ? POLL_BUSY_MS : POLL_MS;
		now = now_ms();
		if (options->seconds > 0 && now - begin >= options->seconds * 1000)
			break;
		if (now - flushed >= FLUSH_MS) {
			err = recording_flush(recording);
			if (err)
				break;
			flushed = now;
		}
	}
	command_stop(command);
	return err;
}

static void summary(const struct record_options *options, const struct recording *recording,
		    const struct command *command, const struct flights *flights)
{
	uint64_t lost = recording->lost + recording->late + recording->missed;
	struct jsonw json;

	if (!options->common.quiet && recording->flight)
		message("%llu events of %u CPUs in %.1f s, %llu lost; written %lu times, %lu triggers held off",
			(unsigned long long)recording->events, recording->info.present.count,
			recording->seconds, (unsigned long long)lost, flights->number,
			flights->held_off);
	else if (!options->common.quiet)
		message("%llu events of %u CPUs in %.1f s, %.1f MB in %s/ctf, %llu lost",
			(unsigned long long)recording->events, recording->info.present.count,
			recording->seconds, recording->bytes / 1e6, recording->dir,
			(unsigned long long)lost);
	if (recording->lost)
		message("%llu records found no room in a ring: try -b %lu",
			(unsigned long long)recording->lost, options->ring_kb * 4);
	if (recording->late)
		message("%llu records came too late to be put in order, and were left out",
			(unsigned long long)recording->late);
	if (recording->missed)
		message("%llu events were missed: their program already ran on that CPU",
			(unsigned long long)recording->missed);
	if (!options->common.json)
		return;
	jsonw_start(&json, stdout);
	jsonw_string(&json, "schema", "xcall.record/1");
	jsonw_string(&json, "folder", recording->dir);
	jsonw_number(&json, "cpus", recording->info.present.count);
	jsonw_number(&json, "events", recording->events);
	jsonw_number(&json, "lost", recording->lost);
	jsonw_number(&json, "late", recording->late);
	jsonw_number(&json, "missed", recording->missed);
	jsonw_number(&json, "bytes", recording->bytes);
	jsonw_real(&json, "seconds", recording->seconds, 3);
	jsonw_bool(&json, "interrupts_exact",
		  recording->meta.before_tsc && recording->meta.after_tsc);
	jsonw_number(&json, "command_status", command->status);
	if (recording->flight) {
		jsonw_number(&json, "flights", flights->number);
		jsonw_number(&json, "held_off", flights->held_off);
		jsonw_number(&json, "failed", flights->failed);
	}
	if (jsonw_close(&json))
		message("cannot write the summary to stdout");
}

static int block_signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	/* A file size limit is then an error of write(), as a full disk is. */
	signal(SIGXFSZ, SIG_IGN);
	return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

/* The flight recorder's memory and its trigger, if they are asked for. */
static int open_flight(const struct record_options *options, struct recording_options *to,
		       struct flight *flight, struct trigger *trigger)
{
	int err;

	if (!options->in_flight)
		return 0;
	err = flight_open(flight, &options->flight);
	if (err)
		return fail_errno(err, "no memory for %lu MB of flight recorder (--flight)",
				  options->flight.mb);
	to->flight = flight;
	*trigger = options->trigger;
	if (!trigger_events(trigger))
		return 0;
	to->trigger = trigger;
	err = trigger_open(trigger);
	return err ? fail_errno(err, "cannot record") : 0;
}

static int open_marker(const struct record_options *options, struct recording_options *to,
		       struct marker *marker)
{
	struct guest_info info;
	const char *what;
	int err;

	if (!options->markers)
		return 0;
	to->events |= 1U << XT_MARKER;
	err = guest_info_read(&info, &what);
	if (err)
		fail_errno(err, "cannot read %s", what);
	else
		err = marker_open(marker, info.guest_type, options->marker_hypercall);
	guest_info_free(&info);
	return err;
}

static int run_all(const struct record_options *options, struct recording *recording,
		   struct marker *marker, struct command *command, struct flights *flights,
		   int signals)
{
	int err;

	if (options->common.verbose)
		message("recording on %u CPUs, TSC %llu kHz (%s)", recording->info.present.count,
			(unsigned long long)recording->info.tsc_khz, recording->info.tsc_source);
	if (options->command) {
		err = command_start(command, options->command);
		if (err)
			return fail_errno(err, "cannot run %s", options->command[0]);
	}
	err = record(options, recording, marker, command, flights, signals);
	flights_reap(flights, true);
	if (!err)
		err = recording_end(recording);
	if (!err)
		summary(options, recording, command, flights);
	return err;
}

static int run(const struct record_options *options)
{
	struct recording_options how = {
		.dir = options->common.dir, .ring_bytes = options->ring_kb * 1024,
		.events = options->events,
	};
	struct flights flights = {
		.dir = options->common.dir, .hook = options->on_trigger,
		.most = options->flights, .holdoff = options->holdoff,
	};
	struct marker marker = { .privcmd = -1 };
	struct flight flight = { 0 };
	struct trigger trigger = { 0 };
	struct command command = { 0 };
	struct recording recording = { 0 };
	int signals = block_signals(), err, status;

	if (signals < 0) {
		fail_errno(-errno, "cannot wait for signals");
		return 1;
	}
	err = open_marker(options, &how, &marker);
	if (!err)
		err = open_flight(options, &how, &flight, &trigger);
	if (!err)
		err = recording_begin(&recording, &how);
	if (!err)
		err = run_all(options, &recording, &marker, &command, &flights, signals);
	status = recording.lost + recording.late + recording.missed ? 2 : 0;
	recording_close(&recording);
	marker_close(&marker);
	trigger_close(&trigger);
	flight_close(&flight);
	close(signals);
	if (err || flights.failed)
		return 1;
	return command.status ? command.status : status;
}

static bool verbose_libbpf;

static int print_libbpf(enum libbpf_print_level level, const char *format, va_list arguments)
{
	if (level == LIBBPF_DEBUG || (level == LIBBPF_INFO && !verbose_libbpf))
		return 0;
	return vfprintf(stderr, format, arguments);
}

int main(int argc, char **argv)
{
	struct record_options options;
	int err;

	libbpf_set_print(print_libbpf);
	if (argc > 1 && !strcmp(argv[1], "--live"))
		return live_main(argc - 1, argv + 1);
	err = record_options_parse(&options, argc, argv);
	if (err)
		return err < 0;
	if (options.describe)
		return describe(&options) ? 1 : 0;
	verbose_libbpf = options.common.verbose;
	if (check_machine(&options))
		return 1;
	return run(&options);
}
