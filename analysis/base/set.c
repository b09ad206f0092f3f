// SPDX-License-Identifier: GPL-2.0-only
/* A set of numbers: open addressing, linear probing, at most half full. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/set.h"

static size_t home(const struct xc_set *s, uint64_t key)
{
	return key * 0x9e3779b97f4a7c15ull >> 20 & (s->cap - 1);
}

static size_t find(const struct xc_set *s, uint64_t key)
{
	size_t h = home(s, key);

	while (s->key[h] && s->key[h] != key)
		h = (h + 1) & (s->cap - 1);
	return h;
}

void xc_set_add(struct xc_set *s, uint64_t key)
{
	size_t h;

	if (!key)
		return;
	if (2 * (s->n + 1) > s->cap) {
		struct xc_set bigger = { .cap = s->cap ? 2 * s->cap : 64, .n = s->n };
		size_t i;

		bigger.key = xc_alloc(bigger.cap, sizeof(*bigger.key));
		for (i = 0; i < s->cap; i++)
			if (s->key[i])
				bigger.key[find(&bigger, s->key[i])] = s->key[i];
		free(s->key);
		*s = bigger;
	}
	h = find(s, key);
	s->n += !s->key[h];
	s->key[h] = key;
}

void xc_set_remove(struct xc_set *s, uint64_t key)
{
	size_t hole, h;

	if (!s->n || !key)
		return;
	hole = find(s, key);
	if (!s->key[hole])
		return;
	/* no key may stand after a hole on the way from its home */
	for (h = (hole + 1) & (s->cap - 1); s->key[h]; h = (h + 1) & (s->cap - 1))
		if (((h - home(s, s->key[h])) & (s->cap - 1)) >= ((h - hole) & (s->cap - 1))) {
			s->key[hole] = s->key[h];
			hole = h;
		}
	s->key[hole] = 0;
	s->n--;
}

void xc_set_clear(struct xc_set *s)
{
	if (s->n)
		memset(s->key, 0, s->cap * sizeof(*s->key));
	s->n = 0;
}

void xc_set_free(struct xc_set *s)
{
	free(s->key);
	*s = (struct xc_set){};
}
