// SPDX-License-Identifier: GPL-2.0-only
/* What all formats of a guest's trace share. */
#include <stdlib.h>

#include "base/file.h"
#include "base/sort.h"
#include "base/units.h"
#include "format/events.h"
#include "format/trace_format.h"
#include "read/guest_trace.h"

const char *xc_event_name(unsigned int id)
{
	const char *name = event_name(id);

	return name ? name : "unknown";
}

const char *xc_rec_bad(const union xc_rec *r, unsigned int cpu)
{
	switch (r->any.id) {
	case XT_CALL_BEGIN:
	case XT_CALL_END:
		return r->call_begin.api < XT_API_END ? NULL : "api";
	case XT_CSD_WAIT_BEGIN:
	case XT_CSD_WAIT_END:
		if (r->wait.reason >= XT_WAIT_END)
			return "reason";
		return r->wait.target < XC_CPUS_MAX ? NULL : "target";
	case XT_CSD_LOCKED:
	case XT_CSD_QUEUED:
		if (r->csd.type >= XT_TYPE_END)
			return "type";
		return r->csd.target < XC_CPUS_MAX ? NULL : "target";
	case XT_CSD_RUN_BEGIN:
	case XT_CSD_RUN_END:
	case XT_CSD_UNLOCKED:
		if (r->csd.type >= XT_TYPE_END)
			return "type";
		return r->csd.target == cpu ? NULL : "target";
	case XT_IPI_SEND:
	case XT_IPI_SENT:
		if (r->send.kind >= XT_KIND_END)
			return "kind";
		return r->send.target < XC_CPUS_MAX ? NULL : "target";
	case XT_IPI_SKIP:
		if (r->skip.kind >= XT_KIND_END)
			return "kind";
		if (r->skip.reason >= XT_SKIP_END)
			return "reason";
		return r->skip.target < XC_CPUS_MAX ? NULL : "target";
	case XT_IPI_ENTRY:
	case XT_IPI_EXIT:
		return r->recv.kind < XT_KIND_END ? NULL : "kind";
	case XT_VCPU:
		if (r->vcpu.phase >= XT_PHASE_END)
			return "phase";
		return r->vcpu.cpu < XC_CPUS_MAX ? NULL : "cpu";
	case XT_CSD_STUCK:
		if (r->stuck.reason >= XT_STUCK_END)
			return "reason";
		return r->stuck.target < XC_CPUS_MAX ? NULL : "target";
	case XT_CLOCK:
		return r->clock.what < XT_CLOCK_END ? NULL : "what";
	case XT_HP_ENTER:
	case XT_HP_EXIT:
		return r->hp.cpu < XC_CPUS_MAX ? NULL : "cpu";
	case XT_MARKER:
		if (r->marker.how >= XT_MARKER_END)
			return "how";
		return r->marker.after >= r->marker.tsc && r->marker.after < XC_TSC_MAX ?
		       NULL : "after";
	}
	return NULL;
}

void xc_env_free(struct xc_env *env)
{
	free(env->tracer_name);
	free(env->tracer_version);
	free(env->hostname);
	free(env->release);
	free(env->kernel);
	free(env->guest_type);
	free(env->xen_uuid);
	free(env->xen_vcpus);
	free(env->event_source);
	*env = (struct xc_env){};
}

void xc_trace_close(struct xc_trace *c)
{
	unsigned int i;

	if (!c)
		return;
	for (i = 0; i < c->n_streams; i++) {
		xc_file_close(&c->streams[i].file);
		xc_view_free(&c->streams[i].view);
	}
	free(c->streams);
	if (c->close)
		c->close(c->own);
	free(c->dir);
	xc_env_free(&c->env);
	free(c);
}

void xc_stream_rewind(struct xc_stream *s)
{
	s->next_packet = s->pos = s->end = s->tsc = s->lost_before = 0;
	s->losing = false;
	s->state = 0;
	if (s->ops->rewind)
		s->ops->rewind(s);
}

XC_BY(by_cpu, struct xc_stream, cpu)

void xc_streams_sort(struct xc_trace *trace)
{
	qsort(trace->streams, trace->n_streams, sizeof(*trace->streams), by_cpu);
}
