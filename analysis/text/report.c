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

static double us(uint64_t ns)
{
	return (double)ns / 1000;
}

static void print_alignment(const struct xc_guest *g)
{
	const struct xc_clock *c = &g->clock;

	if (!c->aligned) {
		printf("  clock     " TM_BAD "not tied to the host's" TM_END ": %s\n", c->why_not);
		return;
	}
	printf("  clock     guest - host = %" PRId64 " ticks, +- %.3f us, drift %.3f ppm\n",
	       c->offset, (double)(c->hi - c->lo) / 2 * 1e3 / (double)g->tsc_khz,
	       c->drift_ppm);
	printf("            proved by %" PRIu64 " hypercalls and %" PRIu64
	       " run-state bounds; %s contradict\n", c->evidence, c->runs,
	       tm_zero(c->violations + c->run_violations, 0).s);
	if (xc_has_markers(g))
		printf("            %" PRIu64 " of these are markers, of %" PRIu64
		       " made; %s did not arrive\n", c->markers, g->markers.made,
		       tm_zero(g->markers.made - g->markers.arrived, 0).s);
}

static void print_ipis(const struct xc_guest *g)
{
	int i;

	if (!xc_recorded(g, XC_FIGURE_IPIS))
		return;
	printf("  " TM_HEAD "%-10s %9s %9s %9s %9s %9s" TM_END "\n", "IPIs", "sent", "received",
	       "coalesced", "censored", "unmatched");
	for (i = 0; i < XT_KIND_END; i++) {
		const struct xc_kind_stats *s = &g->ipi[i];

		if (s->sent || s->received)
			printf("   %-9s %s %s %s %s %s\n", xc_kind_name[i],
			       tm_count(s->sent, 9).s, tm_count(s->received, 9).s,
			       tm_count(s->coalesced, 9).s, tm_count(s->censored, 9).s,
			       tm_zero(s->unmatched, 9).s);
	}
	for (i = 0; i < XT_KIND_END; i++)
		if (g->ipi[i].foreign)
			printf("   %s %s received by APIC that were not sent to that CPU\n",
			       tm_zero(g->ipi[i].foreign, 0).s, xc_kind_name[i]);
	for (i = 0; i < XC_ROWS; i++) {
		const struct xc_irq_row *r = &g->rows[i];

		if (r->name && r->known)
			printf("   /proc/interrupts: %s %" PRIu64 ", in the trace %" PRIu64 "%s\n",
			       r->name, r->interrupts, r->counted,
			       r->interrupts == r->counted ? "" : "  " TM_BAD "MISMATCH" TM_END);
	}
}

static void print_stage(const struct xc_guest *g, const char *name,
			const struct xc_stage_stats *s)
{
	int k;

	if (!s->ticks.n)
		return;
	printf("   %-8s %s %s %s %s   ", name,
	       tm_real(us(xc_ns(xc_hist_quantile(&s->ticks, 0.5), g->tsc_khz)), 2, 9).s,
	       tm_real(us(xc_ns(xc_hist_quantile(&s->ticks, 0.99), g->tsc_khz)), 2, 9).s,
	       tm_real(us(xc_ns(xc_hist_quantile(&s->ticks, 0.999), g->tsc_khz)), 2, 9).s,
	       tm_real(us(xc_ns(s->ticks.max, g->tsc_khz)), 2, 10).s);
	for (k = 0; k < XC_LABELS; k++)
		printf(" %*.0f", k ? 5 : 4, 100.0 * (double)s->labels[k] / (double)s->ticks.n);
	putchar('\n');
}

/* what the stages are of, and how far those that Xen's records split may be off */
static void print_basis(const struct xc_guest *g)
{
	printf("  stages    of %" PRIu64 " complete calls, %s events lost", g->calls.complete,
	       tm_zero(g->lost, 0).s);
	if (g->clock.aligned)
		printf(";\n            delivery, runq, upcall +- %.3f us\n", us(xc_error_ns(g)));
	else
		puts("; not seen from Xen's side");
}

static void print_stages(const struct xc_guest *g)
{
	int i;

	if (!g->calls.complete && !xc_from_upstream(g))
		return;
	print_basis(g);
	printf("  " TM_HEAD "%-9s %9s %9s %9s %10s  %% meas bound infer" TM_END "\n", "LAT(us)",
	       "p50", "p99", "p99.9", "max");
	for (i = 0; i < XC_STAGES; i++) {
		print_stage(g, xc_stage_name[i], &g->stages[i]);
		if (i == XC_STAGE_SEND)
			print_stage(g, "transit", &g->transit);
	}
}

static void print_values(const char *name, const uint64_t *sorted, size_t n)
{
	printf("   %-23s %6zu %9.2f %9.2f %9.2f %10.2f\n", name, n, us(xc_quantile(sorted, n, 0.5)),
	       us(xc_quantile(sorted, n, 0.99)), us(xc_quantile(sorted, n, 0.999)),
	       us(xc_quantile(sorted, n, 1)));
}

static void print_bench(const struct xc_guest *g)
{
	size_t i;

	if (g->n_bench)
		printf("  " TM_HEAD "%-24s %6s %9s %9s %9s %10s" TM_END "\n", "BENCH(us)", "n", "p50",
		       "p99", "p99.9", "max");
	for (i = 0; i < g->n_bench; i++) {
		const struct xc_bench *b = &g->bench[i];
		bool chosen = b->state && strcmp(b->state, XC_STATE_ANY);
		char *name = chosen ? xc_path("%s, %s", b->mode, b->state) : xc_bench_name(b);

		print_values(name, b->sorted, b->n);
		if (b->at_once > 1)
			print_values(" first to last of them", b->wholes, b->n_wholes);
		if (b->load)
			printf("    %" PRIu64 " calls from %" PRIu64 " CPUs meanwhile\n",
			       b->load_meanwhile, b->load_callers);
		free(name);
	}
	xc_report_hotplug(g);
}

static void print_calls(const struct xc_guest *g)
{
	printf("  calls     %" PRIu64 ": %" PRIu64 " complete, %" PRIu64 " censored, %s unmatched\n",
	       g->calls.total, g->calls.complete, g->calls.censored,
	       tm_zero(g->calls.unmatched, 0).s);
	if (g->calls.closure_failures)
		printf("            %s where Xen's trace and the guest's disagree\n",
		       tm_zero(g->calls.closure_failures, 0).s);
	if (g->n_changes)
		printf("            %" PRIu64 " of the censored: not in the clock's longest segment\n",
		       g->calls.left_out);
	printf("  besides   %" PRIu64 " irq_work, %" PRIu64 " remote wakeups, %" PRIu64
	       " local runs\n", g->calls.irq_work, g->calls.ttwu, g->calls.local);
}

static void print_changes(const struct xc_guest *g)
{
	size_t i;

	for (i = 0; i < g->n_changes; i++)
		printf("  %-9s suspended at TSC %" PRIu64 " (%u kHz),\n"
		       "            resumed at TSC %" PRIu64 " (%u kHz)\n",
		       i ? "" : "clock", g->changes[i].before_tsc, g->changes[i].before_khz,
		       g->changes[i].after_tsc, g->changes[i].after_khz);
}

static void print_missing(const struct xc_guest *g)
{
	const char *head = "missing";
	char *stages = xc_no_stages(g);
	int i;

	if (*stages) {
		printf("  source    upstream's events, within %" PRIu64
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
		printf("  %-9s %s: not recorded: %.32s%s\n", head, xc_figure_name[i],
		       events, strlen(events) > 32 ? " ..." : "");
		free(events);
		head = "";
	}
}

static void print_queue(const struct xc_guest *g)
{
	const struct xc_queue_stats *q = &g->queue;

	if (!q->queued && !q->run)
		return;
	printf("  queue     %" PRIu64 " queued, %" PRIu64 " run", q->queued, q->run);
	if (q->unknown)
		printf("; lost: cannot be told,\n            as %s\n", q->unknown);
	else
		printf("; %s lost, %s extra\n            %" PRIu64 " queued unseen, %" PRIu64
		       " open at its end\n", tm_zero(q->lost, 0).s, tm_zero(q->extra, 0).s,
		       q->before, q->open);
}

static void print_stuck(const struct xc_guest *g)
{
	int i;

	if (!g->stuck.n)
		return;
	printf("  stuck     %s reports:", tm_zero(g->stuck.n, 0).s);
	for (i = 0; i < XT_STUCK_END; i++)
		if (g->stuck.by_reason[i])
			printf("\n            %" PRIu64 " %s", g->stuck.by_reason[i],
			       xc_stuck_name[i]);
	putchar('\n');
}

static void print_guest(const struct xc_run *run, const struct xc_guest *g)
{
	printf("\n" TM_HEAD "%s" TM_END ": %s guest, %u vCPUs, %s kernel %s\n", g->name, g->type,
	       g->vcpus, g->kernel, g->release);
	if (!g->trace) {
		puts("  no trace of it; benchmarks only");
		print_bench(g);
		return;
	}
	printf("  trace     %" PRIu64 " events, %s lost\n", g->events, tm_zero(g->lost, 0).s);
	print_alignment(g);
	print_changes(g);
	print_missing(g);
	if (xc_recorded(g, XC_FIGURE_CALLS))
		print_calls(g);
	print_queue(g);
	print_stuck(g);
	print_ipis(g);
	print_stages(g);
	xc_reasons_print(run, g);
	print_bench(g);
}

/* of a bare host trace, all that there is to say */
static void print_vcpus(const struct xc_run *run)
{
	uint64_t khz = run->host.tsc_khz;
	size_t i;
	int s;

	printf(TM_HEAD "%-10s %12s %12s %12s %12s" TM_END "\n", khz ? "VCPU(ms)" : "VCPU(TSC)", "running",
	       "runnable", "blocked", "offline");
	for (i = 0; i < run->xen->n_vcpus; i++) {
		const struct xc_vcpu_time *v = &run->xen->vcpus[i];
		char name[16];

		snprintf(name, sizeof(name), "d%uv%u", v->dom, v->vcpu);
		printf("%-10s", name);
		for (s = 0; s < XC_RS_UNKNOWN; s++)
			if (khz)
				printf(" %s", tm_real((double)v->ticks[s] / (double)khz, 3, 12).s);
			else
				printf(" %s", tm_count(v->ticks[s], 12).s);
		putchar('\n');
	}
}

void xc_report_print(const struct xc_run *run)
{
	size_t i;

	if (run->xen)
		printf(TM_HEAD "Xen %s" TM_END ", %u pCPUs, %" PRIu64 " records, %s lost\n",
		       run->host.xen_version ? run->host.xen_version : "(version not known)",
		       run->host.pcpus ? run->host.pcpus : run->xen->n_pcpus,
		       run->xen->records, tm_zero(run->xen->lost, 0).s);
	else
		puts("No host trace: nothing here is seen from Xen's side");
	if (run->xen && !run->n_guests)
		print_vcpus(run);
	for (i = 0; i < run->n_guests; i++)
		print_guest(run, &run->guests[i]);
}
