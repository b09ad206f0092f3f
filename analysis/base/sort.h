/* SPDX-License-Identifier: GPL-2.0-only */
/* Sorting and searching of lists. */
#ifndef XCALL_SORT_H
#define XCALL_SORT_H

#include <stddef.h>
#include <stdint.h>

/* as qsort(), stable; quick where the list was put together from some in order */
void xc_sort(void *list, size_t n, size_t size, int (*cmp)(const void *, const void *));
/* ascending; spare: room for as many */
void xc_sort_numbers(int64_t *list, int64_t *spare, size_t n);
/* ascending, in place, without room; list may be NULL if n is 0 */
void xc_sort_values(uint64_t *list, size_t n);
void xc_sort_reals(double *list, size_t n);
/*
 * The first element >= at: its index in a list of n things of that size, in order of the
 * uint64_t that each begins with.
 */
size_t xc_first(const void *list, size_t n, size_t size, uint64_t at);

#endif
