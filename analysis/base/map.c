// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/map.h"
#include "base/memory.h"

int xc_map_open(struct xc_map *m, const char *path)
{
	struct stat st;
	void *p;
	int fd, err = 0;

	*m = (struct xc_map){};
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return xc_err(-errno, "%s: %s", path, strerror(errno));
	if (fstat(fd, &st)) {
		err = xc_err(-errno, "%s: %s", path, strerror(errno));
		goto out;
	}
	if (!S_ISREG(st.st_mode)) {
		err = xc_err(-EINVAL, "%s: not a regular file", path);
		goto out;
	}
	m->size = st.st_size;
	if (m->size) {
		p = mmap(NULL, m->size, PROT_READ, MAP_PRIVATE, fd, 0);
		if (p == MAP_FAILED) {
			err = xc_err(-errno, "%s: %s", path, strerror(errno));
			goto out;
		}
		m->data = p;
	}
	m->path = xc_strdup(path);
out:
	close(fd);
	return err;
}

#define PIECE	(4u << 20)	/* a multiple of the page size */

void xc_map_passed(const struct xc_map *m, uint64_t *dropped, uint64_t pos)
{
	if (pos - *dropped < 2 * PIECE)
		return;
	pos = pos / PIECE * PIECE;
	madvise((void *)(m->data + *dropped), pos - *dropped, MADV_DONTNEED);
	*dropped = pos;
}

void xc_map_close(struct xc_map *m)
{
	if (m->data)
		munmap((void *)m->data, m->size);
	free(m->path);
	*m = (struct xc_map){};
}

char *xc_map_text(const char *path)
{
	struct xc_map m;
	char *s;

	if (xc_map_open(&m, path))
		return NULL;
	s = xc_alloc(m.size + 1, 1);
	if (m.size)
		memcpy(s, m.data, m.size);
	xc_map_close(&m);
	return s;
}
