// SPDX-License-Identifier: GPL-2.0-only
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "guest/newfile.h"
#include "trace/ports.h"

/* "resched 12 call 13 pending masked ...": a word before a number is a kind. */
static void put_ports(FILE *to, unsigned int cpu, char *words)
{
	char *word, *kind = NULL, *rest;

	for (word = strtok_r(words, " \n", &rest); word; word = strtok_r(NULL, " \n", &rest)) {
		if (isdigit((unsigned char)*word) && kind)
			fprintf(to, "%u\t%s\t%s\n", cpu, kind, word);
		kind = isdigit((unsigned char)*word) ? NULL : word;
	}
}

int ports_copy(const char *source, const char *dir, const char *name)
{
	static const char key[] = "  ports:";
	FILE *from = fopen(source, "re");
	unsigned int cpu = 0;
	struct newfile new;
	char *line = NULL;
	size_t room = 0;
	int err;

	if (!from)
		return errno == ENOENT ? 0 : -errno;
	err = newfile_open(&new, dir, name);
	if (err) {
		fclose(from);
		return err;
	}
	while (getline(&line, &room, from) > 0) {
		if (!strncmp(line, key, sizeof(key) - 1))
			put_ports(new.file, cpu, line + sizeof(key) - 1);
		else
			sscanf(line, "CPU%u:", &cpu);
	}
	if (ferror(from))
		err = -EIO;
	free(line);
	fclose(from);
	return newfile_close(&new, err);
}
