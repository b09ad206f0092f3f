// SPDX-License-Identifier: GPL-2.0-only
/* Text tables: symbols.tsv and copies of /proc/interrupts. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/map.h"
#include "base/memory.h"
#include "base/units.h"
#include "read/files/interrupts.h"
#include "read/files/symbols.h"

struct symbol {
	uint64_t addr;
	const char *name;
};

struct xc_symbols {
	char *text;
	struct symbol *list;
	size_t n, cap;
};

/* a small file as a string; NULL: said why */
static char *slurp(const char *path)
{
	struct xc_map m;
	char *s;

	if (xc_map_open(&m, path))
		return NULL;
	s = xc_alloc(m.size + 1, 1);
	if (m.size)
		memcpy(s, m.data, m.size);
	xc_map_close(&m);
	return s;
}

static int by_addr(const void *a, const void *b)
{
	const struct symbol *x = a, *y = b;

	return x->addr < y->addr ? -1 : x->addr > y->addr;
}

int xc_symbols_read(struct xc_symbols **out, const char *path)
{
	struct xc_symbols *s = xc_alloc(1, sizeof(*s));
	char *line, *save = NULL;
	int err = 0;

	s->text = slurp(path);
	if (!s->text) {
		free(s);
		return -EIO;
	}
	for (line = strtok_r(s->text, "\n", &save); line && !err;
	     line = strtok_r(NULL, "\n", &save)) {
		char *end;
		uint64_t addr = strtoull(line, &end, 16);

		if (end == line || *end != '\t') {
			err = xc_bad(-EBADMSG, path, line - s->text,
				     "expected a hexadecimal address, a tab, a name");
			break;
		}
		s->list = xc_grow(s->list, &s->cap, s->n + 1, sizeof(*s->list));
		s->list[s->n++] = (struct symbol){ addr, end + 1 };
	}
	if (err) {
		xc_symbols_free(s);
		return err;
	}
	if (s->n)
		qsort(s->list, s->n, sizeof(*s->list), by_addr);
	*out = s;
	return 0;
}

void xc_symbols_free(struct xc_symbols *s)
{
	if (!s)
		return;
	free(s->list);
	free(s->text);
	free(s);
}

const char *xc_symbol(const struct xc_symbols *s, uint64_t addr)
{
	struct symbol key = { addr, NULL }, *found;

	if (!s || !s->n)
		return NULL;
	found = bsearch(&key, s->list, s->n, sizeof(key), by_addr);
	return found ? found->name : NULL;
}

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
		text = slurp(path[i]);
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
