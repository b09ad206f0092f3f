// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/out.h"

/* The files that are being written: they go when the program ends early (no memory). */
static const char *unfinished[8];

static void remove_unfinished(void)
{
	size_t i;

	for (i = 0; i < sizeof(unfinished) / sizeof(unfinished[0]); i++)
		if (unfinished[i])
			unlink(unfinished[i]);
}

static void note_unfinished(const char *from, const char *to)
{
	static bool registered;
	size_t i;

	if (!registered)
		registered = !atexit(remove_unfinished);
	for (i = 0; i < sizeof(unfinished) / sizeof(unfinished[0]); i++)
		if (unfinished[i] == from) {
			unfinished[i] = to;
			return;
		}
}

int xc_out_open(struct xc_out *o, const char *path)
{
	struct stat st;
	int err;

	*o = (struct xc_out){ .path = xc_strdup(path) };
	if (!strcmp(path, "-")) {
		o->f = stdout;
		return 0;
	}
	if (stat(path, &st) || S_ISREG(st.st_mode))
		o->part = xc_path("%s.part", path);
	o->f = fopen(o->part ? o->part : path, "we");
	if (o->f) {
		if (o->part)
			note_unfinished(NULL, o->part);
		return 0;
	}
	err = -errno;
	xc_err(err, "%s: cannot be written: %s", path, strerror(-err));
	free(o->part);
	free(o->path);
	*o = (struct xc_out){};
	return err;
}

bool xc_out_failed(struct xc_out *o)
{
	if (!o->err && ferror(o->f))
		o->err = errno ? errno : EIO;
	return o->err;
}

int xc_out_close(struct xc_out *o, bool keep)
{
	int err;

	if (!o->f)
		return 0;
	xc_out_failed(o);
	if (fflush(o->f) && !o->err)
		o->err = errno;
	if (o->f != stdout && fclose(o->f) && !o->err)
		o->err = errno;
	if (keep && !o->err && o->part && rename(o->part, o->path))
		o->err = errno;
	if (o->part && (!keep || o->err))
		unlink(o->part);
	if (o->part)
		note_unfinished(o->part, NULL);
	if (o->err)
		xc_err(-o->err, "%s: cannot be written: %s",
		       o->f == stdout ? "stdout" : o->path, strerror(o->err));
	err = -o->err;
	free(o->part);
	free(o->path);
	*o = (struct xc_out){};
	return err;
}
