// SPDX-License-Identifier: GPL-2.0-only
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "cmd/cmd.h"
#include "format/trace_format.h"
#include "model/guest.h"
#include "model/names.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/files/symbols.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"

static const char usage[] =
"usage: xcall dump [--partial] DIR\n"
"       xcall dump [--guest DIR] [--host FILE]\n"
"\n"
"The merged timeline, one event a line: time in us since the first event on the\n"
"host's clock, where (GUEST/CPU or Xen's pCPU), event, fields.\n"
"\n"
"      --guest DIR  a guest-NAME folder, a trace (metadata, cpu0 ...), or the\n"
"                   file that perf record -a -e 'xcall:*' wrote\n"
"      --host FILE  Xen's trace, meta.json beside it if there is one\n"
"      --partial    take traces that are cut off as far as they go\n"
"  -h, --help       this text\n"
"\n"
"examples:\n"
"  xcall dump build/results/demo | less\n"
"  xcall dump build/results/demo | grep 'pv-xcall/0 .*ipi_send'\n";

struct dump {
	struct xc_run *run;
	int64_t zero;
	bool started;
};

static void func(const struct xc_guest *g, uint64_t addr)
{
	const char *name = xc_symbol(g->symbols, addr);

	if (name)
		printf(" func=%s", name);
	else
		printf(" func=%#" PRIx64, addr);
}

/* a task's name: any bytes */
static void comm(const unsigned char *name)
{
	int i;

	for (i = 0; i < 16 && name[i]; i++)
		putchar(name[i] > ' ' && name[i] <= '~' ? name[i] : '_');
}

static void fields(const struct xc_guest *g, const union xc_rec *r)
{
	const struct xt_call_end *end = (const struct xt_call_end *)r;

	switch (r->any.id) {
	case XT_CALL_BEGIN:
		printf(" api=%s wait=%u targets=%u", xc_api_name[r->call_begin.api],
		       r->call_begin.wait, r->call_begin.targets);
		func(g, r->call_begin.func);
		break;
	case XT_CALL_END:
		printf(" api=%s result=%d", xc_api_name[end->api], end->result);
		func(g, end->func);
		break;
	case XT_CSD_WAIT_BEGIN:
	case XT_CSD_WAIT_END:
		printf(" reason=%s target=%u csd=%#" PRIx64, xc_wait_name[r->wait.reason],
		       r->wait.target, (uint64_t)r->wait.csd);
		break;
	case XT_CSD_LOCKED:
	case XT_CSD_QUEUED:
	case XT_CSD_RUN_BEGIN:
	case XT_CSD_RUN_END:
	case XT_CSD_UNLOCKED:
		printf(" type=%s target=%u csd=%#" PRIx64, xc_type_name[r->csd.type],
		       r->csd.target, (uint64_t)r->csd.csd);
		if (r->csd.func)
			func(g, r->csd.func);
		break;
	case XT_IPI_SEND:
		printf(" kind=%s target=%u port=%u", xc_kind_name[r->send.kind],
		       r->send.target, r->send.port);
		break;
	case XT_IPI_SENT:
		printf(" kind=%s target=%u port=%u result=%d", xc_kind_name[r->send.kind],
		       r->send.target, r->send.port, r->send.result);
		break;
	case XT_IPI_SKIP:
		printf(" kind=%s target=%u reason=%s", xc_kind_name[r->skip.kind],
		       r->skip.target, xc_skip_name[r->skip.reason]);
		break;
	case XT_IPI_ENTRY:
	case XT_IPI_EXIT:
		printf(" kind=%s port=%u", xc_kind_name[r->recv.kind], r->recv.port);
		break;
	case XT_VCPU:
		printf(" phase=%s cpu=%u xen_vcpu=%u result=%d",
		       xc_phase_name[r->vcpu.phase], r->vcpu.cpu, r->vcpu.xen_vcpu,
		       r->vcpu.result);
		break;
	case XT_CSD_STUCK:
		printf(" reason=%s target=%u waited_us=%u csd=%#" PRIx64,
		       xc_stuck_name[r->stuck.reason], r->stuck.target,
		       r->stuck.waited_us, (uint64_t)r->stuck.csd);
		func(g, r->stuck.func);
		break;
	case XT_CLOCK:
		printf(" what=%s tsc_khz=%u", xc_clock_name[r->clock.what],
		       r->clock.tsc_khz);
		break;
	case XT_MARKER:
		printf(" how=%s seq=%u after=+%" PRIu64, xc_marker_name[r->marker.how],
		       r->marker.seq, (uint64_t)(r->marker.after - r->marker.tsc));
		break;
	case XT_HP_ENTER:
		printf(" cpu=%u state=%d target_state=%d", r->hp.cpu, r->hp.state, r->hp.value);
		func(g, r->hp.func);
		break;
	case XT_HP_EXIT:
		printf(" cpu=%u state=%d result=%d", r->hp.cpu, r->hp.state, r->hp.value);
		break;
	case XT_SWITCH:
		printf(" prev=%u state=%u preempted=%u next=%u comm=", r->swap.prev,
		       r->swap.state, r->swap.preempted, r->swap.next);
		comm(r->swap.comm);
		break;
	}
}

static void host_fields(const struct xc_host_rec *h)
{
	unsigned int i;

	if (xc_is_runstate(h->event) && h->n) {
		printf(" d%uv%u %s -> %s", xc_state_dom(h), xc_state_vcpu(h),
		       xc_runstate_name[xc_state_before(h)],
		       xc_runstate_name[xc_state_after(h)]);
		return;
	}
	if (h->dom >= 0)
		printf(" cur=d%dv%u", h->dom, h->vcpu);
	for (i = 0; i < h->n; i++)
		printf(" %08x", h->d[i]);
}

static int print(void *arg, const struct xc_event *e)
{
	struct dump *d = arg;
	double khz = (double)d->run->host.tsc_khz;
	char where[64], time[32];
	const char *name;

	if (!d->started) {
		d->zero = e->at;
		d->started = true;
	}
	if (khz > 0)
		snprintf(time, sizeof(time), "%.3f", (double)(e->at - d->zero) * 1e3 / khz);
	else
		snprintf(time, sizeof(time), "%" PRId64, e->at - d->zero);
	if (e->guest == XC_HOST)
		snprintf(where, sizeof(where), "xen/%u", e->cpu);
	else
		snprintf(where, sizeof(where), "%.50s/%u",
			 d->run->guests[e->guest].name, e->cpu);
	printf("%14s %-14s ", time, where);
	if (e->what == XC_LOSS_BEGIN) {
		puts("-- records missing from here");
	} else if (e->what == XC_LOSS_END) {
		if (e->guest == XC_HOST)
			printf("-- to here: %u\n", e->host->d[0]);
		else
			puts("-- to here");
	} else if (e->guest == XC_HOST) {
		name = xc_trc_name(e->host->event);
		if (name)
			fputs(name, stdout);
		else
			printf("%07x", e->host->event);
		host_fields(e->host);
		putchar('\n');
	} else {
		fputs(xc_event_name(e->rec->any.id), stdout);
		fields(&d->run->guests[e->guest], e->rec);
		putchar('\n');
	}
	return ferror(stdout) ? -1 : 0;
}

int cmd_dump(int argc, char **argv)
{
	struct xc_paths paths = {};
	struct dump d = {};
	int err;

	err = xc_command_line(&paths, argc, argv, usage);
	if (err)
		return err < 0 ? 1 : 0;
	if (xc_open(&d.run, &paths))
		return 1;
	err = xc_merge(d.run, print, &d);
	xc_close(d.run);
	return err ? 1 : 0;
}
