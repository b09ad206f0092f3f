// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "guest/newfile.h"
#include "trace/symbols.h"

#define FIRST_SIZE 64

static struct symbol *find(const struct symbols *symbols, uint64_t address)
{
	uint64_t at = (address * 0x9e3779b97f4a7c15ULL) >> 32;

	for (;; at++) {
		struct symbol *symbol = &symbols->table[at & (symbols->size - 1)];

		if (!symbol->address || symbol->address == address)
			return symbol;
	}
}

static int grow(struct symbols *symbols)
{
	struct symbols larger = {
		.size = symbols->size ? symbols->size * 2 : FIRST_SIZE,
		.count = symbols->count,
		.fresh = symbols->fresh,
	};
	uint32_t i;

	larger.table = calloc(larger.size, sizeof(*larger.table));
	if (!larger.table)
		return -ENOMEM;
	for (i = 0; i < symbols->size; i++)
		if (symbols->table[i].address)
			*find(&larger, symbols->table[i].address) = symbols->table[i];
	free(symbols->table);
	*symbols = larger;
	return 0;
}

int symbols_see(struct symbols *symbols, uint64_t address)
{
	struct symbol *symbol;

	if (!address)
		return 0;
	if (symbols->count * 2 >= symbols->size) {
		int err = grow(symbols);

		if (err)
			return err;
	}
	symbol = find(symbols, address);
	if (!symbol->address) {
		symbol->address = address;
		symbols->count++;
		symbols->fresh++;
	}
	return 0;
}

/* One line: "ffffffff81000000 T name" or "... t name\t[module]". */
static int resolve_line(struct symbols *symbols, const char *line, bool all)
{
	struct symbol *symbol;
	uint64_t address;
	char *end;

	address = strtoull(line, &end, 16);
	if (end == line || !address || end[0] != ' ' || !end[1] || end[2] != ' ')
		return 0;
	symbol = find(symbols, address);
	if (!symbol->address || symbol->name || (symbol->tried && !all))
		return 0;
	symbol->name = strndup(end + 3, strcspn(end + 3, "\t\n "));
	return symbol->name ? 0 : -ENOMEM;
}

int symbols_resolve(struct symbols *symbols, const char *kallsyms, bool all)
{
	char *line = NULL;
	size_t room = 0;
	FILE *file;
	uint32_t i;
	int err = 0;

	if (!symbols->count)
		return 0;
	file = fopen(kallsyms, "re");
	if (!file)
		return -errno;
	while (!err && getline(&line, &room, file) > 0)
		err = resolve_line(symbols, line, all);
	if (!err && ferror(file))
		err = -EIO;
	free(line);
	fclose(file);
	if (err)
		return err;
	for (i = 0; i < symbols->size; i++)
		if (symbols->table[i].address && !symbols->table[i].name)
			symbols->table[i].tried = true;
	symbols->fresh = 0;
	return 0;
}

const char *symbols_name(const struct symbols *symbols, uint64_t address)
{
	return symbols->size && address ? find(symbols, address)->name : NULL;
}

static int by_address(const void *a, const void *b)
{
	uint64_t x = (*(const struct symbol *const *)a)->address;
	uint64_t y = (*(const struct symbol *const *)b)->address;

	return x < y ? -1 : x > y;
}

static int write_sorted(const struct symbols *symbols, FILE *file)
{
	const struct symbol **sorted = calloc(symbols->count + 1, sizeof(*sorted));
	uint32_t i, count = 0;

	if (!sorted)
		return -ENOMEM;
	for (i = 0; i < symbols->size; i++)
		if (symbols->table[i].name)
			sorted[count++] = &symbols->table[i];
	qsort(sorted, count, sizeof(*sorted), by_address);
	for (i = 0; i < count; i++)
		fprintf(file, "%" PRIx64 "\t%s\n", sorted[i]->address, sorted[i]->name);
	free(sorted);
	return 0;
}

int symbols_write(const struct symbols *symbols, const char *dir)
{
	struct newfile new;
	int err = newfile_open(&new, dir, "symbols.tsv");

	return err ? err : newfile_close(&new, write_sorted(symbols, new.file));
}

void symbols_free(struct symbols *symbols)
{
	uint32_t i;

	for (i = 0; i < symbols->size; i++)
		free(symbols->table[i].name);
	free(symbols->table);
	memset(symbols, 0, sizeof(*symbols));
}
