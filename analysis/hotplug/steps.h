/* SPDX-License-Identifier: GPL-2.0-only */
/* CPU hotplug and boot, counted in steps. */
#ifndef XCALL_STEPS_H
#define XCALL_STEPS_H

#include <stddef.h>

struct xc_event;
struct xc_run;
struct xc_steps;

/* guest: its index */
struct xc_steps *xc_steps_new(struct xc_run *run, size_t guest);
/* an event of the guest or the host */
void xc_steps_event(struct xc_steps *s, const struct xc_event *e);
void xc_steps_end(struct xc_steps *s);
void xc_steps_free(struct xc_steps *s);

/* ---- boot.c: into each guest's boot ---------------------------------------------- */

struct xc_boots;
struct xc_boots *xc_boots_new(struct xc_run *run);
void xc_boots_event(struct xc_boots *s, const struct xc_event *e);	/* of the host */
void xc_boots_end(struct xc_boots *s);	/* and frees it */

#endif
