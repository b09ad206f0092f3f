// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* the C library has one, too */
#define clock live_clock
#include "live/live.bpf.c"
#undef clock

#include "model.h"

static struct live_cpu *cpu_rows;
static struct live_hists *hist_rows;
static struct live_call *call_rows;
static struct live_slot *slot_rows;
static struct live_view view;
static __u32 current;

void *bpf_map_lookup_elem(void *map, const void *key)
{
	__u32 i = *(const __u32 *)key;

	if (map == &cpus)
		return i < n_cpus ? &cpu_rows[i] : NULL;
	if (map == &hists)
		return i < n_cpus * LIVE_KINDS ? &hist_rows[i] : NULL;
	if (map == &calls)
		return i < 1U << calls_bits ? &call_rows[i] : NULL;
	if (map == &slots)
		return i < n_cpus * n_cpus ? &slot_rows[i] : NULL;
	abort();
}

__u32 bpf_get_smp_processor_id(void)
{
	return current;
}

static void *rows(void *old, size_t n, size_t size)
{
	void *p = NULL;

	free(old);
	if (posix_memalign(&p, 64, n * size))
		abort();
	return memset(p, 0, n * size);
}

void model_reset(unsigned int cpus_, unsigned int bits, uint64_t begin, uint64_t end)
{
	n_cpus = cpus_;
	calls_bits = bits;
	window_begin = begin;
	window_end = end;
	clock_epoch = 0;
	cpu_rows = rows(cpu_rows, cpus_, sizeof(*cpu_rows));
	hist_rows = rows(hist_rows, (size_t)cpus_ * LIVE_KINDS, sizeof(*hist_rows));
	call_rows = rows(call_rows, 1U << bits, sizeof(*call_rows));
	slot_rows = rows(slot_rows, (size_t)cpus_ * cpus_, sizeof(*slot_rows));
	view = (struct live_view){ cpu_rows, hist_rows, call_rows, cpus_, 1U << bits };
}

const struct live_view *model_view(void)
{
	return &view;
}

void model_event(unsigned int cpu, const void *record)
{
	const struct xt_call_begin *begin = record;
	const struct xt_call_end *end = record;
	const struct xt_csd_wait *wait = record;
	const struct xt_csd *csd = record;
	const struct xt_ipi_send *send = record;
	const struct xt_ipi_skip *skip = record;
	const struct xt_ipi_recv *recv = record;
	const struct xt_vcpu *step = record;
	const struct xt_csd_stuck *stuck = record;
	__u64 tsc = begin->tsc;

	current = cpu;
	switch (begin->id) {
	case XT_CALL_BEGIN:
		call_begin((__u64[]){ tsc, begin->api, begin->wait, begin->targets, begin->func });
		break;
	case XT_CALL_END:
		call_end((__u64[]){ tsc, end->api, (__s64)end->result, end->func });
		break;
	case XT_CSD_WAIT_END:
		csd_wait_end((__u64[]){ tsc, wait->reason, wait->target, wait->csd });
		break;
#define CSD(id, program) \
	case id: \
		program((__u64[]){ tsc, csd->type, csd->target, csd->csd, csd->func }); \
		break
	CSD(XT_CSD_LOCKED, csd_locked);
	CSD(XT_CSD_QUEUED, csd_queued);
	CSD(XT_CSD_RUN_BEGIN, csd_run_begin);
	CSD(XT_CSD_RUN_END, csd_run_end);
	CSD(XT_CSD_UNLOCKED, csd_unlocked);
	case XT_IPI_SEND:
		ipi_send((__u64[]){ tsc, send->kind, send->target, send->port });
		break;
	case XT_IPI_SKIP:
		ipi_skip((__u64[]){ tsc, skip->kind, skip->target, skip->reason });
		break;
	case XT_IPI_ENTRY:
		ipi_entry((__u64[]){ tsc, recv->kind, recv->port });
		break;
	case XT_IPI_EXIT:
		ipi_exit((__u64[]){ tsc, recv->kind, recv->port });
		break;
	case XT_VCPU:
		vcpu((__u64[]){ tsc, step->phase, step->cpu, step->xen_vcpu, (__s64)step->result });
		break;
	case XT_CSD_STUCK:
		csd_stuck((__u64[]){ tsc, stuck->reason, stuck->target, stuck->waited_us });
		break;
	case XT_CLOCK:
		live_clock((__u64[]){ tsc });
		break;
	}
}
