// SPDX-License-Identifier: GPL-2.0-only
/* plots/states-MODE.tsv: latency by what the targets were doing. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hist.h"
#include "base/memory.h"
#include "facts/guest_facts.h"
#include "model/guest.h"
#include "plot/plot.h"
#include "read/files/bench.h"

#define WIDTH	90	/* characters of a note */

/* has a guest it in that state? */
static bool measured(const struct xp_plot *p, const char *mode, const char *state)
{
	size_t i;

	for (i = 0; i < p->n_guests; i++)
		if (xf_ipis(p->guests[i], mode, state))
			return true;
	return false;
}

static void series(FILE *tsv, const struct xc_guest *g, const char *mode, unsigned int *taken)
{
	size_t n = 0, i;
	char *label;

	for (i = 0; xf_states[i]; i++)
		n += xf_ipis(g, mode, xf_states[i]) ? xf_ipis(g, mode, xf_states[i])->n : 0;
	if (!n)
		return;
	label = xc_path("%s, Linux %s, n=%zu", g->name, g->release ? g->release : "(unknown)", n);
	fputs("series\t", tsv);
	xp_field(tsv, label);
	fprintf(tsv, "\t%u\n", xp_style(g, taken));
	free(label);
}

static void rows(FILE *tsv, const struct xp_plot *p, const struct xc_guest *g, const char *mode)
{
	unsigned int column = 0;
	bool open = false;
	size_t i;

	for (i = 0; xf_states[i]; i++) {
		const struct xc_bench *b = xf_ipis(g, mode, xf_states[i]);

		column += measured(p, mode, xf_states[i]);
		if (!b)
			continue;
		if (!open) {
			fputs("\n\n# ", tsv);
			xp_field(tsv, g->name);
			fputs("\n# state\tn\tp50_us\tp99_us\n", tsv);
		}
		open = true;
		fprintf(tsv, "%u\t%zu\t%.6g\t%.6g\n", column, b->n,
			xp_us(xc_quantile(b->sorted, b->n, 0.5)),
			xp_us(xc_quantile(b->sorted, b->n, 0.99)));
	}
}

static int mode_figure(struct xp_plot *p, const char *mode)
{
	char *name = xc_path("states-%s", mode);
	char *caption = xc_path("%s, by what the targets were doing", mode);
	FILE *tsv = xp_figure_open(p, name, "states", false, caption);
	unsigned int taken = 0;
	size_t i;
	int ret = -1;

	if (tsv) {
		xp_figure_more(p, strcmp(mode, "single") != 0);
		fprintf(tsv, "# IPI benchmark \"%s\", times on the guest's TSC\n# key\tvalue\n", mode);
		xp_row(tsv, "title", "%s", caption);
		for (i = 0; xf_states[i]; i++)
			if (measured(p, mode, xf_states[i]))
				xp_row(tsv, "state", "%s", xf_states[i]);
		for (i = 0; i < p->n_guests; i++)
			series(tsv, p->guests[i], mode, &taken);
		xp_note(tsv, WIDTH, "any: left as they were; irqsoff: interrupts off for some time again "
			"and again; poll: the idle loop polls.");
		xp_note_bench(tsv, WIDTH);
		xp_note_run(p, tsv, WIDTH);
		for (i = 0; i < p->n_guests; i++)
			rows(tsv, p, p->guests[i], mode);
		ret = xp_figure_close(p, tsv);
	}
	free(caption);
	free(name);
	return ret;
}

int xp_by_state(struct xp_plot *p)
{
	size_t mode, state;
	int ret = 0;

	for (mode = 0; !ret && xf_modes[mode]; mode++) {
		bool chosen = false;

		for (state = 0; xf_states[state]; state++)
			chosen |= strcmp(xf_states[state], XC_STATE_ANY) &&
				  measured(p, xf_modes[mode], xf_states[state]);
		if (chosen)
			ret = mode_figure(p, xf_modes[mode]);
	}
	return ret;
}
