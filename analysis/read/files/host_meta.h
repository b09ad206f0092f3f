/* SPDX-License-Identifier: GPL-2.0-only */
/* host/meta.json: Xen, its host and its domains. */
#ifndef XCALL_HOST_META_H
#define XCALL_HOST_META_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct xc_domain {
	int domid;
	char *name, *uuid, *type, *tsc_mode;
	unsigned int vcpus;
};

struct xc_host_meta {
	char *xen_version;
	uint64_t tsc_khz, begin_wall_ns, end_wall_ns;
	unsigned int pcpus;
	uint32_t mask;			/* of events, 0: not known */
	uint64_t buffer_bytes;		/* of each pCPU's ring, 0: not known */
	char *end_marker;		/* of dom0: arrived, missing, none; NULL: not known */
	bool begin_cut, end_cut;	/* what xentrace wrote before or after it is not there */
	struct xc_domain *domains;
	size_t n_domains;
};

int xc_host_meta_read(struct xc_host_meta *m, const char *path);
void xc_host_meta_free(struct xc_host_meta *m);

#endif
