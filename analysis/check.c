// SPDX-License-Identifier: GPL-2.0-only
/* One line per thing that must hold; exit 2 if one does not. */
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "xcall.h"

static const char usage[] =
"usage: xcall check [--partial] DIR\n"
"       xcall check --guest DIR [--host FILE]\n"
"\n"
"Holds the traces to what must be true of them, one line each: ok, FAIL, or\n"
"skip where there is nothing to hold them to. Exit 0; 2 if anything fails; 1\n"
"if the traces cannot be read.\n"
"\n"
"      --guest DIR  a guest-NAME folder or a trace (metadata, cpu0 ...)\n"
"      --host FILE  Xen's trace, meta.json beside it if there is one\n"
"      --partial    take traces that are cut off as far as they go\n"
"  -h, --help       this text\n"
"\n"
"examples:\n"
"  xcall check build/results/demo\n"
"  xcall check build/results/demo | grep FAIL\n";

static unsigned int failed;

static void line(const char *verdict, const char *who, const char *what,
		 const char *fmt, va_list ap)
{
	printf("%-4s  %s: %s: ", verdict, who, what);
	vprintf(fmt, ap);
	putchar('\n');
}

__attribute__((format(printf, 4, 5)))
static void hold(bool ok, const char *who, const char *what, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	line(ok ? "ok" : "FAIL", who, what, fmt, ap);
	va_end(ap);
	failed += !ok;
}

__attribute__((format(printf, 3, 4)))
static void skip(const char *who, const char *what, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	line("skip", who, what, fmt, ap);
	va_end(ap);
}

static void check_host(const struct xc_run *run)
{
	const struct xc_xen *x = run->xen;

	if (!x) {
		skip("host", "format", "no host trace");
		return;
	}
	hold(!x->cut && !x->backwards, "host", "format",
	     "%" PRIu64 " records of %u pCPUs, %" PRIu64 " bytes cut off, time goes back %"
	     PRIu64 " times", x->records, x->n_pcpus, x->cut, x->backwards);
	hold(!x->lost, "host", "losses", "%" PRIu64 " records lost", x->lost);
}

static void check_format(const struct xc_guest *g)
{
	uint64_t cut = 0;
	unsigned int i;

	for (i = 0; i < g->ctf->n_streams; i++)
		cut += g->ctf->streams[i].cut;
	hold(!cut && g->events, g->name, "format",
	     "%" PRIu64 " events in %u streams, %" PRIu64 " bytes cut off", g->events,
	     g->ctf->n_streams, cut);
	hold(!g->lost, g->name, "losses", "%" PRIu64 " events lost", g->lost);
}

static void check_calls(const struct xc_guest *g)
{
	const struct xc_call_stats *c = &g->calls;

	hold(c->total == c->complete + c->censored + c->unmatched &&
	     (!c->unmatched || g->lost), g->name, "calls",
	     "%" PRIu64 " = %" PRIu64 " complete + %" PRIu64 " censored + %" PRIu64
	     " unmatched", c->total, c->complete, c->censored, c->unmatched);
	if (g->clock.aligned)
		hold(!c->closure_failures, g->name, "stages",
		     "%" PRIu64 " calls where Xen and guest disagree beyond the alignment's error",
		     c->closure_failures);
	else
		skip(g->name, "stages", "%s", g->clock.why_not);
}

static void check_ipis(const struct xc_guest *g)
{
	int i;

	for (i = 0; i < XT_KIND_END; i++) {
		const struct xc_kind_stats *s = &g->ipi[i];

		if (s->sent || s->received)
			hold(!s->unmatched || g->lost, g->name, xc_kind_name[i],
			     "%" PRIu64 " sent, %" PRIu64 " received, %" PRIu64
			     " coalesced, %" PRIu64 " unmatched", s->sent, s->received,
			     s->coalesced, s->unmatched);
	}
	for (i = 0; i < XC_ROWS; i++) {
		const struct xc_irq_row *r = &g->rows[i];
		char what[64];

		snprintf(what, sizeof(what), "%s in /proc/interrupts", r->name);
		if (!r->known)
			skip(g->name, what, "no copy before and after, or not traced");
		else
			hold(r->interrupts == r->counted || g->lost, g->name, what,
			     "%" PRIu64 ", in the trace %" PRIu64, r->interrupts,
			     r->counted);
	}
}

static void check_clock(const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_clock *c = &g->clock;
	const char *mode = NULL;
	size_t i;

	if (!run->xen) {
		skip(g->name, "alignment", "%s", c->why_not);
		return;
	}
	hold(c->aligned, g->name, "alignment", "%s", c->aligned ?
	     "offset proved" : c->why_not);
	if (!c->aligned)
		return;
	hold(!c->violations && !c->run_violations, g->name, "alignment evidence",
	     "%" PRIu64 " hypercalls, %" PRIu64 " run-state bounds, %" PRIu64
	     " contradict [%" PRId64 ", %" PRId64 "]", c->evidence, c->runs,
	     c->violations + c->run_violations, c->lo, c->hi);
	for (i = 0; i < run->host.n_domains; i++)
		if (run->host.domains[i].domid == g->domid)
			mode = run->host.domains[i].tsc_mode;
	if (!strcmp(g->type, "pv") && (!mode || strcmp(mode, "always_emulate")))
		hold(c->lo <= 0 && c->hi >= 0, g->name, "PV offset",
		     "[%" PRId64 ", %" PRId64 "] contains 0", c->lo, c->hi);
	hold(!g->runstate_wrong, g->name, "run states",
	     "%" PRIu64 " changes, %" PRIu64 " not from the state before",
	     g->runstate_checked, g->runstate_wrong);
}

int cmd_check(int argc, char **argv)
{
	struct xc_paths paths = {};
	struct xc_run *run;
	size_t i;
	int err;

	err = xc_command_line(&paths, argc, argv, usage);
	if (err)
		return err < 0 ? 1 : 0;
	if (xc_open(&run, &paths))
		return 1;
	if (xc_analyse(run, NULL)) {
		xc_close(run);
		return 1;
	}
	failed = 0;
	check_host(run);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->ctf) {
			skip(g->name, "format", "no trace of it");
			continue;
		}
		check_format(g);
		check_calls(g);
		check_ipis(g);
		check_clock(run, g);
	}
	xc_close(run);
	return failed ? 2 : 0;
}
