// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/memory.h"

static void put(struct xc_hash *h, uint64_t key, uint32_t value)
{
	size_t i = xc_hash_home(h, key);

	while (h->slot[i].value)
		i = (i + 1) & (h->size - 1);
	h->slot[i] = (struct xc_slot){ key, value };
}

static void grow(struct xc_hash *h)
{
	struct xc_hash old = *h;
	size_t i;

	h->size = old.size ? 2 * old.size : 256;
	h->slot = xc_alloc(h->size, sizeof(*h->slot));
	for (i = 0; i < old.size; i++)
		if (old.slot[i].value)
			put(h, old.slot[i].key, old.slot[i].value);
	free(old.slot);
}

void xc_hash_add(struct xc_hash *h, uint64_t key, uint32_t value)
{
	if ((h->n + 1) * 2 > h->size)
		grow(h);
	put(h, key, value);
	h->n++;
}

void xc_hash_set(struct xc_hash *h, uint64_t key, uint32_t value)
{
	struct xc_slot *x = xc_hash_find(h, key);

	if (x)
		x->value = value;
	else
		xc_hash_add(h, key, value);
}

/* close the gap: nothing may stand after a hole on the way from its home */
void xc_hash_remove(struct xc_hash *h, struct xc_slot *x)
{
	size_t mask = h->size - 1, hole, i;

	if (!x)
		return;
	hole = x - h->slot;
	for (i = (hole + 1) & mask; h->slot[i].value; i = (i + 1) & mask) {
		size_t home = xc_hash_home(h, h->slot[i].key);

		if (((i - home) & mask) >= ((i - hole) & mask)) {
			h->slot[hole] = h->slot[i];
			hole = i;
		}
	}
	h->slot[hole].value = 0;
	h->n--;
}

void xc_hash_clear(struct xc_hash *h)
{
	if (h->n)
		memset(h->slot, 0, h->size * sizeof(*h->slot));
	h->n = 0;
}

void xc_hash_free(struct xc_hash *h)
{
	free(h->slot);
	*h = (struct xc_hash){};
}
