/* SPDX-License-Identifier: GPL-2.0-only */
/* Sets of numbers but 0. */
#ifndef XCALL_SET_H
#define XCALL_SET_H

#include <stddef.h>
#include <stdint.h>

struct xc_set {			/* of numbers but 0 */
	uint64_t *key;
	size_t n, cap;
};

void xc_set_add(struct xc_set *s, uint64_t key);
void xc_set_remove(struct xc_set *s, uint64_t key);
void xc_set_clear(struct xc_set *s);
void xc_set_free(struct xc_set *s);

#endif
