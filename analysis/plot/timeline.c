// SPDX-License-Identifier: GPL-2.0-only
/* plots/timeline-GUEST.tsv: the slowest calls of a guest, and what ran around them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/units.h"
#include "facts/guest_facts.h"
#include "facts/stage_facts.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/run.h"
#include "plot/plot.h"
#include "plot/timeline_p.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"

#define CALLS		3	/* of a guest, at most */
#define ROWS_MAX	1500	/* intervals, and points, of a figure */

static void interval(struct tl *t, int lane, int64_t a, int64_t b,
		     const char *kind, const char *text)
{
	if (lane < 0 || b < t->from || a > t->to || t->rows == ROWS_MAX)
		return;
	t->rows++;
	fprintf(t->tsv, "%d\t%.4f\t%.4f\t%s\t", lane, tl_us(t, a < t->from ? t->from : a),
		tl_us(t, b > t->to ? t->to : b), kind);
	xp_field(t->tsv, text);
	fputc('\n', t->tsv);
}

static void point(struct tl *t, int lane, int64_t at, const char *kind)
{
	if (lane < 0 || at < t->from || at > t->to || t->marks == ROWS_MAX)
		return;
	t->marks++;
	fprintf(t->points, "%d\t%.4f\t%s\n", lane, tl_us(t, at), kind);
}

static void close_span(struct tl *t, struct tl_span *s, int lane, int64_t at,
		       const char *kind, const char *text)
{
	if (s->open)
		interval(t, lane, s->at, at, kind, text);
	s->open = false;
}

static void open_span(struct tl_span *s, int64_t at, uint64_t func)
{
	*s = (struct tl_span) { .open = true, .at = at, .func = func };
}

static void close_run(struct tl *t, struct tl_cpu *cpu, int lane, int64_t at)
{
	char name[64];

	close_span(t, &cpu->run, lane, at, "run",
		   xf_func(t->g, cpu->run.func, name, sizeof(name)));
}

static void guest_record(struct tl *t, const struct xc_event *e)
{
	struct tl_cpu *cpu = &t->cpus[e->cpu];
	int lane = t->cpu_lane[e->cpu];

	switch (e->rec->any.id) {
	case XT_CALL_BEGIN:
		if (cpu->calls < NESTED)
			open_span(&cpu->call[cpu->calls], e->at, 0);
		cpu->calls++;
		break;
	case XT_CALL_END:
		if (cpu->calls && --cpu->calls < NESTED)
			close_span(t, &cpu->call[cpu->calls], lane, e->at, "call", "-");
		break;
	case XT_CSD_WAIT_BEGIN:
		open_span(&cpu->wait, e->at, 0);
		break;
	case XT_CSD_WAIT_END:
		close_span(t, &cpu->wait, lane, e->at, "wait", "-");
		break;
	case XT_CSD_RUN_BEGIN:
		/* remote wakeups: many begins, one end */
		if (!cpu->run.open || e->rec->csd.type != XT_TYPE_TTWU)
			open_span(&cpu->run, e->at, e->rec->csd.func);
		break;
	case XT_CSD_RUN_END:
		close_run(t, cpu, lane, e->at);
		break;
	case XT_IPI_SEND:
		point(t, lane, e->at, "send");
		break;
	case XT_IPI_ENTRY:
		point(t, lane, e->at, "receive");
		open_span(&cpu->irq, e->at, 0);
		break;
	case XT_IPI_EXIT:
		/* no text: the function that runs in it has one */
		close_span(t, &cpu->irq, lane, e->at, "irq", "-");
		break;
	}
}

static void guest_event(struct tl *t, const struct xc_event *e)
{
	struct tl_cpu *cpu = &t->cpus[e->cpu];

	if (e->what == XC_RECORD) {
		guest_record(t, e);
	} else if (e->what == XC_LOSS_BEGIN) {
		/* what was open may have ended unseen */
		memset(cpu, 0, sizeof(*cpu));
		open_span(&cpu->lost, e->at, 0);
	} else {
		close_span(t, &cpu->lost, t->cpu_lane[e->cpu], e->at, "lost", "-");
	}
}

static void close_pcpu(struct tl *t, unsigned int i, int64_t at)
{
	struct tl_pcpu *p = &t->pcpus[i];
	const char *kind = "other";
	char text[32];

	if (p->dom == XC_DOM_IDLE) {
		kind = "idle";
		strcpy(text, "-");
	} else {
		snprintf(text, sizeof(text), "d%dv%u", p->dom, p->vcpu);
		if (p->dom == t->g->domid)
			kind = t->n_vcpus && p->vcpu == t->vcpus[0].vcpu ? "target" :
			       t->n_vcpus > 1 && p->vcpu == t->vcpus[1].vcpu ? "sender" :
			       "sibling";
	}
	close_span(t, &p->run, t->pcpu_lane + (int)i, at, kind, text);
}

static void vcpu_state(struct tl *t, struct tl_vcpu *v, unsigned int state, int64_t at)
{
	if (v->state < XC_RS_UNKNOWN)
		interval(t, v->lane, v->since, at, xc_runstate_name[v->state],
			 xc_runstate_name[v->state]);
	v->state = state;
	v->since = at;
}

static void runstate(struct tl *t, unsigned int i, const struct xc_event *e)
{
	unsigned int to = xc_state_after(e->host), from = xc_state_before(e->host);
	int dom = xc_state_dom(e->host);
	unsigned int vcpu = xc_state_vcpu(e->host), v;

	if (from == XC_RS_RUNNING || to == XC_RS_RUNNING)
		close_pcpu(t, i, e->at);
	if (to == XC_RS_RUNNING) {
		t->pcpus[i].dom = dom;
		t->pcpus[i].vcpu = vcpu;
		open_span(&t->pcpus[i].run, e->at, 0);
	}
	for (v = 0; dom == t->g->domid && v < t->n_vcpus; v++)
		if (t->vcpus[v].vcpu == vcpu)
			vcpu_state(t, &t->vcpus[v], to, e->at);
}

static void host_event(struct tl *t, const struct xc_event *e)
{
	unsigned int i;

	for (i = 0; i < t->n_pcpus; i++)
		if (t->p->run->xen->pcpus[i].pcpu == e->cpu)
			break;
	if (i == t->n_pcpus)
		return;
	if (e->what == XC_LOSS_BEGIN) {
		close_pcpu(t, i, e->at);
		open_span(&t->pcpus[i].lost, e->at, 0);
	} else if (e->what == XC_LOSS_END) {
		close_span(t, &t->pcpus[i].lost, t->pcpu_lane + (int)i, e->at, "lost", "-");
	} else if (xc_is_runstate(e->host->event) && e->host->n) {
		runstate(t, i, e);
	}
}

struct timelines {		/* of one guest, from one replay of the run */
	struct tl t[CALLS];
	unsigned int n;
};

static int take(void *arg, const struct xc_event *e)
{
	struct timelines *all = arg;
	unsigned int i;

	for (i = 0; i < all->n; i++) {
		struct tl *t = &all->t[i];

		if (e->at > t->to)
			continue;
		if (e->guest == t->index)
			guest_event(t, e);
		else if (e->guest == XC_HOST && t->pcpus)
			host_event(t, e);
	}
	return 0;
}

/* what is still going on at the right edge */
static void close_all(struct tl *t)
{
	unsigned int i;

	for (i = 0; i < t->g->trace->cpus; i++) {
		struct tl_cpu *cpu = &t->cpus[i];
		int lane = t->cpu_lane[i];
		unsigned int n = cpu->calls < NESTED ? cpu->calls : NESTED;

		while (n--)
			close_span(t, &cpu->call[n], lane, t->to, "call", "-");
		close_span(t, &cpu->wait, lane, t->to, "wait", "-");
		close_span(t, &cpu->irq, lane, t->to, "irq", "-");
		close_run(t, cpu, lane, t->to);
		close_span(t, &cpu->lost, lane, t->to, "lost", "-");
	}
	for (i = 0; i < t->n_pcpus; i++) {
		close_pcpu(t, i, t->to);
		close_span(t, &t->pcpus[i].lost, t->pcpu_lane + (int)i, t->to, "lost", "-");
	}
	for (i = 0; i < t->n_vcpus; i++)
		vcpu_state(t, &t->vcpus[i], XC_RS_UNKNOWN, t->to);
}

static int replay(struct timelines *all, struct xc_run *run)
{
	int64_t to = INT64_MIN;
	unsigned int i;

	for (i = 0; i < all->n; i++)
		to = all->t[i].to > to ? all->t[i].to : to;
	return xc_replay(run, INT64_MIN, to, take, all);
}

/* the call's own stages; all else comes from the replay */
static void begin(struct tl *t)
{
	const struct xc_call *c = t->c;
	unsigned int s;

	fputs("\n\n# lane\tfrom_us\tto_us\tkind\ttext\n", t->tsv);
	for (s = 0; s < XC_STAGES; s++)
		interval(t, 0, tl_host(t, c->at[s]), tl_host(t, c->at[s + 1]),
			 xc_stage_name[s], xc_stage_name[s]);
}

static void finish(struct tl *t)
{
	const struct xc_call *c = t->c;
	int from = t->cpu_lane[c->sender], to = t->cpu_lane[c->target];

	close_all(t);
	point(t, from, tl_host(t, c->at[XC_STAGE_LOCK + 1]), "lock");
	point(t, to, tl_host(t, c->at[XC_STAGE_RELEASE + 1]), "unlock");
	if (fclose(t->points))
		t->marks = 0;
	t->points = NULL;
	fprintf(t->tsv, "\n\n# lane\tat_us\tkind\n%s",
		t->marks ? t->points_text : "0\t-1e9\tnone\n");
	fputs("\n\n# from_lane\tfrom_us\tto_lane\tto_us\tkind\n", t->tsv);
	if (c->send && c->entry)
		fprintf(t->tsv, "%d\t%.4f\t%d\t%.4f\tipi\n", from, tl_us(t, tl_host(t, c->send)),
			to, tl_us(t, tl_host(t, c->entry)));
	fprintf(t->tsv, "%d\t%.4f\t%d\t%.4f\tunlock\n", to,
		tl_us(t, tl_host(t, c->at[XC_STAGE_RELEASE + 1])), from,
		tl_us(t, tl_host(t, c->at[XC_STAGES])));
}

static int open_one(struct xp_plot *p, struct tl *t)
{
	static const char *const which[CALLS] = { "Worst", "Second worst", "Third worst" };
	const struct xc_guest *g = t->g;
	const struct xc_call *c = t->c;
	uint64_t khz = g->clock.aligned && p->run->host.tsc_khz ? p->run->host.tsc_khz : g->tsc_khz;
	unsigned int most = xf_dominant(c);
	double ticks = (double)xc_call_ticks(c);
	char time[32], func[64], *name, *caption;
	int64_t pad;

	t->us = khz ? 1e3 / (double)khz : 1;
	t->begin = tl_host(t, c->at[0]);
	pad = (int64_t)(ticks / 16) + (int64_t)(2 / t->us);
	t->from = t->begin - pad;
	t->to = tl_host(t, c->at[XC_STAGES]) + pad;
	t->cpus = xc_alloc(g->trace->cpus + 1, sizeof(*t->cpus));
	t->cpu_lane = xc_alloc(g->trace->cpus + 1, sizeof(*t->cpu_lane));
	t->points = open_memstream(&t->points_text, &t->points_size);
	if (!t->points)
		return xc_err(-ENOMEM, "no memory for a figure");
	name = t->rank ? xc_path("timeline-%s-%u", g->name, t->rank + 1) :
	       xc_path("timeline-%s", g->name);
	xc_time(time, sizeof(time), (double)xc_ns((uint64_t)ticks, g->tsc_khz));
	caption = xc_path("%s call of %s: %s, %s, CPU %u to CPU %u, mostly %s (%.0f %%)",
			  which[t->rank], g->name, time,
			  xf_func(g, c->func, func, sizeof(func)), c->sender, c->target,
			  xc_stage_name[most], ticks > 0 ?
			  100 * (double)(c->at[most + 1] - c->at[most]) / ticks : 0);
	t->tsv = xp_figure_open(p, name, "timeline", true, caption);
	if (t->tsv) {
		xp_figure_more(p, t->rank > 0);
		tl_head(t, caption);
		begin(t);
	}
	free(caption);
	free(name);
	return t->tsv ? 0 : -1;
}

static int draw_guest(struct xp_plot *p, struct timelines *all)
{
	unsigned int i;
	int ret = 0;

	for (i = 0; !ret && i < all->n; i++)
		ret = open_one(p, &all->t[i]);
	if (!ret)
		ret = replay(all, p->run);
	for (i = 0; i < all->n; i++) {
		struct tl *t = &all->t[i];

		if (!ret)
			finish(t);
		if (t->tsv && xp_figure_close(p, t->tsv))
			ret = -1;
		if (t->points)
			fclose(t->points);
		free(t->points_text);
		free(t->pcpus);
		free(t->cpu_lane);
		free(t->cpus);
	}
	return ret;
}

static bool overlap(const struct xc_call *a, const struct xc_call *b)
{
	return a->at[0] <= b->at[XC_STAGES] && b->at[0] <= a->at[XC_STAGES];
}

/* a call of its own: what made one slow often made those at the same time slow, too */
static bool apart(const struct timelines *all, const struct xc_call *c)
{
	unsigned int i;

	for (i = 0; i < all->n; i++)
		if (overlap(c, all->t[i].c))
			return false;
	return true;
}

/* of a broadcast the target that was ready last, as far as its calls are among the slowest */
static const struct xc_call *straggler(const struct xc_guest *g, const struct xc_call *c)
{
	const struct xc_call *last = c;
	size_t i;

	for (i = 0; i < g->result->n_worst; i++) {
		const struct xc_call *o = &g->result->worst[i];

		if (o->sender == c->sender && o->type == c->type && overlap(o, c) &&
		    o->target < g->trace->cpus &&
		    o->at[XC_STAGE_RELEASE + 1] > last->at[XC_STAGE_RELEASE + 1])
			last = o;
	}
	return last;
}

static void choose(struct timelines *all, struct xp_plot *p, size_t index)
{
	const struct xc_guest *g = &p->run->guests[index];
	const struct xc_call *worst = xf_worst_call(g), *c = worst;
	size_t i;

	/* the trace may name CPUs that have no stream */
	for (i = 0; g->trace && worst && all->n < CALLS; c = &g->result->worst[i++]) {
		if (c->sender < g->trace->cpus && c->target < g->trace->cpus &&
		    c->type == worst->type && apart(all, c)) {
			all->t[all->n] = (struct tl) {
				.p = p, .g = g, .c = straggler(g, c), .index = (int)index,
				.rank = all->n,
			};
			all->n++;
		}
		if (i == g->result->n_worst)
			break;
	}
}

int xp_timelines(struct xp_plot *p)
{
	size_t i, n = 0, traced = 0;
	int ret = 0;

	for (i = 0; !ret && i < p->run->n_guests; i++) {
		struct timelines all = { .n = 0 };

		traced += !!p->run->guests[i].trace;
		choose(&all, p, i);
		if (all.n)
			ret = draw_guest(p, &all);
		n += all.n;
	}
	if (!n)
		xp_figure_missing(p, "timeline", "Timeline of the worst call", "%s", traced ?
				  "the guests' traces hold no complete call" :
				  "no guest has a trace (ctf/): it needs the xcall kernel");
	return ret;
}
