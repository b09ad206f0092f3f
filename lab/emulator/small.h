/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A 32-bit kernel for small.sh: begins by multiboot, calls kernel() with flat segments (code 8, data
 * 16) and a stack, and speaks by the serial line.
 */
#ifndef EMULATOR_SMALL_H
#define EMULATOR_SMALL_H

#include <stdint.h>

__attribute__((section(".multiboot"), used, aligned(4)))
static const uint32_t header[3] = { 0x1badb002, 0, -0x1badb002 };

#define PAGE __attribute__((aligned(4096)))
uint8_t stack[8192] PAGE;
uint64_t gdt[3] = { 0, 0x00cf9b000000ffffull, 0x00cf93000000ffffull };

void kernel(void);

asm(".globl start\n"
    "start:\n"
    "	mov $stack+8192, %esp\n"
    "	lgdt gdtr\n"
    "	ljmp $8, $1f\n"
    "1:	mov $16, %eax\n"
    "	mov %eax, %ds\n"
    "	mov %eax, %es\n"
    "	mov %eax, %ss\n"
    "	call kernel\n"
    "2:	hlt\n"
    "	jmp 2b\n"
    "gdtr:	.word 23\n"
    "	.long gdt\n");

static void outb(uint16_t port, uint8_t value)
{
	asm volatile("outb %0, %1" :: "a"(value), "Nd"(port));
}

static void put(const char *text)
{
	while (*text)
		outb(0x3f8, *text++);
}

static void put_number(uint32_t n)
{
	char digits[12], *at = digits + sizeof(digits) - 1;

	*at = 0;
	do {
		*--at = '0' + n % 10;
		n /= 10;
	} while (n);
	put(at);
}

#endif
