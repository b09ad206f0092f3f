// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "read/ctf/ctf.h"
#include "read/guest_trace.h"
#include "read/open.h"
#include "read/perf/perf.h"

int xc_trace_open(struct xc_trace **trace, const char *path, bool partial)
{
	char *data = xc_path("%s/data", path), *metadata = xc_path("%s/metadata", path);
	bool threads = !access(data, F_OK) && access(metadata, F_OK);
	struct stat st;

	free(data);
	free(metadata);
	if (threads)
		return xc_err(-EINVAL, "%s: a folder of perf record --threads: not read (record without it)",
			      path);
	return !stat(path, &st) && !S_ISDIR(st.st_mode) ? xc_perf_open(trace, path, partial) :
							  xc_ctf_open(trace, path, partial);
}
