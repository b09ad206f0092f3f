/* SPDX-License-Identifier: GPL-2.0-only */
/* CPU hotplug and boot, in steps. */
#ifndef XCALL_HOTPLUG_H
#define XCALL_HOTPLUG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "format/trace_format.h"

struct xc_spread {
	size_t n;
	uint64_t start_p50_ns;		/* since the benchmark's begin */
	uint64_t p50_ns, p99_ns, max_ns;
};

/*
 * Whose time it was, by Xen's run states of the vCPUs that a step needs: one of them had a
 * pCPU; none, and one waited for a pCPU; none, and none wanted one (they wait for other CPUs,
 * RCU, a timer); Xen's trace does not tell.
 */
enum xc_whose { XC_WHOSE_GUEST, XC_WHOSE_XEN, XC_WHOSE_ASLEEP, XC_WHOSE_UNKNOWN, XC_WHOSES };

/*
 * One step of offline or online: from the previous one to phase; "begin" is
 * the bench's own begin, "return" its end.
 */
#define XC_STEP_RETURN	XT_PHASE_END
struct xc_step {
	unsigned int phase;		/* xt_phase or XC_STEP_RETURN */
	struct xc_spread took;
	uint64_t sum_ns, whose_ns[XC_WHOSES];	/* of all samples */
};

/* what Xen does of it, by its own records */
enum xc_xen_step {
	XC_XEN_INITIALISE,	/* VCPUOP_initialise, until the guest goes on (PV) */
	XC_XEN_UP,		/* VCPUOP_up, until the vCPU is woken (PV) */
	XC_XEN_RUNQ,		/* woken, until it has a pCPU */
	XC_XEN_START,		/* running, until it says that it is alive */
	XC_XEN_DOWN,		/* VCPUOP_down (HVM: its last word), until it is offline */
	XC_XEN_CONFIRM,		/* offline, until the guest knows */
	XC_XEN_STEPS
};

/* a state of the kernel's hotplug core: its own time, without that of states within it */
struct xc_cpuhp {
	int state;			/* enum cpuhp_state; -1: in none of them */
	uint64_t func;
	struct xc_spread took;
	uint64_t sum_ns;
};

struct xc_hotplug {
	struct xc_step steps[XT_PHASE_END + 1];	/* in the order they happen */
	unsigned int n_steps;
	struct xc_spread xen[XC_XEN_STEPS];
	struct xc_cpuhp *cpuhp;		/* in the order they happen; with them all of the time */
	size_t n_cpuhp;
};

/*
 * Boot of a domain that Xen's trace has from its creation on: when what of each vCPU was,
 * since vCPU 0 first ran. XC_NEVER: was not, or is not told.
 */
#define XC_NEVER	UINT64_MAX
enum xc_boot_event { XC_BOOT_INITIALISE, XC_BOOT_UP, XC_BOOT_WOKEN, XC_BOOT_RUNNING,
		     XC_BOOT_EVENTS };

struct xc_boot_vcpu {
	uint32_t vcpu;			/* Xen's number */
	uint64_t at_ns[XC_BOOT_EVENTS];
};

struct xc_boot {
	bool known;
	uint64_t created_ns;		/* before vCPU 0 first ran */
	struct xc_boot_vcpu *vcpus;	/* that ever ran, by number */
	size_t n;
};

#endif
