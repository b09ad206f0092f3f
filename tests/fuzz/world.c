// SPDX-License-Identifier: GPL-2.0-only
/* A result folder out of a few bytes (world.h), read and analysed as xcall report does. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/units.h"
#include "cmd/cmd.h"
#include "format/events.h"
#include "format/trace_format.h"
#include "fuzz.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "summary/summary.h"
#include "trace/ctf.h"
#include "world.h"

#define KHZ	2000000
#define UUID	"00000000-0000-4000-8000-000000000001"

struct bytes {
	unsigned char *at;
	size_t n, cap;
};

struct source {
	struct bytes file;
	size_t packet;		/* the open one begins here; host: the window */
	uint64_t last, seq, discarded;
	bool open;
};

static struct source sources[WORLD_SOURCES];
static uint64_t tsc_max;

static void *add(struct bytes *b, size_t size)
{
	b->at = xc_grow(b->at, &b->cap, b->n + size, 1);
	b->n += size;
	return memset(b->at + b->n - size, 0, size);
}

static uint64_t in_order(struct source *s, uint64_t tsc)
{
	tsc %= tsc_max;
	if (tsc > s->last)
		s->last = tsc;
	return s->last;
}

/* ---- guest -------------------------------------------------------------------- */

static void end_packet(struct source *s)
{
	struct xt_packet *p;

	if (!s->open)
		return;
	p = (struct xt_packet *)(s->file.at + s->packet);
	p->tsc_end = s->last;
	p->content_bits = p->packet_bits = (s->file.n - s->packet) * 8;
	s->open = false;
}

static void begin_packet(struct source *s, unsigned int cpu, uint64_t tsc)
{
	struct xt_packet *p;

	if (s->open)
		return;
	s->packet = s->file.n;
	p = add(&s->file, sizeof(*p));
	*p = (struct xt_packet){ .magic = XT_CTF_MAGIC, .tsc_begin = tsc, .seq = s->seq++,
				 .discarded = s->discarded, .cpu = cpu };
	s->open = true;
}

/* values that the reader refuses have targets of their own: here, all are in range */
static void into_range(union xc_rec *r, unsigned int cpu)
{
	switch (r->any.id) {
	case XT_CALL_BEGIN:
	case XT_CALL_END:
		r->call_begin.api %= XT_API_END;
		break;
	case XT_CSD_WAIT_BEGIN:
	case XT_CSD_WAIT_END:
		r->wait.reason %= XT_WAIT_END;
		r->wait.target %= XC_CPUS_MAX;
		break;
	case XT_CSD_LOCKED:
	case XT_CSD_QUEUED:
		r->csd.type %= XT_TYPE_END;
		r->csd.target %= XC_CPUS_MAX;
		break;
	case XT_CSD_RUN_BEGIN:
	case XT_CSD_RUN_END:
	case XT_CSD_UNLOCKED:
		r->csd.type %= XT_TYPE_END;
		r->csd.target = cpu;
		break;
	case XT_IPI_SEND:
	case XT_IPI_SENT:
		r->send.kind %= XT_KIND_END;
		r->send.target %= XC_CPUS_MAX;
		break;
	case XT_IPI_SKIP:
		r->skip.kind %= XT_KIND_END;
		r->skip.reason %= XT_SKIP_END;
		r->skip.target %= XC_CPUS_MAX;
		break;
	case XT_IPI_ENTRY:
	case XT_IPI_EXIT:
		r->recv.kind %= XT_KIND_END;
		break;
	case XT_VCPU:
		r->vcpu.phase %= XT_PHASE_END;
		r->vcpu.cpu %= XC_CPUS_MAX;
		break;
	case XT_CSD_STUCK:
		r->stuck.reason %= XT_STUCK_END;
		r->stuck.target %= XC_CPUS_MAX;
		break;
	case XT_CLOCK:
		r->clock.what %= XT_CLOCK_END;
		break;
	case XT_HP_ENTER:
	case XT_HP_EXIT:
		r->hp.cpu %= XC_CPUS_MAX;
		break;
	case XT_MARKER:
		r->marker.how %= XT_MARKER_END;
		r->marker.after %= tsc_max;
		if (r->marker.after < r->marker.tsc)
			r->marker.after = r->marker.tsc;
		break;
	}
}

/* returns the bytes taken, 0: too few */
static size_t guest_record(unsigned int cpu, const uint8_t *data, size_t size)
{
	struct source *s = &sources[cpu];
	union xc_rec r = {};
	unsigned int n;

	if (size < 16)
		return 0;
	memcpy(&r, data, 16);
	if (!xt_size(r.any.id))
		r.any.id = r.any.id % (XT_ID_END - 1) + 1;
	n = xt_size(r.any.id);
	if (size < n)
		return 0;
	memcpy((char *)&r + 10, data + 10, n - 10);
	r.any.tsc = in_order(s, r.any.tsc);
	into_range(&r, cpu);
	begin_packet(s, cpu, r.any.tsc);
	memcpy(add(&s->file, n), &r, n);
	return n;
}

static void guest_loss(unsigned int cpu)
{
	struct source *s = &sources[cpu];

	end_packet(s);
	s->discarded++;
}

static void write_guest(const uint8_t *head)
{
	static const char *const type[] = { "pv", "pvh", "hvm", "pv" };
	uint32_t vcpus[] = { 0, 1, 2, 3 };
	struct guest_info info = {
		.hostname = "small", .release = "6.12.0-xcall", .kernel = "xcall",
		.guest_type = type[WORLD_TYPE(head[0])], .xen_uuid = UUID, .tsc_khz = KHZ,
		.tsc_source = "xen", .present = { WORLD_CPUS, { 0, 1, 2, 3 } },
		.xen_vcpu = vcpus,
	};
	struct ctf_metadata meta = {
		.info = &info, .start = { 1000, 1, 1 }, .before_tsc = 2000,
		.after_tsc = 1ull << 59, .upstream = WORLD_TYPE(head[0]) == WORLD_UPSTREAM,
		.clock_error_ns = 100, .clock_changes = 1,
	};
	unsigned int i;
	char name[64];

	meta.events = head[1] | head[2] << 8 | (uint32_t)head[3] << 16;
	meta.events &= EVENTS_EVERY | 1u << XT_MARKER;
	if (!(head[0] & WORLD_KILLED))
		meta.end = (struct tsc_pair){ 1ull << 59, 2, 2 };
	FUZZ_HOLD(!ctf_metadata_write(&meta, fuzz_dir("world/guest-pv/ctf")));
	for (i = 0; i < WORLD_CPUS; i++) {
		if (sources[i].discarded && !sources[i].open)
			begin_packet(&sources[i], i, sources[i].last);
		end_packet(&sources[i]);
		snprintf(name, sizeof(name), "world/guest-pv/ctf/cpu%u", i);
		fuzz_file(name, sources[i].file.at, sources[i].file.n);
	}
}

/* ---- Xen ------------------------------------------------------------------------- */

static size_t host_record(unsigned int pcpu, const uint8_t *data, size_t size)
{
	struct source *s = &sources[WORLD_PCPU + pcpu];
	uint32_t header, *word;
	unsigned int n;
	uint64_t tsc;

	if (size < 4)
		return 0;
	memcpy(&header, data, 4);
	if ((header & 0x0fffffff) == XC_TRC_LOST)
		header = XC_TRC_LOST | 4u << 28 | 1u << 31;
	if ((header & 0x0fffffff) == XC_TRC_CPU_CHANGE)
		header++;
	n = 4 + (header >> 31 ? 8 : 0) + (header >> 28 & 7) * 4;
	if (size < n)
		return 0;
	word = add(&s->file, n);
	memcpy(word, data, n);
	word[0] = header;
	if (header >> 31) {
		memcpy(&tsc, word + 1, 8);
		/* a clock that goes back is counted, and a case of its own */
		tsc = tsc % 16 ? in_order(s, tsc) : tsc % tsc_max;
		memcpy(word + 1, &tsc, 8);
	}
	return n;
}

static void write_host(const uint8_t *head)
{
	static const char rest[] = "\"schema\": \"xcall.host/1\", \"tsc_khz\": 2000000, "
		"\"pcpus\": 2, \"buffer_pages\": 4, \"end_marker\": \"arrived\", \"domains\": ["
		"{\"domid\": 1, \"name\": \"pv\", \"uuid\": \"" UUID "\", \"type\": \"pv\"}, "
		"{\"domid\": 2, \"name\": \"pv\", \"uuid\": \"" UUID "\", \"type\": \"pv\"}]}";
	static const char cut[] = "\"begin_cut\": true, \"end_cut\": true, ";
	char meta[sizeof(rest) + sizeof(cut)];
	struct bytes all = {};
	unsigned int i;

	for (i = 0; i < WORLD_PCPUS; i++) {
		const struct bytes *b = &sources[WORLD_PCPU + i].file;
		uint32_t *window;

		if (!b->n)
			continue;
		window = add(&all, 12);
		window[0] = XC_TRC_CPU_CHANGE | 2u << 28;
		window[1] = i;
		window[2] = b->n;
		memcpy(add(&all, b->n), b->at, b->n);
	}
	if (all.n && !(head[0] & WORLD_NO_HOST))
		fuzz_file("world/host/xen.trace", all.at, all.n);
	else
		unlink(fuzz_file("world/host/xen.trace", "", 0));
	if (head[0] & WORLD_NO_META)
		unlink(fuzz_file("world/host/meta.json", "", 0));
	else
		fuzz_file("world/host/meta.json", meta,
			  sprintf(meta, "{%s%s", head[4] / WORLD_DOES & 1 ? cut : "", rest));
	free(all.at);
}

/* ---- the run --------------------------------------------------------------------- */

static void read_chunks(const uint8_t *data, size_t size)
{
	while (size) {
		unsigned int source = *data % WORLD_SOURCES;
		size_t n = 0;

		data++;
		size--;
		if (source < WORLD_CPUS)
			n = guest_record(source, data, size);
		else if (source < WORLD_PCPU)
			guest_loss(source - WORLD_LOST);
		else
			n = host_record(source - WORLD_PCPU, data, size);
		if (!n && (source < WORLD_CPUS || source >= WORLD_PCPU))
			return;
		data += n;
		size -= n;
	}
}

/* a command of the tool's, which has nothing to complain of but what check finds */
static void command(int does)
{
	static int (*const run[])(int, char **) = {
		[WORLD_REPORT] = cmd_report, [WORLD_CHECK] = cmd_check, [WORLD_DUMP] = cmd_dump,
		[WORLD_PERFETTO] = cmd_export, [WORLD_NDJSON] = cmd_export,
		[WORLD_TSV] = cmd_export, [WORLD_MERGE] = cmd_merge,
	};
	static char *const option[] = {
		[WORLD_PERFETTO] = "--perfetto", [WORLD_NDJSON] = "--ndjson",
		[WORLD_TSV] = "--tsv", [WORLD_MERGE] = "-o", [WORLD_DOES] = NULL,
	};
	char dir[128], out[192], *argv[5] = { "fuzz" };
	int argc = 1, ret;

	snprintf(out, sizeof(out), "%s", fuzz_file("world-out", "", 0));
	snprintf(dir, sizeof(dir), "%s", fuzz_dir("world"));
	if (option[does]) {
		argv[argc++] = option[does];
		argv[argc++] = out;
	}
	argv[argc++] = dir;
	optind = 0;
	ret = run[does](argc, argv);
	FUZZ_HOLD(!ret || (ret == 2 && does == WORLD_CHECK));
}

static void analyse(void)
{
	struct xc_paths paths = { .dir = fuzz_dir("world") };
	FILE *null;
	struct xc_run *run;
	size_t i;

	/* no file is broken, so that all of it is read and adds up */
	FUZZ_HOLD(!xc_open(&run, &paths));
	FUZZ_HOLD(!xc_analyse(run, NULL));
	for (i = 0; i < run->n_guests; i++) {
		const struct xc_guest *g = &run->guests[i];
		const struct xc_call_stats *c = &g->result->calls;

		FUZZ_HOLD(c->total == c->complete + c->censored + c->unmatched);
		FUZZ_HOLD(g->clock.lo <= g->clock.hi);
	}
	null = fopen("/dev/null", "w");
	FUZZ_HOLD(null && !xc_summary_write(run, null));
	fclose(null);
	xc_close(run);
}

void fuzz_world(const uint8_t *data, size_t size)
{
	unsigned int i;

	if (size < WORLD_HEAD)
		return;
	fuzz_dir("world");
	fuzz_dir("world/guest-pv");
	fuzz_dir("world/guest-pv/ctf");
	fuzz_dir("world/host");
	tsc_max = (data[0] & WORLD_FAR) == WORLD_FAR ? XC_TSC_MAX : WORLD_NEAR_MAX;
	read_chunks(data + WORLD_HEAD, size - WORLD_HEAD);
	write_guest(data);
	write_host(data);
	for (i = 0; i < WORLD_SOURCES; i++) {
		free(sources[i].file.at);
		sources[i] = (struct source){};
	}
	if (data[4] % WORLD_DOES == WORLD_SUMMARY)
		analyse();
	else
		command(data[4] % WORLD_DOES);
}
