/* SPDX-License-Identifier: GPL-2.0-only */
/* What the programs say on stderr: "program: text". */
#ifndef XCALL_MESSAGE_H
#define XCALL_MESSAGE_H

void message(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The text, and the words for a negative errno; returns the errno. */
int fail_errno(int err, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Reads a whole decimal number, or one with a fraction. 0; -EINVAL for any other text. */
int parse_number(const char *text, unsigned long least, unsigned long most,
		 unsigned long *number);
int parse_seconds(const char *text, double *seconds);

#endif
