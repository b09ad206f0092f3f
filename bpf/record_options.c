// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "flights.h"
#include "format/events.h"
#include "guest/message.h"
#include "record_options.h"

#define RING_KB 4096
#define RING_KB_LEAST 4
#define RING_KB_MOST (1024 * 1024)
#define MARKERS_MOST 100

static const char usage[] =
	"usage: xcall-record -o DIR [OPTIONS] [-- COMMAND [ARGUMENTS]]\n"
	"       xcall-record --live [OPTIONS] [-- COMMAND [ARGUMENTS]]\n"
	"\n"
	"Records every cross-call and IPI of this kernel into DIR/ctf, a CTF 1.8\n"
	"trace. It ends when COMMAND ends, after -d, or on SIGINT or SIGTERM. Needs\n"
	"root and BTF. On a kernel without the xcall events (6.5 or newer) it records\n"
	"upstream's, and says what these do not show.\n"
	"\n"
	"  -o, --output DIR     the folder for ctf/, symbols.tsv, guest.json;\n"
	"                       interrupts.before and .after; ports.before and .after\n"
	"                       (CPU, kind, event channel)\n"
	"  -d, --duration SEC   end after SEC seconds, and end COMMAND, too\n"
	"  -b, --buffer KB      size of each CPU's ring, a power of two (default 4096)\n"
	"  -e, --events LIST    record only these, with commas (default all); the trace\n"
	"                       says which, and no report calls the others missing:\n"
	"                         ipi    ipi_send ipi_sent ipi_skip ipi_entry ipi_exit\n"
	"                         csd    csd_wait_begin csd_wait_end csd_locked\n"
	"                                csd_queued csd_run_begin csd_run_end\n"
	"                                csd_unlocked\n"
	"                         call   call_begin call_end\n"
	"                         hp     hp_enter hp_exit: the steps of CPU hotplug\n"
	"                         sched  sched_switch: not part of all\n"
	"                         vcpu   clock   stuck (csd_stuck)   all\n"
	"      --flight SIZE    flight recorder: keep only the newest 64MB, 30s, or\n"
	"                       30s,256MB in memory; each trigger writes what is kept\n"
	"                       to a trace of its own, DIR/flight-1, flight-2 ...\n"
	"                       SIGUSR1 is a trigger\n"
	"      --trigger WHEN   add triggers: a slow call, call>500us (ns, us, ms, s);\n"
	"                       a stuck call, stuck; both, call>500us,stuck\n"
	"      --on-trigger CMD a shell runs CMD DIR/flight-N after that is written\n"
	"      --flights N      write at most N such traces (default 10)\n"
	"      --holdoff SEC    and begin them at least SEC seconds apart (default 5)\n"
	"      --live           as the first word: show figures, record nothing\n"
	"                       (xcall-record --live -h)\n"
	"      --markers HZ     put HZ marks a second (1 to 100) into Xen's trace: they\n"
	"                       align the guest's clock with Xen's, and show losses\n"
	"                       there; HZ:hypercall makes them by HVMOP_xentrace, for\n"
	"                       a trace of run states only\n"
	"      --describe       only write DIR/guest.json; on any kernel\n"
	"  -j, --json           the summary as JSON on stdout\n"
	"  -q, --quiet          no summary\n"
	"  -v, --verbose        also say what is being done\n"
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
	"          xcall-record -o /tmp/run --flight 30s --trigger 'call>2ms,stuck'\n"
	"          babeltrace2 /tmp/run/ctf\n";

enum {
	OPTION_DESCRIBE = 256,
	OPTION_LIVE,
	OPTION_MARKERS,
	OPTION_FLIGHT,
	OPTION_TRIGGER,
	OPTION_ON_TRIGGER,
	OPTION_FLIGHTS,
	OPTION_HOLDOFF,
};

static const struct option long_options[] = {
	{ "duration", required_argument, NULL, 'd' },
	{ "buffer", required_argument, NULL, 'b' },
	{ "events", required_argument, NULL, 'e' },
	{ "describe", no_argument, NULL, OPTION_DESCRIBE },
	{ "live", no_argument, NULL, OPTION_LIVE },
	{ "markers", required_argument, NULL, OPTION_MARKERS },
	{ "flight", required_argument, NULL, OPTION_FLIGHT },
	{ "trigger", required_argument, NULL, OPTION_TRIGGER },
	{ "on-trigger", required_argument, NULL, OPTION_ON_TRIGGER },
	{ "flights", required_argument, NULL, OPTION_FLIGHTS },
	{ "holdoff", required_argument, NULL, OPTION_HOLDOFF },
	COMMON_LONG_OPTIONS,
	{ 0 }
};

/* HZ or HZ:hypercall. 0, or -EINVAL, and said so. */
static int parse_markers(struct record_options *options, const char *text)
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

/* One of the flight recorder's options. 0, or -EINVAL, and said so. */
static int flight_option(struct record_options *options, int option, const char *text)
{
	switch (option) {
	case OPTION_FLIGHT:
		options->in_flight = true;
		if (!flight_parse(&options->flight, text))
			return 0;
		message("--flight %s: not 30s, 64MB, or both with a comma", text);
		return -EINVAL;
	case OPTION_TRIGGER:
		if (!trigger_parse(&options->trigger, text))
			return 0;
		message("--trigger %s: not call>500us, stuck, or both with a comma", text);
		return -EINVAL;
	case OPTION_FLIGHTS:
		if (!parse_number(text, 1, 1000000, &options->flights))
			return 0;
		message("--flights %s: not a number from 1 to 1000000", text);
		return -EINVAL;
	case OPTION_HOLDOFF:
		return seconds_option("--holdoff", text, &options->holdoff);
	default:
		options->on_trigger = text;
		return 0;
	}
}

/* Do they go together? */
static int check_options(const struct record_options *options)
{
	uint32_t needed = trigger_events(&options->trigger);

	if (options->describe && options->command) {
		message("--describe runs no command");
		return -EINVAL;
	}
	if (!options->in_flight && (needed || options->on_trigger)) {
		message("--trigger and --on-trigger need a flight recorder: --flight SIZE");
		return -EINVAL;
	}
	if (needed & ~options->events) {
		message("--trigger needs events that -e leaves out: call for call>, stuck for stuck");
		return -EINVAL;
	}
	return common_folder(&options->common);
}

int record_options_parse(struct record_options *options, int argc, char **argv)
{
	const char *unknown;
	int c, err;

	*options = (struct record_options){
		.ring_kb = RING_KB, .events = EVENTS_ALL,
		.flights = FLIGHTS_MOST, .holdoff = FLIGHTS_HOLDOFF,
	};
	while ((c = getopt_long(argc, argv, "+" COMMON_OPTIONS "d:b:e:", long_options, NULL)) != -1) {
		switch (c) {
		case 'd':
			if (seconds_option("-d", optarg, &options->seconds))
				return -EINVAL;
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
		case OPTION_DESCRIBE:
			options->describe = true;
			break;
		case OPTION_LIVE:
			message("--live comes first: it has options of its own (xcall-record --live -h)");
			return -EINVAL;
		case OPTION_MARKERS:
			if (parse_markers(options, optarg))
				return -EINVAL;
			break;
		case OPTION_FLIGHT:
		case OPTION_TRIGGER:
		case OPTION_ON_TRIGGER:
		case OPTION_FLIGHTS:
		case OPTION_HOLDOFF:
			if (flight_option(options, c, optarg))
				return -EINVAL;
			break;
		default:
			err = common_option(&options->common, c, optarg, usage);
			if (err)
				return err;
		}
	}
	if (optind < argc)
		options->command = argv + optind;
	return check_options(options);
}
