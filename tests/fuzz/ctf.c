// SPDX-License-Identifier: GPL-2.0-only
/*
 * A guest's stream file. The first byte is the CPU it is of (its lowest bit) and whether a cut
 * trace is taken (the next); the metadata is what xcall-record writes.
 */
#include <stdio.h>
#include <unistd.h>

#include "format/events.h"
#include "fuzz.h"
#include "read/ctf/ctf.h"
#include "read/guest_trace.h"
#include "trace/ctf.h"

static const char *folder(void)
{
	static char dir[128];
	uint32_t vcpus[] = { 0, 1 };
	struct guest_info info = {
		.hostname = "small", .release = "6.12.0-xcall", .kernel = "xcall",
		.guest_type = "pv", .tsc_khz = 2000000, .tsc_source = "xen",
		.present = { 2, { 0, 1 } }, .xen_vcpu = vcpus,
	};
	struct ctf_metadata meta = {
		.info = &info, .start = { 1000, 1, 1 }, .end = { 1ull << 40, 2, 2 },
		.events = EVENTS_ALL,
	};

	if (!*dir) {
		snprintf(dir, sizeof(dir), "%s", fuzz_dir("ctf"));
		FUZZ_HOLD(!ctf_metadata_write(&meta, dir));
	}
	return dir;
}

void fuzz_ctf(const uint8_t *data, size_t size)
{
	const char *dir = folder();
	struct xc_trace *ctf;

	if (!size)
		return;
	unlink(fuzz_file(data[0] & 1 ? "ctf/cpu0" : "ctf/cpu1", "", 0));
	fuzz_file(data[0] & 1 ? "ctf/cpu1" : "ctf/cpu0", data + 1, size - 1);
	if (xc_ctf_open(&ctf, dir, data[0] & 2)) {
		FUZZ_HOLD(fuzz_said());
		return;
	}
	fuzz_read_streams(ctf);
	xc_trace_close(ctf);
}
