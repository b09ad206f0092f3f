// SPDX-License-Identifier: GPL-2.0-only
/* Benchmarks of cross-calls and of CPU hotplug, every sample kept. */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "bench.h"
#include "message.h"
#include "module/ipi_bench.h"

#define SAMPLES 2400
#define WARMUP 20
#define CYCLES 5
#define SECONDS 10

volatile bool interrupted;

static const char usage[] =
	"usage: xcall-bench -o DIR [OPTIONS] ipi|hotplug|all\n"
	"\n"
	"ipi      times cross-calls between all online CPUs, by the module ipi_bench\n"
	"hotplug  times each CPU but CPU 0 going offline and online again\n"
	"Writes every sample to DIR/ipi-MODE.json, DIR/hotplug-offline.json and\n"
	"DIR/hotplug-online.json, and a table to stdout. Needs root.\n"
	"\n"
	"  -o, --output DIR       the folder for the results\n"
	"  -n, --samples N        samples of each mode, over all senders and targets\n"
	"                         (default 2400; rounded up to the same for each)\n"
	"  -m, --mode MODE[,...]  self, single, broadcast, mask, async (default: all)\n"
	"  -w, --warmup N         calls before the samples of each sender and target,\n"
	"                         not kept (default 20)\n"
	"  -t, --time SECONDS     begin no more rounds of a mode after that; each of its\n"
	"                         8 rounds has all senders and targets (default 10)\n"
	"  -r, --cycles N         times that each CPU goes offline and online (default 5)\n"
	"      --module FILE      ipi_bench.ko; otherwise looked for beside this program\n"
	"                         and in $MODULES. It stays loaded.\n"
	"  -j, --json             the table as JSON\n"
	"  -q, --quiet            no progress\n"
	"  -v, --verbose          a line for each sender and target\n"
	"  -h, --help             this text\n"
	"  -V, --version          the version\n"
	"\n"
	"examples: xcall-bench -o /tmp/run/bench all\n"
	"          xcall-bench -o /tmp/run/bench -m single,async -n 100000 ipi\n"
	"          xcall-record -o /tmp/run -- xcall-bench -o /tmp/run/bench hotplug\n";

enum { OPTION_MODULE = 256 };

static const struct option long_options[] = {
	{ "samples", required_argument, NULL, 'n' },
	{ "mode", required_argument, NULL, 'm' },
	{ "warmup", required_argument, NULL, 'w' },
	{ "time", required_argument, NULL, 't' },
	{ "cycles", required_argument, NULL, 'r' },
	{ "module", required_argument, NULL, OPTION_MODULE },
	COMMON_LONG_OPTIONS,
	{ 0 }
};

static int parse_benchmark(struct options *options, int count, char **word)
{
	if (count != 1) {
		message("%s: ipi, hotplug or all (see xcall-bench -h)",
			count ? "one benchmark, please" : "which benchmark");
		return -EINVAL;
	}
	options->ipi = !strcmp(word[0], "ipi") || !strcmp(word[0], "all");
	options->hotplug = !strcmp(word[0], "hotplug") || !strcmp(word[0], "all");
	if (!options->ipi && !options->hotplug) {
		message("%s: no such benchmark; there are ipi, hotplug and all", word[0]);
		return -EINVAL;
	}
	return 0;
}

/* 0: go on; 1: all done; negative: a wrong command line, and said so. */
static int parse_options(struct options *options, int argc, char **argv)
{
	const char *unknown;
	int c, err = 0;

	*options = (struct options){
		.samples = SAMPLES, .warmup = WARMUP, .cycles = CYCLES, .seconds = SECONDS,
		.modes = (1U << IPI_BENCH_MODES) - 1,
	};
	while (!err && (c = getopt_long(argc, argv, COMMON_OPTIONS "n:m:w:r:t:", long_options, NULL)) != -1) {
		switch (c) {
		case 'n':
			err = number_option(c, optarg, 1, IPI_BENCH_MAX, &options->samples);
			break;
		case 'm':
			options->modes_named = true;
			err = modes_parse(optarg, &options->modes, &unknown);
			if (err)
				message("-m: no mode \"%.*s\"; there are self, single, broadcast, mask, async",
					(int)strcspn(unknown, ","), unknown);
			break;
		case 'w':
			err = number_option(c, optarg, 0, IPI_BENCH_MAX, &options->warmup);
			break;
		case 'r':
			err = number_option(c, optarg, 1, 100000, &options->cycles);
			break;
		case 't':
			err = number_option(c, optarg, 1, 1000000, &options->seconds);
			break;
		case OPTION_MODULE:
			options->module = optarg;
			break;
		default:
			err = common_option(&options->common, c, optarg, usage);
		}
	}
	if (err)
		return err;
	err = parse_benchmark(options, argc - optind, argv + optind);
	return err ? err : common_folder(&options->common);
}

static int measure_ipi(const struct options *options, const struct guest_info *info,
		       struct result *results, size_t *count)
{
	int fd = device_open(options), err = 0;
	unsigned int mode;

	if (fd < 0)
		return fd;
	for (mode = 0; mode < IPI_BENCH_MODES && !err; mode++) {
		struct result *result = &results[*count];

		if (!(options->modes & 1U << mode))
			continue;
		err = ipi_measure(options, fd, mode, result);
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
	}
	close(fd);
	return err;
}

static int measure_hotplug(const struct options *options, const struct guest_info *info,
			   struct result *results, size_t *count)
{
	struct result *offline = &results[(*count)++], *online = &results[(*count)++];
	int err = hotplug_measure(options, offline, online);

	if (!err)
		err = result_finish(offline, info, options->common.dir);
	if (!err)
		err = result_finish(online, info, options->common.dir);
	return err;
}

static int measure(const struct options *options)
{
	struct result results[IPI_BENCH_MODES + 2] = { 0 };
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
		err = measure_hotplug(options, &info, results, &count);
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
	return measure(&options) ? 1 : 0;
}
