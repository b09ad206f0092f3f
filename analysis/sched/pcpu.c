// SPDX-License-Identifier: GPL-2.0-only
/*
 * Who ran on each pCPU, a bounded while back. A vCPU's changes to and from
 * running are recorded on the pCPU where they happen, in order, so that
 *
 *   A: running -> x      B: runnable -> running      B: running -> x
 *   --------------|------|---------------------------|--------------
 *        A           Xen              B                    Xen
 *
 * Losses of other pCPUs do not matter. Behind a loss, as at the trace's begin,
 * who runs is told by the first change: a vCPU that stops has run since then,
 * for no record is missing in between. Before it, within the loss, nobody knows.
 */
#include <stdlib.h>

#include "base/memory.h"
#include "model/reasons.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "sched/sched.h"
#include "timeline/event.h"

#define LOG	1024	/* entries kept per pCPU; a power of two */

struct entry {
	int64_t at;		/* host TSC; from here on */
	struct xc_who who;
};

struct pcpu {
	struct entry log[LOG];
	uint64_t n;		/* ever written */
	uint64_t wrong;
};

struct xc_pcpus {
	struct pcpu **pcpu;	/* NULL: not in the trace */
	unsigned int n;
	int64_t whole_from;	/* of all of them */
};

struct xc_pcpus *xc_pcpus_new(const struct xc_xen *xen)
{
	struct xc_pcpus *p;
	unsigned int i;

	if (!xen)
		return NULL;
	p = xc_alloc(1, sizeof(*p));
	p->n = xc_xen_pcpus(xen);
	p->whole_from = (int64_t)xen->whole_from;
	p->pcpu = xc_alloc(p->n, sizeof(struct pcpu *));
	for (i = 0; i < xen->n_pcpus; i++)
		p->pcpu[xen->pcpus[i].pcpu] = xc_alloc(1, sizeof(struct pcpu));
	return p;
}

void xc_pcpus_free(struct xc_pcpus *p)
{
	unsigned int i;

	if (!p)
		return;
	for (i = 0; i < p->n; i++)
		free(p->pcpu[i]);
	free(p->pcpu);
	free(p);
}

static struct entry *last(struct pcpu *c)
{
	return &c->log[(c->n - 1) & (LOG - 1)];
}

static void put(struct pcpu *c, int64_t at, struct xc_who who)
{
	if (c->n && last(c)->at == at)
		c->n--;
	c->log[c->n++ & (LOG - 1)] = (struct entry){ at, who };
}

/* since then, until a change tells */
static void put_unknown(struct pcpu *c, int64_t at)
{
	put(c, at, (struct xc_who){ XC_WHO_UNKNOWN, 0 });
}

/* records are missing that nobody told of: what was said of this time is not to be trusted */
static void contradict(struct pcpu *c)
{
	c->wrong++;
	last(c)->who = (struct xc_who){ XC_WHO_UNKNOWN, 0 };
}

static void stops(struct pcpu *c, int64_t at, struct xc_who who)
{
	struct entry *e = last(c);

	if (e->who.dom == XC_WHO_UNKNOWN)
		e->who = who;
	else if (e->who.dom != who.dom || e->who.vcpu != who.vcpu)
		contradict(c);
	put(c, at, (struct xc_who){ XC_WHO_XEN, 0 });
}

static void starts(struct pcpu *c, int64_t at, struct xc_who who)
{
	if (last(c)->who.dom != XC_WHO_XEN && last(c)->who.dom != XC_WHO_UNKNOWN)
		contradict(c);
	put(c, at, who);
}

void xc_pcpus_event(struct xc_pcpus *p, const struct xc_event *e)
{
	const struct xc_host_rec *h = e->host;
	struct pcpu *c;
	struct xc_who who;

	if (!p || e->guest != XC_HOST || e->cpu >= p->n || !p->pcpu[e->cpu])
		return;
	c = p->pcpu[e->cpu];
	if (!c->n)
		put_unknown(c, e->at < p->whole_from ? e->at : p->whole_from);
	if (e->what != XC_RECORD)
		put_unknown(c, e->at);
	if (e->what != XC_RECORD || !xc_is_runstate(h->event) || !h->n)
		return;
	who = (struct xc_who){ xc_state_dom(h), xc_state_vcpu(h) };
	if (xc_state_before(h) == XC_RS_RUNNING)
		stops(c, e->at, who);
	if (xc_state_after(h) == XC_RS_RUNNING)
		starts(c, e->at, who);
}

uint64_t xc_pcpus_wrong(const struct xc_pcpus *p)
{
	uint64_t wrong = 0;
	unsigned int i;

	for (i = 0; p && i < p->n; i++)
		wrong += p->pcpu[i] ? p->pcpu[i]->wrong : 0;
	return wrong;
}

void xc_pcpus_held(const struct xc_pcpus *p, uint32_t pcpu, int64_t from, int64_t to,
		   xc_held_fn fn, void *arg)
{
	const struct pcpu *c = p && pcpu < p->n ? p->pcpu[pcpu] : NULL;
	uint64_t oldest = c && c->n > LOG ? c->n - LOG : 0, i = c ? c->n : 0;
	int64_t end;

	while (i > oldest && c->log[(i - 1) & (LOG - 1)].at > from)
		i--;
	if (i == oldest) {
		/* further back than is kept, or was recorded */
		end = c && i < c->n && c->log[i & (LOG - 1)].at < to ?
		      c->log[i & (LOG - 1)].at : to;
		fn(arg, from, end, (struct xc_who){ XC_WHO_UNKNOWN, 0 });
		from = end;
	} else {
		i--;
	}
	for (; c && i < c->n && from < to; i++) {
		end = i + 1 < c->n && c->log[(i + 1) & (LOG - 1)].at < to ?
		      c->log[(i + 1) & (LOG - 1)].at : to;
		fn(arg, from, end, c->log[i & (LOG - 1)].who);
		from = end;
	}
}
