// SPDX-License-Identifier: GPL-2.0-only
/* summary.json, schema xcall.summary/1 */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "bench_json.h"
#include "reasons_json.h"

static json_t *count(uint64_t n)
{
	return json_integer((json_int_t)n);
}

static void set(json_t *o, const char *key, json_t *value)
{
	json_object_set_new(o, key, value);
}

static void set_count(json_t *o, const char *key, uint64_t n)
{
	set(o, key, count(n));
}

static void set_text(json_t *o, const char *key, const char *s)
{
	json_t *v = s ? json_string(s) : NULL;

	set(o, key, v ? v : json_null());
}

static json_t *proof(const struct xc_proof *p)
{
	json_t *o;

	if (!p->n)
		return json_null();
	o = json_object();
	set_count(o, "evidence", p->n);
	set(o, "offset_lo_tsc", json_integer(p->lo));
	set(o, "offset_hi_tsc", json_integer(p->hi));
	return o;
}

static json_t *markers(const struct xc_guest *g)
{
	json_t *o = json_object();

	set_count(o, "made", g->markers.made);
	set_count(o, "arrived", g->markers.arrived);
	set_count(o, "censored", g->markers.censored);
	set_count(o, "missing", g->markers.missing);
	set_count(o, "unseen", g->markers.unseen);
	set_count(o, "evidence", g->clock.markers);
	return o;
}

static json_t *alignment(const struct xc_guest *g)
{
	const struct xc_clock *c = &g->clock;
	json_t *o, *runs;

	if (!c->aligned)
		return json_null();
	o = json_object();
	set(o, "offset_tsc", json_integer(c->offset));
	set_count(o, "error_ns", (uint64_t)((double)(c->hi - c->lo) / 2 * 1e6 /
					    (double)g->tsc_khz + 0.999999));
	set(o, "offset_lo_tsc", json_integer(c->lo));
	set(o, "offset_hi_tsc", json_integer(c->hi));
	set(o, "drift_ppm", json_real(c->drift_ppm));
	set(o, "drift_ppm_lo", json_real(c->drift_ppm_lo));
	set(o, "drift_ppm_hi", json_real(c->drift_ppm_hi));
	set_count(o, "evidence", c->evidence);
	set_count(o, "violations", c->violations + c->run_violations);
	if (xc_has_markers(g)) {
		set(o, "markers", markers(g));
		set(o, "by_hypercalls", proof(&c->by_calls));
		set(o, "by_markers", proof(&c->by_markers));
	}
	runs = json_object();
	set_count(runs, "evidence", c->runs);
	set_count(runs, "violations", c->run_violations);
	set(o, "runstate", runs);
	return o;
}

/* rows of /proc/interrupts; one may count several kinds */
static json_t *interrupts(const struct xc_guest *g)
{
	static const char *const rows[XC_ROWS] = {
		[XC_ROW_RESCHED] = "RES", [XC_ROW_CALL] = "CAL", [XC_ROW_IRQ_WORK] = "IWI",
	};
	json_t *o = json_object(), *row;
	int i;

	for (i = 0; i < XC_ROWS; i++) {
		if (!g->rows[i].known)
			continue;
		row = json_object();
		set(row, "kinds", json_string(g->rows[i].name));
		set_count(row, "interrupts", g->rows[i].interrupts);
		set_count(row, "counted", g->rows[i].counted);
		set(o, rows[i], row);
	}
	return o;
}

static json_t *ipi(const struct xc_guest *g)
{
	uint64_t sent = 0, received = 0, coalesced = 0, unmatched = 0, censored = 0;
	json_t *o = json_object(), *kinds = json_object(), *k;
	int i;

	for (i = 0; i < XT_KIND_END; i++) {
		const struct xc_kind_stats *s = &g->ipi[i];

		sent += s->sent;
		received += s->received;
		coalesced += s->coalesced;
		unmatched += s->unmatched;
		censored += s->censored;
		k = json_object();
		set_count(k, "sent", s->sent);
		set_count(k, "received", s->received);
		set_count(k, "coalesced", s->coalesced);
		set_count(k, "unmatched", s->unmatched);
		set_count(k, "censored", s->censored);
		set_count(k, "failed", s->failed);
		set_count(k, "foreign", s->foreign);
		set_count(k, "counted", s->counted);
		set(kinds, xc_kind_name[i], k);
	}
	set_count(o, "sent", sent);
	set_count(o, "received", received);
	set_count(o, "coalesced", coalesced);
	set_count(o, "unmatched", unmatched);
	set_count(o, "censored", censored);
	set(o, "by_kind", kinds);
	set(o, "interrupts", interrupts(g));
	return o;
}

static json_t *calls(const struct xc_guest *g)
{
	const struct xc_call_stats *c = &g->calls;
	json_t *o = json_object(), *other = json_object(), *stuck = json_object();
	int i;

	set_count(o, "total", c->total);
	set_count(o, "complete", c->complete);
	set_count(o, "censored", c->censored);
	set_count(o, "unmatched", c->unmatched);
	set_count(o, "closure_failures", c->closure_failures);
	set_count(o, "left_out", c->left_out);
	for (i = 0; i < XT_STUCK_END; i++)
		if (g->stuck.by_reason[i])
			set_count(stuck, xc_stuck_name[i], g->stuck.by_reason[i]);
	set(o, "stuck", stuck);
	set_count(other, "irq_work", c->irq_work);
	set_count(other, "ttwu", c->ttwu);
	set_count(other, "local", c->local);
	set(o, "other", other);
	return o;
}

static void stage(json_t *o, const struct xc_guest *g, const char *name,
		  const struct xc_stage_stats *s)
{
	json_t *st, *labels;
	int k;

	if (!s->ticks.n)
		return;
	st = json_object();
	labels = json_object();
	set_text(st, "label", xc_label_name[xc_main_label(s->labels)]);
	set_count(st, "n", s->ticks.n);
	set_count(st, "p50_ns", xc_ns(xc_hist_quantile(&s->ticks, 0.5), g->tsc_khz));
	set_count(st, "p99_ns", xc_ns(xc_hist_quantile(&s->ticks, 0.99), g->tsc_khz));
	set_count(st, "p999_ns", xc_ns(xc_hist_quantile(&s->ticks, 0.999), g->tsc_khz));
	set_count(st, "max_ns", xc_ns(s->ticks.max, g->tsc_khz));
	for (k = 0; k < XC_LABELS; k++)
		set_count(labels, xc_label_name[k], s->labels[k]);
	set(st, "labels", labels);
	set(o, name, st);
}

/* transit: delivery, runq and upcall in one, where upstream's events were recorded */
static json_t *stages(const struct xc_guest *g)
{
	json_t *o = json_object();
	int i;

	for (i = 0; i < XC_STAGES; i++)
		stage(o, g, xc_stage_name[i], &g->stages[i]);
	stage(o, g, "transit", &g->transit);
	return o;
}

/* how far a stage's length may be off: those that Xen's records split; null: not seen there */
static json_t *with_errors(json_t *stages, const struct xc_guest *g)
{
	int i;

	for (i = 0; i < XC_STAGES; i++) {
		json_t *s = json_object_get(stages, xc_stage_name[i]);
		bool split = i >= XC_STAGE_DELIVERY && i <= XC_STAGE_UPCALL;

		if (s && split && !g->clock.aligned)
			set(s, "error_ns", json_null());
		else if (s)
			set_count(s, "error_ns", split ? xc_error_ns(g) : 0);
	}
	return stages;
}

/* null: cannot be told */
static void set_told(json_t *o, const char *key, uint64_t n, const char *unknown)
{
	set(o, key, unknown ? json_null() : count(n));
}

static json_t *queue(const struct xc_queue_stats *q)
{
	json_t *o = json_object(), *types = json_object(), *t;
	int i;

	set_count(o, "queued", q->queued);
	set_count(o, "run", q->run);
	set_count(o, "open", q->open);
	set_told(o, "before", q->before, q->unknown);
	set_told(o, "lost", q->lost, q->unknown);
	set_told(o, "extra", q->extra, q->unknown);
	set_text(o, "unknown", q->unknown);
	for (i = 0; i < XT_TYPE_LOCAL; i++) {
		t = json_object();
		set_count(t, "queued", q->by_type[i].queued);
		set_count(t, "run", q->by_type[i].run);
		set_told(t, "lost", q->by_type[i].lost, q->unknown);
		set_told(t, "extra", q->by_type[i].extra, q->unknown);
		set(types, xc_type_name[i], t);
	}
	set(o, "by_type", types);
	return o;
}

/* null: not recorded */
static json_t *clock_changes(const struct xc_guest *g)
{
	json_t *list, *o;
	size_t i;

	if (!xc_recorded(g, XC_FIGURE_CLOCK))
		return json_null();
	list = json_array();
	for (i = 0; i < g->n_changes; i++) {
		const struct xc_clock_change *c = &g->changes[i];

		o = json_object();
		set_told(o, "before_tsc", c->before_tsc, c->before_tsc ? NULL : "");
		set_told(o, "before_khz", c->before_khz, c->before_tsc ? NULL : "");
		set_told(o, "after_tsc", c->after_tsc, c->after_tsc ? NULL : "");
		set_told(o, "after_khz", c->after_khz, c->after_tsc ? NULL : "");
		json_array_append_new(list, o);
	}
	return list;
}

/* figures that the recorder's choice of events does not give */
static json_t *missing(const struct xc_guest *g)
{
	json_t *o = json_object();
	int i;

	for (i = 0; g->ctf && i < XC_FIGURES; i++)
		if (!xc_recorded(g, i)) {
			char *off = xc_not_recorded(g, i);

			set_text(o, xc_figure_name[i], off);
			free(off);
		}
	return o;
}

static json_t *guest(const struct xc_run *run, const struct xc_guest *g)
{
	json_t *o = json_object();

	set_text(o, "name", g->name);
	set_text(o, "type", g->type);
	set_count(o, "vcpus", g->vcpus);
	set_text(o, "kernel", g->kernel);
	set_text(o, "release", g->release);
	set_count(o, "tsc_khz", g->tsc_khz);
	set(o, "traced", json_boolean(g->ctf));
	set_count(o, "events", g->events);
	set_count(o, "lost", g->lost);
	set(o, "alignment", alignment(g));
	if (g->clock.why_not && g->ctf)
		set_text(o, "alignment_missing", g->clock.why_not);
	set(o, "ipi", ipi(g));
	set(o, "calls", calls(g));
	set(o, "queue", g->ctf ? queue(&g->queue) : json_null());
	set(o, "clock_changes", clock_changes(g));
	set(o, "missing", missing(g));
	set(o, "stages", with_errors(stages(g), g));
	xc_reasons_json(o, run, g);
	set(o, "bench", xc_bench_json(g));
	return o;
}

static json_t *vcpu_times(const struct xc_xen *x)
{
	json_t *list = json_array();
	size_t i;
	int s;

	for (i = 0; x && i < x->n_vcpus; i++) {
		json_t *o = json_object(), *states = json_object();

		set_count(o, "domid", x->vcpus[i].dom);
		set_count(o, "vcpu", x->vcpus[i].vcpu);
		for (s = 0; s < XC_RS_UNKNOWN; s++)
			set_count(states, xc_runstate_name[s], x->vcpus[i].ticks[s]);
		set(o, "runstates", states);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *xen(const struct xc_run *run)
{
	json_t *o;

	if (!run->xen && !run->host.xen_version)
		return json_null();
	o = json_object();
	set_text(o, "version", run->host.xen_version);
	set_count(o, "tsc_khz", run->host.tsc_khz);
	set_count(o, "pcpus", run->host.pcpus ? run->host.pcpus :
			      run->xen ? run->xen->n_pcpus : 0);
	set_count(o, "records", run->xen ? run->xen->records : 0);
	set_count(o, "lost", run->xen ? run->xen->lost : 0);
	set(o, "vcpus", vcpu_times(run->xen));
	return o;
}

int xc_summary_write(const struct xc_run *run, FILE *out)
{
	json_t *o = json_object(), *guests = json_array();
	int err = 0;
	size_t i;

	set_text(o, "schema", "xcall.summary/1");
	set(o, "xen", xen(run));
	for (i = 0; i < run->n_guests; i++)
		json_array_append_new(guests, guest(run, &run->guests[i]));
	set(o, "guests", guests);
	if (json_dumpf(o, out, JSON_INDENT(1)) || fputc('\n', out) == EOF ||
	    fflush(out))
		err = xc_err(-EIO, "cannot write the summary: %s", strerror(errno));
	json_decref(o);
	return err;
}
