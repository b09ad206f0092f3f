// SPDX-License-Identifier: GPL-2.0-only
/*
 * A 32-bit kernel for injected.sh: VMRUN injects one interrupt into a guest, ten times. The
 * guest's handler counts itself, and stays with interrupts off for long enough that QEMU leaves
 * its loop meanwhile. It must run once each time. Says so on the serial line, and ends QEMU by
 * its debug device: exit status 1 if all is well, more if not.
 *
 * AMD64 Architecture Programmer's Manual, volume 2: chapter 15 and appendix B (the VMCB).
 */
#include "small.h"

#define TIMES 10
#define VECTOR 0x40

/* offsets in the VMCB */
enum {
	INTERCEPT_MISC1 = 0x0c, INTERCEPT_MISC2 = 0x10, IOPM_BASE = 0x40, MSRPM_BASE = 0x48,
	ASID = 0x58, VINTR = 0x60, EXITCODE = 0x70, EVENTINJ = 0xa8,
	ES = 0x400, CS = 0x410, SS = 0x420, DS = 0x430, GDTR = 0x460, IDTR = 0x480,
	EFER = 0x4d0, CR0 = 0x558, DR7 = 0x560, DR6 = 0x568, RFLAGS = 0x570, RIP = 0x578, RSP = 0x5d8,
};

static uint8_t hsave[4096] PAGE, iopm[3 * 4096] PAGE, msrpm[2 * 4096] PAGE;
uint8_t vmcb[4096] PAGE;
uint8_t guest_stack[8192] PAGE;
static uint64_t idt[256];

/* how often the handler ran; how long it stays */
volatile uint32_t entries, stay = 120000000;

asm(".globl handler, guest, run\n"
    "handler:\n"
    "	push %ecx\n"
    "	incl entries\n"
    "	mov stay, %ecx\n"
    "3:	dec %ecx\n"
    "	jnz 3b\n"
    "	pop %ecx\n"
    "	iret\n"
    "guest:	vmmcall\n"
    "	jmp guest\n"
    "run:	pusha\n"
    "	mov $vmcb, %eax\n"
    "	vmrun\n"
    "	stgi\n"
    "	popa\n"
    "	ret\n");
extern char handler[], guest[];
void run(void);

static void wrmsr(uint32_t msr, uint32_t value)
{
	asm volatile("wrmsr" :: "c"(msr), "a"(value), "d"(0));
}

static uint32_t rdmsr(uint32_t msr)
{
	uint32_t low, high;

	asm volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(msr));
	return low;
}

static void set(unsigned int offset, uint32_t value)
{
	*(uint32_t *)(vmcb + offset) = value;
}

static void set_segment(unsigned int offset, uint16_t selector, uint16_t attributes, uint32_t limit, const void *base)
{
	set(offset, selector | attributes << 16);
	set(offset + 4, limit);
	set(offset + 8, (uint32_t)base);
	set(offset + 12, 0);
}

static void guest_state(void)
{
	uint32_t cr0;

	asm volatile("mov %%cr0, %0" : "=r"(cr0));
	set(INTERCEPT_MISC1, 0);
	set(INTERCEPT_MISC2, 3);		/* VMRUN and VMMCALL */
	set(IOPM_BASE, (uint32_t)iopm);
	set(MSRPM_BASE, (uint32_t)msrpm);
	set(ASID, 1);
	set(VINTR, 1 << 24);			/* V_INTR_MASKING */
	set(EVENTINJ, 1u << 31 | VECTOR);	/* valid, an external interrupt */
	set_segment(ES, 16, 0xc93, ~0, 0);
	set_segment(CS, 8, 0xc9b, ~0, 0);
	set_segment(SS, 16, 0xc93, ~0, 0);
	set_segment(DS, 16, 0xc93, ~0, 0);
	set_segment(GDTR, 0, 0, sizeof(gdt) - 1, gdt);
	set_segment(IDTR, 0, 0, sizeof(idt) - 1, idt);
	set(EFER, 1 << 12);			/* SVME */
	set(CR0, cr0);
	set(DR7, 0x400);
	set(DR6, 0xffff0ff0);
	set(RFLAGS, 0x202);			/* interrupts on */
	set(RIP, (uint32_t)guest);
	set(RSP, (uint32_t)(guest_stack + sizeof(guest_stack)));
}

void kernel(void)
{
	uint32_t entry = (uint32_t)handler, wrong = 0, i;

	outb(0x21, 0xff);			/* no interrupt of the machine's */
	outb(0xa1, 0xff);
	idt[VECTOR] = (uint64_t)((entry & 0xffff0000) | 0x8e00) << 32 | 8 << 16 | (entry & 0xffff);
	wrmsr(0xc0000080, rdmsr(0xc0000080) | 1 << 12);	/* EFER.SVME */
	wrmsr(0xc0010117, (uint32_t)hsave);		/* VM_HSAVE_PA */
	for (i = 0; i < TIMES; i++) {
		guest_state();
		entries = 0;
		run();
		wrong += entries != 1;
		put("injected once, handled ");
		put_number(entries);
		put(" times\n");
	}
	outb(0xf4, wrong);			/* QEMU's status: 2 * wrong + 1 */
}
