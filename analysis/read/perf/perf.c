// SPDX-License-Identifier: GPL-2.0-only
/* A guest's trace out of a perf.data: the streams that the rest of xcall reads. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/map.h"
#include "base/memory.h"
#include "base/units.h"
#include "format/holdback.h"
#include "format/loss.h"
#include "format/trace_format.h"
#include "read/guest_trace.h"
#include "read/perf/perf.h"
#include "read/perf/perf_p.h"
#include "read/xen/xentrace.h"

/* ---- cursor ---------------------------------------------------------------------- */

/*
 * perf switches its events on and off CPU by CPU, which takes milliseconds. What a
 * CPU did before its first and after its last record is not known, and is a loss
 * to the analysis; so is what it did after it was taken off, as its
 * buffer does not come back with it.
 */

static void rewind_cpu(struct xc_perf_cpu *c)
{
	c->w = c->pos = c->loss = 0;
	c->begun = c->ended = c->taken = false;
	c->hold->first = c->hold->count = 0;
}

static void hold(struct xc_perf_cpu *c, const union xc_rec *rec)
{
	if (c->loss) {
		struct record_lost lost = { .tsc = rec->any.tsc, .id = RECORD_LOST };

		holdback_put(c->hold, &lost, sizeof(lost));
		c->loss = 0;
	}
	holdback_put(c->hold, rec, xt_size(rec->any.id));
}

/* one more record of the windows into the holdback: 1, 0 at their end, or negative errno */
static int take(struct xc_perf_cpu *c)
{
	const struct xc_window *w;
	struct xc_perf_sample s;
	struct xc_perf *p = c->p;
	union xc_rec rec;
	uint64_t pos, lost;
	uint32_t size, type, cpu;
	int err;

	if (c->w >= c->n_windows)
		return 0;
	w = &c->windows[c->w];
	pos = w->pos + c->pos;
	type = xc_perf_u32(p, pos);
	size = xc_perf_u16(p, pos + 6);
	c->pos += size;
	if (c->pos >= w->len) {
		c->w++;
		c->pos = 0;
	}
	if (type == PERF_RECORD_LOST) {
		err = xc_perf_lost(p, pos, size, &lost, &cpu);
		c->loss += lost;
		return err ? err : 1;
	}
	if (type != PERF_RECORD_SAMPLE)
		return 1;
	err = xc_perf_sample(p, pos, size, &s);
	if (err || !s.attr->id)
		return err ? err : 1;
	err = xc_perf_decode(p, &s, &rec);
	if (err)
		return err;
	c->time = s.time;
	hold(c, &rec);
	return 1;
}

/*
 * perf record may write a stretch of a CPU's buffer twice into a pipe. No CPU reads the
 * same TSC twice, so the same record with the same TSC is the same event.
 */
static bool again(const struct xc_perf_cpu *c, const struct held *held)
{
	return c->taken && xt_size(c->rec.any.id) == held->size &&
	       !memcmp(&c->rec, held->bytes, held->size);
}

static int next_event(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc)
{
	struct xc_perf_cpu *c = s->own;
	const struct held *held;
	struct record_lost lost;
	int ret = 1;

	for (;;) {
		while (ret > 0 && c->hold->count < HOLDBACK_SLOTS - 1)
			ret = take(c);
		if (ret < 0)
			return ret;
		held = holdback_oldest(c->hold);
		if (!c->begun) {
			c->begun = true;
			if (s->start_tsc && !c->silent &&
			    (!held || held->tsc > s->start_tsc)) {
				s->losing = true;
				*tsc = s->start_tsc;
				return XC_LOSS_BEGIN;
			}
		}
		if (!held)
			break;
		memcpy(&lost, held->bytes, sizeof(uint64_t) + sizeof(uint16_t));
		if (lost.id == RECORD_LOST || held->tsc < s->tsc) {
			if (lost.id != RECORD_LOST)
				c->late++;
			holdback_drop(c->hold);
			if (s->losing)
				continue;
			s->losing = true;
			*tsc = s->tsc ? s->tsc : s->start_tsc;
			return XC_LOSS_BEGIN;
		}
		if (again(c, held)) {
			holdback_drop(c->hold);
			continue;
		}
		s->tsc = held->tsc;
		*tsc = s->tsc;
		if (s->losing) {
			s->losing = false;
			return XC_LOSS_END;
		}
		memcpy(&c->rec, held->bytes, held->size);
		c->taken = true;
		holdback_drop(c->hold);
		*rec = &c->rec;
		return XC_RECORD;
	}
	if (!c->ended && !s->losing && !c->silent) {
		c->ended = true;
		*tsc = s->tsc;
		return XC_LOSS_BEGIN;
	}
	return XC_END;
}

/* ---- open ------------------------------------------------------------------------ */

struct seen {			/* in all of the records */
	bool left[XC_CPUS_MAX];		/* taken off */
	unsigned int cpus;		/* named by anything, plus one */
	uint64_t first, last, clocks, khz;	/* khz: as the guest measured it */
};

static void see(struct seen *seen, const union xc_rec *r)
{
	unsigned int cpu = 0;

	switch (r->any.id) {
	case XT_VCPU:
		cpu = r->vcpu.cpu;
		if (r->vcpu.phase >= XT_PHASE_DYING)
			seen->left[cpu] = true;
		break;
	case XT_IPI_SEND:
		cpu = r->send.target;
		break;
	case XT_CSD_QUEUED:
		cpu = r->csd.target;
		break;
	case XT_CLOCK:
		seen->clocks++;
		seen->khz = r->clock.tsc_khz;
		break;
	}
	if (cpu >= seen->cpus)
		seen->cpus = cpu + 1;
}

/* read a stream to its end: whatever is wrong with it is said now */
static int scan(struct xc_stream *s, struct seen *seen)
{
	const union xc_rec *rec;
	uint64_t tsc;
	int ret;

	xc_stream_rewind(s);
	while ((ret = xc_stream_next(s, &rec, &tsc)) > 0) {
		if (ret != XC_RECORD)
			continue;
		if (!s->packets++)
			s->first_tsc = tsc;
		s->last_tsc = tsc;
		see(seen, rec);
	}
	if (ret < 0)
		return ret;
	if (s->packets && s->first_tsc < seen->first)
		seen->first = s->first_tsc;
	if (s->last_tsc > seen->last)
		seen->last = s->last_tsc;
	return 0;
}

/* again, for the pairs of TSC and perf's time: in the file's order they are together */
static int pair_up(struct xc_perf_cpu *c, struct xc_perf_pairs *pairs)
{
	int ret;

	*pairs = (struct xc_perf_pairs){};
	rewind_cpu(c);
	while ((ret = take(c)) > 0) {
		const struct held *h = holdback_oldest(c->hold);

		if (h)
			xc_perf_pair(pairs, h->tsc, c->time);
		c->hold->first = c->hold->count = 0;
		c->loss = 0;
	}
	return ret;
}

static void rewind_stream(struct xc_stream *s)
{
	rewind_cpu(s->own);
}

static const struct xc_stream_ops ops = { .next = next_event, .rewind = rewind_stream };

static void add_stream(struct xc_trace *trace, struct xc_perf *p, unsigned int cpu)
{
	struct xc_stream *s = &trace->streams[trace->n_streams++];
	struct xc_perf_cpu *c = &p->cpus[cpu];

	c->p = p;
	c->hold = xc_alloc(1, sizeof(*c->hold));
	s->ops = &ops;
	s->own = c;
	s->alone = true;	/* all streams are one file */
	s->cpu = cpu;
	s->file.path = xc_strdup(p->map.path);
	s->cut = trace->n_streams == 1 ? p->cut : 0;	/* the file's, once */
	trace->cpus = cpu + 1;
}

static int open_streams(struct xc_trace *trace, struct xc_perf *p, struct seen *seen)
{
	struct xc_perf_pairs pairs;
	uint64_t span, longest = 0, khz;
	unsigned int i, n;
	int err = 0;

	trace->streams = xc_alloc(XC_CPUS_MAX, sizeof(*trace->streams));
	for (i = 0; i < p->n_cpus; i++)
		if (p->cpus[i].exists)
			add_stream(trace, p, i);
	for (i = 0; !err && i < trace->n_streams; i++) {
		err = scan(&trace->streams[i], seen);
		if (!err)
			err = pair_up(trace->streams[i].own, &pairs);
		khz = err ? 0 : xc_perf_khz(&pairs, &span);
		if (khz && span > longest) {
			longest = span;
			p->env.tsc_khz = khz;
		}
	}
	if (err)
		return err;
	/* where the clock changed, no length across is one */
	if (seen->clocks)
		p->env.tsc_khz = seen->khz;
	/* CPUs that perf did not open, but others speak of */
	n = seen->cpus > trace->cpus ? seen->cpus : trace->cpus;
	p->cpus = xc_grow(p->cpus, &p->n_cpus, n, sizeof(*p->cpus));
	for (i = 0; i < trace->n_streams; i++)
		trace->streams[i].own = &p->cpus[trace->streams[i].cpu];
	for (i = 0; p->index && i < n; i++)
		if (!p->cpus[i].exists)
			add_stream(trace, p, i);
	for (i = 0; i < trace->n_streams; i++) {
		struct xc_stream *s = &trace->streams[i];
		struct xc_perf_cpu *c = s->own;

		if (seen->left[s->cpu] && c->exists)
			xc_warn("%s: CPU %u was taken off; perf records nothing of it from then on",
				p->map.path, s->cpu);
		c->silent = c->exists && !s->packets;
		s->discarded = (c->lost ? c->lost : c->told) + c->late;
		s->start_tsc = seen->first;
		trace->discarded += s->discarded;
		xc_stream_rewind(s);
	}
	return 0;
}

static void close_file(void *own)
{
	struct xc_perf *p = own;
	size_t i;

	for (i = 0; i < p->n_cpus; i++) {
		free(p->cpus[i].windows);
		free(p->cpus[i].hold);
	}
	free(p->cpus);
	free(p->attrs);
	free(p->ids);
	xc_env_free(&p->env);
	xc_map_close(&p->map);
	free(p);
}

int xc_perf_open(struct xc_trace **out, const char *path, bool partial)
{
	struct xc_trace *trace = xc_alloc(1, sizeof(*trace));
	struct xc_perf *p = xc_alloc(1, sizeof(*p));
	struct seen *seen = xc_alloc(1, sizeof(*seen));
	int err;

	trace->dir = xc_strdup(path);
	trace->perf = true;
	trace->own = p;
	trace->close = close_file;
	seen->first = UINT64_MAX;
	err = xc_map_open(&p->map, path);
	if (!err)
		err = xc_perf_header(p);
	if (!err)
		err = xc_perf_index(p, partial);
	if (err == -EAGAIN) {
		err = xc_perf_expand(p);
		if (!err)
			err = xc_perf_index(p, partial);
		if (err == -EAGAIN)
			err = xc_bad(-EBADMSG, path, p->data, "compressed records within compressed ones");
	}
	if (!err)
		err = open_streams(trace, p, seen);
	if (!err && (seen->first == UINT64_MAX))
		err = xc_bad(-ENODATA, path, p->data, "no xcall event from here on: nothing called while perf recorded");
	trace->env = p->env;
	p->env = (struct xc_env){};
	if (err) {
		free(seen);
		xc_trace_close(trace);
		return err;
	}
	xc_streams_sort(trace);
	trace->cpus = trace->streams[trace->n_streams - 1].cpu + 1;
	trace->env.clock_changes = seen->clocks;
	if (!p->cut)
		trace->env.end_tsc = seen->last;
	if (trace->env.vcpus > XC_CPUS_MAX)
		trace->env.vcpus = 0;
	if (trace->env.vcpus > trace->cpus)
		trace->cpus = trace->env.vcpus;
	free(seen);
	*out = trace;
	return 0;
}
