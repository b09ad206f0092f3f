// SPDX-License-Identifier: GPL-2.0-only
/*
 * A stage's true length lies between the bounds that the analyser states (G4, I4), and
 * these say something: a stage that was measured has narrow ones.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../analysis/xcall.h"
#include "gen.h"

const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}

static struct {
	const struct gen_truth *t;
	uint64_t held, outside, narrow;
} now;

static const struct gen_call *find(unsigned int guest, const struct xc_call *c)
{
	size_t i;

	for (i = 0; i < now.t->n; i++)
		if (now.t->calls[i].guest == guest && now.t->calls[i].locked == c->at[1] &&
		    now.t->calls[i].sender == c->sender)
			return &now.t->calls[i];
	return NULL;
}

static void hold(const struct xc_guest *g, const struct xc_call *c, enum xc_stage s,
		 uint64_t from, uint64_t to)
{
	uint64_t lo, hi, is = to - from;

	xc_stage_bounds(g, c, s, &lo, &hi);
	now.held++;
	if (c->label[s] == XC_MEASURED) {
		now.narrow++;
		if (hi - lo > 2 * (xc_clock_error(&g->clock) + 2))
			now.outside++;
	}
	if (is >= lo && is <= hi && lo <= c->at[s + 1] - c->at[s] && hi >= c->at[s + 1] - c->at[s])
		return;
	if (now.outside++ < 5)
		printf("# %s: %s was %llu ticks long; stated: %llu..%llu, %s\n", g->name,
		       xc_stage_name[s], (unsigned long long)is, (unsigned long long)lo,
		       (unsigned long long)hi, xc_label_name[c->label[s]]);
}

static void call(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	unsigned int n = g->name[strlen(g->name) - 1] - '0';
	const struct gen_call *t = find(n, c);
	uint64_t from, delivered, ran;

	(void)arg;
	if (!t || c->closure_failure) {
		now.outside++;
		return;
	}
#define T(x) gen_truth_tsc(now.t, n, t->x)
	hold(g, c, XC_STAGE_LOCK, T(begin), c->at[1]);
	hold(g, c, XC_STAGE_HANDLER, T(run_begin), T(run_end));
	/* one with an IPI of its own that brought it to its run */
	if (t->skipped || !t->entry || t->entry < t->send || t->run_begin < t->entry)
		return;
	from = T(send);
	hold(g, c, XC_STAGE_SEND, T(queued), from);
	if (t->woke) {
		delivered = T(woke);
		ran = T(ran);
	} else if (t->injected) {
		delivered = ran = T(injected);
	} else {
		return;
	}
	hold(g, c, XC_STAGE_DELIVERY, from, delivered);
	hold(g, c, XC_STAGE_RUNQ, delivered, ran);
	hold(g, c, XC_STAGE_UPCALL, ran, T(entry));
	hold(g, c, XC_STAGE_DISPATCH, T(entry), T(run_begin));
}

static bool world(const struct gen_options *o)
{
	char dir[] = "/tmp/xcall-bounds-XXXXXX";
	struct xc_paths paths = { .dir = dir };
	const struct xc_sink sink = { .call = call };
	struct gen_truth t = {};
	struct xc_run *run;
	bool ok = false;

	now.t = &t;
	if (!mkdtemp(dir))
		return false;
	if (!gen(o, dir, &t) && !xc_open(&run, &paths)) {
		ok = !xc_analyse(run, &sink);
		xc_close(run);
	}
	gen_free(&t);
	gen_remove(dir);
	return ok;
}

static const struct {
	const char *name;
	struct gen_options o;
} cases[] = {
	{ "PV and PVH", { .pcpus = 2, .guests = 2, .length = 20000 * GEN_US } },
	{ "on 4 pCPUs, by multicall", { .pcpus = 4, .guests = 2, .length = 20000 * GEN_US,
					.multicall = true } },
	{ "one pCPU", { .pcpus = 1, .guests = 2, .length = 30000 * GEN_US } },
	{ "no HVM records", { .pcpus = 3, .guests = 2, .length = 15000 * GEN_US,
			      .no_hvm = true } },
	{ "losses on both sides", { .pcpus = 3, .guests = 2, .length = 30000 * GEN_US,
				    .guest_losses = true, .host_losses = true } },
	{ "drift", { .pcpus = 4, .guests = 2, .length = 60000 * GEN_US, .drift_ppm = 40 } },
};
#define N_CASES	(sizeof(cases) / sizeof(cases[0]))
#define SEEDS	10

int main(void)
{
	unsigned int i, k, failed = 0;

	printf("1..%zu\n", N_CASES);
	for (i = 0; i < N_CASES; i++) {
		bool ok = true;

		memset(&now, 0, sizeof(now));
		for (k = 0; k < SEEDS && ok; k++) {
			struct gen_options o = cases[i].o;

			o.seed = 5000 + 100 * i + k;
			ok = world(&o);
		}
		ok = ok && !now.outside && now.held > 500 && now.narrow > 100;
		printf("%sok %u - %s: %llu stages, %llu measured, %llu outside their bounds\n",
		       ok ? "" : "not ", i + 1, cases[i].name, (unsigned long long)now.held,
		       (unsigned long long)now.narrow, (unsigned long long)now.outside);
		failed += !ok;
	}
	return failed ? 1 : 0;
}
