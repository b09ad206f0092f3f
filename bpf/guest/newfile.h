/* SPDX-License-Identifier: GPL-2.0-only */
/* A file that is there whole or not at all: written beside its place, then renamed. */
#ifndef XCALL_NEWFILE_H
#define XCALL_NEWFILE_H

#include <stdio.h>

struct newfile {
	FILE *file;
	char *path;		/* while it is written */
	char *final;
};

/* Begins DIR/NAME. 0 or -errno. */
int newfile_open(struct newfile *new, const char *dir, const char *name);

/*
 * Puts it in its place; err, a negative errno: throws it away instead. 0, or
 * err or the first -errno of writing: there is then what was there before.
 */
int newfile_close(struct newfile *new, int err);

/* The same, and its content is on the disk before its name is. */
int newfile_close_synced(struct newfile *new, int err);

#endif
