// SPDX-License-Identifier: GPL-2.0-only
/* Records the cross-calls of this kernel into a CTF trace. */
#include <errno.h>
#include <getopt.h>
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
#include "command.h"
#include "events.h"
#include "jsonw.h"
#include "live_main.h"
#include "marker.h"
#include "message.h"
#include "options.h"
#include "recording.h"

#define RING_KB 4096
#define RING_KB_LEAST 4
#define RING_KB_MOST (1024 * 1024)
#define POLL_MS 50
#define POLL_BUSY_MS 1
#define FLUSH_MS 1000
#define MARKERS_MOST 100

struct options {
	struct common common;
	double seconds;		/* 0: no limit */
	unsigned long ring_kb;
	uint32_t events;
	unsigned long markers;	/* a second; 0: none */
	bool marker_hypercall;
	bool describe;
	char **command;		/* NULL: none */
};

static const char usage[] =
	"usage: xcall-record -o DIR [OPTIONS] [-- COMMAND [ARGUMENTS]]\n"
	"       xcall-record --live [OPTIONS] [-- COMMAND [ARGUMENTS]]\n"
	"\n"
	"Records every cross-call and IPI of this kernel into DIR/ctf, a CTF 1.8\n"
	"trace, until COMMAND ends, -d is over, or SIGINT or SIGTERM. Needs root and\n"
	"a kernel with the xcall events.\n"
	"\n"
	"  -o, --output DIR     the folder for ctf/, symbols.tsv, guest.json and\n"
	"                       interrupts.before and .after\n"
	"  -d, --duration SEC   end after SEC seconds (a COMMAND is then ended, too)\n"
	"  -b, --buffer KB      ring of each CPU, a power of two (default 4096)\n"
	"  -e, --events LIST    only these, with commas (default all); the trace says\n"
	"                       which, and what is missing for them is not reported:\n"
	"                         ipi    ipi_send ipi_sent ipi_skip ipi_entry ipi_exit\n"
	"                         csd    csd_wait_begin csd_wait_end csd_locked\n"
	"                                csd_queued csd_run_begin csd_run_end\n"
	"                                csd_unlocked\n"
	"                         call   call_begin call_end\n"
	"                         vcpu   clock   stuck (csd_stuck)   all\n"
	"      --live           as the first word: show figures, record nothing\n"
	"                       (xcall-record --live -h)\n"
	"      --markers HZ     leave HZ marks a second (1 to 100) in Xen's trace, to tie\n"
	"                       the guest's clock to Xen's and to see losses there;\n"
	"                       HZ:hypercall makes them by HVMOP_xentrace, for a trace\n"
	"                       of run states only\n"
	"      --describe       only write DIR/guest.json; on any kernel\n"
	"  -j, --json           the summary as JSON on stdout\n"
	"  -q, --quiet          no summary\n"
	"  -v, --verbose        also what is done while it is done\n"
	"  -h, --help           this text\n"
	"  -V, --version        the version\n"
	"\n"
	"Exit: COMMAND's status if that is not 0; otherwise 0, 1 for an error, 2 if\n"
	"records were lost.\n"
	"\n"
	"examples: xcall-record -o /tmp/run -d 10\n"
	"          xcall-record -o /tmp/run -- xcall-bench -o /tmp/run/bench all\n"
	"          xcall-record -o /tmp/run -d 3600 -b 256 \\\n"
	"              -e csd_queued,csd_run_begin,stuck,vcpu,clock\n"
	"          babeltrace2 /tmp/run/ctf\n";

enum { OPTION_DESCRIBE = 256, OPTION_LIVE, OPTION_MARKERS };

static const struct option long_options[] = {
	{ "duration", required_argument, NULL, 'd' },
	{ "buffer", required_argument, NULL, 'b' },
	{ "events", required_argument, NULL, 'e' },
	{ "describe", no_argument, NULL, OPTION_DESCRIBE },
	{ "live", no_argument, NULL, OPTION_LIVE },
	{ "markers", required_argument, NULL, OPTION_MARKERS },
	COMMON_LONG_OPTIONS,
	{ 0 }
};

/* HZ or HZ:hypercall */
static int parse_markers(struct options *options, const char *text)
{
	size_t digits = strcspn(text, ":");
	char *number = strndup(text, digits);
	int err = -ENOMEM;

	if (number)
		err = parse_number(number, 1, MARKERS_MOST, &options->markers);
	free(number);
	options->marker_hypercall = !strcmp(text + digits, ":hypercall");
	if (!err && (!text[digits] || options->marker_hypercall))
		return 0;
	message("--markers %s: not a number from 1 to %d, or that with :hypercall", text,
		MARKERS_MOST);
	return -EINVAL;
}

/* 0: go on; 1: all done; negative: a wrong command line, and said so. */
static int parse_options(struct options *options, int argc, char **argv)
{
	const char *unknown;
	int c, err;

	*options = (struct options){ .ring_kb = RING_KB, .events = EVENTS_ALL };
	while ((c = getopt_long(argc, argv, "+" COMMON_OPTIONS "d:b:e:", long_options, NULL)) != -1) {
		switch (c) {
		case 'd':
			if (parse_seconds(optarg, &options->seconds)) {
				message("-d %s: not a number of seconds above 0", optarg);
				return -EINVAL;
			}
			break;
		case 'b':
			if (parse_number(optarg, RING_KB_LEAST, RING_KB_MOST,
					 &options->ring_kb) ||
			    options->ring_kb & (options->ring_kb - 1)) {
				message("-b %s: not a power of two from %d to %d", optarg,
					RING_KB_LEAST, RING_KB_MOST);
				return -EINVAL;
			}
			break;
		case 'e':
			if (events_parse(optarg, &options->events, &unknown)) {
				message("-e: no event or group \"%.*s\" (see xcall-record -h)",
					(int)strcspn(unknown, ","), unknown);
				return -EINVAL;
			}
			break;
		case OPTION_MARKERS:
			err = parse_markers(options, optarg);
			if (err)
				return err;
			break;
		case OPTION_DESCRIBE:
			options->describe = true;
			break;
		case OPTION_LIVE:
			message("--live comes first: it has options of its own (xcall-record --live -h)");
			return -EINVAL;
		default:
			err = common_option(&options->common, c, optarg, usage);
			if (err)
				return err;
		}
	}
	if (optind < argc)
		options->command = argv + optind;
	if (options->describe && options->command) {
		message("--describe runs no command");
		return -EINVAL;
	}
	return common_folder(&options->common);
}

static int describe(const struct options *options)
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

static int check_machine(const struct options *options)
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
static bool signal_came(int fd, int timeout_ms)
{
	struct pollfd wait = { .fd = fd, .events = POLLIN };
	struct signalfd_siginfo signal;
	bool end = false;

	poll(&wait, 1, timeout_ms);
	while (read(fd, &signal, sizeof(signal)) == sizeof(signal))
		end = end || signal.ssi_signo != SIGCHLD;
	return end;
}

/* Makes the marker that is due, and has the wait end when the next is. */
static int mark(const struct options *options, struct recording *recording,
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

static int record(const struct options *options, struct recording *recording,
		  struct marker *marker, struct command *command, int signals)
{
	uint64_t begin = now_ms(), flushed = begin, due = begin, now;
	int err = 0, timeout = POLL_MS;
	bool busy;

	for (;;) {
		err = mark(options, recording, marker, &due, &timeout);
		if (err)
			break;
		if (signal_came(signals, timeout) ||
		    (options->command && command_ended(command)))
			break;
		err = recording_drain(recording, &busy);
		if (err)
			break;
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
	if (!err && options->markers)
		err = recording_mark(recording, marker);	/* the last must arrive */
	return err;
}

static void summary(const struct options *options, const struct recording *recording,
		    const struct command *command)
{
	uint64_t lost = recording->lost + recording->late + recording->missed;
	struct jsonw json;

	if (!options->common.quiet)
		message("%llu events of %u CPUs in %.1f s, %.1f MB in %s/ctf, %llu lost",
			(unsigned long long)recording->events, recording->info.present.count,
			recording->seconds, recording->bytes / 1e6, recording->dir,
			(unsigned long long)lost);
	if (recording->lost)
		message("%llu records found no room in a ring: -b %lu would give them more",
			(unsigned long long)recording->lost, options->ring_kb * 4);
	if (recording->late)
		message("%llu records came too late to be put in order, and are left out",
			(unsigned long long)recording->late);
	if (recording->missed)
		message("%llu events came while their program ran already on that CPU",
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
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	/* A file size limit is then an error of write(), as a full disk is. */
	signal(SIGXFSZ, SIG_IGN);
	return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

static int open_marker(const struct options *options, struct marker *marker)
{
	struct guest_info info;
	const char *what;
	int err = guest_info_read(&info, &what);

	if (err)
		fail_errno(err, "cannot read %s", what);
	else
		err = marker_open(marker, info.guest_type, options->marker_hypercall);
	guest_info_free(&info);
	return err;
}

static int run(const struct options *options)
{
	struct marker marker = { .privcmd = -1 };
	struct command command = { 0 };
	struct recording recording;
	int signals = block_signals(), err, status;

	if (signals < 0) {
		fail_errno(-errno, "cannot wait for signals");
		return 1;
	}
	if (options->markers && open_marker(options, &marker)) {
		close(signals);
		return 1;
	}
	err = recording_begin(&recording, options->common.dir, options->ring_kb * 1024,
			      options->events | (options->markers ? 1U << XT_MARKER : 0));
	if (!err && options->common.verbose)
		message("recording on %u CPUs, TSC %llu kHz (%s)", recording.info.present.count,
			(unsigned long long)recording.info.tsc_khz, recording.info.tsc_source);
	if (!err && options->command) {
		err = command_start(&command, options->command);
		if (err)
			fail_errno(err, "cannot run %s", options->command[0]);
	}
	if (!err)
		err = record(options, &recording, &marker, &command, signals);
	if (!err)
		err = recording_end(&recording);
	if (!err)
		summary(options, &recording, &command);
	status = recording.lost + recording.late + recording.missed ? 2 : 0;
	recording_close(&recording);
	marker_close(&marker);
	close(signals);
	if (err)
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
	struct options options;
	int err;

	libbpf_set_print(print_libbpf);
	if (argc > 1 && !strcmp(argv[1], "--live"))
		return live_main(argc - 1, argv + 1);
	err = parse_options(&options, argc, argv);
	if (err)
		return err < 0;
	if (options.describe)
		return describe(&options) ? 1 : 0;
	verbose_libbpf = options.common.verbose;
	if (check_machine(&options))
		return 1;
	return run(&options);
}
