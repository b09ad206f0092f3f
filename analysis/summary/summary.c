// SPDX-License-Identifier: GPL-2.0-only
/* summary.json, schema xcall.summary/1 */
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/hist.h"
#include "base/json.h"
#include "base/units.h"
#include "facts/reason_facts.h"
#include "format/trace_format.h"
#include "model/accounting.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/recorded.h"
#include "model/run.h"
#include "read/xen/xentrace.h"
#include "summary/bench_json_p.h"
#include "summary/reasons_json_p.h"
#include "summary/summary.h"

static json_t *proof(const struct xc_proof *p)
{
	json_t *o;

	if (!p->n)
		return json_null();
	o = json_object();
	js_set_count(o, "evidence", p->n);
	js_set(o, "offset_lo_tsc", json_integer(p->lo));
	js_set(o, "offset_hi_tsc", json_integer(p->hi));
	return o;
}

static json_t *markers(const struct xc_guest *g)
{
	json_t *o = json_object();

	js_set_count(o, "made", g->markers.made);
	js_set_count(o, "arrived", g->markers.arrived);
	js_set_count(o, "censored", g->markers.censored);
	js_set_count(o, "missing", g->markers.missing);
	js_set_count(o, "unseen", g->markers.unseen);
	js_set_count(o, "evidence", g->clock.markers);
	return o;
}

static json_t *alignment(const struct xc_guest *g)
{
	const struct xc_clock *c = &g->clock;
	json_t *o, *runs;

	if (!c->aligned)
		return json_null();
	o = json_object();
	js_set(o, "offset_tsc", json_integer(c->offset));
	js_set_count(o, "error_ns", (uint64_t)((double)(c->hi - c->lo) / 2 * 1e6 /
					       (double)g->tsc_khz + 0.999999));
	js_set(o, "offset_lo_tsc", json_integer(c->lo));
	js_set(o, "offset_hi_tsc", json_integer(c->hi));
	js_set(o, "drift_ppm", json_real(c->drift_ppm));
	js_set(o, "drift_ppm_lo", json_real(c->drift_ppm_lo));
	js_set(o, "drift_ppm_hi", json_real(c->drift_ppm_hi));
	js_set_count(o, "evidence", c->evidence);
	js_set_count(o, "violations", c->violations + c->run_violations);
	if (xc_has_markers(g)) {
		js_set(o, "markers", markers(g));
		js_set(o, "by_hypercalls", proof(&c->by_calls));
		js_set(o, "by_markers", proof(&c->by_markers));
	}
	runs = json_object();
	js_set_count(runs, "evidence", c->runs);
	js_set_count(runs, "violations", c->run_violations);
	js_set(o, "runstate", runs);
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
		if (!g->result->rows[i].known)
			continue;
		row = json_object();
		js_set(row, "kinds", json_string(g->result->rows[i].name));
		js_set_count(row, "interrupts", g->result->rows[i].interrupts);
		js_set_count(row, "counted", g->result->rows[i].counted);
		js_set(o, rows[i], row);
	}
	return o;
}

static json_t *ipi(const struct xc_guest *g)
{
	uint64_t sent = 0, received = 0, coalesced = 0, unmatched = 0, censored = 0;
	json_t *o = json_object(), *kinds = json_object(), *k;
	int i;

	for (i = 0; i < XT_KIND_END; i++) {
		const struct xc_kind_stats *s = &g->result->ipi[i];

		sent += s->sent;
		received += s->received;
		coalesced += s->coalesced;
		unmatched += s->unmatched;
		censored += s->censored;
		k = json_object();
		js_set_count(k, "sent", s->sent);
		js_set_count(k, "received", s->received);
		js_set_count(k, "coalesced", s->coalesced);
		js_set_count(k, "unmatched", s->unmatched);
		js_set_count(k, "censored", s->censored);
		js_set_count(k, "failed", s->failed);
		js_set_count(k, "foreign", s->foreign);
		js_set_count(k, "counted", s->counted);
		js_set(kinds, xc_kind_name[i], k);
	}
	js_set_count(o, "sent", sent);
	js_set_count(o, "received", received);
	js_set_count(o, "coalesced", coalesced);
	js_set_count(o, "unmatched", unmatched);
	js_set_count(o, "censored", censored);
	js_set(o, "by_kind", kinds);
	js_set(o, "interrupts", interrupts(g));
	return o;
}

static json_t *calls(const struct xc_guest *g)
{
	const struct xc_call_stats *c = &g->result->calls;
	json_t *o = json_object(), *other = json_object(), *stuck = json_object();
	int i;

	js_set_count(o, "total", c->total);
	js_set_count(o, "complete", c->complete);
	js_set_count(o, "censored", c->censored);
	js_set_count(o, "unmatched", c->unmatched);
	js_set_count(o, "closure_failures", c->closure_failures);
	js_set_count(o, "left_out", c->left_out);
	for (i = 0; i < XT_STUCK_END; i++)
		if (g->result->stuck.by_reason[i])
			js_set_count(stuck, xc_stuck_name[i], g->result->stuck.by_reason[i]);
	js_set(o, "stuck", stuck);
	js_set_count(other, "irq_work", c->irq_work);
	js_set_count(other, "ttwu", c->ttwu);
	js_set_count(other, "local", c->local);
	js_set(o, "other", other);
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
	js_set_text(st, "label", xc_label_name[xc_main_label(s->labels)]);
	js_set_count(st, "n", s->ticks.n);
	js_set_count(st, "p50_ns", xc_ns(xc_hist_quantile(&s->ticks, 0.5), g->tsc_khz));
	js_set_count(st, "p99_ns", xc_ns(xc_hist_quantile(&s->ticks, 0.99), g->tsc_khz));
	js_set_count(st, "p999_ns", xc_ns(xc_hist_quantile(&s->ticks, 0.999), g->tsc_khz));
	js_set_count(st, "max_ns", xc_ns(s->ticks.max, g->tsc_khz));
	for (k = 0; k < XC_LABELS; k++)
		js_set_count(labels, xc_label_name[k], s->labels[k]);
	js_set(st, "labels", labels);
	js_set(o, name, st);
}

/* transit: delivery, runq and upcall in one, where upstream's events were recorded */
static json_t *stages(const struct xc_guest *g)
{
	json_t *o = json_object();
	int i;

	for (i = 0; i < XC_STAGES; i++)
		stage(o, g, xc_stage_name[i], &g->result->stages[i]);
	stage(o, g, "transit", &g->result->transit);
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
			js_set(s, "error_ns", json_null());
		else if (s)
			js_set_count(s, "error_ns", split ? xc_error_ns(g) : 0);
	}
	return stages;
}

/* null: cannot be told */
static void set_told(json_t *o, const char *key, uint64_t n, const char *unknown)
{
	js_set(o, key, unknown ? json_null() : js_count(n));
}

static json_t *queue(const struct xc_queue_stats *q)
{
	json_t *o = json_object(), *types = json_object(), *t;
	int i;

	js_set_count(o, "queued", q->queued);
	js_set_count(o, "run", q->run);
	js_set_count(o, "open", q->open);
	set_told(o, "before", q->before, q->unknown);
	set_told(o, "lost", q->lost, q->unknown);
	set_told(o, "extra", q->extra, q->unknown);
	js_set_text(o, "unknown", q->unknown);
	for (i = 0; i < XT_TYPE_LOCAL; i++) {
		t = json_object();
		js_set_count(t, "queued", q->by_type[i].queued);
		js_set_count(t, "run", q->by_type[i].run);
		set_told(t, "lost", q->by_type[i].lost, q->unknown);
		set_told(t, "extra", q->by_type[i].extra, q->unknown);
		js_set(types, xc_type_name[i], t);
	}
	js_set(o, "by_type", types);
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

	for (i = 0; g->trace && i < XC_FIGURES; i++)
		if (!xc_recorded(g, i)) {
			char *off = xc_not_recorded(g, i);

			js_set_text(o, xc_figure_name[i], off);
			free(off);
		}
	return o;
}

static json_t *guest(const struct xc_run *run, const struct xc_guest *g)
{
	json_t *o = json_object();

	js_set_text(o, "name", g->name);
	js_set_text(o, "type", g->type);
	js_set_count(o, "vcpus", g->vcpus);
	js_set_text(o, "kernel", g->kernel);
	js_set_text(o, "release", g->release);
	js_set_count(o, "tsc_khz", g->tsc_khz);
	js_set(o, "traced", json_boolean(g->trace));
	js_set_count(o, "events", g->result->events);
	js_set_count(o, "lost", g->lost);
	js_set(o, "alignment", alignment(g));
	if (g->clock.why_not && g->trace)
		js_set_text(o, "alignment_missing", g->clock.why_not);
	js_set(o, "ipi", ipi(g));
	js_set(o, "calls", calls(g));
	js_set(o, "queue", g->trace ? queue(&g->result->queue) : json_null());
	js_set(o, "clock_changes", clock_changes(g));
	js_set(o, "missing", missing(g));
	js_set(o, "stages", with_errors(stages(g), g));
	xc_reasons_json(o, run, g);
	js_set(o, "bench", xc_bench_json(g));
	return o;
}

static json_t *vcpu_times(const struct xc_xen_result *x)
{
	json_t *list = json_array();
	size_t i;
	int s;

	for (i = 0; i < x->n_vcpus; i++) {
		json_t *o = json_object(), *states = json_object();

		js_set_count(o, "domid", x->vcpus[i].dom);
		js_set_count(o, "vcpu", x->vcpus[i].vcpu);
		for (s = 0; s < XC_RS_UNKNOWN; s++)
			js_set_count(states, xc_runstate_name[s], x->vcpus[i].ticks[s]);
		js_set(o, "runstates", states);
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
	js_set_text(o, "version", run->host.xen_version);
	js_set_count(o, "tsc_khz", run->host.tsc_khz);
	js_set_count(o, "pcpus", run->host.pcpus ? run->host.pcpus :
				 run->xen ? run->xen->n_pcpus : 0);
	js_set_count(o, "records", run->result.counts.records);
	js_set_count(o, "lost", run->result.counts.lost);
	js_set(o, "vcpus", vcpu_times(&run->result));
	return o;
}

int xc_summary_write(const struct xc_run *run, FILE *out)
{
	json_t *o = json_object(), *guests = json_array();
	int err = 0;
	size_t i;

	js_set_text(o, "schema", "xcall.summary/1");
	js_set(o, "xen", xen(run));
	for (i = 0; i < run->n_guests; i++)
		json_array_append_new(guests, guest(run, &run->guests[i]));
	js_set(o, "guests", guests);
	if (json_dumpf(o, out, JSON_INDENT(1)) || fputc('\n', out) == EOF ||
	    fflush(out))
		err = xc_err(-EIO, "cannot write the summary: %s", strerror(errno));
	json_decref(o);
	return err;
}
