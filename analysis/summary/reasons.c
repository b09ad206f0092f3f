// SPDX-License-Identifier: GPL-2.0-only
/* Of summary.json: broadcasts, what the calls' time went to, the slowest of them. */
#include "base/json.h"
#include "base/units.h"
#include "facts/reason_facts.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "model/recorded.h"
#include "model/run.h"
#include "read/files/symbols.h"
#include "summary/reasons_json_p.h"

static json_t *time_of(const struct xc_guest *g, uint64_t ticks)
{
	return js_count(xc_ns(ticks, g->tsc_khz));
}

/* who, and of a vCPU which */
static void set_who(json_t *o, const struct xc_run *run, struct xc_who who)
{
	enum xc_holder holder = xc_holder(who);

	js_set_text(o, "who", xc_holder_name[holder]);
	if (holder != XC_HOLDER_VCPU)
		return;
	js_set_count(o, "dom", who.dom);
	js_set_count(o, "vcpu", who.vcpu);
	js_set_text(o, "name", xc_domain_name(&run->host, who.dom));
}

static json_t *labels(const uint64_t *n)
{
	json_t *o = json_object();
	int i;

	for (i = 0; i < XC_LABELS; i++)
		js_set_count(o, xc_label_name[i], n[i]);
	return o;
}

/* run: NULL of a whole stage */
static json_t *reason(const struct xc_run *run, const struct xc_guest *g,
		      const struct xc_reasons *all, const struct xc_reason *r)
{
	json_t *o = json_object();

	if (run) {
		js_set_text(o, "stage", xc_reason_name(r->stage));
		set_who(o, run, r->who);
	}
	js_set_count(o, "calls", r->calls);
	js_set_count(o, "main", r->main);
	js_set(o, "time_ns", time_of(g, r->ticks));
	js_set(o, "share", json_real((double)r->ticks / (double)all->ticks));
	js_set(o, "p50_ns", time_of(g, xc_reason_p50(r)));
	js_set(o, "max_ns", time_of(g, r->max));
	js_set_text(o, "label", xc_label_name[xc_main_label(r->labels)]);
	js_set(o, "labels", labels(r->labels));
	return o;
}

static json_t *reasons(const struct xc_run *run, const struct xc_guest *g,
		       const struct xc_reasons *r)
{
	json_t *o = json_object(), *list = json_array(), *stages = json_object();
	size_t i;

	js_set_count(o, "calls", r->calls);
	js_set(o, "time_ns", time_of(g, r->ticks));
	js_set_count(o, "clear", r->clear);
	for (i = 0; i < XC_REASON_STAGES; i++)
		if (r->stage[i].calls)
			js_set(stages, xc_reason_name(i), reason(NULL, g, r, &r->stage[i]));
	js_set(o, "stages", stages);
	for (i = 0; i < r->n; i++)
		json_array_append_new(list, reason(run, g, r, &r->list[i]));
	js_set(o, "reasons", list);
	return o;
}

static json_t *broadcasts(const struct xc_guest *g)
{
	const struct xc_broadcast_stats *b = &g->result->broadcasts;
	json_t *o = json_object(), *main = json_object();
	unsigned int s;

	js_set_count(o, "total", b->total);
	js_set_count(o, "complete", b->complete);
	for (s = 0; s < XC_REASON_STAGES; s++)
		if (b->main[s])
			js_set_count(main, xc_reason_name(s), b->main[s]);
	js_set(o, "stragglers", main);
	return o;
}

/* where its stage's vCPU waited for a pCPU */
static json_t *waits(const struct xc_run *run, const struct xc_guest *g, const struct xc_parts *p)
{
	json_t *list = json_array(), *o;
	unsigned int i;

	for (i = 0; i < p->n; i++) {
		const struct xc_part *part = &p->list[i];

		if (part->who.dom == XC_WHO_NONE)
			continue;
		o = json_object();
		js_set_text(o, "stage", xc_reason_name(part->stage));
		set_who(o, run, part->who);
		js_set(o, "ns", time_of(g, part->ticks));
		js_set_text(o, "label", xc_label_name[part->label]);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *slowest(const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_call *c = &g->result->slowest;
	const struct xc_parts *p = &g->result->slowest_parts;
	const char *func = xc_symbol(g->symbols, c->func);
	json_t *o;

	if (!g->result->reasons[XC_WAITED].calls)
		return json_null();
	o = json_object();
	js_set_text(o, "func", func);
	js_set_count(o, "begin_tsc", c->at[0]);
	js_set_count(o, "sender", c->sender);
	js_set_count(o, "target", c->target);
	js_set_count(o, "targets", c->targets);
	js_set(o, "time_ns", time_of(g, xc_call_ticks(c)));
	js_set_text(o, "main", xc_reason_name(p->main));
	js_set(o, "clear", json_boolean(p->clear));
	js_set(o, "pcpu", p->pcpu == XC_NO_CPU ? json_null() : js_count(p->pcpu));
	js_set(o, "waits", waits(run, g, p));
	return o;
}

void xc_reasons_json(json_t *o, const struct xc_run *run, const struct xc_guest *g)
{
	bool has = g->trace && xc_recorded(g, XC_FIGURE_CALLS);

	js_set(o, "broadcasts", has ? broadcasts(g) : json_null());
	js_set(o, "waited", has ? reasons(run, g, &g->result->reasons[XC_WAITED]) : json_null());
	js_set(o, "unwaited", has ? reasons(run, g, &g->result->reasons[XC_UNWAITED]) : json_null());
	js_set(o, "slowest", has ? slowest(run, g) : json_null());
}
