// SPDX-License-Identifier: GPL-2.0-only
/* A result folder as an input of the target "world" (world.h): seed_world DIR BYTES DOES >FILE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/trace_format.h"
#include "model/guest.h"
#include "model/run.h"
#include "pass/pass.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "timeline/event.h"
#include "world.h"

struct seed {
	struct xc_run *run;
	size_t left;
	uint64_t base[2];	/* of the guest's clock, the host's */
};

/* the trace begins early, so that its TSCs are near; a PV guest has the host's */
static uint64_t near(struct seed *s, bool host, uint64_t tsc)
{
	uint64_t *base = &s->base[host || !strcmp(s->run->guests[0].type, "pv")];

	if (!*base)
		*base = tsc - WORLD_NEAR_MAX / 16;
	return tsc - *base;
}

static int put(struct seed *s, unsigned int source, const void *record, size_t size)
{
	if (size + 1 > s->left)
		return 1;	/* ends the merge */
	s->left -= size + 1;
	putchar(source);
	return size && fwrite(record, size, 1, stdout) != 1 ? -1 : 0;
}

static int event(void *arg, const struct xc_event *e)
{
	uint32_t word[10], n = 0;
	struct seed *s = arg;
	union xc_rec rec;
	uint64_t tsc;

	if (e->guest != XC_HOST) {
		if (e->guest || e->cpu >= WORLD_CPUS)
			return 0;
		if (e->what == XC_RECORD) {
			memcpy(&rec, e->rec, xt_size(e->rec->any.id));
			rec.any.tsc = near(s, false, rec.any.tsc);
			if (rec.any.id == XT_MARKER)
				rec.marker.after = near(s, false, rec.marker.after);
			return put(s, e->cpu, &rec, xt_size(rec.any.id));
		}
		return e->what == XC_LOSS_BEGIN ? put(s, WORLD_LOST + e->cpu, NULL, 0) : 0;
	}
	if (e->what == XC_LOSS_BEGIN || e->cpu >= WORLD_PCPUS)
		return 0;
	word[n++] = e->host->event | (uint32_t)e->host->n << 28 | (uint32_t)e->host->has_tsc << 31;
	if (e->host->has_tsc) {
		tsc = near(s, true, e->host->tsc);
		word[n++] = (uint32_t)tsc;
		word[n++] = tsc >> 32;
	}
	memcpy(word + n, e->host->d, e->host->n * 4u);
	return put(s, WORLD_PCPU + e->cpu, word, (n + e->host->n) * 4);
}

int main(int argc, char **argv)
{
	struct xc_paths paths = { .dir = argc > 1 ? argv[1] : NULL };
	unsigned char head[WORLD_HEAD] = {};
	struct seed s = {};
	int err;

	if (argc != 4) {
		fputs("usage: seed_world DIR BYTES DOES >FILE\n", stderr);
		return 1;
	}
	if (xc_open(&s.run, &paths) || !s.run->n_guests || !s.run->guests[0].trace)
		return 1;
	if (!strcmp(s.run->guests[0].type, "pvh"))
		head[0] = WORLD_PVH;
	memcpy(head + 1, &s.run->guests[0].trace->env.events, 3);
	head[4] = strtoul(argv[3], NULL, 10);
	s.left = strtoul(argv[2], NULL, 10) - sizeof(head);
	fwrite(head, sizeof(head), 1, stdout);
	err = xc_merge(s.run, event, &s);
	xc_close(s.run);
	return err < 0 || fflush(stdout) ? 1 : 0;
}
