// SPDX-License-Identifier: GPL-2.0-only
/* Of summary.json: broadcasts, what the calls' time went to, the slowest of them. */
#include <string.h>

#include "reasons_json.h"

static json_t *text(const char *s)
{
	json_t *v = s ? json_string(s) : NULL;

	return v ? v : json_null();
}

static json_t *count(uint64_t n)
{
	return json_integer((json_int_t)n);
}

static json_t *time_of(const struct xc_guest *g, uint64_t ticks)
{
	return count(xc_ns(ticks, g->tsc_khz));
}

const char *xc_who_kind(struct xc_who who)
{
	switch (who.dom) {
	case XC_WHO_NONE:
		return "self";
	case XC_WHO_XEN:
		return "xen";
	case XC_WHO_UNKNOWN:
		return "unknown";
	case XC_WHO_OTHERS:
		return "others";
	case XC_DOM_IDLE:
		return "idle";
	default:
		return "vcpu";
	}
}

/* who, and of a vCPU which */
static void set_who(json_t *o, const struct xc_run *run, struct xc_who who)
{
	const char *kind = xc_who_kind(who);

	json_object_set_new(o, "who", text(kind));
	if (strcmp(kind, "vcpu"))
		return;
	json_object_set_new(o, "dom", count(who.dom));
	json_object_set_new(o, "vcpu", count(who.vcpu));
	json_object_set_new(o, "name", text(xc_domain_name(&run->host, who.dom)));
}

static json_t *labels(const uint64_t *n)
{
	json_t *o = json_object();
	int i;

	for (i = 0; i < XC_LABELS; i++)
		json_object_set_new(o, xc_label_name[i], count(n[i]));
	return o;
}

/* run: NULL of a whole stage */
static json_t *reason(const struct xc_run *run, const struct xc_guest *g,
		      const struct xc_reasons *all, const struct xc_reason *r)
{
	json_t *o = json_object();

	if (run) {
		json_object_set_new(o, "stage", text(xc_reason_name(r->stage)));
		set_who(o, run, r->who);
	}
	json_object_set_new(o, "calls", count(r->calls));
	json_object_set_new(o, "main", count(r->main));
	json_object_set_new(o, "time_ns", time_of(g, r->ticks));
	json_object_set_new(o, "share", json_real((double)r->ticks / (double)all->ticks));
	json_object_set_new(o, "p50_ns", time_of(g, xc_reason_p50(r)));
	json_object_set_new(o, "max_ns", time_of(g, r->max));
	json_object_set_new(o, "label", text(xc_label_name[xc_main_label(r->labels)]));
	json_object_set_new(o, "labels", labels(r->labels));
	return o;
}

static json_t *reasons(const struct xc_run *run, const struct xc_guest *g,
		       const struct xc_reasons *r)
{
	json_t *o = json_object(), *list = json_array(), *stages = json_object();
	size_t i;

	json_object_set_new(o, "calls", count(r->calls));
	json_object_set_new(o, "time_ns", time_of(g, r->ticks));
	json_object_set_new(o, "clear", count(r->clear));
	for (i = 0; i < XC_REASON_STAGES; i++)
		if (r->stage[i].calls)
			json_object_set_new(stages, xc_reason_name(i),
					    reason(NULL, g, r, &r->stage[i]));
	json_object_set_new(o, "stages", stages);
	for (i = 0; i < r->n; i++)
		json_array_append_new(list, reason(run, g, r, &r->list[i]));
	json_object_set_new(o, "reasons", list);
	return o;
}

static json_t *broadcasts(const struct xc_guest *g)
{
	const struct xc_broadcast_stats *b = &g->broadcasts;
	json_t *o = json_object(), *main = json_object();
	unsigned int s;

	json_object_set_new(o, "total", count(b->total));
	json_object_set_new(o, "complete", count(b->complete));
	for (s = 0; s < XC_REASON_STAGES; s++)
		if (b->main[s])
			json_object_set_new(main, xc_reason_name(s), count(b->main[s]));
	json_object_set_new(o, "stragglers", main);
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
		json_object_set_new(o, "stage", text(xc_reason_name(part->stage)));
		set_who(o, run, part->who);
		json_object_set_new(o, "ns", time_of(g, part->ticks));
		json_object_set_new(o, "label", text(xc_label_name[part->label]));
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *slowest(const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_call *c = &g->slowest;
	const struct xc_parts *p = &g->slowest_parts;
	const char *func = xc_symbol(g->symbols, c->func);
	json_t *o;

	if (!g->reasons[XC_WAITED].calls)
		return json_null();
	o = json_object();
	json_object_set_new(o, "func", func ? text(func) : json_null());
	json_object_set_new(o, "begin_tsc", count(c->at[0]));
	json_object_set_new(o, "sender", count(c->sender));
	json_object_set_new(o, "target", count(c->target));
	json_object_set_new(o, "targets", count(c->targets));
	json_object_set_new(o, "time_ns", time_of(g, c->at[XC_STAGES] - c->at[0]));
	json_object_set_new(o, "main", text(xc_reason_name(p->main)));
	json_object_set_new(o, "clear", json_boolean(p->clear));
	json_object_set_new(o, "pcpu", p->pcpu == XC_NO_CPU ? json_null() : count(p->pcpu));
	json_object_set_new(o, "waits", waits(run, g, p));
	return o;
}

void xc_reasons_json(json_t *o, const struct xc_run *run, const struct xc_guest *g)
{
	bool has = g->ctf && xc_recorded(g, XC_FIGURE_CALLS);

	json_object_set_new(o, "broadcasts", has ? broadcasts(g) : json_null());
	json_object_set_new(o, "waited", has ? reasons(run, g, &g->reasons[XC_WAITED]) : json_null());
	json_object_set_new(o, "unwaited", has ? reasons(run, g, &g->reasons[XC_UNWAITED]) :
						 json_null());
	json_object_set_new(o, "slowest", has ? slowest(run, g) : json_null());
}
