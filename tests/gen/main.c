// SPDX-License-Identifier: GPL-2.0-only
/* gen SEED DIR [MS [WHAT...]]: a synthetic result folder, to try things on by hand. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/trace_format.h"
#include "gen.h"

int main(int argc, char **argv)
{
	struct gen_options o = { .pcpus = 2, .guests = 2, .length = 20000 * GEN_US };
	struct gen_truth t;
	int err, i;

	if (argc < 3) {
		fprintf(stderr, "usage: gen SEED DIR [MS [apic|markers|vanish|stuck|perf|losses|host-losses|suspend|restore|hog|renumber|lost|extra|queue]...]\n");
		return 1;
	}
	o.seed = strtoull(argv[1], NULL, 0);
	if (argc > 3)
		o.length = strtoull(argv[3], NULL, 0) * 1000 * GEN_US;
	for (i = 4; i < argc; i++) {
		if (!strcmp(argv[i], "apic"))
			o.apic = true;
		else if (!strcmp(argv[i], "markers"))
			o.markers = true;
		else if (!strcmp(argv[i], "vanish"))
			o.markers = o.markers_vanish = true;
		else if (!strcmp(argv[i], "stuck"))
			o.stuck = true;
		else if (!strcmp(argv[i], "perf"))
			o.perf = true;
		else if (!strcmp(argv[i], "losses"))
			o.guest_loss = 7;
		else if (!strcmp(argv[i], "host-losses"))
			o.host_loss = 5;
		else if (!strcmp(argv[i], "suspend"))
			o.suspend = 40;
		else if (!strcmp(argv[i], "restore"))
			o.suspend = 40, o.restore = true;
		else if (!strcmp(argv[i], "hog"))
			o.hog = true;
		else if (!strcmp(argv[i], "renumber"))
			o.renumber = true;
		else if (!strcmp(argv[i], "lost"))
			o.lost_entries = true;
		else if (!strcmp(argv[i], "extra"))
			o.extra_runs = true;
		else if (!strcmp(argv[i], "queue"))	/* nothing else is recorded */
			o.events_off = ~(1u << XT_CSD_QUEUED | 1u << XT_CSD_RUN_BEGIN |
					 1u << XT_CSD_STUCK | 1u << XT_VCPU | 1u << XT_CLOCK);
	}
	err = gen(&o, argv[2], &t);
	printf("%zu calls, offsets %lld %lld\n", t.n, (long long)t.offset[0],
	       (long long)t.offset[1]);
	gen_free(&t);
	return err ? 1 : 0;
}
