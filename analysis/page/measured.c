// SPDX-License-Identifier: GPL-2.0-only
/* Of the page: on what, with what and how exactly it was measured. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/text.h"
#include "facts/guest_facts.h"
#include "format/trace_format.h"
#include "format/version.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/recorded.h"
#include "model/run.h"
#include "page/html.h"
#include "read/files/host_meta.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

static void alignment(FILE *out, const struct xc_run *run)
{
	size_t i;

	ht_begin(out, "<guest|offset, ticks|bound ± ns|drift ppm|evidence|violations|runstates used|violations",
		 "Guest TSC minus host TSC, proved from causality: the true value lies within the "
		 "bound. Violations: evidence that contradicts it.", "Alignment");
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];
		const struct xc_clock *c = &g->clock;

		if (!g->trace)
			continue;
		ht_name(out, g->name, HT_ALONE);
		if (c->aligned) {
			fprintf(out, "<td>%lld</td>", (long long)c->offset);
			ht_number(out, 0, xf_error_ns(g));
			ht_number(out, 3, c->drift_ppm);
			ht_count(out, c->evidence);
			ht_zero(out, c->violations);
			ht_count(out, c->runs);
			ht_zero(out, c->run_violations);
		} else {
			ht_rest(out, 7, "not aligned: %s", c->why_not ? c->why_not : "no evidence");
		}
		ht_row_end(out);
	}
	ht_end(out);
}

const char *ht_date(char *to, size_t size, uint64_t wall_ns)
{
	time_t t = (time_t)(wall_ns / 1000000000);
	struct tm tm;

	*to = '\0';
	if (wall_ns && gmtime_r(&t, &tm))
		strftime(to, size, "%Y-%m-%d %H:%M:%S", &tm);
	return to;
}

static void seconds(FILE *out, uint64_t begin_ns, uint64_t end_ns)
{
	if (begin_ns && end_ns > begin_ns)
		ht_number(out, 1, (double)(end_ns - begin_ns) / 1e9);
	else
		fputs("<td></td>", out);
}

static const char *tsc_mode(const struct xc_run *run, const struct xc_guest *g)
{
	size_t i;

	for (i = 0; i < run->host.n_domains; i++)
		if (g->domid >= 0 && run->host.domains[i].domid == g->domid &&
		    run->host.domains[i].tsc_mode)
			return run->host.domains[i].tsc_mode;
	return "";
}

static void guests(FILE *out, const struct xc_run *run)
{
	size_t i;

	ht_begin(out, "<guest|<type|<kernel|<release|vCPUs|TSC kHz|<TSC mode", NULL, "Guests");
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		ht_name(out, g->name, HT_ALONE);
		ht_text(out, xf_type(g));
		ht_text(out, g->kernel ? g->kernel : "unknown");
		ht_text(out, g->release ? g->release : "unknown");
		ht_count(out, g->vcpus);
		ht_count(out, g->tsc_khz);
		ht_text(out, tsc_mode(run, g));
		ht_row_end(out);
	}
	ht_end(out);
}

/* the events that a recorder had on, and those without which a figure is not given */
static void events(FILE *out, const struct xc_guest *g)
{
	unsigned int id, f, on = 0;

	fputs("<td class=\"l wrap\">", out);
	for (id = 0; id < XT_ID_END; id++)
		if (g->trace->env.events & 1u << id)
			fprintf(out, "%s%s", on++ ? " " : "", xc_event_name(id));
	if (!on)
		fputs("none", out);
	fputs("</td><td class=\"l\">", out);
	for (f = on = 0; f < XC_FIGURES; f++) {
		char *list;

		if (xc_recorded(g, f))
			continue;
		list = xc_not_recorded(g, f);
		xc_htmlf(out, "%s%s (no %s)", on++ ? "; " : "", xc_figure_name[f], list);
		free(list);
	}
	fputs(on ? "</td>" : "nothing</td>", out);
}

static void guest_traces(FILE *out, const struct xc_run *run)
{
	char when[32], recorder[64];
	size_t i;

	ht_begin(out, "<guest|<recorder|<source|<from, UTC|seconds|events|lost|<events recorded|<not given",
		 "Times are the guest's own. Lost events are counted by the recorder, at the place "
		 "where they are missing. Not given: figures that need an event which was off.",
		 "The guests' traces");
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];
		const struct xc_env *env;

		if (!g->trace)
			continue;
		env = &g->trace->env;
		snprintf(recorder, sizeof(recorder), "%s %s", env->tracer_name ? env->tracer_name :
			 "unknown", env->tracer_version ? env->tracer_version : "");
		ht_name(out, g->name, HT_ALONE);
		ht_text(out, recorder);
		ht_text(out, env->event_source ? env->event_source : "xcall");
		ht_text(out, ht_date(when, sizeof(when), env->start_wall_ns));
		seconds(out, env->start_wall_ns, env->end_wall_ns);
		ht_count(out, g->result->events);
		ht_zero(out, g->lost);
		events(out, g);
		ht_row_end(out);
	}
	ht_end(out);
}

static void host(FILE *out, const struct xc_run *run)
{
	const struct xc_host_meta *m = &run->host;
	char when[32];
	size_t i;

	ht_begin(out, "<Xen|pCPUs|TSC kHz|<from, UTC|seconds|records|lost|<mask of events|buffer of a pCPU, KiB|<last record",
		 NULL, "Host");
	ht_row(out);
	ht_text(out, m->xen_version ? m->xen_version : "unknown");
	ht_count(out, m->pcpus ? m->pcpus : run->xen->n_pcpus);
	ht_count(out, m->tsc_khz);
	ht_text(out, ht_date(when, sizeof(when), m->begin_wall_ns));
	seconds(out, m->begin_wall_ns, m->end_wall_ns);
	ht_count(out, run->result.counts.records);
	ht_zero(out, run->result.counts.lost);
	if (m->mask)
		ht_textf(out, "0x%08" PRIx32, m->mask);
	else
		ht_text(out, "not known");
	if (m->buffer_bytes)
		ht_count(out, m->buffer_bytes / 1024);
	else
		fputs("<td></td>", out);
	ht_text(out, m->end_marker ? m->end_marker : "not known");
	ht_row_end(out);
	ht_end(out);
	if (!m->n_domains)
		return;
	ht_begin(out, "domain|<name|<type|vCPUs|<TSC mode", "All that ran while Xen was traced.",
		 "Domains");
	for (i = 0; i < m->n_domains; i++) {
		const struct xc_domain *d = &m->domains[i];

		ht_row(out);
		ht_number(out, 0, d->domid);
		ht_text(out, d->name);
		ht_text(out, d->type);
		ht_count(out, d->vcpus);
		ht_text(out, d->tsc_mode);
		ht_row_end(out);
	}
	ht_end(out);
}

void ht_measured(FILE *out, const struct xc_run *run)
{
	size_t i, traced = 0;

	for (i = 0; i < run->n_guests; i++)
		traced += !!run->guests[i].trace;
	ht_section(out, "measured", "How it was measured");
	fputs("<p class=\"note\">Analysed by xcall " XCALL_VERSION ". Benchmark times are differences "
	      "of the guest&#39;s own TSC, every sample kept. Stages come from the guest&#39;s "
	      "events and Xen&#39;s trace on one time axis; figures across that border hold within "
	      "the bound of the alignment. A call that overlaps a loss is censored and counted, "
	      "never guessed.</p>\n", out);
	guests(out, run);
	if (traced)
		guest_traces(out, run);
	if (run->xen)
		host(out, run);
	if (traced)
		alignment(out, run);
	ht_section_end(out);
}
