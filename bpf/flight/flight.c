// SPDX-License-Identifier: GPL-2.0-only
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include "flight/flight.h"
#include "guest/cpulist.h"
#include "trace/ctf.h"

#define SECONDS_MOST 86400.0

int flight_parse(struct flight_size *size, const char *text)
{
	*size = (struct flight_size){ .mb = FLIGHT_MB };
	for (;;) {
		double number;
		char *end;

		if (!isdigit((unsigned char)*text))
			return -EINVAL;
		errno = 0;
		number = strtod(text, &end);
		if (errno)
			return -EINVAL;
		if (!strncmp(end, "MB", 2) && number >= 1 && number <= FLIGHT_MB_MOST &&
		    number == (unsigned long)number) {
			size->mb = number;
			end += 2;
		} else if (*end == 's' && number > 0 && number <= SECONDS_MOST) {
			size->seconds = number;
			end++;
		} else {
			return -EINVAL;
		}
		if (!*end)
			return 0;
		if (*end != ',')
			return -EINVAL;
		text = end + 1;
	}
}

int flight_open(struct flight *flight, const struct flight_size *size)
{
	size_t bytes = (size_t)size->mb << 20;

	*flight = (struct flight){ .size = *size, .n_slots = bytes / CTF_PACKET_BYTES };
	flight->discarded = calloc(CPULIST_MAX, sizeof(*flight->discarded));
	if (!flight->discarded)
		return -ENOMEM;
	flight->slots = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
			     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (flight->slots == MAP_FAILED) {
		int err = -errno;

		free(flight->discarded);
		*flight = (struct flight){ 0 };
		return err;
	}
	return 0;
}

void flight_close(struct flight *flight)
{
	if (flight->slots)
		munmap(flight->slots, flight->n_slots * CTF_PACKET_BYTES);
	free(flight->discarded);
	*flight = (struct flight){ 0 };
}

static const struct xt_packet *slot(const struct flight *flight, uint64_t number)
{
	return (const struct xt_packet *)(flight->slots +
					  number % flight->n_slots * CTF_PACKET_BYTES);
}

static uint64_t oldest(const struct flight *flight)
{
	return flight->kept > flight->n_slots ? flight->kept - flight->n_slots : 0;
}

void flight_keep(void *to, const void *packet)
{
	struct flight *flight = to;

	if (flight->kept >= flight->n_slots) {
		const struct xt_packet *old = slot(flight, flight->kept);

		if (old->tsc_end > flight->dropped_tsc)
			flight->dropped_tsc = old->tsc_end;
		flight->discarded[old->cpu] = old->discarded;
	}
	memcpy((void *)slot(flight, flight->kept), packet, CTF_PACKET_BYTES);
	flight->kept++;
}

uint64_t flight_lost_before(const struct flight *flight, uint32_t cpu, uint64_t from_tsc)
{
	uint64_t lost = flight->discarded[cpu], number;

	for (number = oldest(flight); number < flight->kept; number++) {
		const struct xt_packet *packet = slot(flight, number);

		if (packet->cpu == cpu && packet->tsc_begin <= from_tsc)
			lost = packet->discarded;
	}
	return lost;
}

int flight_replay(const struct flight *flight, uint64_t from_tsc,
		  int (*put)(void *context, uint32_t cpu, const void *record, uint32_t size),
		  void *context)
{
	uint64_t number;
	int err = 0;

	for (number = oldest(flight); number < flight->kept && !err; number++) {
		const struct xt_packet *packet = slot(flight, number);
		const unsigned char *at = (const unsigned char *)(packet + 1);
		const unsigned char *end = (const unsigned char *)packet + packet->content_bits / 8;
		struct record_lost lost = {
			.tsc = packet->tsc_begin, .id = RECORD_LOST, .lost = packet->discarded,
		};

		if (packet->tsc_end <= from_tsc)
			continue;
		err = put(context, packet->cpu, &lost, sizeof(lost));
		while (!err && at < end) {
			const struct xt_ipi_skip *record = (const void *)at;
			uint32_t size = xt_size(record->id);

			if (record->tsc > from_tsc)
				err = put(context, packet->cpu, record, size);
			at += size;
		}
	}
	return err;
}
