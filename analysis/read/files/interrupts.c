// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/map.h"
#include "base/memory.h"
#include "base/units.h"
#include "read/files/interrupts.h"

/* the row's value per CPU, by the header's CPU numbers; false: no such row */
static bool read_row(char *text, const char *row, uint64_t *value, bool *has,
		     unsigned int n_cpus)
{
	unsigned int column[XC_CPUS_MAX], n = 0, i;
	char *line, *save = NULL, *word, *save2 = NULL;

	line = strtok_r(text, "\n", &save);
	if (!line)
		return false;
	for (word = strtok_r(line, " \t", &save2); word && n < XC_CPUS_MAX;
	     word = strtok_r(NULL, " \t", &save2))
		if (sscanf(word, "CPU%u", &column[n]) == 1)
			n++;
	while ((line = strtok_r(NULL, "\n", &save))) {
		save2 = NULL;
		word = strtok_r(line, " \t", &save2);
		if (!word || strncmp(word, row, strlen(row)) ||
		    strcmp(word + strlen(row), ":"))
			continue;
		for (i = 0; i < n && (word = strtok_r(NULL, " \t", &save2)); i++) {
			char *end;
			uint64_t v = strtoull(word, &end, 10);

			if (*end)
				break;
			if (column[i] < n_cpus) {
				value[column[i]] = v;
				has[column[i]] = true;
			}
		}
		return true;
	}
	return false;
}

int xc_interrupts_diff(const char *before, const char *after, const char *row,
		       bool *cpu, unsigned int n_cpus, uint64_t *diff)
{
	uint64_t *v = xc_alloc(2 * n_cpus, sizeof(*v));
	bool *has = xc_alloc(2 * n_cpus, sizeof(*has));
	const char *path[2] = { before, after };
	unsigned int i;
	int ret = 0;

	*diff = 0;
	for (i = 0; i < 2; i++) {
		char *text;
		bool ok;

		if (access(path[i], F_OK))
			goto out;
		text = xc_map_text(path[i]);
		if (!text) {
			ret = -EIO;
			goto out;
		}
		ok = read_row(text, row, v + i * n_cpus, has + i * n_cpus, n_cpus);
		free(text);
		if (!ok)
			goto out;
	}
	for (i = 0; i < n_cpus; i++) {
		cpu[i] = has[i] && has[n_cpus + i];
		if (cpu[i])
			*diff += v[n_cpus + i] - v[i];
	}
	ret = 1;
out:
	free(v);
	free(has);
	return ret;
}
