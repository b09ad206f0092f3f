// SPDX-License-Identifier: GPL-2.0-only
/* The trace's description in TSDL: one table of events, next to the structs. */
#include <assert.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include "format/events.h"
#include "format/version.h"
#include "guest/newfile.h"
#include "trace/ctf.h"

/*
 * Fields are declared with an alignment of 8 bits and lie in the file as the
 * structs do: the compiler's padding in any of them would break this.
 */
#define FIELD_AT(type, field, at) \
	static_assert(offsetof(struct type, field) == (at), #type "." #field)

FIELD_AT(xt_call_begin, api, 10);
FIELD_AT(xt_call_begin, func, 16);
FIELD_AT(xt_call_end, result, 12);
FIELD_AT(xt_call_end, func, 16);
FIELD_AT(xt_csd_wait, csd, 16);
FIELD_AT(xt_csd, target, 12);
FIELD_AT(xt_csd, func, 24);
FIELD_AT(xt_ipi_send, result, 20);
FIELD_AT(xt_ipi_skip, target, 12);
FIELD_AT(xt_ipi_recv, port, 12);
FIELD_AT(xt_vcpu, result, 20);
FIELD_AT(xt_csd_stuck, csd, 16);
FIELD_AT(xt_csd_stuck, pad2, 36);
FIELD_AT(xt_clock, tsc_khz, 12);
FIELD_AT(xt_hp, func, 16);
FIELD_AT(xt_hp, value, 28);
FIELD_AT(xt_switch, state, 12);
FIELD_AT(xt_switch, comm, 24);
static_assert(sizeof(struct xt_hp) == 32 && sizeof(struct xt_switch) == 40, "padding");
FIELD_AT(xt_marker, after, 16);
FIELD_AT(xt_packet, tsc_begin, 8);
FIELD_AT(xt_packet, cpu, 56);
static_assert(sizeof(struct xt_packet) == 64, "packet header");

/* of the records, and of each event by its record */
#define RECORD(record, text) static const char record##_fields[] = text;
#include "format/events.def"

static const char *const fields[XT_ID_END] = {
#define EVENT(id, name, record, arguments, ...) [XT_##id] = record##_fields,
#define OTHER(id, name, record, ...) EVENT(id, name, record, 0)
#include "format/events.def"
};

static const char types[] =
	"typealias integer { size = 8; align = 8; signed = false; } := u8;\n"
	"typealias integer { size = 16; align = 8; signed = false; } := u16;\n"
	"typealias integer { size = 32; align = 8; signed = false; } := u32;\n"
	"typealias integer { size = 64; align = 8; signed = false; } := u64;\n"
	"typealias integer { size = 32; align = 8; signed = true; } := s32;\n"
	"typealias integer { size = 64; align = 8; signed = false; base = 16; } := x64;\n"
	"typealias integer { size = 8; align = 8; signed = false; encoding = UTF8; } := char_t;\n"
	"typealias enum : u8 { RESCHED, CALL, SINGLE, IRQ_WORK, SPIN, NMI, STOP } := kind_t;\n"
	"typealias enum : u8 { ASYNC, SYNC, IRQ_WORK, TTWU, LOCAL } := type_t;\n"
	"typealias enum : u8 { SINGLE, ASYNC, MANY } := api_t;\n"
	"typealias enum : u8 { QUEUED, POLLING, OFFLINE, LOCAL } := skip_t;\n"
	"typealias enum : u8 { LOCK, DONE } := wait_t;\n"
	"typealias enum : u8 { PREPARED, INITIALISED, UP, ALIVE, ONLINE, DYING, DOWN,\n"
	"\tDEAD, FREED } := phase_t;\n"
	"typealias enum : u8 { NOT_SENT, NOT_RUN, MASKED, HANDLER, BEHIND, NO_UNLOCK,\n"
	"\tOFFLINE } := stuck_t;\n"
	"typealias enum : u8 { SUSPEND, RESUME } := clock_t;\n"
	"typealias enum : u8 { VMCALL, CPUID, HVMOP } := marker_t;\n";
static_assert(XT_KIND_END == 7 && XT_TYPE_END == 5 && XT_API_END == 3 &&
	      XT_SKIP_END == 4 && XT_WAIT_END == 2 && XT_PHASE_END == 9 &&
	      XT_STUCK_END == 7 && XT_CLOCK_END == 2 && XT_MARKER_END == 3,
	      "an enum of trace_format.h has grown: the TSDL must, too");

static const char stream[] =
	"stream {\n"
	"\tid = 0;\n"
	"\tevent.header := struct {\n"
	"\t\tinteger { size = 64; align = 64; signed = false;\n"
	"\t\t\tmap = clock.tsc.value; } timestamp;\n"
	"\t\tu16 id;\n"
	"\t};\n"
	"\tpacket.context := struct {\n"
	"\t\tinteger { size = 64; align = 64; signed = false;\n"
	"\t\t\tmap = clock.tsc.value; } timestamp_begin;\n"
	"\t\tinteger { size = 64; align = 64; signed = false;\n"
	"\t\t\tmap = clock.tsc.value; } timestamp_end;\n"
	"\t\tu64 content_size;\n"
	"\t\tu64 packet_size;\n"
	"\t\tu64 packet_seq_num;\n"
	"\t\tu64 events_discarded;\n"
	"\t\tu32 cpu_id;\n"
	"\t\tu32 pad;\n"
	"\t};\n"
	"};\n";

static void put_uuid(FILE *file, const unsigned char *uuid)
{
	int i;

	for (i = 0; i < 16; i++)
		fprintf(file, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "",
			uuid[i]);
}

/* Text of this machine may hold anything: TSDL gets printable ASCII only. */
static void put_text(FILE *file, const char *key, const char *text)
{
	fprintf(file, "\t%s = \"", key);
	for (; *text; text++)
		fputc(*text < ' ' || *text > '~' || *text == '"' || *text == '\\' ?
		      '_' : *text, file);
	fputs("\";\n", file);
}

static void put_number(FILE *file, const char *key, uint64_t number)
{
	fprintf(file, "\t%s = %" PRIu64 ";\n", key, number);
}

/* An analyser must not take an event that was off for one that never came. */
static void put_events_on(FILE *file, const char *key, uint32_t on)
{
	const char *space = "";
	unsigned int id;

	fprintf(file, "\t%s = \"", key);
	for (id = 0; id < XT_ID_END; id++)
		if (on & 1U << id) {
			fprintf(file, "%s%s", space, event_name(id));
			space = " ";
		}
	fputs("\";\n", file);
}

static void put_env(FILE *file, const struct ctf_metadata *meta)
{
	const struct guest_info *info = meta->info;
	unsigned int i;

	fputs("env {\n", file);
	put_text(file, "tracer_name", "xcall-record");
	put_text(file, "tracer_version", XCALL_VERSION);
	put_text(file, "hostname", info->hostname);
	put_text(file, "release", info->release);
	put_text(file, "kernel", info->kernel);
	put_text(file, "guest_type", info->guest_type);
	put_text(file, "xen_uuid", info->xen_uuid);
	put_number(file, "vcpus", info->present.count);
	fputs("\txen_vcpus = \"", file);
	for (i = 0; i < info->present.count; i++)
		fprintf(file, "%s%u", i ? " " : "", info->xen_vcpu[i]);
	fputs("\";\n", file);
	put_events_on(file, "events", meta->events);
	put_events_on(file, "missing", meta->missing);
	put_text(file, "event_source", meta->upstream ? "upstream" : "xcall");
	put_text(file, "event_clock", meta->upstream ? "monotonic" : "tsc");
	if (meta->end.tsc && (meta->upstream || meta->events & EVENTS_MONO))
		put_number(file, "clock_error_ns", meta->clock_error_ns);
	put_number(file, "tsc_khz", info->tsc_khz);
	put_text(file, "tsc_source", info->tsc_source);
	put_number(file, "start_tsc", meta->start.tsc);
	put_number(file, "start_mono_ns", meta->start.mono_ns);
	put_number(file, "start_wall_ns", meta->start.wall_ns);
	if (meta->from_tsc)
		put_number(file, "from_tsc", meta->from_tsc);
	if (meta->before_tsc)
		put_number(file, "before_tsc", meta->before_tsc);
	if (meta->end.tsc) {
		if (meta->after_tsc)
			put_number(file, "after_tsc", meta->after_tsc);
		if (meta->until_tsc)
			put_number(file, "until_tsc", meta->until_tsc);
		put_number(file, "end_tsc", meta->end.tsc);
		put_number(file, "end_mono_ns", meta->end.mono_ns);
		put_number(file, "end_wall_ns", meta->end.wall_ns);
		put_number(file, "missed", meta->missed);
		put_number(file, "clock_changes", meta->clock_changes);
	}
	fputs("};\n", file);
}

/* Wall time at TSC 0, as whole seconds and ticks. */
static void put_clock(FILE *file, const struct ctf_metadata *meta)
{
	uint64_t hz = meta->info->tsc_khz * 1000;
	__int128 zero = (__int128)meta->start.wall_ns * hz / 1000000000 - meta->start.tsc;
	int64_t seconds = zero / hz;

	if (zero < 0 && zero % hz)
		seconds--;
	fprintf(file, "clock {\n\tname = tsc;\n"
		"\tdescription = \"raw TSC of the guest\";\n"
		"\tfreq = %" PRIu64 ";\n"
		"\toffset_s = %" PRId64 ";\n"
		"\toffset = %" PRIu64 ";\n"
		"\tabsolute = true;\n"
		"};\n",
		hz, seconds, (uint64_t)(zero - (__int128)seconds * hz));
}

static void put_events(FILE *file)
{
	unsigned int id;

	for (id = 0; id < XT_ID_END; id++)
		if (fields[id])
			fprintf(file, "event {\n\tname = \"xcall_%s\";\n\tid = %u;\n"
				"\tstream_id = 0;\n\tfields := struct { %s };\n};\n",
				event_name(id), id, fields[id]);
}

int ctf_metadata_write(const struct ctf_metadata *meta, const char *dir)
{
	struct newfile new;
	FILE *file;
	int err = newfile_open(&new, dir, "metadata");

	if (err)
		return err;
	file = new.file;
	fputs("/* CTF 1.8 */\n", file);
	fputs(types, file);
	fputs("trace {\n\tmajor = 1;\n\tminor = 8;\n\tuuid = \"", file);
	put_uuid(file, meta->uuid);
	fputs("\";\n\tbyte_order = le;\n"
	      "\tpacket.header := struct {\n\t\tu32 magic;\n\t\tu32 stream_id;\n\t};\n};\n",
	      file);
	put_env(file, meta);
	put_clock(file, meta);
	fputs(stream, file);
	put_events(file);
	return newfile_close_synced(&new, 0);
}
