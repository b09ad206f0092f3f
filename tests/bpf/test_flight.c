// SPDX-License-Identifier: GPL-2.0-only
/* The flight recorder's parts: its memory, what triggers it, the word to dom0 (E4). */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>
#include "flight/flight.h"
#include "flight/trigger.h"
#include "flight/xenstore.h"
#include "trace/ctf.h"

static void sizes(void **state)
{
	static const char *const wrong[] = {
		"", "30", "s", "MB", "30m", "0s", "0MB", "1.5MB", "-1s", "30s,", ",30s", "30s;64MB",
		"100000MB", "1e9s", "30sMB", "64MBs", "nans", "infs",
	};
	struct flight_size size;
	unsigned int i;

	(void)state;
	assert_int_equal(flight_parse(&size, "2.5s"), 0);
	assert_true(size.seconds == 2.5 && size.mb == FLIGHT_MB);
	assert_int_equal(flight_parse(&size, "8MB"), 0);
	assert_true(size.seconds == 0 && size.mb == 8);
	assert_int_equal(flight_parse(&size, "30s,256MB"), 0);
	assert_true(size.seconds == 30 && size.mb == 256);
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		if (flight_parse(&size, wrong[i]) != -EINVAL)
			fail_msg("\"%s\" was taken", wrong[i]);
}

/* A packet of n entries, tsc, tsc + 1 ... */
static void keep(struct flight *flight, uint32_t cpu, uint64_t tsc, unsigned int n,
		 uint64_t discarded)
{
	static _Alignas(8) unsigned char packet[CTF_PACKET_BYTES];
	struct xt_packet *header = (struct xt_packet *)packet;
	struct xt_ipi_recv *record = (struct xt_ipi_recv *)(header + 1);
	unsigned int i;

	*header = (struct xt_packet){
		.magic = XT_CTF_MAGIC, .tsc_begin = tsc, .tsc_end = tsc + n - 1, .cpu = cpu,
		.content_bits = (sizeof(*header) + n * sizeof(*record)) * 8,
		.packet_bits = CTF_PACKET_BYTES * 8, .discarded = discarded,
	};
	for (i = 0; i < n; i++)
		record[i] = (struct xt_ipi_recv){ .tsc = tsc + i, .id = XT_IPI_ENTRY };
	flight_keep(flight, packet);
}

struct seen {
	uint64_t records, first_tsc, last_lost[2];
	int limit;
};

static int see(void *context, uint32_t cpu, const void *record, uint32_t size)
{
	const struct record_lost *lost = record;
	struct seen *seen = context;

	assert_in_range(cpu, 0, 1);
	if (lost->id == RECORD_LOST) {
		assert_int_equal(size, sizeof(*lost));
		seen->last_lost[cpu] = lost->lost;
		return 0;
	}
	assert_int_equal(size, sizeof(struct xt_ipi_recv));
	if (!seen->records++)
		seen->first_tsc = lost->tsc;
	return seen->limit && --seen->limit == 0 ? -ENOSPC : 0;
}

static void memory(void **state)
{
	const struct flight_size size = { 0, 1 };	/* 256 slots */
	struct seen seen = { 0 };
	struct flight flight;
	unsigned int i;

	(void)state;
	assert_int_equal(flight_open(&flight, &size), 0);
	assert_int_equal(flight.n_slots, 256);
	keep(&flight, 0, 1000, 10, 3);
	keep(&flight, 1, 1005, 10, 0);
	assert_int_equal(flight_replay(&flight, 0, see, &seen), 0);
	assert_int_equal(seen.records, 20);
	assert_int_equal(seen.last_lost[0], 3);
	assert_int_equal(flight_lost_before(&flight, 0, 999), 0);
	assert_int_equal(flight_lost_before(&flight, 0, 1000), 3);

	/* one moment for both CPUs, in the middle of packets */
	seen = (struct seen){ 0 };
	assert_int_equal(flight_replay(&flight, 1006, see, &seen), 0);
	assert_int_equal(seen.records, 3 + 8);
	assert_int_equal(seen.first_tsc, 1007);

	/* an error of the receiver ends it */
	seen = (struct seen){ .limit = 4 };
	assert_int_equal(flight_replay(&flight, 0, see, &seen), -ENOSPC);
	assert_int_equal(seen.records, 4);

	/* the oldest go, and are accounted for */
	assert_int_equal(flight.dropped_tsc, 0);
	for (i = 0; i < 255; i++)
		keep(&flight, 0, 2000 + i * 10, 10, 4 + i);
	assert_int_equal(flight.dropped_tsc, 1009);
	assert_int_equal(flight.discarded[0], 3);
	assert_int_equal(flight_lost_before(&flight, 0, 1009), 3);
	assert_int_equal(flight_lost_before(&flight, 0, 2005), 4);
	seen = (struct seen){ 0 };
	assert_int_equal(flight_replay(&flight, flight.dropped_tsc, see, &seen), 0);
	assert_int_equal(seen.records, 5 + 2550);
	flight_close(&flight);
}

static void trigger_words(void **state)
{
	static const char *const wrong[] = {
		"", "call", "call>", "call>5", "call>us", "call>5us,", "call>-5us", "call>0us",
		"call>5min", "stuck,", "stuck5", "call<5us", "call>1e30s",
	};
	struct trigger trigger = { 0 };
	unsigned int i;

	(void)state;
	assert_int_equal(trigger_parse(&trigger, "call>500us"), 0);
	assert_true(trigger.call_ns == 500000 && !trigger.stuck);
	assert_int_equal(trigger_events(&trigger), 1 << XT_CALL_BEGIN | 1 << XT_CALL_END);
	assert_int_equal(trigger_parse(&trigger, "stuck,call>1.5ms"), 0);
	assert_true(trigger.call_ns == 1500000 && trigger.stuck);
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		trigger = (struct trigger){ 0 };
		if (trigger_parse(&trigger, wrong[i]) != -EINVAL)
			fail_msg("\"%s\" was taken", wrong[i]);
	}
}

static void begin_call(struct trigger *trigger, uint32_t cpu, uint64_t tsc, uint64_t func)
{
	trigger_see(trigger, cpu, &(struct xt_call_begin){ .tsc = tsc, .id = XT_CALL_BEGIN, .func = func });
}

static void end_call(struct trigger *trigger, uint32_t cpu, uint64_t tsc, uint64_t func)
{
	trigger_see(trigger, cpu, &(struct xt_call_end){ .tsc = tsc, .id = XT_CALL_END, .func = func });
}

static void slow_calls(void **state)
{
	struct trigger trigger = { .call_ns = 1000, .tsc_khz = 1000000 };	/* a tick a ns */
	unsigned int i;

	(void)state;
	assert_int_equal(trigger_open(&trigger), 0);
	/* just not, of another CPU, and an end without a begin */
	begin_call(&trigger, 0, 10000, 1);
	end_call(&trigger, 1, 90000, 1);
	end_call(&trigger, 0, 11000, 1);
	end_call(&trigger, 0, 99000, 1);
	assert_false(trigger.fired);
	/* one within another: the inner is fast, the outer is not */
	begin_call(&trigger, 2, 20000, 1);
	begin_call(&trigger, 2, 20100, 2);
	end_call(&trigger, 2, 20200, 2);
	assert_false(trigger.fired);
	end_call(&trigger, 2, 21001, 1);
	assert_true(trigger.fired);
	assert_true(trigger.cpu == 2 && trigger.ns == 1001 && trigger.func == 1);
	/* the first counts until it is taken */
	begin_call(&trigger, 0, 30000, 3);
	end_call(&trigger, 0, 40000, 3);
	assert_int_equal(trigger.func, 1);
	/* ends that were lost do not fill it up */
	trigger.fired = false;
	for (i = 0; i < 100; i++)
		begin_call(&trigger, 0, 50000 + i, 7 + i);
	end_call(&trigger, 0, 50200, 106);
	assert_false(trigger.fired);
	end_call(&trigger, 0, 60000, 105);
	assert_true(trigger.fired);
	/* a report of a stuck call, only if it was asked for */
	trigger.fired = false;
	trigger_see(&trigger, 1, &(struct xt_csd_stuck){ .id = XT_CSD_STUCK, .waited_us = 70, .func = 9 });
	assert_false(trigger.fired);
	trigger.stuck = true;
	trigger_see(&trigger, 1, &(struct xt_csd_stuck){ .id = XT_CSD_STUCK, .waited_us = 70, .func = 9 });
	assert_true(trigger.fired && trigger.fired_stuck && trigger.ns == 70000);
	trigger_close(&trigger);
}

/* XenStore's part: a header of four words and "path NUL value". */
struct xenbus {
	int fd;
	char request[512];
	ssize_t got;
	uint32_t reply[4];
};

static void *xenbus_answers(void *context)
{
	struct xenbus *bus = context;

	bus->got = read(bus->fd, bus->request, sizeof(bus->request));
	if (write(bus->fd, bus->reply, sizeof(bus->reply)) != sizeof(bus->reply))
		bus->got = -1;
	return NULL;
}

static int write_to(struct xenbus *bus)
{
	int pair[2], err;
	pthread_t thread;

	assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair), 0);
	bus->fd = pair[1];
	assert_int_equal(pthread_create(&thread, NULL, xenbus_answers, bus), 0);
	err = xenstore_exchange(pair[0], "data/xcall/flight", "12");
	assert_int_equal(pthread_join(thread, NULL), 0);
	close(pair[0]);
	close(pair[1]);
	return err;
}

static void xenstore(void **state)
{
	struct xenbus bus = { .reply = { 11, 0, 0, 0 } };
	uint32_t header[4];

	(void)state;
	assert_int_equal(write_to(&bus), 0);
	assert_int_equal(bus.got, 16 + 18 + 2);
	memcpy(header, bus.request, sizeof(header));
	assert_true(header[0] == 11 && header[2] == 0 && header[3] == 20);
	assert_memory_equal(bus.request + 16, "data/xcall/flight\00012", 20);
	bus.reply[0] = 16;
	assert_int_equal(write_to(&bus), -EACCES);
	bus.reply[0] = 5;
	assert_int_equal(write_to(&bus), -EPROTO);
	bus.reply[3] = 100000;
	assert_int_equal(write_to(&bus), -EPROTO);
	assert_int_equal(xenstore_write("/no/such/device", "a", "b"), -ENOENT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sizes),
		cmocka_unit_test(memory),
		cmocka_unit_test(trigger_words),
		cmocka_unit_test(slow_calls),
		cmocka_unit_test(xenstore),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("flight", tests, NULL, NULL);
}
