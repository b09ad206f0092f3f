// SPDX-License-Identifier: GPL-2.0-only
#include <cpuid.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdbool.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include "guest/message.h"
#include "guest/tsc.h"
#include "marker.h"

#define TRIES		8
#define SLOT		8	/* bytes of code for each seq */
#define CODE_BYTES	((size_t)SLOT << XT_MARKER_BITS)
#define XEN_LEAF	0x40000000U

/* Xen's hypercall interface, as far as needed */
#define HYPERVISOR_HVM_OP	34
#define HVMOP_XENTRACE		11

struct privcmd_call {		/* drivers/xen: ioctl 'P', 0 */
	uint64_t op;
	uint64_t arg[5];
};
#define PRIVCMD_CALL	_IOC(_IOC_NONE, 'P', 0, sizeof(struct privcmd_call))

struct hvm_xentrace {
	uint16_t event, bytes;
	uint32_t word[7];
};

/* ud2a; "xen"; cpuid; ret: Xen emulates the CPUID and records the address of the ret */
static const unsigned char code[SLOT] = { 0x0f, 0x0b, 'x', 'e', 'n', 0x0f, 0xa2, 0xc3 };

static int map_code(struct marker *marker)
{
	void *at = mmap((void *)XT_MARKER_CODE, CODE_BYTES, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE | MAP_POPULATE, -1, 0);
	size_t i;

	if (at == MAP_FAILED)
		return fail_errno(-errno, "no memory for markers at their address");
	marker->code = at;
	for (i = 0; i < CODE_BYTES; i += SLOT)
		memcpy(marker->code + i, code, SLOT);
	if (mprotect(at, CODE_BYTES, PROT_READ | PROT_EXEC))
		return fail_errno(-errno, "cannot make the code of markers executable");
	return 0;
}

/* Without a record: is it let through? */
static int open_privcmd(struct marker *marker)
{
	struct xt_marker record;
	uint32_t cpu;
	int err;

	marker->privcmd = open("/dev/xen/privcmd", O_RDWR | O_CLOEXEC);
	if (marker->privcmd < 0)
		return fail_errno(-errno, "markers by hypercall need /dev/xen/privcmd (CONFIG_XEN_PRIVCMD)");
	err = marker_make(marker, &record, &cpu);
	if (err == -EPERM) {
		message("this kernel lets no hypercall through: boot it with xen_privcmd.unrestricted=1, or make markers without :hypercall");
		return err;
	}
	return err && err != -EAGAIN ? fail_errno(err, "Xen takes no HVMOP_xentrace") : 0;
}

/* Asked once: in a guest CPUID is an entry to Xen itself. */
static bool intel(void)
{
	uint32_t eax, ebx = 0, ecx, edx;

	__get_cpuid(0, &eax, &ebx, &ecx, &edx);
	return ebx == signature_INTEL_ebx;
}

int marker_open(struct marker *marker, const char *guest_type, int hypercall)
{
	bool pv = !strcmp(guest_type, "pv");

	*marker = (struct marker){ .privcmd = -1 };
	if (!pv && strcmp(guest_type, "pvh") && strcmp(guest_type, "hvm")) {
		message("this is no guest of Xen: --markers needs Xen's trace");
		return -ENODEV;
	}
	marker->how = hypercall ? XT_MARKER_HVMOP : pv ? XT_MARKER_CPUID : XT_MARKER_VMCALL;
	marker->intel = intel();
	if (hypercall)
		return open_privcmd(marker);
	return pv ? map_code(marker) : 0;
}

static int trap_vmcall(const struct marker *marker, uint32_t seq)
{
	uint64_t rax = XT_MARKER_EAX | (seq & XT_MARKER_MASK);

	if (marker->intel)
		asm volatile("vmcall" : "+a" (rax) : : "memory");
	else
		asm volatile("vmmcall" : "+a" (rax) : : "memory");
	return 0;	/* refused, as it should be: the record is all */
}

static int trap_cpuid(const struct marker *marker, uint32_t seq)
{
	uint32_t eax = XEN_LEAF, ebx, ecx = 0, edx;

	/* The call must not write where the compiler keeps what it needs: the red zone. */
	asm volatile("lea -128(%%rsp), %%rsp\n\t"
		     "call *%[to]\n\t"
		     "lea 128(%%rsp), %%rsp"
		     : "+a" (eax), "=b" (ebx), "+c" (ecx), "=d" (edx)
		     : [to] "r" (marker->code + SLOT * (seq & XT_MARKER_MASK)) : "memory");
	return 0;
}

static int hypercall(const struct marker *marker, uint32_t seq, uint64_t tsc, uint32_t cpu)
{
	struct hvm_xentrace trace = {
		.event = XT_MARKER_GUEST,
		.bytes = 5 * sizeof(uint32_t),
		.word = { XT_MARKER_MAGIC, seq, tsc, tsc >> 32, cpu },
	};
	struct privcmd_call call = { HYPERVISOR_HVM_OP,
				     { HVMOP_XENTRACE, (uintptr_t)&trace } };

	return ioctl(marker->privcmd, PRIVCMD_CALL, &call) ? -errno : 0;
}

int marker_make(struct marker *marker, struct xt_marker *record, uint32_t *cpu)
{
	int tries, err = 0;

	for (tries = 0; tries < TRIES; tries++) {
		uint32_t seq = ++marker->seq;
		int on = sched_getcpu();
		uint64_t before = tsc_read(), after;

		switch (marker->how) {
		case XT_MARKER_VMCALL:
			err = trap_vmcall(marker, seq);
			break;
		case XT_MARKER_CPUID:
			err = trap_cpuid(marker, seq);
			break;
		default:
			err = hypercall(marker, seq, before, on);
		}
		after = tsc_read();
		if (err)
			return err;
		if (sched_getcpu() != on)
			continue;
		*record = (struct xt_marker){ .tsc = before, .id = XT_MARKER,
					      .how = marker->how, .seq = seq, .after = after };
		*cpu = on;
		return 0;
	}
	return -EAGAIN;
}

void marker_close(struct marker *marker)
{
	if (marker->privcmd >= 0)
		close(marker->privcmd);
	if (marker->code)
		munmap(marker->code, CODE_BYTES);
	*marker = (struct marker){ .privcmd = -1 };
}
