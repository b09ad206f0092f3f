/* SPDX-License-Identifier: GPL-2.0-only */
/* A file that is mapped. */
#ifndef XCALL_MAP_H
#define XCALL_MAP_H

#include <stdint.h>

struct xc_map {
	char *path;
	const unsigned char *data;	/* read-only; NULL when empty */
	uint64_t size;
};

int xc_map_open(struct xc_map *m, const char *path);
/*
 * What lies before pos is not needed for now: once that is a good piece more
 * than *dropped, it leaves memory, and *dropped is moved. It can be read again.
 */
void xc_map_passed(const struct xc_map *m, uint64_t *dropped, uint64_t pos);
void xc_map_close(struct xc_map *m);
/* a small file as a string, to be freed; NULL: said why */
char *xc_map_text(const char *path);

#endif
