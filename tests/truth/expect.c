// SPDX-License-Identifier: GPL-2.0-only
#include "format/trace_format.h"
#include "truth.h"

void truth_stretch(const struct gen_truth *t, unsigned int guest, uint64_t *from, uint64_t *to)
{
	bool suspend = t->clock_seen[guest] & 1u << XT_CLOCK_SUSPEND;
	bool resume = t->clock_seen[guest] & 1u << XT_CLOCK_RESUME;
	/* of a pair of which one was lost, the other stands for both */
	uint64_t before = suspend ? t->suspended[guest] : t->resumed[guest];
	uint64_t after = resume ? t->resumed[guest] : t->suspended[guest];
	uint64_t first = t->first[guest], last = t->last[guest];
	unsigned int i;

	/* the trace ends later, where the last events of a CPU were lost */
	for (i = 0; i < GEN_VCPUS; i++)
		if (t->gaps[guest][i].n && t->gaps[guest][i].list[t->gaps[guest][i].n - 1].to == t->to)
			last = t->to;

	*from = t->from;
	*to = t->to;
	if (!suspend && !resume)
		return;
	/* by the guest's own clock, which may have jumped meanwhile */
	if (gen_truth_tsc(t, guest, before) - gen_truth_tsc(t, guest, first) >
	    gen_truth_tsc(t, guest, last) - gen_truth_tsc(t, guest, after))
		*to = before;
	else
		*from = after;
}

static bool in_gap(const struct gen_gaps *g, uint64_t from, uint64_t to)
{
	size_t lo = 0, hi = g->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (g->list[mid].to <= from)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < g->n && g->list[lo].from < to;
}

/*
 * A call is the sender's from its begin to its return, and the target's from
 * the lock to its function's end: then the csd may be another's.
 */
enum truth_fate truth_fate(const struct gen_truth *t, const struct gen_call *c)
{
	uint64_t done = c->type == XT_TYPE_ASYNC ? c->run_end : c->unlocked;
	uint64_t end = c->type == XT_TYPE_ASYNC ? c->run_end : c->returned, from, to;

	/* the end of a run alone does not tell what ran */
	if (!(c->seen & ~(1u << XT_CSD_RUN_END)))
		return TRUTH_UNSEEN;
	if (c->begin < t->from || !c->returned || c->returned >= t->to || !done || done >= t->to)
		return TRUTH_CUT;
	if (in_gap(&t->gaps[c->guest][c->sender], c->begin, c->returned) ||
	    in_gap(&t->gaps[c->guest][c->target], c->lock, done))
		return TRUTH_CUT;
	truth_stretch(t, c->guest, &from, &to);
	if (c->returned > end)
		end = c->returned;
	return c->begin >= from && end <= to ? TRUTH_WHOLE : TRUTH_LEFT_OUT;
}

size_t truth_behind(const struct gen_history *h, uint64_t at)
{
	size_t lo = 0, hi = h->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (h->list[mid].at <= at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static uint64_t next(const struct gen_history *h, size_t i, uint8_t what)
{
	while (i < h->n && h->list[i].what != what)
		i++;
	return i < h->n ? h->list[i].at : UINT64_MAX;
}

/*
 * Delivered: the bit is set, and its vCPU woken if it slept; if it ran, the last
 * injection before the handler (HVM), or it lost its pCPU before it could take
 * it. Running: from when on it had a pCPU, first, behind that.
 */
bool truth_ends(struct truth_ends *e, const struct gen_truth *t, const struct gen_call *c)
{
	const struct gen_history *h = &t->history[c->guest][c->target];
	uint64_t left = c->send && c->send <= c->run_begin ? c->send : c->queued;
	uint64_t at = c->bit, injected = 0, since;
	uint8_t state = G_OFFLINE;
	size_t i, k;

	if (!c->entry || c->entry < left || c->polled)
		return false;
	/* its own bit, or one that was set already and brings this one along */
	if (at < left)
		at = left;
	i = truth_behind(h, at);
	for (k = i; k-- > 0 && h->list[k].what == GEN_INJECTED;)
		;
	if (k != (size_t)-1)
		state = h->list[k].what;
	/* woken at that very time, by this IPI or another */
	if (state == G_RUNNABLE) {
		*e = (struct truth_ends){ at, next(h, i, G_RUNNING),
					  h->list[k].at == at && at == c->notified };
		return true;
	}
	if (state == G_BLOCKED) {
		e->delivered = next(h, i, G_RUNNABLE);
		e->running = next(h, i, G_RUNNING);
		e->woken = false;
		return true;
	}
	since = h->list[k].at;
	for (k = truth_behind(h, left); k < h->n && h->list[k].at < c->entry; k++)
		if (h->list[k].what == GEN_INJECTED)
			injected = h->list[k].at;
	for (k = i; k < h->n && h->list[k].at < c->entry; k++)
		if (h->list[k].what == G_RUNNABLE || h->list[k].what == G_BLOCKED) {
			if (injected >= since && injected <= h->list[k].at)
				break;
			*e = (struct truth_ends){ h->list[k].at, next(h, k, G_RUNNING), false };
			return true;
		}
	e->woken = false;
	e->delivered = e->running = injected >= since && injected ? injected : at;
	return true;
}
