// SPDX-License-Identifier: GPL-2.0-only
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include "guest/cpulist.h"

static int parse_number(const char **text, unsigned long *number)
{
	char *end;

	if (!isdigit((unsigned char)**text))
		return -EINVAL;
	*number = strtoul(*text, &end, 10);
	*text = end;
	return *number < CPULIST_MAX ? 0 : -EINVAL;
}

int cpulist_parse(struct cpulist *list, const char *text)
{
	unsigned long first, last, least = 0;

	list->count = 0;
	while (*text && *text != '\n') {
		if (parse_number(&text, &first) || first < least)
			return -EINVAL;
		last = first;
		if (*text == '-') {
			text++;
			if (parse_number(&text, &last) || last < first)
				return -EINVAL;
		}
		for (; first <= last; first++)
			list->cpu[list->count++] = first;
		least = first;
		if (*text == ',' && isdigit((unsigned char)text[1]))
			text++;
		else if (*text && *text != '\n')
			return -EINVAL;
	}
	return list->count ? 0 : -EINVAL;
}

int cpulist_read(struct cpulist *list, const char *path)
{
	char line[8192];
	FILE *file = fopen(path, "re");
	int err = 0;

	if (!file)
		return -errno;
	if (!fgets(line, sizeof(line), file))
		err = ferror(file) ? -errno : -EINVAL;
	fclose(file);
	return err ? err : cpulist_parse(list, line);
}
