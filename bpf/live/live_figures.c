// SPDX-License-Identifier: GPL-2.0-only
#include <string.h>
#include "live/live_figures.h"

/* A counter that its CPU may be writing. */
static uint64_t read_u64(const __u64 *p)
{
	return __atomic_load_n(p, __ATOMIC_RELAXED);
}

static void sum_up(struct live_sums *sum, const struct live_view *view)
{
	__u64 *to = (__u64 *)sum;
	unsigned int cpu, i;

	memset(sum, 0, sizeof(*sum));
	for (cpu = 0; cpu < view->n_cpus; cpu++) {
		const __u64 *from = (const __u64 *)&view->cpus[cpu].sum;

		for (i = 0; i < sizeof(*sum) / sizeof(*from); i++)
			to[i] += read_u64(&from[i]);
	}
}

static void sums_add(struct live_sums *to, const struct live_sums *now,
		     const struct live_sums *before)
{
	unsigned int i;

	for (i = 0; i < sizeof(*to) / sizeof(__u64); i++)
		((__u64 *)to)[i] += ((const __u64 *)now)[i] - ((const __u64 *)before)[i];
}

static void dist_add(struct live_dist *to, const struct live_dist *from)
{
	unsigned int b;

	for (b = 0; b < LIVE_BUCKETS; b++)
		to->count[b] += from->count[b];
	to->n += from->n;
	if (from->max > to->max)
		to->max = from->max;
}

/* What was added to one stage's histograms, of all CPUs. */
static void dist_read(struct live_dist *dist, const struct live_view *view, unsigned int kind,
		      unsigned int stage, uint32_t *seen, uint64_t *max)
{
	uint32_t now[LIVE_BUCKETS] = { 0 };
	uint64_t largest = 0;
	unsigned int cpu, b, last = 0;

	memset(dist, 0, sizeof(*dist));
	for (cpu = 0; cpu < view->n_cpus; cpu++) {
		const struct live_hist *hist =
			&view->hists[cpu * LIVE_KINDS + kind].stage[stage];
		uint64_t m;

		for (b = 0; b < LIVE_BUCKETS; b++)
			now[b] += __atomic_load_n(&hist->count[b], __ATOMIC_RELAXED);
		/* after the counts: the kernel writes it after them, too */
		m = read_u64(&hist->max);
		if (m > largest)
			largest = m;
	}
	for (b = 0; b < LIVE_BUCKETS; b++) {
		dist->count[b] = (uint32_t)(now[b] - seen[b]);
		dist->n += dist->count[b];
		if (dist->count[b])
			last = b;
		seen[b] = now[b];
	}
	if (largest > *max)
		dist->max = *max = largest;
	else if (dist->n)
		dist->max = bucket_middle(last) < *max ? bucket_middle(last) : *max;
}

static void find_open(struct live_open *open, const struct live_view *view, uint64_t tsc)
{
	unsigned int i;

	*open = (struct live_open){ 0 };
	for (i = 0; i < view->n_calls; i++) {
		const struct live_call *call = &view->calls[i];
		uint64_t key = read_u64(&call->key), begin = read_u64(&call->begin);
		uint64_t func = read_u64(&call->func);
		unsigned int sender = call->sender, target = call->target;

		if (!key)
			continue;
		open->n++;
		/* its place may be another's meanwhile: then none of this is its */
		if (read_u64(&call->key) != key || read_u64(&call->begin) != begin)
			continue;
		if (!begin || begin >= tsc || tsc - begin <= open->oldest)
			continue;
		open->oldest = tsc - begin;
		open->func = func;
		open->sender = sender;
		open->target = target;
	}
}

void live_figures_update(struct live_figures *figures, const struct live_view *view,
			 uint64_t tsc, double seconds, uint64_t missed)
{
	struct live_set *interval = &figures->interval, *total = &figures->total;
	struct live_sums now;
	unsigned int kind, stage;

	interval->begin_tsc = total->end_tsc;
	interval->end_tsc = total->end_tsc = tsc;
	interval->seconds = seconds;
	total->seconds += seconds;
	interval->missed = missed - figures->missed;
	total->missed += interval->missed;
	figures->missed = missed;

	sum_up(&now, view);
	memset(&interval->sum, 0, sizeof(interval->sum));
	sums_add(&interval->sum, &now, &figures->sum);
	sums_add(&total->sum, &now, &figures->sum);
	figures->sum = now;
	for (kind = 0; kind < LIVE_KINDS; kind++) {
		for (stage = 0; stage < LIVE_STAGES; stage++) {
			struct live_dist *dist = &interval->dist[kind][stage];

			if (!live_has(kind, stage))
				continue;
			dist_read(dist, view, kind, stage, figures->seen[kind][stage],
				  &figures->max[kind][stage]);
			dist_add(&total->dist[kind][stage], dist);
		}
	}
	find_open(&figures->open, view, tsc);
}

uint64_t live_quantile(const struct live_dist *dist, double q)
{
	return bucket_quantile(dist->count, LIVE_BUCKETS, dist->n, dist->max, q);
}

bool live_has(unsigned int kind, unsigned int stage)
{
	switch (kind) {
	case LIVE_ASYNC:
		return stage != LIVE_RELEASE && stage != LIVE_WAKE;
	case LIVE_SELF:
		return stage == LIVE_HANDLER || stage == LIVE_WHOLE;
	default:
		return true;
	}
}

uint64_t live_lost(const struct live_set *set)
{
	return set->sum.count[LIVE_NO_ROOM] + set->sum.count[LIVE_TOO_DEEP] + set->missed;
}

const char *const live_stage_name[LIVE_STAGES] = {
	"lock", "queue", "send", "deliver", "dispatch", "handler", "release", "wake", "whole",
};
const char *const live_kind_name[LIVE_KINDS] = { "single", "many", "async", "self" };
const char *const live_count_name[LIVE_COUNTS] = {
	"complete", "failed", "cut", "incomplete", "backwards", "reused", "no_room", "too_deep",
};
const char *const live_ipi_name[XT_KIND_END] = {
	"resched", "call", "single", "irq_work", "spin", "nmi", "stop",
};
const char *const live_skip_name[XT_SKIP_END] = { "queued", "polling", "offline", "local" };
const char *const live_type_name[XT_TYPE_END] = { "async", "sync", "irq_work", "ttwu", "local" };
const char *const live_stuck_name[XT_STUCK_END] = {
	"not-sent", "not-run", "masked", "handler", "behind", "no-unlock", "offline",
};
const char *const live_phase_name[XT_PHASE_END] = {
	"prepared", "initialised", "up", "alive", "online", "dying", "down", "dead", "freed",
};
