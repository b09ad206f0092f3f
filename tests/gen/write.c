// SPDX-License-Identifier: GPL-2.0-only
/*
 * The recorders of the small world: the guests' traces by xcall-record's own
 * writer, Xen's as xentrace does it, with losses on demand.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "format/events.h"
#include "format/loss.h"
#include "format/trace_format.h"
#include "gen.h"
#include "perf.h"
#include "trace/ctf.h"

struct ring {
	unsigned char *bytes;
	size_t n, cap;
	size_t fill, window;	/* bytes since it was the one that filled, and when it is again */
	uint64_t late, early;	/* ticks: later than Xen's trace begins, before it ends */
	unsigned int drop;	/* records still to be lost */
	uint32_t lost;
	uint64_t first_lost, tsc;
};

struct stream {
	struct ctf_stream ctf;
	unsigned int drop;
	uint64_t lost, last;	/* last: what was recorded */
	bool tell;
};

struct gen_out {
	struct gen_world *w;
	char *dir;
	FILE *xen;
	struct ring ring[GEN_PCPUS];
	struct stream stream[GEN_GUESTS][GEN_VCPUS];
	struct gen_perf *perf[GEN_GUESTS];
	uint64_t before[GEN_GUESTS], after[GEN_GUESTS];
	int err;
};

static const char *name(const struct gen_world *w, unsigned int guest)
{
	static char s[16];

	snprintf(s, sizeof(s), "%s%u", w->truth->pvh[guest] ? "pvh" : "pv", guest);
	return s;
}

static char *path(const struct gen_out *o, unsigned int guest, const char *rest)
{
	char *s;

	if (asprintf(&s, "%s/guest-%s%s", o->dir, name(o->w, guest), rest) < 0)
		abort();
	return s;
}

static void uuid(char *to, unsigned int guest)
{
	sprintf(to, "00000000-0000-4000-8000-%012u", guest + 1);
}

/* bursts of 30 on average, so many of them that percent of all are lost */
static bool loses(struct gen_world *w, unsigned int percent)
{
	return percent && gen_random(w, 30 * (100 - percent)) < percent;
}

static unsigned int burst(struct gen_world *w)
{
	return 1 + gen_random(w, 59);
}

static void note_gap(struct gen_world *w, unsigned int guest, unsigned int cpu,
		     uint64_t from, uint64_t to)
{
	struct gen_gaps *g = &w->truth->gaps[guest][cpu];

	if (g->n == g->cap) {
		g->cap = g->cap ? 2 * g->cap : 64;
		g->list = realloc(g->list, g->cap * sizeof(*g->list));
		if (!g->list)
			abort();
	}
	g->list[g->n++] = (struct gen_gap){ from ? from : w->truth->from, to };
}

/* ---- guests ----------------------------------------------------------------------- */

void gen_event_since(struct gen_vcpu *v, const void *record, unsigned int size, uint64_t at)
{
	struct gen_world *w = v->w;
	unsigned int guest = v->dom - 1;
	struct stream *s = &w->out->stream[guest][v->id];
	uint16_t id;

	w->recorded = false;
	if (at < w->truth->from || w->now >= w->truth->to)
		return;
	memcpy(&id, (const char *)record + offsetof(struct xt_clock, id), sizeof(id));
	if (w->o->events_off & 1u << id)
		return;
	if (!s->drop && loses(w, w->o->guest_loss))
		s->drop = burst(w);
	if (w->out->perf[guest])
		gen_perf_event(w->out->perf[guest], v->id, record, s->drop);
	if (s->drop) {
		s->drop--;
		s->lost++;
		s->tell = true;
		w->truth->lost[guest]++;
		return;
	}
	if (s->tell) {
		struct record_lost lost = { .id = RECORD_LOST, .lost = s->lost };

		memcpy(&lost.tsc, record, sizeof(lost.tsc));
		w->out->err |= ctf_stream_put(&s->ctf, &lost, sizeof(lost));
		s->tell = false;
		note_gap(w, guest, v->id, s->last, at);
	}
	s->last = w->now;
	w->truth->last[guest] = w->now;
	if (!w->truth->first[guest])
		w->truth->first[guest] = w->now;
	w->recorded = true;
	w->out->err |= ctf_stream_put(&s->ctf, record, size);
	w->truth->events[guest]++;
	w->truth->recorded[guest][id]++;
	if (id == XT_IPI_SEND)
		w->truth->sends_seen[guest][((const struct xt_ipi_send *)record)->kind]++;
	if (id == XT_IPI_ENTRY)
		w->truth->entries_seen[guest][((const struct xt_ipi_recv *)record)->kind]++;
}

void gen_event(struct gen_vcpu *v, const void *record, unsigned int size)
{
	gen_event_since(v, record, size, v->w->now);
}

/* the rows that matter, as x86 prints them */
void gen_interrupts(struct gen_world *w, bool after)
{
	unsigned int g, i, k, row;

	for (g = 0; g < w->o->guests; g++) {
		char *file = path(w->out, g, after ? "/interrupts.after" : "/interrupts.before");
		FILE *f = fopen(file, "w");

		fputs("           CPU0       CPU1       CPU2       CPU3\n"
		      "  1:          0          0          0          0   xen-pirq  -ioapic-edge  i8042\n", f);
		for (row = 0; row < 3; row++) {
			static const char *const label[] = { "RES", "CAL", "IWI" };
			static const unsigned int kinds[] = {
				1 << XT_KIND_RESCHED,
				1 << XT_KIND_CALL | 1 << XT_KIND_SINGLE,
				1 << XT_KIND_IRQ_WORK,
			};

			fprintf(f, "%s:", label[row]);
			for (i = 0; i < w->n_vcpus; i++) {
				uint64_t n = 1000;

				if (w->vcpus[i]->dom != g + 1)
					continue;
				for (k = 0; k < XT_KIND_END; k++)
					if (kinds[row] & 1u << k)
						n += w->vcpus[i]->counts[k];
				fprintf(f, " %10llu", (unsigned long long)n);
			}
			fputs("   something interrupts\n", f);
		}
		fclose(f);
		free(file);
		*(after ? &w->out->after[g] : &w->out->before[g]) = gen_tsc(w, g, w->now + 1);
	}
	w->now += 2;
}

/* ---- Xen -------------------------------------------------------------------------------- */

static void put_words(struct ring *r, const uint32_t *words, unsigned int n)
{
	if (r->n + n * 4 > r->cap) {
		r->cap = r->cap ? 2 * r->cap : 4096;
		r->bytes = realloc(r->bytes, r->cap);
		if (!r->bytes)
			abort();
	}
	if (n)
		memcpy(r->bytes + r->n, words, n * 4);
	r->n += n * 4;
}

static void put_record(struct ring *r, uint32_t event, bool tsc, uint64_t now,
		       unsigned int n, const uint32_t *words)
{
	uint32_t head[3] = { event | n << 28 | (uint32_t)tsc << 31, now, now >> 32 };

	put_words(r, head, tsc ? 3 : 1);
	put_words(r, words, n);
}

static void write_window(struct gen_out *o, unsigned int pcpu)
{
	struct ring *r = &o->ring[pcpu];
	uint32_t head[3] = { 0x2001f003, pcpu, r->n };

	if (fwrite(head, sizeof(head), 1, o->xen) != 1 ||
	    (r->n && fwrite(r->bytes, r->n, 1, o->xen) != 1))
		o->err = -EIO;
	r->n = 0;
}

/* as xentrace does: what each pCPU has, one after the other */
static void write_round(struct gen_out *o)
{
	unsigned int i;

	for (i = 0; i < o->w->o->pcpus; i++)
		if (o->ring[i].n)
			write_window(o, i);
}

/* Xen's trace begins and ends; cut out of a longer one, not on all pCPUs at once */
static uint64_t host_begin(const struct gen_world *w)
{
	return w->truth->from + w->o->length / 100 * w->o->host_from;
}

static uint64_t host_end(const struct gen_world *w)
{
	return w->o->host_to ? w->truth->from + w->o->length / 100 * w->o->host_to : UINT64_MAX;
}

void gen_record(struct gen_world *w, unsigned int pcpu, uint32_t event, bool tsc,
		unsigned int n, const uint32_t *words)
{
	static const uint32_t padding[7];
	struct ring *r = &w->out->ring[pcpu];
	size_t before = r->n;

	if (w->o->host_to && (w->now < host_begin(w) + r->late || w->now >= host_end(w) - r->early))
		return;
	/* the host's trace goes on, in peace, when the guests' have ended */
	if (w->now >= w->truth->to)
		r->drop = 0;
	else if (!r->drop && loses(w, w->o->host_loss))
		r->drop = burst(w);
	if (r->drop) {
		r->drop--;
		if (!r->lost++)
			r->first_lost = tsc ? w->now : r->tsc;
		if (tsc)
			r->tsc = w->now;
		w->truth->host_lost++;
		return;
	}
	if (r->lost) {
		const struct gen_vcpu *v = w->pcpu[pcpu].cur;
		uint32_t d[4] = { r->lost, v ? v->xen_dom | v->xen_id << 16 : 0x7fff | pcpu << 16,
				  r->first_lost, r->first_lost >> 32 };

		put_record(r, 0x1f001, true, w->now, 4, d);
		r->lost = 0;
	}
	if (tsc)
		r->tsc = w->now;
	put_record(r, event, tsc, w->now, n, words);
	w->truth->records++;
	if (!gen_random(w, 500))
		put_record(r, 0x1f002, false, 0, gen_random(w, 8), padding);
	r->fill += r->n - before;
	if (r->fill < r->window)
		return;
	r->fill = 0;
	r->window = 1024 + gen_random(w, 32768);
	/* the polls that cut it there lie before and behind all of its own */
	if (w->now >= host_begin(w) + w->o->skew && w->now < host_end(w) - w->o->skew)
		write_round(w->out);
}

/* ---- open, close --------------------------------------------------------------------------- */

static int open_guest(struct gen_out *o, unsigned int g)
{
	char *dir = path(o, g, ""), *ctf = path(o, g, "/ctf");
	unsigned int i;
	int fd, err = 0;

	if (mkdir(dir, 0755) || mkdir(ctf, 0755))
		err = -errno;
	fd = open(ctf, O_DIRECTORY | O_RDONLY);
	for (i = 0; !err && i < GEN_VCPUS; i++)
		err = ctf_stream_open(&o->stream[g][i].ctf, fd, i);
	if (fd >= 0)
		close(fd);
	if (o->w->o->perf)
		o->perf[g] = gen_perf_open(g, o->w->o->seed);
	free(dir);
	free(ctf);
	return err;
}

struct gen_out *gen_out_open(struct gen_world *w, const char *dir)
{
	struct gen_out *o = calloc(1, sizeof(*o));
	unsigned int g;
	char *s;

	o->w = w;
	o->dir = strdup(dir);
	if (asprintf(&s, "%s/host", dir) < 0 || mkdir(s, 0755))
		o->err = -errno;
	free(s);
	if (asprintf(&s, "%s/host/xen.trace", dir) < 0)
		abort();
	o->xen = fopen(s, "w");
	free(s);
	for (g = 0; !o->err && g < w->o->guests; g++)
		o->err = open_guest(o, g);
	for (g = 0; g < GEN_PCPUS; g++) {
		struct ring *r = &o->ring[g];

		r->window = 4096;
		if (w->o->skew) {
			r->late = (w->o->seed * 7919 + g * 104729) % w->o->skew;
			r->early = (w->o->seed * 15485863 + g * 32452843) % w->o->skew;
		}
	}
	return o;
}

/* perf's file, and what xcall-record --describe says of the guest */
static void close_perf(struct gen_out *o, unsigned int g, const struct guest_info *info)
{
	char *file = path(o, g, "/perf.data");
	FILE *f;

	o->err |= gen_perf_close(o->perf[g], file);
	free(file);
	file = path(o, g, "/guest.json");
	f = fopen(file, "w");
	fprintf(f, "{\"schema\": \"xcall.guest/1\", \"guest_type\": \"%s\", \"kernel\": \"xcall\", "
		"\"release\": \"%s\", \"xen_uuid\": \"%s\", \"vcpus\": 4, \"tsc_khz\": %llu}\n",
		info->guest_type, info->release, info->xen_uuid, GEN_KHZ);
	fclose(f);
	free(file);
}

static void close_guest(struct gen_out *o, unsigned int g)
{
	struct gen_truth *t = o->w->truth;
	uint32_t vcpus[GEN_VCPUS];
	struct guest_info info = {
		.hostname = "small", .release = "6.12.0-xcall", .kernel = "xcall",
		.guest_type = t->pvh[g] ? "pvh" : "pv", .tsc_khz = GEN_KHZ,
		.tsc_source = "xen", .present = { GEN_VCPUS, { 0, 1, 2, 3 } },
		.xen_vcpu = vcpus,
	};
	struct ctf_metadata meta = {
		.info = &info, .uuid = { g + 1 },
		.start = { gen_tsc(o->w, g, t->from), 1, 1700000000000000000ull },
		.end = { gen_tsc(o->w, g, t->to), 2, 1700000000000000001ull },
		.before_tsc = o->before[g], .after_tsc = o->after[g],
		.events = (EVENTS_ALL | (o->w->o->markers ? 1u << XT_MARKER : 0)) &
			  ~o->w->o->events_off,
		.clock_changes = t->recorded[g][XT_CLOCK],
	};
	char *ctf = path(o, g, "/ctf"), *file;
	unsigned int i;
	FILE *f;

	for (i = 0; i < o->w->n_vcpus; i++)
		if (o->w->vcpus[i]->dom == g + 1)
			vcpus[o->w->vcpus[i]->id] = o->w->vcpus[i]->xen_id;
	uuid(info.xen_uuid, g);
	for (i = 0; i < GEN_VCPUS; i++)
		if (o->stream[g][i].tell)
			note_gap(o->w, g, i, o->stream[g][i].last, t->to);
	for (i = 0; i < GEN_VCPUS; i++)
		o->err |= ctf_stream_close(&o->stream[g][i].ctf, o->stream[g][i].lost,
					   meta.end.tsc);
	o->err |= ctf_metadata_write(&meta, ctf);
	free(ctf);
	if (o->perf[g])
		close_perf(o, g, &info);
	file = path(o, g, "/symbols.tsv");
	f = fopen(file, "w");
	fputs("ffffffff81000000\tsmall_func\n", f);
	fclose(f);
	free(file);
}

static unsigned int last_dom(const struct gen_world *w, unsigned int guest)
{
	unsigned int i;

	for (i = 0; w->vcpus[i]->dom != guest + 1; i++)
		;
	return w->vcpus[i]->xen_dom;
}

static void write_meta(struct gen_out *o)
{
	unsigned int g, dom;
	char *s, id[64];
	FILE *f;

	if (asprintf(&s, "%s/host/meta.json", o->dir) < 0)
		abort();
	f = fopen(s, "w");
	fprintf(f, "{\"schema\": \"xcall.host/1\", \"xen_version\": \"4.20.3\", "
		"\"tsc_khz\": %llu, \"pcpus\": %u, "
		"\"begin_cut\": %s, \"end_cut\": %s, \"domains\": ["
		"{\"domid\": 0, \"name\": \"Domain-0\"}", GEN_KHZ, o->w->o->pcpus,
		o->w->o->skew ? "true" : "false", o->w->o->skew ? "true" : "false");
	for (g = 0; g < o->w->o->guests; g++) {
		uuid(id, g);
		for (dom = g + 1; dom <= last_dom(o->w, g); dom += 16)
			fprintf(f, ", {\"domid\": %u, \"name\": \"%s\", \"uuid\": \"%s\", "
				"\"type\": \"%s\", \"vcpus\": 4, \"tsc_mode\": \"native\"}",
				dom, name(o->w, g), id, o->w->truth->pvh[g] ? "pvh" : "pv");
	}
	fputs("]}\n", f);
	fclose(f);
	free(s);
}

int gen_out_close(struct gen_out *o)
{
	unsigned int i;
	int err;

	for (i = 0; i < o->w->o->guests; i++)
		close_guest(o, i);
	for (i = 0; i < o->w->o->pcpus; i++) {
		/* what is lost at the very end nobody is told */
		write_window(o, i);
		o->w->truth->host_lost -= o->ring[i].lost;
		o->w->truth->host_untold += o->ring[i].lost;
		free(o->ring[i].bytes);
	}
	if (fclose(o->xen))
		o->err = -errno;
	write_meta(o);
	err = o->err;
	free(o->dir);
	free(o);
	return err;
}
