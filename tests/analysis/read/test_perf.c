// SPDX-License-Identifier: GPL-2.0-only
/*
 * Small worlds recorded by both recorders: a perf.data gives the same events as the
 * CTF trace, byte for byte, the same losses, and the same calls (E8).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "format/trace_format.h"
#include "gen/gen.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/guest_trace.h"

const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}

#define WORLDS	24

struct list {			/* one guest's records, CPU by CPU */
	unsigned char *at;
	size_t n, cap;
};

static unsigned int tests, failed;

static void result(bool ok, const char *name)
{
	printf("%sok %u - %s\n", ok ? "" : "not ", ++tests, name);
	failed += !ok;
}

static bool records(struct xc_guest *g, struct list *l)
{
	const union xc_rec *r;
	unsigned int i;
	uint64_t tsc;
	int ret = 0;

	for (i = 0; ret >= 0 && i < g->trace->n_streams; i++) {
		struct xc_stream *s = &g->trace->streams[i];

		xc_stream_rewind(s);
		while ((ret = xc_stream_next(s, &r, &tsc)) > 0) {
			size_t size;

			if (ret != XC_RECORD)
				continue;
			size = xt_size(r->any.id);
			l->at = xc_grow(l->at, &l->cap, l->n + sizeof(*r) + 4, 1);
			memcpy(l->at + l->n, &s->cpu, 4);
			memcpy(l->at + l->n + 4, r, size);
			l->n += 4 + size;
		}
	}
	return ret >= 0;
}

static struct xc_run *open_run(const char *dir)
{
	struct xc_paths paths = { .dir = dir };
	struct xc_run *run;

	return xc_open(&run, &paths) ? NULL : run;
}

/* guest-NAME/ctf of all guests, in or out of the way */
static void move(const struct xc_run *run, bool away)
{
	size_t i;

	for (i = 0; i < run->n_guests; i++) {
		char *ctf = xc_path("%s/ctf", run->guests[i].dir);
		char *other = xc_path("%s/away", run->guests[i].dir);

		if (rename(away ? ctf : other, away ? other : ctf))
			abort();
		free(ctf);
		free(other);
	}
}

static struct {
	unsigned int events, losses, khz, clock, calls, unmatched;
	uint64_t n, lost, complete, fewer;
} sum;

static void compare(struct xc_run *ctf, struct xc_run *perf, bool lossy)
{
	size_t i;

	for (i = 0; i < ctf->n_guests; i++) {
		struct xc_guest *a = &ctf->guests[i], *b = &perf->guests[i];
		struct list x = {}, y = {};
		uint64_t khz = b->trace->env.tsc_khz;

		if (!b->trace->perf || !records(a, &x) || !records(b, &y) || x.n != y.n ||
		    memcmp(x.at, y.at, x.n))
			sum.events++;
		sum.n += a->result->events;
		sum.lost += a->lost;
		sum.losses += a->lost != b->lost;
		sum.khz += khz < GEN_KHZ - GEN_KHZ / 10000 || khz > GEN_KHZ + GEN_KHZ / 10000 ||
			   b->tsc_khz != GEN_KHZ;
		sum.clock += a->clock.aligned && !b->clock.aligned;
		/* perf does not say when it began and ended: the calls around are censored */
		sum.complete += a->result->calls.complete;
		if (!lossy) {
			if (a->result->calls.total != b->result->calls.total || a->result->calls.complete < b->result->calls.complete)
				printf("# %llu calls, %llu complete; by perf %llu, %llu\n",
				       (unsigned long long)a->result->calls.total,
				       (unsigned long long)a->result->calls.complete,
				       (unsigned long long)b->result->calls.total,
				       (unsigned long long)b->result->calls.complete);
			sum.calls += a->result->calls.total != b->result->calls.total ||
				     a->result->calls.complete < b->result->calls.complete;
			sum.fewer += a->result->calls.complete - b->result->calls.complete;
		}
		sum.unmatched += !lossy && b->result->calls.unmatched;
		free(x.at);
		free(y.at);
	}
}

static bool world(uint64_t seed)
{
	char dir[] = "/tmp/xcall-perf-XXXXXX";
	struct gen_options o = {
		.seed = seed, .pcpus = 1 + seed % 4, .guests = 2, .length = 20000 * GEN_US,
		.perf = true, .guest_loss = seed % 2 ? 7 : 0, .apic = seed % 3 == 0,
		.stuck = seed % 5 == 0, .multicall = seed % 3 == 1,
		.suspend = seed % 7 ? 0 : 50,
	};
	struct xc_run *ctf, *perf;
	struct gen_truth t;
	bool ok;

	if (!mkdtemp(dir) || gen(&o, dir, &t))
		return false;
	ctf = open_run(dir);
	if (!ctf)
		return false;
	move(ctf, true);
	perf = open_run(dir);
	move(ctf, false);
	ok = perf && !xc_analyse(ctf, NULL) && !xc_analyse(perf, NULL);
	if (ok)
		compare(ctf, perf, o.guest_loss);
	xc_close(perf);
	xc_close(ctf);
	gen_free(&t);
	gen_remove(dir);
	return ok;
}

int main(int argc, char **argv)
{
	unsigned int i, worlds = argc > 1 ? atoi(argv[1]) : WORLDS, bad = 0;

	setvbuf(stdout, NULL, _IOLBF, 0);
	puts("1..7");
	for (i = 1; i <= worlds; i++)
		if (!world(i)) {
			printf("# world %u could not be read\n", i);
			bad++;
		}
	result(!bad, "perf.data of files and pipes, plain and compressed, is read");
	printf("# %llu events, %llu lost, %llu calls, %llu of them at perf's begin or end\n",
	       (unsigned long long)sum.n, (unsigned long long)sum.lost,
	       (unsigned long long)sum.complete, (unsigned long long)sum.fewer);
	result(!sum.events && sum.n > 10000, "the events are those of the other recorder, byte for byte");
	result(!sum.losses && sum.lost, "losses are counted alike");
	result(!sum.khz, "the TSC's frequency: 100 ppm by perf's clock, exact by guest.json");
	result(!sum.clock, "the clock is tied to Xen's wherever the other trace's is");
	result(!sum.calls && sum.fewer * 20 < sum.complete, "the calls are counted alike");
	result(!sum.unmatched, "none is unmatched");
	return failed ? 1 : 0;
}
