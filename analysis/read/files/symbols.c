// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/map.h"
#include "base/memory.h"
#include "base/sort.h"
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

XC_BY(by_addr, struct symbol, addr)

int xc_symbols_read(struct xc_symbols **out, const char *path)
{
	struct xc_symbols *s = xc_alloc(1, sizeof(*s));
	char *line, *save = NULL;
	int err = 0;

	s->text = xc_map_text(path);
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
