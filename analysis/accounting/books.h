/* SPDX-License-Identifier: GPL-2.0-only */
/* The books that must close: queue entries, IPIs, stuck reports. */
#ifndef XCALL_BOOKS_H
#define XCALL_BOOKS_H

struct xc_event;
struct xc_guest;
struct xc_queues;

struct xc_queues *xc_queues_new(struct xc_guest *g);
void xc_queues_event(struct xc_queues *s, const struct xc_event *e);
void xc_queues_end(struct xc_queues *s);
void xc_queues_free(struct xc_queues *s);

void xc_stuck_event(struct xc_guest *g, const struct xc_event *e);

struct xc_ipis;
struct xc_ipis *xc_ipis_new(struct xc_guest *g);
void xc_ipis_event(struct xc_ipis *s, const struct xc_event *e);
int xc_ipis_end(struct xc_ipis *s);
void xc_ipis_free(struct xc_ipis *s);

#endif
