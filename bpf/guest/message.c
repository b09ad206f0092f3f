// SPDX-License-Identifier: GPL-2.0-only
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "guest/message.h"

void message(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fprintf(stderr, "%s: ", program_invocation_short_name);
	vfprintf(stderr, format, arguments);
	fputc('\n', stderr);
	va_end(arguments);
}

int fail_errno(int err, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fprintf(stderr, "%s: ", program_invocation_short_name);
	vfprintf(stderr, format, arguments);
	fprintf(stderr, ": %s\n", strerror(-err));
	va_end(arguments);
	return err;
}

int parse_number(const char *text, unsigned long least, unsigned long most,
		 unsigned long *number)
{
	char *end;

	if (!isdigit((unsigned char)*text))
		return -EINVAL;
	errno = 0;
	*number = strtoul(text, &end, 10);
	return errno || *end || *number < least || *number > most ? -EINVAL : 0;
}

int parse_seconds(const char *text, double *seconds)
{
	char *end;

	if (!isdigit((unsigned char)*text) || text[strspn(text, "0123456789.")])
		return -EINVAL;
	*seconds = strtod(text, &end);
	return *end || *seconds <= 0 || *seconds > 1e6 ? -EINVAL : 0;
}
