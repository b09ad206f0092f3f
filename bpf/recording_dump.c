// SPDX-License-Identifier: GPL-2.0-only
/* The flight recorder's memory into a folder: a trace like any other. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>
#include "flight/flight.h"
#include "guest/message.h"
#include "recording.h"

struct dump {
	struct recording *recording;
	const char *dir;
	char *ctf_dir;
	struct ctf_stream **streams;	/* by CPU number */
	struct ctf_metadata meta;
};

static int put(void *context, uint32_t cpu, const void *record, uint32_t size)
{
	const struct xt_head *head = record;
	struct dump *dump = context;

	if (head->id == XT_CLOCK)
		dump->meta.clock_changes++;
	return ctf_stream_put(dump->streams[cpu], record, size);
}

/* All that was recorded until now into the memory. */
static int gather(struct recording *recording)
{
	unsigned int i;
	int err = 0;

	for (i = 0; i < recording->info.present.count && !err; i++)
		err = ctf_stream_flush(&recording->cpus[i].stream, UINT64_MAX);
	return err;
}

static uint64_t complete_from(const struct recording *recording, uint64_t now)
{
	const struct flight *flight = recording->flight;
	uint64_t ticks = flight->size.seconds * 1000 * recording->info.tsc_khz;
	uint64_t from = recording->from_tsc;

	if (flight->dropped_tsc > from)
		from = flight->dropped_tsc;
	if (ticks && ticks < now && now - ticks > from)
		from = now - ticks;
	return from;
}

static int open_streams(struct dump *dump)
{
	const struct cpulist *present = &dump->recording->info.present;
	int fd = open(dump->ctf_dir, O_DIRECTORY | O_RDONLY | O_CLOEXEC), err = 0;
	unsigned int i;

	if (fd < 0)
		return -errno;
	for (i = 0; i < present->count && !err; i++) {
		uint32_t cpu = present->cpu[i];

		dump->streams[cpu] = calloc(1, sizeof(**dump->streams));
		err = dump->streams[cpu] ? ctf_stream_open(dump->streams[cpu], fd, cpu) : -ENOMEM;
		if (err)
			break;
		dump->streams[cpu]->from_tsc = dump->meta.from_tsc;
		dump->streams[cpu]->lost_before =
			flight_lost_before(dump->recording->flight, cpu, dump->meta.from_tsc);
	}
	close(fd);
	return err;
}

/* lost: the kernel's count; what no packet tells yet is told at the end. */
static int close_streams(struct dump *dump)
{
	const struct recording *recording = dump->recording;
	unsigned int i;
	int err = 0;

	for (i = 0; i < recording->info.present.count; i++) {
		uint32_t cpu = recording->info.present.cpu[i];
		uint64_t lost = recording->cpus[i].stream.late;
		int closed;

		if (!dump->streams[cpu] || !dump->streams[cpu]->batch)
			continue;
		if (cpu < recording->n_losses)
			lost += recording->losses[cpu];
		closed = ctf_stream_close(dump->streams[cpu], lost, dump->meta.until_tsc - 1);
		if (!err)
			err = closed;
	}
	return err;
}

static int write_rest(struct dump *dump)
{
	struct recording *recording = dump->recording;
	int err = symbols_resolve(&recording->symbols, KALLSYMS, true);

	if (!err)
		err = symbols_write(&recording->symbols, dump->dir);
	if (!err)
		err = guest_info_write(&recording->info, dump->dir);
	/* the last: a dump with metadata is whole */
	if (!err)
		err = ctf_metadata_write(&dump->meta, dump->ctf_dir);
	return err;
}

static int write_dump(struct dump *dump)
{
	int err;

	if (mkdir(dump->dir, 0755) || mkdir(dump->ctf_dir, 0755))
		return -errno;
	err = open_streams(dump);
	if (!err)
		err = flight_replay(dump->recording->flight, dump->meta.from_tsc, put, dump);
	if (!err)
		err = close_streams(dump);
	return err ? err : write_rest(dump);
}

int recording_dump(struct recording *recording, const char *dir)
{
	struct dump dump = { .recording = recording, .dir = dir, .meta = recording->meta };
	int err = gather(recording);

	if (err)
		return fail_errno(err, "cannot write %s", dir);
	tsc_pair_read(&dump.meta.end);
	dump.meta.from_tsc = complete_from(recording, dump.meta.end.tsc);
	dump.meta.until_tsc = dump.meta.end.tsc;
	dump.meta.missed = capture_missed(&recording->capture);
	dump.meta.clock_changes = 0;
	dump.meta.clock_error_ns = recording->mono.error_ns;
	dump.streams = calloc(CPULIST_MAX, sizeof(*dump.streams));
	if (!dump.streams || asprintf(&dump.ctf_dir, "%s/ctf", dir) < 0)
		return fail_errno(-ENOMEM, "cannot write %s", dir);
	if (getrandom(dump.meta.uuid, sizeof(dump.meta.uuid), GRND_INSECURE) !=
	    sizeof(dump.meta.uuid))
		return fail_errno(-errno, "cannot make a uuid");
	err = write_dump(&dump);
	return err ? fail_errno(err, "cannot write %s", dir) : 0;
}
