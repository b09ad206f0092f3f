// SPDX-License-Identifier: GPL-2.0-only
/*
 * A file in small pieces: what is in memory does not grow with it, and a file that is
 * cut while it is read is an error, not a signal.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"
#include "base/memory.h"

/* a file for each CPU of several guests: more than the usual limit allows */
static bool allow_more_files(void)
{
	struct rlimit r;

	if (getrlimit(RLIMIT_NOFILE, &r) || r.rlim_cur >= r.rlim_max)
		return false;
	r.rlim_cur = r.rlim_max;
	return !setrlimit(RLIMIT_NOFILE, &r);
}

int xc_file_open(struct xc_file *f, const char *path)
{
	struct stat st;
	int fd, err;

	*f = (struct xc_file){};
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 && errno == EMFILE && allow_more_files())
		fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return xc_err(-errno, "%s: %s", path, strerror(errno));
	if (fstat(fd, &st)) {
		err = xc_err(-errno, "%s: %s", path, strerror(errno));
		close(fd);
		return err;
	}
	if (!S_ISREG(st.st_mode)) {
		close(fd);
		return xc_err(-EINVAL, "%s: not a regular file", path);
	}
	f->path = xc_strdup(path);
	f->size = st.st_size;
	f->fd = fd;
	f->open = true;
	return 0;
}

void xc_file_close(struct xc_file *f)
{
	if (f->open)
		close(f->fd);
	free(f->path);
	*f = (struct xc_file){};
}

const unsigned char *xc_view_load(struct xc_view *v, const struct xc_file *f, uint64_t pos,
				  size_t need)
{
	size_t want = v->piece ? v->piece : XC_VIEW;
	ssize_t got = 0;

	if (want < need)
		want = need;
	if (v->cap < want) {
		free(v->bytes);
		v->bytes = xc_alloc(1, want + XC_VIEW_MORE);
		v->cap = want;
	}
	v->from = pos;
	for (v->n = 0; v->n < need; v->n += got) {
		got = pread(f->fd, v->bytes + v->n, want - v->n, (off_t)(pos + v->n));
		if (got < 0 && errno == EINTR)
			got = 0;
		else if (got < 0)
			goto failed;
		else if (!got)
			break;
	}
	if (v->n >= need)
		return v->bytes;
	v->n = 0;
	xc_bad(-EIO, f->path, pos, "the file became shorter while it was read: it had %llu bytes",
	       (unsigned long long)f->size);
	return NULL;
failed:
	v->n = 0;
	xc_bad(-errno, f->path, pos, "cannot be read: %s", strerror(errno));
	return NULL;
}

void xc_view_free(struct xc_view *v)
{
	free(v->bytes);
	*v = (struct xc_view){ .piece = v->piece };
}
