/* SPDX-License-Identifier: GPL-2.0-only */
/* The functions that were seen in a trace, and their names. */
#ifndef XCALL_SYMBOLS_H
#define XCALL_SYMBOLS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define KALLSYMS "/proc/kallsyms"

struct symbol {
	uint64_t address;	/* 0: a free place of the table */
	char *name;		/* NULL: not found yet */
	bool tried;		/* looked for, and not found */
};

struct symbols {
	struct symbol *table;	/* open addressing; size is a power of two */
	uint32_t size;
	uint32_t count;
	uint32_t fresh;		/* seen since the last look-up */
};

/* Notes an address; 0 is no address. 0 or -ENOMEM. */
int symbols_see(struct symbols *symbols, uint64_t address);

/*
 * Names what is new from a file in the form of KALLSYMS; with all, also
 * what was looked for before. A module's function can be named only while the
 * module is loaded, so do this soon. 0 or -errno.
 */
int symbols_resolve(struct symbols *symbols, const char *kallsyms, bool all);

/* NULL if the address was not seen or has no name. */
const char *symbols_name(const struct symbols *symbols, uint64_t address);

/* Writes DIR/symbols.tsv by rename, by address; unnamed ones are left out. */
int symbols_write(const struct symbols *symbols, const char *dir);
void symbols_free(struct symbols *symbols);

#endif
