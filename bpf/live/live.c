// SPDX-License-Identifier: GPL-2.0-only
/* xcall-record --live: where calls spend their time, while they do. */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include "guest/command.h"
#include "guest/guest_info.h"
#include "guest/message.h"
#include "guest/options.h"
#include "guest/tsc.h"
#include "kernel/capture.h"
#include "live/live_kernel.h"
#include "live/live_main.h"
#include "live/live_output.h"
#include "trace/symbols.h"

#define INTERVAL 1.0
#define INTERVAL_LEAST 0.1
#define OPEN_LONG_MS 100	/* a call open for longer is looked up by name */

struct options {
	struct common common;
	double seconds;		/* 0: no limit */
	double interval;
	char **command;		/* NULL: none */
};

struct live {
	const struct options *options;
	struct live_kernel kernel;
	struct live_figures *figures;
	struct guest_info info;
	struct symbols symbols;
	struct command command;
	sigset_t signals;
	uint64_t missed;	/* before the beginning */
	unsigned int seq;
	bool screen;		/* stdout is a terminal, and shows a table */
	bool interrupted;
};

static const char usage[] =
	"usage: xcall-record --live [OPTIONS] [-- COMMAND [ARGUMENTS]]\n"
	"\n"
	"Shows where cross-calls spend their time, from histograms in the kernel: no\n"
	"event leaves the kernel, and nothing is stored. It ends when COMMAND ends, after\n"
	"-d, or on SIGINT or SIGTERM; then it shows the figures of the whole time.\n"
	"COMMAND's stdout goes to stderr. Needs root and a kernel with the xcall events.\n"
	"A recording may run at the same time.\n"
	"\n"
	"  -i, --interval SEC   a table every SEC seconds, at least 0.1 (default 1)\n"
	"  -d, --duration SEC   end after SEC seconds, and end COMMAND, too\n"
	"  -j, --json           a line of JSON for each interval, the last one for the\n"
	"                       whole time (xcall.live/1)\n"
	"  -q, --quiet          only the whole time\n"
	"  -v, --verbose        also say what is being done\n"
	"  -h, --help           this text\n"
	"  -V, --version        the version\n"
	"\n"
	"Stages: lock, queue, send (to the hypercall), deliver (to the IPI's handler: Xen\n"
	"and the wait for a physical CPU), dispatch, handler, release, wake. Percentiles\n"
	"are within 1/256 of the true value. A call to n CPUs counts as n calls.\n"
	"\n"
	"Exit: COMMAND's status if that is not 0; otherwise 0, 1 for an error, 2 if calls\n"
	"were lost.\n"
	"\n"
	"examples: xcall-record --live\n"
	"          xcall-record --live -i 5 -d 60 >tables\n"
	"          xcall-record --live -j -- xcall-bench -q -o /tmp/bench ipi |\n"
	"              jq '.stages.single.whole.p99_ns'\n";

static const struct option long_options[] = {
	{ "duration", required_argument, NULL, 'd' },
	{ "interval", required_argument, NULL, 'i' },
	COMMON_LONG_OPTIONS,
	{ 0 }
};

/* 0: go on; 1: all done; negative: a wrong command line, and said so. */
static int parse_options(struct options *options, int argc, char **argv)
{
	int c, err;

	*options = (struct options){ .interval = INTERVAL };
	while ((c = getopt_long(argc, argv, "+" COMMON_OPTIONS "d:i:", long_options, NULL)) != -1) {
		switch (c) {
		case 'd':
			if (seconds_option("-d", optarg, &options->seconds))
				return -EINVAL;
			break;
		case 'i':
			if (parse_seconds(optarg, &options->interval) ||
			    options->interval < INTERVAL_LEAST) {
				message("-i %s: not a number of seconds from %.1f", optarg,
					INTERVAL_LEAST);
				return -EINVAL;
			}
			break;
		case 'o':
			message("--live stores nothing and takes no -o (see xcall-record --live -h)");
			return -EINVAL;
		default:
			err = common_option(&options->common, c, optarg, usage);
			if (err)
				return err;
		}
	}
	if (optind < argc)
		options->command = argv + optind;
	return 0;
}

static double now_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int block_signals(struct live *live)
{
	sigemptyset(&live->signals);
	sigaddset(&live->signals, SIGINT);
	sigaddset(&live->signals, SIGTERM);
	sigaddset(&live->signals, SIGHUP);
	sigaddset(&live->signals, SIGCHLD);
	/* who reads the output may stop to: an error of write(), then, and an end */
	sigaddset(&live->signals, SIGPIPE);
	return sigprocmask(SIG_BLOCK, &live->signals, NULL) ? -errno : 0;
}

/* Sleeps until then. Has a signal or the end of COMMAND come that ends it all? */
static bool ended_by(struct live *live, double until)
{
	for (;;) {
		double left = until - now_seconds();
		struct timespec timeout;
		int signal;

		if (live->options->command && command_ended(&live->command))
			return true;
		if (left <= 0)
			return false;
		timeout.tv_sec = (time_t)left;
		timeout.tv_nsec = (long)((left - (double)timeout.tv_sec) * 1e9);
		signal = sigtimedwait(&live->signals, NULL, &timeout);
		if (signal > 0 && signal != SIGCHLD)
			return true;
	}
}

/* The name of the function that has been running, or waited for, too long. */
static const char *name_oldest(struct live *live)
{
	const struct live_open *open = &live->figures->open;

	if (!open->oldest || open->oldest < live->info.tsc_khz * OPEN_LONG_MS ||
	    symbols_see(&live->symbols, open->func))
		return NULL;
	if (live->symbols.fresh)
		symbols_resolve(&live->symbols, KALLSYMS, false);
	return symbols_name(&live->symbols, open->func);
}

static unsigned int screen_rows(void)
{
	struct winsize size = { 0 };

	return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) ? 0 : size.ws_row;
}

static int show(struct live *live, bool total)
{
	struct live_line line = {
		.set = total ? &live->figures->total : &live->figures->interval,
		.open = &live->figures->open,
		.tsc_khz = live->info.tsc_khz,
		.seq = live->seq,
		.cpus = live->info.present.count,
		.total = total,
	};
	int err;

	if (live->options->common.quiet && !total)
		return 0;
	line.oldest_name = name_oldest(live);
	if (live->options->common.json) {
		err = live_json(stdout, &line);
	} else if (live->screen && !total) {
		err = live_screen(stdout, &line, screen_rows());
	} else {
		if (total && live->screen)
			fputs("\033[H\033[J", stdout);
		else if (live->seq > 1 || total)
			putchar('\n');
		live_table(stdout, &line);
		err = fflush(stdout) || ferror(stdout) ? -errno : 0;
	}
	/* as with any command in a pipe, the reader's end is the end, and no error of ours */
	if (err == -EPIPE) {
		live->interrupted = true;
		return 0;
	}
	return err ? fail_errno(err, "cannot write to stdout") : 0;
}

static void update(struct live *live, uint64_t tsc, double seconds)
{
	live_figures_update(live->figures, &live->kernel.view, tsc, seconds,
			    live_kernel_missed(&live->kernel) - live->missed);
	live->seq++;
}

static int watch(struct live *live)
{
	double begin = now_seconds(), last = begin, now, next;
	double end = live->options->seconds > 0 ? begin + live->options->seconds : 0;
	bool over = false;
	uint64_t end_tsc;
	int err = 0;

	for (next = begin;;) {
		next += live->options->interval;
		/* what could not be shown in time is not caught up */
		if (next < now_seconds())
			next = now_seconds();
		if (end > 0 && next >= end)
			next = end;
		over = ended_by(live, next) || (end > 0 && now_seconds() >= end);
		if (over)
			break;
		now = now_seconds();
		update(live, tsc_read(), now - last);
		last = now;
		err = show(live, false);
		if (err || live->interrupted)
			break;
	}
	command_stop(&live->command);
	end_tsc = tsc_soon(live->info.tsc_khz);
	live_kernel_end(&live->kernel, end_tsc);
	tsc_wait(end_tsc);
	live_kernel_stop(&live->kernel);
	update(live, end_tsc, now_seconds() - last);
	if (!err && !live->interrupted)
		err = show(live, false);
	if (!err && !live->interrupted)
		err = show(live, true);
	return err;
}

/* What COMMAND says on its stdout goes to stderr: ours is data. */
static int start_command(struct live *live)
{
	int err, ours = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);

	if (ours < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
		err = -errno;
	else
		err = command_start(&live->command, live->options->command);
	if (ours >= 0) {
		dup2(ours, STDOUT_FILENO);
		close(ours);
	}
	return err ? fail_errno(err, "cannot run %s", live->options->command[0]) : 0;
}

static int start(struct live *live)
{
	const char *what;
	uint64_t begin;
	int err;

	err = guest_info_read(&live->info, &what);
	if (err)
		return fail_errno(err, "cannot read %s", what);
	live->figures = calloc(1, sizeof(*live->figures));
	if (!live->figures)
		return fail_errno(-ENOMEM, "cannot count");
	err = live_kernel_open(&live->kernel, &what);
	if (err)
		return fail_errno(err, "%s", what);
	live->missed = live_kernel_missed(&live->kernel);
	begin = tsc_soon(live->info.tsc_khz);
	live->figures->total.begin_tsc = live->figures->total.end_tsc = begin;
	live_kernel_begin(&live->kernel, begin);
	tsc_wait(begin);
	if (live->options->common.verbose)
		message("counting on %u CPUs, TSC %llu kHz (%s)", live->info.present.count,
			(unsigned long long)live->info.tsc_khz, live->info.tsc_source);
	return live->options->command ? start_command(live) : 0;
}

static int check_machine(void)
{
	char *what = NULL;
	int err;

	if (geteuid()) {
		message("--live needs root");
		return -EPERM;
	}
	err = capture_check_xcall(&what);
	if (err)
		message("%s", what);
	free(what);
	return err;
}

int live_main(int argc, char **argv)
{
	struct options options;
	struct live live = { .options = &options };
	int err = parse_options(&options, argc, argv), lost = 0;

	if (err)
		return err < 0;
	if (check_machine())
		return 1;
	live.screen = isatty(STDOUT_FILENO) && !options.common.json && !options.common.quiet;
	err = block_signals(&live);
	if (err)
		fail_errno(err, "cannot wait for signals");
	else
		err = start(&live);
	if (!err)
		err = watch(&live);
	command_stop(&live.command);
	if (!err)
		lost = live_lost(&live.figures->total) ? 2 : 0;
	if (lost)
		message("%llu calls or events were lost",
			(unsigned long long)live_lost(&live.figures->total));
	live_kernel_close(&live.kernel);
	free(live.figures);
	symbols_free(&live.symbols);
	guest_info_free(&live.info);
	if (err)
		return 1;
	return live.command.status ? live.command.status : lost;
}
