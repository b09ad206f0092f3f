// SPDX-License-Identifier: GPL-2.0-only
/* Every call, one a line: NDJSON (calls.schema.json) and TSV. */
#include <inttypes.h>
#include <stdio.h>

#include "base/text.h"
#include "base/units.h"
#include "export/export.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "model/run.h"
#include "read/files/symbols.h"
#include "read/xen/xentrace.h"

static const char *ipi_of(const struct xc_call *c)
{
	return c->skip ? xc_skip_name[c->skip - 1] : c->send ? "sent" : NULL;
}

/* times on Xen's clock, where the guest's is tied to it */
static bool on_host(const struct xc_guest *g, const struct xc_call *c)
{
	return g->clock.aligned && c->at[0];
}

static bool known(uint32_t cpu)
{
	return cpu != XC_NO_CPU;
}

/* ---- NDJSON ------------------------------------------------------------------- */

static void text_or_null(FILE *f, const char *key, const char *s)
{
	fprintf(f, ",\"%s\":", key);
	if (s)
		xc_json_text(f, s);
	else
		fputs("null", f);
}

void xe_ndjson_begin(FILE *f, const struct xc_run *run)
{
	size_t i;

	fputs("{\"record\":\"run\",\"schema\":\"xcall.calls/1\",\"xen\":", f);
	if (run->xen) {
		fprintf(f, "{\"tsc_khz\":%" PRIu64 ",\"pcpus\":%u", run->host.tsc_khz,
			run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus);
		text_or_null(f, "version", run->host.xen_version);
		fputs(",\"domains\":[", f);
		for (i = 0; i < run->host.n_domains; i++) {
			fprintf(f, "%s{\"domid\":%d", i ? "," : "", run->host.domains[i].domid);
			text_or_null(f, "name", run->host.domains[i].name);
			putc('}', f);
		}
		fputs("]}", f);
	} else {
		fputs("null", f);
	}
	fputs(",\"guests\":[", f);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		fprintf(f, "%s{\"name\":", i ? "," : "");
		xc_json_text(f, g->name);
		text_or_null(f, "type", g->type);
		text_or_null(f, "kernel", g->kernel);
		text_or_null(f, "release", g->release);
		fprintf(f, ",\"vcpus\":%u,\"tsc_khz\":%" PRIu64 ",\"traced\":%s,\"lost\":%" PRIu64,
			g->vcpus, g->tsc_khz, g->trace ? "true" : "false", g->lost);
		if (g->clock.aligned)
			fprintf(f, ",\"offset_tsc\":%" PRId64 ",\"error_ns\":%" PRIu64 "}",
				g->clock.offset, xc_error_ns(g));
		else
			fputs(",\"offset_tsc\":null,\"error_ns\":null}", f);
	}
	fputs("]}\n", f);
}

void xe_ndjson_end(FILE *f, const struct xc_run *run)
{
	size_t i;

	fputs("{\"record\":\"end\",\"xen\":", f);
	if (run->xen)
		fprintf(f, "{\"records\":%" PRIu64 ",\"lost\":%" PRIu64 "}",
			run->result.counts.records, run->result.counts.lost);
	else
		fputs("null", f);
	fputs(",\"guests\":[", f);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		fprintf(f, "%s{\"name\":", i ? "," : "");
		xc_json_text(f, g->name);
		fprintf(f, ",\"events\":%" PRIu64 ",\"lost\":%" PRIu64 ",\"total\":%" PRIu64
			",\"complete\":%" PRIu64 ",\"censored\":%" PRIu64 ",\"unmatched\":%"
			PRIu64 ",\"closure_failures\":%" PRIu64 "}", g->result->events, g->lost,
			g->result->calls.total, g->result->calls.complete, g->result->calls.censored,
			g->result->calls.unmatched, g->result->calls.closure_failures);
	}
	fputs("]}\n", f);
}

static void func(FILE *f, const struct xc_guest *g, const struct xc_call *c,
		 void (*put)(FILE *f, const char *text))
{
	const char *name = xc_symbol(g->symbols, c->func);
	char hex[32];

	if (!name)
		snprintf(hex, sizeof(hex), "%#" PRIx64, c->func);
	put(f, name ? name : hex);
}

static void cpu(FILE *f, const char *key, uint32_t n)
{
	if (known(n))
		fprintf(f, ",\"%s\":%" PRIu32, key, n);
	else
		fprintf(f, ",\"%s\":null", key);
}

static void stages(FILE *f, const struct xc_guest *g, const struct xc_call *c)
{
	uint64_t lo, hi;
	int s;

	for (s = 0; s < XC_STAGES; s++) {
		xc_stage_bounds(c, s, &lo, &hi);
		fprintf(f, "%s\"%s\":{\"ns\":%" PRIu64 ",\"lo_ns\":%" PRIu64 ",\"hi_ns\":%"
			PRIu64 ",\"label\":\"%s\"}", s ? "," : "", xc_stage_name[s],
			xc_ns(c->at[s + 1] - c->at[s], g->tsc_khz), xc_ns(lo, g->tsc_khz),
			xc_ns_up(hi, g->tsc_khz), xc_label_name[c->label[s]]);
	}
}

/* its place in its broadcast, what took longest, and who had the pCPUs it waited for */
static void why(FILE *f, const struct xc_guest *g, const struct xc_call *c)
{
	const struct xc_parts *p = c->parts;
	unsigned int i, n = 0;

	fprintf(f, ",\"targets\":%" PRIu32 ",\"straggler\":%s,\"main\":\"%s\",\"clear\":%s",
		c->targets, c->straggler ? "true" : "false", xc_reason_name(p->main),
		p->clear ? "true" : "false");
	cpu(f, "pcpu", p->pcpu);
	fputs(",\"waits\":[", f);
	for (i = 0; i < p->n; i++) {
		const struct xc_part *part = &p->list[i];
		enum xc_holder holder = xc_holder(part->who);

		if (holder == XC_HOLDER_SELF)
			continue;
		fprintf(f, "%s{\"stage\":\"%s\",\"who\":\"%s\"", n++ ? "," : "",
			xc_reason_name(part->stage), xc_holder_name[holder]);
		if (holder == XC_HOLDER_VCPU)
			fprintf(f, ",\"dom\":%" PRId32 ",\"vcpu\":%" PRIu32, part->who.dom,
				part->who.vcpu);
		fprintf(f, ",\"ns\":%" PRIu64 ",\"label\":\"%s\"}", xc_ns(part->ticks, g->tsc_khz),
			xc_label_name[part->label]);
	}
	putc(']', f);
}

void xe_ndjson_call(FILE *f, const struct xc_guest *g, const struct xc_call *c,
		    enum xc_outcome outcome)
{
	int i;

	fputs("{\"record\":\"call\",\"guest\":", f);
	xc_json_text(f, g->name);
	fprintf(f, ",\"outcome\":\"%s\"", xc_outcome_name[outcome]);
	text_or_null(f, "api", c->at[0] ? xc_api_name[c->api] : NULL);
	text_or_null(f, "type", xc_type_name[c->type]);
	text_or_null(f, "ipi", ipi_of(c));
	fputs(",\"func\":", f);
	if (c->func)
		func(f, g, c, xc_json_text);
	else
		fputs("null", f);
	fprintf(f, ",\"csd\":\"%#" PRIx64 "\"", c->csd);
	cpu(f, "sender", c->sender);
	cpu(f, "target", c->target);
	if (on_host(g, c))
		fprintf(f, ",\"host_tsc\":%" PRId64, xc_clock_host(&g->clock, c->at[0]));
	else
		fputs(",\"host_tsc\":null", f);
	fputs(",\"at_tsc\":[", f);
	for (i = 0; i <= XC_STAGES; i++)
		if (c->at[i])
			fprintf(f, "%s%" PRIu64, i ? "," : "", c->at[i]);
		else
			fprintf(f, "%snull", i ? "," : "");
	if (outcome != XC_COMPLETE) {
		fputs("]}\n", f);
		return;
	}
	fprintf(f, "],\"total_ns\":%" PRIu64 ",\"closes\":%s",
		xc_ns(xc_call_ticks(c), g->tsc_khz),
		c->closure_failure ? "false" : "true");
	why(f, g, c);
	fputs(",\"stages\":{", f);
	stages(f, g, c);
	fputs("}}\n", f);
}

/* ---- TSV ------------------------------------------------------------------------ */

void xe_tsv_begin(FILE *f, const struct xc_run *run)
{
	size_t i;
	int s;

	fputs("# xcall.calls/1; times in ns, a stage's true length in lo..hi\n", f);
	if (run->xen) {
		fputs("# Xen ", f);
		xc_tsv_text(f, run->host.xen_version ? run->host.xen_version : "");
		fprintf(f, ", %u pCPUs\n",
			run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus);
	} else {
		fputs("# no host trace\n", f);
	}
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		fputs("# ", f);
		xc_tsv_text(f, g->name);
		fprintf(f, ": %s guest, %u vCPUs, %s kernel ", g->type, g->vcpus, g->kernel);
		xc_tsv_text(f, g->release);
		if (!g->trace)
			fputs(", no trace\n", f);
		else if (g->clock.aligned)
			fprintf(f, ", alignment +-%" PRIu64 " ns\n", xc_error_ns(g));
		else
			fprintf(f, ", not aligned: %s\n", g->clock.why_not);
	}
	fputs("guest\toutcome\tapi\ttype\tipi\tfunc\tcsd\tsender\ttarget\tbegin_tsc\thost_tsc\t"
	      "total_ns\tcloses", f);
	for (s = 0; s < XC_STAGES; s++)
		fprintf(f, "\t%s_ns\t%s_lo_ns\t%s_hi_ns\t%s_label", xc_stage_name[s],
			xc_stage_name[s], xc_stage_name[s], xc_stage_name[s]);
	putc('\n', f);
}

void xe_tsv_end(FILE *f, const struct xc_run *run)
{
	size_t i;

	if (run->xen)
		fprintf(f, "# Xen: %" PRIu64 " records, %" PRIu64 " lost\n",
			run->result.counts.records, run->result.counts.lost);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		fputs("# ", f);
		xc_tsv_text(f, g->name);
		fprintf(f, ": %" PRIu64 " events, %" PRIu64 " lost; %" PRIu64 " calls: %" PRIu64
			" complete, %" PRIu64 " censored, %" PRIu64 " unmatched\n", g->result->events,
			g->lost, g->result->calls.total, g->result->calls.complete, g->result->calls.censored,
			g->result->calls.unmatched);
	}
}

static void field(FILE *f, bool has, uint64_t v)
{
	if (has)
		fprintf(f, "\t%" PRIu64, v);
	else
		fputs("\t-", f);
}

void xe_tsv_call(FILE *f, const struct xc_guest *g, const struct xc_call *c,
		 enum xc_outcome outcome)
{
	const char *ipi = ipi_of(c);
	uint64_t lo, hi;
	int s;

	xc_tsv_text(f, g->name);
	fprintf(f, "\t%s\t%s\t%s\t%s\t", xc_outcome_name[outcome],
		c->at[0] ? xc_api_name[c->api] : "-", xc_type_name[c->type], ipi ? ipi : "-");
	if (c->func)
		func(f, g, c, xc_tsv_text);
	else
		putc('-', f);
	fprintf(f, "\t%#" PRIx64, c->csd);
	field(f, known(c->sender), c->sender);
	field(f, known(c->target), c->target);
	field(f, c->at[0], c->at[0]);
	if (on_host(g, c))
		fprintf(f, "\t%" PRId64, xc_clock_host(&g->clock, c->at[0]));
	else
		fputs("\t-", f);
	if (outcome != XC_COMPLETE) {
		for (s = 0; s < 2 + 4 * XC_STAGES; s++)
			fputs("\t-", f);
		putc('\n', f);
		return;
	}
	fprintf(f, "\t%" PRIu64 "\t%s", xc_ns(xc_call_ticks(c), g->tsc_khz),
		c->closure_failure ? "no" : "yes");
	for (s = 0; s < XC_STAGES; s++) {
		xc_stage_bounds(c, s, &lo, &hi);
		fprintf(f, "\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\t%s",
			xc_ns(c->at[s + 1] - c->at[s], g->tsc_khz), xc_ns(lo, g->tsc_khz),
			xc_ns_up(hi, g->tsc_khz), xc_label_name[c->label[s]]);
	}
	putc('\n', f);
}
