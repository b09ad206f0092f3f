/* SPDX-License-Identifier: GPL-2.0-only */
/* What the guest programs' command lines have in common. */
#ifndef XCALL_OPTIONS_H
#define XCALL_OPTIONS_H

#include <stdbool.h>

struct common {
	const char *dir;
	bool json, quiet, verbose;
};

#define COMMON_OPTIONS "o:jqvhV"
#define COMMON_LONG_OPTIONS \
	{ "output", required_argument, NULL, 'o' }, \
	{ "json", no_argument, NULL, 'j' }, \
	{ "quiet", no_argument, NULL, 'q' }, \
	{ "verbose", no_argument, NULL, 'v' }, \
	{ "help", no_argument, NULL, 'h' }, \
	{ "version", no_argument, NULL, 'V' }

/*
 * One of these options, as getopt_long() returned it. 0: taken; 1: help or the
 * version was asked for and is on stdout; -EINVAL: not one of them, and said so.
 */
int common_option(struct common *common, int option, const char *argument, const char *usage);

/* Was there a folder? 0; -EINVAL, and said so. */
int common_folder(const struct common *common);

/* A number for an option of one letter. 0; -EINVAL, and said so. */
int number_option(char option, const char *text, unsigned long least,
		  unsigned long most, unsigned long *number);

/* Seconds above 0, for an option by its name with dashes. 0; -EINVAL, and said so. */
int seconds_option(const char *option, const char *text, double *seconds);

#endif
