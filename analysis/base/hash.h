/* SPDX-License-Identifier: GPL-2.0-only */
/* Numbers by key: open addressing, linear probing, at most half full. */
#ifndef XCALL_HASH_H
#define XCALL_HASH_H

#include <stddef.h>
#include <stdint.h>

struct xc_slot {
	uint64_t key;
	uint32_t value;		/* 0: free */
};

struct xc_hash {
	struct xc_slot *slot;
	size_t size, n;		/* size: 0 or a power of two */
};

static inline size_t xc_hash_home(const struct xc_hash *h, uint64_t key)
{
	return key * 0x9e3779b97f4a7c15ull >> 20 & (h->size - 1);
}

static inline struct xc_slot *xc_hash_from(const struct xc_hash *h, size_t i, uint64_t key)
{
	for (; h->slot[i].value; i = (i + 1) & (h->size - 1))
		if (h->slot[i].key == key)
			return &h->slot[i];
	return NULL;
}

/* NULL: not there */
static inline struct xc_slot *xc_hash_find(const struct xc_hash *h, uint64_t key)
{
	return h->n ? xc_hash_from(h, xc_hash_home(h, key), key) : NULL;
}

/* another one of the same key, NULL: no more */
static inline struct xc_slot *xc_hash_next(const struct xc_hash *h, const struct xc_slot *x)
{
	return xc_hash_from(h, (x - h->slot + 1) & (h->size - 1), x->key);
}

/* a further entry even if the key is there; no pointer to a slot is valid afterwards */
void xc_hash_add(struct xc_hash *h, uint64_t key, uint32_t value);
/* the key's only entry; no pointer to a slot is valid afterwards */
void xc_hash_set(struct xc_hash *h, uint64_t key, uint32_t value);
/* x may be NULL; no pointer to a slot is valid afterwards */
void xc_hash_remove(struct xc_hash *h, struct xc_slot *x);
void xc_hash_clear(struct xc_hash *h);
void xc_hash_free(struct xc_hash *h);

#endif
