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
 * The first index i in [from, end) for which is_before, an expression of i, is false; end if there
 * is none. is_before must not become true again after that.
 */
#define XC_FIRST(from, end, i, is_before) ({		\
	size_t lo_ = (from), hi_ = (end);		\
							\
	while (lo_ < hi_) {				\
		size_t i = lo_ + (hi_ - lo_) / 2;	\
							\
		if (is_before)				\
			lo_ = i + 1;			\
		else					\
			hi_ = i;			\
	}						\
	lo_;						\
})

/* below, at, above 0: as x is below, at, above y */
#define XC_ORDER(x, y)	((x) < (y) ? -1 : (x) > (y))

/* name(): orders things of a type by a field; by a second, or a third, where those are equal */
#define XC_BY(name, type, first)					\
static int name(const void *x_, const void *y_)				\
{									\
	const type *a_ = x_, *b_ = y_;					\
									\
	return XC_ORDER(a_->first, b_->first);				\
}

#define XC_BY2(name, type, first, second)				\
static int name(const void *x_, const void *y_)				\
{									\
	const type *a_ = x_, *b_ = y_;					\
									\
	return XC_ORDER(a_->first, b_->first) ?:			\
	       XC_ORDER(a_->second, b_->second);			\
}

#define XC_BY3(name, type, first, second, third)			\
static int name(const void *x_, const void *y_)				\
{									\
	const type *a_ = x_, *b_ = y_;					\
									\
	return XC_ORDER(a_->first, b_->first) ?:			\
	       XC_ORDER(a_->second, b_->second) ?:			\
	       XC_ORDER(a_->third, b_->third);				\
}

#endif
