// SPDX-License-Identifier: GPL-2.0-only
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "format/trace_format.h"
#include "model/accounting.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/recorded.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/xen/xentrace.h"
#include "timeline/sink.h"
#include "truth.h"

static struct {
	const struct gen_options *o;
	const struct gen_truth *t;
	struct truth_sums *sums;
	unsigned int wrong;
	uint64_t seen[GEN_GUESTS];		/* complete calls */
	uint8_t *taken;				/* by call: was it complete? */
	struct xc_hist stages[GEN_GUESTS][XC_STAGES];
	size_t *order;				/* calls by guest, sender, locked */
} now;

void truth_want(bool ok, const char *fmt, ...)
{
	va_list ap;

	if (ok)
		return;
	if (now.wrong++ < 8) {
		fputs("# ", stdout);
		va_start(ap, fmt);
		vprintf(fmt, ap);
		va_end(ap);
		putchar('\n');
	}
}

static void equal(const char *who, const char *what, uint64_t is, uint64_t should)
{
	truth_want(is == should, "%s: %s is %llu, should be %llu", who, what, LLU(is), LLU(should));
}

/* guests are named pvN, pvhN */
static unsigned int number_of(const struct xc_guest *g)
{
	return g->name[strlen(g->name) - 1] - '0';
}

static int by_name(const struct gen_call *x, unsigned int guest, unsigned int sender,
		   uint64_t locked)
{
	if (x->guest != guest)
		return x->guest < guest ? -1 : 1;
	if (x->sender != sender)
		return x->sender < sender ? -1 : 1;
	return x->locked < locked ? -1 : x->locked > locked;
}

static int compare(const void *a, const void *b)
{
	const struct gen_call *x = &now.t->calls[*(const size_t *)a];
	const struct gen_call *y = &now.t->calls[*(const size_t *)b];

	return by_name(x, y->guest, y->sender, y->locked);
}

static const struct gen_call *find(unsigned int guest, unsigned int sender, uint64_t locked)
{
	size_t lo = 0, hi = now.t->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		const struct gen_call *c = &now.t->calls[now.order[mid]];
		int way = by_name(c, guest, sender, locked);

		if (!way)
			return c;
		if (way < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

static bool near(uint64_t a, uint64_t b, uint64_t by)
{
	return a - b + by <= 2 * by;
}

/* Xen tells of no loss at the very end; of one that is the only one nobody can know */
static bool blind(void)
{
	return !now.t->host_lost && now.t->host_untold;
}

/* ---- a call ---------------------------------------------------------------------- */

/* true times of every boundary, guest ticks */
static void check_stages(const struct xc_guest *g, const struct xc_call *c,
			 const struct gen_call *t, const uint64_t *true_at, int first, int last)
{
	uint64_t err = xc_clock_error(&g->clock) + 2;
	int s;

	for (s = first; s <= last; s++) {
		uint64_t is = c->at[s + 1] - c->at[s], should = true_at[s + 1] - true_at[s];
		uint64_t least, most;

		xc_stage_bounds(c, s, &least, &most);
		truth_want(should >= least && should <= most,
		     "%s: %s of the call locked at %llu took %llu, not %llu to %llu (%s)",
		     g->name, xc_stage_name[s], LLU(t->locked), LLU(should), LLU(least), LLU(most),
		     xc_label_name[c->label[s]]);
		truth_want(is >= least && is <= most, "%s: %s of %llu outside of its own bounds",
		     g->name, xc_stage_name[s], LLU(is));
		if (c->label[s] == XC_MEASURED)
			truth_want(near(is, should, g->clock.aligned ? err : 0),
			     "%s: %s of the call locked at %llu measured as %llu, was %llu",
			     g->name, xc_stage_name[s], LLU(t->locked), LLU(is), LLU(should));
	}
}

static void check_call(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	unsigned int n = number_of(g), i;
	const struct gen_call *t = find(n, c->sender, c->at[1]);
	uint64_t true_at[XC_STAGES + 1];
	struct truth_ends e;
	bool known;

	(void)arg;
	now.seen[n]++;
	truth_want(t, "%s: a call that never was", g->name);
	if (!t)
		return;
	truth_want(!now.taken[t - now.t->calls]++, "%s: a call twice", g->name);
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
	/* of a handler that ran already, its begin may be lost, or before the trace */
	if (c->entry || t->entry > t->lock)
		equal(g->name, "entry", c->entry, t->entry ? T(entry) : 0);
	if (!t->skipped) {
		equal(g->name, "send", c->send, T(send));
		equal(g->name, "sent", c->sent, T(sent));
	}
	for (i = 0; i < XC_STAGES; i++) {
		truth_want(c->at[i] <= c->at[i + 1], "%s: stage %s runs backwards", g->name,
		     xc_stage_name[i]);
		xc_hist_add(&now.stages[n][i], c->at[i + 1] - c->at[i]);
		now.sums->labels[i][c->label[i]]++;
	}
	memcpy(true_at, c->at, sizeof(true_at));
	true_at[3] = t->skipped || t->send > t->run_begin ? T(queued) : T(send);
	known = truth_ends(&e, now.t, t);
	truth_why_call(g, n, c, t, known ? &e : NULL, blind());
	if (blind())
		return;
	if (!known) {
		check_stages(g, c, t, true_at, XC_STAGE_LOCK, XC_STAGE_SEND);
		check_stages(g, c, t, true_at, XC_STAGE_HANDLER, XC_STAGE_WAKE);
		return;
	}
	true_at[4] = gen_truth_tsc(now.t, n, e.delivered);
	true_at[5] = gen_truth_tsc(now.t, n, e.running);
	true_at[6] = T(entry);
	check_stages(g, c, t, true_at, XC_STAGE_LOCK, XC_STAGE_WAKE);
	if (g->clock.aligned && !now.o->host_loss && !now.o->host_to && e.woken) {
		now.sums->wakes++;
		now.sums->measured_wakes += c->label[XC_STAGE_DELIVERY] == XC_MEASURED;
	}
}

/* ---- a guest ------------------------------------------------------------------------ */

static void check_queue(const struct xc_guest *g, unsigned int n)
{
	const struct gen_odd *lost = &now.t->forgotten[n], *extra = &now.t->extra[n];
	const struct xc_queue_stats *q = &g->result->queue;
	unsigned int k;

	equal(g->name, "queued", q->queued, now.t->recorded[n][XT_CSD_QUEUED]);
	if (now.t->lost[n]) {
		truth_want(q->unknown, "%s: events were lost, yet the queue is told", g->name);
		equal(g->name, "lost of the queue", q->lost + q->extra, 0);
		return;
	}
	truth_want(!q->unknown, "%s: queue not told: %s", g->name, q->unknown);
	for (k = 0; k < XT_TYPE_LOCAL; k++) {
		equal(xc_type_name[k], "queued", q->by_type[k].queued, now.t->queued[n][k]);
		equal(xc_type_name[k], "run", q->by_type[k].run, now.t->run[n][k]);
	}
	equal(g->name, "queue's sum", q->queued + q->before + q->extra,
	      q->run + q->open + q->lost);
	truth_want(q->lost >= lost->sure && q->lost <= lost->all, "%s: %llu lost, should be %llu to %llu",
	     g->name, LLU(q->lost), LLU(lost->sure), LLU(lost->all));
	truth_want(q->extra >= extra->sure && q->extra <= extra->all,
	     "%s: %llu extra, should be %llu to %llu", g->name, LLU(q->extra),
	     LLU(extra->sure), LLU(extra->all));
	now.sums->lost_entries += lost->sure;
	now.sums->extra_runs += extra->sure;
}

/*
 * In losses, what is left of two calls by one csd may pass for one: of the first the
 * unlock is missing, of the second the lock; and one for two, if there is a loss
 * between its run's begin and its unlock. So often, at most.
 */
static void ambiguous(unsigned int n, uint64_t *joined, uint64_t *split)
{
	const uint32_t run = 1u << XT_CSD_RUN_BEGIN | 1u << XT_CSD_RUN_END | 1u << XT_CSD_UNLOCKED;

	struct { uint64_t csd; uint8_t open[GEN_VCPUS]; /* by target: 1 << type */ } by[64] = {};
	unsigned int k, used = 0, sender = 0;
	size_t i;

	for (i = 0; i < now.t->n; i++) {
		const struct gen_call *c = &now.t->calls[now.order[i]];

		if (c->guest != n || truth_fate(now.t, c) == TRUTH_UNSEEN)
			continue;
		if (c->sender != sender)
			used = 0;
		sender = c->sender;
		for (k = 0; k < used && by[k].csd != c->csd; k++)
			;
		if (k == sizeof(by) / sizeof(by[0]))
			abort();
		if (k == used || c->seen & 1u << XT_CSD_LOCKED)
			memset(by[k].open, 0, sizeof(by[k].open));
		used += k == used;
		by[k].csd = c->csd;
		*joined += by[k].open[c->target] >> c->type & 1;
		by[k].open[c->target] |= 1u << c->type;
		if (c->seen & 1u << XT_CSD_UNLOCKED)
			by[k].open[c->target] ^= 1u << c->type;
		*split += c->type == XT_TYPE_SYNC && (c->seen & run) == (run & ~(1u << XT_CSD_RUN_END));
	}
}

static void check_calls(const struct xc_guest *g, unsigned int n)
{
	uint64_t fates[TRUTH_FATES] = {}, cut, joined = 0, split = 0;
	size_t i;

	for (i = 0; i < now.t->n; i++) {
		const struct gen_call *c = &now.t->calls[i];
		enum truth_fate f;

		if (c->guest != n)
			continue;
		f = truth_fate(now.t, c);
		fates[f]++;
		truth_want((f == TRUTH_WHOLE) == !!now.taken[i],
		     "%s: the call of CPU %u to %u locked at %llu (type %u) is %s, should %s", g->name,
		     c->sender, c->target, LLU(c->locked), c->type,
		     now.taken[i] ? "complete" : "missing or censored",
		     f == TRUTH_WHOLE ? "be complete" : f == TRUTH_CUT ? "be censored" : "not be there");
	}
	equal(g->name, "complete", g->result->calls.complete, fates[TRUTH_WHOLE]);
	cut = fates[TRUTH_CUT] + fates[TRUTH_LEFT_OUT];
	if (now.t->lost[n])
		ambiguous(n, &joined, &split);
	truth_want(g->result->calls.censored <= cut + split && g->result->calls.censored + joined >= cut,
		   "%s: %llu censored, should be %llu to %llu", g->name, LLU(g->result->calls.censored),
		   LLU(cut - joined), LLU(cut + split));
	equal(g->name, "unmatched", g->result->calls.unmatched, 0);
	equal(g->name, "total", g->result->calls.total, g->result->calls.complete + g->result->calls.censored);
	equal(g->name, "calls seen", now.seen[n], g->result->calls.complete);
	now.sums->whole += fates[TRUTH_WHOLE];
	now.sums->cut += fates[TRUTH_CUT];
	now.sums->left_out += fates[TRUTH_LEFT_OUT];
}

static void check_figures(const struct xc_guest *g, unsigned int n)
{
	static const double q[] = { 0, 0.5, 0.99, 0.999, 1 };
	uint64_t longest = UINT64_MAX;
	unsigned int i, k;

	for (i = 0; i < XC_STAGES; i++) {
		equal(xc_stage_name[i], "n", g->result->stages[i].ticks.n, g->result->calls.complete);
		equal(xc_stage_name[i], "labels", g->result->stages[i].labels[0] + g->result->stages[i].labels[1] +
		      g->result->stages[i].labels[2], g->result->calls.complete);
		for (k = 0; k < sizeof(q) / sizeof(q[0]); k++)
			equal(xc_stage_name[i], "quantile",
			      xc_hist_quantile(&g->result->stages[i].ticks, q[k]),
			      xc_hist_quantile(&now.stages[n][i], q[k]));
	}
	equal(g->name, "worst calls", g->result->n_worst,
	      g->result->calls.complete < XC_WORST ? g->result->calls.complete : XC_WORST);
	for (i = 0; i < g->result->n_worst; i++) {
		uint64_t took = g->result->worst[i].at[XC_STAGES] - g->result->worst[i].at[0];

		truth_want(took <= longest, "%s: the worst calls are out of order", g->name);
		longest = took;
	}
	for (k = 0; k < XT_KIND_END; k++) {
		const struct xc_kind_stats *s = &g->result->ipi[k];

		equal(xc_kind_name[k], "sent", s->sent, now.t->sends_seen[n][k]);
		equal(xc_kind_name[k], "received", s->received, now.t->entries_seen[n][k]);
		equal(xc_kind_name[k], "unmatched IPIs", s->unmatched, 0);
		equal(xc_kind_name[k], "failed IPIs", s->failed, 0);
	}
	if (now.t->lost[n])
		return;
	equal(g->name, "local", g->result->calls.local, now.t->run[n][XT_TYPE_LOCAL]);
	equal(g->name, "ttwu", g->result->calls.ttwu, now.t->run[n][XT_TYPE_TTWU]);
	equal(g->name, "irq_work", g->result->calls.irq_work, now.t->run[n][XT_TYPE_IRQ_WORK]);
	for (k = 0; k < XT_STUCK_END; k++)
		equal(xc_stuck_name[k], "stuck", g->result->stuck.by_reason[k], now.t->stuck[n][k]);
	for (k = 0; k < XC_ROWS; k++) {
		if (!g->result->rows[k].known && k == XC_ROW_IRQ_WORK)
			continue;
		truth_want(g->result->rows[k].known, "%s: %s not known", g->name, g->result->rows[k].name);
		equal(g->name, g->result->rows[k].name, g->result->rows[k].counted, g->result->rows[k].interrupts);
	}
}

/* what one kind of evidence proves alone, if it does, is true */
static void proves(const struct xc_guest *g, const char *by, const struct xc_proof *p, int64_t k)
{
	truth_want(!p->n || (k >= p->lo && k <= p->hi), "%s: offset %lld outside [%lld, %lld] of %s alone",
		   g->name, (long long)k, (long long)p->lo, (long long)p->hi, by);
}

/* the true offset, wherever the clock is used: for the guest's events of its stretch */
static void check_clock(const struct xc_guest *g, unsigned int n)
{
	const struct gen_options *o = now.o;
	uint64_t from, to, at, err = xc_clock_error(&g->clock) + 2;
	int64_t k;
	int i;

	now.sums->guests++;
	truth_stretch(now.t, n, &from, &to);
	/* much evidence, and nothing in its way */
	if (!o->guest_loss && !o->host_loss && !o->host_to && !(o->no_hvm && now.t->pvh[n]) &&
	    to - from >= 10000 * GEN_US &&
	    g->result->ipi[XT_KIND_SINGLE].sent > (o->hypercall_noise || o->drift_ppm != 0 ? 300 : 100))
		truth_want(g->clock.aligned, "%s: not aligned: %s", g->name, g->clock.why_not);
	if (!g->clock.aligned)
		return;
	now.sums->aligned++;
	/* where nobody was told that the clock jumped, nobody can know */
	if (now.t->suspended[n] && !now.t->clock_seen[n])
		return;
	/* one of the two events was lost: what lies between them is of no clock */
	if (from == now.t->suspended[n])
		from = now.t->resumed[n];
	if (to == now.t->resumed[n])
		to = now.t->suspended[n];
	/* with a drift, further away is less known */
	if (from < now.t->first[n])
		from = now.t->first[n];
	if (to > now.t->last[n] + 1)
		to = now.t->last[n] + 1;
	if (o->host_to && from < now.t->from + o->length / 100 * o->host_from)
		from = now.t->from + o->length / 100 * o->host_from;
	if (o->host_to && to > now.t->from + o->length / 100 * o->host_to)
		to = now.t->from + o->length / 100 * o->host_to;
	k = (int64_t)(gen_truth_tsc(now.t, n, g->clock.ref) - g->clock.ref);
	truth_want(!(g->clock.ref > from && g->clock.ref < to) || (k >= g->clock.lo && k <= g->clock.hi),
	     "%s: offset %lld at %llu outside [%lld, %lld]", g->name, (long long)k,
	     LLU(g->clock.ref), (long long)g->clock.lo, (long long)g->clock.hi);
	if (g->clock.ref > from && g->clock.ref < to) {
		proves(g, "hypercalls", &g->clock.by_calls, k);
		proves(g, "markers", &g->clock.by_markers, k);
	}
	for (i = 0; i <= 8 && from < to; i++) {
		at = from + (to - 1 - from) / 8 * i;
		k = (int64_t)(xc_clock_guest(&g->clock, at) - gen_truth_tsc(now.t, n, at));
		truth_want(near(k, 0, err), "%s: the clock is off by %lld ticks at %d/8, allowed %llu (drift %g ppm, found %g, evidence %llu)",
		     g->name, (long long)k, i, LLU(err), now.t->drift[n] * 1e6,
		     g->clock.drift_ppm, LLU(g->clock.evidence));
	}
	if (g->clock.drift != 0 || g->clock.drift_ppm_lo < g->clock.drift_ppm_hi)
		truth_want(now.t->drift[n] * 1e6 >= g->clock.drift_ppm_lo - 1e-3 &&
		     now.t->drift[n] * 1e6 <= g->clock.drift_ppm_hi + 1e-3,
		     "%s: drift of %g ppm not in [%g, %g]", g->name, now.t->drift[n] * 1e6,
		     g->clock.drift_ppm_lo, g->clock.drift_ppm_hi);
	if (blind())
		return;
	equal(g->name, "violations", g->clock.violations + g->clock.run_violations, 0);
	equal(g->name, "closure failures", g->result->calls.closure_failures, 0);
	if (!o->host_loss)
		equal(g->name, "run states wrong", g->result->runstate_wrong, 0);
}

/* every marker is known of: arrived, in a loss, or missing */
static void check_markers(const struct xc_guest *g, unsigned int n)
{
	const struct xc_marker_stats *m = &g->markers;

	if (!now.o->markers || !g->clock.aligned || blind())
		return;
	equal(g->name, "markers", m->made, m->arrived + m->censored + m->missing);
	equal(g->name, "markers missing", m->missing,
	      now.o->markers_vanish ? now.t->vanished[n] : 0);
	if (!now.o->guest_loss && !now.o->host_to)
		equal(g->name, "markers made", m->made + m->unseen, now.t->markers[n]);
	if (!now.o->host_loss && !now.o->skew)
		equal(g->name, "markers in losses", m->censored, 0);
	truth_want(now.o->host_loss || g->clock.markers, "%s: no marker is evidence", g->name);
	truth_want(!now.o->no_hvm || !now.t->pvh[n] || m->unseen, "%s: all markers are seen", g->name);
}

static void check_guest(const struct xc_guest *g)
{
	unsigned int n = number_of(g);

	equal(g->name, "events", g->result->events, now.t->events[n]);
	equal(g->name, "lost", g->lost, now.t->lost[n]);
	equal(g->name, "clock changes", g->n_changes, now.t->recorded[n][XT_CLOCK] > 0);
	if (xc_recorded(g, XC_FIGURE_CALLS)) {
		check_calls(g, n);
		check_queue(g, n);
		check_figures(g, n);
		truth_why_guest(g, n);
	}
	check_clock(g, n);
	check_markers(g, n);
}

static void check_run(const char *dir)
{
	const struct xc_sink sink = { .call = check_call };
	struct xc_paths paths = { .dir = dir };
	struct xc_run *run;
	size_t i;

	if (xc_open(&run, &paths)) {
		truth_want(false, "cannot be opened");
		return;
	}
	truth_want(!xc_analyse(run, &sink), "cannot be analysed");
	equal("xen", "records", run->result.counts.records, now.t->records);
	equal("xen", "lost", run->result.counts.lost, now.t->host_lost);
	equal("xen", "backwards", run->result.counts.backwards, 0);
	equal("xen", "who ran on a pCPU", run->result.pcpu_wrong, 0);
	equal("run", "guests", run->n_guests, now.o->guests);
	for (i = 0; i < run->n_guests; i++)
		check_guest(&run->guests[i]);
	xc_close(run);
}

bool truth_world(const struct gen_options *o, const char *dir, struct truth_sums *sums)
{
	struct gen_truth t;
	unsigned int g;
	size_t i;
	int s;

	memset(&now, 0, sizeof(now));
	now.o = o;
	now.t = &t;
	now.sums = sums;
	if (gen(o, dir, &t)) {
		printf("# the generator failed\n");
		gen_free(&t);
		return false;
	}
	now.taken = xc_alloc(t.n, 1);
	now.order = xc_alloc(t.n, sizeof(*now.order));
	for (i = 0; i < t.n; i++)
		now.order[i] = i;
	if (t.n)
		qsort(now.order, t.n, sizeof(*now.order), compare);
	truth_why_begin(o, &t, sums);
	check_run(dir);
	truth_why_end();
	sums->worlds++;
	sums->calls += t.n;
	for (g = 0; g < GEN_GUESTS; g++)
		for (s = 0; s < XC_STAGES; s++)
			xc_hist_free(&now.stages[g][s]);
	free(now.taken);
	free(now.order);
	gen_free(&t);
	return !now.wrong;
}
