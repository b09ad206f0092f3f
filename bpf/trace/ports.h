/* SPDX-License-Identifier: GPL-2.0-only */
/* Which event channel carries which kind of IPI to which CPU. */
#ifndef XCALL_PORTS_H
#define XCALL_PORTS_H

/* The kernel's own account; only in a Xen guest with xcall's kernel. */
#define PORTS "/sys/kernel/debug/xcall/vcpus"

/*
 * Reads source and writes DIR/NAME: "CPU kind port", with tabs, a line each.
 * 0, also where there is no such source, or -errno.
 */
int ports_copy(const char *source, const char *dir, const char *name);

#endif
