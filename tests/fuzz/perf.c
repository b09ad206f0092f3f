// SPDX-License-Identifier: GPL-2.0-only
/* A perf.data, of a file or of a pipe as its header says. */
#include "fuzz.h"
#include "read/guest_trace.h"
#include "read/perf/perf.h"

void fuzz_perf(const uint8_t *data, size_t size)
{
	const char *path = fuzz_file("perf.data", data, size);
	struct xc_trace *ctf;

	if (xc_perf_open(&ctf, path, false)) {
		FUZZ_HOLD(fuzz_said());
		if (xc_perf_open(&ctf, path, true)) {
			FUZZ_HOLD(fuzz_said());
			return;
		}
	}
	fuzz_read_streams(ctf);
	xc_trace_close(ctf);
}
