// SPDX-License-Identifier: GPL-2.0-only
/* Several hosts as text: a line of figures per guest, host and all, stages of the latter. */
#include <inttypes.h>

#include "joined.h"

static double us(uint64_t ns)
{
	return (double)ns / 1000;
}

static void head(const char *what)
{
	printf("%-13s %8s %9s %10s %10s %11s %6s %6s\n", what, "n", "p50", "p99", "p99.9", "max",
	       "lost", "+-us");
}

/* what a row stands on is behind its figures: losses, the alignment's bound */
static void row(const char *name, const struct jn_hist *h, const struct jn_figures *f)
{
	printf(" %-12.12s %8" PRIu64 " %9.2f %10.2f %10.2f %11.2f %6" PRIu64, name, h->n,
	       us(jn_quantile(h, 0.5)), us(jn_quantile(h, 0.99)), us(jn_quantile(h, 0.999)),
	       us(h->max), f->count[JN_trace_lost] + f->xen_lost);
	if (f->aligned)
		printf(" %6.2f\n", us(f->error_ns));
	else
		printf(" %6s\n", "-");
}

static void stages(const struct jn_figures *f)
{
	int i, k;

	if (!f->hist[JN_WHOLE].n)
		return;
	printf("%-13s %8s %9s %10s %10s %11s %%meas bnd inf\n", "STAGE(us)", "n", "p50", "p99",
	       "p99.9", "max");
	for (i = 0; i < XC_STAGES; i++) {
		const struct jn_hist *h = &f->hist[i];

		printf(" %-12s %8" PRIu64 " %9.2f %10.2f %10.2f %11.2f", xc_stage_name[i], h->n,
		       us(jn_quantile(h, 0.5)), us(jn_quantile(h, 0.99)),
		       us(jn_quantile(h, 0.999)), us(h->max));
		for (k = 0; k < XC_LABELS; k++)
			printf(" %*.0f", k ? 3 : 5, 100.0 * (double)f->label[i][k] / (double)h->n);
		putchar('\n');
	}
}

static void calls(const struct jn_figures *f)
{
	const uint64_t *n = f->count;

	printf("  calls     %" PRIu64 ": %" PRIu64 " complete, %" PRIu64 " censored, %" PRIu64
	       " unmatched\n", n[JN_calls_total], n[JN_calls_complete], n[JN_calls_censored],
	       n[JN_calls_unmatched]);
	if (n[JN_calls_closure_failures])
		printf("            %" PRIu64 " where Xen's trace and the guest's disagree\n",
		       n[JN_calls_closure_failures]);
	if (n[JN_calls_stuck])
		printf("  stuck     %" PRIu64 " reports\n", n[JN_calls_stuck]);
}

static void guest(const struct jn_guest *g)
{
	const uint64_t *n = g->f.count;

	printf("\n%.40s: %.10s guest, %u vCPUs, %.12s kernel %.36s\n", g->name, g->type, g->vcpus,
	       g->kernel, g->release);
	if (!g->f.traced) {
		puts("  no trace of it");
		return;
	}
	printf("  trace     %" PRIu64 " events, %" PRIu64 " lost\n", n[JN_trace_events],
	       n[JN_trace_lost]);
	if (g->f.aligned)
		printf("  clock     tied to the host's, +- %.3f us; %" PRIu64 " bounds, %" PRIu64
		       " contradict\n", us(g->f.error_ns), n[JN_alignment_evidence],
		       n[JN_alignment_violations]);
	else
		puts("  clock     not tied to the host's");
	calls(&g->f);
}

static void host(const struct jn_host *h)
{
	char of[64];
	size_t i;

	snprintf(of, sizeof(of), "%.40s", h->name);
	if (h->traced)
		printf("\n== %s: Xen %.20s, %u pCPUs,\n   %" PRIu64 " records, %" PRIu64 " lost\n",
		       of, h->xen_version ? h->xen_version : "(version not known)", h->pcpus,
		       h->sum.xen_records, h->sum.xen_lost);
	else
		printf("\n== %s: no host trace\n", of);
	for (i = 0; i < h->n_guests; i++)
		guest(&h->guests[i]);
	putchar('\n');
	head("CALL(us)");
	for (i = 0; i < h->n_guests; i++)
		if (h->guests[i].f.traced)
			row(h->guests[i].name, &h->guests[i].f.hist[JN_WHOLE], &h->guests[i].f);
	row("all of it", &h->sum.hist[JN_WHOLE], &h->sum);
	stages(&h->sum);
	jn_print_reasons(&h->sum);
}

void jn_print(const struct jn_all *all)
{
	const struct jn_figures *f = &all->sum;
	size_t i;

	for (i = 0; i < all->n_hosts; i++)
		host(&all->hosts[i]);
	printf("\n== all: %zu hosts, %" PRIu64 " guests, %" PRIu64 " of them traced, %" PRIu64
	       " aligned\n", all->n_hosts, f->guests, f->traced, f->aligned);
	printf("  trace     %" PRIu64 " events, %" PRIu64 " lost; Xen: %" PRIu64 " records, %"
	       PRIu64 " lost\n", f->count[JN_trace_events], f->count[JN_trace_lost],
	       f->xen_records, f->xen_lost);
	calls(f);
	putchar('\n');
	head("CALL(us)");
	for (i = 0; i < all->n_hosts; i++)
		row(all->hosts[i].name, &all->hosts[i].sum.hist[JN_WHOLE], &all->hosts[i].sum);
	row("all", &f->hist[JN_WHOLE], f);
	stages(f);
	jn_print_reasons(f);
}
