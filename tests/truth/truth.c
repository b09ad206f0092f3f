// SPDX-License-Identifier: GPL-2.0-only
/* The truth machine: worlds of each kind, then random ones. TAP. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "clock/evidence_p.h"
#include "model/call.h"
#include "model/names.h"
#include "truth.h"

/* hundreds of worlds: what is freed is used again soon, not kept aside */
const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}

static const char usage[] =
	"usage: truth [-n RANDOM [-f SEED]] [-c TIMES] [-s SEED [-k DIR]]\n"
	"\n"
	"  -n RANDOM  random worlds (default 60)\n"
	"  -f SEED    the seed of the first (default 0)\n"
	"  -c TIMES   worlds of each named kind: so many times the usual number (default 1)\n"
	"  -s SEED    only the random world of that seed\n"
	"  -k DIR     keep its traces there (a new directory)\n"
	"\n"
	"examples:\n"
	"  truth -n 10000\n"
	"  truth -n 3000 -f 10000\n"
	"  truth -s 4711 -k /tmp/world && xcall report /tmp/world\n";

static char work[64];

/* memory, if there is a file system of it */
static const char *place(void)
{
	struct stat st;

	snprintf(work, sizeof(work), "%s/xcall-truth-XXXXXX",
		 !stat("/dev/shm", &st) ? "/dev/shm" : "/tmp");
	if (!mkdtemp(work)) {
		fprintf(stderr, "truth: %s: %s\n", work, strerror(errno));
		exit(1);
	}
	return work;
}

static bool world(const struct gen_options *o, struct truth_sums *sums)
{
	bool ok = truth_world(o, place(), sums);

	gen_remove(work);
	return ok;
}

static bool run_case(unsigned int i, unsigned int times, struct truth_sums *all)
{
	const struct truth_case *c = &truth_cases[i];
	unsigned int k, good = 0, n = c->seeds * times;
	struct truth_sums sums = {};
	size_t usual = xc_evidence_max;
	bool ok;

	if (c->evidence)
		xc_evidence_max = c->evidence;
	for (k = 0; k < n; k++) {
		struct gen_options o = c->o;

		o.seed = 1000 * i + k;
		ok = world(&o, &sums);
		good += ok;
		if (!ok)
			printf("# that was seed %llu of it\n", LLU(o.seed));
	}
	xc_evidence_max = usual;
	ok = good == n;
	/* or nothing was proved */
	if (c->o.lost_entries && !(sums.lost_entries && sums.extra_runs))
		ok = false;
	printf("%sok %u - %s: %u of %u worlds\n", ok ? "" : "not ", i + 1, c->name, good, n);
	all->wakes += sums.wakes;
	all->measured_wakes += sums.measured_wakes;
	all->stragglers += sums.stragglers;
	all->holders += sums.holders;
	all->clear += sums.clear;
	all->waits[0] += sums.waits[0];
	all->waits[1] += sums.waits[1];
	all->unknown_waits += sums.unknown_waits;
	return ok;
}

static void print_sums(const struct truth_sums *s)
{
	int i;

	printf("# %llu calls: %llu complete, %llu cut by losses and ends, %llu by clock changes; %llu of %llu guests aligned\n",
	       LLU(s->calls), LLU(s->whole), LLU(s->cut), LLU(s->left_out), LLU(s->aligned),
	       LLU(s->guests));
	for (i = 0; i < XC_STAGES; i++)
		printf("# %-9s %9llu measured %9llu bounded %9llu inferred\n", xc_stage_name[i],
		       LLU(s->labels[i][XC_MEASURED]), LLU(s->labels[i][XC_BOUNDED]),
		       LLU(s->labels[i][XC_INFERRED]));
	printf("# %llu of %llu wake-ups measured\n", LLU(s->measured_wakes), LLU(s->wakes));
	printf("# %llu stragglers, %llu clear main stages, %llu waits in runq (of %llu the holder), %llu elsewhere, %llu for nobody knows whom\n",
	       LLU(s->stragglers), LLU(s->clear), LLU(s->waits[1]), LLU(s->holders),
	       LLU(s->waits[0]), LLU(s->unknown_waits));
}

static bool run_random(unsigned int first, unsigned int n, struct truth_sums *sums)
{
	unsigned int k, good = 0;

	for (k = first; k < first + n; k++) {
		struct gen_options o = truth_random(k);
		bool ok = world(&o, sums);

		good += ok;
		if (ok)
			continue;
		truth_print(&o);
		printf("# that was: make truth SEED=%u\n", k);
	}
	printf("%sok %u - anything at random: %u of %u worlds\n", good == n ? "" : "not ",
	       truth_n_cases + 2, good, n);
	return good == n;
}

static bool run_seeds(struct truth_sums *sums)
{
	unsigned int k, good = 0;

	for (k = 0; k < truth_n_seeds; k++) {
		struct gen_options o = truth_random(truth_seeds[k]);
		bool ok = world(&o, sums);

		good += ok;
		if (!ok)
			printf("# that was: make truth SEED=%llu\n", LLU(truth_seeds[k]));
	}
	printf("%sok %u - what showed a bug once: %u of %u worlds\n",
	       good == truth_n_seeds ? "" : "not ", truth_n_cases + 1, good, truth_n_seeds);
	return good == truth_n_seeds;
}

static int run_one(uint64_t seed, const char *keep)
{
	struct gen_options o = truth_random(seed);
	struct truth_sums sums = {};
	bool ok;

	truth_print(&o);
	if (keep && mkdir(keep, 0755)) {
		fprintf(stderr, "truth: %s: %s\n", keep, strerror(errno));
		return 1;
	}
	ok = keep ? truth_world(&o, keep, &sums) : world(&o, &sums);
	print_sums(&sums);
	printf("1..1\n%sok 1 - the world of seed %llu\n", ok ? "" : "not ", LLU(seed));
	return ok ? 0 : 1;
}

int main(int argc, char **argv)
{
	unsigned int n = 60, first = 0, times = 1, failed = 0, i;
	const char *seed = NULL, *keep = NULL;
	struct truth_sums sums = {};
	bool ok;
	int opt;

	setvbuf(stdout, NULL, _IOLBF, 0);
	while ((opt = getopt(argc, argv, "n:f:c:s:k:h")) != -1) {
		switch (opt) {
		case 'n':
			n = strtoul(optarg, NULL, 0);
			break;
		case 'f':
			first = strtoul(optarg, NULL, 0);
			break;
		case 'c':
			times = strtoul(optarg, NULL, 0);
			break;
		case 's':
			seed = optarg;
			break;
		case 'k':
			keep = optarg;
			break;
		default:
			fputs(usage, opt == 'h' ? stdout : stderr);
			return opt == 'h' ? 0 : 1;
		}
	}
	if (seed)
		return run_one(strtoull(seed, NULL, 0), keep);
	printf("1..%u\n", truth_n_cases + 4);
	for (i = 0; i < truth_n_cases; i++)
		failed += !run_case(i, times, &sums);
	failed += !run_seeds(&sums);
	failed += !run_random(first, n, &sums);
	print_sums(&sums);
	/* not those whose hypercall, by the clock's error, may be the one before */
	ok = sums.measured_wakes * 3 >= sums.wakes * 2 && sums.wakes;
	printf("%sok %u - two in three wake-ups are measured\n", ok ? "" : "not ",
	       truth_n_cases + 3);
	failed += !ok;
	ok = sums.stragglers && sums.clear && sums.waits[0] && sums.waits[1] && sums.holders;
	printf("%sok %u - G5: stragglers, main stages, waits and holders were compared\n",
	       ok ? "" : "not ", truth_n_cases + 4);
	return failed || !ok ? 1 : 0;
}
