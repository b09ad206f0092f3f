// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "flight/flight.h"
#include "flight/trigger.h"
#include "guest/message.h"
#include "recording.h"
#include "trace/interrupts.h"
#include "trace/ports.h"

#define HOLD_MS 100	/* longer than a vCPU is kept from its pCPU between two instructions */

static int see_function(struct symbols *symbols, const void *record)
{
	const struct xt_head *head = record;
	const struct xt_call_begin *call = record;
	const struct xt_csd *csd = record;
	const struct xt_csd_stuck *stuck = record;
	const struct xt_hp *hp = record;

	switch (head->id) {
	case XT_CALL_BEGIN:
	case XT_CALL_END:
		return symbols_see(symbols, call->func);
	case XT_CSD_LOCKED:
	case XT_CSD_QUEUED:
	case XT_CSD_RUN_BEGIN:
		return symbols_see(symbols, csd->func);
	case XT_CSD_STUCK:
		return symbols_see(symbols, stuck->func);
	case XT_HP_ENTER:
		return symbols_see(symbols, hp->func);
	default:
		return 0;
	}
}

/* Puts the TSC in the place of the monotonic clock; never back in time. */
static void give_tsc(struct recording_cpu *cpu, struct xt_head *head)
{
	uint64_t tsc = mono_tsc(&cpu->recording->mono, head->tsc);

	if (tsc > cpu->mono_tsc)
		cpu->mono_tsc = tsc;
	head->tsc = cpu->mono_tsc;
	head->id &= ~RECORD_MONO;
}

/*
 * What was lost before the trace's beginning is in lost_before, and what is
 * lost after its end is not counted: losses[] then holds the count at the end.
 */
static int loss_in_window(struct recording_cpu *cpu, const struct record_lost *record, size_t size)
{
	const struct recording *recording = cpu->recording;
	struct record_lost lost = *record;

	if (size != sizeof(lost))
		return -EPROTO;
	if (recording->from_tsc == UINT64_MAX || lost.tsc >= recording->until_tsc)
		return 0;
	if (lost.tsc <= recording->from_tsc)
		lost.tsc = recording->from_tsc + 1;
	if (recording->meta.after_tsc && cpu->stream.cpu < recording->n_losses &&
	    lost.lost > recording->losses[cpu->stream.cpu])
		lost.lost = recording->losses[cpu->stream.cpu];
	return ctf_stream_put(&cpu->stream, &lost, sizeof(lost));
}

static int sink(void *context, void *record, size_t size)
{
	struct recording_cpu *cpu = context;
	struct xt_switch copy;	/* the longest: a ring cannot be written to */
	const struct xt_head *head = record;
	int err;

	cpu->drained += size;
	if (size > sizeof(copy))
		return -EPROTO;
	if (head->id & RECORD_MONO) {
		head = record = memcpy(&copy, record, size);
		give_tsc(cpu, record);
	}
	if (head->id == RECORD_LOST)
		return loss_in_window(cpu, record, size);
	if (cpu->recording->trigger)
		trigger_see(cpu->recording->trigger, cpu->stream.cpu, record);
	if (head->tsc <= cpu->recording->from_tsc || head->tsc >= cpu->recording->until_tsc)
		return 0;
	err = ctf_stream_put(&cpu->stream, record, size);
	if (head->id == XT_CLOCK)
		cpu->recording->meta.clock_changes++;
	return err ? err : see_function(&cpu->recording->symbols, record);
}

static int create_flight(struct recording *recording)
{
	unsigned int i;
	int err = 0;

	for (i = 0; i < recording->info.present.count && !err; i++)
		err = ctf_stream_open_keep(&recording->cpus[i].stream, flight_keep,
					   recording->flight, recording->info.present.cpu[i]);
	return err ? fail_errno(err, "cannot record") : 0;
}

static int create_files(struct recording *recording)
{
	unsigned int i;
	int err = 0, fd;

	if (mkdir(recording->dir, 0755) && errno != EEXIST)
		return fail_errno(-errno, "cannot create %s", recording->dir);
	if (recording->flight)
		return create_flight(recording);
	if (mkdir(recording->ctf_dir, 0755) && errno != EEXIST)
		return fail_errno(-errno, "cannot create %s", recording->ctf_dir);
	fd = open(recording->ctf_dir, O_DIRECTORY | O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return fail_errno(-errno, "cannot open %s", recording->ctf_dir);
	for (i = 0; i < recording->info.present.count && !err; i++) {
		uint32_t cpu = recording->info.present.cpu[i];

		err = ctf_stream_open(&recording->cpus[i].stream, fd, cpu);
		if (err)
			fail_errno(err, "cannot create %s/cpu%u", recording->ctf_dir, cpu);
	}
	close(fd);
	return err;
}

static int write_metadata(struct recording *recording)
{
	int err;

	if (recording->flight)
		return 0;
	err = ctf_metadata_write(&recording->meta, recording->ctf_dir);
	return err ? fail_errno(err, "cannot write %s/metadata", recording->ctf_dir) : 0;
}

static int drain(void *context)
{
	bool busy;

	return recording_drain(context, &busy);
}

/* Have the kernel's counts of losses changed since the last look? */
static int losses_still(void *context, bool *same)
{
	struct recording *recording = context;
	unsigned int n = recording->n_losses;
	uint64_t *now = calloc(n, sizeof(*now));
	int err = now ? capture_lost(&recording->capture, now, n) : -ENOMEM;

	if (!err) {
		*same = !memcmp(now, recording->losses, n * sizeof(*now));
		memcpy(recording->losses, now, n * sizeof(*now));
	}
	free(now);
	return err;
}

/* With *tsc, losses[] holds what was lost before it. */
static int snapshot(struct recording *recording, const char *name, uint64_t *tsc)
{
	const struct interrupts_watch watch = { drain, losses_still, recording };
	int err = interrupts_snapshot(INTERRUPTS, recording->dir, name, tsc, &watch);

	if (err)
		return fail_errno(err, "cannot copy " INTERRUPTS " to %s/%s",
				  recording->dir, name);
	if (!*tsc)
		message("%s is not exact: IPIs never paused while it was read", name);
	return 0;
}

/* Opens the window at a TSC in the near future, and waits for it. */
static void open_window(struct recording *recording)
{
	/* In the future, so that all CPUs begin at the same instant. */
	recording->begin_tsc = tsc_read() + recording->info.tsc_khz;
	capture_window(&recording->capture, recording->begin_tsc, UINT64_MAX);
	capture_window_ns(&recording->capture, mono_ns(&recording->mono, recording->begin_tsc),
			  UINT64_MAX);
	tsc_wait(recording->begin_tsc);
}

/* Closes it in the near future; returns when it is closed. */
static uint64_t close_window(struct recording *recording)
{
	uint64_t end_tsc = tsc_read() + recording->info.tsc_khz;

	capture_window(&recording->capture, recording->begin_tsc, end_tsc);
	capture_window_ns(&recording->capture, mono_ns(&recording->mono, recording->begin_tsc),
			  mono_ns(&recording->mono, end_tsc));
	tsc_wait(end_tsc);
	return end_tsc;
}

static int open_capture(struct recording *recording)
{
	struct cpulist *present = &recording->info.present;
	void **context = calloc(present->count, sizeof(*context));
	char *what = NULL;
	unsigned int i;
	int err;

	err = recording_choose(recording);
	if (err) {
		free(context);
		return err;
	}
	recording->cpus = calloc(present->count, sizeof(*recording->cpus));
	recording->n_losses = capture_cpus() > 0 ? capture_cpus() : 0;
	recording->losses = calloc(recording->n_losses, sizeof(*recording->losses));
	recording->losses_begin = calloc(recording->n_losses, sizeof(*recording->losses_begin));
	if (!context || !recording->cpus || !recording->losses || !recording->losses_begin ||
	    !recording->n_losses) {
		free(context);
		return fail_errno(-ENOMEM, "cannot record");
	}
	for (i = 0; i < present->count; i++) {
		recording->cpus[i].recording = recording;
		recording->cpus[i].stream.fd = -1;
		context[i] = &recording->cpus[i];
	}
	err = capture_open(&recording->capture, present, recording->ring_bytes,
			   recording->meta.events, sink, context, &what);
	if (err)
		fail_errno(err, "%s", what);
	free(what);
	free(context);
	return err;
}

/* From here on; what the rings hold is left out, and what was lost is not counted. */
static int begin_anew(struct recording *recording)
{
	bool same;
	int err;

	capture_pause(&recording->capture);
	err = drain(recording);
	if (!err)
		err = losses_still(recording, &same);
	if (err)
		return err;
	open_window(recording);
	recording->from_tsc = recording->begin_tsc - 1;
	return 0;
}

static int copy_ports(const struct recording *recording, const char *name)
{
	int err = ports_copy(PORTS, recording->dir, name);

	return err ? fail_errno(err, "cannot copy the ports of " PORTS " to %s/%s",
				recording->dir, name) : 0;
}

static int begin_window(struct recording *recording)
{
	unsigned int i;
	int err;

	open_window(recording);
	if (recording->flight) {
		recording->from_tsc = recording->begin_tsc - 1;
		return 0;
	}
	err = snapshot(recording, "interrupts.before", &recording->meta.before_tsc);
	if (err)
		return err;
	if (recording->meta.before_tsc)
		recording->from_tsc = recording->meta.before_tsc;
	else
		err = begin_anew(recording);
	if (err)
		return fail_errno(err, "cannot begin");
	memcpy(recording->losses_begin, recording->losses,
	       recording->n_losses * sizeof(*recording->losses));
	for (i = 0; i < recording->info.present.count; i++) {
		struct ctf_stream *stream = &recording->cpus[i].stream;

		stream->from_tsc = recording->from_tsc;
		if (stream->cpu < recording->n_losses)
			stream->lost_before = recording->losses[stream->cpu];
	}
	recording->meta.from_tsc = recording->from_tsc;
	return write_metadata(recording);
}

int recording_begin(struct recording *recording, const struct recording_options *options)
{
	const char *dir = options->dir, *what;
	int err;

	memset(recording, 0, sizeof(*recording));
	recording->dir = dir;
	recording->ring_bytes = options->ring_bytes;
	recording->meta.events = options->events;
	recording->flight = options->flight;
	recording->trigger = options->trigger;
	recording->from_tsc = UINT64_MAX;
	recording->until_tsc = UINT64_MAX;
	if (asprintf(&recording->ctf_dir, "%s/ctf", dir) < 0) {
		recording->ctf_dir = NULL;
		return fail_errno(-ENOMEM, "cannot record");
	}
	err = guest_info_read(&recording->info, &what);
	if (err)
		return fail_errno(err, "cannot read %s", what);
	err = open_capture(recording);
	if (!err)
		err = recording_prepare_trigger(recording);
	if (!err)
		err = create_files(recording);
	if (err)
		return err;

	recording->meta.info = &recording->info;
	if (getrandom(recording->meta.uuid, sizeof(recording->meta.uuid), GRND_INSECURE) !=
	    sizeof(recording->meta.uuid))
		return fail_errno(-errno, "cannot make a uuid");
	tsc_pair_read(&recording->meta.start);
	mono_begin(&recording->mono, &recording->meta.start, recording->info.tsc_khz);
	err = write_metadata(recording);
	if (err)
		return err;
	err = guest_info_write(&recording->info, dir);
	if (err)
		return fail_errno(err, "cannot write %s/guest.json", dir);
	err = copy_ports(recording, "ports.before");
	return err ? err : begin_window(recording);
}

int recording_drain(struct recording *recording, bool *busy)
{
	unsigned int i;
	int err;

	for (i = 0; i < recording->info.present.count; i++)
		recording->cpus[i].drained = 0;
	err = capture_drain(&recording->capture);
	*busy = false;
	for (i = 0; i < recording->info.present.count; i++) {
		struct recording_cpu *cpu = &recording->cpus[i];

		if (cpu->drained > recording->ring_bytes / 8)
			*busy = true;
		if (err && cpu->stream.err)
			return fail_errno(err, "cannot write %s/cpu%u; what was recorded before is whole",
					  recording->ctf_dir, cpu->stream.cpu);
	}
	return err ? fail_errno(err, "cannot read a ring") : 0;
}

int recording_mark(struct recording *recording, struct marker *marker)
{
	const struct cpulist *present = &recording->info.present;
	struct xt_marker record;
	unsigned int i;
	uint32_t cpu;
	int err = marker_make(marker, &record, &cpu);

	if (err)
		return err == -EAGAIN ? 0 : fail_errno(err, "Xen took no marker");
	if (record.tsc <= recording->from_tsc || record.tsc >= recording->until_tsc)
		return 0;
	for (i = 0; i < present->count && present->cpu[i] != cpu; i++)
		;
	if (i == present->count)
		return 0;
	err = ctf_stream_put(&recording->cpus[i].stream, &record, sizeof(record));
	return err ? fail_errno(err, "cannot write %s/cpu%u; what was recorded before is whole",
				recording->ctf_dir, cpu) : 0;
}

int recording_count(struct recording *recording)
{
	bool same;
	int err = losses_still(recording, &same);

	return err ? fail_errno(err, "cannot count the losses") : 0;
}

static int name_functions(struct recording *recording, bool all)
{
	int err = symbols_resolve(&recording->symbols, KALLSYMS, all);

	if (err)
		return fail_errno(err, "cannot read " KALLSYMS);
	err = symbols_write(&recording->symbols, recording->dir);
	return err ? fail_errno(err, "cannot write %s/symbols.tsv", recording->dir) : 0;
}

int recording_flush(struct recording *recording)
{
	uint64_t before = tsc_read() - recording->info.tsc_khz * HOLD_MS;
	struct tsc_pair now;
	unsigned int i;
	int err;

	tsc_pair_read(&now);
	mono_look(&recording->mono, &now);
	for (i = 0; i < recording->info.present.count; i++) {
		if (ctf_stream_gone(&recording->cpus[i].stream)) {
			recording->gone = true;
			return fail_errno(-ENOENT, "%s/cpu%u was removed: the recording ends",
					  recording->ctf_dir, recording->info.present.cpu[i]);
		}
		err = ctf_stream_flush(&recording->cpus[i].stream, before);
		if (err)
			return fail_errno(err, "cannot write %s/cpu%u; what was recorded before is whole",
					  recording->ctf_dir, recording->info.present.cpu[i]);
	}
	return recording->symbols.fresh && !recording->flight ? name_functions(recording, false) : 0;
}

static int close_streams(struct recording *recording)
{
	const uint64_t *lost = recording->losses;
	unsigned int i;
	int err, first = 0;

	for (i = 0; i < recording->n_losses; i++)
		recording->lost += lost[i] - recording->losses_begin[i];
	for (i = 0; i < recording->info.present.count; i++) {
		struct ctf_stream *stream = &recording->cpus[i].stream;
		uint32_t cpu = recording->info.present.cpu[i];

		err = ctf_stream_close(stream, cpu < recording->n_losses ? lost[cpu] : 0,
				       recording->until_tsc - 1);
		if (err && !first)
			first = fail_errno(err, "cannot write %s/cpu%u; what was recorded before is whole",
					   recording->ctf_dir, cpu);
		recording->events += stream->events;
		recording->bytes += stream->bytes;
		recording->late += stream->late;
	}
	return first;
}

int recording_end(struct recording *recording)
{
	uint64_t end_tsc;
	bool busy;
	int err;

	err = recording_drain(recording, &busy);
	if (!err)
		err = copy_ports(recording, "ports.after");
	if (!err && !recording->flight)
		err = snapshot(recording, "interrupts.after", &recording->meta.after_tsc);
	if (err)
		return err;
	end_tsc = close_window(recording);
	recording->until_tsc = recording->meta.after_tsc ? recording->meta.after_tsc : end_tsc;
	recording->meta.until_tsc = recording->until_tsc;
	capture_stop(&recording->capture);
	tsc_pair_read(&recording->meta.end);
	mono_look(&recording->mono, &recording->meta.end);
	recording->meta.clock_error_ns = recording->mono.error_ns;
	recording->seconds = (double)(end_tsc - recording->begin_tsc) /
			     (recording->info.tsc_khz * 1000.0);

	err = recording_drain(recording, &busy);
	if (err)
		return err;
	if (!recording->meta.after_tsc)
		err = recording_count(recording);
	if (err)
		return err;
	recording->missed = capture_missed(&recording->capture);
	recording->meta.missed = recording->missed;
	err = close_streams(recording);
	if (!err && !recording->flight)
		err = name_functions(recording, true);
	return err ? err : write_metadata(recording);
}

void recording_close(struct recording *recording)
{
	unsigned int i;

	for (i = 0; recording->cpus && i < recording->info.present.count; i++)
		ctf_stream_close(&recording->cpus[i].stream, 0, 0);
	if (recording->capture.bpf)
		capture_close(&recording->capture);
	free(recording->cpus);
	free(recording->losses);
	free(recording->losses_begin);
	free(recording->ctf_dir);
	symbols_free(&recording->symbols);
	guest_info_free(&recording->info);
}
