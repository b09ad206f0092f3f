// SPDX-License-Identifier: GPL-2.0-only
/* Steps of CPU hotplug and boot, of events whose times are known by hand (H2). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/memory.h"
#include "facts/hotplug_facts.h"
#include "format/trace_format.h"
#include "hotplug/hotplug_p.h"
#include "hotplug/steps.h"
#include "model/guest.h"
#include "model/hotplug.h"
#include "model/run.h"
#include "read/files/bench.h"
#include "read/files/guest_files.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"

#define DOM 5

static char path[] = "/tmp/xcall-hotplug-XXXXXX";

/* a guest of two CPUs, 1 GHz and the host's clock: ticks are ns */
struct world {
	struct xc_run run;
	struct xc_guest g;
	struct xc_result result;
	struct xc_trace trace;
	unsigned int xen_vcpu[2];
	struct xc_pcpu pcpu;
	struct xc_xen xen;
	struct xc_steps *steps;
	struct xc_boots *boots;
};

static void write_bench(const char *name, const char *op, const char *rest)
{
	char full[128];
	FILE *f;

	snprintf(full, sizeof(full), "%s/bench/%s", path, name);
	f = fopen(full, "w");
	assert_non_null(f);
	fprintf(f, "{\"schema\":\"xcall.bench/1\",\"kind\":\"hotplug\",\"op\":\"%s\",\"tsc_khz\":1000000,"
		"\"guest_type\":\"pv\",\"kernel\":\"xcall\",\"vcpus\":2,%s}", op, rest);
	assert_int_equal(fclose(f), 0);
}

static struct world *begin(void)
{
	struct world *w = xc_alloc(1, sizeof(*w));
	struct xc_guest_files files = {};

	w->xen_vcpu[1] = 1;
	w->trace.cpus = 2;
	w->g = (struct xc_guest){ .trace = &w->trace, .xen_vcpu = w->xen_vcpu, .domid = DOM,
				  .result = &w->result,
				  .tsc_khz = 1000000, .clock = { .aligned = true } };
	w->xen = (struct xc_xen){ .pcpus = &w->pcpu, .n_pcpus = 1, .whole_to = UINT64_MAX };
	w->run = (struct xc_run){ .guests = &w->g, .n_guests = 1, .xen = &w->xen,
				  .host = { .tsc_khz = 1000000 } };
	assert_int_equal(xc_bench_read(&files, path), 0);
	xc_guest_take(&w->g, &files);
	w->steps = xc_steps_new(&w->run, 0);
	w->boots = xc_boots_new(&w->run);
	return w;
}

static void end(struct world *w)
{
	char command[64];

	xc_steps_free(w->steps);
	xc_guest_benches_free(&w->g);
	free(w->result.boot.vcpus);
	free(w->g.type);
	free(w->g.kernel);
	free(w);
	snprintf(command, sizeof(command), "rm -f %s/bench/*", path);
	assert_int_equal(system(command), 0);
}

static void host(struct world *w, const struct xc_host_rec *h, int what)
{
	struct xc_event e = { .at = h->tsc, .what = what, .guest = XC_HOST, .tsc = h->tsc, .host = h };

	xc_steps_event(w->steps, &e);
	xc_boots_event(w->boots, &e);
}

static void change(struct world *w, uint64_t tsc, unsigned int vcpu, unsigned int old, unsigned int new)
{
	host(w, &(struct xc_host_rec){ .tsc = tsc, .event = 0x21001 | old << 8 | new << 4, .n = 1,
		.d = { vcpu | DOM << 16 }, .dom = DOM, .vcpu = vcpu }, XC_RECORD);
}

static void vcpuop(struct world *w, uint64_t tsc, uint32_t cmd, uint32_t vcpu)
{
	host(w, &(struct xc_host_rec){ .tsc = tsc, .event = XC_TRC_PV_HYPERCALL, .n = 3,
		.d = { 0x500000 | XC_VCPU_OP, cmd, vcpu }, .dom = DOM }, XC_RECORD);
}

static void vcpu(struct world *w, uint64_t tsc, unsigned int phase, unsigned int cpu, unsigned int on)
{
	union xc_rec r = { .vcpu = { .tsc = tsc, .id = XT_VCPU, .phase = phase, .cpu = cpu } };
	struct xc_event e = { .what = XC_RECORD, .tsc = tsc, .rec = &r, .cpu = on };

	xc_steps_event(w->steps, &e);
}

static void hp(struct world *w, uint64_t tsc, bool enter, int state, uint64_t func)
{
	union xc_rec r = { .hp = { .tsc = tsc, .id = enter ? XT_HP_ENTER : XT_HP_EXIT, .cpu = 1,
				   .func = func, .state = state } };
	struct xc_event e = { .what = XC_RECORD, .tsc = tsc, .rec = &r };

	xc_steps_event(w->steps, &e);
}

static const struct xc_step *step(const struct xc_hotplug *h, unsigned int phase)
{
	unsigned int i;

	for (i = 0; i < h->n_steps; i++)
		if (h->steps[i].phase == phase)
			return &h->steps[i];
	fail_msg("no step %u", phase);
	return NULL;
}

static void whose(const struct xc_step *s, uint64_t guest, uint64_t xen, uint64_t asleep,
		  uint64_t unknown)
{
	assert_int_equal(s->whose_ns[XC_WHOSE_GUEST], guest);
	assert_int_equal(s->whose_ns[XC_WHOSE_XEN], xen);
	assert_int_equal(s->whose_ns[XC_WHOSE_ASLEEP], asleep);
	assert_int_equal(s->whose_ns[XC_WHOSE_UNKNOWN], unknown);
	assert_int_equal(s->sum_ns, guest + xen + asleep + unknown);
}

/* one CPU comes up: each step's time to whom it belongs, and what Xen did of it */
static void online(void **state)
{
	const struct xc_hotplug *h;
	struct world *w;

	(void)state;
	write_bench("hotplug-online.json", "online",
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],\"samples\":[[1000,3000,1]]");
	w = begin();
	change(w, 100, 0, XC_RS_RUNNABLE, XC_RS_RUNNING);
	change(w, 110, 1, XC_RS_RUNNING, XC_RS_OFFLINE);
	/* control waits for a pCPU in the middle of prepared; the other is none of its business */
	change(w, 1100, 0, XC_RS_RUNNING, XC_RS_RUNNABLE);
	change(w, 1150, 0, XC_RS_RUNNABLE, XC_RS_RUNNING);
	vcpu(w, 1200, XT_PHASE_PREPARED, 1, 0);
	vcpuop(w, 1250, XC_VCPUOP_INITIALISE, 1);
	vcpu(w, 1300, XT_PHASE_INITIALISED, 1, 0);
	vcpuop(w, 1340, XC_VCPUOP_UP, 1);
	change(w, 1350, 1, XC_RS_OFFLINE, XC_RS_RUNNABLE);
	vcpu(w, 1400, XT_PHASE_UP, 1, 0);
	change(w, 1450, 0, XC_RS_RUNNING, XC_RS_BLOCKED);
	change(w, 1500, 1, XC_RS_RUNNABLE, XC_RS_RUNNING);
	vcpu(w, 1700, XT_PHASE_ALIVE, 1, 1);
	/* both asleep for a while before it is online */
	change(w, 1800, 1, XC_RS_RUNNING, XC_RS_BLOCKED);
	change(w, 1900, 1, XC_RS_BLOCKED, XC_RS_RUNNING);
	vcpu(w, 2000, XT_PHASE_ONLINE, 1, 1);
	/* a loss of Xen's records */
	host(w, &(struct xc_host_rec){ .tsc = 2500, .event = XC_TRC_LOST, .dom = -1 }, XC_LOSS_BEGIN);
	host(w, &(struct xc_host_rec){ .tsc = 2600, .event = XC_TRC_LOST, .dom = -1 }, XC_LOSS_END);
	change(w, 2700, 1, XC_RS_RUNNABLE, XC_RS_RUNNING);
	xc_steps_end(w->steps);
	h = xc_hotplug_of(&w->g, &w->g.bench[0]);
	assert_non_null(h);
	assert_int_equal(h->n_steps, 6);
	whose(step(h, XT_PHASE_PREPARED), 150, 50, 0, 0);
	whose(step(h, XT_PHASE_INITIALISED), 100, 0, 0, 0);
	whose(step(h, XT_PHASE_UP), 100, 0, 0, 0);
	/* of the new CPU alone */
	whose(step(h, XT_PHASE_ALIVE), 200, 100, 0, 0);
	whose(step(h, XT_PHASE_ONLINE), 200, 0, 100, 0);
	whose(step(h, XC_STEP_RETURN), 800, 0, 0, 200);
	assert_int_equal(h->xen[XC_XEN_INITIALISE].p50_ns, 50);
	assert_int_equal(h->xen[XC_XEN_INITIALISE].start_p50_ns, 250);
	assert_int_equal(h->xen[XC_XEN_UP].p50_ns, 10);
	assert_int_equal(h->xen[XC_XEN_RUNQ].p50_ns, 150);
	assert_int_equal(h->xen[XC_XEN_START].p50_ns, 200);
	assert_int_equal(h->xen[XC_XEN_DOWN].n, 0);
	xc_boots_end(w->boots);
	assert_false(w->g.result->boot.known);
	end(w);
}

/* the way down; the states of the hotplug core, one within the other */
static void offline(void **state)
{
	const struct xc_hotplug *h;
	struct world *w;
	uint64_t sum = 0;
	size_t i;

	(void)state;
	write_bench("hotplug-offline.json", "offline",
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],\"samples\":[[1000,2000,1]]");
	w = begin();
	change(w, 100, 1, XC_RS_RUNNABLE, XC_RS_RUNNING);
	hp(w, 900, true, 7, 1);			/* in no sample */
	hp(w, 1100, true, 236, 0x100);
	hp(w, 1150, true, 235, 0x200);		/* within it, as the CPU's own thread does it */
	hp(w, 1250, false, 235, 0);
	hp(w, 1300, false, 236, 0);
	hp(w, 1350, true, 145, 0x300);
	vcpu(w, 1400, XT_PHASE_DYING, 1, 1);
	vcpuop(w, 1460, XC_VCPUOP_DOWN, 1);
	change(w, 1470, 1, XC_RS_RUNNING, XC_RS_OFFLINE);
	vcpuop(w, 1480, XC_VCPUOP_IS_UP, 1);
	/* told late, with its own time */
	vcpu(w, 1450, XT_PHASE_DOWN, 1, 0);
	vcpu(w, 1500, XT_PHASE_DEAD, 1, 0);
	hp(w, 1600, false, 145, 0);
	xc_steps_end(w->steps);
	h = xc_hotplug_of(&w->g, &w->g.bench[0]);
	assert_non_null(h);
	assert_int_equal(step(h, XT_PHASE_DOWN)->took.p50_ns, 50);
	assert_int_equal(step(h, XT_PHASE_DEAD)->took.p50_ns, 50);
	assert_int_equal(h->xen[XC_XEN_DOWN].p50_ns, 10);
	assert_int_equal(h->xen[XC_XEN_CONFIRM].p50_ns, 30);
	assert_int_equal(h->xen[XC_XEN_UP].n, 0);
	assert_int_equal(h->n_cpuhp, 4);
	for (i = 0; i < h->n_cpuhp; i++)
		sum += h->cpuhp[i].sum_ns;
	assert_int_equal(sum, 1000);
	assert_int_equal(h->cpuhp[0].state, -1);
	assert_int_equal(h->cpuhp[0].sum_ns, 100 + 50 + 400);
	assert_int_equal(h->cpuhp[1].state, 236);
	assert_int_equal(h->cpuhp[1].func, 0x100);
	assert_int_equal(h->cpuhp[1].sum_ns, 100);
	assert_int_equal(h->cpuhp[2].sum_ns, 100);
	assert_int_equal(h->cpuhp[2].took.start_p50_ns, 150);
	assert_int_equal(h->cpuhp[3].state, 145);
	assert_int_equal(h->cpuhp[3].sum_ns, 250);
	xc_boots_end(w->boots);
	end(w);
}

/* a PVH CPU says that it is down before it halts: Xen has it offline when the sample is over */
static void offline_late(void **state)
{
	const struct xc_hotplug *h;
	struct world *w;

	(void)state;
	write_bench("hotplug-offline.json", "offline",
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],"
		    "\"samples\":[[1000,2000,1],[4000,5000,1],[7000,8000,1]]");
	write_bench("hotplug-online.json", "online",
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],\"samples\":[[3000,3500,1],[6000,6500,1]]");
	w = begin();
	change(w, 100, 1, XC_RS_RUNNABLE, XC_RS_RUNNING);
	vcpu(w, 1450, XT_PHASE_DOWN, 1, 0);
	vcpu(w, 1500, XT_PHASE_DEAD, 1, 0);
	change(w, 2300, 1, XC_RS_RUNNING, XC_RS_OFFLINE);
	vcpu(w, 3100, XT_PHASE_PREPARED, 1, 0);
	/* in time */
	vcpu(w, 4450, XT_PHASE_DOWN, 1, 0);
	change(w, 4460, 1, XC_RS_RUNNING, XC_RS_OFFLINE);
	vcpu(w, 4500, XT_PHASE_DEAD, 1, 0);
	vcpu(w, 6100, XT_PHASE_PREPARED, 1, 0);
	/* never: the next one is not its own */
	vcpu(w, 7450, XT_PHASE_DOWN, 1, 0);
	vcpu(w, 7500, XT_PHASE_DEAD, 1, 0);
	xc_steps_end(w->steps);
	h = xc_hotplug_of(&w->g, &w->g.bench[0]);
	assert_non_null(h);
	assert_int_equal(h->xen[XC_XEN_DOWN].n, 2);
	assert_int_equal(h->xen[XC_XEN_DOWN].p50_ns, 10);
	assert_int_equal(h->xen[XC_XEN_DOWN].max_ns, 850);
	/* the control CPU knew before Xen */
	assert_int_equal(h->xen[XC_XEN_CONFIRM].n, 2);
	assert_int_equal(h->xen[XC_XEN_CONFIRM].p50_ns, 0);
	assert_int_equal(h->xen[XC_XEN_CONFIRM].max_ns, 40);
	xc_boots_end(w->boots);
	end(w);
}

/* what is told of load and of several at once */
static void fields(void **state)
{
	const struct xc_bench *b;
	struct world *w;
	char *name;

	(void)state;
	write_bench("hotplug-online-at-once-2-load.json", "online",
		    "\"at_once\":2,\"load\":{\"callers\":1,\"calls\":70},"
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\",\"group\",\"calls\"],"
		    "\"samples\":[[100,300,1,0,3],[50,200,2,0,4],[1000,1100,1,1,5],[1010,1400,2,1,6]]");
	write_bench("hotplug-online.json", "online",
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],\"samples\":[[1000,3000,1]]");
	w = begin();
	assert_int_equal(w->g.n_bench, 2);
	b = &w->g.bench[0];
	name = xc_bench_name(b);
	assert_string_equal(name, "online-at-once-2-load");
	free(name);
	assert_int_equal(b->at_once, 2);
	assert_true(b->load);
	assert_int_equal(b->load_callers, 1);
	assert_int_equal(b->load_calls, 70);
	assert_int_equal(b->load_meanwhile, 18);
	assert_int_equal(b->n_wholes, 2);
	assert_int_equal(b->wholes[0], 250);
	assert_int_equal(b->wholes[1], 400);
	assert_int_equal(w->g.bench[1].at_once, 1);
	assert_false(w->g.bench[1].load);
	assert_null(w->g.bench[1].wholes);
	/* no event at all: no steps */
	xc_steps_end(w->steps);
	assert_null(xc_hotplug_of(&w->g, b));
	xc_boots_end(w->boots);
	end(w);
}

static void created(struct world *w, uint64_t tsc, uint32_t dom)
{
	host(w, &(struct xc_host_rec){ .tsc = tsc, .event = XC_TRC_DOM_ADD, .n = 1, .d = { dom },
		.dom = 0 }, XC_RECORD);
}

static void boot(void **state)
{
	const struct xc_hotplug *h;
	struct world *w;

	(void)state;
	write_bench("hotplug-boot.json", "boot",
		    "\"columns\":[\"begin_tsc\",\"end_tsc\",\"cpu\"],\"samples\":[[2050,2600,1]],"
		    "\"life\":[[2080,1,0,0],[2500,1,1,4],[1,2,3],[2500,1,1,99]],"
		    "\"cpuhp\":[[2050,1,86,1],[2600,1,86,0]]");
	w = begin();
	assert_int_equal(w->g.bench[0].n_life, 2);
	created(w, 400, DOM + 1);
	created(w, 500, DOM);
	change(w, 1000, 0, XC_RS_OFFLINE, XC_RS_RUNNABLE);
	change(w, 1010, 0, XC_RS_RUNNABLE, XC_RS_RUNNING);
	vcpuop(w, 2090, XC_VCPUOP_INITIALISE, 1);
	vcpuop(w, 2100, XC_VCPUOP_UP, 1);
	change(w, 2110, 1, XC_RS_OFFLINE, XC_RS_RUNNABLE);
	change(w, 2150, 1, XC_RS_RUNNABLE, XC_RS_RUNNING);
	/* hotplug, later: no boot */
	change(w, 5000, 1, XC_RS_RUNNING, XC_RS_OFFLINE);
	vcpuop(w, 6000, XC_VCPUOP_UP, 1);
	change(w, 6010, 1, XC_RS_OFFLINE, XC_RS_RUNNABLE);
	xc_boots_end(w->boots);
	assert_true(w->g.result->boot.known);
	assert_int_equal(w->g.result->boot.created_ns, 510);
	assert_int_equal(w->g.result->boot.n, 2);
	assert_true(w->g.result->boot.vcpus[0].at_ns[XC_BOOT_UP] == XC_NEVER);
	assert_int_equal(w->g.result->boot.vcpus[0].at_ns[XC_BOOT_RUNNING], 0);
	assert_int_equal(w->g.result->boot.vcpus[1].vcpu, 1);
	assert_int_equal(w->g.result->boot.vcpus[1].at_ns[XC_BOOT_INITIALISE], 1080);
	assert_int_equal(w->g.result->boot.vcpus[1].at_ns[XC_BOOT_UP], 1090);
	assert_int_equal(w->g.result->boot.vcpus[1].at_ns[XC_BOOT_WOKEN], 1100);
	assert_int_equal(w->g.result->boot.vcpus[1].at_ns[XC_BOOT_RUNNING], 1140);
	xc_steps_end(w->steps);
	h = xc_hotplug_of(&w->g, &w->g.bench[0]);
	assert_non_null(h);
	assert_int_equal(step(h, XT_PHASE_PREPARED)->took.p50_ns, 30);
	assert_int_equal(step(h, XT_PHASE_ONLINE)->took.p50_ns, 420);
	assert_int_equal(h->xen[XC_XEN_RUNQ].p50_ns, 40);
	/* the whole of it is one state; that of none before it is 0 */
	assert_int_equal(h->cpuhp[h->n_cpuhp - 1].sum_ns, 550);
	end(w);
}

/* records of Xen's were lost before the domain was there as a whole: nothing is told */
static void boot_lost(void **state)
{
	struct world *w = begin();

	(void)state;
	created(w, 500, DOM);
	host(w, &(struct xc_host_rec){ .tsc = 600, .event = XC_TRC_LOST, .dom = -1 }, XC_LOSS_BEGIN);
	host(w, &(struct xc_host_rec){ .tsc = 700, .event = XC_TRC_LOST, .dom = -1 }, XC_LOSS_END);
	change(w, 1000, 0, XC_RS_OFFLINE, XC_RS_RUNNABLE);
	change(w, 1010, 0, XC_RS_RUNNABLE, XC_RS_RUNNING);
	xc_boots_end(w->boots);
	assert_false(w->g.result->boot.known);
	end(w);
}

static int make_dir(void **state)
{
	char bench[64];

	(void)state;
	if (!mkdtemp(path))
		return -1;
	snprintf(bench, sizeof(bench), "%s/bench", path);
	return mkdir(bench, 0700);
}

static int remove_dir(void **state)
{
	char command[64];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf %s", path);
	return system(command);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(online),
		cmocka_unit_test(offline),
		cmocka_unit_test(offline_late),
		cmocka_unit_test(fields),
		cmocka_unit_test(boot),
		cmocka_unit_test(boot_lost),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests_name("hotplug", tests, make_dir, remove_dir);
}
