// SPDX-License-Identifier: GPL-2.0-only
/*
 * The stages of the calls that a benchmark made while it was recorded: a call belongs to the
 * sample of its sender in whose time it began. Of a broadcast that of its straggler, so that
 * the stages sum to the sample. Others that an interrupt made meanwhile have another function
 * than most.
 */
#include <stdlib.h>

#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "compare/compare.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/recorded.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/files/bench.h"
#include "timeline/sink.h"

struct span {			/* a sample of bench-traced/ */
	uint64_t begin, end;
	uint32_t sender;
	uint32_t bench, number;
};

struct taken {
	uint64_t func;
	uint32_t bench, number;
	uint64_t ns[CM_LENGTHS];
};

struct stages {
	const struct xc_guest *g;
	struct span *spans;
	size_t n_spans;
	struct taken *taken;
	size_t n_taken, cap_taken;
};

XC_BY2(by_sender, struct span, sender, begin)

static void find_spans(struct stages *s)
{
	size_t i, k, n = 0;

	for (i = 0; i < s->g->n_traced; i++)
		n += s->g->traced[i].hotplug ? 0 : s->g->traced[i].n;
	s->spans = xc_alloc(n, sizeof(*s->spans));
	for (i = 0; i < s->g->n_traced; i++) {
		const struct xc_bench *b = &s->g->traced[i];

		for (k = 0; !b->hotplug && k < b->n; k++)
			s->spans[s->n_spans++] = (struct span){
				.begin = b->samples[k].begin_tsc, .end = b->samples[k].end_tsc,
				.sender = b->samples[k].a, .bench = i, .number = k,
			};
	}
	qsort(s->spans, s->n_spans, sizeof(*s->spans), by_sender);
}

/* the sample in which that CPU was then; NULL: none */
static const struct span *span_of(const struct stages *s, uint32_t sender, uint64_t tsc)
{
	size_t next = XC_FIRST(0, s->n_spans, i, s->spans[i].sender < sender ||
			       (s->spans[i].sender == sender && s->spans[i].begin <= tsc));
	const struct span *p = next ? &s->spans[next - 1] : NULL;

	return p && p->sender == sender && tsc <= p->end ? p : NULL;
}

static void take_call(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	struct stages *s = arg;
	const struct span *p = NULL;
	struct taken *t;
	int i;

	if (c->targets > 1 && !c->straggler)
		return;
	if (s->n_spans)
		p = span_of(s, c->sender, c->at[0]);
	if (s->n_spans ? !p : c->type != XT_TYPE_SYNC)
		return;
	s->taken = xc_grow(s->taken, &s->cap_taken, s->n_taken + 1, sizeof(*s->taken));
	t = &s->taken[s->n_taken++];
	t->func = c->func;
	t->bench = p ? p->bench : 0;
	t->number = p ? p->number : 0;
	for (i = 0; i < XC_STAGES; i++)
		t->ns[i] = xc_ns(c->at[i + 1] - c->at[i], g->tsc_khz);
	t->ns[CM_WHOLE] = xc_ns(xc_call_ticks(c), g->tsc_khz);
}

/* the function that most of a benchmark's calls have */
static uint64_t main_func(const struct stages *s, size_t bench)
{
	uint64_t *func = xc_alloc(s->n_taken, sizeof(*func)), best = 0;
	size_t n = 0, i, run = 0, most = 0;

	for (i = 0; i < s->n_taken; i++)
		if (s->taken[i].bench == bench)
			func[n++] = s->taken[i].func;
	xc_sort_values(func, n);
	for (i = 0; i < n; i++) {
		run = i && func[i] == func[i - 1] ? run + 1 : 1;
		if (run > most) {
			most = run;
			best = func[i];
		}
	}
	free(func);
	return best;
}

/* sample_block: of the samples of that benchmark; NULL: there is none, only the calls' order */
static void add_bench(const struct stages *s, struct cm_boot *b, enum cm_kind kind,
		      const char *label, size_t bench, const uint8_t *sample_block)
{
	uint64_t func = sample_block ? main_func(s, bench) : 0;
	uint64_t *ns = xc_alloc(s->n_taken, sizeof(*ns));
	uint8_t *block = xc_alloc(s->n_taken, 1);
	unsigned int stage;
	size_t i, n = 0;

	for (stage = 0; stage < CM_LENGTHS; stage++) {
		/* the sample itself has its whole already */
		if (stage == CM_WHOLE && sample_block)
			break;
		n = 0;
		for (i = 0; i < s->n_taken; i++) {
			const struct taken *t = &s->taken[i];

			if (t->bench != bench || (sample_block && t->func != func))
				continue;
			ns[n] = t->ns[stage];
			block[n++] = sample_block ? sample_block[t->number] : 0;
		}
		if (!n)
			break;
		if (!sample_block)
			cm_pieces(n, block);
		cm_add_values(b, kind, label, true, stage, ns, block, n);
	}
	free(block);
	free(ns);
}

static void add_all(const struct stages *s, struct cm_boot *b)
{
	size_t i;

	if (!s->n_spans) {
		add_bench(s, b, CM_CALLS, "all that is waited for", 0, NULL);
		return;
	}
	for (i = 0; i < s->g->n_traced; i++) {
		const struct xc_bench *bench = &s->g->traced[i];
		uint8_t *block = xc_alloc(bench->n, 1);
		char *label = cm_label(bench);

		cm_blocks(bench->samples, bench->n, block);
		if (!bench->hotplug)
			add_bench(s, b, CM_IPI, label, i, block);
		free(label);
		free(block);
	}
}

int cm_boot_stages(struct cm_boot *b)
{
	struct xc_paths paths = { .guest = b->dir, .host = b->host };
	struct stages s = {};
	struct xc_sink sink = { .arg = &s, .call = take_call };
	struct xc_run *run;
	int err = xc_open(&run, &paths);

	if (err)
		return err;
	s.g = &run->guests[0];
	find_spans(&s);
	err = xc_analyse(run, &sink);
	if (!err) {
		add_all(&s, b);
		if (!xc_recorded(s.g, XC_FIGURE_CALLS))
			b->no_stages = xc_strdup("its trace has no calls");
		else if (!s.n_taken)
			b->no_stages = xc_strdup("no call of the benchmark is whole in its trace");
	}
	free(s.spans);
	free(s.taken);
	xc_close(run);
	return err;
}
