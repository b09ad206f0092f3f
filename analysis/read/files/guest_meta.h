/* SPDX-License-Identifier: GPL-2.0-only */
/* guest-NAME/guest.json. */
#ifndef XCALL_GUEST_META_H
#define XCALL_GUEST_META_H

struct xc_guest;

/* guest-NAME/guest.json, into what the guest does not know yet */
int xc_guest_meta_read(struct xc_guest *g, const char *path);

#endif
