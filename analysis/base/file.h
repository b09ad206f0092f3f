/* SPDX-License-Identifier: GPL-2.0-only */
/* A file that is read piece by piece. */
#ifndef XCALL_FILE_H
#define XCALL_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define XC_VIEW		(64u << 10)	/* bytes of a file in memory at once */
#define XC_VIEW_MORE	64		/* padding: a reader may load past the end */

struct xc_file {
	char *path;
	uint64_t size;
	int fd;
	bool open;
};

struct xc_view {		/* the piece that is in memory */
	unsigned char *bytes;
	uint64_t from;
	size_t n, cap;
	size_t piece;		/* to be read at once, 0: XC_VIEW */
};

int xc_file_open(struct xc_file *f, const char *path);
void xc_file_close(struct xc_file *f);
const unsigned char *xc_view_load(struct xc_view *v, const struct xc_file *f, uint64_t pos,
				  size_t need);
void xc_view_free(struct xc_view *v);

/* need bytes from pos on, until the next call; NULL: not to be had, said why */
static inline const unsigned char *xc_view_at(struct xc_view *v, const struct xc_file *f,
					      uint64_t pos, size_t need)
{
	if (pos >= v->from && pos - v->from <= v->n && v->n - (pos - v->from) >= need)
		return v->bytes + (pos - v->from);
	return xc_view_load(v, f, pos, need);
}

#endif
