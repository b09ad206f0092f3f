// SPDX-License-Identifier: GPL-2.0-only
/* plots/timeline-GUEST.tsv: the slowest call of a guest, and what ran around it. */
#include <stdlib.h>
#include <string.h>

#include "plot.h"

#define WIDTH		184	/* characters of a note */
#define LANES		12	/* guest CPUs, and pCPUs, shown at most */
#define NESTED		4	/* calls within calls, from interrupts */
#define ROWS_MAX	1500	/* intervals, and points, of a figure */

struct span {
	bool open;
	int64_t at;
	uint64_t func;
};

struct cpu {			/* a guest CPU */
	struct span call[NESTED], wait, irq, run, lost;
	unsigned int calls;
};

struct pcpu {
	struct span run, lost;
	int dom;
	unsigned int vcpu;
};

struct vcpu {			/* Xen's state of the caller's, of the target's */
	unsigned int vcpu;
	unsigned int state;	/* XC_RS_UNKNOWN: nothing seen yet */
	int64_t since;
	int lane;
};

struct timeline {
	const struct xp_plot *p;
	const struct xc_guest *g;
	const struct xc_call *c;
	int index;		/* of g in the run */
	int64_t begin, from, to;	/* as xc_event.at */
	double us;		/* per tick of those */
	struct cpu *cpus;
	int *cpu_lane;		/* -1: not shown */
	struct pcpu *pcpus;	/* NULL: Xen's lanes are not shown */
	unsigned int n_pcpus;
	int pcpu_lane;		/* of the first */
	struct vcpu vcpus[2];
	unsigned int n_vcpus;
	unsigned int lanes, rows, marks;
	FILE *tsv;		/* intervals */
	FILE *points;
	char *points_text;
	size_t points_size;
};

static double us_of(const struct timeline *t, int64_t at)
{
	return (double)(at - t->begin) * t->us;
}

static int64_t host_time(const struct timeline *t, uint64_t guest_tsc)
{
	return xc_clock_host(&t->g->clock, guest_tsc);
}

static void interval(struct timeline *t, int lane, int64_t a, int64_t b,
		     const char *kind, const char *text)
{
	if (lane < 0 || b < t->from || a > t->to || t->rows == ROWS_MAX)
		return;
	t->rows++;
	fprintf(t->tsv, "%d\t%.4f\t%.4f\t%s\t", lane, us_of(t, a < t->from ? t->from : a),
		us_of(t, b > t->to ? t->to : b), kind);
	xp_field(t->tsv, text);
	fputc('\n', t->tsv);
}

static void point(struct timeline *t, int lane, int64_t at, const char *kind)
{
	if (lane < 0 || at < t->from || at > t->to || t->marks == ROWS_MAX)
		return;
	t->marks++;
	fprintf(t->points, "%d\t%.4f\t%s\n", lane, us_of(t, at), kind);
}

static void close_span(struct timeline *t, struct span *s, int lane, int64_t at,
		       const char *kind, const char *text)
{
	if (s->open)
		interval(t, lane, s->at, at, kind, text);
	s->open = false;
}

static void open_span(struct span *s, int64_t at, uint64_t func)
{
	*s = (struct span) { .open = true, .at = at, .func = func };
}

static void close_run(struct timeline *t, struct cpu *cpu, int lane, int64_t at)
{
	char name[64];

	close_span(t, &cpu->run, lane, at, "run",
		   xp_func(t->g, cpu->run.func, name, sizeof(name)));
}

static void guest_record(struct timeline *t, const struct xc_event *e)
{
	struct cpu *cpu = &t->cpus[e->cpu];
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

static void guest_event(struct timeline *t, const struct xc_event *e)
{
	struct cpu *cpu = &t->cpus[e->cpu];

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

static void close_pcpu(struct timeline *t, unsigned int i, int64_t at)
{
	struct pcpu *p = &t->pcpus[i];
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

static void vcpu_state(struct timeline *t, struct vcpu *v, unsigned int state, int64_t at)
{
	if (v->state < XC_RS_UNKNOWN)
		interval(t, v->lane, v->since, at, xc_runstate_name[v->state],
			 xc_runstate_name[v->state]);
	v->state = state;
	v->since = at;
}

static void runstate(struct timeline *t, unsigned int i, const struct xc_event *e)
{
	unsigned int to = e->host->event >> 4 & 15, from = e->host->event >> 8 & 15;
	int dom = e->host->d[0] >> 16;
	unsigned int vcpu = e->host->d[0] & 0xffff, v;

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

static void host_event(struct timeline *t, const struct xc_event *e)
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

static int take(void *arg, const struct xc_event *e)
{
	struct timeline *t = arg;

	if (e->guest == t->index)
		guest_event(t, e);
	else if (e->guest == XC_HOST && t->pcpus)
		host_event(t, e);
	return 0;
}

/* what is still going on at the right edge */
static void close_all(struct timeline *t)
{
	unsigned int i;

	for (i = 0; i < t->g->ctf->cpus; i++) {
		struct cpu *cpu = &t->cpus[i];
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

static void lane(struct timeline *t, const char *group, const char *label)
{
	fputs("lane\t", t->tsv);
	xp_field(t->tsv, label);
	fprintf(t->tsv, "\t%s\n", group);
	t->lanes++;
}

static void lay_out(struct timeline *t)
{
	const struct xc_guest *g = t->g;
	const struct xc_run *run = t->p->run;
	unsigned int i, others = 0, fixed = t->c->sender == t->c->target ? 1 : 2;
	char label[64];

	lane(t, "stages", "stages");
	for (i = 0; i < g->ctf->cpus; i++) {
		bool caller = i == t->c->sender, target = i == t->c->target;

		t->cpu_lane[i] = -1;
		if (!caller && !target && others++ >= LANES - fixed)
			continue;
		t->cpu_lane[i] = (int)t->lanes;
		snprintf(label, sizeof(label), "CPU %u%s%s", i, caller ? ", caller" : "",
			 target ? ", target" : "");
		lane(t, "guest", label);
	}
	if (!run->xen || !g->clock.aligned || !g->xen_vcpu)
		return;
	if (g->domid >= 0) {
		t->vcpus[t->n_vcpus++].vcpu = g->xen_vcpu[t->c->target];
		if (fixed == 2)
			t->vcpus[t->n_vcpus++].vcpu = g->xen_vcpu[t->c->sender];
	}
	/* the caller above, as in a call it comes first */
	for (i = t->n_vcpus; i--;) {
		t->vcpus[i].state = XC_RS_UNKNOWN;
		t->vcpus[i].lane = (int)t->lanes;
		snprintf(label, sizeof(label), "Xen: d%dv%u, %s", g->domid, t->vcpus[i].vcpu,
			 i ? "caller" : "target");
		lane(t, "state", label);
	}
	t->n_pcpus = run->xen->n_pcpus < LANES ? run->xen->n_pcpus : LANES;
	t->pcpus = xc_alloc(t->n_pcpus + 1, sizeof(*t->pcpus));
	t->pcpu_lane = (int)t->lanes;
	for (i = 0; i < t->n_pcpus; i++) {
		snprintf(label, sizeof(label), "pCPU %u", run->xen->pcpus[i].pcpu);
		lane(t, "xen", label);
	}
}

static void notes(struct timeline *t)
{
	const struct xc_call *c = t->c;
	const struct xc_guest *g = t->g;
	char *text[XC_LABELS] = { 0 }, error[32];
	unsigned int s, l;

	for (l = 0; l < XC_LABELS; l++) {
		text[l] = xc_strdup("");
		for (s = 0; s < XC_STAGES; s++) {
			char *more;

			if (c->label[s] != l)
				continue;
			more = xc_path("%s%s%s", text[l], *text[l] ? ", " : "", xc_stage_name[s]);
			free(text[l]);
			text[l] = more;
		}
	}
	xp_note(t->tsv, WIDTH, "Slowest of n=%llu complete calls of %s (%s, Linux %s); %s call, %s; "
		"begins at guest TSC %llu; %s",
		(unsigned long long)g->calls.complete, g->name, xp_type(g),
		g->release ? g->release : "(unknown)", xc_api_name[c->api % XT_API_END],
		xc_type_name[c->type % XT_TYPE_END], (unsigned long long)c->at[0],
		c->skip && c->skip <= XT_SKIP_END ? "no IPI of its own was sent" :
		"an IPI was sent for it");
	xp_note(t->tsv, WIDTH, "Stages measured: %s; bounded: %s; inferred: %s",
		*text[XC_MEASURED] ? text[XC_MEASURED] : "none",
		*text[XC_BOUNDED] ? text[XC_BOUNDED] : "none",
		*text[XC_INFERRED] ? text[XC_INFERRED] : "none");
	if (t->pcpus)
		xp_note(t->tsv, WIDTH, "Xen's lanes stand within ±%s of the guest's. %u of %u "
			"guest CPUs, %u of %u pCPUs shown.",
			xp_time(error, sizeof(error), xp_error_ns(g)),
			g->ctf->cpus < LANES ? g->ctf->cpus : LANES, g->ctf->cpus,
			t->n_pcpus, t->p->run->xen->n_pcpus);
	else
		xp_note(t->tsv, WIDTH, "Xen's lanes are missing: %s", !t->p->run->xen ?
			"no Xen trace" : g->clock.why_not ? g->clock.why_not : "not aligned");
	xp_note_run(t->p, t->tsv, WIDTH);
	for (l = 0; l < XC_LABELS; l++)
		free(text[l]);
}

/* where one stage fills the picture, what lies before and behind it once more */
static void zoom(struct timeline *t)
{
	const struct xc_call *c = t->c;
	unsigned int most = xp_dominant(c);
	double end = us_of(t, host_time(t, c->at[XC_STAGES]));
	double from = us_of(t, host_time(t, c->at[most]));
	double to = us_of(t, host_time(t, c->at[most + 1])), pad;

	if (to - from < 0.6 * end || from <= 0 || to >= end)
		return;
	pad = from / 3 > 0.5 ? from / 3 : 0.5;
	fprintf(t->tsv, "zoom\tthe begin, enlarged\t%.4f\t%.4f\n", -pad, from + pad);
	pad = (end - to) / 3 > 0.5 ? (end - to) / 3 : 0.5;
	fprintf(t->tsv, "zoom\tthe end, enlarged\t%.4f\t%.4f\n", to - pad, end + pad);
}

static void head(struct timeline *t, const char *caption)
{
	fputs("# the slowest call, us since its begin\n# key\tvalue\n", t->tsv);
	xp_row(t->tsv, "title", "%s", caption);
	fprintf(t->tsv, "from\t%.4f\nto\t%.4f\n", us_of(t, t->from), us_of(t, t->to));
	zoom(t);
	lay_out(t);
	notes(t);
}

static int body(struct timeline *t)
{
	struct xc_xen *xen = t->p->run->xen;
	const struct xc_call *c = t->c;
	int from = t->cpu_lane[c->sender], to = t->cpu_lane[c->target], ret;
	uint64_t records = 0, lost = 0, backwards = 0;
	unsigned int s;

	fputs("\n\n# lane\tfrom_us\tto_us\tkind\ttext\n", t->tsv);
	for (s = 0; s < XC_STAGES; s++)
		interval(t, 0, host_time(t, c->at[s]), host_time(t, c->at[s + 1]),
			 xc_stage_name[s], xc_stage_name[s]);
	/* a replay counts from 0 again, and this one ends early */
	if (xen) {
		records = xen->records;
		lost = xen->lost;
		backwards = xen->backwards;
	}
	ret = xc_replay(t->p->run, INT64_MIN, t->to, take, t);
	if (xen) {
		xen->records = records;
		xen->lost = lost;
		xen->backwards = backwards;
	}
	close_all(t);
	point(t, from, host_time(t, c->at[XC_STAGE_LOCK + 1]), "lock");
	point(t, to, host_time(t, c->at[XC_STAGE_RELEASE + 1]), "unlock");
	if (fclose(t->points))
		t->marks = 0;
	t->points = NULL;
	fprintf(t->tsv, "\n\n# lane\tat_us\tkind\n%s",
		t->marks ? t->points_text : "0\t-1e9\tnone\n");
	fputs("\n\n# from_lane\tfrom_us\tto_lane\tto_us\tkind\n", t->tsv);
	if (c->send && c->entry)
		fprintf(t->tsv, "%d\t%.4f\t%d\t%.4f\tipi\n", from, us_of(t, host_time(t, c->send)),
			to, us_of(t, host_time(t, c->entry)));
	fprintf(t->tsv, "%d\t%.4f\t%d\t%.4f\tunlock\n", to,
		us_of(t, host_time(t, c->at[XC_STAGE_RELEASE + 1])), from,
		us_of(t, host_time(t, c->at[XC_STAGES])));
	return ret;
}

static int timeline(struct xp_plot *p, int index)
{
	const struct xc_guest *g = &p->run->guests[index];
	const struct xc_call *c = xp_worst_call(g);
	struct timeline t = { .p = p, .g = g, .c = c, .index = index };
	uint64_t khz = g->clock.aligned && p->run->host.tsc_khz ? p->run->host.tsc_khz : g->tsc_khz;
	unsigned int most = xp_dominant(c);
	double ticks = (double)(c->at[XC_STAGES] - c->at[0]);
	char *name = xc_path("timeline-%s", g->name), *caption;
	char time[32], func[64];
	int64_t pad;
	int ret = -1;

	caption = xc_path("Worst call of %s: %s, %s, CPU %u to CPU %u, mostly %s (%.0f %%)",
			  g->name, xp_time(time, sizeof(time), (double)xc_ns((uint64_t)ticks, g->tsc_khz)),
			  xp_func(g, c->func, func, sizeof(func)), c->sender, c->target,
			  xc_stage_name[most], ticks > 0 ?
			  100 * (double)(c->at[most + 1] - c->at[most]) / ticks : 0);
	t.us = khz ? 1e3 / (double)khz : 1;
	t.begin = host_time(&t, c->at[0]);
	pad = (int64_t)(ticks / 16) + (int64_t)(2 / t.us);
	t.from = t.begin - pad;
	t.to = host_time(&t, c->at[XC_STAGES]) + pad;
	t.cpus = xc_alloc(g->ctf->cpus + 1, sizeof(*t.cpus));
	t.cpu_lane = xc_alloc(g->ctf->cpus + 1, sizeof(*t.cpu_lane));
	t.points = open_memstream(&t.points_text, &t.points_size);
	t.tsv = xp_figure_open(p, name, "timeline", true, caption);
	if (t.tsv && t.points) {
		head(&t, caption);
		ret = body(&t);
		if (xp_figure_close(p, t.tsv))
			ret = -1;
	} else if (t.tsv) {
		fclose(t.tsv);
	}
	if (t.points)
		fclose(t.points);
	free(t.points_text);
	free(t.pcpus);
	free(t.cpu_lane);
	free(t.cpus);
	free(caption);
	free(name);
	return ret;
}

int xp_timelines(struct xp_plot *p)
{
	size_t i, n = 0, traced = 0;
	int ret = 0;

	for (i = 0; !ret && i < p->run->n_guests; i++) {
		const struct xc_guest *g = &p->run->guests[i];
		const struct xc_call *c = xp_worst_call(g);

		traced += !!g->ctf;
		/* the trace may name CPUs that have no stream */
		if (!g->ctf || !c || c->sender >= g->ctf->cpus || c->target >= g->ctf->cpus)
			continue;
		ret = timeline(p, (int)i);
		n++;
	}
	if (!n)
		xp_figure_missing(p, "timeline", "Timeline of the worst call", "%s", traced ?
				  "the guests' traces hold no complete call" :
				  "no guest has a trace (ctf/): it needs the xcall kernel");
	return ret;
}
