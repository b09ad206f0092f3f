/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of a guest kernel's functions. */
#ifndef XCALL_READ_SYMBOLS_H
#define XCALL_READ_SYMBOLS_H

#include <stdint.h>

struct xc_symbols;

const char *xc_symbol(const struct xc_symbols *s, uint64_t addr);	/* NULL: none */
int xc_symbols_read(struct xc_symbols **s, const char *path);
void xc_symbols_free(struct xc_symbols *s);

#endif
