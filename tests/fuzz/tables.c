// SPDX-License-Identifier: GPL-2.0-only
/*
 * Text tables: symbols.tsv, and copies of /proc/interrupts: the bytes are the one before and
 * the one after, with a form feed between.
 */
#include <stdio.h>
#include <string.h>

#include "fuzz.h"
#include "read/files/interrupts.h"
#include "read/files/symbols.h"

void fuzz_tables(const uint8_t *data, size_t size)
{
	static const char *const rows[] = { "RES", "CAL", "IWI" };
	const uint8_t *cut = size ? memchr(data, '\f', size) : NULL;
	size_t n = cut ? (size_t)(cut - data) : size, i;
	struct xc_symbols *symbols;
	char before[192];
	const char *after;
	bool cpu[8];
	uint64_t diff;

	if (!xc_symbols_read(&symbols, fuzz_file("symbols.tsv", data, size))) {
		xc_symbol(symbols, 0xffffffff81000000);
		xc_symbols_free(symbols);
	} else {
		FUZZ_HOLD(fuzz_said());
	}
	snprintf(before, sizeof(before), "%s", fuzz_file("before", data, n));
	after = cut ? fuzz_file("after", cut + 1, size - n - 1) : before;
	for (i = 0; i < 3; i++)
		if (xc_interrupts_diff(before, after, rows[i], cpu, 8, &diff) == 1 && !cut)
			FUZZ_HOLD(!diff);
}
