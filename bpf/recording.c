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
#include "events.h"
#include "interrupts.h"
#include "message.h"
#include "recording.h"

#define KALLSYMS "/proc/kallsyms"
#define HOLD_MS 100	/* longer than a vCPU is kept from its pCPU between two instructions */

static int see_function(struct symbols *symbols, const void *record)
{
	const struct xt_call_begin *call = record;	/* all records begin alike */
	const struct xt_csd *csd = record;
	const struct xt_csd_stuck *stuck = record;

	switch (call->id) {
	case XT_CALL_BEGIN:
	case XT_CALL_END:
		return symbols_see(symbols, call->func);
	case XT_CSD_LOCKED:
	case XT_CSD_QUEUED:
	case XT_CSD_RUN_BEGIN:
		return symbols_see(symbols, csd->func);
	case XT_CSD_STUCK:
		return symbols_see(symbols, stuck->func);
	default:
		return 0;
	}
}

static int sink(void *context, void *record, size_t size)
{
	struct recording_cpu *cpu = context;
	uint64_t tsc = *(const uint64_t *)record;
	int err;

	cpu->drained += size;
	if (tsc <= cpu->recording->from_tsc || tsc >= cpu->recording->until_tsc)
		return 0;
	err = ctf_stream_put(&cpu->stream, record, size);
	if (((const struct xt_clock *)record)->id == XT_CLOCK)
		cpu->recording->meta.clock_changes++;
	return err ? err : see_function(&cpu->recording->symbols, record);
}

static int create_files(struct recording *recording)
{
	unsigned int i;
	int err = 0, fd;

	if (mkdir(recording->dir, 0755) && errno != EEXIST)
		return fail_errno(-errno, "cannot create %s", recording->dir);
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
	int err = ctf_metadata_write(&recording->meta, recording->ctf_dir);

	return err ? fail_errno(err, "cannot write %s/metadata", recording->ctf_dir) : 0;
}

static void wait_for_tsc(uint64_t tsc)
{
	struct timespec pause = { 0, 1000000 };

	while (tsc_read() < tsc)
		nanosleep(&pause, NULL);
}

static int drain(void *context)
{
	bool busy;

	return recording_drain(context, &busy);
}

static int snapshot(struct recording *recording, const char *name, uint64_t *tsc)
{
	int err = interrupts_snapshot(INTERRUPTS, recording->dir, name, tsc, drain, recording);

	if (err)
		return fail_errno(err, "cannot copy " INTERRUPTS " to %s/%s",
				  recording->dir, name);
	if (!*tsc)
		message("%s is not exact: IPIs never paused while it was read", name);
	return 0;
}

/* Leaves out what an older kernel does not have, and says so. */
static int choose_events(struct recording *recording)
{
	uint32_t wanted = recording->meta.events, there;
	char *absent;
	int err = capture_events(&there);

	if (err)
		return fail_errno(err, "cannot find this kernel's events");
	there |= 1U << XT_MARKER;	/* made by ourselves */
	recording->meta.events = wanted & there;
	if (wanted == recording->meta.events)
		return 0;
	absent = events_list(wanted & ~there);
	message("not recorded, as this kernel does not have it: %s", absent ? absent : "");
	free(absent);
	return recording->meta.events ? 0 :
	       fail_errno(-ENOENT, "nothing is left to record");
}

static int open_capture(struct recording *recording)
{
	struct cpulist *present = &recording->info.present;
	void **context = calloc(present->count, sizeof(*context));
	char *what = NULL;
	unsigned int i;
	int err;

	err = choose_events(recording);
	if (err) {
		free(context);
		return err;
	}
	recording->cpus = calloc(present->count, sizeof(*recording->cpus));
	if (!context || !recording->cpus) {
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

int recording_begin(struct recording *recording, const char *dir, uint32_t ring_bytes,
		    uint32_t events)
{
	const char *what;
	int err;

	memset(recording, 0, sizeof(*recording));
	recording->dir = dir;
	recording->ring_bytes = ring_bytes;
	recording->meta.events = events;
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
		err = create_files(recording);
	if (err)
		return err;

	recording->meta.info = &recording->info;
	if (getrandom(recording->meta.uuid, sizeof(recording->meta.uuid), GRND_INSECURE) !=
	    sizeof(recording->meta.uuid))
		return fail_errno(-errno, "cannot make a uuid");
	tsc_pair_read(&recording->meta.start);
	err = write_metadata(recording);
	if (err)
		return err;
	err = guest_info_write(&recording->info, dir);
	if (err)
		return fail_errno(err, "cannot write %s/guest.json", dir);

	/* In the near future, so that all CPUs begin at the same instant. */
	recording->begin_tsc = tsc_read() + recording->info.tsc_khz;
	capture_window(&recording->capture, recording->begin_tsc, UINT64_MAX);
	wait_for_tsc(recording->begin_tsc);
	err = snapshot(recording, "interrupts.before", &recording->meta.before_tsc);
	/* 0 if it is not exact: then all that comes from here on */
	recording->from_tsc = recording->meta.before_tsc;
	return err ? err : write_metadata(recording);
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
	unsigned int i;
	int err;

	for (i = 0; i < recording->info.present.count; i++) {
		err = ctf_stream_flush(&recording->cpus[i].stream, before);
		if (err)
			return fail_errno(err, "cannot write %s/cpu%u; what was recorded before is whole",
					  recording->ctf_dir, recording->info.present.cpu[i]);
	}
	return recording->symbols.fresh ? name_functions(recording, false) : 0;
}

static int close_streams(struct recording *recording)
{
	int cpus = capture_cpus(), err, first = 0;
	uint64_t *lost;
	unsigned int i;

	if (cpus < 0)
		return fail_errno(cpus, "cannot count the CPUs");
	lost = calloc(cpus, sizeof(*lost));
	if (!lost)
		return fail_errno(-ENOMEM, "cannot count the losses");
	err = capture_lost(&recording->capture, lost, cpus);
	if (err) {
		free(lost);
		return fail_errno(err, "cannot count the losses");
	}
	for (i = 0; i < (unsigned int)cpus; i++)
		recording->lost += lost[i];
	for (i = 0; i < recording->info.present.count; i++) {
		struct ctf_stream *stream = &recording->cpus[i].stream;
		uint32_t cpu = recording->info.present.cpu[i];

		err = ctf_stream_close(stream, cpu < (unsigned int)cpus ? lost[cpu] : 0,
				       recording->meta.end.tsc);
		if (err && !first)
			first = fail_errno(err, "cannot write %s/cpu%u; what was recorded before is whole",
					   recording->ctf_dir, cpu);
		recording->events += stream->events;
		recording->bytes += stream->bytes;
		recording->late += stream->late;
	}
	free(lost);
	return first;
}

int recording_end(struct recording *recording)
{
	uint64_t end_tsc;
	bool busy;
	int err;

	err = recording_drain(recording, &busy);
	if (!err)
		err = snapshot(recording, "interrupts.after", &recording->meta.after_tsc);
	if (err)
		return err;
	if (recording->meta.after_tsc)
		recording->until_tsc = recording->meta.after_tsc;
	end_tsc = tsc_read() + recording->info.tsc_khz;
	capture_window(&recording->capture, recording->begin_tsc, end_tsc);
	wait_for_tsc(end_tsc);
	capture_stop(&recording->capture);
	tsc_pair_read(&recording->meta.end);
	recording->seconds = (double)(end_tsc - recording->begin_tsc) /
			     (recording->info.tsc_khz * 1000.0);

	err = recording_drain(recording, &busy);
	if (err)
		return err;
	recording->missed = capture_missed(&recording->capture);
	recording->meta.missed = recording->missed;
	err = close_streams(recording);
	if (!err)
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
	free(recording->ctf_dir);
	symbols_free(&recording->symbols);
	guest_info_free(&recording->info);
}
