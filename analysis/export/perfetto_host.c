// SPDX-License-Identifier: GPL-2.0-only
/*
 * Xen's side: a track per pCPU with the vCPU that runs there, the state of each
 * guest vCPU on its own track, how many vCPUs wait for a pCPU. Where records are
 * missing nothing is drawn, and of that pCPU that they are.
 */
#include <stdlib.h>

#include "base/hash.h"
#include "base/memory.h"
#include "base/units.h"
#include "export/perfetto_p.h"
#include "model/guest.h"
#include "model/run.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"

#define DOMS	0x8000
#define PID	1

struct vcpu {
	uint64_t track;
	bool open;
};

struct pcpu {
	uint64_t track, lost_from;
	bool open, losing, seen;
};

struct guest_vcpus {
	struct vcpu *xen;		/* by Xen's number */
	unsigned int n;
};

struct pf_host {
	struct pf *w;
	const struct xc_run *run;
	uint64_t process, runnable_track;
	struct pcpu *pcpu;
	size_t n_pcpus;
	unsigned int n_losing;
	struct guest_vcpus *guests;
	int16_t guest_of[DOMS];
	struct xc_hash runnable;
	size_t n_runnable;		/* as last written */
};

struct pf_host *pf_host_new(struct pf *w, const struct xc_run *run)
{
	struct pf_host *h;
	unsigned int i;
	char *name;

	if (!run->xen)
		return NULL;
	h = xc_alloc(1, sizeof(*h));
	h->w = w;
	h->run = run;
	name = xc_path("Xen %s", run->host.xen_version ? run->host.xen_version : "");
	h->process = pf_process(w, PID, name);
	free(name);
	for (i = 0; i < DOMS; i++)
		h->guest_of[i] = -1;
	h->guests = xc_alloc(run->n_guests, sizeof(*h->guests));
	for (i = 0; i < run->n_guests && i < INT16_MAX; i++)
		if (run->guests[i].domid >= 0 && run->guests[i].domid < DOMS)
			h->guest_of[run->guests[i].domid] = i;
	h->n_pcpus = xc_xen_pcpus(run->xen);
	h->pcpu = xc_alloc(h->n_pcpus, sizeof(*h->pcpu));
	for (i = 0; i < run->xen->n_pcpus; i++) {
		unsigned int n = run->xen->pcpus[i].pcpu;

		name = xc_path("pCPU %u", n);
		h->pcpu[n].track = pf_track(w, h->process, n, name);
		free(name);
	}
	h->runnable_track = pf_counter(w, h->process, h->n_pcpus, "runnable vCPUs");
	return h;
}

void pf_host_vcpu(struct pf_host *h, size_t guest, unsigned int cpu, uint64_t track)
{
	const struct xc_guest *g = &h->run->guests[guest];
	struct guest_vcpus *v = &h->guests[guest];
	size_t cap = v->n;

	if (!g->clock.aligned || g->xen_vcpu[cpu] >= XC_CPUS_MAX)
		return;
	v->xen = xc_grow(v->xen, &cap, g->xen_vcpu[cpu] + 1, sizeof(*v->xen));
	v->n = cap;
	v->xen[g->xen_vcpu[cpu]].track = track;
}

static struct vcpu *vcpu_of(struct pf_host *h, uint32_t dom, uint32_t vcpu)
{
	struct guest_vcpus *v;

	if (dom >= DOMS || h->guest_of[dom] < 0)
		return NULL;
	v = &h->guests[h->guest_of[dom]];
	return vcpu < v->n && v->xen[vcpu].track ? &v->xen[vcpu] : NULL;
}

static char *name_of(const struct pf_host *h, uint32_t dom, uint32_t vcpu)
{
	size_t i;

	if (dom < DOMS && h->guest_of[dom] >= 0)
		return xc_path("%s vCPU %u", h->run->guests[h->guest_of[dom]].name, vcpu);
	for (i = 0; i < h->run->host.n_domains; i++)
		if (h->run->host.domains[i].domid == (int)dom && h->run->host.domains[i].name)
			return xc_path("%s vCPU %u", h->run->host.domains[i].name, vcpu);
	return xc_path("d%u vCPU %u", dom, vcpu);
}

static void stop(struct pf *w, uint64_t track, bool *open, uint64_t ns)
{
	if (*open)
		pf_end(w, track, ns);
	*open = false;
}

static void count(struct pf_host *h, uint64_t ns)
{
	if (h->runnable.n == h->n_runnable)
		return;
	h->n_runnable = h->runnable.n;
	pf_count(h->w, h->runnable_track, ns, h->n_runnable);
}

static void stop_all_vcpus(struct pf_host *h, uint64_t ns)
{
	unsigned int k;
	size_t i;

	for (i = 0; i < h->run->n_guests; i++)
		for (k = 0; k < h->guests[i].n; k++)
			stop(h->w, h->guests[i].xen[k].track, &h->guests[i].xen[k].open, ns);
	xc_hash_clear(&h->runnable);
	count(h, ns);
}

static void lose(struct pf_host *h, struct pcpu *p, uint64_t ns)
{
	stop(h->w, p->track, &p->open, ns);
	stop_all_vcpus(h, ns);
	if (p->losing)
		return;
	p->losing = true;
	p->lost_from = ns;
	h->n_losing++;
}

static void lost(struct pf_host *h, struct pcpu *p, uint32_t n, uint64_t ns)
{
	if (!p->losing)
		return;
	p->losing = false;
	h->n_losing--;
	pf_event(h->w, PF_BEGIN, p->track, p->lost_from);
	pf_name(h->w, PF_LOST);
	pf_uint(h->w, PF_A_LOST, n);
	pf_done(h->w);
	pf_end(h->w, p->track, ns);
}

static void runstate(struct pf_host *h, struct pcpu *p, unsigned int pcpu,
		     const struct xc_host_rec *r, uint64_t ns)
{
	uint32_t dom = xc_state_dom(r), vcpu = xc_state_vcpu(r);
	unsigned int old = xc_state_before(r), new = xc_state_after(r);
	struct vcpu *v;
	char *name;

	if (dom == XC_DOM_IDLE)
		return;
	if (old == XC_RS_RUNNING || new == XC_RS_RUNNING)
		stop(h->w, p->track, &p->open, ns);
	if (new == XC_RS_RUNNING) {
		name = name_of(h, dom, vcpu);
		pf_event(h->w, PF_BEGIN, p->track, ns);
		pf_name_text(h->w, name);
		pf_done(h->w);
		free(name);
		p->open = true;
	}
	if (h->n_losing)
		return;
	if (new == XC_RS_RUNNABLE)
		xc_hash_set(&h->runnable, r->d[0], 1);
	else
		xc_hash_remove(&h->runnable, xc_hash_find(&h->runnable, r->d[0]));
	count(h, ns);
	v = vcpu_of(h, dom, vcpu);
	if (!v)
		return;
	stop(h->w, v->track, &v->open, ns);
	pf_event(h->w, PF_BEGIN, v->track, ns);
	pf_name(h->w, PF_STATE + new);
	if (new == XC_RS_RUNNING)
		pf_uint(h->w, PF_A_PCPU, pcpu);
	pf_done(h->w);
	v->open = true;
}

void pf_host_event(struct pf_host *h, const struct xc_event *e, uint64_t ns)
{
	struct pcpu *p;

	if (!h || e->guest != XC_HOST || e->cpu >= h->n_pcpus)
		return;
	p = &h->pcpu[e->cpu];
	if (!p->track)
		return;
	if (e->what == XC_LOSS_BEGIN)
		lose(h, p, ns);
	else if (e->what == XC_LOSS_END)
		lost(h, p, e->host->d[0], ns);
	else if (xc_is_runstate(e->host->event) && e->host->n >= 1)
		runstate(h, p, e->cpu, e->host, ns);
}

void pf_host_end(struct pf_host *h, uint64_t ns)
{
	size_t i;

	if (!h)
		return;
	for (i = 0; i < h->n_pcpus; i++)
		stop(h->w, h->pcpu[i].track, &h->pcpu[i].open, ns);
	stop_all_vcpus(h, ns);
	pf_event(h->w, PF_INSTANT, h->process, ns);
	pf_name(h->w, PF_SUMMARY);
	pf_uint(h->w, PF_A_EVENTS, h->run->result.counts.records);
	pf_uint(h->w, PF_A_LOST, h->run->result.counts.lost);
	pf_done(h->w);
}

void pf_host_free(struct pf_host *h)
{
	size_t i;

	if (!h)
		return;
	for (i = 0; i < h->run->n_guests; i++)
		free(h->guests[i].xen);
	free(h->guests);
	free(h->pcpu);
	xc_hash_free(&h->runnable);
	free(h);
}
