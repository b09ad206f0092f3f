/* SPDX-License-Identifier: GPL-2.0-only */
/* One write to XenStore from a guest, through the kernel's device. */
#ifndef XCALL_XENSTORE_H
#define XCALL_XENSTORE_H

#define XENSTORE_DEVICE "/dev/xen/xenbus"

/*
 * Writes a value to a path, relative to the guest's own (/local/domain/ID).
 * Waits a second for XenStore's answer. 0, -errno of the device, -ETIMEDOUT,
 * -EPROTO for an answer that is none, or -EACCES where XenStore refuses; it
 * lets a guest write below data/.
 */
int xenstore_write(const char *device, const char *path, const char *value);

/* The same over an open descriptor of the device. */
int xenstore_exchange(int fd, const char *path, const char *value);

#endif
