/* SPDX-License-Identifier: GPL-2.0-only */
/* Sends of a CPU that have begun and are not over. An interrupt's nest in the one it interrupts. */
#ifndef XCALL_SENDS_H
#define XCALL_SENDS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/memory.h"
#include "base/units.h"
#include "format/trace_format.h"

struct xc_sends {
	struct xc_send {
		uint64_t tag;	/* whatever the user wants back */
		uint32_t target;
		uint8_t kind;
	} *list;		/* to be freed */
	size_t n, cap;
};

static inline void xc_sends_add(struct xc_sends *s, const struct xt_ipi_send *r, uint64_t tag)
{
	/* those whose SENT is missing would pile up */
	if (s->n >= 2 * XC_CPUS_MAX)
		s->n = 0;
	s->list = xc_grow(s->list, &s->cap, s->n + 1, sizeof(*s->list));
	s->list[s->n++] = (struct xc_send){ tag, r->target, r->kind };
}

/* the last one that a SENT may be of; s->n: none */
static inline size_t xc_sends_find(const struct xc_sends *s, const struct xt_ipi_send *r)
{
	size_t i = s->n;

	while (i-- > 0)
		if (s->list[i].kind == r->kind && s->list[i].target == r->target)
			return i;
	return s->n;
}

static inline void xc_sends_close(struct xc_sends *s, size_t i)
{
	memmove(&s->list[i], &s->list[i + 1], (--s->n - i) * sizeof(*s->list));
}

#endif
