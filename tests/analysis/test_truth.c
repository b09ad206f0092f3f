// SPDX-License-Identifier: GPL-2.0-only
/* Random small worlds: everything the analyser says of them must be true. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../analysis/xcall.h"
#include "gen.h"

/* hundreds of worlds: what is freed is used again soon, not kept aside */
const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}

static struct {
	const struct gen_truth *t;
	const struct xc_run *run;
	uint64_t seed;
	unsigned int wrong;
	uint64_t seen[GEN_GUESTS];	/* complete calls */
	uint64_t woken, woken_measured, injected, injected_measured;
	uint64_t lost, extra;		/* queue entries that had to be found */
	bool lossy_host;
} now;

__attribute__((format(printf, 2, 3)))
static void want(bool ok, const char *fmt, ...)
{
	va_list ap;

	if (ok)
		return;
	if (now.wrong++ < 5) {
		printf("# seed %llu: ", (unsigned long long)now.seed);
		va_start(ap, fmt);
		vprintf(fmt, ap);
		va_end(ap);
		putchar('\n');
	}
}

#define LLU(x) ((unsigned long long)(x))

static void equal(const char *who, const char *what, uint64_t is, uint64_t should)
{
	want(is == should, "%s: %s is %llu, should be %llu", who, what, LLU(is), LLU(should));
}

/* guests are named pvN, pvhN */
static unsigned int number_of(const struct xc_guest *g)
{
	return g->name[strlen(g->name) - 1] - '0';
}

static const struct gen_call *find(unsigned int guest, uint64_t locked, uint64_t csd_sender)
{
	size_t i;

	for (i = 0; i < now.t->n; i++) {
		const struct gen_call *c = &now.t->calls[i];

		if (c->guest == guest && c->locked == locked && c->sender == csd_sender)
			return c;
	}
	return NULL;
}

static bool near(uint64_t a, uint64_t b, uint64_t by)
{
	return a - b + by <= 2 * by;
}

static void check_call(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	unsigned int n = number_of(g), i;
	const struct gen_call *t = find(n, c->at[1], c->sender);
	uint64_t err = xc_clock_error(&g->clock) + 2;

	(void)arg;
	now.seen[n]++;
	want(t, "%s: a call that never was", g->name);
	if (!t)
		return;
#define T(x) gen_truth_tsc(now.t, n, t->x)
	equal(g->name, "target", c->target, t->target);
	equal(g->name, "type", c->type, t->type);
	equal(g->name, "begin", c->at[0], T(begin));
	equal(g->name, "queued", c->at[2], T(queued));
	equal(g->name, "run begin", c->at[7], T(run_begin));
	equal(g->name, "run end", c->at[8], T(run_end));
	if (c->type == XT_TYPE_SYNC) {
		equal(g->name, "unlocked", c->at[9], T(unlocked));
		equal(g->name, "end", c->at[10], T(end));
	} else {
		equal(g->name, "end of async", c->at[10], T(run_end));
	}
	equal(g->name, "skipped", !!c->skip, t->skipped);
	if (!t->skipped) {
		equal(g->name, "send", c->send, T(send));
		equal(g->name, "sent", c->sent, T(sent));
	}
	for (i = 0; i < XC_STAGES; i++)
		want(c->at[i] <= c->at[i + 1], "%s: stage %s runs backwards", g->name,
		     xc_stage_name[i]);
	if (g->clock.aligned && t->injected && t->entry && t->send && !now.lossy_host) {
		now.injected++;
		if (c->label[XC_STAGE_DELIVERY] == XC_MEASURED) {
			now.injected_measured++;
			want(near(c->at[4], T(injected), err), "%s: injected %lld ticks from the truth",
			     g->name, (long long)(c->at[4] - T(injected)));
		}
	}
	if (!t->woke || !t->entry || t->entry < t->send)
		return;
	now.woken++;
	if (!g->clock.aligned || c->label[XC_STAGE_DELIVERY] != XC_MEASURED)
		return;
	now.woken_measured++;
	want(near(c->at[4], T(woke), err), "%s: delivered %lld ticks from the wake-up",
	     g->name, (long long)(c->at[4] - T(woke)));
	want(near(c->at[5], T(ran), err), "%s: running %lld ticks from the truth", g->name,
	     (long long)(c->at[5] - T(ran)));
	want(c->at[6] == T(entry), "%s: another entry", g->name);
}

/* how many calls lie wholly in the trace, how many in part */
static void count_calls(unsigned int g, uint64_t *whole, uint64_t *part)
{
	uint64_t from = now.t->from, to = now.t->to;
	size_t i;

	/* the longer part, where the clock changed in between */
	if (now.t->suspended && now.t->suspended - from > to - now.t->resumed)
		to = now.t->suspended;
	else if (now.t->suspended)
		from = now.t->resumed;
	*whole = *part = 0;
	for (i = 0; i < now.t->n; i++) {
		const struct gen_call *c = &now.t->calls[i];
		uint64_t last = c->returned;
		bool over = c->returned;

		if (c->guest != g)
			continue;
		if (c->type == XT_TYPE_ASYNC) {
			over = over && c->run_end;
			if (c->run_end > last)
				last = c->run_end;
		}
		if (c->begin >= from && over && last < to)
			++*whole;
		else if (c->lock < now.t->to && (!over || last >= now.t->from))
			++*part;
	}
}

static void check_queue(const struct xc_guest *g, unsigned int n)
{
	const struct xc_queue_stats *q = &g->queue;
	const struct gen_odd *lost = &now.t->forgotten[n], *extra = &now.t->extra[n];
	unsigned int k;

	want(!q->unknown, "%s: queue not told: %s", g->name, q->unknown);
	for (k = 0; k < XT_TYPE_LOCAL; k++) {
		equal(xc_type_name[k], "queued", q->by_type[k].queued, now.t->queued[n][k]);
		equal(xc_type_name[k], "run", q->by_type[k].run, now.t->run[n][k]);
	}
	equal(g->name, "queue's sum", q->queued + q->before + q->extra,
	      q->run + q->open + q->lost);
	want(q->lost >= lost->sure && q->lost <= lost->all, "%s: %llu lost, should be %llu to %llu",
	     g->name, LLU(q->lost), LLU(lost->sure), LLU(lost->all));
	want(q->extra >= extra->sure && q->extra <= extra->all,
	     "%s: %llu extra, should be %llu to %llu", g->name, LLU(q->extra),
	     LLU(extra->sure), LLU(extra->all));
	now.lost += lost->sure;
	now.extra += extra->sure;
}

static void check_clean(const struct xc_guest *g, unsigned int n)
{
	uint64_t whole, part;
	int k;

	count_calls(n, &whole, &part);
	equal(g->name, "complete", g->calls.complete, whole);
	want(g->calls.censored <= part, "%s: %llu censored, %llu cut by the ends", g->name,
	     LLU(g->calls.censored), LLU(part));
	equal(g->name, "clock changes", g->n_changes, !!now.t->suspended);
	want(!now.t->suspended == !g->calls.left_out, "%s: %llu calls left out", g->name,
	     LLU(g->calls.left_out));
	equal(g->name, "unmatched", g->calls.unmatched, 0);
	equal(g->name, "local", g->calls.local, now.t->run[n][XT_TYPE_LOCAL]);
	equal(g->name, "ttwu", g->calls.ttwu, now.t->run[n][XT_TYPE_TTWU]);
	equal(g->name, "irq_work", g->calls.irq_work, now.t->run[n][XT_TYPE_IRQ_WORK]);
	check_queue(g, n);
	for (k = 0; k < XT_STUCK_END; k++)
		equal(xc_stuck_name[k], "stuck", g->stuck.by_reason[k], now.t->stuck[n][k]);
	for (k = 0; k < XT_KIND_END; k++) {
		equal(xc_kind_name[k], "sent", g->ipi[k].sent, now.t->sent[n][k]);
		equal(xc_kind_name[k], "received", g->ipi[k].received, now.t->received[n][k]);
	}
	for (k = 0; k <= XC_ROW_CALL; k++) {
		want(g->rows[k].known, "%s: %s not known", g->name, g->rows[k].name);
		equal(g->name, g->rows[k].name, g->rows[k].counted, g->rows[k].interrupts);
	}
}

/* every marker is known of: arrived, in a loss, or missing */
static void check_markers(const struct gen_options *o, const struct xc_guest *g)
{
	const struct xc_marker_stats *m = &g->markers;
	unsigned int n = number_of(g);

	if (!o->markers || !g->clock.aligned)
		return;
	equal(g->name, "markers", m->made, m->arrived + m->censored + m->missing);
	equal(g->name, "markers missing", m->missing, o->markers_vanish ? now.t->vanished[n] : 0);
	if (!o->guest_losses)
		equal(g->name, "markers made", m->made + m->unseen, now.t->markers[n]);
	if (!o->host_losses)
		equal(g->name, "markers in losses", m->censored, 0);
	want(o->host_losses || g->clock.markers, "%s: no marker is evidence", g->name);
	want(!o->no_hvm || !now.t->pvh[n] || m->unseen, "%s: all markers are seen", g->name);
}

static void check_guest(const struct gen_options *o, const struct xc_guest *g, bool dense)
{
	unsigned int n = number_of(g);
	uint64_t k;

	equal(g->name, "events", g->events, now.t->events[n]);
	check_markers(o, g);
	equal(g->name, "lost", g->lost, now.t->lost[n]);
	equal(g->name, "calls seen", now.seen[n], g->calls.complete);
	equal(g->name, "total", g->calls.total,
	      g->calls.complete + g->calls.censored + g->calls.unmatched);
	for (k = 0; k < XT_KIND_END; k++)
		equal(xc_kind_name[k], "unmatched IPIs", g->ipi[k].unmatched, 0);
	for (k = 0; k < XC_STAGES; k++)
		equal(xc_stage_name[k], "n", g->stages[k].ticks.n, g->calls.complete);
	if (!o->guest_losses)
		check_clean(g, n);
	if (o->no_hvm && now.t->pvh[n])
		return;
	want(g->clock.aligned || !dense, "%s: not aligned: %s", g->name, g->clock.why_not);
	if (!g->clock.aligned)
		return;
	k = gen_truth_tsc(now.t, n, g->clock.ref) - g->clock.ref;
	want((int64_t)k >= g->clock.lo && (int64_t)k <= g->clock.hi,
	     "%s: offset %lld outside [%lld, %lld]", g->name, (long long)k,
	     (long long)g->clock.lo, (long long)g->clock.hi);
	equal(g->name, "violations", g->clock.violations + g->clock.run_violations, 0);
	equal(g->name, "closure failures", g->calls.closure_failures, 0);
	if (!o->host_losses)
		equal(g->name, "run states wrong", g->runstate_wrong, 0);
}

static bool world(const struct gen_options *o)
{
	char dir[] = "/tmp/xcall-truth-XXXXXX";
	const struct xc_sink sink = { .call = check_call };
	struct gen_truth t;
	struct xc_paths paths = { .dir = dir };
	struct xc_run *run;
	size_t i;

	memset(&now, 0, sizeof(now));
	now.seed = o->seed;
	now.lossy_host = o->host_losses;
	now.t = &t;
	if (!mkdtemp(dir))
		return false;
	want(!gen(o, dir, &t), "the generator failed");
	if (!now.wrong && xc_open(&run, &paths)) {
		want(false, "cannot be opened");
	} else if (!now.wrong) {
		now.run = run;
		want(!xc_analyse(run, &sink), "cannot be analysed");
		equal("xen", "records", run->xen->records, t.records);
		equal("xen", "lost", run->xen->lost, t.host_lost);
		for (i = 0; i < run->n_guests; i++)
			check_guest(o, &run->guests[i],
				    !o->guest_losses && !o->host_losses);
		if (!o->host_losses && !o->no_hvm)
			want(now.woken_measured * 10 >= now.woken * 9,
			     "%llu of %llu wake-ups measured", LLU(now.woken_measured),
			     LLU(now.woken));
		if (!o->no_hvm)
			want(now.injected_measured * 10 >= now.injected * 9,
			     "%llu of %llu injections measured",
			     LLU(now.injected_measured), LLU(now.injected));
		xc_close(run);
	}
	gen_free(&t);
	if (getenv("KEEP") && now.wrong)
		printf("# kept %s\n", dir);
	else
		gen_remove(dir);
	return !now.wrong;
}

static const struct {
	const char *name;
	struct gen_options o;
	unsigned int seeds;
} cases[] = {
	{ "a PV or PVH guest alone", { .pcpus = 2, .guests = 1, .length = 20000 * GEN_US }, 40 },
	{ "PV and PVH on 2 pCPUs", { .pcpus = 2, .guests = 2, .length = 20000 * GEN_US }, 40 },
	{ "PV and PVH on 4 pCPUs", { .pcpus = 4, .guests = 2, .length = 20000 * GEN_US }, 40 },
	{ "overcommitted: one pCPU", { .pcpus = 1, .guests = 2, .length = 30000 * GEN_US }, 20 },
	{ "broadcasts by multicall", { .pcpus = 4, .guests = 2, .length = 20000 * GEN_US,
				       .multicall = true }, 30 },
	{ "other hypercalls between", { .pcpus = 4, .guests = 2, .length = 20000 * GEN_US,
					.hypercall_noise = true }, 20 },
	{ "no HVM records", { .pcpus = 3, .guests = 2, .length = 15000 * GEN_US,
			      .no_hvm = true }, 15 },
	{ "guest losses", { .pcpus = 3, .guests = 2, .length = 30000 * GEN_US,
			    .guest_losses = true }, 40 },
	{ "host losses", { .pcpus = 3, .guests = 2, .length = 30000 * GEN_US,
			   .host_losses = true }, 40 },
	{ "losses on both sides", { .pcpus = 3, .guests = 2, .length = 30000 * GEN_US,
				    .guest_losses = true, .host_losses = true }, 40 },
	{ "a guest whose TSC drifts", { .pcpus = 4, .guests = 2, .length = 60000 * GEN_US,
					.drift_ppm = 40 }, 15 },
	{ "IPIs by APIC: irq_work, NMI, spin", { .pcpus = 3, .guests = 2, .apic = true,
						 .length = 20000 * GEN_US }, 30 },
	{ "stuck calls", { .pcpus = 2, .guests = 2, .length = 20000 * GEN_US,
			   .stuck = true }, 10 },
	{ "a clock that changes early", { .pcpus = 4, .guests = 2, .length = 60000 * GEN_US,
					  .suspend = 30, .apic = true }, 15 },
	{ "a clock that changes late", { .pcpus = 4, .guests = 2, .length = 60000 * GEN_US,
					 .suspend = 70 }, 15 },
	{ "markers", { .pcpus = 2, .guests = 2, .length = 20000 * GEN_US, .markers = true }, 30 },
	{ "markers and nothing else to go by", { .pcpus = 3, .guests = 2, .markers = true,
		.length = 20000 * GEN_US, .guest_losses = true,
		.events_off = ~(1u << XT_MARKER | 1u << XT_VCPU) }, 10 },
	{ "markers that Xen's mask leaves out", { .pcpus = 3, .guests = 2, .markers = true,
		.length = 20000 * GEN_US, .no_hvm = true }, 15 },
	{ "markers in losses", { .pcpus = 3, .guests = 2, .length = 30000 * GEN_US,
				 .markers = true, .guest_losses = true, .host_losses = true }, 30 },
	{ "markers lost, and nobody told", { .pcpus = 3, .guests = 2, .markers = true,
		.length = 20000 * GEN_US, .markers_vanish = true }, 15 },
	{ "markers and drift", { .pcpus = 4, .guests = 2, .length = 60000 * GEN_US,
				 .markers = true, .drift_ppm = 40 }, 10 },
	{ "entries lost, and run twice", { .pcpus = 3, .guests = 1, .length = 600000 * GEN_US,
					   .lost_entries = true, .extra_runs = true }, 4 },
};
#define N_CASES (sizeof(cases) / sizeof(cases[0]))

int main(int argc, char **argv)
{
	unsigned int i, k, failed = 0;
	unsigned int times = argc > 1 ? atoi(argv[1]) : 1;

	setvbuf(stdout, NULL, _IOLBF, 0);
	printf("1..%zu\n", N_CASES);
	for (i = 0; i < N_CASES; i++) {
		unsigned int good = 0, n = cases[i].seeds * times;
		uint64_t found_lost = 0, found_extra = 0;

		for (k = 0; k < n; k++) {
			struct gen_options o = cases[i].o;

			o.seed = 1000 * i + k;
			good += world(&o);
			found_lost += now.lost;
			found_extra += now.extra;
		}
		if (cases[i].o.lost_entries && !(found_lost && found_extra))
			good = 0;
		printf("%sok %u - %s: %u of %u worlds\n", good == n ? "" : "not ", i + 1,
		       cases[i].name, good, n);
		failed += good != n;
	}
	return failed ? 1 : 0;
}
