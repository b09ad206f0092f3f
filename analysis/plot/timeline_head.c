// SPDX-License-Identifier: GPL-2.0-only
/* A timeline's title, lanes, notes: block 0 of its TSV. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/text.h"
#include "facts/guest_facts.h"
#include "facts/stage_facts.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/run.h"
#include "plot/plot.h"
#include "plot/timeline_p.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

#define WIDTH	184	/* characters of a note */
#define LANES	12	/* guest CPUs, and pCPUs, shown at most */

static void lane(struct tl *t, const char *group, const char *label)
{
	fputs("lane\t", t->tsv);
	xp_field(t->tsv, label);
	fprintf(t->tsv, "\t%s\n", group);
	t->lanes++;
}

static void lay_out(struct tl *t)
{
	const struct xc_guest *g = t->g;
	const struct xc_run *run = t->p->run;
	unsigned int i, others = 0, fixed = t->c->sender == t->c->target ? 1 : 2;
	char label[64];

	lane(t, "stages", "stages");
	for (i = 0; i < g->trace->cpus; i++) {
		bool caller = i == t->c->sender, target = i == t->c->target;

		t->cpu_lane[i] = -1;
		if (!caller && !target && others++ >= LANES - fixed)
			continue;
		t->cpu_lane[i] = (int)t->lanes;
		snprintf(label, sizeof(label), "CPU %u%s%s", i, caller ? ", caller" : "",
			 target ? ", target" : "");
		lane(t, "guest", label);
	}
	if (!run->xen || !g->clock.aligned || !g->xen_vcpu)
		return;
	if (g->domid >= 0) {
		t->vcpus[t->n_vcpus++].vcpu = g->xen_vcpu[t->c->target];
		if (fixed == 2)
			t->vcpus[t->n_vcpus++].vcpu = g->xen_vcpu[t->c->sender];
	}
	/* the caller above, as in a call it comes first */
	for (i = t->n_vcpus; i--;) {
		t->vcpus[i].state = XC_RS_UNKNOWN;
		t->vcpus[i].lane = (int)t->lanes;
		snprintf(label, sizeof(label), "Xen: d%dv%u, %s", g->domid, t->vcpus[i].vcpu,
			 i ? "caller" : "target");
		lane(t, "state", label);
	}
	t->n_pcpus = run->xen->n_pcpus < LANES ? run->xen->n_pcpus : LANES;
	t->pcpus = xc_alloc(t->n_pcpus + 1, sizeof(*t->pcpus));
	t->pcpu_lane = (int)t->lanes;
	for (i = 0; i < t->n_pcpus; i++) {
		snprintf(label, sizeof(label), "pCPU %u", run->xen->pcpus[i].pcpu);
		lane(t, "xen", label);
	}
}

static void notes(struct tl *t)
{
	const struct xc_call *c = t->c;
	const struct xc_guest *g = t->g;
	char *text[XC_LABELS] = { 0 }, error[32];
	unsigned int s, l;

	for (l = 0; l < XC_LABELS; l++) {
		text[l] = xc_strdup("");
		for (s = 0; s < XC_STAGES; s++) {
			char *more;

			if (c->label[s] != l)
				continue;
			more = xc_path("%s%s%s", text[l], *text[l] ? ", " : "", xc_stage_name[s]);
			free(text[l]);
			text[l] = more;
		}
	}
	xp_note(t->tsv, WIDTH, "%s of n=%" PRIu64 " complete calls of %s (%s, Linux %s); %s call, %s; "
		"begins at guest TSC %" PRIu64 "; %s",
		t->rank ? "At another time than the slower ones, slowest" : "Slowest",
		g->result->calls.complete, g->name, xf_type(g),
		g->release ? g->release : "(unknown)", xc_api_name[c->api % XT_API_END],
		xc_type_name[c->type % XT_TYPE_END], c->at[0],
		c->skip && c->skip <= XT_SKIP_END ? "no IPI of its own was sent" :
		"an IPI was sent for it");
	xp_note(t->tsv, WIDTH, "Stages measured: %s; bounded: %s; inferred: %s",
		*text[XC_MEASURED] ? text[XC_MEASURED] : "none",
		*text[XC_BOUNDED] ? text[XC_BOUNDED] : "none",
		*text[XC_INFERRED] ? text[XC_INFERRED] : "none");
	if (t->pcpus)
		xp_note(t->tsv, WIDTH, "Xen's lanes stand within ±%s of the guest's. %u of %u "
			"guest CPUs, %u of %u pCPUs shown.",
			xc_time(error, sizeof(error), xf_error_ns(g)),
			g->trace->cpus < LANES ? g->trace->cpus : LANES, g->trace->cpus,
			t->n_pcpus, t->p->run->xen->n_pcpus);
	else
		xp_note(t->tsv, WIDTH, "Xen's lanes are missing: %s", !t->p->run->xen ?
			"no Xen trace" : g->clock.why_not ? g->clock.why_not : "not aligned");
	xp_note_run(t->p, t->tsv, WIDTH);
	for (l = 0; l < XC_LABELS; l++)
		free(text[l]);
}

/* where one stage fills the picture, what lies before and after it once more */
static void zoom(struct tl *t)
{
	const struct xc_call *c = t->c;
	unsigned int most = xf_dominant(c);
	double end = tl_us(t, tl_host(t, c->at[XC_STAGES]));
	double from = tl_us(t, tl_host(t, c->at[most]));
	double to = tl_us(t, tl_host(t, c->at[most + 1])), pad;

	if (to - from < 0.6 * end || from <= 0 || to >= end)
		return;
	pad = from / 3 > 0.5 ? from / 3 : 0.5;
	fprintf(t->tsv, "zoom\tthe begin, enlarged\t%.4f\t%.4f\n", -pad, from + pad);
	pad = (end - to) / 3 > 0.5 ? (end - to) / 3 : 0.5;
	fprintf(t->tsv, "zoom\tthe end, enlarged\t%.4f\t%.4f\n", to - pad, end + pad);
}

void tl_head(struct tl *t, const char *caption)
{
	fputs("# a slow call, us since its begin\n# key\tvalue\n", t->tsv);
	xp_row(t->tsv, "title", "%s", caption);
	fprintf(t->tsv, "from\t%.4f\nto\t%.4f\n", tl_us(t, t->from), tl_us(t, t->to));
	zoom(t);
	lay_out(t);
	notes(t);
}
