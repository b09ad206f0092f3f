// SPDX-License-Identifier: GPL-2.0-only
/* One line per thing that must hold; exit 2 if one does not. */
#include <getopt.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/terminal.h"
#include "cmd/cmd.h"
#include "format/trace_format.h"
#include "model/accounting.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/reasons.h"
#include "model/recorded.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/files/symbols.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

static const char usage[] =
"usage: xcall check [--color WHEN] [--partial] DIR\n"
"       xcall check --guest DIR [--host FILE]\n"
"\n"
"Holds the traces to what must be true of them, one line each: ok, FAIL, or\n"
"skip where there is nothing to hold them to; a note is a finding about the\n"
"guest. Exit 0; 2 if anything fails; 1 if the traces cannot be read.\n"
"\n"
"      --guest DIR  a guest-NAME folder, a trace (metadata, cpu0 ...), or the\n"
"                   file that perf record -a -e 'xcall:*' wrote\n"
"      --host FILE  Xen's trace, meta.json beside it if there is one\n"
"      --color WHEN auto (at a terminal, unless NO_COLOR is set), always, never\n"
"      --partial    take traces that are cut off as far as they go\n"
"  -h, --help       this text\n"
"\n"
"examples:\n"
"  xcall check build/results/demo\n"
"  xcall check build/results/demo | grep FAIL\n";

/* the lines that are written, and how many said FAIL */
struct checks {
	FILE *out;
	unsigned int failed;
};

static void line(const struct checks *k, const char *tone, const char *verdict, const char *who,
		 const char *what, const char *fmt, va_list ap)
{
	fprintf(k->out, "%s%-4s" TM_END "  %s: %s: ", tone, verdict, who, what);
	vfprintf(k->out, fmt, ap);
	fputc('\n', k->out);
}

__attribute__((format(printf, 5, 6)))
static void hold(struct checks *k, bool ok, const char *who, const char *what, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	line(k, ok ? TM_GOOD : TM_BAD, ok ? "ok" : "FAIL", who, what, fmt, ap);
	va_end(ap);
	k->failed += !ok;
}

__attribute__((format(printf, 4, 5)))
static void skip(struct checks *k, const char *who, const char *what, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	line(k, TM_DIM, "skip", who, what, fmt, ap);
	va_end(ap);
}

__attribute__((format(printf, 4, 5)))
static void note(struct checks *k, const char *who, const char *what, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	line(k, TM_TOP, "note", who, what, fmt, ap);
	va_end(ap);
}

/* true, and says so: the recorder had events off that it takes */
static bool off(struct checks *k, const struct xc_guest *g, const char *what, unsigned int figure)
{
	char *events;

	if (xc_recorded(g, figure))
		return false;
	events = xc_not_recorded(g, figure);
	skip(k, g->name, what, "not recorded: %s", events);
	free(events);
	return true;
}

/* Xen tells of a loss by the next record that fits: of one at the very end, never */
static void check_end(struct checks *k, const struct xc_run *run)
{
	const char *marker = run->host.end_marker;
	unsigned int i;

	if (marker && strcmp(marker, "none"))
		hold(k, !strcmp(marker, "arrived"), "host", "end",
		     "the marker that dom0 left last is %s", marker);
	if (!run->host.buffer_bytes) {
		skip(k, "host", "last losses", "the size of the buffers is not known");
		return;
	}
	for (i = 0; i < run->xen->n_pcpus; i++)
		if (!xc_pcpu_end_is_whole(&run->xen->pcpus[i], run->host.buffer_bytes))
			break;
	if (i < run->xen->n_pcpus)
		hold(k, false, "host", "last losses",
		     "the buffer of pCPU %u was full at the end: what came then may be lost, untold",
		     run->xen->pcpus[i].pcpu);
	else
		hold(k, true, "host", "last losses", "no buffer was full at the end");
}

static void check_host(struct checks *k, const struct xc_run *run)
{
	const struct xc_xen_counts *n = &run->result.counts;
	const struct xc_xen *x = run->xen;

	if (!x) {
		skip(k, "host", "format", "no host trace");
		return;
	}
	hold(k, !x->cut && !n->backwards, "host", "format",
	     "%" PRIu64 " records of %u pCPUs, %" PRIu64 " bytes cut off, time goes back %"
	     PRIu64 " times", n->records, x->n_pcpus, x->cut, n->backwards);
	hold(k, !run->result.pcpu_wrong, "host", "pCPUs", "%" PRIu64
	     " times one stopped that did not run, or started beside another",
	     run->result.pcpu_wrong);
	hold(k, !n->lost, "host", "losses", "%" PRIu64 " records lost", n->lost);
	check_end(k, run);
}

static void check_format(struct checks *k, const struct xc_guest *g)
{
	uint64_t cut = 0;
	unsigned int i;

	for (i = 0; i < g->trace->n_streams; i++)
		cut += g->trace->streams[i].cut;
	hold(k, !cut && g->result->events, g->name, "format",
	     "%" PRIu64 " events in %u streams, %" PRIu64 " bytes cut off", g->result->events,
	     g->trace->n_streams, cut);
	hold(k, !g->lost, g->name, "losses", "%" PRIu64 " events lost", g->lost);
}

/* each call's time is the sum of its parts, and only a broadcast's straggler counts */
static void check_reasons(struct checks *k, const struct xc_guest *g)
{
	const struct xc_broadcast_stats *b = &g->result->broadcasts;
	uint64_t calls = 0, ticks = 0, parts = 0, stragglers = 0;
	size_t i;
	int w;

	for (w = 0; w < XC_WAITS; w++) {
		calls += g->result->reasons[w].calls;
		ticks += g->result->reasons[w].ticks;
		for (i = 0; i < g->result->reasons[w].n; i++)
			parts += g->result->reasons[w].list[i].ticks;
	}
	for (i = 0; i < XC_REASON_STAGES; i++)
		stragglers += b->main[i];
	hold(k, parts == ticks && stragglers == b->complete && b->complete <= b->total &&
	     calls >= b->complete && calls <= g->result->calls.complete, g->name, "reasons",
	     "%" PRIu64 " ticks in parts, %" PRIu64 " of %" PRIu64 " calls; %" PRIu64
	     " broadcasts, %" PRIu64 " with a known straggler", parts, ticks, calls, b->total,
	     b->complete);
}

static void check_calls(struct checks *k, const struct xc_guest *g)
{
	const struct xc_call_stats *c = &g->result->calls;
	char *stages = xc_no_stages(g);

	if (*stages)
		skip(k, g->name, "stages", "no xcall events on that kernel, so that upstream's were recorded; missing: %s",
		     stages);
	free(stages);
	if (off(k, g, "calls", XC_FIGURE_CALLS))
		return;
	hold(k, c->total == c->complete + c->censored + c->unmatched &&
	     (!c->unmatched || g->lost), g->name, "calls",
	     "%" PRIu64 " = %" PRIu64 " complete + %" PRIu64 " censored + %" PRIu64
	     " unmatched", c->total, c->complete, c->censored, c->unmatched);
	if (g->n_changes)
		note(k, g->name, "calls", "%" PRIu64 " of the censored are not in the longest segment of the clock",
		     c->left_out);
	check_reasons(k, g);
	if (g->clock.aligned)
		hold(k, !c->closure_failures, g->name, "stages",
		     "%" PRIu64 " calls where Xen and guest disagree beyond the alignment's error",
		     c->closure_failures);
	else
		skip(k, g->name, "stages", "%s", g->clock.why_not);
}

static void entry(struct checks *k, const struct xc_guest *g, const struct xc_odd_entry *e)
{
	const char *name = xc_symbol(g->symbols, e->func);
	char func[32];

	snprintf(func, sizeof(func), "%#" PRIx64, e->func);
	note(k, g->name, "queue", "%s, target CPU %u, csd %#" PRIx64 ", function %s: %s at TSC %"
	     PRIu64, xc_type_name[e->type], e->target, e->csd, name ? name : func, e->extra ?
	     "run without being queued," : "never run; queued", e->tsc);
}

static void check_queue(struct checks *k, const struct xc_guest *g)
{
	const struct xc_queue_stats *q = &g->result->queue;
	size_t i;

	if (q->unknown) {
		skip(k, g->name, "queue", "%" PRIu64 " queued, %" PRIu64
		     " run; whether any was lost cannot be told: %s", q->queued, q->run,
		     q->unknown);
		return;
	}
	hold(k, !q->lost && !q->extra &&
	     q->queued + q->before + q->extra == q->run + q->open + q->lost, g->name, "queue",
	     "%" PRIu64 " queued + %" PRIu64 " before = %" PRIu64 " run + %" PRIu64
	     " open; %" PRIu64 " lost, %" PRIu64 " extra", q->queued, q->before, q->run,
	     q->open, q->lost, q->extra);
	for (i = 0; i < q->n_odd; i++)
		entry(k, g, &q->odd[i]);
}

/* findings about the guest, not errors of the trace */
static void list_stuck(struct checks *k, const struct xc_guest *g)
{
	const struct xc_stuck_stats *st = &g->result->stuck;
	uint64_t i;

	if (off(k, g, "stuck calls", XC_FIGURE_STUCK))
		return;
	if (!st->n)
		hold(k, true, g->name, "stuck calls", "none was reported");
	for (i = 0; i < XT_STUCK_END; i++)
		if (st->by_reason[i])
			note(k, g->name, "stuck calls", "%" PRIu64 " reports: %s",
			     st->by_reason[i], xc_stuck_name[i]);
	for (i = 0; i < st->n && i < XC_STUCK_LIST; i++) {
		const struct xc_stuck_report *r = &st->list[i];
		const char *name = xc_symbol(g->symbols, r->func);

		note(k, g->name, "stuck calls", "CPU %u had waited %u us for CPU %u: %s%s%s, TSC %"
		     PRIu64, r->sender, r->waited_us, r->target, xc_stuck_name[r->reason],
		     name ? " in " : "", name ? name : "", r->tsc);
	}
}

static void list_changes(struct checks *k, const struct xc_guest *g)
{
	size_t i;

	if (off(k, g, "clock", XC_FIGURE_CLOCK))
		return;
	if (!g->n_changes)
		hold(k, true, g->name, "clock", "the guest was not suspended");
	for (i = 0; i < g->n_changes; i++) {
		const struct xc_clock_change *c = &g->changes[i];

		note(k, g->name, "clock", "suspended at TSC %" PRIu64 " (%u kHz), resumed at TSC %"
		     PRIu64 " (%u kHz)", c->before_tsc, c->before_khz, c->after_tsc,
		     c->after_khz);
	}
}

static void check_ipis(struct checks *k, const struct xc_guest *g)
{
	int i;

	for (i = 0; i < XT_KIND_END && !off(k, g, "IPIs", XC_FIGURE_IPIS); i++) {
		const struct xc_kind_stats *s = &g->result->ipi[i];

		if (s->unmatched && g->trace->perf)
			skip(k, g->name, xc_kind_name[i], "%" PRIu64
			     " received and not sent: perf records nothing of its own wake-ups",
			     s->unmatched);
		else if (s->sent || s->received)
			hold(k, !s->unmatched || g->lost, g->name, xc_kind_name[i],
			     "%" PRIu64 " sent, %" PRIu64 " received, %" PRIu64
			     " coalesced, %" PRIu64 " unmatched", s->sent, s->received,
			     s->coalesced, s->unmatched);
	}
	for (i = 0; i < XC_ROWS; i++) {
		const struct xc_irq_row *r = &g->result->rows[i];
		/* upstream counts after the event: one of each vCPU may be in between at an edge */
		uint64_t between = g->kernel && !strncmp(g->kernel, "stock", 5) ? g->vcpus : 0;
		char what[64];

		snprintf(what, sizeof(what), "%s in /proc/interrupts", r->name);
		if (!r->known)
			skip(k, g->name, what, "no copy before and after, or not traced");
		else
			hold(k, (r->interrupts <= r->counted + between &&
			      r->counted <= r->interrupts + between) || g->lost, g->name, what,
			     "%" PRIu64 ", in the trace %" PRIu64, r->interrupts,
			     r->counted);
	}
}

/* all that the guest left in Xen's trace must be there */
static void check_markers(struct checks *k, const struct xc_guest *g)
{
	const struct xc_marker_stats *m = &g->markers;

	if (!xc_has_markers(g))
		return;
	if (!g->clock.aligned)
		skip(k, g->name, "markers", "%s", g->clock.why_not);
	else if (m->unseen)
		skip(k, g->name, "markers", "Xen's mask leaves them out");
	else
		hold(k, m->made && !m->missing, g->name, "markers", "%" PRIu64 " made, %" PRIu64
		     " arrived in Xen's trace, %" PRIu64 " in its losses, %" PRIu64 " missing",
		     m->made, m->arrived, m->censored, m->missing);
}

/* two kinds of evidence, each found without the other: there must be a clock for both */
static void check_proofs(struct checks *k, const struct xc_guest *g)
{
	const struct xc_proof *c = &g->clock.by_calls, *m = &g->clock.by_markers;

	if (!xc_has_markers(g))
		return;
	if (!c->n || !m->n)
		skip(k, g->name, "two proofs", "%s alone prove no offset",
		     c->n ? "markers" : m->n ? "hypercalls" : "neither hypercalls nor markers");
	else
		hold(k, c->lo <= m->hi && m->lo <= c->hi, g->name, "two proofs",
		     "%" PRIu64 " hypercalls alone [%" PRId64 ", %" PRId64 "], %" PRIu64
		     " markers alone [%" PRId64 ", %" PRId64 "]", c->n, c->lo, c->hi, m->n, m->lo,
		     m->hi);
}

static void check_clock(struct checks *k, const struct xc_run *run, const struct xc_guest *g)
{
	const struct xc_clock *c = &g->clock;
	const char *mode = NULL;
	size_t i;

	if (!xc_has_markers(g) && off(k, g, "alignment", XC_FIGURE_ALIGNMENT))
		return;
	if (!run->xen) {
		skip(k, g->name, "alignment", "%s", c->why_not);
		return;
	}
	check_markers(k, g);
	hold(k, c->aligned, g->name, "alignment", "%s", c->aligned ?
	     "offset proved" : c->why_not);
	if (!c->aligned)
		return;
	hold(k, !c->violations && !c->run_violations, g->name, "alignment evidence",
	     "%" PRIu64 " hypercalls, %" PRIu64 " run-state bounds, %" PRIu64
	     " contradict [%" PRId64 ", %" PRId64 "]", c->evidence, c->runs,
	     c->violations + c->run_violations, c->lo, c->hi);
	check_proofs(k, g);
	for (i = 0; i < run->host.n_domains; i++)
		if (run->host.domains[i].domid == g->domid)
			mode = run->host.domains[i].tsc_mode;
	/* where another host's TSC may have come in, its offset proves nothing */
	if (g->n_changes && g->from_tsc > g->changes[0].before_tsc)
		skip(k, g->name, "PV offset", "the clock changed before");
	else if (!strcmp(g->type, "pv") && (!mode || strcmp(mode, "always_emulate")))
		hold(k, c->lo <= 0 && c->hi >= 0, g->name, "PV offset",
		     "[%" PRId64 ", %" PRId64 "] contains 0", c->lo, c->hi);
	hold(k, !g->result->runstate_wrong, g->name, "run states",
	     "%" PRIu64 " changes, %" PRIu64 " not from the state before",
	     g->result->runstate_checked, g->result->runstate_wrong);
}

static void check(struct checks *k, const struct xc_run *run)
{
	size_t i;

	check_host(k, run);
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		if (!g->trace) {
			skip(k, g->name, "format", "no trace of it");
			continue;
		}
		check_format(k, g);
		list_changes(k, g);
		check_calls(k, g);
		check_queue(k, g);
		list_stuck(k, g);
		check_ipis(k, g);
		check_clock(k, run, g);
	}
}

int cmd_check(int argc, char **argv)
{
	static const struct option options[] = { TM_LONG_OPTION, XC_LONG_OPTIONS, {} };
	struct xc_paths paths = {};
	struct checks k = {};
	struct xc_run *run;
	int opt;

	while ((opt = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (opt == 'h') {
			fputs(usage, stdout);
			return 0;
		}
		if (opt == TM_OPTION ? tm_colour(optarg) : !xc_opt(&paths, opt, optarg))
			return 1;
	}
	if (xc_operand(&paths, argc, argv, optind) || xc_open(&run, &paths))
		return 1;
	if (xc_analyse(run, NULL)) {
		xc_close(run);
		return 1;
	}
	k.out = tm_begin(stdout, 0);
	check(&k, run);
	tm_end();
	xc_close(run);
	return k.failed ? 2 : 0;
}
