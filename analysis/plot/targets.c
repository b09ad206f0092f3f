// SPDX-License-Identifier: GPL-2.0-only
/* plots/targets.tsv: what a call costs by the number of its targets. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "base/units.h"
#include "facts/guest_facts.h"
#include "format/buckets.h"
#include "model/guest.h"
#include "plot/plot.h"
#include "read/files/bench.h"

#define WIDTH	90	/* characters of a note */

/* of those with the same number of targets the first has the point */
static const char *const modes[] = { "single", "broadcast", "mask" };

#define MODES	(sizeof(modes) / sizeof(*modes))

struct sample {
	unsigned int targets, mode;
	uint64_t ns;
};

XC_BY3(by_targets, struct sample, targets, mode, ns)

/* all samples whose number of targets is known, sorted; NULL if there is none */
static struct sample *collect(const struct xc_guest *g, size_t *n)
{
	const struct xc_bench *b[MODES];
	struct sample *list;
	size_t i, m, total = 0;

	for (m = 0; m < MODES; m++) {
		b[m] = xf_bench(g, false, modes[m]);
		total += b[m] ? b[m]->n : 0;
	}
	*n = 0;
	if (!total)
		return NULL;
	list = xc_alloc(total, sizeof(*list));
	for (m = 0; m < MODES; m++) {
		for (i = 0; b[m] && i < b[m]->n; i++) {
			const struct xc_sample *s = &b[m]->samples[i];
			/* single's column names the one target, the others' their number */
			unsigned int targets = m ? s->b : 1;

			if (targets && targets < XC_CPUS_MAX)
				list[(*n)++] = (struct sample) {
					targets, (unsigned int)m,
					xc_ns(s->end_tsc - s->begin_tsc, b[m]->tsc_khz)
				};
		}
	}
	qsort(list, *n, sizeof(*list), by_targets);
	return list;
}

static uint64_t quantile(const struct sample *s, size_t n, double q)
{
	return s[bucket_rank(n, q) - 1].ns;
}

static void rows(FILE *tsv, const struct xc_guest *g, const struct sample *list, size_t n)
{
	size_t begin, i;

	fputs("\n\n# ", tsv);
	xp_field(tsv, g->name);
	fputs("\n# targets\tmode\tn\tp50_us\tp99_us\n", tsv);
	for (begin = 0; begin < n; begin = i) {
		const struct sample *s = &list[begin];

		for (i = begin; i < n && list[i].targets == s->targets &&
		     list[i].mode == s->mode; i++)
			;
		if (begin && s[-1].targets == s->targets)
			continue;
		fprintf(tsv, "%u\t%s\t%zu\t%.6g\t%.6g\n", s->targets, modes[s->mode], i - begin,
			xp_us(quantile(s, i - begin, 0.5)), xp_us(quantile(s, i - begin, 0.99)));
	}
}

int xp_targets(struct xp_plot *p)
{
	static const char caption[] = "What a call costs by the number of its targets";
	char *head = NULL, *body = NULL;
	size_t head_size, body_size, i;
	FILE *series = open_memstream(&head, &head_size), *tsv;
	FILE *blocks = open_memstream(&body, &body_size);
	unsigned int taken = 0;
	int ret = -1;

	for (i = 0; series && blocks && i < p->n_guests; i++) {
		const struct xc_guest *g = p->guests[i];
		size_t n;
		struct sample *list = collect(g, &n);

		if (n) {
			char *label = xc_path("%s, Linux %s, n=%zu", g->name,
					      g->release ? g->release : "(unknown)", n);

			fputs("series\t", series);
			xp_field(series, label);
			fprintf(series, "\t%u\n", xp_style(g, &taken));
			free(label);
			rows(blocks, g, list, n);
		}
		free(list);
	}
	if (!series || !blocks || fflush(series) || fflush(blocks))
		goto out;
	if (!body_size) {
		xp_figure_missing(p, "targets", caption,
				  "no guest has bench/ipi-single.json, ipi-mask.json or ipi-broadcast.json");
		ret = 0;
		goto out;
	}
	tsv = xp_figure_open(p, "targets", "targets", false, caption);
	if (!tsv)
		goto out;
	fputs("# IPI benchmarks single, mask, broadcast, times on the guest's TSC\n"
	      "# key\tvalue\n", tsv);
	xp_row(tsv, "title", "%s", caption);
	fputs(head, tsv);
	xp_note(tsv, WIDTH, "The caller waits for all of them: 1 is single, the most is broadcast, "
		"mask is between.");
	xp_note_bench(tsv, WIDTH);
	xp_note_run(p, tsv, WIDTH);
	fputs(body, tsv);
	ret = xp_figure_close(p, tsv);
out:
	if (series)
		fclose(series);
	if (blocks)
		fclose(blocks);
	free(head);
	free(body);
	return ret;
}
