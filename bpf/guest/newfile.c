// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include "guest/newfile.h"

int newfile_open(struct newfile *new, const char *dir, const char *name)
{
	int err = -ENOMEM;

	*new = (struct newfile){ 0 };
	if (asprintf(&new->final, "%s/%s", dir, name) < 0)
		return -ENOMEM;
	/* hidden: a reader of the folder is to see finished files only */
	if (asprintf(&new->path, "%s/.%s.new", dir, name) < 0)
		goto out;
	new->file = fopen(new->path, "we");
	if (new->file)
		return 0;
	err = -errno;
	free(new->path);
out:
	free(new->final);
	return err;
}

int newfile_close_synced(struct newfile *new, int err)
{
	/* a pipe or the like cannot be synced, and need not be */
	if (!err && (fflush(new->file) || (fsync(fileno(new->file)) && errno != EINVAL)))
		err = -errno;
	return newfile_close(new, err);
}

int newfile_close(struct newfile *new, int err)
{
	errno = EIO;
	if (!err && (fflush(new->file) || ferror(new->file)))
		err = -errno;
	if (fclose(new->file) && !err)
		err = -errno;
	if (!err && rename(new->path, new->final))
		err = -errno;
	if (err)
		unlink(new->path);
	free(new->path);
	free(new->final);
	return err;
}
