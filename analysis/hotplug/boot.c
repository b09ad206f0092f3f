// SPDX-License-Identifier: GPL-2.0-only
/*
 * Boot as Xen sees it: from a domain's creation on, when each of its vCPUs was asked for
 * (VCPUOP_initialise and VCPUOP_up, of a PV guest), woken, and first ran. Not told where
 * records were lost before all of its vCPUs had run.
 */
#include <stdlib.h>

#include "base/memory.h"
#include "base/units.h"
#include "hotplug/steps.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/run.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"

#define VCPUS_MAX	4096

struct domain {
	struct xc_guest *g;
	uint64_t created, zero;		/* host TSC, 0: not seen */
	uint64_t (*at)[XC_BOOT_EVENTS];	/* of each vCPU, 0: not seen */
	size_t n, cap;
	bool lost;			/* before it was up */
};

struct xc_boots {
	struct xc_run *run;
	struct domain *domains;		/* of each guest */
};

struct xc_boots *xc_boots_new(struct xc_run *run)
{
	struct xc_boots *s;
	size_t i;

	if (!run->xen)
		return NULL;
	s = xc_alloc(1, sizeof(*s));
	s->run = run;
	s->domains = xc_alloc(run->n_guests, sizeof(*s->domains));
	for (i = 0; i < run->n_guests; i++)
		s->domains[i].g = &run->guests[i];
	return s;
}

static struct domain *find(const struct xc_boots *s, int dom)
{
	size_t i;

	for (i = 0; dom >= 0 && i < s->run->n_guests; i++)
		if (s->domains[i].g->domid == dom)
			return &s->domains[i];
	return NULL;
}

static void seen(struct domain *d, uint32_t vcpu, enum xc_boot_event what, uint64_t tsc)
{
	if (!d->created || d->lost || vcpu >= VCPUS_MAX)
		return;
	if (vcpu >= d->n) {
		d->at = xc_grow(d->at, &d->cap, vcpu + 1, sizeof(*d->at));
		d->n = vcpu + 1;
	}
	/* the first time, and nothing after the first run */
	if (!d->at[vcpu][what] && !d->at[vcpu][XC_BOOT_RUNNING])
		d->at[vcpu][what] = tsc;
}

static void lose(struct domain *d)
{
	unsigned int ran = 0;
	size_t i;

	for (i = 0; i < d->n; i++)
		ran += d->at[i][XC_BOOT_RUNNING] > 0;
	d->lost |= !ran || ran < d->g->vcpus;
}

void xc_boots_event(struct xc_boots *s, const struct xc_event *e)
{
	const struct xc_host_rec *h = e->host;
	struct domain *d;
	size_t i;

	if (e->what != XC_RECORD) {
		/* the end of a pCPU's records is not a loss */
		for (i = 0; h->event == XC_TRC_LOST && i < s->run->n_guests; i++)
			lose(&s->domains[i]);
		return;
	}
	if (h->event == XC_TRC_DOM_ADD && h->n) {
		d = find(s, h->d[0]);
		if (d && !d->created)
			d->created = h->tsc;
	} else if (xc_is_runstate(h->event) && h->n) {
		unsigned int old = xc_state_before(h), new = xc_state_after(h);

		d = find(s, xc_state_dom(h));
		if (d && old == XC_RS_OFFLINE && new != XC_RS_RUNNING)
			seen(d, xc_state_vcpu(h), XC_BOOT_WOKEN, h->tsc);
		else if (d && new == XC_RS_RUNNING)
			seen(d, xc_state_vcpu(h), XC_BOOT_RUNNING, h->tsc);
	} else if (xc_is_vcpuop(h->event, h->d, h->n)) {
		d = find(s, h->dom);
		if (d && h->d[1] == XC_VCPUOP_INITIALISE)
			seen(d, h->d[2], XC_BOOT_INITIALISE, h->tsc);
		else if (d && h->d[1] == XC_VCPUOP_UP)
			seen(d, h->d[2], XC_BOOT_UP, h->tsc);
	}
}

static void tell(struct domain *d, uint64_t khz)
{
	struct xc_boot *b = &d->g->result->boot;
	uint64_t zero = d->n ? d->at[0][XC_BOOT_RUNNING] : 0;
	size_t i;
	int k;

	if (!d->created || !zero || !khz || d->lost)
		return;
	b->known = true;
	b->created_ns = xc_ns(zero - d->created, khz);
	b->vcpus = xc_alloc(d->n, sizeof(*b->vcpus));
	for (i = 0; i < d->n; i++) {
		struct xc_boot_vcpu *v = &b->vcpus[b->n];

		v->vcpu = i;
		for (k = 0; k < XC_BOOT_EVENTS; k++)
			v->at_ns[k] = d->at[i][k] >= zero ? xc_ns(d->at[i][k] - zero, khz) : XC_NEVER;
		b->n += d->at[i][XC_BOOT_RUNNING] > 0;
	}
}

void xc_boots_end(struct xc_boots *s)
{
	size_t i;

	if (!s)
		return;
	for (i = 0; i < s->run->n_guests; i++) {
		tell(&s->domains[i], s->run->host.tsc_khz ? s->run->host.tsc_khz :
							   s->domains[i].g->tsc_khz);
		free(s->domains[i].at);
	}
	free(s->domains);
	free(s);
}
