// SPDX-License-Identifier: GPL-2.0-only
/* xcall.live/1; docs/live.md says what each member is. */
#include "guest/jsonw.h"
#include "live/live_output.h"

static uint64_t ns(uint64_t ticks, uint64_t khz)
{
	return khz ? (uint64_t)((unsigned __int128)ticks * 1000000 / khz) : 0;
}

static void counts(struct jsonw *json, const char *key, const char *const *names,
		   const __u64 *n, unsigned int count)
{
	unsigned int i;

	jsonw_object(json, key);
	for (i = 0; i < count; i++)
		jsonw_number(json, names[i], n[i]);
	jsonw_end_object(json);
}

static void stage(struct jsonw *json, const char *name, const struct live_dist *dist, uint64_t khz)
{
	jsonw_object(json, name);
	jsonw_number(json, "n", dist->n);
	jsonw_number(json, "p50_ns", ns(live_quantile(dist, 0.5), khz));
	jsonw_number(json, "p99_ns", ns(live_quantile(dist, 0.99), khz));
	jsonw_number(json, "p999_ns", ns(live_quantile(dist, 0.999), khz));
	jsonw_number(json, "max_ns", ns(dist->max, khz));
	jsonw_end_object(json);
}

static void kinds(struct jsonw *json, const struct live_line *line)
{
	unsigned int kind, s;

	jsonw_object(json, "stages");
	for (kind = 0; kind < LIVE_KINDS; kind++) {
		jsonw_object(json, live_kind_name[kind]);
		for (s = 0; s < LIVE_STAGES; s++)
			if (line->set->dist[kind][s].n)
				stage(json, live_stage_name[s], &line->set->dist[kind][s],
				      line->tsc_khz);
		jsonw_end_object(json);
	}
	jsonw_end_object(json);
}

static void open_calls(struct jsonw *json, const struct live_line *line)
{
	const struct live_open *open = line->open;
	char func[24];

	jsonw_object(json, "open");
	jsonw_number(json, "n", open->n);
	if (open->oldest) {
		jsonw_number(json, "oldest_ns", ns(open->oldest, line->tsc_khz));
		jsonw_number(json, "sender", open->sender);
		jsonw_number(json, "target", open->target);
		/* a number of 64 bits is more than many readers of JSON take */
		snprintf(func, sizeof(func), "%#llx", (unsigned long long)open->func);
		jsonw_string(json, "func", func);
		if (line->oldest_name)
			jsonw_string(json, "name", line->oldest_name);
	}
	jsonw_end_object(json);
}

int live_json(FILE *out, const struct live_line *line)
{
	const struct live_set *set = line->set;
	struct jsonw json;

	jsonw_start_line(&json, out);
	jsonw_string(&json, "schema", LIVE_SCHEMA);
	jsonw_bool(&json, "total", line->total);
	jsonw_number(&json, "seq", line->seq);
	jsonw_real(&json, "seconds", set->seconds, 3);
	jsonw_number(&json, "begin_tsc", set->begin_tsc);
	jsonw_number(&json, "end_tsc", set->end_tsc);
	jsonw_number(&json, "tsc_khz", line->tsc_khz);
	jsonw_number(&json, "cpus", line->cpus);
	jsonw_real(&json, "relative_error", BUCKET_ERROR, 8);
	jsonw_number(&json, "lost", live_lost(set));
	jsonw_number(&json, "missed", set->missed);
	counts(&json, "calls", live_count_name, set->sum.count, LIVE_COUNTS);
	open_calls(&json, line);
	kinds(&json, line);
	jsonw_object(&json, "ipi");
	counts(&json, "sent", live_ipi_name, set->sum.sent, XT_KIND_END);
	counts(&json, "received", live_ipi_name, set->sum.received, XT_KIND_END);
	counts(&json, "skipped", live_skip_name, set->sum.skipped, XT_SKIP_END);
	jsonw_end_object(&json);
	jsonw_object(&json, "queue");
	counts(&json, "queued", live_type_name, set->sum.queued, XT_TYPE_END);
	counts(&json, "run", live_type_name, set->sum.run, XT_TYPE_END);
	jsonw_end_object(&json);
	counts(&json, "stuck", live_stuck_name, set->sum.stuck, XT_STUCK_END);
	counts(&json, "vcpus", live_phase_name, set->sum.phase, XT_PHASE_END);
	return jsonw_close(&json);
}
