// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "live/live_output.h"

#define WIDTH 80
#define CELL 16		/* bytes for one figure */

/* A count in at most 7 columns: 1234567, 12346k, 1235M ... */
static const char *count(char *cell, uint64_t n)
{
	static const char unit[] = " kMGTPE";
	unsigned int u = 0;

	while (n > (u ? 999999 : 9999999) && unit[u + 1]) {
		n = n / 1000 + (n % 1000 >= 500);
		u++;
	}
	if (u)
		snprintf(cell, CELL, "%" PRIu64 "%c", n, unit[u]);
	else
		snprintf(cell, CELL, "%" PRIu64, n);
	return cell;
}

/* Ticks in microseconds in at most 8 columns; of an hour and more, in seconds. */
static const char *us(char *cell, uint64_t ticks, uint64_t khz)
{
	double us = khz ? (double)ticks * 1e3 / (double)khz : 0;

	if (us < 99999.995)
		snprintf(cell, CELL, "%.2f", us);
	else if (us < 99999999.5)
		snprintf(cell, CELL, "%.0f", us);
	else
		snprintf(cell, CELL, "%.0fs", us < 1e13 ? us / 1e6 : 9999999.);
	return cell;
}

static uint64_t per_second(uint64_t n, double seconds)
{
	double rate = seconds > 0 ? (double)n / seconds + 0.5 : 0;

	return rate < 1e19 ? (uint64_t)rate : UINT64_MAX;
}

static void head(FILE *out, const struct live_line *line)
{
	const struct live_set *set = line->set;
	char cell[CELL];

	if (line->total)
		fprintf(out, "total of %.1f s", set->seconds);
	else
		fprintf(out, "%.1f s", set->seconds);
	fprintf(out, ", %u CPUs: %s calls", line->cpus,
		count(cell, set->sum.count[LIVE_COMPLETE]));
	fprintf(out, " (%s/s)", count(cell, per_second(set->sum.count[LIVE_COMPLETE],
						       set->seconds)));
	fprintf(out, ", %s open", count(cell, line->open->n));
	fprintf(out, ", %s lost\n", count(cell, live_lost(set)));
}

/* One row for each kind: the whole call. */
static void wholes(FILE *out, const struct live_line *line)
{
	static const double q[] = { 0.5, 0.99, 0.999 };
	unsigned int kind, i;
	char cell[CELL];

	fprintf(out, "%-9s%8s%8s%9s%9s%9s%9s\n", "CALL(us)", "n", "n/s", "p50", "p99", "p99.9",
		"max");
	for (kind = 0; kind < LIVE_KINDS; kind++) {
		const struct live_dist *dist = &line->set->dist[kind][LIVE_WHOLE];

		fprintf(out, "%-9s%8s", live_kind_name[kind], count(cell, dist->n));
		fprintf(out, "%8s", count(cell, per_second(dist->n, line->set->seconds)));
		for (i = 0; i < 3; i++)
			fprintf(out, "%9s", dist->n ? us(cell, live_quantile(dist, q[i]),
							 line->tsc_khz) : "-");
		fprintf(out, "%9s\n", dist->n ? us(cell, dist->max, line->tsc_khz) : "-");
	}
}

static void stages(FILE *out, const struct live_line *line)
{
	unsigned int kind, stage;
	char cell[CELL];

	fprintf(out, "%-9s", "STAGE(us)");
	for (kind = 0; kind < LIVE_KINDS; kind++)
		fprintf(out, "%9s%8s", live_kind_name[kind], "");
	fprintf(out, "\n%-9s", "");
	for (kind = 0; kind < LIVE_KINDS; kind++)
		fprintf(out, "%9s%8s", "p50", "p99");
	fputc('\n', out);
	for (stage = 0; stage < LIVE_WHOLE; stage++) {
		fprintf(out, "%-9s", live_stage_name[stage]);
		for (kind = 0; kind < LIVE_KINDS; kind++) {
			const struct live_dist *dist = &line->set->dist[kind][stage];

			fprintf(out, "%9s", dist->n ? us(cell, live_quantile(dist, 0.5),
							 line->tsc_khz) : "-");
			fprintf(out, "%8s", dist->n ? us(cell, live_quantile(dist, 0.99),
							 line->tsc_khz) : "-");
		}
		fputc('\n', out);
	}
}

static void counts(FILE *out, const char *name, const char *const *names, const __u64 *n,
		   unsigned int count_of)
{
	char cell[CELL];
	unsigned int i;

	fprintf(out, "%-9s", name);
	for (i = 0; i < count_of; i++)
		fprintf(out, "%9s", names ? names[i] : count(cell, n[i]));
	fputc('\n', out);
}

/* What is worth a line only when there is some. */
static void odd(FILE *out, const char *what, const char *const *names, const __u64 *n,
		unsigned int from, unsigned int to)
{
	char cell[CELL], text[2 * CELL];
	size_t width = 0;
	unsigned int i;

	for (i = from; i < to; i++) {
		if (!n[i])
			continue;
		snprintf(text, sizeof(text), " %s %s", count(cell, n[i]), names[i]);
		if (width && width + strlen(text) > WIDTH) {
			fputc('\n', out);
			width = 0;
		}
		if (!width)
			width = fprintf(out, "%s:", what);
		width += fprintf(out, "%s", text);
	}
	if (width)
		fputc('\n', out);
}

static void oldest(FILE *out, const struct live_line *line)
{
	char name[29];

	/* there is always some call under way: from 1 ms on it is worth a line */
	if (!line->tsc_khz || line->open->oldest < line->tsc_khz)
		return;
	if (line->oldest_name)
		snprintf(name, sizeof(name), "%s", line->oldest_name);
	else
		snprintf(name, sizeof(name), "%#" PRIx64, line->open->func);
	fprintf(out, "oldest open: %.1f ms, CPU%u -> CPU%u %s\n",
		(double)line->open->oldest / (double)line->tsc_khz, line->open->sender,
		line->open->target, name);
}

void live_table(FILE *out, const struct live_line *line)
{
	const struct live_sums *sum = &line->set->sum;

	head(out, line);
	wholes(out, line);
	stages(out, line);
	counts(out, "IPI", live_ipi_name, NULL, XT_KIND_END);
	counts(out, "sent", NULL, sum->sent, XT_KIND_END);
	counts(out, "received", NULL, sum->received, XT_KIND_END);
	counts(out, "no IPI", live_skip_name, NULL, XT_SKIP_END);
	counts(out, "", NULL, sum->skipped, XT_SKIP_END);
	oldest(out, line);
	odd(out, "stuck", live_stuck_name, sum->stuck, 0, XT_STUCK_END);
	odd(out, "vCPUs", live_phase_name, sum->phase, 0, XT_PHASE_END);
	odd(out, "calls", live_count_name, sum->count, LIVE_FAILED, LIVE_COUNTS);
	if (line->set->missed)
		fprintf(out, "%" PRIu64 " events were seen by no program\n", line->set->missed);
}

int live_screen(FILE *out, const struct live_line *line, unsigned int rows)
{
	char *text = NULL, *at, *end;
	size_t length;
	FILE *memory = open_memstream(&text, &length);

	if (!memory)
		return -ENOMEM;
	live_table(memory, line);
	if (fclose(memory)) {
		free(text);
		return -ENOMEM;
	}
	/* the cursor stays on the row below: one less */
	rows = rows ? rows - 1 : UINT32_MAX;
	fputs("\033[H", out);
	for (at = text; *at && rows--; at = end + 1) {
		end = strchr(at, '\n');
		fprintf(out, "%.*s\033[K\n", (int)(end - at), at);
	}
	fputs("\033[J", out);
	free(text);
	return fflush(out) || ferror(out) ? -errno : 0;
}
