// SPDX-License-Identifier: GPL-2.0-only
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "base/terminal.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "model/accounting.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/recorded.h"
#include "model/run.h"
#include "read/files/bench.h"
#include "read/xen/xentrace.h"
#include "text/report.h"

static void print_alignment(FILE *out, const struct xc_guest *g)
{
	const struct xc_clock *c = &g->clock;

	if (!c->aligned) {
		fprintf(out, "  clock     " TM_BAD "not tied to the host's" TM_END ": %s\n", c->why_not);
		return;
	}
	fprintf(out, "  clock     guest - host = %" PRId64 " ticks, +- %.3f us, drift %.3f ppm\n",
		c->offset, (double)(c->hi - c->lo) / 2 * 1e3 / (double)g->tsc_khz,
		c->drift_ppm);
	fprintf(out, "            proved by %" PRIu64 " hypercalls and %" PRIu64
		" run-state bounds; %s contradict\n", c->evidence, c->runs,
		tm_zero(c->violations + c->run_violations, 0).s);
	if (xc_has_markers(g))
		fprintf(out, "            %" PRIu64 " of these are markers, of %" PRIu64
			" made; %s did not arrive\n", c->markers, g->markers.made,
			tm_zero(g->markers.made - g->markers.arrived, 0).s);
}

static void print_ipis(FILE *out, const struct xc_guest *g)
{
	int i;

	if (!xc_recorded(g, XC_FIGURE_IPIS))
		return;
	fprintf(out, "  " TM_HEAD "%-10s %9s %9s %9s %9s %9s" TM_END "\n", "IPIs", "sent", "received",
		"coalesced", "censored", "unmatched");
	for (i = 0; i < XT_KIND_END; i++) {
		const struct xc_kind_stats *s = &g->result->ipi[i];

		if (s->sent || s->received)
			fprintf(out, "   %-9s %s %s %s %s %s\n", xc_kind_name[i],
				tm_count(s->sent, 9).s, tm_count(s->received, 9).s,
				tm_count(s->coalesced, 9).s, tm_count(s->censored, 9).s,
				tm_zero(s->unmatched, 9).s);
	}
	for (i = 0; i < XT_KIND_END; i++)
		if (g->result->ipi[i].foreign)
			fprintf(out, "   %s %s received by APIC that were not sent to that CPU\n",
				tm_zero(g->result->ipi[i].foreign, 0).s, xc_kind_name[i]);
	for (i = 0; i < XC_ROWS; i++) {
		const struct xc_irq_row *r = &g->result->rows[i];

		if (r->name && r->known)
			fprintf(out, "   /proc/interrupts: %s %" PRIu64 ", in the trace %" PRIu64 "%s\n",
				r->name, r->interrupts, r->counted,
				r->interrupts == r->counted ? "" : "  " TM_BAD "MISMATCH" TM_END);
	}
}

static void print_stage(FILE *out, const struct xc_guest *g, const char *name,
			const struct xc_stage_stats *s)
{
	int k;

	if (!s->ticks.n)
		return;
	fprintf(out, "   %-8s %s %s %s %s   ", name,
		tm_real(xc_ticks_us(xc_hist_quantile(&s->ticks, 0.5), g->tsc_khz), 2, 9).s,
		tm_real(xc_ticks_us(xc_hist_quantile(&s->ticks, 0.99), g->tsc_khz), 2, 9).s,
		tm_real(xc_ticks_us(xc_hist_quantile(&s->ticks, 0.999), g->tsc_khz), 2, 9).s,
		tm_real(xc_ticks_us(s->ticks.max, g->tsc_khz), 2, 10).s);
	for (k = 0; k < XC_LABELS; k++)
		fprintf(out, " %*.0f", k ? 5 : 4, xc_percent(s->labels[k], s->ticks.n));
	fputc('\n', out);
}

/* what the stages are of, and how far those that Xen's records split may be off */
static void print_basis(FILE *out, const struct xc_guest *g)
{
	fprintf(out, "  stages    of %" PRIu64 " complete calls, %s events lost", g->result->calls.complete,
		tm_zero(g->lost, 0).s);
	if (g->clock.aligned)
		fprintf(out, ";\n            delivery, runq, upcall +- %.3f us\n", xc_us(xc_error_ns(g)));
	else
		fputs("; not seen from Xen's side\n", out);
}

static void print_stages(FILE *out, const struct xc_guest *g)
{
	int i;

	if (!g->result->calls.complete && !xc_from_upstream(g))
		return;
	print_basis(out, g);
	fprintf(out, "  " TM_HEAD "%-9s %9s %9s %9s %10s  %% meas bound infer" TM_END "\n", "LAT(us)",
		"p50", "p99", "p99.9", "max");
	for (i = 0; i < XC_STAGES; i++) {
		print_stage(out, g, xc_stage_name[i], &g->result->stages[i]);
		if (i == XC_STAGE_SEND)
			print_stage(out, g, "transit", &g->result->transit);
	}
}

static void print_values(FILE *out, const char *name, const uint64_t *sorted, size_t n)
{
	fprintf(out, "   %-23s %6zu %9.2f %9.2f %9.2f %10.2f\n", name, n, xc_us(xc_quantile(sorted, n, 0.5)),
		xc_us(xc_quantile(sorted, n, 0.99)), xc_us(xc_quantile(sorted, n, 0.999)),
		xc_us(xc_quantile(sorted, n, 1)));
}

static void print_bench(FILE *out, const struct xc_guest *g)
{
	size_t i;

	if (g->n_bench)
		fprintf(out, "  " TM_HEAD "%-24s %6s %9s %9s %9s %10s" TM_END "\n", "BENCH(us)", "n", "p50",
			"p99", "p99.9", "max");
	for (i = 0; i < g->n_bench; i++) {
		const struct xc_bench *b = &g->bench[i];
		bool chosen = b->state && strcmp(b->state, XC_STATE_ANY);
		char *name = chosen ? xc_path("%s, %s", b->mode, b->state) : xc_bench_name(b);

		print_values(out, name, b->sorted, b->n);
		if (b->at_once > 1)
			print_values(out, " first to last of them", b->wholes, b->n_wholes);
		if (b->load)
			fprintf(out, "    %" PRIu64 " calls from %" PRIu64 " CPUs meanwhile\n",
				b->load_meanwhile, b->load_callers);
		free(name);
	}
	xc_report_hotplug(out, g);
}

static void print_calls(FILE *out, const struct xc_guest *g)
{
	fprintf(out, "  calls     %" PRIu64 ": %" PRIu64 " complete, %" PRIu64 " censored, %s unmatched\n",
		g->result->calls.total, g->result->calls.complete, g->result->calls.censored,
		tm_zero(g->result->calls.unmatched, 0).s);
	if (g->result->calls.closure_failures)
		fprintf(out, "            %s where Xen's trace and the guest's disagree\n",
			tm_zero(g->result->calls.closure_failures, 0).s);
	if (g->n_changes)
		fprintf(out, "            %" PRIu64 " of the censored: not in the clock's longest segment\n",
			g->result->calls.left_out);
	fprintf(out, "  besides   %" PRIu64 " irq_work, %" PRIu64 " remote wakeups, %" PRIu64
		" local runs\n", g->result->calls.irq_work, g->result->calls.ttwu, g->result->calls.local);
}

static void print_changes(FILE *out, const struct xc_guest *g)
{
	size_t i;

	for (i = 0; i < g->n_changes; i++)
		fprintf(out, "  %-9s suspended at TSC %" PRIu64 " (%u kHz),\n"
			"            resumed at TSC %" PRIu64 " (%u kHz)\n",
			i ? "" : "clock", g->changes[i].before_tsc, g->changes[i].before_khz,
			g->changes[i].after_tsc, g->changes[i].after_khz);
}

static void print_missing(FILE *out, const struct xc_guest *g)
{
	const char *head = "missing";
	char *stages = xc_no_stages(g);
	int i;

	if (*stages) {
		fprintf(out, "  source    upstream's events, within %" PRIu64
			" ns of the TSC\n  %-9s stages: %s\n", g->trace->env.clock_error_ns, head,
			stages);
		head = "";
	}
	free(stages);
	for (i = 0; i < XC_FIGURES; i++) {
		char *events;

		if (xc_recorded(g, i))
			continue;
		events = xc_not_recorded(g, i);
		fprintf(out, "  %-9s %s: not recorded: %.32s%s\n", head, xc_figure_name[i],
			events, strlen(events) > 32 ? " ..." : "");
		free(events);
		head = "";
	}
}

static void print_queue(FILE *out, const struct xc_guest *g)
{
	const struct xc_queue_stats *q = &g->result->queue;

	if (!q->queued && !q->run)
		return;
	fprintf(out, "  queue     %" PRIu64 " queued, %" PRIu64 " run", q->queued, q->run);
	if (q->unknown)
		fprintf(out, "; lost: cannot be told,\n            as %s\n", q->unknown);
	else
		fprintf(out, "; %s lost, %s extra\n            %" PRIu64 " queued unseen, %" PRIu64
			" open at its end\n", tm_zero(q->lost, 0).s, tm_zero(q->extra, 0).s,
			q->before, q->open);
}

static void print_stuck(FILE *out, const struct xc_guest *g)
{
	int i;

	if (!g->result->stuck.n)
		return;
	fprintf(out, "  stuck     %s reports:", tm_zero(g->result->stuck.n, 0).s);
	for (i = 0; i < XT_STUCK_END; i++)
		if (g->result->stuck.by_reason[i])
			fprintf(out, "\n            %" PRIu64 " %s", g->result->stuck.by_reason[i],
				xc_stuck_name[i]);
	fputc('\n', out);
}

static void print_guest(FILE *out, const struct xc_run *run, const struct xc_guest *g)
{
	fprintf(out, "\n" TM_HEAD "%s" TM_END ": %s guest, %u vCPUs, %s kernel %s\n", g->name, g->type,
		g->vcpus, g->kernel, g->release);
	if (!g->trace) {
		fputs("  no trace of it; benchmarks only\n", out);
		print_bench(out, g);
		return;
	}
	fprintf(out, "  trace     %" PRIu64 " events, %s lost\n", g->result->events, tm_zero(g->lost, 0).s);
	print_alignment(out, g);
	print_changes(out, g);
	print_missing(out, g);
	if (xc_recorded(g, XC_FIGURE_CALLS))
		print_calls(out, g);
	print_queue(out, g);
	print_stuck(out, g);
	print_ipis(out, g);
	print_stages(out, g);
	xc_reasons_print(out, run, g);
	print_bench(out, g);
}

/* of a bare host trace, all that there is to say */
static void print_vcpus(FILE *out, const struct xc_run *run)
{
	uint64_t khz = run->host.tsc_khz;
	size_t i;
	int s;

	fprintf(out, TM_HEAD "%-10s %12s %12s %12s %12s" TM_END "\n", khz ? "VCPU(ms)" : "VCPU(TSC)", "running",
		"runnable", "blocked", "offline");
	for (i = 0; i < run->result.n_vcpus; i++) {
		const struct xc_vcpu_time *v = &run->result.vcpus[i];
		char name[16];

		snprintf(name, sizeof(name), "d%uv%u", v->dom, v->vcpu);
		fprintf(out, "%-10s", name);
		for (s = 0; s < XC_RS_UNKNOWN; s++)
			if (khz)
				fprintf(out, " %s", tm_real((double)v->ticks[s] / (double)khz, 3, 12).s);
			else
				fprintf(out, " %s", tm_count(v->ticks[s], 12).s);
		fputc('\n', out);
	}
}

void xc_report_print(FILE *out, const struct xc_run *run)
{
	size_t i;

	if (run->xen)
		fprintf(out, TM_HEAD "Xen %s" TM_END ", %u pCPUs, %" PRIu64 " records, %s lost\n",
			run->host.xen_version ? run->host.xen_version : "(version not known)",
			run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus,
			run->result.counts.records, tm_zero(run->result.counts.lost, 0).s);
	else
		fputs("No host trace: nothing here is seen from Xen's side\n", out);
	if (run->xen && !run->n_guests)
		print_vcpus(out, run);
	for (i = 0; i < run->n_guests; i++)
		print_guest(out, run, &run->guests[i]);
}
