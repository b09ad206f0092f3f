// SPDX-License-Identifier: GPL-2.0-only
/* Several hosts as text: a line of figures per guest, host and all, stages of the latter. */
#include <inttypes.h>
#include <stdio.h>

#include "base/terminal.h"
#include "base/units.h"
#include "hosts/hosts.h"
#include "model/call.h"
#include "model/names.h"
#include "text/report.h"

static void head(FILE *out, const char *what)
{
	fprintf(out, TM_HEAD "%-13s %8s %9s %10s %10s %11s %6s %6s" TM_END "\n", what, "n", "p50", "p99",
		"p99.9", "max", "lost", "+-us");
}

/* n, p50, p99, p99.9, max */
static void quantiles(FILE *out, const char *name, const struct jn_hist *h)
{
	fprintf(out, " %-12.12s %s %s %s %s %s", name, tm_count(h->n, 8).s,
		tm_real(xc_us(jn_quantile(h, 0.5)), 2, 9).s, tm_real(xc_us(jn_quantile(h, 0.99)), 2, 10).s,
		tm_real(xc_us(jn_quantile(h, 0.999)), 2, 10).s, tm_real(xc_us(h->max), 2, 11).s);
}

/* what a row stands on is after its figures: losses, the alignment's bound */
static void row(FILE *out, const char *name, const struct jn_hist *h, const struct jn_figures *f)
{
	quantiles(out, name, h);
	fprintf(out, " %s %s\n", tm_zero(f->count[JN_trace_lost] + f->xen_lost, 6).s,
		f->aligned ? tm_real(xc_us(f->error_ns), 2, 6).s : "     -");
}

static void stages(FILE *out, const struct jn_figures *f)
{
	int i, k;

	if (!f->hist[JN_WHOLE].n)
		return;
	fprintf(out, TM_HEAD "%-13s %8s %9s %10s %10s %11s %%meas bnd inf" TM_END "\n", "STAGE(us)", "n",
		"p50", "p99", "p99.9", "max");
	for (i = 0; i < XC_STAGES; i++) {
		const struct jn_hist *h = &f->hist[i];

		quantiles(out, xc_stage_name[i], h);
		for (k = 0; k < XC_LABELS; k++)
			fprintf(out, " %*.0f", k ? 3 : 5, xc_percent(f->label[i][k], h->n));
		fputc('\n', out);
	}
}

static void calls(FILE *out, const struct jn_figures *f)
{
	const uint64_t *n = f->count;

	fprintf(out, "  calls     %" PRIu64 ": %" PRIu64 " complete, %" PRIu64 " censored, %s unmatched\n",
		n[JN_calls_total], n[JN_calls_complete], n[JN_calls_censored],
		tm_zero(n[JN_calls_unmatched], 0).s);
	if (n[JN_calls_closure_failures])
		fprintf(out, "            %s where Xen's trace and the guest's disagree\n",
			tm_zero(n[JN_calls_closure_failures], 0).s);
	if (n[JN_calls_stuck])
		fprintf(out, "  stuck     %s reports\n", tm_zero(n[JN_calls_stuck], 0).s);
}

static void guest(FILE *out, const struct jn_guest *g)
{
	const uint64_t *n = g->f.count;

	fprintf(out, "\n" TM_HEAD "%s" TM_END ": %s guest, %u vCPUs, %s kernel %s\n", g->name, g->type,
		g->vcpus, g->kernel, g->release);
	if (!g->f.traced) {
		fputs("  no trace of it\n", out);
		return;
	}
	fprintf(out, "  trace     %" PRIu64 " events, %s lost\n", n[JN_trace_events],
		tm_zero(n[JN_trace_lost], 0).s);
	if (g->f.aligned)
		fprintf(out, "  clock     tied to the host's, +- %.3f us; %" PRIu64
			" bounds, %s contradict\n", xc_us(g->f.error_ns), n[JN_alignment_evidence],
			tm_zero(n[JN_alignment_violations], 0).s);
	else
		fprintf(out, "%s\n", "  clock     " TM_BAD "not tied to the host's" TM_END);
	calls(out, &g->f);
}

static void host(FILE *out, const struct jn_host *h)
{
	size_t i;

	if (h->traced)
		fprintf(out, "\n" TM_HEAD "== %s" TM_END ": Xen %s, %u pCPUs,\n   %" PRIu64
			" records, %s lost\n", h->name,
			h->xen_version ? h->xen_version : "(version not known)", h->pcpus,
			h->sum.xen_records, tm_zero(h->sum.xen_lost, 0).s);
	else
		fprintf(out, "\n" TM_HEAD "== %s" TM_END ": no host trace\n", h->name);
	for (i = 0; i < h->n_guests; i++)
		guest(out, &h->guests[i]);
	fputc('\n', out);
	head(out, "CALL(us)");
	for (i = 0; i < h->n_guests; i++)
		if (h->guests[i].f.traced)
			row(out, h->guests[i].name, &h->guests[i].f.hist[JN_WHOLE], &h->guests[i].f);
	row(out, "all of it", &h->sum.hist[JN_WHOLE], &h->sum);
	stages(out, &h->sum);
	jn_print_reasons(out, &h->sum);
}

void jn_print(FILE *out, const struct jn_all *all)
{
	const struct jn_figures *f = &all->sum;
	size_t i;

	for (i = 0; i < all->n_hosts; i++)
		host(out, &all->hosts[i]);
	fprintf(out, "\n" TM_HEAD "== all" TM_END ": %zu hosts, %" PRIu64 " guests, %" PRIu64
		" of them traced, %" PRIu64 " aligned\n", all->n_hosts, f->guests, f->traced, f->aligned);
	fprintf(out, "  trace     %" PRIu64 " events, %s lost; Xen: %" PRIu64 " records, %s lost\n",
		f->count[JN_trace_events], tm_zero(f->count[JN_trace_lost], 0).s, f->xen_records,
		tm_zero(f->xen_lost, 0).s);
	calls(out, f);
	fputc('\n', out);
	head(out, "CALL(us)");
	for (i = 0; i < all->n_hosts; i++)
		row(out, all->hosts[i].name, &all->hosts[i].sum.hist[JN_WHOLE], &all->hosts[i].sum);
	row(out, "all", &f->hist[JN_WHOLE], f);
	stages(out, f);
	jn_print_reasons(out, f);
}
