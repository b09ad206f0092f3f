// SPDX-License-Identifier: GPL-2.0-only
/* What xentrace wrote, to its end, whole or cut off. */
#include "base/units.h"
#include "fuzz.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"

static void read_pcpu(struct xc_xen *x, struct xc_pcpu *p)
{
	struct xc_host_rec r;
	uint64_t last = 0;
	bool losing = false;
	int what;

	xc_pcpu_rewind(p);
	fuzz_said();
	while ((what = xc_pcpu_next(x, p, &r)) > 0) {
		FUZZ_HOLD(r.tsc < XC_TSC_MAX && r.n <= 7 && r.pcpu == p->pcpu);
		/* a loss begins where Xen says, which may be anywhere */
		FUZZ_HOLD(r.tsc >= last || what == XC_LOSS_BEGIN);
		if (what != XC_LOSS_BEGIN)
			last = r.tsc;
		FUZZ_HOLD(losing == (what == XC_LOSS_END));
		losing = what == XC_LOSS_BEGIN;
		xc_trc_name(r.event);
	}
	FUZZ_HOLD(!what || fuzz_said());
	xc_pcpu_end_is_whole(p, 32768);
}

void fuzz_xentrace(const uint8_t *data, size_t size)
{
	const char *path = fuzz_file("xen.trace", data, size);
	struct xc_xen *x;
	unsigned int i;
	uint64_t begin;

	if (xc_xen_open(&x, path, false)) {
		FUZZ_HOLD(fuzz_said());
		if (xc_xen_open(&x, path, true)) {
			FUZZ_HOLD(fuzz_said());
			return;
		}
	}
	begin = x->whole_from;
	xc_xen_begin_cut(x);
	xc_xen_end_cut(x);
	FUZZ_HOLD(begin <= x->whole_from && x->whole_from < XC_TSC_MAX);
	for (i = 0; i < x->n_pcpus; i++)
		read_pcpu(x, &x->pcpus[i]);
	xc_xen_close(x);
}
