// SPDX-License-Identifier: GPL-2.0-only
#include <cpuid.h>
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/utsname.h>
#include <unistd.h>
#include "guest/guest_info.h"
#include "guest/jsonw.h"
#include "guest/tsc.h"

#define XEN_LEAF_FIRST	0x40000000U
#define XEN_LEAF_LAST	0x40010000U
#define XEN_LEAF_STEP	0x100U
#define XEN_LEAF_TIME	3		/* ECX: guest TSC in kHz */
#define XEN_LEAF_HVM	4		/* EAX bit 3: EBX is the vCPU's number */
#define XEN_HVM_VCPU_ID	(1U << 3)

struct leaf {
	uint32_t eax, ebx, ecx, edx;
};

/* Without a newline; "" if the file cannot be read. */
static void read_word(const char *path, char *word, size_t size)
{
	FILE *file = fopen(path, "re");

	word[0] = '\0';
	if (!file)
		return;
	if (fgets(word, size, file))
		word[strcspn(word, "\n")] = '\0';
	fclose(file);
}

/*
 * A PV guest's CPUID may reach the hardware instead of Xen: the prefix makes it
 * a trap that Xen answers. Anywhere else it is an illegal instruction.
 */
static struct leaf cpuid_read(bool pv, uint32_t number, uint32_t sub)
{
	struct leaf leaf;

	if (pv)
		asm volatile("ud2a; .ascii \"xen\"; cpuid"
			     : "=a" (leaf.eax), "=b" (leaf.ebx),
			       "=c" (leaf.ecx), "=d" (leaf.edx)
			     : "0" (number), "2" (sub));
	else
		__cpuid_count(number, sub, leaf.eax, leaf.ebx, leaf.ecx, leaf.edx);
	return leaf;
}

/* The first of Xen's CPUID leaves, 0 if there are none. */
static uint32_t xen_leaf_base(bool pv)
{
	uint32_t base;

	for (base = XEN_LEAF_FIRST; base < XEN_LEAF_LAST; base += XEN_LEAF_STEP) {
		struct leaf leaf = cpuid_read(pv, base, 0);
		uint32_t name[3] = { leaf.ebx, leaf.ecx, leaf.edx };

		if (!memcmp(name, "XenVMMXenVMM", sizeof(name)) &&
		    leaf.eax >= base + XEN_LEAF_TIME)
			return base;
	}
	return 0;
}

static const char *guest_type_read(void)
{
	char word[16];

	read_word("/sys/hypervisor/type", word, sizeof(word));
	if (strcmp(word, "xen"))
		return "native";
	read_word("/sys/hypervisor/guest_type", word, sizeof(word));
	if (!strcasecmp(word, "pv"))
		return "pv";
	if (!strcasecmp(word, "pvh"))
		return "pvh";
	return "hvm";
}

static uint64_t native_tsc_khz(const char **source)
{
	struct leaf leaf;

	if (__get_cpuid_max(0, NULL) >= 0x15) {
		leaf = cpuid_read(false, 0x15, 0);
		if (leaf.eax && leaf.ebx && leaf.ecx) {
			*source = "cpuid";
			return (uint64_t)leaf.ecx * leaf.ebx / leaf.eax / 1000;
		}
	}
	*source = "measured";
	return tsc_khz_measure();
}

/* Each CPU answers for itself; one that is offline keeps its own number. */
static void hvm_vcpus_read(struct guest_info *info, uint32_t base)
{
	cpu_set_t *was = CPU_ALLOC(CPULIST_MAX), *one = CPU_ALLOC(CPULIST_MAX);
	size_t size = CPU_ALLOC_SIZE(CPULIST_MAX);
	unsigned int i;

	if (!was || !one || sched_getaffinity(0, size, was))
		goto out;
	for (i = 0; i < info->present.count; i++) {
		struct leaf leaf;

		CPU_ZERO_S(size, one);
		CPU_SET_S(info->present.cpu[i], size, one);
		if (sched_setaffinity(0, size, one))
			continue;
		leaf = cpuid_read(false, base + XEN_LEAF_HVM, 0);
		if (leaf.eax & XEN_HVM_VCPU_ID)
			info->xen_vcpu[i] = leaf.ebx;
	}
	sched_setaffinity(0, size, was);
out:
	CPU_FREE(was);
	CPU_FREE(one);
}

static void xen_read(struct guest_info *info)
{
	bool pv = !strcmp(info->guest_type, "pv");
	uint32_t base = xen_leaf_base(pv);

	read_word("/sys/hypervisor/uuid", info->xen_uuid, sizeof(info->xen_uuid));
	if (!base)
		return;
	info->tsc_khz = cpuid_read(pv, base + XEN_LEAF_TIME, 0).ecx;
	info->tsc_source = "xen";
	if (!pv && cpuid_read(pv, base, 0).eax >= base + XEN_LEAF_HVM)
		hvm_vcpus_read(info, base);
}

static const char *kernel_read(void)
{
	if (!access("/sys/kernel/tracing/events/xcall", F_OK) ||
	    !access("/sys/kernel/debug/tracing/events/xcall", F_OK))
		return "xcall";
	return "stock";
}

int guest_info_read(struct guest_info *info, const char **what)
{
	struct utsname name;
	unsigned int i;
	int err;

	memset(info, 0, sizeof(*info));
	*what = CPULIST_PRESENT;
	err = cpulist_read(&info->present, CPULIST_PRESENT);
	if (err)
		return err;
	*what = "memory for the list of vCPUs";
	info->xen_vcpu = calloc(info->present.count, sizeof(*info->xen_vcpu));
	if (!info->xen_vcpu)
		return -ENOMEM;
	for (i = 0; i < info->present.count; i++)
		info->xen_vcpu[i] = info->present.cpu[i];

	uname(&name);
	snprintf(info->hostname, sizeof(info->hostname), "%s", name.nodename);
	snprintf(info->release, sizeof(info->release), "%s", name.release);
	info->kernel = kernel_read();
	info->guest_type = guest_type_read();
	if (strcmp(info->guest_type, "native"))
		xen_read(info);
	if (!info->tsc_khz)
		info->tsc_khz = native_tsc_khz(&info->tsc_source);
	*what = "the frequency of the TSC";
	return info->tsc_khz ? 0 : -ENODEV;
}

void guest_info_free(struct guest_info *info)
{
	free(info->xen_vcpu);
	info->xen_vcpu = NULL;
}

int guest_info_write(const struct guest_info *info, const char *dir)
{
	struct jsonw json;
	unsigned int i;
	int err = jsonw_open(&json, dir, "guest.json");

	if (err)
		return err;
	jsonw_string(&json, "schema", "xcall.guest/1");
	jsonw_string(&json, "release", info->release);
	jsonw_string(&json, "kernel", info->kernel);
	jsonw_string(&json, "guest_type", info->guest_type);
	jsonw_string(&json, "xen_uuid", info->xen_uuid);
	jsonw_number(&json, "vcpus", info->present.count);
	jsonw_number(&json, "tsc_khz", info->tsc_khz);
	jsonw_string(&json, "tsc_source", info->tsc_source);
	jsonw_array(&json, "xen_vcpus");
	for (i = 0; i < info->present.count; i++)
		jsonw_number(&json, NULL, info->xen_vcpu[i]);
	jsonw_end_array(&json);
	return jsonw_close(&json);
}
