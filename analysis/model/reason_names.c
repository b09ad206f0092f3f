// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>

#include "model/call.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/reason_names.h"
#include "model/reasons.h"
#include "model/run.h"
#include "read/files/host_meta.h"
#include "read/xen/xentrace.h"

const char *xc_reason_name(unsigned int stage)
{
	return stage == XC_TRANSIT ? "transit" : xc_stage_name[stage];
}

const char *xc_stage_meaning(unsigned int stage)
{
	static const char *const text[XC_REASON_STAGES] = {
		[XC_STAGE_LOCK] = "waiting for the csd's previous use to end",
		[XC_STAGE_QUEUE] = "putting the call on the target's queue",
		[XC_STAGE_SEND] = "from the queue to the IPI's departure",
		[XC_STAGE_DELIVERY] = "Xen taking the IPI, until the vCPU can run",
		[XC_STAGE_RUNQ] = "the target's vCPU waiting for a pCPU",
		[XC_STAGE_UPCALL] = "from running to the IPI's entry",
		[XC_STAGE_DISPATCH] = "from the IPI's entry to its turn",
		[XC_STAGE_HANDLER] = "running the function",
		[XC_STAGE_RELEASE] = "unlocking the csd",
		[XC_STAGE_WAKE] = "the caller running, and noticing that it is done",
		[XC_TRANSIT] = "on its way; where in between, the trace does not tell",
	};

	return stage < XC_REASON_STAGES ? text[stage] : "";
}

const char *const xc_holder_name[XC_HOLDERS] = {
	"self", "own", "domain", "idle", "xen", "unknown", "others", "vcpu",
};

const char *const xc_holder_words[XC_HOLDERS] = {
	"nobody", "the guest itself", "other domains", "idle", "Xen", "not known", "others",
};

enum xc_holder xc_holder(struct xc_who who)
{
	switch (who.dom) {
	case XC_WHO_NONE:
		return XC_HOLDER_SELF;
	case XC_WHO_XEN:
		return XC_HOLDER_XEN;
	case XC_WHO_UNKNOWN:
		return XC_HOLDER_UNKNOWN;
	case XC_WHO_OTHERS:
		return XC_HOLDER_OTHERS;
	case XC_DOM_IDLE:
		return XC_HOLDER_IDLE;
	default:
		return XC_HOLDER_VCPU;
	}
}

void xc_who_text(char *to, size_t size, struct xc_who who)
{
	enum xc_holder holder = xc_holder(who);

	if (holder == XC_HOLDER_VCPU)
		snprintf(to, size, "d%dv%u", who.dom, who.vcpu);
	else
		snprintf(to, size, "%s", xc_holder_words[holder]);
}

const char *xc_domain_name(const struct xc_host_meta *m, int32_t dom)
{
	size_t i;

	for (i = 0; i < m->n_domains; i++)
		if (m->domains[i].domid == dom && m->domains[i].name && *m->domains[i].name)
			return m->domains[i].name;
	return NULL;
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
