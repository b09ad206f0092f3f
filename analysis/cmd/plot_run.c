// SPDX-License-Identifier: GPL-2.0-only
/* Of a result folder or bare traces: all that xcall plot makes of it. */
#include <stdlib.h>

#include "base/memory.h"
#include "base/out.h"
#include "cmd/plot_p.h"
#include "facts/stage_facts.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/run.h"
#include "page/html.h"
#include "pass/pass.h"
#include "plot/plot.h"
#include "summary/summary.h"
#include "timeline/sink.h"

static void take_call(void *arg, const struct xc_guest *g, const struct xc_call *c)
{
	struct xp_plot *p = arg;

	xf_stages_add(&p->stages[g - p->run->guests], c);
}

static int write_summary(const struct xp_plot *p)
{
	char *path = xc_path("%s/summary.json", p->out);
	struct xc_out out;
	int err, ret = xc_out_open(&out, path);

	if (!ret) {
		ret = xc_summary_write(p->run, out.f);
		err = xc_out_close(&out, !ret);
		ret = ret ? ret : err;
	}
	free(path);
	return ret;
}

static int plot(struct xp_plot *p)
{
	struct xc_sink sink = { .arg = p, .call = take_call };
	int ret;

	ret = xc_analyse(p->run, &sink);
	if (!ret)
		ret = xp_make_dirs(p->out);
	if (!ret)
		ret = write_summary(p);
	if (!ret)
		ret = xp_latency(p);
	if (!ret)
		ret = xp_targets(p);
	if (!ret)
		ret = xp_by_state(p);
	if (!ret)
		ret = xp_heat(p);
	if (!ret)
		ret = xp_stage_stack(p);
	if (!ret)
		ret = xp_hotplug(p);
	if (!ret)
		ret = xp_timelines(p);
	if (!ret)
		ret = xp_draw(p);
	if (!ret)
		ret = xp_page(p);
	return ret;
}

int xp_plot_run(const struct xc_paths *paths, const char *out, bool quiet)
{
	struct xp_plot p = { .quiet = quiet };
	size_t i;
	int ret = xc_open(&p.run, paths);

	if (ret)
		return ret;
	p.n_guests = p.run->n_guests;
	p.guests = xc_alloc(p.n_guests, sizeof(*p.guests));
	for (i = 0; i < p.n_guests; i++)
		p.guests[i] = &p.run->guests[i];
	p.out = xc_strdup(out);
	p.stages = xc_alloc(p.run->n_guests + 1, sizeof(*p.stages));
	ret = plot(&p);
	if (!ret && !quiet)
		xp_say(&p);
	xp_plot_free(&p);
	free(p.guests);
	xc_close(p.run);
	return ret;
}
