// SPDX-License-Identifier: GPL-2.0-only
/*
 * truth GUEST BEGIN END KHZ: what xcall-record --live must have counted
 * between these TSCs, as JSON in the form of its own, from a full recording.
 * Quantiles are exact: of all values, sorted. KHZ: where a TSC's frequency is
 * measured, two programs differ in it.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/hist.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "model/run.h"
#include "pass/pass.h"
#include "reference.h"

static void counts(const char *name, const char *const *names, const __u64 *n, unsigned int count)
{
	unsigned int i;

	printf("\"%s\": {", name);
	for (i = 0; i < count; i++)
		printf("%s\"%s\": %llu", i ? ", " : "", names[i], n[i]);
	printf("}");
}

static void stage(const struct live_values *v, const char *name, uint64_t khz)
{
	printf("\"%s\": {\"n\": %zu, \"p50_ns\": %" PRIu64 ", \"p99_ns\": %" PRIu64
	       ", \"p999_ns\": %" PRIu64 ", \"max_ns\": %" PRIu64 "}", name, v->n,
	       xc_ns(xc_quantile(v->v, v->n, 0.5), khz),
	       xc_ns(xc_quantile(v->v, v->n, 0.99), khz),
	       xc_ns(xc_quantile(v->v, v->n, 0.999), khz),
	       xc_ns(xc_quantile(v->v, v->n, 1), khz));
}

static void print(const struct live_reference *r, uint64_t khz)
{
	unsigned int k, s;
	bool first;

	printf("{\"losses\": %" PRIu64 ", \"complete\": %" PRIu64 ", \"censored\": %" PRIu64
	       ", \"unmatched\": %" PRIu64 ", \"failed\": %llu,\n \"stages\": {", r->losses,
	       r->calls.complete, r->calls.censored, r->calls.unmatched,
	       r->sum.count[LIVE_FAILED]);
	for (k = 0; k < LIVE_KINDS; k++) {
		printf("%s\"%s\": {", k ? ",\n  " : "", live_kind_name[k]);
		for (s = 0, first = true; s < LIVE_STAGES; s++) {
			if (!r->stage[k][s].n)
				continue;
			if (!first)
				printf(",\n   ");
			first = false;
			stage(&r->stage[k][s], live_stage_name[s], khz);
		}
		printf("}");
	}
	printf("},\n \"ipi\": {");
	counts("sent", live_ipi_name, r->sum.sent, XT_KIND_END);
	printf(", ");
	counts("received", live_ipi_name, r->sum.received, XT_KIND_END);
	printf(", ");
	counts("skipped", live_skip_name, r->sum.skipped, XT_SKIP_END);
	printf("},\n \"queue\": {");
	counts("queued", live_type_name, r->sum.queued, XT_TYPE_END);
	printf(", ");
	counts("run", live_type_name, r->sum.run, XT_TYPE_END);
	printf("},\n ");
	counts("stuck", live_stuck_name, r->sum.stuck, XT_STUCK_END);
	printf(",\n ");
	counts("vcpus", live_phase_name, r->sum.phase, XT_PHASE_END);
	printf("}\n");
}

int main(int argc, char **argv)
{
	struct live_reference reference;
	struct xc_paths paths = { 0 };
	struct xc_run *run;
	int err;

	if (argc != 5) {
		fprintf(stderr, "usage: truth GUEST BEGIN END KHZ\n");
		return 1;
	}
	paths.guest = argv[1];
	if (xc_open(&run, &paths))
		return 1;
	err = live_reference(&reference, run, 0, strtoull(argv[2], NULL, 10),
			     strtoull(argv[3], NULL, 10), NULL, NULL);
	if (!err)
		print(&reference, strtoull(argv[4], NULL, 10));
	live_reference_free(&reference);
	xc_close(run);
	return err ? 1 : 0;
}
