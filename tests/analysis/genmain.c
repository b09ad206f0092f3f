// SPDX-License-Identifier: GPL-2.0-only
/* gen SEED DIR [MS]: a synthetic result folder, to try things on by hand. */
#include <stdio.h>
#include <stdlib.h>

#include "gen.h"

int main(int argc, char **argv)
{
	struct gen_options o = { .pcpus = 2, .guests = 2, .length = 20000 * GEN_US };
	struct gen_truth t;
	int err;

	if (argc < 3) {
		fprintf(stderr, "usage: gen SEED DIR [MS]\n");
		return 1;
	}
	o.seed = strtoull(argv[1], NULL, 0);
	if (argc > 3)
		o.length = strtoull(argv[3], NULL, 0) * 1000 * GEN_US;
	err = gen(&o, argv[2], &t);
	printf("%zu calls, offsets %lld %lld\n", t.n, (long long)t.offset[0],
	       (long long)t.offset[1]);
	gen_free(&t);
	return err ? 1 : 0;
}
