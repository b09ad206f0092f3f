/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of what a trace has in numbers. */
#ifndef XCALL_NAMES_H
#define XCALL_NAMES_H

#include "format/trace_format.h"
#include "model/call.h"
#include "model/hotplug.h"

extern const char *const xc_stage_name[XC_STAGES];
extern const char *const xc_outcome_name[XC_OUTCOMES];
extern const char *const xc_label_name[XC_LABELS];
extern const char *const xc_kind_name[XT_KIND_END];
extern const char *const xc_type_name[XT_TYPE_END];
extern const char *const xc_api_name[XT_API_END];
extern const char *const xc_skip_name[XT_SKIP_END];
extern const char *const xc_wait_name[XT_WAIT_END];
extern const char *const xc_phase_name[XT_PHASE_END];
extern const char *const xc_stuck_name[XT_STUCK_END];
extern const char *const xc_clock_name[XT_CLOCK_END];
extern const char *const xc_marker_name[XT_MARKER_END];
extern const char *const xc_runstate_name[];

extern const char *const xc_boot_name[XC_BOOT_EVENTS];
extern const char *const xc_whose_name[XC_WHOSES];
extern const char *const xc_xen_step_name[XC_XEN_STEPS];

const char *xc_step_name(unsigned int phase);

#endif
