// SPDX-License-Identifier: GPL-2.0-only
/* What the targets share: files in memory, and what must be true of a record. */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/units.h"
#include "format/trace_format.h"
#include "fuzz.h"
#include "read/guest_trace.h"

const struct fuzz_target fuzz_targets[] = {
	{ "ctf", fuzz_ctf },
	{ "tsdl", fuzz_tsdl },
	{ "xentrace", fuzz_xentrace },
	{ "perf", fuzz_perf },
	{ "json", fuzz_json },
	{ "tables", fuzz_tables },
	{ "world", fuzz_world },
	{}
};

static char top[64];

static void die(const char *what)
{
	dprintf(2, "fuzz: %s: %s\n", what, strerror(errno));
	abort();
}

static int remove_one(const char *path, const struct stat *st, int flag, struct FTW *ftw)
{
	(void)st;
	(void)flag;
	(void)ftw;
	return remove(path);
}

static void remove_top(void)
{
	nftw(top, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

const char *fuzz_dir(const char *dir)
{
	static char path[128];
	const char *tmp = getenv("TMPDIR");

	if (!*top) {
		snprintf(top, sizeof(top), "%s/xcall-fuzz-XXXXXX",
			 tmp && *tmp ? tmp : access("/dev/shm", W_OK) ? "/tmp" : "/dev/shm");
		if (!mkdtemp(top))
			die(top);
		atexit(remove_top);
	}
	snprintf(path, sizeof(path), "%s%s%s", top, *dir ? "/" : "", dir);
	if (mkdir(path, 0700) && errno != EEXIST)
		die(path);
	return path;
}

const char *fuzz_file(const char *name, const void *data, size_t size)
{
	const char *slash = strrchr(name, '/');
	static char path[192];
	char dir[64] = "";
	int fd;

	if (slash)
		snprintf(dir, sizeof(dir), "%.*s", (int)(slash - name), name);
	snprintf(path, sizeof(path), "%s/%s", fuzz_dir(dir), slash ? slash + 1 : name);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (fd < 0 || write(fd, data, size) != (ssize_t)size || close(fd))
		die(path);
	return path;
}

static size_t said;

static ssize_t count(void *cookie, const char *text, size_t n)
{
	(void)cookie;
	(void)text;
	said += n;
	return n;
}

void fuzz_hush(void)
{
	FILE *f = fopencookie(NULL, "w", (cookie_io_functions_t){ .write = count });

	if (!f)
		die("fopencookie");
	stderr = f;
	stdout = fopen("/dev/null", "w");
	if (!stdout)
		die("/dev/null");
}

bool fuzz_said(void)
{
	bool any;

	fflush(stderr);
	any = said;
	said = 0;
	return any;
}

void fuzz_broken(const char *file, int line, const char *what)
{
	dprintf(2, "%s:%d: does not hold: %s\n", file, line, what);
	abort();
}

void fuzz_read_streams(struct xc_trace *ctf)
{
	unsigned int i, pass;

	for (i = 0; i < ctf->n_streams; i++) {
		struct xc_stream *s = &ctf->streams[i];
		uint64_t n[2] = {};

		FUZZ_HOLD(s->cpu < ctf->cpus && ctf->cpus <= XC_CPUS_MAX);
		/* the tool reads each twice: for the clock, and for all else */
		for (pass = 0; pass < 2; pass++) {
			const union xc_rec *rec;
			uint64_t tsc, last = 0;
			bool losing = false;
			int what;

			fuzz_said();
			xc_stream_rewind(s);
			while ((what = xc_stream_next(s, &rec, &tsc)) > 0) {
				FUZZ_HOLD(tsc >= last && tsc < XC_TSC_MAX);
				last = tsc;
				n[pass]++;
				if (what != XC_RECORD) {
					FUZZ_HOLD(losing == (what == XC_LOSS_END));
					losing = !losing;
					continue;
				}
				FUZZ_HOLD(!losing && rec->any.tsc == tsc);
				FUZZ_HOLD(xt_size(rec->any.id) && !xc_rec_bad(rec, s->cpu));
			}
			FUZZ_HOLD(!what || fuzz_said());
		}
		FUZZ_HOLD(n[0] == n[1]);
	}
}
