// SPDX-License-Identifier: GPL-2.0-only
/* Of the reasons: the waits for pCPUs, by the domain that had them. */
#include <stdio.h>
#include <string.h>

#include "model/guest.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "model/run.h"
#include "read/xen/xentrace.h"

/* into the list, the longest first; what falls off its end is not named */
static void insert(struct xc_waits *w, int32_t dom, uint64_t ticks)
{
	unsigned int n = w->n < XC_WAIT_DOMS ? w->n++ : XC_WAIT_DOMS;

	for (; n > 0 && ticks > w->by[n - 1].ticks; n--)
		if (n < XC_WAIT_DOMS)
			w->by[n] = w->by[n - 1];
	if (n < XC_WAIT_DOMS) {
		w->by[n].dom = dom;
		w->by[n].ticks = ticks;
	}
}

static bool counts(const struct xc_reason *x, unsigned int stage)
{
	return x->who.dom != XC_WHO_NONE && (stage == XC_REASON_STAGES || x->stage == stage);
}

void xc_reasons_waits(const struct xc_reasons *r, unsigned int stage, struct xc_waits *w)
{
	uint64_t sum;
	size_t i, k;

	*w = (struct xc_waits){};
	for (i = 0; i < r->n; i++) {
		if (!counts(&r->list[i], stage))
			continue;
		w->ticks += r->list[i].ticks;
		/* its domain, where it stands first */
		for (k = sum = 0; k < r->n; k++) {
			if (!counts(&r->list[k], stage) || r->list[k].who.dom != r->list[i].who.dom)
				continue;
			if (k < i)
				break;
			sum += r->list[k].ticks;
		}
		if (k == r->n)
			insert(w, r->list[i].who.dom, sum);
	}
}

void xc_holder_text(char *to, size_t size, const struct xc_run *run, const struct xc_guest *g,
		    int32_t dom)
{
	const char *domain = xc_domain_name(&run->host, dom);

	if (domain)
		snprintf(to, size, "%.16s%s", domain, dom == g->domid ? " (itself)" : "");
	else if (dom >= 0 && dom != XC_DOM_IDLE)
		snprintf(to, size, "domain %d%s", dom, dom == g->domid ? " (itself)" : "");
	else
		xc_who_text(to, size, (struct xc_who){ dom, 0 });
}
