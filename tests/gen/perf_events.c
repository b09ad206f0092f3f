// SPDX-License-Identifier: GPL-2.0-only
/* What the tracepoints of include/trace/events/xcall.h look like in a perf.data. */
#include <stddef.h>

#include "format/trace_format.h"
#include "perf.h"
#include "read/ctf/tsdl_p.h"

#define F(type, name, size, record, field) { type, name, size, offsetof(struct record, field) }
#define TSC F("u64", "tsc", 8, xt_clock, tsc)

static const struct gen_perf_field call_begin[] = { TSC, F("void *", "func", 8, xt_call_begin, func),
	F("u32", "targets", 4, xt_call_begin, targets), F("u8", "api", 1, xt_call_begin, api),
	F("u8", "wait", 1, xt_call_begin, wait), {} };
static const struct gen_perf_field call_end[] = { TSC, F("void *", "func", 8, xt_call_end, func),
	F("int", "result", 4, xt_call_end, result), F("u8", "api", 1, xt_call_end, api), {} };
static const struct gen_perf_field wait[] = { TSC, F("void *", "csd", 8, xt_csd_wait, csd),
	F("u32", "target", 4, xt_csd_wait, target), F("u8", "reason", 1, xt_csd_wait, reason), {} };
static const struct gen_perf_field csd[] = { TSC, F("void *", "csd", 8, xt_csd, csd),
	F("void *", "func", 8, xt_csd, func), F("u32", "target", 4, xt_csd, target),
	F("u8", "type", 1, xt_csd, type), {} };
static const struct gen_perf_field send[] = { TSC, F("u32", "target", 4, xt_ipi_send, target),
	F("u32", "port", 4, xt_ipi_send, port), F("u8", "kind", 1, xt_ipi_send, kind), {} };
static const struct gen_perf_field sent[] = { TSC, F("u32", "target", 4, xt_ipi_send, target),
	F("u32", "port", 4, xt_ipi_send, port), F("int", "result", 4, xt_ipi_send, result),
	F("u8", "kind", 1, xt_ipi_send, kind), {} };
static const struct gen_perf_field skip[] = { TSC, F("u32", "target", 4, xt_ipi_skip, target),
	F("u8", "kind", 1, xt_ipi_skip, kind), F("u8", "reason", 1, xt_ipi_skip, reason), {} };
static const struct gen_perf_field recv[] = { TSC, F("u32", "port", 4, xt_ipi_recv, port),
	F("u8", "kind", 1, xt_ipi_recv, kind), {} };
static const struct gen_perf_field vcpu[] = { TSC, F("u32", "cpu", 4, xt_vcpu, cpu),
	F("u32", "xen_vcpu", 4, xt_vcpu, xen_vcpu), F("int", "result", 4, xt_vcpu, result),
	F("u8", "phase", 1, xt_vcpu, phase), {} };
static const struct gen_perf_field stuck[] = { TSC, F("void *", "csd", 8, xt_csd_stuck, csd),
	F("void *", "func", 8, xt_csd_stuck, func), F("u32", "target", 4, xt_csd_stuck, target),
	F("u32", "waited", 4, xt_csd_stuck, waited_us),
	F("u8", "reason", 1, xt_csd_stuck, reason), {} };
static const struct gen_perf_field clock_[] = { TSC, F("u32", "tsc_khz", 4, xt_clock, tsc_khz),
	F("u8", "what", 1, xt_clock, what), {} };

const struct gen_perf_tp gen_perf_events[XT_ID_END] = {
	[XT_CALL_BEGIN] = { "call_begin", call_begin }, [XT_CALL_END] = { "call_end", call_end },
	[XT_CSD_WAIT_BEGIN] = { "csd_wait_begin", wait },
	[XT_CSD_WAIT_END] = { "csd_wait_end", wait }, [XT_CSD_LOCKED] = { "csd_locked", csd },
	[XT_CSD_QUEUED] = { "csd_queued", csd }, [XT_CSD_RUN_BEGIN] = { "csd_run_begin", csd },
	[XT_CSD_RUN_END] = { "csd_run_end", csd }, [XT_CSD_UNLOCKED] = { "csd_unlocked", csd },
	[XT_IPI_SEND] = { "ipi_send", send }, [XT_IPI_SENT] = { "ipi_sent", sent },
	[XT_IPI_SKIP] = { "ipi_skip", skip }, [XT_IPI_ENTRY] = { "ipi_entry", recv },
	[XT_IPI_EXIT] = { "ipi_exit", recv }, [XT_VCPU] = { "vcpu", vcpu },
	[XT_CSD_STUCK] = { "csd_stuck", stuck }, [XT_CLOCK] = { "clock", clock_ },
};
