// SPDX-License-Identifier: GPL-2.0-only
#include <string.h>

#include "format/trace_format.h"
#include "truth.h"

#define MS	(1000 * GEN_US)

/* one thing each, so that what breaks has a name */
const struct truth_case truth_cases[] = {
	{ "a PV or PVH guest alone", { .pcpus = 2, .guests = 1, .length = 20 * MS }, 5, 0 },
	{ "PV and PVH on 2 pCPUs", { .pcpus = 2, .guests = 2, .length = 20 * MS }, 5, 0 },
	{ "PV and PVH on 4 pCPUs", { .pcpus = 4, .guests = 2, .length = 20 * MS }, 5, 0 },
	{ "overcommitted: one pCPU", { .pcpus = 1, .guests = 2, .length = 30 * MS }, 5, 0 },
	{ "three guests and a busy domain", { .pcpus = 3, .guests = 3, .hog = true,
					      .length = 20 * MS }, 5, 0 },
	{ "broadcasts by multicall", { .pcpus = 4, .guests = 2, .length = 20 * MS,
				       .multicall = true }, 5, 0 },
	{ "other hypercalls between", { .pcpus = 4, .guests = 2, .length = 20 * MS,
					.hypercall_noise = true }, 5, 0 },
	{ "no HVM records", { .pcpus = 3, .guests = 2, .length = 15 * MS, .no_hvm = true }, 5, 0 },
	{ "vCPUs numbered another way", { .pcpus = 3, .guests = 2, .length = 20 * MS,
					  .renumber = true }, 5, 0 },
	{ "guest losses", { .pcpus = 3, .guests = 2, .length = 30 * MS, .guest_loss = 7 }, 10, 0 },
	{ "host losses", { .pcpus = 3, .guests = 2, .length = 30 * MS, .host_loss = 5 }, 10, 0 },
	{ "losses on both sides", { .pcpus = 3, .guests = 2, .length = 30 * MS,
				    .guest_loss = 20, .host_loss = 20 }, 10, 0 },
	{ "xentrace on for a part of the time", { .pcpus = 3, .guests = 2, .length = 30 * MS,
						  .host_from = 20, .host_to = 70 }, 5, 0 },
	{ "a guest whose TSC drifts", { .pcpus = 4, .guests = 2, .length = 60 * MS,
					.drift_ppm = 40 }, 5, 0 },
	{ "IPIs by APIC: irq_work, NMI, spin", { .pcpus = 3, .guests = 2, .apic = true,
						 .length = 20 * MS }, 5, 0 },
	{ "stuck calls", { .pcpus = 2, .guests = 2, .length = 20 * MS, .stuck = true }, 3, 0 },
	{ "a clock that changes early", { .pcpus = 4, .guests = 2, .length = 60 * MS,
					  .suspend = 30, .apic = true }, 3, 0 },
	{ "a clock that changes late", { .pcpus = 4, .guests = 2, .length = 60 * MS,
					 .suspend = 70 }, 3, 0 },
	{ "saved, and restored as another domain", { .pcpus = 3, .guests = 2, .length = 40 * MS,
						     .suspend = 30, .restore = true }, 5, 0 },
	{ "restored late", { .pcpus = 3, .guests = 2, .length = 40 * MS, .suspend = 75,
			     .restore = true }, 3, 0 },
	{ "markers", { .pcpus = 2, .guests = 2, .length = 20 * MS, .markers = true }, 5, 0 },
	{ "markers and nothing else to go by", { .pcpus = 3, .guests = 2, .markers = true,
		.length = 20 * MS, .guest_loss = 7,
		.events_off = ~(1u << XT_MARKER | 1u << XT_VCPU) }, 5, 0 },
	{ "markers that Xen's mask leaves out", { .pcpus = 3, .guests = 2, .markers = true,
		.length = 20 * MS, .no_hvm = true }, 5, 0 },
	{ "markers in losses", { .pcpus = 3, .guests = 2, .length = 30 * MS,
				 .markers = true, .guest_loss = 7, .host_loss = 5 }, 5, 0 },
	{ "markers lost, and nobody told", { .pcpus = 3, .guests = 2, .markers = true,
		.length = 20 * MS, .markers_vanish = true }, 5, 0 },
	{ "markers and drift", { .pcpus = 4, .guests = 2, .length = 60 * MS,
				 .markers = true, .drift_ppm = 40 }, 5, 0 },
	{ "entries lost, and run twice", { .pcpus = 3, .guests = 1, .length = 600 * MS,
					   .lost_entries = true, .extra_runs = true }, 3, 0 },
	{ "evidence in slices (G7)", { .pcpus = 3, .guests = 2, .length = 300 * MS,
				       .markers = true }, 3, 12 << 10 },
	{ "evidence in slices, with losses (G7)", { .pcpus = 3, .guests = 2, .length = 200 * MS,
		.guest_loss = 7, .host_loss = 5 }, 12, 12 << 10 },
	{ "a dump, cut pCPU by pCPU", { .pcpus = 4, .guests = 2, .length = 30 * MS,
					.host_from = 20, .host_to = 70, .skew = 3 * MS }, 10, 0 },
	{ "a dump with losses and markers", { .pcpus = 3, .guests = 2, .length = 30 * MS,
		.markers = true, .host_loss = 5, .host_from = 20, .host_to = 70,
		.skew = 3 * MS }, 10, 0 },
};
const unsigned int truth_n_cases = sizeof(truth_cases) / sizeof(truth_cases[0]);

const uint64_t truth_seeds[] = {
	7, 12, 84, 123,		/* a drift too small to be found, and no part of the error */
	6, 9, 13,		/* calls of which only the losses' other side is left */
	743, 843, 897, 1047,	/* losses at the end, of which Xen does not tell */
	584,			/* an injection that was lost there */
	2813,			/* the trace begins in a handler */
	1099,			/* a pCPU that is idle when Xen begins to record */
	9308,			/* a clock that changes among the losses: that the wait was long is not known */
	10308,			/* an injection as near to the departure as the clocks are known */
	11541,			/* a call of an interrupt, amid a wake-up of the same target */
	11668,			/* a drift, and a first event long after the trace began */
	12511, 15251, 19847,	/* calls of which two pass for one, or one for two */
	3026,			/* a dump that ends amid a call */
	3504,			/* losses before the first event, at a time that is not known */
};
const unsigned int truth_n_seeds = sizeof(truth_seeds) / sizeof(truth_seeds[0]);

static uint64_t dice(uint64_t *rng, uint64_t below)
{
	uint64_t z = (*rng += 0x9e3779b97f4a7c15ull);

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
	z = (z ^ z >> 27) * 0x94d049bb133111ebull;
	return (z ^ z >> 31) % below;
}

struct gen_options truth_random(uint64_t seed)
{
	uint64_t rng = seed * 0x2545f4914f6cdd1dull;
	struct gen_options o = { .seed = seed };

	o.pcpus = 1 + dice(&rng, GEN_PCPUS);
	o.guests = 1 + dice(&rng, GEN_GUESTS);
	o.length = (2 + dice(&rng, 1ull << (3 + dice(&rng, 3)))) * MS;
	if (dice(&rng, 2))
		o.guest_loss = dice(&rng, 21);
	if (dice(&rng, 2))
		o.host_loss = dice(&rng, 21);
	if (!dice(&rng, 5)) {
		o.host_from = dice(&rng, 50);
		o.host_to = o.host_from + 10 + dice(&rng, 91 - o.host_from);
	}
	o.multicall = dice(&rng, 2);
	o.no_hvm = !dice(&rng, 6);
	o.hypercall_noise = dice(&rng, 2);
	o.apic = dice(&rng, 2);
	o.stuck = !dice(&rng, 4);
	o.hog = !dice(&rng, 3);
	o.renumber = !dice(&rng, 4);
	/* a good crystal, a bad one; or the clock of the host */
	if (!dice(&rng, 3))
		o.drift_ppm = ((double)dice(&rng, 1001) - 500) / (dice(&rng, 2) ? 10 : 1000);
	if (!dice(&rng, 5)) {
		o.suspend = 10 + dice(&rng, 80);
		o.restore = dice(&rng, 3);
	}
	if (o.host_to && dice(&rng, 2))
		o.skew = 1 + dice(&rng, o.length / 20);
	return o;
}

void truth_print(const struct gen_options *o)
{
	printf("# %u pCPUs, %u guests, %llu ms, losses %u %% guest, %u %% host, drift %g ppm, xentrace %u..%u %%, skew %llu us, suspend %u %%%s%s%s%s%s%s%s%s\n",
	       o->pcpus, o->guests, LLU(o->length / MS), o->guest_loss, o->host_loss,
	       o->drift_ppm, o->host_from, o->host_to, LLU(o->skew / GEN_US), o->suspend, o->restore ? " restore" : "",
	       o->multicall ? " multicall" : "", o->no_hvm ? " no-hvm" : "",
	       o->hypercall_noise ? " noise" : "", o->apic ? " apic" : "",
	       o->stuck ? " stuck" : "", o->hog ? " hog" : "", o->renumber ? " renumber" : "");
}
