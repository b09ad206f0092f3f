// SPDX-License-Identifier: GPL-2.0-only
#include "format/trace_format.h"
#include "model/call.h"
#include "model/hotplug.h"
#include "model/names.h"
#include "read/xen/xentrace.h"

const char *const xc_stage_name[XC_STAGES] = {
	"lock", "queue", "send", "delivery", "runq", "upcall", "dispatch",
	"handler", "release", "wake",
};

const char *const xc_outcome_name[XC_OUTCOMES] = {
	"complete", "censored", "unmatched",
};

const char *const xc_label_name[XC_LABELS] = {
	"measured", "bounded", "inferred",
};

const char *const xc_kind_name[XT_KIND_END] = {
	"resched", "call", "single", "irq_work", "spin", "nmi", "stop",
};

const char *const xc_type_name[XT_TYPE_END] = {
	"async", "sync", "irq_work", "ttwu", "local",
};

const char *const xc_api_name[XT_API_END] = { "single", "async", "many" };

const char *const xc_skip_name[XT_SKIP_END] = {
	"queued", "polling", "offline", "local",
};

const char *const xc_wait_name[XT_WAIT_END] = { "lock", "done" };

const char *const xc_phase_name[XT_PHASE_END] = {
	"prepared", "initialised", "up", "alive", "online", "dying", "down",
	"dead", "freed",
};

const char *const xc_stuck_name[XT_STUCK_END] = {
	"not-sent", "not-run", "masked", "handler", "behind", "no-unlock", "offline",
};

const char *const xc_clock_name[XT_CLOCK_END] = { "suspend", "resume" };

const char *const xc_marker_name[XT_MARKER_END] = { "vmcall", "cpuid", "hvmop" };

const char *const xc_runstate_name[] = {
	"running", "runnable", "blocked", "offline", "unknown",
};

const char *const xc_whose_name[XC_WHOSES] = { "guest", "xen", "asleep", "unknown" };

const char *const xc_xen_step_name[XC_XEN_STEPS] = {
	"initialise", "up", "runq", "start", "down", "confirm",
};

const char *const xc_boot_name[XC_BOOT_EVENTS] = { "initialise", "up", "woken", "running" };

const char *xc_step_name(unsigned int phase)
{
	return phase < XT_PHASE_END ? xc_phase_name[phase] : "return";
}

static const struct {
	uint32_t event;
	const char *name;
} trc[] = {
	{ XC_TRC_LOST, "lost" },
	{ XC_TRC_WRAP, "wrap" },
	{ 0x0021002, "continue_running" },
	{ 0x0028001, "sched_add_domain" },
	{ 0x0028002, "sched_rem_domain" },
	{ 0x0028003, "sleep" },
	{ XC_TRC_WAKE, "wake" },
	{ 0x0028005, "yield" },
	{ 0x0028006, "block" },
	{ 0x0028009, "adjust_domain" },
	{ 0x002800a, "switch" },
	{ 0x002800e, "switch_infprev" },
	{ 0x002800f, "switch_infnext" },
	{ 0x0022206, "tickle" },
	{ 0x002220f, "migrate" },
	{ 0x0022213, "picked_cpu" },
	{ 0x0022215, "schedule" },
	{ XC_TRC_DOM_ADD, "dom_add" },
	{ XC_TRC_DOM_REM, "dom_rem" },
	{ XC_TRC_PV_HYPERCALL, "hypercall" },
	{ XC_TRC_PV_SUBCALL, "hypercall_subcall" },
	{ 0x0201103, "pv_trap" },
	{ 0x0201104, "pv_page_fault" },
	{ XC_TRC_PV_FORCED_OP, "pv_forced_op" },
	{ XC_TRC_HVM_VMENTRY, "vmentry" },
	{ XC_TRC_VMX_EXIT, "vmexit" },
	{ XC_TRC_SVM_EXIT, "vmexit" },
	{ XC_TRC_VMX_EXIT64, "vmexit" },
	{ XC_TRC_SVM_EXIT64, "vmexit" },
	{ XC_TRC_HVM_VMMCALL, "vmmcall" },
	{ XC_TRC_HVM_INJ_VIRQ, "inj_virq" },
	{ 0x0082020, "intr_window" },
	{ 0x0802008, "irq_handled" },
	{ XC_TRC_GUEST | XT_MARKER_GUEST, "guest_marker" },
};

const char *xc_trc_name(uint32_t event)
{
	size_t i;

	if (xc_is_runstate(event))
		return "runstate";
	for (i = 0; i < sizeof(trc) / sizeof(trc[0]); i++)
		if (trc[i].event == event)
			return trc[i].name;
	return NULL;
}
