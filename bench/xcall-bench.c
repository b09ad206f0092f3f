// SPDX-License-Identifier: GPL-2.0-only
/* Benchmarks of cross-calls and of CPU hotplug, every sample kept. */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "device.h"
#include "guest/message.h"
#include "measure.h"
#include "state.h"

/* Without -n: until the median is known to PERCENT, but at least and at most */
#define SAMPLES_LEAST 1200
#define SAMPLES_MOST 9600
#define SAMPLES_LOOK 300	/* between two looks at the median */
#define PERCENT 2
#define SECONDS 2
/* with it */
#define ROUNDS 8
#define SECONDS_COUNTED 10

#define WARMUP 20
#define CYCLES 5
#define IRQSOFF_US 100

volatile bool interrupted;

static const char usage[] =
	"usage: xcall-bench -o DIR [OPTIONS] ipi|hotplug|all|boot\n"
	"\n"
	"ipi      times cross-calls between all online CPUs, with the module ipi_bench\n"
	"hotplug  times each CPU but CPU 0 going offline and online again\n"
	"boot     reads from the kernel's own trace how each CPU came up at boot:\n"
	"         needs trace_clock=x86-tsc and trace_event=xcall:xcall_vcpu,\n"
	"         cpuhp:cpuhp_enter,cpuhp:cpuhp_multi_enter,cpuhp:cpuhp_exit on the\n"
	"         kernel's command line\n"
	"Writes every sample to DIR/ipi-MODE.json, DIR/ipi-MODE-STATE.json,\n"
	"DIR/hotplug-offline.json, DIR/hotplug-online.json (their names end in\n"
	"-at-once-N and -load with these options) and DIR/hotplug-boot.json, and a table\n"
	"to stdout. Needs root.\n"
	"\n"
	"  -o, --output DIR       the folder for the results\n"
	"  -m, --mode MODE[,...]  (default: all)\n"
	"      dry             no call: the cost of measuring\n"
	"      self            a call to the caller's own CPU\n"
	"      single, normal  a call to one other CPU; the caller waits\n"
	"      broadcast       a call to all other CPUs; the caller waits\n"
	"      broadcast-lock  the same; the handlers take one spinlock\n"
	"      mask            a call to 2, 4, 8 ... other CPUs; the caller waits\n"
	"      any             a call to another CPU that the kernel chooses; the caller\n"
	"                      waits\n"
	"      async           a call to one other CPU with the caller's own csd, until\n"
	"                      the caller sees that the handler ran\n"
	"      no-wait         a call to one other CPU, until the handler runs\n"
	"      resched         a reschedule IPI, until the target counts it\n"
	"      irq-work        irq_work on the caller's own CPU, by an IPI to itself\n"
	"  -s, --state STATE[,...]  what targets do (default: any, as they are)\n"
	"      idle            nothing, for some time\n"
	"      user            run a busy loop in user mode\n"
	"      irqsoff         a kernel thread that keeps interrupts off, see -x\n"
	"      poll            nothing, in an idle loop that polls\n"
	"  -x, --irqsoff US       keep interrupts off for US at a time (default 100)\n"
	"  -p, --percent P        take samples of a mode until its median is known to\n"
	"                         +-P % with 95 % confidence (default 2): 1200 to 9600\n"
	"  -n, --samples N        take N samples of each mode (with -p: at most N), over\n"
	"                         all senders and targets; rounded up so that each has\n"
	"                         as many\n"
	"  -t, --time SECONDS     begin no round of a mode after that; a round has all\n"
	"                         senders and targets (default 2; with -n alone 10)\n"
	"  -w, --warmup N         make N calls before the samples of each sender and\n"
	"                         target (default 20; in later rounds at most 4)\n"
	"  -r, --cycles N         take each CPU offline and online N times (default 5)\n"
	"      --at-once N        hotplug: switch N CPUs at the same time, by N threads\n"
	"      --load             hotplug: during it all CPUs but CPU 0 make cross-calls\n"
	"                         (with ipi_bench), which are counted\n"
	"      --module FILE      ipi_bench.ko (default: beside this program, then in\n"
	"                         $MODULES). It stays loaded.\n"
	"  -j, --json             the table as JSON\n"
	"  -q, --quiet            no progress\n"
	"  -v, --verbose          a line for each sender and target\n"
	"  -h, --help             this text\n"
	"  -V, --version          the version\n"
	"\n"
	"examples: xcall-bench -o /tmp/run/bench all\n"
	"          xcall-bench -o /tmp/run/bench -m single,async -n 100000 ipi\n"
	"          xcall-bench -o /tmp/run/bench -m single -s user,irqsoff -x 500 ipi\n"
	"          xcall-bench -o /tmp/run/bench -r 20 --at-once 3 --load hotplug\n"
	"          xcall-record -o /tmp/run -- xcall-bench -o /tmp/run/bench hotplug\n";

enum { OPTION_MODULE = 256, OPTION_LOAD, OPTION_AT_ONCE };

static const struct option long_options[] = {
	{ "samples", required_argument, NULL, 'n' },
	{ "mode", required_argument, NULL, 'm' },
	{ "state", required_argument, NULL, 's' },
	{ "irqsoff", required_argument, NULL, 'x' },
	{ "percent", required_argument, NULL, 'p' },
	{ "warmup", required_argument, NULL, 'w' },
	{ "time", required_argument, NULL, 't' },
	{ "cycles", required_argument, NULL, 'r' },
	{ "module", required_argument, NULL, OPTION_MODULE },
	{ "load", no_argument, NULL, OPTION_LOAD },
	{ "at-once", required_argument, NULL, OPTION_AT_ONCE },
	COMMON_LONG_OPTIONS,
	{ 0 }
};

static int parse_benchmark(struct options *options, int count, char **word)
{
	if (count != 1) {
		message("%s: ipi, hotplug, all or boot (see xcall-bench -h)",
			count ? "name only one benchmark" : "name a benchmark");
		return -EINVAL;
	}
	options->ipi = !strcmp(word[0], "ipi") || !strcmp(word[0], "all");
	options->hotplug = !strcmp(word[0], "hotplug") || !strcmp(word[0], "all");
	options->boot = !strcmp(word[0], "boot");
	if (!options->ipi && !options->hotplug && !options->boot) {
		message("%s: no such benchmark; there are ipi, hotplug, all and boot", word[0]);
		return -EINVAL;
	}
	if (!options->hotplug && (options->load || options->at_once > 1)) {
		message("--load and --at-once are for hotplug (see xcall-bench -h)");
		return -EINVAL;
	}
	return 0;
}

/* Names as bits, or what names there are. */
static int names_option(char option, const char *text, unsigned int *bits,
			int (*parse)(const char *, unsigned int *, const char **),
			const char *const *names, unsigned int count)
{
	const char *unknown;
	char known[256] = "";
	unsigned int i;

	if (!parse(text, bits, &unknown))
		return 0;
	for (i = 0; i < count; i++) {
		strcat(known, i ? ", " : "");
		strcat(known, names[i]);
	}
	message("-%c: no %s \"%.*s\"; there are %s", option, option == 'm' ? "mode" : "state",
		(int)strcspn(unknown, ","), unknown, known);
	return -EINVAL;
}

/* A number with a fraction, above 0. */
static int real_option(char option, const char *text, double most, double *number)
{
	/* of seconds or of anything else */
	if (!parse_seconds(text, number) && *number <= most)
		return 0;
	message("-%c %s: not a number above 0 and up to %g", option, text, most);
	return -EINVAL;
}

/* How long a mode goes on, of what was said and what was not. */
static void complete_options(struct options *options)
{
	bool counted = options->samples && !options->percent;

	if (!options->samples)
		options->samples = SAMPLES_MOST;
	if (!options->percent && !counted)
		options->percent = PERCENT;
	if (!options->seconds)
		options->seconds = counted ? SECONDS_COUNTED : SECONDS;
	options->samples_least = SAMPLES_LEAST;
	if (options->samples_least > options->samples)
		options->samples_least = options->samples;
	options->rounds = counted ? ROUNDS : options->samples / SAMPLES_LOOK;
	if (options->rounds < ROUNDS)
		options->rounds = ROUNDS;
}

/* A mode that was named has something to do in each state. */
static int check_modes(const struct options *options)
{
	unsigned int mode;

	if (!options->modes_named || options->states == 1U << IPI_BENCH_STATE_ANY)
		return 0;
	for (mode = 0; mode < IPI_BENCH_MODES; mode++)
		if (options->modes & 1U << mode && !mode_has_targets(mode)) {
			message("-m %s calls no other CPU: -s has no target there",
				mode_names[mode]);
			return -EINVAL;
		}
	return 0;
}

/* 0: go on; 1: all done; negative: a wrong command line, and said so. */
static int parse_options(struct options *options, int argc, char **argv)
{
	int c, err = 0;

	*options = (struct options){
		.warmup = WARMUP, .cycles = CYCLES, .at_once = 1, .irqsoff_us = IRQSOFF_US,
		.modes = (1U << IPI_BENCH_MODES) - 1, .states = 1U << IPI_BENCH_STATE_ANY,
	};
	while (!err && (c = getopt_long(argc, argv, COMMON_OPTIONS "n:m:s:x:p:w:r:t:",
					       long_options, NULL)) != -1) {
		switch (c) {
		case 'n':
			err = number_option(c, optarg, 1, IPI_BENCH_MAX, &options->samples);
			break;
		case 'm':
			options->modes_named = true;
			err = names_option(c, optarg, &options->modes, modes_parse, mode_names,
					   IPI_BENCH_MODES);
			break;
		case 's':
			err = names_option(c, optarg, &options->states, states_parse, state_names,
					   IPI_BENCH_STATES);
			break;
		case 'x':
			err = number_option(c, optarg, 1, IPI_BENCH_IRQSOFF_MAX,
					    &options->irqsoff_us);
			break;
		case 'p':
			err = real_option(c, optarg, 100, &options->percent);
			break;
		case 'w':
			err = number_option(c, optarg, 0, IPI_BENCH_MAX, &options->warmup);
			break;
		case 'r':
			err = number_option(c, optarg, 1, 100000, &options->cycles);
			break;
		case 't':
			err = real_option(c, optarg, 1e6, &options->seconds);
			break;
		case OPTION_MODULE:
			options->module = optarg;
			break;
		case OPTION_LOAD:
			options->load = true;
			break;
		case OPTION_AT_ONCE:
			err = parse_number(optarg, 1, CPULIST_MAX, &options->at_once);
			if (err)
				message("--at-once %s: not a number of CPUs", optarg);
			break;
		default:
			err = common_option(&options->common, c, optarg, usage);
		}
	}
	if (err)
		return err;
	complete_options(options);
	err = check_modes(options);
	if (!err)
		err = parse_benchmark(options, argc - optind, argv + optind);
	return err ? err : common_folder(&options->common);
}

static int measure_modes(const struct options *options, const struct guest_info *info, int fd,
			 unsigned int state, struct result *results, size_t *count)
{
	unsigned int mode;
	int err = 0;

	for (mode = 0; mode < IPI_BENCH_MODES && !err; mode++) {
		struct result *result = &results[*count];

		if (!(options->modes & 1U << mode) ||
		    (state != IPI_BENCH_STATE_ANY && !mode_has_targets(mode)))
			continue;
		err = ipi_measure(options, fd, mode, state, result);
		if (err == -EDOM && !result->count) {
			message("%s needs two online CPUs%s", mode_names[mode],
				options->modes_named ? "" : ": left out");
			result_free(result);
			err = options->modes_named ? err : 0;
			continue;
		}
		++*count;
		if (!err)
			err = result_finish(result, info, options->common.dir);
		result_free(result);
	}
	return err;
}

static int measure_ipi(const struct options *options, const struct guest_info *info,
		       struct result *results, size_t *count)
{
	struct cpulist online;
	unsigned int which;
	struct state state;
	int fd, err;

	err = cpulist_read(&online, CPULIST_ONLINE);
	if (err)
		return fail_errno(err, "cannot read " CPULIST_ONLINE);
	if (online.count < 2 && options->states != 1U << IPI_BENCH_STATE_ANY) {
		message("-s: a state of targets needs two online CPUs");
		return -EDOM;
	}
	fd = device_open(options);
	if (fd < 0)
		return fd;
	for (which = 0; which < IPI_BENCH_STATES && !err; which++) {
		if (!(options->states & 1U << which))
			continue;
		err = state_begin(options, &state, which, fd, &online);
		if (!err) {
			err = measure_modes(options, info, fd, which, results, count);
			state_end(&state);
		}
	}
	close(fd);
	return err;
}

static int measure_hotplug(const struct options *options, const struct guest_info *info,
			   struct load_count *load, struct result *results, size_t *count)
{
	struct result *offline = &results[(*count)++], *online = &results[(*count)++];
	int err = hotplug_measure(options, load, offline, online);

	if (!err)
		err = result_finish(offline, info, options->common.dir);
	if (!err)
		err = result_finish(online, info, options->common.dir);
	return err;
}

static int measure_boot(const struct options *options, const struct guest_info *info,
			struct result *results, size_t *count)
{
	struct result *boot = &results[(*count)++];
	int err = boot_read(boot);

	return err ? err : result_finish(boot, info, options->common.dir);
}

static int measure(const struct options *options)
{
	struct result results[IPI_BENCH_MODES * IPI_BENCH_STATES + 2] = { 0 };
	struct load_count load;
	struct guest_info info;
	const char *what;
	size_t count = 0, i;
	int err;

	err = guest_info_read(&info, &what);
	if (err) {
		fail_errno(err, "cannot read %s", what);
		goto out;
	}
	if (mkdir(options->common.dir, 0755) && errno != EEXIST) {
		err = fail_errno(-errno, "cannot create %s", options->common.dir);
		goto out;
	}
	if (options->ipi)
		err = measure_ipi(options, &info, results, &count);
	if (!err && options->hotplug)
		err = measure_hotplug(options, &info, &load, results, &count);
	if (!err && options->boot)
		err = measure_boot(options, &info, results, &count);
	if (!err)
		err = results_print(results, count, &info, options->common.json);
	if (interrupted)
		message("interrupted: what was not finished is not written");
out:
	for (i = 0; i < count; i++)
		result_free(&results[i]);
	guest_info_free(&info);
	return err;
}

static void on_signal(int number)
{
	(void)number;
	interrupted = true;
}

int main(int argc, char **argv)
{
	/* Without SA_RESTART: a run in the kernel ends, too. */
	struct sigaction action = { .sa_handler = on_signal };
	struct options options;
	int err = parse_options(&options, argc, argv);

	if (err)
		return err < 0;
	if (geteuid()) {
		message("the benchmarks need root");
		return 1;
	}
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
	return measure(&options) ? 1 : 0;
}
