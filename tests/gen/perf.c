// SPDX-License-Identifier: GPL-2.0-only
/*
 * perf record -a -e 'xcall:*' in the small world: the same events as the other
 * recorder's, in perf's own file. Each CPU writes into a buffer; perf empties them
 * in turns. The seed chooses what perf's options would: how samples are told apart,
 * call chains, counters in the samples, a pipe, compression.
 */
#include <errno.h>
#include <linux/perf_event.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#include "format/trace_format.h"
#include "gen.h"
#include "perf.h"

#define FOREIGN		XT_ID_END	/* an event that is not ours, recorded, too */
#define ID(event, cpu)	(1000ull + (event) * GEN_VCPUS + (cpu))

/* xcall's tracepoints, and at the end the other */
static const unsigned int events[] = {
#define EVENT(id, name, record, arguments, ...) XT_##id,
#include "format/events.def"
	FOREIGN
};

#define EVENTS		(sizeof(events) / sizeof(events[0]))

struct bytes {
	unsigned char *at;
	size_t n, cap;
};

struct gen_perf {
	struct bytes file, cpu[GEN_VCPUS];
	uint64_t type, read, rng;
	bool pipe, zstd, told;	/* told: a LOST record was written */
	ZSTD_CStream *z;
	uint64_t lost[GEN_VCPUS][XT_ID_END], untold[GEN_VCPUS];
};

/* ---- bytes ------------------------------------------------------------------------ */

static void put(struct bytes *b, const void *from, size_t n)
{
	if (b->n + n > b->cap) {
		b->cap = 2 * (b->n + n) + 4096;
		b->at = realloc(b->at, b->cap);
		if (!b->at)
			abort();
	}
	if (n)
		memcpy(b->at + b->n, from, n);
	b->n += n;
}

static void put32(struct bytes *b, uint32_t v)
{
	put(b, &v, sizeof(v));
}

static void put64(struct bytes *b, uint64_t v)
{
	put(b, &v, sizeof(v));
}

static uint64_t rnd(struct gen_perf *p, uint64_t below)
{
	p->rng = p->rng * 6364136223846793005ull + 1442695040888963407ull;
	return (p->rng >> 33) % below;
}

static size_t begin(struct bytes *b, uint32_t type)
{
	put32(b, type);
	put32(b, 0);
	return b->n - 8;
}

static void end(struct bytes *b, size_t at)
{
	uint16_t size = b->n - at;

	memcpy(b->at + at + 6, &size, sizeof(size));
}

/* ---- samples ----------------------------------------------------------------------- */

/* ns of perf's clock, a little after the TSC was read */
static uint64_t ns(struct gen_perf *p, uint64_t tsc)
{
	return tsc * 1000000 / GEN_KHZ + 1 + rnd(p, 300);
}

static void trailer(struct gen_perf *p, struct bytes *b, uint64_t time, unsigned int event,
		    unsigned int cpu, uint32_t says)
{
	put64(b, 77);
	put64(b, time);
	if (!(p->type & PERF_SAMPLE_IDENTIFIER))
		put64(b, ID(event, cpu));
	put64(b, says);
	if (p->type & PERF_SAMPLE_IDENTIFIER)
		put64(b, ID(event, cpu));
}

static void raw(struct bytes *b, unsigned int id, const unsigned char *record)
{
	const struct gen_perf_field *f;
	struct bytes r = {};
	uint16_t type = TYPE(id);
	static const unsigned char zero[8];
	uint32_t size;

	put(&r, &type, 2);
	put(&r, zero, 6);
	for (f = gen_perf_events[id].fields; f->name; f++) {
		put(&r, zero, (r.n + f->size - 1) / f->size * f->size - r.n);
		put(&r, record + f->from, f->size);
	}
	/* with its size, a multiple of 8 */
	put(&r, zero, (r.n + 4 + 7) / 8 * 8 - 4 - r.n);
	size = r.n;
	put32(b, size);
	put(b, r.at, r.n);
	free(r.at);
}

static void sample(struct gen_perf *p, unsigned int event, unsigned int cpu, uint64_t tsc,
		   const void *record)
{
	struct bytes *b = &p->cpu[cpu];
	size_t at = begin(b, PERF_RECORD_SAMPLE);
	uint64_t i, n;

	if (p->type & PERF_SAMPLE_IDENTIFIER)
		put64(b, ID(event, cpu));
	put64(b, 0xffffffff81000000ull);
	put64(b, 77);
	put64(b, ns(p, tsc));
	if (p->type & PERF_SAMPLE_ID)
		put64(b, ID(event, cpu));
	put64(b, cpu);
	put64(b, 1);
	if (p->type & PERF_SAMPLE_READ) {
		n = 1 + rnd(p, 3);
		if (p->read & PERF_FORMAT_GROUP) {
			put64(b, n);
			put64(b, 1);		/* time enabled */
		}
		for (i = 0; i < (p->read & PERF_FORMAT_GROUP ? n : 1) * 3; i++)
			put64(b, i);		/* value, id, lost */
	}
	if (p->type & PERF_SAMPLE_CALLCHAIN) {
		n = rnd(p, 9);
		put64(b, n);
		for (i = 0; i < n; i++)
			put64(b, 0xffffffff81000000ull + i);
	}
	if (event == FOREIGN) {
		put32(b, 4);
		put32(b, TYPE(FOREIGN));
	} else {
		raw(b, event, record);
	}
	end(b, at);
}

/* perf empties the CPUs' buffers, some of them */
static void round_(struct gen_perf *p, bool all)
{
	static unsigned char piece[60000];
	struct bytes out = {};
	unsigned int i;

	for (i = 0; i < GEN_VCPUS; i++) {
		struct bytes *b = &p->cpu[i];

		if (!all && !rnd(p, 3))
			continue;
		put(&out, b->at, b->n);
		/* seen of perf: a stretch that is written into the pipe twice */
		if (p->pipe && !p->told && !rnd(p, 8))
			put(&out, b->at, b->n);
		b->n = 0;
	}
	end(&out, begin(&out, 68));	/* FINISHED_ROUND */
	if (p->zstd) {
		ZSTD_inBuffer in = { out.at, out.n, 0 };
		size_t left = 1, at;

		while (left) {
			ZSTD_outBuffer o = { piece, sizeof(piece), 0 };

			left = ZSTD_compressStream2(p->z, &o, &in, ZSTD_e_flush);
			at = begin(&p->file, 81);
			put(&p->file, piece, o.pos);
			end(&p->file, at);
		}
	} else {
		put(&p->file, out.at, out.n);
	}
	free(out.at);
}

void gen_perf_event(struct gen_perf *p, unsigned int cpu, const void *record, bool lost)
{
	struct bytes *b = &p->cpu[cpu];
	uint64_t tsc;
	uint16_t id;
	size_t at;

	memcpy(&tsc, record, sizeof(tsc));
	memcpy(&id, (const char *)record + offsetof(struct xt_clock, id), sizeof(id));
	if (lost) {
		p->lost[cpu][id]++;
		p->untold[cpu]++;
		return;
	}
	if (p->untold[cpu]) {
		at = begin(b, PERF_RECORD_LOST);
		put64(b, ID(1, cpu));
		put64(b, p->untold[cpu]);
		trailer(p, b, ns(p, tsc), id, cpu, cpu);
		end(b, at);
		p->untold[cpu] = 0;
		p->told = true;
	}
	if (!rnd(p, 50))
		sample(p, FOREIGN, cpu, tsc, NULL);
	sample(p, id, cpu, tsc, record);
	if (!rnd(p, 200))
		round_(p, false);
}

/* ---- the file ------------------------------------------------------------------------ */

static void attr(struct gen_perf *p, struct bytes *b, unsigned int event)
{
	struct perf_event_attr a = {
		.type = PERF_TYPE_TRACEPOINT, .size = sizeof(a), .config = TYPE(event),
		.sample_period = 1, .sample_type = p->type, .read_format = p->read,
		.inherit = 1, .disabled = 1, .sample_id_all = 1,
	};

	put(b, &a, sizeof(a));
}

static void formats(struct bytes *b)
{
	/* of a newer kernel, by a name that the recorder has for an event of its own */
	static const char newer[] = "name: xcall_sched_switch\nID: 15\nformat:\n"
		"\tfield:char comm[16];\toffset:8;\tsize:16;\tsigned:0;\n";
	static const char head[] = "\x17\x08\x44tracing0.6\0\0\x08\0\x10\0\0header_page\0";
	const struct gen_perf_field *f;
	unsigned int id, at, i;
	char *text;
	size_t n;
	FILE *t;

	put(b, head, sizeof(head) - 1);
	put64(b, 5);
	put(b, "page\n", 5);
	put(b, "header_event", 13);
	put64(b, 6);
	put(b, "event\n", 6);
	put32(b, 1);			/* ftrace's own */
	put64(b, 12);
	put(b, "name: print\n", 12);
	put32(b, 2);
	put(b, "sched", 6);
	put32(b, 1);
	put64(b, 13);
	put(b, "name: other \n", 13);
	put(b, "xcall", 6);
	put32(b, EVENTS);
	put64(b, sizeof(newer) - 1);
	put(b, newer, sizeof(newer) - 1);
	for (i = 0; i < EVENTS - 1; i++) {
		id = events[i];
		t = open_memstream(&text, &n);
		fprintf(t, "name: xcall_%s\nID: %u\nformat:\n"
			"\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;\n"
			"\tfield:int common_pid;\toffset:4;\tsize:4;\tsigned:1;\n\n",
			gen_perf_events[id].name, TYPE(id));
		for (f = gen_perf_events[id].fields, at = 8; f->name; f++) {
			at = (at + f->size - 1) / f->size * f->size;
			fprintf(t, "\tfield:%s %s;\toffset:%u;\tsize:%u;\tsigned:%d;\n", f->type,
				f->name, at, f->size, !strcmp(f->type, "int"));
			at += f->size;
		}
		fprintf(t, "\nprint fmt: \"tsc=%%llu\", REC->tsc\n");
		fclose(t);
		put64(b, n);
		put(b, text, n);
		free(text);
	}
}

static void string(struct bytes *b, const char *s)
{
	char room[64] = "";

	snprintf(room, sizeof(room), "%s", s);
	put32(b, sizeof(room));
	put(b, room, sizeof(room));
}

static void cpus(struct bytes *b)
{
	put32(b, GEN_VCPUS);
	put32(b, GEN_VCPUS);
}

static void id_index(struct gen_perf *p)
{
	size_t at = begin(&p->file, 69);
	unsigned int i, cpu;

	put64(&p->file, EVENTS * GEN_VCPUS);
	for (i = 0; i < EVENTS; i++)
		for (cpu = 0; cpu < GEN_VCPUS; cpu++) {
			put64(&p->file, ID(events[i], cpu));
			put64(&p->file, events[i]);
			put64(&p->file, cpu);
			put64(&p->file, UINT64_MAX);
		}
	end(&p->file, at);
}

static void feature_record(struct gen_perf *p, unsigned int bit, const char *s)
{
	size_t at = begin(&p->file, 80);

	put64(&p->file, bit);
	if (s)
		string(&p->file, s);
	else
		cpus(&p->file);
	end(&p->file, at);
}

static void pipe_head(struct gen_perf *p)
{
	static const unsigned char zero[8];
	struct bytes f = {};
	unsigned int i, cpu;
	size_t at;

	put(&p->file, "PERFILE2", 8);
	put64(&p->file, 16);
	for (i = 0; i < EVENTS; i++) {
		at = begin(&p->file, 64);
		attr(p, &p->file, events[i]);
		for (cpu = 0; cpu < GEN_VCPUS; cpu++)
			put64(&p->file, ID(events[i], cpu));
		end(&p->file, at);
	}
	feature_record(p, 4, "6.12.0-xcall");
	feature_record(p, 7, NULL);
	formats(&f);
	at = begin(&p->file, 66);
	put32(&p->file, f.n);
	put32(&p->file, 0);
	end(&p->file, at);
	put(&p->file, f.at, f.n);
	put(&p->file, zero, -f.n & 7);
	free(f.at);
}

struct gen_perf *gen_perf_open(unsigned int guest, uint64_t seed)
{
	struct gen_perf *p = calloc(1, sizeof(*p));

	p->rng = seed * 31 + guest;
	rnd(p, 2);
	/* one guest's perf writes a file, the other's to a pipe */
	p->pipe = guest % 2;
	p->zstd = !p->pipe && rnd(p, 2);
	p->type = PERF_SAMPLE_IP | PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_CPU |
		  PERF_SAMPLE_PERIOD | PERF_SAMPLE_RAW |
		  (rnd(p, 3) ? PERF_SAMPLE_IDENTIFIER : PERF_SAMPLE_ID);
	if (!rnd(p, 3))
		p->type |= PERF_SAMPLE_CALLCHAIN;
	if (!rnd(p, 3))
		p->type |= PERF_SAMPLE_READ;
	p->read = PERF_FORMAT_ID | PERF_FORMAT_LOST;
	if (rnd(p, 2))
		p->read |= PERF_FORMAT_GROUP | PERF_FORMAT_TOTAL_TIME_ENABLED;
	p->z = ZSTD_createCStream();
	if (p->pipe)
		pipe_head(p);
	id_index(p);
	return p;
}

/* what no LOST record has told is in the counts that perf reads at its end */
static void lost_samples(struct gen_perf *p)
{
	unsigned int event, cpu;
	size_t at;

	for (cpu = 0; cpu < GEN_VCPUS; cpu++)
		for (event = 1; event < XT_ID_END; event++)
			if (p->lost[cpu][event]) {
				at = begin(&p->file, PERF_RECORD_LOST_SAMPLES);
				put64(&p->file, p->lost[cpu][event]);
				trailer(p, &p->file, 0, event, cpu, 0);
				end(&p->file, at);
			}
}

static int write_file(struct gen_perf *p, const char *path)
{
	const size_t each = sizeof(struct perf_event_attr) + 16, n = EVENTS;
	uint64_t ids = 104, attrs = ids + n * GEN_VCPUS * 8, data = attrs + n * each;
	struct bytes b = {}, f[3] = {};
	uint64_t at = data + p->file.n + sizeof(f) / sizeof(f[0]) * 16;
	unsigned int cpu, i;
	FILE *out;

	put(&b, "PERFILE2", 8);
	put64(&b, 104);
	put64(&b, each);
	put64(&b, attrs);
	put64(&b, n * each);
	put64(&b, data);
	put64(&b, p->file.n);
	put64(&b, 0);
	put64(&b, 0);
	put64(&b, 1u << 1 | 1u << 4 | 1u << 7);
	for (i = 0; i < 3; i++)
		put64(&b, 0);
	for (i = 0; i < EVENTS; i++)
		for (cpu = 0; cpu < GEN_VCPUS; cpu++)
			put64(&b, ID(events[i], cpu));
	for (i = 0; i < EVENTS; i++) {
		attr(p, &b, events[i]);
		put64(&b, ids + i * GEN_VCPUS * 8);
		put64(&b, GEN_VCPUS * 8);
	}
	put(&b, p->file.at, p->file.n);
	formats(&f[0]);
	string(&f[1], "6.12.0-xcall");
	cpus(&f[2]);
	for (i = 0; i < 3; i++) {
		put64(&b, at);
		put64(&b, f[i].n);
		at += f[i].n;
	}
	for (i = 0; i < 3; i++) {
		put(&b, f[i].at, f[i].n);
		free(f[i].at);
	}
	out = fopen(path, "w");
	i = !out || fwrite(b.at, b.n, 1, out) != 1 || fclose(out);
	free(b.at);
	return i ? -EIO : 0;
}

int gen_perf_close(struct gen_perf *p, const char *path)
{
	unsigned int i;
	FILE *out;
	int err;

	round_(p, true);
	lost_samples(p);
	if (p->pipe) {
		out = fopen(path, "w");
		err = !out || fwrite(p->file.at, p->file.n, 1, out) != 1 || fclose(out);
	} else {
		err = write_file(p, path);
	}
	for (i = 0; i < GEN_VCPUS; i++)
		free(p->cpu[i].at);
	free(p->file.at);
	ZSTD_freeCStream(p->z);
	free(p);
	return err ? -EIO : 0;
}
