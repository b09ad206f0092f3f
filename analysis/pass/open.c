// SPDX-License-Identifier: GPL-2.0-only
/* Finds the parts of a result folder and opens them. */
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/hist.h"
#include "base/memory.h"
#include "base/units.h"
#include "calls/calls.h"
#include "clock/align.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/ctf/ctf.h"
#include "read/files/guest_files.h"
#include "read/files/host_meta.h"
#include "read/files/symbols.h"
#include "read/guest_trace.h"
#include "read/perf/perf.h"
#include "read/xen/xentrace.h"

static bool exists(const char *path)
{
	return !access(path, F_OK);
}

static void take(char **to, const char *from)
{
	if (!*to && from && *from)
		*to = xc_strdup(from);
}

/* guest CPU -> Xen's vCPU number, from "0 1 2 3"; by default the same */
static int read_xen_vcpus(struct xc_guest *g)
{
	const char *s = g->trace->env.xen_vcpus;
	unsigned int i;

	g->xen_vcpu = xc_alloc(g->trace->cpus, sizeof(*g->xen_vcpu));
	for (i = 0; i < g->trace->cpus; i++) {
		char *end;

		g->xen_vcpu[i] = i;
		if (!s || !*s)
			continue;
		g->xen_vcpu[i] = strtoul(s, &end, 10);
		if (end == s || g->xen_vcpu[i] >= XC_CPUS_MAX)
			return xc_err(-EBADMSG, "%s/metadata: xen_vcpus is no list of numbers",
				      g->trace->dir);
		s = end + strspn(end, " ,");
	}
	return 0;
}

/* by what is there: a folder of CTF, a file of perf's */
static int open_format(struct xc_trace **trace, const char *path, bool partial)
{
	char *data = xc_path("%s/data", path), *metadata = xc_path("%s/metadata", path);
	bool threads = exists(data) && !exists(metadata);
	struct stat st;

	free(data);
	free(metadata);
	if (threads)
		return xc_err(-EINVAL, "%s: a folder of perf record --threads: not read (record without it)",
			      path);
	return !stat(path, &st) && !S_ISDIR(st.st_mode) ? xc_perf_open(trace, path, partial) :
							  xc_ctf_open(trace, path, partial);
}

static int open_trace(struct xc_guest *g, const char *dir, bool partial)
{
	int err = open_format(&g->trace, dir, partial);
	const struct xc_env *env;

	if (err)
		return err;
	env = &g->trace->env;
	take(&g->type, env->guest_type);
	take(&g->kernel, env->kernel);
	take(&g->release, env->release);
	take(&g->uuid, env->xen_uuid);
	g->vcpus = env->vcpus ? env->vcpus : g->trace->cpus;
	g->tsc_khz = g->trace->perf ? 0 : env->tsc_khz;
	g->lost = g->trace->discarded + env->missed;
	err = xc_segments(g);
	return err ? err : read_xen_vcpus(g);
}

/* whatever there is of a guest-NAME folder */
static int open_guest(struct xc_guest *g, const char *dir, bool partial)
{
	struct xc_guest_files files = {};
	char *path;
	int err = 0;

	path = xc_path("%s/ctf", dir);
	if (!exists(path)) {
		free(path);
		path = xc_path("%s/perf.data", dir);
	}
	if (exists(path))
		err = open_trace(g, path, partial);
	free(path);
	path = xc_path("%s/guest.json", dir);
	if (!err && exists(path))
		err = xc_guest_meta_read(&files, path);
	free(path);
	xc_guest_take(g, &files);
	/* perf knows no TSC; that was estimated */
	if (!err && g->trace && !g->tsc_khz)
		g->tsc_khz = g->trace->env.tsc_khz;
	path = xc_path("%s/symbols.tsv", dir);
	if (!err && exists(path))
		err = xc_symbols_read(&g->symbols, path);
	free(path);
	if (!err)
		err = xc_bench_read(&files, dir);
	xc_guest_take(g, &files);
	return err;
}

static struct xc_guest *new_guest(struct xc_run *run, size_t *cap,
				  const char *name, const char *dir)
{
	struct xc_guest *g;

	run->guests = xc_grow(run->guests, cap, run->n_guests + 1, sizeof(*g));
	g = &run->guests[run->n_guests++];
	g->name = xc_strdup(name);
	g->dir = dir ? xc_strdup(dir) : NULL;
	g->domid = -1;
	return g;
}

static int is_guest(const struct dirent *e)
{
	return !strncmp(e->d_name, "guest-", 6) && e->d_name[6];
}

static int open_host(struct xc_run *run, const char *trace, const char *meta)
{
	bool known = exists(meta);
	int err = 0;

	if (known)
		err = xc_host_meta_read(&run->host, meta);
	if (!err)
		err = xc_xen_open(&run->xen, trace, run->partial);
	if (err)
		return err;
	/* xentrace may have written its last megabytes only (-M), or only they are here */
	if (!known || run->host.begin_cut)
		xc_xen_begin_cut(run->xen);
	if (run->host.end_cut)
		xc_xen_end_cut(run->xen);
	return 0;
}

/* is it what a guest-NAME folder is? */
static bool has_trace(const char *dir)
{
	char *ctf = xc_path("%s/ctf", dir), *perf = xc_path("%s/perf.data", dir);
	bool has = exists(ctf) || exists(perf);

	free(ctf);
	free(perf);
	return has;
}

/* --guest DIR: a guest-NAME folder, or the trace itself; perf.data is a file */
static int open_bare_guest(struct xc_run *run, const char *dir)
{
	char *metadata = xc_path("%s/metadata", dir);
	const char *name;
	size_t cap = 0, n = strlen(dir);
	struct xc_guest *g;
	char *copy;
	int err;

	copy = xc_strdup(dir);
	while (n > 1 && copy[n - 1] == '/')
		copy[--n] = 0;
	name = strrchr(copy, '/') ? strrchr(copy, '/') + 1 : copy;
	if (!strncmp(name, "guest-", 6) && name[6])
		name += 6;
	if (has_trace(dir) && !exists(metadata)) {
		g = new_guest(run, &cap, name, dir);
		err = open_guest(g, dir, run->partial);
	} else {
		g = new_guest(run, &cap, name, NULL);
		err = open_trace(g, dir, run->partial);
		if (!err && !g->tsc_khz)
			g->tsc_khz = g->trace->env.tsc_khz;
	}
	free(copy);
	free(metadata);
	return err;
}

/* a folder of one guest alone may have host/ in itself */
static int open_folder(struct xc_run *run, const char *dir)
{
	struct dirent **list = NULL;
	size_t cap = 0;
	char *trace, *meta;
	int n, i, err = 0;

	n = scandir(dir, &list, is_guest, alphasort);
	if (n < 0)
		return xc_err(-errno, "%s: %s", dir, strerror(errno));
	for (i = 0; i < n; i++) {
		char *path = xc_path("%s/%s", dir, list[i]->d_name);

		if (!err)
			err = open_guest(new_guest(run, &cap, list[i]->d_name + 6, path),
					 path, run->partial);
		free(path);
		free(list[i]);
	}
	free(list);
	if (!err && !run->n_guests && has_trace(dir))
		err = open_bare_guest(run, dir);
	trace = xc_path("%s/host/xen.trace", dir);
	meta = xc_path("%s/host/meta.json", dir);
	if (!err && exists(trace))
		err = open_host(run, trace, meta);
	else if (!err && exists(meta))
		err = xc_host_meta_read(&run->host, meta);
	free(trace);
	free(meta);
	if (!err && !run->n_guests && !run->xen)
		err = xc_err(-ENOENT, "%s: not a result folder: neither guest-NAME/, ctf/ nor host/xen.trace in it",
			     dir);
	return err;
}

/* a bare host trace may have its meta.json beside it */
static int open_bare_host(struct xc_run *run, const char *trace)
{
	const char *slash = strrchr(trace, '/');
	char *meta = slash ? xc_path("%.*s/meta.json", (int)(slash - trace), trace) :
			     xc_strdup("meta.json");
	int err = open_host(run, trace, meta);

	free(meta);
	return err;
}

/* the domain by uuid, or by name, or the only one that fits in type */
static void find_domain(struct xc_run *run, struct xc_guest *g)
{
	const struct xc_domain *fits = NULL;
	size_t i, n_fits = 0;

	for (i = 0; g->uuid && i < run->host.n_domains; i++) {
		const struct xc_domain *d = &run->host.domains[i];

		if (d->uuid && !strcasecmp(d->uuid, g->uuid)) {
			g->domid = d->domid;
			return;
		}
	}
	for (i = 0; i < run->host.n_domains; i++) {
		const struct xc_domain *d = &run->host.domains[i];

		if (!d->domid)
			continue;
		if (d->name && !strcmp(d->name, g->name) && !(g->uuid && d->uuid)) {
			g->domid = d->domid;
			return;
		}
		if (d->type && g->type && !strcmp(d->type, g->type)) {
			fits = d;
			n_fits++;
		}
	}
	if (n_fits == 1 && !(g->uuid && fits->uuid))
		g->domid = fits->domid;
}

int xc_open(struct xc_run **out, const struct xc_paths *paths)
{
	struct xc_run *run = xc_alloc(1, sizeof(*run));
	size_t i;
	int err = 0;

	run->partial = paths->partial;
	if (paths->dir) {
		run->dir = xc_strdup(paths->dir);
		err = open_folder(run, paths->dir);
	}
	if (!err && paths->guest)
		err = open_bare_guest(run, paths->guest);
	if (!err && paths->host)
		err = open_bare_host(run, paths->host);
	for (i = 0; !err && i < run->n_guests; i++) {
		struct xc_guest *g = &run->guests[i];

		take(&g->type, "unknown");
		take(&g->kernel, "unknown");
		take(&g->release, "unknown");
		find_domain(run, g);
	}
	if (!err && !run->host.tsc_khz && run->n_guests)
		run->host.tsc_khz = run->guests[0].tsc_khz;
	if (!err)
		err = xc_align(run);
	if (err) {
		xc_close(run);
		return err;
	}
	*out = run;
	return 0;
}

static void free_result(struct xc_guest *g)
{
	struct xc_result *r = g->result;
	int s;

	if (!r)
		return;
	for (s = 0; s < XC_STAGES; s++)
		xc_hist_free(&r->stages[s].ticks);
	xc_hist_free(&r->transit.ticks);
	xc_reasons_free(g);
	free(r->boot.vcpus);
	free(r);
}

void xc_close(struct xc_run *run)
{
	size_t i;

	if (!run)
		return;
	for (i = 0; i < run->n_guests; i++) {
		struct xc_guest *g = &run->guests[i];

		xc_trace_close(g->trace);
		xc_symbols_free(g->symbols);
		xc_guest_benches_free(g);
		free_result(g);
		free(g->name);
		free(g->dir);
		free(g->type);
		free(g->kernel);
		free(g->release);
		free(g->uuid);
		free(g->xen_vcpu);
		free(g->changes);
	}
	free(run->guests);
	xc_xen_close(run->xen);
	free(run->result.vcpus);
	xc_host_meta_free(&run->host);
	free(run->dir);
	free(run);
}

void xc_warn_cut(const struct xc_run *run)
{
	unsigned int k;
	size_t i;

	if (run->xen && run->xen->cut)
		xc_warn("%s: %" PRIu64 " bytes after the last whole window left out",
			run->xen->file.path, run->xen->cut);
	for (i = 0; i < run->n_guests; i++)
		for (k = 0; run->guests[i].trace && k < run->guests[i].trace->n_streams; k++) {
			const struct xc_stream *s = &run->guests[i].trace->streams[k];

			if (s->cut)
				xc_warn("%s: %" PRIu64 " bytes after the last whole packet left out",
					s->file.path, s->cut);
		}
}
