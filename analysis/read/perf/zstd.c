// SPDX-License-Identifier: GPL-2.0-only
/*
 * perf record -z: records of type 81 hold the next piece of one zstd stream, from
 * beginning to end, whose content is records. It can be read in one direction
 * only, so it is written out first: to a file without a name in $TMPDIR.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zstd.h>

#include "base/error.h"
#include "base/map.h"
#include "base/memory.h"
#include "read/perf/perf_p.h"

#define COMPRESSED	81
#define PIECE		(1u << 20)
#define RATIO_MAX	1000	/* times the file: traces shrink to a tenth */

struct expand {
	struct xc_perf *p;
	ZSTD_DStream *z;
	FILE *out;
	unsigned char *piece;
	uint64_t size, max;
};

static int put(struct expand *x, const void *bytes, size_t n)
{
	x->size += n;
	if (x->size > x->max)
		return xc_err(-EFBIG, "%s: more than %u times its size when decompressed",
			      x->p->map.path, RATIO_MAX);
	if (n && fwrite(bytes, n, 1, x->out) != 1)
		return xc_err(-errno, "%s: decompressing it in $TMPDIR: %s", x->p->map.path,
			      strerror(errno));
	return 0;
}

static int expand_record(struct expand *x, uint64_t pos, uint32_t size)
{
	ZSTD_inBuffer in = { x->p->map.data + pos + 8, size - 8, 0 };
	int err = 0;

	for (;;) {
		ZSTD_outBuffer out = { x->piece, PIECE, 0 };
		size_t ret = ZSTD_decompressStream(x->z, &out, &in);

		if (ZSTD_isError(ret))
			return xc_perf_bad(x->p, pos, "compressed record: %s",
					   ZSTD_getErrorName(ret));
		err = put(x, x->piece, out.pos);
		/* a full piece may have more after it */
		if (err || (in.pos == in.size && out.pos < out.size))
			return err;
	}
}

static int expand_all(struct expand *x)
{
	struct xc_perf *p = x->p;
	uint64_t pos = p->data, dropped = 0;
	int err = 0;

	while (!err && p->end - pos >= 8) {
		uint32_t size = xc_perf_u16(p, pos + 6);

		if (size < 8)
			return xc_perf_bad(p, pos, "a record of %u bytes", size);
		if (size > p->end - pos)
			break;
		if (xc_perf_u32(p, pos) == COMPRESSED)
			err = expand_record(x, pos, size);
		else
			err = put(x, p->map.data + pos, size);
		pos += size;
		xc_map_passed(&p->map, &dropped, pos);
	}
	/* what is cut stays so, for the reader to say */
	return err ? err : put(x, p->map.data + pos, p->end - pos);
}

static int map_again(struct expand *x)
{
	struct xc_perf *p = x->p;
	char *path = xc_path("%s, decompressed", p->map.path);
	void *m;

	if (fflush(x->out)) {
		free(path);
		return xc_err(-errno, "%s: decompressing it in $TMPDIR: %s", p->map.path,
			      strerror(errno));
	}
	m = x->size ? mmap(NULL, x->size, PROT_READ, MAP_SHARED, fileno(x->out), 0) : NULL;
	if (m == MAP_FAILED) {
		free(path);
		return xc_err(-errno, "%s: %s", p->map.path, strerror(errno));
	}
	xc_map_close(&p->map);
	p->map = (struct xc_map){ path, m, x->size };
	p->data = 0;
	p->end = x->size;
	return 0;
}

static FILE *temporary(void)
{
	const char *dir = getenv("TMPDIR");
	char *path = xc_path("%s/xcall-XXXXXX", dir && *dir ? dir : "/tmp");
	int fd = mkstemp(path);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "w+");

	if (fd >= 0)
		unlink(path);
	else
		xc_err(-errno, "%s: %s", path, strerror(errno));
	free(path);
	return f;
}

int xc_perf_expand(struct xc_perf *p)
{
	struct expand x = { .p = p, .max = p->map.size * RATIO_MAX };
	size_t i;
	int err;

	if (p->pipe)
		return xc_perf_bad(p, p->data, "compressed and from a pipe: not read (perf record without -z)");
	x.out = temporary();
	if (!x.out)
		return -EIO;
	x.z = ZSTD_createDStream();
	x.piece = xc_alloc(PIECE, 1);
	err = expand_all(&x);
	if (!err)
		err = map_again(&x);
	/* the index begins anew */
	for (i = 0; i < p->n_cpus; i++)
		free(p->cpus[i].windows);
	if (p->n_cpus)
		memset(p->cpus, 0, p->n_cpus * sizeof(*p->cpus));
	ZSTD_freeDStream(x.z);
	free(x.piece);
	fclose(x.out);
	return err;
}
