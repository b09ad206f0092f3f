/* SPDX-License-Identifier: GPL-2.0-only */
/* The kernel's lists of CPUs: "0-3,8". */
#ifndef XCALL_CPULIST_H
#define XCALL_CPULIST_H

#define CPULIST_MAX 4096
#define CPULIST_PRESENT "/sys/devices/system/cpu/present"
#define CPULIST_POSSIBLE "/sys/devices/system/cpu/possible"
#define CPULIST_ONLINE "/sys/devices/system/cpu/online"

struct cpulist {
	unsigned int count;
	unsigned int cpu[CPULIST_MAX];	/* ascending */
};

/* 0; -EINVAL: not a list of CPUs, or one above CPULIST_MAX. */
int cpulist_parse(struct cpulist *list, const char *text);

/* As cpulist_parse(), of a file's first line; -errno if it cannot be read. */
int cpulist_read(struct cpulist *list, const char *path);

#endif
