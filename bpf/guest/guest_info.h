/* SPDX-License-Identifier: GPL-2.0-only */
/* What this machine is: the description that stands beside every result. */
#ifndef XCALL_GUEST_INFO_H
#define XCALL_GUEST_INFO_H

#include <stdbool.h>
#include <stdint.h>
#include "guest/cpulist.h"

struct guest_info {
	char hostname[65];
	char release[65];		/* uname -r */
	const char *kernel;		/* "xcall", "stock" */
	const char *guest_type;		/* "pv", "pvh", "hvm", "native" */
	char xen_uuid[40];		/* "" outside Xen */
	uint64_t tsc_khz;
	const char *tsc_source;		/* "xen", "cpuid", "measured" */
	struct cpulist present;
	uint32_t *xen_vcpu;		/* of each CPU of present */
};

/*
 * Moves the calling thread over the CPUs and back, for a PVH or HVM guest's vCPU
 * numbers; takes 100 ms where the TSC must be measured. 0 or -errno; then
 * *what names what could not be read.
 */
int guest_info_read(struct guest_info *info, const char **what);
void guest_info_free(struct guest_info *info);

/* Writes DIR/guest.json, by rename. 0 or -errno. */
int guest_info_write(const struct guest_info *info, const char *dir);

#endif
