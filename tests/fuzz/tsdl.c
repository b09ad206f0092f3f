// SPDX-License-Identifier: GPL-2.0-only
/* A guest trace's metadata. */
#include "base/units.h"
#include "fuzz.h"
#include "read/ctf/ctf.h"
#include "read/guest_trace.h"

void fuzz_tsdl(const uint8_t *data, size_t size)
{
	struct xc_env env;

	if (xc_tsdl_read(&env, fuzz_file("metadata", data, size))) {
		FUZZ_HOLD(fuzz_said());
		return;
	}
	FUZZ_HOLD(env.clock_freq);
	FUZZ_HOLD(env.start_tsc < XC_TSC_MAX && env.end_tsc < XC_TSC_MAX);
	xc_env_free(&env);
}
