/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text that a person reads at a terminal: colour where it is wanted, lines that fit, and
 * nothing out of a trace that the terminal would obey. What is written to the file that
 * tm_begin() returns comes out at tm_end(); one at a time.
 */
#ifndef XCALL_TERMINAL_H
#define XCALL_TERMINAL_H

#include <stdint.h>
#include <stdio.h>

#define TM_COLUMNS	80

/* in the text, around what is to stand out; without colour they are left out */
#define TM_HEAD	"\1"	/* a heading */
#define TM_TOP	"\2"	/* what matters most */
#define TM_BAD	"\3"	/* trouble */
#define TM_GOOD	"\4"
#define TM_DIM	"\5"
#define TM_END	"\6"

/* --color WHEN: auto, always, never; -EINVAL with a message. Without it: auto */
int tm_colour(const char *when);
#define TM_OPTION	0x200
#define TM_LONG_OPTION	{ "color", 1, NULL, TM_OPTION }

/* columns: lines are broken at blanks so that they have no more; 0: as they are */
FILE *tm_begin(FILE *out, unsigned int columns);
void tm_end(void);

struct tm_cell {
	char s[48];
};

/* A number in so many columns, right-aligned, with as many of its digits as fit. */
struct tm_cell tm_count(uint64_t n, unsigned int columns);
struct tm_cell tm_real(double v, int decimals, unsigned int columns);
/* a count that should be 0; columns 0: as many as it needs */
struct tm_cell tm_zero(uint64_t n, unsigned int columns);

#endif
