// SPDX-License-Identifier: GPL-2.0-only
/*
 * A 32-bit kernel for flags.sh: CPU 0 switches GIF off, sends itself an interrupt, and switches GIF
 * on, over and over, while CPU 1 restores x87 state. The interrupt must come when GIF is on again,
 * and not before. Says so on the serial line, and ends QEMU by its debug device: exit status 1 if
 * all is well, 3 if not.
 *
 * AMD64 Architecture Programmer's Manual, volume 2: 15.17 (GIF), chapter 16 (the local APIC).
 */
#include "small.h"

#define TIMES 300000
#define ENOUGH 10		/* wrong ones, and it ends */
#define TRAMPOLINE 0x8000

static uint64_t idt[256];
/* FCW 0x37f, no exception pending, MXCSR 0x1f80: as after a reset */
uint32_t x87[128] __attribute__((aligned(16))) = { [0] = 0x37f, [6] = 0x1f80 };
volatile uint32_t running, off, early, got;

asm(".globl handler, trampoline, trampoline_end\n"
    "handler:\n"
    "	incl got\n"
    "	cmpl $0, off\n"
    "	je 3f\n"
    "	incl early\n"
    "3:	movl $0, 0xfee000b0\n"		/* EOI */
    "	iret\n"
    /* CPU 1 begins here, in real mode, at TRAMPOLINE */
    "	.code16\n"
    "trampoline:\n"
    "	cli\n"
    "	xor %ax, %ax\n"
    "	mov %ax, %ds\n"
    "	lgdtl 0x8000 + (tramp_gdtr - trampoline)\n"
    "	mov $0x11, %eax\n"		/* PE, ET */
    "	mov %eax, %cr0\n"
    "	ljmpl $8, $4f\n"
    "tramp_gdtr:	.word 23\n"
    "	.long gdt\n"
    "trampoline_end:\n"
    "	.code32\n"
    "4:	mov $16, %eax\n"
    "	mov %eax, %ds\n"
    "	movl $1, running\n"
    "5:	fxrstor x87\n"
    "	jmp 5b\n");
extern char handler[], trampoline[], trampoline_end[];

static void apic(uint32_t reg, uint32_t value)
{
	*(volatile uint32_t *)(0xfee00000 + reg) = value;
}

static void pause(uint32_t times)
{
	while (times--)
		asm volatile("pause");
}

static void start_cpu_1(void)
{
	char *to = (char *)TRAMPOLINE, *from;

	asm("" : "+r"(to));
	for (from = trampoline; from < trampoline_end; from++)
		*to++ = *from;
	apic(0x310, 1 << 24);
	apic(0x300, 0x4500);			/* INIT */
	pause(100000);
	apic(0x310, 1 << 24);
	apic(0x300, 0x4600 | TRAMPOLINE >> 12);	/* SIPI */
	while (!running)
		pause(1);
}

void kernel(void)
{
	uint32_t entry = (uint32_t)handler, late = 0, before, i, wait, low, high;
	struct { uint16_t limit; uint32_t base; } __attribute__((packed)) idtr = { sizeof(idt) - 1, (uint32_t)idt };

	outb(0x21, 0xff);			/* no interrupt of the machine's */
	outb(0xa1, 0xff);
	idt[0x50] = (uint64_t)((entry & 0xffff0000) | 0x8e00) << 32 | 8 << 16 | (entry & 0xffff);
	asm volatile("lidt %0" :: "m"(idtr));
	asm volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(0xc0000080));
	asm volatile("wrmsr" :: "a"(low | 1 << 12), "d"(high), "c"(0xc0000080));	/* EFER.SVME */
	apic(0xf0, 0x1ff);			/* on */
	start_cpu_1();
	asm volatile("sti");
	for (i = 0; i < TIMES && early + late < ENOUGH; i++) {
		before = got;
		asm volatile("clgi" ::: "memory");
		off = 1;
		apic(0x300, 1 << 18 | 0x50);	/* to itself */
		pause(3);
		off = 0;
		asm volatile("stgi" ::: "memory");
		for (wait = 0; got == before && wait < 1000; wait++)
			pause(1);
		late += got == before;
		if (got == before)
			asm volatile("stgi" ::: "memory");
	}
	put("GIF off and on ");
	put_number(i);
	put(" times: ");
	put_number(early);
	put(" interrupts while off, ");
	put_number(late);
	put(" not when on again\n");
	outb(0xf4, early || late);		/* QEMU's status: 1 or 3 */
}
