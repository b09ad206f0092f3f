// SPDX-License-Identifier: GPL-2.0-only
/* Names of what is counted; room for hosts and guests. */
#include "base/memory.h"
#include "hosts/hosts.h"

const struct jn_count_name jn_count_name[JN_N_COUNTS] = {
#define X(group, name) [JN_##group##_##name] = { #group, #name },
	JN_COUNTS(X)
#undef X
};

const char *const jn_ipi_name[JN_IPI_COUNTS] = {
	"sent", "received", "coalesced", "unmatched", "censored", "failed",
};

struct jn_host *jn_new_host(struct jn_all *all)
{
	all->hosts = xc_grow(all->hosts, &all->cap_hosts, all->n_hosts + 1, sizeof(*all->hosts));
	return &all->hosts[all->n_hosts++];
}

struct jn_guest *jn_new_guest(struct jn_host *h)
{
	h->guests = xc_grow(h->guests, &h->cap_guests, h->n_guests + 1, sizeof(*h->guests));
	return &h->guests[h->n_guests++];
}
