// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "format/version.h"
#include "guest/message.h"
#include "guest/options.h"

int common_option(struct common *common, int option, const char *argument, const char *usage)
{
	switch (option) {
	case 'o':
		common->dir = argument;
		return 0;
	case 'j':
		common->json = true;
		return 0;
	case 'q':
		common->quiet = true;
		return 0;
	case 'v':
		common->verbose = true;
		return 0;
	case 'h':
		fputs(usage, stdout);
		return 1;
	case 'V':
		printf("%s " XCALL_VERSION "\n", program_invocation_short_name);
		return 1;
	default:
		message("see %s -h", program_invocation_short_name);
		return -EINVAL;
	}
}

int common_folder(const struct common *common)
{
	if (common->dir && *common->dir)
		return 0;
	message("no output folder: -o DIR (see %s -h)", program_invocation_short_name);
	return -EINVAL;
}

int number_option(char option, const char *text, unsigned long least,
		  unsigned long most, unsigned long *number)
{
	if (!parse_number(text, least, most, number))
		return 0;
	message("-%c %s: not a number from %lu to %lu", option, text, least, most);
	return -EINVAL;
}

int seconds_option(const char *option, const char *text, double *seconds)
{
	if (!parse_seconds(text, seconds))
		return 0;
	message("%s %s: not a number of seconds above 0", option, text);
	return -EINVAL;
}
