// SPDX-License-Identifier: GPL-2.0-only
/* What ctf.c writes, babeltrace2 reads: counts, fields, times and losses. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>
#include "format/events.h"
#include "trace/ctf.h"

#define ORIGIN 1000000000ULL		/* TSC of the start */

/* In memory where there is such a place: there a kill cuts a write between its pages. */
static char dir[] = "/dev/shm/xcall-ctf-XXXXXX";
static char trace[64];
static struct guest_info info = {
	.hostname = "a \"quoted\\ name\n", .release = "6.12.0-test", .kernel = "xcall",
	.guest_type = "pv", .xen_uuid = "00000000-0000-0000-0000-000000000001",
	.tsc_khz = 2000000, .tsc_source = "xen",
	.present = { 2, { 0, 1 } }, .xen_vcpu = (uint32_t[]){ 0, 3 },
};

/* A fresh trace folder; its streams are opened by the test. */
static int begin(struct ctf_metadata *meta)
{
	char command[128];
	int fd;

	snprintf(command, sizeof(command), "rm -rf %s", trace);
	assert_int_equal(system(command), 0);
	assert_int_equal(mkdir(trace, 0755), 0);
	*meta = (struct ctf_metadata){
		.info = &info, .uuid = { 1, 2, 3 },
		/* 2026-01-01 00:00:00.5 UTC at TSC ORIGIN */
		.start = { ORIGIN, 77, 1767225600500000000ULL },
	};
	assert_int_equal(ctf_metadata_write(meta, trace), 0);
	fd = open(trace, O_DIRECTORY | O_RDONLY);
	assert_true(fd >= 0);
	return fd;
}

static const char *metadata(void)
{
	static char text[65536];
	char path[128];
	FILE *file;

	snprintf(path, sizeof(path), "%s/metadata", trace);
	file = fopen(path, "r");
	assert_non_null(file);
	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	fclose(file);
	return text;
}

/* babeltrace2's text and its complaints, one string. */
static const char *babeltrace(const char *options)
{
	static char text[1 << 20];
	char command[256];
	size_t length;
	FILE *pipe;

	snprintf(command, sizeof(command), "LC_ALL=C TZ=UTC babeltrace2 %s %s 2>&1", options, trace);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	length = fread(text, 1, sizeof(text) - 1, pipe);
	text[length] = '\0';
	if (pclose(pipe))
		fail_msg("babeltrace2 failed:\n%s", text);
	return text;
}

static unsigned int lines_with(const char *text, const char *word)
{
	unsigned int count = 0;

	for (; (text = strstr(text, word)); text += strlen(word))
		count++;
	return count;
}

static void has(const char *text, const char *word)
{
	if (!strstr(text, word))
		fail_msg("no \"%s\" in:\n%.4000s", word, text);
}

static int put_entry(struct ctf_stream *stream, uint64_t tsc, uint32_t port)
{
	struct xt_ipi_recv record = {
		.tsc = tsc, .id = XT_IPI_ENTRY, .kind = XT_KIND_SINGLE, .port = port,
	};

	return ctf_stream_put(stream, &record, sizeof(record));
}

static int put_lost(struct ctf_stream *stream, uint64_t tsc, uint64_t lost)
{
	struct record_lost record = { .tsc = tsc, .id = RECORD_LOST, .lost = lost };

	return ctf_stream_put(stream, &record, sizeof(record));
}

static void every_field(void **state)
{
	struct ctf_metadata meta;
	struct ctf_stream stream;
	int fd = begin(&meta);
	const char *text;
	uint64_t t = ORIGIN;

#define PUT(type, ...) do {							\
	struct type record = { .tsc = t++, __VA_ARGS__ };		\
									\
	assert_int_equal(ctf_stream_put(&stream, &record, sizeof(record)), 0);	\
} while (0)

	(void)state;
	assert_int_equal(ctf_stream_open(&stream, fd, 1), 0);
	PUT(xt_call_begin, .id = XT_CALL_BEGIN, .api = XT_API_MANY, .wait = 1, .targets = 3,
	    .func = 0xffffffff81000010);
	PUT(xt_call_end, .id = XT_CALL_END, .api = XT_API_ASYNC, .result = -16, .func = 0x11);
	PUT(xt_csd_wait, .id = XT_CSD_WAIT_BEGIN, .reason = XT_WAIT_DONE, .target = 12, .csd = 0x12);
	PUT(xt_csd_wait, .id = XT_CSD_WAIT_END, .reason = XT_WAIT_LOCK, .target = 13, .csd = 0x13);
	PUT(xt_csd, .id = XT_CSD_LOCKED, .type = XT_TYPE_SYNC, .target = 14, .csd = 0x14, .func = 0x1400);
	PUT(xt_csd, .id = XT_CSD_QUEUED, .type = XT_TYPE_TTWU, .target = 15, .csd = 0x15, .func = 0x1500);
	PUT(xt_csd, .id = XT_CSD_RUN_BEGIN, .type = XT_TYPE_ASYNC, .target = 16, .csd = 0x16, .func = 0x1600);
	PUT(xt_csd, .id = XT_CSD_RUN_END, .type = XT_TYPE_LOCAL, .target = 17, .csd = 0x17);
	PUT(xt_csd, .id = XT_CSD_UNLOCKED, .type = XT_TYPE_IRQ_WORK, .target = 18, .csd = 0x18);
	PUT(xt_ipi_send, .id = XT_IPI_SEND, .kind = XT_KIND_STOP, .target = 19, .port = 190);
	PUT(xt_ipi_send, .id = XT_IPI_SENT, .kind = XT_KIND_SPIN, .target = 20, .port = 200, .result = -22);
	PUT(xt_ipi_skip, .id = XT_IPI_SKIP, .kind = XT_KIND_CALL, .reason = XT_SKIP_LOCAL, .target = 21);
	PUT(xt_ipi_recv, .id = XT_IPI_ENTRY, .kind = XT_KIND_NMI, .port = 220);
	PUT(xt_ipi_recv, .id = XT_IPI_EXIT, .kind = XT_KIND_RESCHED, .port = 230);
	PUT(xt_vcpu, .id = XT_VCPU, .phase = XT_PHASE_FREED, .cpu = 24, .xen_vcpu = 240, .result = -110);
	PUT(xt_csd_stuck, .id = XT_CSD_STUCK, .reason = XT_STUCK_OFFLINE, .target = 25, .waited_us = 250, .csd = 0x25, .func = 0x2500);
	PUT(xt_clock, .id = XT_CLOCK, .what = XT_CLOCK_RESUME, .tsc_khz = 2600000);
	PUT(xt_hp, .id = XT_HP_ENTER, .multi = 1, .cpu = 26, .func = 0x26, .state = 260, .value = 2600);
	PUT(xt_hp, .id = XT_HP_EXIT, .cpu = 27, .state = 270, .value = -5);
	PUT(xt_switch, .id = XT_SWITCH, .preempted = 1, .state = 28, .prev = 280, .next = 281,
	    .comm = "a name");
	PUT(xt_marker, .id = XT_MARKER, .how = XT_MARKER_HVMOP, .seq = 27, .after = 270);
#undef PUT
	assert_int_equal(ctf_stream_close(&stream, 0, t), 0);
	assert_int_equal(stream.events, 21);
	close(fd);

	text = babeltrace("--clock-cycles");
	assert_int_equal(lines_with(text, "\n"), 21);
	has(text, "[00000000001000000000] ");
	has(text, " a _quoted_ name_ xcall_call_begin: { cpu_id = 1, pad = 0 }, { api = ( \"MANY\" : container = 2 ), wait = 1, targets = 3, func = 0xFFFFFFFF81000010 }");
	has(text, "xcall_call_end: { cpu_id = 1, pad = 0 }, { api = ( \"ASYNC\" : container = 1 ), pad = 0, result = -16, func = 0x11 }");
	has(text, "xcall_csd_wait_begin: { cpu_id = 1, pad = 0 }, { reason = ( \"DONE\" : container = 1 ), pad = 0, target = 12, csd = 0x12 }");
	has(text, "xcall_csd_wait_end: { cpu_id = 1, pad = 0 }, { reason = ( \"LOCK\" : container = 0 ), pad = 0, target = 13, csd = 0x13 }");
	has(text, "xcall_csd_locked: { cpu_id = 1, pad = 0 }, { type = ( \"SYNC\" : container = 1 ), pad = 0, target = 14, csd = 0x14, func = 0x1400 }");
	has(text, "xcall_csd_queued: { cpu_id = 1, pad = 0 }, { type = ( \"TTWU\" : container = 3 ), pad = 0, target = 15, csd = 0x15, func = 0x1500 }");
	has(text, "xcall_csd_run_begin: { cpu_id = 1, pad = 0 }, { type = ( \"ASYNC\" : container = 0 ), pad = 0, target = 16, csd = 0x16, func = 0x1600 }");
	has(text, "xcall_csd_run_end: { cpu_id = 1, pad = 0 }, { type = ( \"LOCAL\" : container = 4 ), pad = 0, target = 17, csd = 0x17, func = 0x0 }");
	has(text, "xcall_csd_unlocked: { cpu_id = 1, pad = 0 }, { type = ( \"IRQ_WORK\" : container = 2 ), pad = 0, target = 18, csd = 0x18, func = 0x0 }");
	has(text, "xcall_ipi_send: { cpu_id = 1, pad = 0 }, { kind = ( \"STOP\" : container = 6 ), pad = 0, target = 19, port = 190, result = 0 }");
	has(text, "xcall_ipi_sent: { cpu_id = 1, pad = 0 }, { kind = ( \"SPIN\" : container = 4 ), pad = 0, target = 20, port = 200, result = -22 }");
	has(text, "xcall_ipi_skip: { cpu_id = 1, pad = 0 }, { kind = ( \"CALL\" : container = 1 ), reason = ( \"LOCAL\" : container = 3 ), target = 21 }");
	has(text, "xcall_ipi_entry: { cpu_id = 1, pad = 0 }, { kind = ( \"NMI\" : container = 5 ), pad = 0, port = 220 }");
	has(text, "xcall_ipi_exit: { cpu_id = 1, pad = 0 }, { kind = ( \"RESCHED\" : container = 0 ), pad = 0, port = 230 }");
	has(text, "xcall_vcpu: { cpu_id = 1, pad = 0 }, { phase = ( \"FREED\" : container = 8 ), pad = 0, cpu = 24, xen_vcpu = 240, result = -110 }");
	has(text, "xcall_csd_stuck: { cpu_id = 1, pad = 0 }, { reason = ( \"OFFLINE\" : container = 6 ), pad = 0, target = 25, csd = 0x25, func = 0x2500, waited_us = 250, pad2 = 0 }");
	has(text, "xcall_clock: { cpu_id = 1, pad = 0 }, { what = ( \"RESUME\" : container = 1 ), pad = 0, tsc_khz = 2600000 }");
	has(text, "xcall_hp_enter: { cpu_id = 1, pad = 0 }, { multi = 1, pad = 0, cpu = 26, func = 0x26, state = 260, value = 2600 }");
	has(text, "xcall_hp_exit: { cpu_id = 1, pad = 0 }, { multi = 0, pad = 0, cpu = 27, func = 0x0, state = 270, value = -5 }");
	has(text, "xcall_sched_switch: { cpu_id = 1, pad = 0 }, { preempted = 1, pad = 0, state = 28, prev = 280, next = 281, comm = \"a name\" }");
	has(text, "xcall_marker: { cpu_id = 1, pad = 0 }, { how = ( \"HVMOP\" : container = 2 ), pad = 0, seq = 27, after = 270 }");
}

/* Many packets, two streams out of step, one empty file beside them. */
static void counts_and_order(void **state)
{
	const unsigned int per_cpu = 10007;
	struct ctf_stream stream[3];
	struct ctf_metadata meta;
	int fd = begin(&meta);
	const char *text;
	unsigned int i;

	(void)state;
	for (i = 0; i < 3; i++)
		assert_int_equal(ctf_stream_open(&stream[i], fd, i), 0);
	for (i = 0; i < per_cpu; i++) {
		/* each pair arrives in the wrong order */
		uint64_t tsc = ORIGIN + 10 * (i ^ (i + 1 < per_cpu || i % 2));

		assert_int_equal(put_entry(&stream[0], tsc, i), 0);
		assert_int_equal(put_entry(&stream[1], tsc + 5, i), 0);
		if (i == per_cpu / 2)
			assert_int_equal(ctf_stream_flush(&stream[0], 0), 0);
	}
	for (i = 0; i < 3; i++)
		assert_int_equal(ctf_stream_close(&stream[i], 0, 0), 0);
	close(fd);
	assert_int_equal(stream[0].late + stream[1].late, 0);
	assert_int_equal(stream[0].events + stream[1].events, 2 * per_cpu);
	assert_true(stream[0].packets > 2);
	text = babeltrace("--component=sink.utils.counter --params=hide-zero=true");
	has(text, " 20014 Event messages");
	assert_null(strstr(text, "iscarded"));
}

static void wall_clock(void **state)
{
	struct ctf_metadata meta;
	struct ctf_stream stream;
	int fd = begin(&meta);

	(void)state;
	assert_int_equal(ctf_stream_open(&stream, fd, 0), 0);
	close(fd);
	/* 2 GHz: a quarter of a second after 00:00:00.5 */
	assert_int_equal(put_entry(&stream, ORIGIN + 500000000, 1), 0);
	assert_int_equal(ctf_stream_close(&stream, 0, 0), 0);
	has(babeltrace("--clock-gmt --clock-date"), "[2026-01-01 00:00:00.750000000]");

	/* A guest that believes to have booted before 1970 plus its uptime. */
	meta.start.wall_ns = 100000000;
	assert_int_equal(ctf_metadata_write(&meta, trace), 0);
	has(babeltrace("--clock-seconds"), "[0.350000000]");
}

static void losses(void **state)
{
	struct ctf_metadata meta;
	struct ctf_stream stream;
	int fd = begin(&meta);
	const char *text;

	(void)state;
	assert_int_equal(ctf_stream_open(&stream, fd, 0), 0);
	close(fd);
	assert_int_equal(put_entry(&stream, ORIGIN + 10, 1), 0);
	assert_int_equal(put_entry(&stream, ORIGIN + 20, 2), 0);
	assert_int_equal(put_lost(&stream, ORIGIN + 50, 7), 0);
	assert_int_equal(put_entry(&stream, ORIGIN + 50, 3), 0);
	/* the same count again is no new loss */
	assert_int_equal(put_lost(&stream, ORIGIN + 60, 7), 0);
	assert_int_equal(put_entry(&stream, ORIGIN + 60, 4), 0);
	/* four more after the last record */
	assert_int_equal(ctf_stream_close(&stream, 11, ORIGIN + 100), 0);
	assert_int_equal(stream.packets, 3);
	assert_int_equal(stream.lost, 11);
	text = babeltrace("--clock-cycles");
	assert_int_equal(lines_with(text, "xcall_ipi_entry"), 4);
	has(text, "discarded 7 events");
	has(text, "discarded 4 events");
	assert_int_equal(lines_with(text, "iscarded"), 2);
}

/* Before the first record, and told but with no record behind it. */
static void losses_at_the_ends(void **state)
{
	struct ctf_metadata meta;
	struct ctf_stream stream;
	int fd = begin(&meta);
	const char *text;

	(void)state;
	assert_int_equal(ctf_stream_open(&stream, fd, 0), 0);
	close(fd);
	stream.from_tsc = ORIGIN;
	stream.lost_before = 100;
	assert_int_equal(put_lost(&stream, ORIGIN + 5, 105), 0);
	assert_int_equal(put_entry(&stream, ORIGIN + 10, 1), 0);
	assert_int_equal(put_lost(&stream, ORIGIN + 15, 112), 0);
	assert_int_equal(ctf_stream_close(&stream, 112, ORIGIN + 100), 0);
	assert_int_equal(stream.packets, 3);
	assert_int_equal(stream.lost, 12);
	text = babeltrace("--clock-cycles");
	assert_int_equal(lines_with(text, "xcall_ipi_entry"), 1);
	has(text, "discarded 5 events");
	has(text, "discarded 7 events");
	assert_int_equal(lines_with(text, "iscarded"), 2);
}

static void late_record(void **state)
{
	struct ctf_metadata meta;
	struct ctf_stream stream;
	int fd = begin(&meta), i;
	const char *text;

	(void)state;
	assert_int_equal(ctf_stream_open(&stream, fd, 0), 0);
	close(fd);
	for (i = 0; i < HOLDBACK_SLOTS + 1; i++)
		assert_int_equal(put_entry(&stream, ORIGIN + 10 * i, i), 0);
	assert_int_equal(ctf_stream_flush(&stream, UINT64_MAX), 0);
	assert_int_equal(put_entry(&stream, ORIGIN + 5, 1000), 0);
	assert_int_equal(put_entry(&stream, ORIGIN + 10000, 1001), 0);
	assert_int_equal(ctf_stream_close(&stream, 0, 0), 0);
	assert_int_equal(stream.late, 1);
	assert_int_equal(stream.events, HOLDBACK_SLOTS + 2);
	text = babeltrace("");
	assert_int_equal(lines_with(text, "xcall_ipi_entry"), HOLDBACK_SLOTS + 2);
	assert_null(strstr(text, "port = 1000 "));
	has(text, "discarded 1 event");
}

/* What was off is no event that never came: the trace says which were on. */
static void events_on(void **state)
{
	const char *bad = NULL;
	struct ctf_metadata meta;
	char *list;
	uint32_t set;

	(void)state;
	close(begin(&meta));
	assert_int_equal(events_parse("stuck,csd_queued,csd_run_begin", &set, &bad), 0);
	assert_int_equal(set, 1 << XT_CSD_STUCK | 1 << XT_CSD_QUEUED | 1 << XT_CSD_RUN_BEGIN);
	meta.events = set;
	assert_int_equal(ctf_metadata_write(&meta, trace), 0);
	has(metadata(), "events = \"csd_queued csd_run_begin csd_stuck\";");
	list = events_list(set);
	assert_string_equal(list, "csd_queued, csd_run_begin, csd_stuck");
	free(list);

	assert_int_equal(events_parse("all", &set, &bad), 0);
	assert_int_equal(set, EVENTS_ALL);
	assert_int_equal(events_parse("ipi,csd,call,vcpu,clock,stuck,hp", &set, &bad), 0);
	assert_int_equal(set, EVENTS_ALL);
	assert_int_equal(events_parse("all,sched", &set, &bad), 0);
	assert_int_equal(set, EVENTS_EVERY);
	assert_int_equal(events_parse("ipi,cs,call", &set, &bad), -EINVAL);
	assert_string_equal(bad, "cs,call");
	assert_int_equal(events_parse("", &set, &bad), -EINVAL);
	assert_int_equal(events_parse("ipi,", &set, &bad), -EINVAL);
}

static void foreign_record(void **state)
{
	struct xt_ipi_recv record = { .tsc = ORIGIN, .id = XT_ID_END };
	struct ctf_metadata meta;
	struct ctf_stream stream;
	int fd = begin(&meta);

	(void)state;
	assert_int_equal(ctf_stream_open(&stream, fd, 0), 0);
	assert_int_equal(ctf_stream_put(&stream, &record, sizeof(record)), -EPROTO);
	record.id = XT_VCPU;
	assert_int_equal(ctf_stream_put(&stream, &record, sizeof(record)), -EPROTO);
	assert_int_equal(ctf_stream_put(&stream, &record, 8), -EPROTO);
	assert_int_equal(ctf_stream_close(&stream, 0, 0), 0);
	assert_int_equal(ctf_stream_open(&stream, fd, 0), -EEXIST);
	close(fd);
}

/* The disk ends in the middle of a packet: what was whole stays whole. */
static void full_disk(void **state)
{
	const struct rlimit small = { 100000, RLIM_INFINITY };
	struct rlimit was;
	struct ctf_metadata meta;
	struct ctf_stream stream;
	struct stat file;
	int fd = begin(&meta), i, err = 0;
	uint64_t whole;

	(void)state;
	assert_int_equal(ctf_stream_open(&stream, fd, 0), 0);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &was), 0);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	for (i = 0; i < 100000 && !err; i++)
		err = put_entry(&stream, ORIGIN + i, i);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &was), 0);
	assert_true(err == -ENOSPC || err == -EFBIG);
	/* and it stays an error, even with room again */
	assert_int_equal(put_entry(&stream, ORIGIN + i, i), err);
	/* the pages below the limit, each a packet */
	whole = small.rlim_cur / CTF_PACKET_BYTES *
		((CTF_PACKET_BYTES - sizeof(struct xt_packet)) / sizeof(struct xt_ipi_recv));
	assert_int_equal(ctf_stream_close(&stream, 0, 0), err);
	assert_int_equal(fstatat(fd, "cpu0", &file, 0), 0);
	assert_int_equal(file.st_size, small.rlim_cur / CTF_PACKET_BYTES * CTF_PACKET_BYTES);
	close(fd);
	assert_int_equal(lines_with(babeltrace("--clock-cycles"), "xcall_ipi_entry"), whole);
}

/*
 * A writer that is killed at any moment, most often in the middle of a write: its
 * file ends in a whole packet, and babeltrace2 reads every event (E3).
 */
#define KILLS 100
#define KILL_US 200

static void write_until_killed(int fd)
{
	struct ctf_stream stream;
	uint64_t i;

	if (ctf_stream_open(&stream, fd, 0))
		_exit(1);
	for (i = 0; !put_entry(&stream, ORIGIN + i, i); i++)
		;
	_exit(1);
}

static uint64_t events_counted(void)
{
	char command[160], line[64] = "";
	FILE *pipe;

	snprintf(command, sizeof(command), "babeltrace2 %s | wc -l", trace);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	assert_non_null(fgets(line, sizeof(line), pipe));
	assert_int_equal(pclose(pipe), 0);
	return strtoull(line, NULL, 10);
}

static void killed(void **state)
{
	const uint64_t in_packet = (CTF_PACKET_BYTES - sizeof(struct xt_packet)) /
				   sizeof(struct xt_ipi_recv);
	unsigned int i;

	(void)state;
	srand(1);
	for (i = 0; i < KILLS; i++) {
		const struct timespec pause = { 0, rand() % KILL_US * 1000L }, beat = { 0, 10000 };
		struct ctf_metadata meta;
		int fd = begin(&meta), status;
		struct stat file;
		pid_t pid = fork();

		assert_true(pid >= 0);
		if (!pid)
			write_until_killed(fd);
		while (fstatat(fd, "cpu0", &file, 0) || !file.st_size)
			nanosleep(&beat, NULL);
		nanosleep(&pause, NULL);
		kill(pid, SIGKILL);
		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_true(WIFSIGNALED(status));
		assert_int_equal(fstatat(fd, "cpu0", &file, 0), 0);
		close(fd);
		assert_int_equal(file.st_size % CTF_PACKET_BYTES, 0);
		assert_int_equal(events_counted(), file.st_size / CTF_PACKET_BYTES * in_packet);
	}
}

static int make_dir(void **state)
{
	(void)state;
	if (!mkdtemp(dir)) {
		strcpy(dir, "/tmp/xcall-ctf-XXXXXX");
		if (!mkdtemp(dir))
			return -1;
	}
	snprintf(trace, sizeof(trace), "%s/ctf", dir);
	return 0;
}

static int remove_dir(void **state)
{
	char command[128];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_field),
		cmocka_unit_test(counts_and_order),
		cmocka_unit_test(wall_clock),
		cmocka_unit_test(losses),
		cmocka_unit_test(losses_at_the_ends),
		cmocka_unit_test(late_record),
		cmocka_unit_test(events_on),
		cmocka_unit_test(foreign_record),
		cmocka_unit_test(full_disk),
		cmocka_unit_test(killed),
	};

	if (system("babeltrace2 --version >/dev/null 2>&1")) {
		puts("1..0 # SKIP no babeltrace2 (apt-get install babeltrace2)");
		return 0;
	}
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("ctf", tests, make_dir, remove_dir);
}
