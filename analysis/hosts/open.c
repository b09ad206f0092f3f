// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/hist.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "hosts/hosts.h"
#include "model/accounting.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/sink.h"

static void add(struct jn_figures *to, const struct jn_figures *from)
{
	int i, k;

	for (i = 0; i < JN_N_COUNTS; i++)
		to->count[i] += from->count[i];
	for (i = 0; i < XT_KIND_END; i++)
		for (k = 0; k < JN_IPI_COUNTS; k++)
			to->ipi[i][k] += from->ipi[i][k];
	for (i = 0; i < JN_HISTS; i++)
		jn_add_hist(&to->hist[i], &from->hist[i]);
	for (i = 0; i < XC_STAGES; i++)
		for (k = 0; k < XC_LABELS; k++)
			to->label[i][k] += from->label[i][k];
	jn_add_reasons(to, from);
	if (from->error_ns > to->error_ns)
		to->error_ns = from->error_ns;
	to->guests += from->guests;
	to->traced += from->traced;
	to->aligned += from->aligned;
	to->xen_records += from->xen_records;
	to->xen_lost += from->xen_lost;
}

/* ---- a folder ------------------------------------------------------------------------- */

struct collector {
	const struct xc_run *run;
	struct xc_hist (*hist)[JN_HISTS];	/* by guest */
	struct jn_taker **why;
};

static void call(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	struct collector *k = arg;
	struct xc_hist *hist = k->hist[g - k->run->guests];
	int s;

	for (s = 0; s < XC_STAGES; s++)
		xc_hist_add(&hist[s], xc_ns(c->at[s + 1] - c->at[s], g->tsc_khz));
	xc_hist_add(&hist[JN_WHOLE], xc_ns(xc_call_ticks(c), g->tsc_khz));
	jn_take_call(k->why[g - k->run->guests], k->run, g, c);
}

static void take_counts(struct jn_figures *f, const struct xc_guest *g)
{
	uint64_t *n = f->count;
	int i;

	n[JN_trace_events] = g->result->events;
	n[JN_trace_lost] = g->lost;
	n[JN_alignment_evidence] = g->clock.evidence + g->clock.runs;
	n[JN_alignment_violations] = g->clock.violations + g->clock.run_violations;
	n[JN_calls_total] = g->result->calls.total;
	n[JN_calls_complete] = g->result->calls.complete;
	n[JN_calls_censored] = g->result->calls.censored;
	n[JN_calls_unmatched] = g->result->calls.unmatched;
	n[JN_calls_closure_failures] = g->result->calls.closure_failures;
	n[JN_calls_left_out] = g->result->calls.left_out;
	n[JN_calls_irq_work] = g->result->calls.irq_work;
	n[JN_calls_ttwu] = g->result->calls.ttwu;
	n[JN_calls_local] = g->result->calls.local;
	n[JN_calls_stuck] = g->result->stuck.n;
	n[JN_broadcasts_total] = g->result->broadcasts.total;
	n[JN_broadcasts_complete] = g->result->broadcasts.complete;
	n[JN_queue_queued] = g->result->queue.queued;
	n[JN_queue_run] = g->result->queue.run;
	/* where they cannot be told, that guest is counted, and not they */
	n[JN_queue_unknown] = g->result->queue.unknown != NULL;
	n[JN_queue_lost] = g->result->queue.unknown ? 0 : g->result->queue.lost;
	n[JN_queue_extra] = g->result->queue.unknown ? 0 : g->result->queue.extra;
	for (i = 0; i < XT_KIND_END; i++) {
		const struct xc_kind_stats *s = &g->result->ipi[i];

		f->ipi[i][JN_SENT] = s->sent;
		f->ipi[i][JN_RECEIVED] = s->received;
		f->ipi[i][JN_COALESCED] = s->coalesced;
		f->ipi[i][JN_UNMATCHED] = s->unmatched;
		f->ipi[i][JN_CENSORED] = s->censored;
		f->ipi[i][JN_FAILED] = s->failed;
	}
}

static void take_guest(struct jn_host *h, const struct xc_guest *g, struct xc_hist *hist,
		       struct jn_taker *why)
{
	struct jn_guest *to = jn_new_guest(h);
	struct jn_figures *f = &to->f;
	int i, k;

	to->name = xc_strdup(g->name);
	to->type = xc_strdup(g->type);
	to->kernel = xc_strdup(g->kernel);
	to->release = xc_strdup(g->release);
	to->vcpus = g->vcpus;
	f->guests = 1;
	f->traced = g->trace != NULL;
	f->aligned = g->clock.aligned;
	f->error_ns = xc_error_ns(g);
	take_counts(f, g);
	for (i = 0; i < JN_HISTS; i++)
		jn_from_dense(&f->hist[i], &hist[i]);
	for (i = 0; i < XC_STAGES; i++)
		for (k = 0; k < XC_LABELS; k++)
			f->label[i][k] = g->result->stages[i].labels[k];
	jn_taken(why, f, g);
}

/* FNV-1a, 64 bits */
static void hash(uint64_t *id, const void *data, size_t n)
{
	const unsigned char *p = data;

	while (n--)
		*id = (*id ^ *p++) * 0x100000001b3ull;
}

static uint64_t id_of(const struct xc_run *run)
{
	uint64_t id = 0xcbf29ce484222325ull;
	size_t i;

	hash(&id, &run->host.begin_wall_ns, sizeof(run->host.begin_wall_ns));
	if (run->xen)
		hash(&id, &run->result.counts.records, sizeof(run->result.counts.records));
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];

		hash(&id, g->name, strlen(g->name) + 1);
		if (g->uuid)
			hash(&id, g->uuid, strlen(g->uuid) + 1);
		hash(&id, &g->result->events, sizeof(g->result->events));
		if (g->trace)
			hash(&id, &g->trace->env.start_tsc, sizeof(g->trace->env.start_tsc));
		if (g->trace)
			hash(&id, &g->trace->env.start_wall_ns, sizeof(g->trace->env.start_wall_ns));
	}
	return id;
}

static void take_run(struct jn_host *h, struct collector *k)
{
	const struct xc_run *run = k->run;
	size_t i;

	h->id = id_of(run);
	h->traced = run->xen;
	h->xen_version = run->host.xen_version ? xc_strdup(run->host.xen_version) : NULL;
	h->pcpus = run->host.pcpus ? run->host.pcpus : run->xen ? run->xen->n_pcpus : 0;
	h->sum.xen_records = run->result.counts.records;
	h->sum.xen_lost = run->result.counts.lost;
	for (i = 0; i < run->n_guests; i++)
		take_guest(h, &run->guests[i], k->hist[i], k->why[i]);
}

static int open_folder(struct jn_all *all, const char *name, const char *dir, bool partial)
{
	struct xc_paths paths = { .dir = dir, .partial = partial };
	struct collector k = {};
	const struct xc_sink sink = { .arg = &k, .call = call };
	struct xc_run *run;
	struct jn_host *h;
	size_t i;
	int err, s;

	err = xc_open(&run, &paths);
	if (err)
		return err;
	k.run = run;
	k.hist = xc_alloc(run->n_guests, sizeof(*k.hist));
	k.why = xc_alloc(run->n_guests, sizeof(*k.why));
	for (i = 0; i < run->n_guests; i++)
		k.why[i] = jn_taker_new();
	err = xc_analyse(run, &sink);
	if (!err) {
		xc_warn_cut(run);
		h = jn_new_host(all);
		h->name = xc_strdup(name);
		h->from = dir;
		take_run(h, &k);
	}
	for (i = 0; i < run->n_guests; i++) {
		for (s = 0; s < JN_HISTS; s++)
			xc_hist_free(&k.hist[i][s]);
		if (err)
			jn_taken(k.why[i], NULL, NULL);
	}
	free(k.hist);
	free(k.why);
	xc_close(run);
	return err;
}

/* ---- operands ---------------------------------------------------------------------------- */

static bool is(const char *path, mode_t type)
{
	struct stat st;

	return !stat(path, &st) && (st.st_mode & S_IFMT) == type;
}

bool jn_is_merged(const char *operand)
{
	return is(operand, S_IFREG) || is(operand, S_IFIFO);
}

/* NAME=FOLDER, or a folder whose name is the host's */
static int open_named(struct jn_all *all, const char *operand, bool partial)
{
	const char *eq = strchr(operand, '='), *slash;
	char *name, *real;
	int err;

	if (!is(operand, S_IFDIR) && eq && eq > operand && is(eq + 1, S_IFDIR)) {
		name = xc_path("%.*s", (int)(eq - operand), operand);
		err = open_folder(all, name, eq + 1, partial);
		free(name);
		return err;
	}
	real = realpath(operand, NULL);
	if (!real)
		return xc_err(-errno, "%s: %s", operand, strerror(errno));
	slash = strrchr(real, '/');
	err = open_folder(all, slash && slash[1] ? slash + 1 : real, operand, partial);
	free(real);
	return err;
}

static int by_name(const void *a, const void *b)
{
	const struct jn_host *x = a, *y = b;

	return strcmp(x->name, y->name) ?: XC_ORDER(x->id, y->id);
}

static int by_id(const void *a, const void *b)
{
	const struct jn_host *const *x = a, *const *y = b;

	return XC_ORDER((*x)->id, (*y)->id);
}

static int no_twins(const struct jn_all *all)
{
	const struct jn_host **list = xc_alloc(all->n_hosts, sizeof(*list));
	int err = 0;
	size_t i;

	for (i = 0; i < all->n_hosts; i++)
		list[i] = &all->hosts[i];
	qsort(list, all->n_hosts, sizeof(*list), by_id);
	for (i = 1; i < all->n_hosts && !err; i++)
		if (list[i]->id == list[i - 1]->id)
			err = xc_err(-EEXIST, "%s and %s hold the same run (%s): it would be counted twice",
				     list[i - 1]->from, list[i]->from, list[i]->name);
	free(list);
	return err;
}

int jn_open(struct jn_all *all, char **operands, int n, bool partial)
{
	size_t h, g;
	int i, err = 0;

	*all = (struct jn_all){};
	for (i = 0; i < n && !err; i++)
		err = jn_is_merged(operands[i]) ? jn_read(all, operands[i]) :
		      open_named(all, operands[i], partial);
	if (!err)
		err = no_twins(all);
	if (err) {
		jn_close(all);
		return err;
	}
	qsort(all->hosts, all->n_hosts, sizeof(*all->hosts), by_name);
	for (h = 0; h < all->n_hosts; h++) {
		for (g = 0; g < all->hosts[h].n_guests; g++)
			add(&all->hosts[h].sum, &all->hosts[h].guests[g].f);
		add(&all->sum, &all->hosts[h].sum);
	}
	return 0;
}

static void free_figures(struct jn_figures *f)
{
	int i;

	for (i = 0; i < JN_HISTS; i++)
		free(f->hist[i].bucket);
	jn_free_reasons(f);
}

void jn_close(struct jn_all *all)
{
	size_t h, g;

	for (h = 0; h < all->n_hosts; h++) {
		struct jn_host *host = &all->hosts[h];

		for (g = 0; g < host->n_guests; g++) {
			free(host->guests[g].name);
			free(host->guests[g].type);
			free(host->guests[g].kernel);
			free(host->guests[g].release);
			free_figures(&host->guests[g].f);
		}
		free(host->guests);
		free(host->name);
		free(host->xen_version);
		free_figures(&host->sum);
	}
	free(all->hosts);
	free_figures(&all->sum);
	*all = (struct jn_all){};
}
